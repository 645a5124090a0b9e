"""What a fix changes, and which words a finding is about."""

from __future__ import annotations

import re

from textual.content import Content

from outreach_tui.etiquette.fixes import apply
from outreach_tui.etiquette.types import Finding
from outreach_tui.tui.safe import content
from outreach_tui.tui.widgets.editor import changed_stretch


def is_whole(finding: Finding, text: str) -> bool:
    """Whether a finding is about a message as a whole rather than some of its words."""
    around = text[: finding.start] + text[finding.end :]
    return not finding.text.strip() or not around.strip()


def before_and_after(finding: Finding, text: str, around: int = 60) -> tuple[Content, Content]:
    """Return the stretch a fix changes, as it is and as it would be.

    ``around`` is how many code points beside it are shown too.
    """
    changed = apply(text, finding.edits)
    start, old_end, new_end = changed_stretch(text, changed)
    return _stretch(text, start, old_end, around), _stretch(changed, start, new_end, around)


def _stretch(text: str, start: int, end: int, around: int) -> Content:
    """Return a stretch of text underlined, on one line, with a little around it."""
    left = text.rfind(" ", 0, start - around) + 1 if start > around else 0
    right = text.find(" ", end + around)
    right = len(text) if right < 0 else right
    return Content("").join(
        [
            Content("… " if left else ""),
            _flat(text[left:start]),
            _flat(text[start:end]).stylize("underline"),
            _flat(text[end:right]),
            Content(" …" if right < len(text) else ""),
        ]
    )


def _flat(text: str) -> Content:
    """Return text on one line, with the blanks at its ends."""
    return content(re.sub(r"\s+", " ", text))
