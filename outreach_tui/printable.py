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


def _shown(char: str) -> str:
    if char in "\n\t" or char.isprintable() or char in _JOINERS:
        return char
    category = unicodedata.category(char)
    if category == "Zs":
        return " "
    return "" if category in {"Cf", "Zl", "Zp"} else "\ufffd"
