"""The first run: a short welcome, a handful of questions, the first people."""

from __future__ import annotations

from outreach_tui.tui.frame import OutreachScreen


class WelcomeScreen(OutreachScreen):
    """Greets somebody who is here for the first time."""
