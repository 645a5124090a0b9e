"""A request without a reason around it

What it flags
A first e-mail of fewer than 25 words that asks somebody new for something, with no word on who
you are or why them: a warning. Notes, offers, thanks and messages to people who know you may be
as short as they like.

Why it matters
Two lines leave no room for who you are and why this person.

Instead
50 to 125 words: who you are, what you noticed, one question.

Source
Messages of about ten words lost 30 % of their answers against 50 to 125 words (Boomerang, 2015);
the bound of 25 is our own.
"""

from __future__ import annotations

from collections.abc import Iterator

from outreach_tui.etiquette import wording
from outreach_tui.etiquette.reading import ASKS, Reading, Standing
from outreach_tui.etiquette.types import Context, Finding, MoveName
from outreach_tui.vocabulary import Channel, Purpose, Severity

TOPIC = "length"
_FEW = 25
_ASKING = (
    Purpose.INFORMATIONAL_INTERVIEW,
    Purpose.MENTOR_REQUEST,
    Purpose.INTRODUCTION_REQUEST,
    Purpose.OTHER,
)
MOVES = ASKS


def concerns(context: Context) -> bool:
    """Whether this is a first letter that asks for something."""
    return context.first and context.channel is Channel.EMAIL and context.purpose in _ASKING


def check(reading: Reading) -> Iterator[Finding]:
    """Flag the body of a first e-mail that is hardly there."""
    context, body = reading.context, reading.document.body
    if not body or reading.document.words >= _FEW or not reading.asks:
        return
    if reading.standing in (Standing.WARM, Standing.CLAIMED):
        return
    if reading.has(MoveName.SELF_INTRODUCTION) or reading.has(MoveName.RESEARCH, MoveName.TIE):
        return
    yield Finding(
        severity=Severity.WARNING,
        start=body[0].start,
        end=body[-1].end,
        message=f"{wording.reader(context)} has {reading.document.words} words to go by.",
        why="A line on each of you is what people answer to.",
        fix="Add one line about you and one about their work; 50 to 125 words read well.",
    )
