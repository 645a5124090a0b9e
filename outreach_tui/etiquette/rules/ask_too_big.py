"""Asking for more than the relation has earned

What it flags
A request to be mentored, for a reference, or for an introduction to somebody, before the two
know each other well enough. Asks climb a ladder: advice, a talk, an introduction, a referral,
a mentor. A stranger, a fellow alum or a fellow member bears a talk; somebody met, or who
answered, an introduction; a talk that was thanked for bears a referral; two talks bear a
mentor. One step too high is advice, two a warning, and asking a stranger to be a mentor is an
error in a first message. "Who else could I talk to?" is no introduction, and mentoring
programmes are made for the question. Jobs and referrals have rules of their own.

Why it matters
A large request makes a stranger decide about you at once. A small one lets them get to know
you.

Instead
Ask one step lower: a question, or 15 minutes. The next step often comes from them.

Source
recruiterscouch.com, drsowhat.com, flourishafrica.com and Mount Sinai on finding mentors; that
two talks bear the question is our own threshold.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from outreach_tui.etiquette import wording
from outreach_tui.etiquette.patterns import find_in
from outreach_tui.etiquette.reading import Reading, Rung, Standing
from outreach_tui.etiquette.safe_edits import swap_requests
from outreach_tui.etiquette.types import Context, Edit, Finding, Move, MoveName
from outreach_tui.vocabulary import Purpose, Severity, Tie

TOPIC = "ask"
_INTRODUCES = (
    r"\bintroduc\w+|\bintro\b|\b(?:connect|put) (?:me|us) (?:with|in (?:touch|contact))\b"
    r"|\bmake (?:a|the) connection\b"
)
_SMALL = (
    r"\b(?:or|if not|otherwise|instead|alternatively|who else|anyone else|somebody else"
    r"|someone else"
    r"|anybody else|whoever|the right person|a colleague|somebody on|someone on|anyone on|your team"
    r"|you (?:\w+ )?(?:offered|mentioned|suggested|named|said))\b"
)
"""What makes it an easy way out, or their own idea."""
_REFERENCE = (
    r"\b(?:letter of (?:recommendation|reference)|(?:recommendation|reference) letter"
    r"|(?:write|give|be|as|provide|serve as|act as|list you as|use you as) (?:me )?(?:a|my) "
    r"(?:\w+ )?(?:reference|recommendation|referee))\b"
)
_PROGRAMME = (
    r"\bmentor\w* (?:program\w*|scheme|platform|circle|initiative|network|app|matching|pages?|list"
    r"|directory)\b"
)
_NOT = r"\bnot\b|n't\b|\bno\b"
_OUTRIGHT = (
    r"\b(?:be|become|as|being) (?:a |my |our |an? \w+ )?mentors?\b|\bmentor (?:me|us)\b|\bmentee\b"
    r"|\b(?:your|under you(?:r wing)?|a|the) mentor(?:ship|ing)\b|\bmentor(?:ship|ing) (?:from|by"
    r"|with) you\b"
)
"""Asking this very person."""
_NAMES = {
    Rung.MENTOR: "A mentor",
    Rung.INTRODUCTION: "An introduction",
}


def concerns(context: Context) -> bool:
    """Whether a request can be too big here."""
    return context.purpose is not Purpose.THANK_YOU and not context.invited


def check(reading: Reading) -> Iterator[Finding]:
    """Flag the largest request that stands too high."""
    context = reading.context
    if reading.to_recruiter:
        return
    for rung, start, end in (*_mentoring(reading), *_introductions(reading)):
        gap = rung - reading.earned
        if gap < 1:
            continue
        if reading.claims_invitation:
            return
        what = (
            "A reference" if rung is Rung.MENTOR and _is_reference(reading, start) else _NAMES[rung]
        )
        yield Finding(
            severity=_severity(reading, gap),
            start=start,
            end=end,
            message=f"{what} is a long way up the ladder for {_whom(reading)}.",
            why="A small request lets people get to know you; a large one makes them weigh you up.",
            fix=wording.information_ask(context)
            if reading.earned is Rung.TALK
            else f"Ask {wording.them(context)} one question first, and let the next step come from "
            "them.",
            edits=_edits(reading, start),
        )
        return


def _mentoring(reading: Reading) -> Iterator[tuple[Rung, int, int]]:
    for move in reading.all(MoveName.ASK_MENTORSHIP):
        if not any(find_in(_PROGRAMME, s.plain) for s in reading.document.body):
            yield Rung.MENTOR, move.start, move.end
    plain = reading.document.plain
    if "reference" in plain or "recommendation" in plain or "referee" in plain:
        for sentence in reading.document.body:
            match = find_in(_REFERENCE, sentence.plain)
            asks = match and ("?" in sentence.text or reading.does(sentence) & _ASKING)
            if match and asks and not find_in(_NOT, sentence.plain):
                yield Rung.MENTOR, sentence.start + match.start(), sentence.start + match.end()


_ASKING = {
    *(MoveName.ASK_CONVERSATION, MoveName.ASK_REFERRAL, MoveName.ASK_MENTORSHIP, MoveName.THANKS)
}


def _introductions(reading: Reading) -> Iterator[tuple[Rung, int, int]]:
    for move in reading.all(MoveName.ASK_INTRODUCTION):
        sentence = reading.sentence_at(move.start)
        said = sentence.plain if sentence else ""
        if re.search(_INTRODUCES, said) and not re.search(_SMALL, said):
            yield Rung.INTRODUCTION, move.start, move.end


def _is_reference(reading: Reading, start: int) -> bool:
    return not any(move.start == start for move in reading.all(MoveName.ASK_MENTORSHIP))


def _severity(reading: Reading, gap: int) -> Severity:
    context = reading.context
    outright = re.search(f"{_OUTRIGHT}|{_REFERENCE}", reading.document.plain)
    if gap == 1 or not outright or reading.standing is Standing.UNKNOWN:
        return Severity.ADVICE
    stranger = context.recipient.tie is Tie.STRANGER and reading.standing is Standing.COLD
    return Severity.ERROR if gap > 2 and stranger and context.first else Severity.WARNING


def _whom(reading: Reading) -> str:
    match reading.earned:
        case Rung.TALK:
            return "somebody you have not met"
        case Rung.INTRODUCTION:
            return "somebody you know a little"
    return "one talk"


def _edits(reading: Reading, start: int) -> tuple[Edit, ...]:
    if reading.earned is not Rung.TALK:
        return ()
    moves: list[Move] = [m for m in reading.asks if m.start == start]
    return swap_requests(reading, moves, wording.information_ask(reading.context)) if moves else ()
