"""What is due, and the next small step."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult

from outreach_tui.tui.frame import OutreachScreen
from outreach_tui.tui.safe import Plain


class TodayScreen(OutreachScreen):
    """What is due, and the next small step."""

    AREA: ClassVar[str] = "today"

    def compose_body(self) -> ComposeResult:
        """Yield the screen's own widgets."""
        yield Plain("Today")


SCREEN = TodayScreen
