"""What a fix changes, and which words a finding is about."""

from __future__ import annotations

import re

from textual.content import Content

from outreach_tui.etiquette.fixes import apply
from outreach_tui.etiquette.types import Finding
from outreach_tui.tracking.differences import ADDED, REMOVED, SAME, Piece, differences
from outreach_tui.tui.safe import content

_STYLES = {REMOVED: "strike $text-error", ADDED: "underline $text-success"}


def is_whole(finding: Finding, text: str) -> bool:
    """Whether a finding is about a message as a whole rather than some of its words."""
    around = text[: finding.start] + text[finding.end :]
    return not finding.text.strip() or not around.strip()


def before_and_after(finding: Finding, text: str, around: int = 60) -> tuple[Content, Content]:
    """Return the words a fix changes, in brackets, as they are and as they would be.

    ``around`` is how many code points beside them are shown too.
    """
    pieces = differences(text, apply(text, finding.edits))
    return _side(pieces, REMOVED, around), _side(pieces, ADDED, around)


def compared(old: str, new: str) -> Content:
    """Return a text with what was taken out and put in: "[−hire me−][+tell me about it+]"."""
    shown = [
        content(f"[{p.sign}{p.text}{p.sign}]", _STYLES[p.sign]) if p.sign else content(p.text)
        for p in differences(old, new)
    ]
    return Content("").join(shown)


def _side(pieces: tuple[Piece, ...], sign: str, around: int) -> Content:
    """Return one side of a change, on one line, without what is far from any change."""
    shown: list[Content] = []
    for number, piece in enumerate(pieces):
        if piece.sign == SAME:
            kept = _near(piece.text, around, first=number == 0, last=number == len(pieces) - 1)
            shown.append(_flat(kept))
        elif piece.sign == sign:
            shown.append(_bracketed(piece.text))
    return Content("").join(shown)


def _bracketed(text: str) -> Content:
    """Return words in brackets, the blanks at their ends outside."""
    left, right = text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]
    words = Content("").join([Content("["), _flat(text.strip()), Content("]")])
    if not text.strip():
        return _flat(text)
    return Content("").join([_flat(left), words.stylize("underline"), _flat(right)])


def _near(text: str, around: int, *, first: bool, last: bool) -> str:
    """Return the ends of a text that lie beside a change, cut between words."""
    head = text if len(text) <= around else text[:around].rpartition(" ")[0] or text[:around]
    tail = text if len(text) <= around else text[-around:].partition(" ")[2] or text[-around:]
    if first:
        return text if tail == text else f"… {tail}"
    if last:
        return text if head == text else f"{head} …"
    return text if len(text) <= 2 * around else f"{head} … {tail}"


def _flat(text: str) -> Content:
    """Return text on one line, with the blanks at its ends."""
    return content(re.sub(r"\s+", " ", text))
