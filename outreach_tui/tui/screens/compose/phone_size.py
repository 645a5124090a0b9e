"""How much of a message a phone shows at once, and how long it takes to read."""

from __future__ import annotations

import textwrap

from outreach_tui.tui.safe import content

COLUMNS = 38
"""Characters of a line of text on a phone held upright, and of a subject in its list."""
LINES = 20
"""Lines of text on the first screen of a mail app, below its head."""
WORDS_A_MINUTE = 200
"""How fast people read on a screen."""


def phone_lines(text: str, columns: int = COLUMNS) -> list[str]:
    """Return a text in the lines a phone breaks it into."""
    rows: list[str] = []
    for row in content(text.strip("\n")).plain.split("\n"):
        rows += textwrap.wrap(row, columns) or [""]
    return rows


def phone_screens(text: str) -> int:
    """Return over how many screens of a phone a text goes."""
    return -(-len(phone_lines(text)) // LINES) if text.strip() else 0


def seconds_to_read(words: int) -> int:
    """Return how long it takes to read that many words, in steps of five seconds."""
    return max(5, round(words * 60 / WORDS_A_MINUTE / 5) * 5)


def time_to_read(words: int) -> str:
    """Return how long it takes as people say it: "35 s to read", "2 min to read"."""
    seconds = seconds_to_read(words)
    return f"{seconds} s to read" if seconds < 100 else f"{round(seconds / 60)} min to read"


def screens_words(screens: int) -> str:
    """Return a number of screens in words: "one phone screen", "3 phone screens"."""
    return "one phone screen" if screens == 1 else f"{screens} phone screens"
