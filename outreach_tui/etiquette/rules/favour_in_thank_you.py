"""A favour asked for in the thank-you

What it flags
A request for a job, a referral or mentoring in a thank-you note: a warning. An introduction to
somebody: advice, and fine where they offered it or named the person. What the writer offers is
no request. Executives and résumés have rules of their own.

Why it matters
Thanks that lead to a request read as the price of it. Thanks alone are remembered.

Instead
Send the thanks today, and the request another day, when you can say how their advice worked out.

Source
RCEL, Indiana, Albright and Guelph career offices on thank-you notes: no new favour.
"""

from __future__ import annotations

from collections.abc import Iterator

from outreach_tui.etiquette import wording
from outreach_tui.etiquette.fixes import removed
from outreach_tui.etiquette.patterns import find_in
from outreach_tui.etiquette.reading import ASKS, Reading
from outreach_tui.etiquette.requests import is_given
from outreach_tui.etiquette.types import Context, Edit, Finding, Move, MoveName, Part
from outreach_tui.vocabulary import Purpose, Severity

TOPIC = "ask"
_BIG = (MoveName.ASK_JOB, MoveName.ASK_REFERRAL, MoveName.ASK_MENTORSHIP)
_GOES = {*ASKS, MoveName.EASY_OUT, MoveName.FLEXIBLE, MoveName.TIME_BOUND}
_OFFERED = (
    r"\byou (?:\w+ )?(?:offered|mentioned|suggested|named|promised|said|spoke of|talked about"
    r"|thought of|kindly)\b|\b(?:your|the) (?:kind )?(?:offer|suggestion|colleague)\b"
    r"|\bas (?:offered"
    r"|promised|discussed|agreed|we)\b"
)


def concerns(context: Context) -> bool:
    """Whether this is a note of thanks."""
    thanks = context.purpose is Purpose.THANK_YOU
    return thanks and not (context.invited or context.recipient.is_executive)


def check(reading: Reading) -> Iterator[Finding]:
    """Flag the first favour in a note of thanks."""
    favours = [
        move
        for move in reading.all(*_BIG, MoveName.ASK_INTRODUCTION)
        if not _was_offered(reading, move) and not is_given(reading, move)
    ]
    if not favours or reading.to_recruiter:
        return
    names = set(reading.sentences_of(reading.all(MoveName.ASK_INTRODUCTION)))
    big = [m for m in favours if m.move in _BIG and reading.sentence_at(m.start) not in names]
    first = (big or favours)[0]
    yield Finding(
        severity=Severity.WARNING if big else Severity.ADVICE,
        start=first.start,
        end=first.end,
        message=f"{wording.own_words(reading, first)} makes the thanks a way to a favour.",
        why="Thanks that stand alone are remembered as thanks.",
        fix="Send the thanks today, and come back when you can tell how their advice worked out.",
        edits=_edits(reading, big or favours),
    )


def _edits(reading: Reading, favours: list[Move]) -> tuple[Edit, ...]:
    """Leave out the sentences that ask, where they do nothing else."""
    gone = reading.sentences_of(favours)
    if any(s.part is not Part.BODY or not reading.does(s) <= _GOES for s in gone):
        return ()
    return removed(reading.document, gone) or ()


def _was_offered(reading: Reading, move: Move) -> bool:
    sentence = reading.sentence_at(move.start)
    return sentence is not None and bool(find_in(_OFFERED, sentence.plain))
