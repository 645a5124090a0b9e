"""Your profile and how the app behaves."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult

from outreach_tui.tui.frame import OutreachScreen
from outreach_tui.tui.safe import Plain


class SettingsScreen(OutreachScreen):
    """Your profile and how the app behaves."""

    AREA: ClassVar[str] = "settings"

    def compose_body(self) -> ComposeResult:
        """Yield the screen's own widgets."""
        yield Plain("Settings")


SCREEN = SettingsScreen
