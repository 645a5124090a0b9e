"""Asking before anything is given, thanked for or noticed

What it flags
A first note whose request comes before any sign of interest in the person, any thanks and any
offer: advice. So is a request to somebody who helped you before and was given nothing since,
without thanks or a word of what came of it. A message that asks again after two that asked, without
offering or thanking for anything: a warning. An offer counts wherever it stands; praise and thanks
count before the request or in the same sentence.

Why it matters
People answer more gladly when they see why they were chosen. Somebody who only hears from you
when you need something stops answering.

Instead
Begin with what stayed with you from their work, thank them for something they did, or offer
something small: an article, what you find out, help for a younger student.

Source
workitdaily.com, How To Leverage Your Alumni Network; Yale and Pennsylvania career offices on
staying in touch; reciprocity raised the success of requests in Althoff and others, ICWSM 2014.
"""

from __future__ import annotations

from collections.abc import Iterator

from outreach_tui.etiquette import wording
from outreach_tui.etiquette.patterns import find_in
from outreach_tui.etiquette.reading import ASKS, Reading
from outreach_tui.etiquette.types import Context, Finding, Move, MoveName
from outreach_tui.vocabulary import Purpose, Severity, Tie

_IN_A_ROW = 2
_CONNECT = r"\b(?:connect|connecting|connection)\b"
"""An invitation takes nothing."""
_GLADLY = (
    r"\bi(?:'d| would|'ll| will|'m| am) (?:gladly|happily|happy to|glad to"
    r"|(?:also )?be (?:glad|happy|delighted|pleased) to) "
    r"(?:share|send|pass|return|help|show|introduce|lend|write|do the same)\b"
)
"""An offer, however small."""
_WHAT_CAME_OF_IT = (
    r"\b(?:your|the) (?:\w+ )?(?:advice|tips?|hints?|suggestions?|help|introduction|feedback"
    r"|pointers?|recommendations?|encouragement)\b"
    r"|\byou (?:\w+ )?(?:suggested|recommended|named|advised|introduced|mentioned|told|sent|gave"
    r"|shared|pointed)\b|\b(?:when|since|after) we (?:\w+ )?(?:talked|spoke|met)\b"
)
"""Their help, or the talk, taken up again."""
_GLAD = ("glad", "happ", "delighted", "pleased")
_GIVING_PURPOSES = (Purpose.THANK_YOU, Purpose.OFFER_HELP, Purpose.REPLY)
MOVES = ASKS


def concerns(context: Context) -> bool:
    """Whether a request may come before something given."""
    return context.purpose not in _GIVING_PURPOSES


def check(reading: Reading) -> Iterator[Finding]:
    """Flag the first request when nothing came before it."""
    context = reading.context
    if not reading.asks or reading.has(MoveName.OFFER):
        return
    ask = reading.asks[0]
    if _offers(reading):
        return
    if context.history.asks_in_a_row >= _IN_A_ROW:
        yield from _asking_on(reading, ask)
    elif reading.to_recruiter or context.recipient.tie is Tie.COLLEAGUE:
        return
    elif context.first:
        yield from _asking_first(reading, ask)
    else:
        yield from _taking_again(reading, ask)


def _asking_on(reading: Reading, ask: Move) -> Iterator[Finding]:
    """Flag one more request after several."""
    if _thanks_before(reading, ask):
        return
    yield Finding(
        severity=Severity.WARNING,
        start=ask.start,
        end=ask.end,
        message=(
            f"Your last notes to {wording.them(reading.context)} asked for something, and so does "
            "this."
        ),
        why="Notes that only bring requests are answered less and less.",
        fix=(
            "Send something first: how their advice worked out, an article they would like, "
            "or a word of thanks."
        ),
    )


def _asking_first(reading: Reading, ask: Move) -> Iterator[Finding]:
    """Flag a first request with nothing about the person before it."""
    sentence = reading.sentence_at(ask.start)
    if sentence is None or find_in(_CONNECT, sentence.plain) or _thanks_before(reading, ask):
        return
    until = (s for s in reading.document.body if s.start <= sentence.start)
    if any(reading.notices(s) for s in until) or reading.claims_contact:
        return
    yield Finding(
        severity=Severity.ADVICE,
        start=ask.start,
        end=ask.end,
        message=f"The request comes before anything about {wording.them(reading.context)}.",
        why="People answer more gladly when they see why you chose them.",
        fix=_opening(reading),
    )


def _taking_again(reading: Reading, ask: Move) -> Iterator[Finding]:
    """Flag a request to somebody who helped, was given nothing, and hears nothing of it."""
    context = reading.context
    history = context.history
    if not history.helped or history.gave or context.purpose is Purpose.FOLLOW_UP:
        return
    if _thanks_before(reading, ask):
        return
    if any(find_in(_WHAT_CAME_OF_IT, sentence.plain) for sentence in reading.document.body):
        return
    whom = wording.them(context)
    yield Finding(
        severity=Severity.ADVICE,
        start=ask.start,
        end=ask.end,
        message=f"{wording.reader(context)} helped you before, and this only asks again.",
        why="People like to help again once they hear that it did some good.",
        fix=f"Tell {whom} first what came of their help, or offer something small of yours.",
    )


def _thanks_before(reading: Reading, ask: Move) -> bool:
    return any(move.start < ask.start for move in reading.all(MoveName.THANKS))


def _offers(reading: Reading) -> bool:
    if not any(word in reading.document.plain for word in _GLAD):
        return False
    return any(find_in(_GLADLY, sentence.plain) for sentence in reading.document.body)


def _opening(reading: Reading) -> str:
    fact = wording.noticed(reading.context)
    if fact:
        return f"Open with what you noticed ({fact}) and what it means to you."
    return (
        "Open with one thing of theirs that stayed with you, or offer something small: “I'd gladly "
        "share what I find out.”"
    )
