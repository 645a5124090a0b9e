"""A request that leaves no room for no

What it flags
A first request for a talk to a director, a vice president or a scholar you have not met, with no
word that no is fine and no lighter way to answer. Advice only.

Why it matters
The fuller a diary, the more it helps to hear that a short answer, or none, is all right.

Instead
One clause: "If this is a busy time, two lines by e-mail would help as much."

Source
socialimpactyodas.org, Rochester, collegefairs.military.com. It is a courtesy and no trick: that
such a clause makes people agree more is disputed (see the re-analysis of 52 experiments).
"""

from __future__ import annotations

from collections.abc import Iterator

from outreach_tui.etiquette import wording
from outreach_tui.etiquette.reading import Reading, Standing
from outreach_tui.etiquette.safe_edits import inserted
from outreach_tui.etiquette.types import Context, Finding, MoveName
from outreach_tui.vocabulary import Channel, Level, Severity

_FULL_DIARIES = frozenset({Level.VP, Level.DIRECTOR, Level.ACADEMIC})
_LINE = "If this is a busy time, two lines by e-mail would help as much."
MOVES = (MoveName.ASK_CONVERSATION,)


def concerns(context: Context) -> bool:
    """Whether this is the first letter to somebody with a full diary."""
    busy = context.recipient.seniority.level in _FULL_DIARIES
    return busy and context.first and context.channel is not Channel.LINKEDIN_NOTE


def check(reading: Reading) -> Iterator[Finding]:
    """Flag the last request for a talk."""
    context = reading.context
    if reading.has(MoveName.EASY_OUT):
        return
    if reading.standing not in (Standing.COLD, Standing.UNKNOWN):
        return
    asks = reading.sentences_of(reading.all(MoveName.ASK_CONVERSATION))
    if not asks:
        return
    last = asks[-1]
    yield Finding(
        severity=Severity.ADVICE,
        start=last.start,
        end=last.end,
        message=f"A full diary may be all that keeps {wording.them(context)} from answering.",
        why="A word that makes no easy shows that you know it is a favour.",
        fix=_LINE,
        edits=inserted(reading, last.end, f" {_LINE}"),
    )
