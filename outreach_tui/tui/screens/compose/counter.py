"""How long the message is, in the units of its channel."""

from __future__ import annotations

from outreach_tui.etiquette.channels import body_limit, count_characters
from outreach_tui.etiquette.types import Context, Report
from outreach_tui.tracking.actions import CHANNEL_WORDS
from outreach_tui.tui.safe import Plain
from outreach_tui.tui.screens.compose.writing import Writing
from outreach_tui.vocabulary import Channel

WORDS_A_MINUTE = 200
"""How fast people read on a screen."""


class Counter(Plain):
    """One line that turns when the message no longer fits; the text itself never does."""

    _counted: tuple[str, bool] = ("", False)

    def show(self, writing: Writing, context: Context | None, report: Report | None) -> None:
        """Count again."""
        counted = counter_words(writing, context, report)
        if counted != self._counted:
            self._counted = counted
            self.update(counted[0], layout=False)
            self.set_class(counted[1], "-over")


def counter_words(
    writing: Writing, context: Context | None, report: Report | None
) -> tuple[str, bool]:
    """Return how long the message is in its channel's own units, and whether that is too long."""
    channel = writing.way
    name = CHANNEL_WORDS[channel]
    limit = body_limit(context) if context else None
    if channel is Channel.EMAIL or limit is None:
        if report is None or not report.words:
            return name, False
        seconds = max(5, round(report.words * 60 / WORDS_A_MINUTE / 5) * 5)
        return f"{name} · {report.words} words · {seconds} s to read", False
    count = count_characters(writing.body, channel)
    over = count - limit
    tail = f" · {over} too many" if over > 0 else ""
    mark = "■ " if over > 0 else ""
    return f"{mark}{name} · {count} / {limit}{tail}", over > 0
