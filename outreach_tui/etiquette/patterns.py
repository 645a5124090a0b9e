"""Regular expressions that are compiled when they are first used.

``outreach check`` is a short process, and most messages meet few of the words the
expressions of the moves are looked for after.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from functools import cached_property, lru_cache

_END = sys.maxsize
_WORD = re.compile(r"[^\W\d_]+")
_LETTERS = bytes(code if chr(code).isalpha() else ord(" ") for code in range(256))


def words_of(plain: str) -> frozenset[str]:
    """Return the words of a text in lower case, each once; "don't" is "don" and "t"."""
    if plain.isascii():  # several times as fast, and most messages are
        return frozenset(plain.encode().translate(_LETTERS).decode().split())
    return frozenset(_WORD.findall(plain))


@lru_cache(maxsize=4096)
def count_words(sentence: str) -> int:
    """Return how many words a sentence has, from a bounded cache."""
    return len(sentence.split())


class LatePattern:
    """A regular expression, with the methods of ``re.Pattern`` that moves use."""

    def __init__(self, source: str, flags: int = 0) -> None:
        self._source = source
        self._flags = flags

    @cached_property
    def _compiled(self) -> re.Pattern[str]:
        return re.compile(self._source, self._flags)

    def search(self, text: str, start: int = 0, end: int = _END) -> re.Match[str] | None:
        """Return the first match between ``start`` and ``end``."""
        return self._compiled.search(text, start, end)

    def match(self, text: str, start: int = 0, end: int = _END) -> re.Match[str] | None:
        """Return a match that begins at ``start``."""
        return self._compiled.match(text, start, end)

    def fullmatch(self, text: str) -> re.Match[str] | None:
        """Return a match of the whole text."""
        return self._compiled.fullmatch(text)

    def finditer(self, text: str, start: int = 0, end: int = _END) -> Iterator[re.Match[str]]:
        """Return every match between ``start`` and ``end``."""
        return self._compiled.finditer(text, start, end)


@lru_cache(maxsize=8192)
def find_in(pattern: str | LatePattern, sentence: str) -> re.Match[str] | None:
    """Return the first match, from a bounded cache.

    It is for single sentences: while somebody types, all but one stay as they are.
    """
    if isinstance(pattern, str):
        return re.search(pattern, sentence)
    return pattern.search(sentence)
