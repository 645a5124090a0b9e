"""Writing where they asked people not to

What it flags
A message on another channel than the one recorded as theirs. A warning in a first message,
advice later. LinkedIn notes, messages and InMail count as one.

Why it matters
People who say how to reach them read what comes that way, and notice who listened.

Instead
Send it where they asked for it.

Source
Dartmouth and opentextbooks.org.hk: use the route they state.
"""

from __future__ import annotations

from collections.abc import Iterator

from outreach_tui.etiquette import wording
from outreach_tui.etiquette.reading import Reading
from outreach_tui.etiquette.types import Context, Finding
from outreach_tui.vocabulary import Channel, Severity


def concerns(context: Context) -> bool:
    """Whether they asked for another channel."""
    wanted = context.recipient.prefers
    return wanted is not None and _is_mail(wanted) != _is_mail(context.channel)


def check(reading: Reading) -> Iterator[Finding]:
    """Flag the first sentence on another channel."""
    context = reading.context
    if not reading.document.own:
        return
    start, end = wording.first_words(reading)
    on = "by e-mail" if context.recipient.prefers is Channel.EMAIL else "on LinkedIn"
    yield Finding(
        severity=Severity.WARNING if context.first else Severity.ADVICE,
        start=start,
        end=end,
        message=f"{wording.reader(context)} is best reached {on}.",
        why="People read what comes the way they asked for, and notice who listened.",
        fix=f"Send this {on}.",
    )


def _is_mail(channel: Channel) -> bool:
    return channel is Channel.EMAIL
