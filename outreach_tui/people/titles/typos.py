"""One wrong letter in a word that matters: "Foudner", "Presdient", "Exceutive"."""

from __future__ import annotations

from functools import lru_cache

from outreach_tui.people.titles.wordlists import Phrases, sections

_SHORT = {
    "cheif": "chief", "chif": "chief", "ower": "owner", "onwer": "owner", "owmer": "owner",
    "cofunder": "cofounder", "mangr": "manager", "mngr": "manager", "intren": "intern",
}  # fmt: skip
"""Slips in words too short, or too far off, for the rule."""

_SHORTEST = 6
"""Letters from which one wrong letter leaves no doubt."""


def corrected(key: str) -> str:
    """Return the title word that ``key`` misspells by one letter, or ``key`` itself."""
    if key in _SHORT:
        return _SHORT[key]
    if len(key) < _SHORTEST or not key.isalpha() or key in _real_words():
        return key
    index = _by_shorter()
    near = {word for form in (key, *_shorter(key)) for word in index.get(form, ())}
    return next((word for word in _title_words() if word in near and _one_slip(key, word)), key)


@lru_cache(maxsize=1)
def _title_words() -> tuple[str, ...]:
    """The words worth putting right, the likelier first."""
    words = sections("typos")["title_words"].split(",")
    return tuple(word.strip() for word in words if word.strip())


@lru_cache(maxsize=1)
def _real_words() -> frozenset[str]:
    return Phrases(sections("typos")["real_words"]).all


@lru_cache(maxsize=1)
def _by_shorter() -> dict[str, tuple[str, ...]]:
    """The title words by what is left of them without one letter."""
    index: dict[str, tuple[str, ...]] = {}
    for word in _title_words():
        for form in {word, *_shorter(word)}:
            index[form] = (*index.get(form, ()), word)
    return index


def _shorter(word: str) -> list[str]:
    return [word[:index] + word[index + 1 :] for index in range(len(word))]


def _one_slip(key: str, word: str) -> bool:
    """Whether one letter added, left out, changed or swapped with its neighbour explains it."""
    if len(key) != len(word):
        short, long = sorted((key, word), key=len)
        return len(long) - len(short) == 1 and short in _shorter(long)
    differing = [at for at, pair in enumerate(zip(key, word, strict=True)) if pair[0] != pair[1]]
    if len(differing) == 2:
        first, second = differing
        return second == first + 1 and key[first] == word[second] and key[second] == word[first]
    return len(differing) == 1
