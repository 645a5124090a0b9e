"""Asking a busy executive you have not met for their own time

What it flags
A request for a talk or for advice to somebody at the top of a company whom the writer has
not met. It is advice only, and silent after an introduction, a meeting or a reply, and where
the note already asks who else could help.

Why it matters
The calendar of an executive is the fullest in the house, and somebody closer to your level
remembers the way in better.

Instead
Ask who on the team could spare 15 minutes. That can be answered with one name.

Source
socialimpactyodas.org and world.edu on approaching senior people; that a level one to three
above yours answers best is our own inference.
"""

from __future__ import annotations

from collections.abc import Iterator

from outreach_tui.etiquette import wording
from outreach_tui.etiquette.patterns import find_in
from outreach_tui.etiquette.reading import Reading, Standing
from outreach_tui.etiquette.types import Context, Finding, MoveName
from outreach_tui.vocabulary import Severity

_SOMEBODY_ELSE = (
    r"\b(?:who|someone|somebody|anyone|anybody|a colleague|colleagues|a person|the right person)\b"
)
MOVES = (MoveName.ASK_CONVERSATION,)


def concerns(context: Context) -> bool:
    """Whether this goes to an executive who did not ask for it."""
    return context.recipient.is_executive and not context.invited


def check(reading: Reading) -> Iterator[Finding]:
    """Flag the first request for a talk with a cold executive."""
    context = reading.context
    if reading.has(MoveName.ASK_INTRODUCTION) or reading.standing is Standing.WARM:
        return
    asks = reading.all(MoveName.ASK_CONVERSATION)
    if any(find_in(_SOMEBODY_ELSE, s.plain) for s in reading.sentences_of(asks)):
        return
    for ask in asks[:1]:
        yield Finding(
            severity=Severity.ADVICE,
            start=ask.start,
            end=ask.end,
            message=(
                f"{wording.reader(context)} may have little time to give, and could easily name "
                "somebody who has more."
            ),
            why="Somebody closer to your level answers sooner and remembers the way in better.",
            fix=wording.team_ask(context),
        )
