"""Write a message."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult

from outreach_tui.tui.frame import OutreachScreen
from outreach_tui.tui.safe import Plain


class ComposeScreen(OutreachScreen):
    """Write a message."""

    AREA: ClassVar[str] = "compose"

    def compose_body(self) -> ComposeResult:
        """Yield the screen's own widgets."""
        yield Plain("Compose")


SCREEN = ComposeScreen
