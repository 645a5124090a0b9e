"""Where the message goes, as a row of words with the present one marked."""

from __future__ import annotations

from textual import events
from textual.content import Content
from textual.message import Message
from textual.widgets import Static

from outreach_tui.tracking.actions import CHANNEL_WORDS
from outreach_tui.vocabulary import Channel

_ROOMY = 76
"""Columns from which the key fits in too."""


class ChannelRow(Static):
    """One line: the four channels; a click chooses one, ``alt+c`` goes through them."""

    DEFAULT_CSS = """
    ChannelRow { height: 1; color: $text-muted; text-wrap: nowrap; text-overflow: ellipsis; }
    """

    class Chosen(Message):
        """The user clicked on a channel."""

        def __init__(self, channel: Channel) -> None:
            super().__init__()
            self.channel = channel

    def __init__(self) -> None:
        super().__init__(markup=False)
        self._starts: list[tuple[int, Channel]] = []

    def show(self, channel: Channel) -> None:
        """Mark the channel the message goes to."""
        roomy = self.screen.size.width >= _ROOMY
        lead = "by  " if roomy else ""
        parts: list[Content] = [Content(lead)]
        column = len(lead)
        self._starts = []
        for each in Channel:
            here = each is channel
            shown = f"{'●' if here else '○'} {CHANNEL_WORDS[each]}"
            self._starts.append((column, each))
            parts.append(Content.styled(shown, "bold $foreground") if here else Content(shown))
            parts.append(Content("  " if roomy else " "))
            column += len(shown) + (2 if roomy else 1)
        if roomy:
            parts.append(Content.styled("alt+c", "$text-muted"))
        self.update(Content("").join(parts))

    def on_click(self, event: events.Click) -> None:
        """Choose the channel under the mouse."""
        under = [channel for start, channel in self._starts if start <= event.x]
        if under:
            self.post_message(self.Chosen(under[-1]))


def next_channel(channel: Channel) -> Channel:
    """Return the channel after this one, in a circle."""
    channels = list(Channel)
    return channels[(channels.index(channel) + 1) % len(channels)]
