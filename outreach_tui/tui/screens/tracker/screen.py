"""Where everybody stands."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult

from outreach_tui.tui.frame import OutreachScreen
from outreach_tui.tui.safe import Plain


class TrackerScreen(OutreachScreen):
    """Where everybody stands."""

    AREA: ClassVar[str] = "tracker"

    def compose_body(self) -> ComposeResult:
        """Yield the screen's own widgets."""
        yield Plain("Tracker")


SCREEN = TrackerScreen
