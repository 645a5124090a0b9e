"""How long the message is, in the units of its channel."""

from __future__ import annotations

from outreach_tui.etiquette.channels import body_limit, count_characters
from outreach_tui.etiquette.types import Context, Report
from outreach_tui.tracking.actions import CHANNEL_WORDS
from outreach_tui.tui.safe import Plain
from outreach_tui.tui.screens.compose.phone_size import (
    phone_screens,
    screens_words,
    time_to_read,
)
from outreach_tui.tui.screens.compose.writing import Writing
from outreach_tui.vocabulary import Channel


class Counter(Plain):
    """One line that turns when the message no longer fits; the text itself never does."""

    _counted: tuple[tuple[str, ...], bool] = ((), False)
    _shown = ""

    def show(self, writing: Writing, context: Context | None, report: Report | None) -> None:
        """Count again."""
        counted = counter_words(writing, context, report)
        if counted != self._counted:
            self._counted = counted
            self.set_class(counted[1], "-over")
            self._draw()

    def on_resize(self) -> None:
        """Say as much as there is room for."""
        self._draw()

    def _draw(self) -> None:
        """Leave out from the end what does not fit."""
        words = list(self._counted[0])
        while len(words) > 1 and len(" · ".join(words)) > self.size.width:
            words.pop()
        shown = " · ".join(words)
        if shown != self._shown:
            self._shown = shown
            self.update(shown, layout=False)


def counter_words(
    writing: Writing, context: Context | None, report: Report | None
) -> tuple[tuple[str, ...], bool]:
    """Return how long the message is, what matters most first, and whether that is too long.

    First comes the channel with the count in its own units, then how long it takes to read and
    how many screens of a phone it fills.
    """
    channel = writing.way
    name = CHANNEL_WORDS[channel]
    limit = body_limit(context) if context else None
    words = report.words if report and writing.body.strip() else 0
    reading = (time_to_read(words), screens_words(phone_screens(writing.body))) if words else ()
    if channel is Channel.EMAIL or limit is None:
        return (f"{name} · {words} words" if words else name, *reading), False
    count = count_characters(writing.body, channel)
    over = count - limit
    tail = f" · {over} too many" if over > 0 else ""
    mark = "■ " if over > 0 else ""
    return (f"{mark}{name} · {count} / {limit}{tail}", *reading), over > 0
