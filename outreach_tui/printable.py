"""User text made safe to show in a terminal."""

from __future__ import annotations

import unicodedata

_JOINERS = "\u200c\u200d"
"""They hold emoji and some scripts together."""


def printable(text: str, *, one_line: bool = False) -> str:
    """Return ``text`` with everything that could command a terminal or turn a line around gone.

    Line ends and tabs stay unless ``one_line``, which makes every run of white space one
    space. Other control characters show as the replacement character; direction marks and
    other invisible format characters are left out. Lone surrogates become the
    replacement character too, so that the result can always be encoded.
    """
    if one_line:
        text = " ".join(text.split())
    if text.isascii() and text.isprintable():
        return text
    return "".join(_shown(c) for c in text)


def shortened(text: str, longest: int) -> str:
    """Return text on one line, cut after a whole word with ``…`` if it is over ``longest``.

    A word that would take more than half of it is cut itself.
    """
    text = " ".join(text.split())
    if len(text) <= longest:
        return text
    kept = text[: longest - 1]
    if not text[longest - 1].isspace():
        whole = kept.rpartition(" ")[0]
        kept = whole if len(whole) > longest // 2 else kept
    return kept.rstrip(" ,;:-–—") + "…"


def _shown(char: str) -> str:
    if char in "\n\t" or char.isprintable() or char in _JOINERS:
        return char
    category = unicodedata.category(char)
    if category == "Zs":
        return " "
    return "" if category in {"Cf", "Zl", "Zp"} else "\ufffd"
