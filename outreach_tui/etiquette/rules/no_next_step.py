"""A request that leaves the next step open

What it flags
A first e-mail to a stranger that asks for a talk and names neither a time, nor that any time
suits you, nor that you will write again. Advice only.

Why it matters
A request without a next step waits for the reader to think of one.

Instead
"Any day in the next two weeks suits me", or "I'll check back next week". Then keep your word.

Source
Kansas State, Rochester and Simon Fraser on keeping the next step in your hands.
"""

from __future__ import annotations

from collections.abc import Iterator

from outreach_tui.etiquette.patterns import LatePattern
from outreach_tui.etiquette.places import hints, speaks_of
from outreach_tui.etiquette.reading import Reading, Standing
from outreach_tui.etiquette.safe_edits import inserted
from outreach_tui.etiquette.types import Context, Finding, MoveName
from outreach_tui.vocabulary import Channel, Purpose, Severity

_MEETING = LatePattern(
    r"\b(?:call|meet|talk|speak|chat|coffee|zoom|minutes?|hour|interview|phone)\b"
)
_WHEN = hints(
    "week weeks day days month months monday tuesday wednesday thursday friday saturday sunday "
    "january february march april june july august september october november december "
    "morning afternoon evening evenings tomorrow today weekend weekends schedule calendar whenever "
    "times availability follow convenience convenient lunch spring "
    "summer autumn winter term mail e email online"
)
_OPEN = (MoveName.FLEXIBLE, MoveName.EASY_OUT)
_LINE = "Any day in the next two weeks suits me."
MOVES = (MoveName.ASK_CONVERSATION,)


def concerns(context: Context) -> bool:
    """Whether this is a first letter that asks for a talk."""
    if context.channel is not Channel.EMAIL or not context.first:
        return False
    return context.purpose is Purpose.INFORMATIONAL_INTERVIEW


def check(reading: Reading) -> Iterator[Finding]:
    """Flag the request for a talk."""
    if reading.has(*_OPEN) or reading.standing not in (Standing.COLD, Standing.UNKNOWN):
        return
    asks = reading.sentences_of(reading.all(MoveName.ASK_CONVERSATION))
    ask = next((s for s in reversed(asks) if _MEETING.search(s.plain)), None)
    if ask is None or speaks_of(reading, _WHEN):
        return
    yield Finding(
        severity=Severity.ADVICE,
        start=ask.start,
        end=ask.end,
        message="Nothing here says when, or who writes next.",
        why="A request with a next step is answered on the spot, and others wait.",
        fix=_LINE,
        edits=inserted(reading, ask.end, f" {_LINE}"),
    )
