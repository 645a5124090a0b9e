"""Asking for more before the last talk was thanked for

What it flags
A request to somebody whose last talk with you has had no thanks yet, in a message without
thanks for it. A warning.

Why it matters
Their time was the gift, and the thank-you is when they hear that it helped. A request that
comes first makes the talk look like a step on the way.

Instead
Thank them, with one thing that stayed with you, and send the request another day or after it.

Source
Yale, CLIMB and RCEL career offices: a thank-you within a day of a talk; tracking guides allow no
request between a talk and its thanks.
"""

from __future__ import annotations

from collections.abc import Iterator

from outreach_tui.etiquette import wording
from outreach_tui.etiquette.patterns import find_in
from outreach_tui.etiquette.reading import ASKS, Reading
from outreach_tui.etiquette.types import Context, Finding, MoveName
from outreach_tui.vocabulary import Purpose, Severity

GUARD = True
_OPENS = (Purpose.THANK_YOU, Purpose.EVENT_FOLLOW_UP, Purpose.REPLY)
_CONDITIONAL = (
    r"\b(?:in advance|would (?:appreciate|be (?:grateful|thankful))|(?:grateful|thankful) (?:if"
    r"|for any)|thank you for (?:reading|considering))\b"
)
MOVES = ASKS


def concerns(context: Context) -> bool:
    """Whether a talk was not thanked for."""
    history = context.history
    return history.met and not history.thanked and context.purpose not in _OPENS


def check(reading: Reading) -> Iterator[Finding]:
    """Flag the first request before the thanks."""
    context = reading.context
    if not reading.asks:
        return
    if any(_thanks_for_the_past(reading, move.start) for move in reading.all(MoveName.THANKS)):
        return
    ask = reading.asks[0]
    yield Finding(
        severity=Severity.WARNING,
        start=ask.start,
        end=ask.end,
        message=f"{wording.reader(context)} has not had your thanks for the last talk yet.",
        why="A thank-you says that their time helped; a request before it makes the talk a step.",
        fix="Begin with “Thank you for your time”, and the one thing that stayed with you.",
    )


def _thanks_for_the_past(reading: Reading, offset: int) -> bool:
    """Whether thanks stand for something, and not at the end of a polite request."""
    sentence = reading.sentence_at(offset)
    if sentence is None or find_in(_CONDITIONAL, sentence.plain):
        return False
    return len(sentence.text.split()) > 3
