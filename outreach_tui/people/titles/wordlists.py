"""The word lists in ``words/``: text files of sections, one section a meaning."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cached_property, lru_cache
from pathlib import Path

from outreach_tui.people.folding import fold

_FOLDER = Path(__file__).parent / "words"


@lru_cache(maxsize=16)
def sections(name: str) -> dict[str, str]:
    """Return the sections of ``words/<name>.txt``, each as its text without comments."""
    found: dict[str, list[str]] = {}
    section: list[str] = []
    for line in (_FOLDER / f"{name}.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            section = found.setdefault(line.strip("[]"), [])
        else:
            section.append(line if line and not line.startswith("#") else ",")
    return {title: " ".join(lines) for title, lines in found.items()}


def key_of(word: str) -> str:
    """Return what a word is looked up by: folded, and in Arabic without the article."""
    folded = fold(word).replace("'", "").replace("’", "")
    return folded[2:] if folded.startswith("ال") and len(folded) > 4 else folded


def phrases(text: str) -> list[str]:
    """Return the phrases of a section: commas part phrases, spaces part their words."""
    found = [" ".join(item.split()) for item in fold(text).split(",")]
    if "ال" in text:
        found = [
            " ".join(map(key_of, phrase.split())) if "ال" in phrase else phrase for phrase in found
        ]
    return [phrase for phrase in found if phrase]


def longest_by_first(all_phrases: Iterable[str]) -> dict[str, int]:
    """Return for each first word how many words its longest phrase has."""
    longest: dict[str, int] = {}
    for phrase in all_phrases:
        first, _, rest = phrase.partition(" ")
        length = 2 + rest.count(" ") if rest else 1
        if length > longest.get(first, 0):
            longest[first] = length
    return longest


class Phrases:
    """A section as a set of phrases that can be found in a sequence of keys.

    It is made ready at the first question, since most titles need few of the lists.
    """

    def __init__(self, text: str) -> None:
        self._text = text

    @cached_property
    def all(self) -> frozenset[str]:
        """Every phrase."""
        return frozenset(phrases(self._text))

    @cached_property
    def _longest(self) -> dict[str, int]:
        return longest_by_first(self.all)

    @cached_property
    def _firsts(self) -> frozenset[str]:
        return frozenset(self._longest)

    def __contains__(self, phrase: object) -> bool:
        return phrase in self.all

    def first_in(self, keys: Sequence[str]) -> str:
        """Return the first phrase found, the longest at its place, or ""."""
        span = self.span_in(keys)
        return " ".join(keys[span]) if span is not None else ""

    def span_in(self, keys: Sequence[str]) -> slice | None:
        """Return where the first phrase stands in ``keys``."""
        if self._firsts.isdisjoint(keys):
            return None
        for start, key in enumerate(keys):
            for length in range(min(self._longest.get(key, 0), len(keys) - start), 0, -1):
                if " ".join(keys[start : start + length]) in self.all:
                    return slice(start, start + length)
        return None
