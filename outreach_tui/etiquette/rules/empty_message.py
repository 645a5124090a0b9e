"""Nothing written yet

What it flags
A message without a word between greeting and closing.

Why it matters
There is nothing to answer.

Instead
Begin with who you are, then why you write to this person, then one question.

Source
Berkeley and Simon Fraser on the parts of a first message.
"""

from __future__ import annotations

from collections.abc import Iterator

from outreach_tui.etiquette.reading import Reading
from outreach_tui.etiquette.types import Finding
from outreach_tui.vocabulary import Severity


def check(reading: Reading) -> Iterator[Finding]:
    """Flag the whole text when it has no body."""
    if reading.document.body:
        return
    yield Finding(
        severity=Severity.ERROR,
        start=0,
        end=len(reading.document.text),
        message="There is no message here yet.",
        why="Without a message there is nothing to answer.",
        fix="Begin with who you are, then why you write to this person, then one question.",
    )
