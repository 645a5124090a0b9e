"""Asking before anything is given, thanked for or noticed

What it flags
A first note whose request comes before any sign of interest in the person, any thanks and any
offer: advice. A message that asks again after two that asked, without offering or thanking for
anything: a warning. An offer counts wherever it stands; praise and thanks count before the
request or in the same sentence.

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
    if context.history.asks_in_a_row >= _IN_A_ROW:
        if _thanks_before(reading, ask) or _offers(reading):
            return
        yield Finding(
            severity=Severity.WARNING,
            start=ask.start,
            end=ask.end,
            message=(
                f"Your last notes to {wording.them(context)} asked for something, and so does this."
            ),
            why="Notes that only bring requests are answered less and less.",
            fix=(
                "Send something first: how their advice worked out, an article they would like, "
                "or a word of thanks."
            ),
        )
        return
    if not context.first or reading.to_recruiter or context.recipient.tie is Tie.COLLEAGUE:
        return
    sentence = reading.sentence_at(ask.start)
    if sentence is None or find_in(_CONNECT, sentence.plain) or _thanks_before(reading, ask):
        return
    until = (s for s in reading.document.body if s.start <= sentence.start)
    noticed = any(reading.notices(s) for s in until)
    if noticed or reading.claims_contact or _offers(reading):
        return
    yield Finding(
        severity=Severity.ADVICE,
        start=ask.start,
        end=ask.end,
        message=f"The request comes before anything about {wording.them(context)}.",
        why="People answer more gladly when they see why you chose them.",
        fix=_opening(reading),
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
