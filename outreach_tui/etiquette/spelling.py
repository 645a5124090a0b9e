"""Misspellings, from the dictionary of codespell.

The dictionary lists mistakes people make, not words that exist, so that names and words of a
field are never taken for mistakes. It is a sorted text file of lines like ``recieve->receive``,
read once when a word is first looked up, and searched by halves as it stands.
"""

from __future__ import annotations

import importlib.util
from functools import cache, lru_cache
from pathlib import Path

_SHORTEST, _LONGEST = 4, 40
"""Letters of a word that is looked up; a shorter one is an abbreviation more often than a slip."""
_SHORT_SLIPS = frozenset({"teh", "hte", "adn", "yuo"})
_MEANT = """
alot asai basf bund buda donn egal flem foto gard gord gost hass homogenous instal ist probly
synching
"""
"""Words with another sense, and habits of speech that are no slips."""
_NO_SLIPS = frozenset(_MEANT.split())


def correction(word: str) -> str | None:
    """Return the right spelling of a word in lower case, or ``None`` if it is no known slip.

    Empty when the dictionary offers several and the sentence has to tell which.
    """
    known_length = _SHORTEST <= len(word) <= _LONGEST or word in _SHORT_SLIPS
    return _looked_up(word) if known_length and word.isascii() and word not in _NO_SLIPS else None


@lru_cache(maxsize=4096)
def _looked_up(word: str) -> str | None:
    lines = _dictionary()
    wanted = f"{word}->".encode()
    low, high = 0, len(lines)
    while low < high:
        middle = (low + high) // 2
        start = lines.rfind(b"\n", 0, middle) + 1
        end = lines.find(b"\n", middle)
        end = len(lines) if end < 0 else end
        line = lines[start:end].lower()
        if line.startswith(wanted):
            fixes = lines[start + len(wanted) : end].decode()
            return "" if "," in fixes else fixes
        low, high = (end + 1, high) if line < wanted else (low, start)
    return None


@cache
def _dictionary() -> bytes:
    """Return the text of the dictionary, in order of its lines in lower case."""
    found = importlib.util.find_spec("codespell_lib")  # importing it would load its commands
    if found is None or found.origin is None:
        return b""
    return Path(found.origin).with_name("data").joinpath("dictionary.txt").read_bytes()
