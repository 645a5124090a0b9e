"""Saving a draft as it is typed."""

from __future__ import annotations

import asyncio
import datetime as dt
from collections.abc import Callable

from textual.message_pump import MessagePump
from textual.timer import Timer

from outreach_tui.errors import OutreachError
from outreach_tui.tracking.message import Message
from outreach_tui.tui.jobs import in_thread

PAUSE = 0.5
"""Seconds without a key until the words are on disk."""
AT_MOST = 2.0
"""Seconds of steady typing that may be lost at most."""
_AT_ONCE = 0.001
"""Seconds; a timer of none at all fails where it is late."""
AGAIN = 5.0
"""Seconds until a save that failed is tried again."""


class Keeper:
    """Saves the newest draft a moment after the last key, one save at a time.

    ``saved`` is when the words were last put on disk, ``trouble`` why the last attempt
    failed; ``told`` is called when either changes.
    """

    def __init__(
        self,
        host: MessagePump,
        save: Callable[[Message], None],
        told: Callable[[], None],
    ) -> None:
        self._host = host
        self._save = save
        self._told = told
        self._waiting: Message | None = None
        self._since = 0.0
        self._timer: Timer | None = None
        self._one_at_a_time = asyncio.Lock()
        self.saved: dt.datetime | None = None
        self.trouble: OutreachError | None = None

    def later(self, draft: Message, pause: float = PAUSE) -> None:
        """Save ``draft`` soon; a newer one takes its place until then."""
        now = asyncio.get_running_loop().time()
        if self._waiting is None:
            self._since = now
        self._waiting = draft
        if self._timer is not None:
            self._timer.stop()
        wait = min(pause, max(_AT_ONCE, self._since + max(pause, AT_MOST) - now))
        self._timer = self._host.set_timer(wait, self.now)

    async def now(self) -> None:
        """Save what is waiting, and return once it is on disk or has failed."""
        if self._timer is not None:
            self._timer.stop()
        async with self._one_at_a_time:
            draft, self._waiting = self._waiting, None
            if draft is None:
                return
            try:
                await in_thread(self._save, draft)
            except OutreachError as error:
                self._failed(draft, error)
            else:
                self.saved, self.trouble = draft.updated, None
            self._told()

    def forget(self) -> None:
        """Let go of what is waiting: it was recorded or thrown away."""
        self._waiting = None
        self.saved, self.trouble = None, None

    def _failed(self, draft: Message, error: OutreachError) -> None:
        self.trouble = error
        if self._waiting is None:
            self.later(draft, AGAIN)
