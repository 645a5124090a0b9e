"""Regular expressions that are compiled when they are first used.

``outreach check`` is a short process, and most messages meet few of the words the
expressions of the moves are looked for after.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import lru_cache

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
    """A regular expression, with the methods of ``re.Pattern`` that moves use.

    Once it is compiled they are its own: most are called for every sentence.
    """

    search: Callable[..., re.Match[str] | None]
    match: Callable[..., re.Match[str] | None]
    fullmatch: Callable[..., re.Match[str] | None]
    finditer: Callable[..., Iterator[re.Match[str]]]

    def __init__(self, source: str, flags: int = 0) -> None:
        self._source = source
        self._flags = flags

    def __getattr__(self, name: str) -> object:
        if name not in type(self).__annotations__:
            raise AttributeError(name)
        compiled = re.compile(self._source, self._flags)
        self.search, self.match = compiled.search, compiled.match
        self.fullmatch, self.finditer = compiled.fullmatch, compiled.finditer
        return getattr(compiled, name)


@lru_cache(maxsize=8192)
def find_in(pattern: str | LatePattern, sentence: str) -> re.Match[str] | None:
    """Return the first match, from a bounded cache.

    It is for single sentences: while somebody types, all but one stay as they are.
    """
    if isinstance(pattern, str):
        return re.search(pattern, sentence)
    return pattern.search(sentence)
