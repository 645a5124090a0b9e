"""Nothing that shows the note was written for this person

What it flags
A request for a talk or for mentoring to somebody the writer has not met, with no word about
their work, path, writing or company beyond a name and a title. A warning in e-mail, advice
elsewhere. Where a shared school is named, the rule on ties speaks instead.

Why it matters
One concrete detail shows that the note was written for one person. Without it, it could have
gone to a hundred.

Instead
Name one thing they did and why it matters to you.

Source
Duke, Inside Higher Ed, Amherst, miriamposner.com; tailored messages drew more answers in most
vendor studies, though by very different amounts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from outreach_tui.etiquette import wording
from outreach_tui.etiquette.reading import ASKS, Reading, Standing
from outreach_tui.etiquette.types import Context, Finding, MoveName
from outreach_tui.vocabulary import Channel, Purpose, Severity

_PURPOSES = (Purpose.INFORMATIONAL_INTERVIEW, Purpose.MENTOR_REQUEST)
MOVES = ASKS


def concerns(context: Context) -> bool:
    """Whether a first message asks for somebody's time."""
    return context.first and context.purpose in _PURPOSES


def check(reading: Reading) -> Iterator[Finding]:
    """Flag the first request of a note without a reason."""
    context = reading.context
    if not reading.asks or reading.has(MoveName.RESEARCH, MoveName.TIE):
        return
    if reading.standing not in (Standing.COLD, Standing.UNKNOWN):
        return
    if any(reading.notices(s) for s in reading.document.body) or _uses_a_fact(reading):
        return
    ask = reading.asks[0]
    yield Finding(
        severity=Severity.WARNING if context.channel is Channel.EMAIL else Severity.ADVICE,
        start=ask.start,
        end=ask.end,
        message=f"Nothing here says why you chose {wording.them(context)}.",
        why="One concrete detail shows that the note was written for one person.",
        fix=_add(reading),
    )


def _uses_a_fact(reading: Reading) -> bool:
    known = {w for fact in reading.context.recipient.facts for w in _long_words(fact)}
    return any(known & set(_long_words(s.plain)) for s in reading.document.body)


def _long_words(text: str) -> list[str]:
    return [word for word in re.findall(r"\w+", text.lower()) if len(word) > 5]


def _add(reading: Reading) -> str:
    fact = wording.noticed(reading.context)
    if fact:
        return f"Say what drew you to them ({fact}) and why it matters to you."
    return (
        "Name one thing they did, such as a talk, an article or a move, and why it matters to you."
    )
