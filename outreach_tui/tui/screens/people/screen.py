"""Everybody you know or want to know."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult

from outreach_tui.tui.frame import OutreachScreen
from outreach_tui.tui.safe import Plain


class PeopleScreen(OutreachScreen):
    """Everybody you know or want to know."""

    AREA: ClassVar[str] = "people"

    def compose_body(self) -> ComposeResult:
        """Yield the screen's own widgets."""
        yield Plain("People")


SCREEN = PeopleScreen
