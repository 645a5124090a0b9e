"""Spelling that does not matter: case, accents, invisible characters."""

from __future__ import annotations

import re
import unicodedata

_LETTERS = str.maketrans(
    {"ø": "o", "æ": "ae", "œ": "oe", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i"}
)
"""Latin letters that Unicode does not take apart into a base and a mark."""

_MARKS = re.compile(
    "[\u0300-\u036f\u0610-\u061a\u0640\u064b-\u065f\u0670\u00ad\u200b-\u200f\u202a-\u202e"
    "\u2060-\u2069\ufe00-\ufe0f\ufeff]"
)
"""Latin, Greek, Cyrillic and Arabic marks, and characters nobody sees.

The marks of Japanese, Korean and Indic scripts change the sound and stay.
"""


def fold(text: str) -> str:
    """Return ``text`` in lower case without accents: "José Núñez" becomes "jose nunez"."""
    if text.isascii():
        return text.casefold()
    apart = unicodedata.normalize("NFKD", text).casefold()
    return unicodedata.normalize("NFC", _MARKS.sub("", apart)).translate(_LETTERS)


def without_marks(text: str) -> str:
    """Return ``text`` without combining accents and invisible characters; case stays."""
    return text if text.isascii() else _MARKS.sub("", text)


def words_of(text: str) -> list[str]:
    """Return the folded words of ``text``; apostrophes join, everything else parts."""
    return _WORD.findall(fold(text).replace("'", "").replace("’", ""))


_WORD = re.compile(r"[^\W_]+")
