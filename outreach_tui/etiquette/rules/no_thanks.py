"""A request without a word of thanks

What it flags
A first e-mail or InMail of 40 words or more that asks for something without thanks, an offer or
a word that makes no easy. Advice only.

Why it matters
Thanks is the plainest sign of courtesy in a request.

Instead
End on one line: "Thank you for reading this."

Source
Gratitude is the strongest marker of polite requests (Danescu-Niculescu-Mizil and others, ACL
2013); thankful closings drew 62 instead of 48 % answers (Boomerang, 2017). "Thanks in advance"
did best there and can presume all the same.
"""

from __future__ import annotations

from collections.abc import Iterator

from outreach_tui.etiquette.places import hints, speaks_of
from outreach_tui.etiquette.reading import ASKS, Reading
from outreach_tui.etiquette.safe_edits import inserted
from outreach_tui.etiquette.types import Context, Finding, MoveName
from outreach_tui.vocabulary import Channel, Purpose, Severity

_WORDS = hints(
    "thank thanks thankful thanking thankfully thx appreciate appreciated appreciative grateful "
    "gratefully gratitude obliged indebted appreciation cheers glad welcome pleasure kind kindness "
    "value ta"
)
_ENOUGH = 40
_LINE = "Thank you for reading this."
_COURTEOUS = (MoveName.THANKS, MoveName.EASY_OUT, MoveName.OFFER)
_ASKING = (Purpose.INFORMATIONAL_INTERVIEW, Purpose.MENTOR_REQUEST, Purpose.INTRODUCTION_REQUEST)
MOVES = ASKS


def concerns(context: Context) -> bool:
    """Whether this is a first letter that asks for a favour."""
    letter = context.channel in (Channel.EMAIL, Channel.INMAIL)
    return letter and context.first and context.purpose in _ASKING


def check(reading: Reading) -> Iterator[Finding]:
    """Flag the end of the body."""
    document = reading.document
    if document.words < _ENOUGH or not reading.asks:
        return
    if reading.has(*_COURTEOUS) or speaks_of(reading, _WORDS):
        return
    last = document.body[-1]
    yield Finding(
        severity=Severity.ADVICE,
        start=last.start,
        end=last.end,
        message="This asks for a favour without a word of thanks.",
        why="One line of thanks is the plainest sign that you know it is a favour.",
        fix=_LINE,
        edits=inserted(reading, last.end, f" {_LINE}") if last.text[-1:] in ".?!" else (),
    )
