"""The word lists made ready for looking up, once, at the first title."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cached_property, lru_cache
from typing import NamedTuple

from outreach_tui.people.folding import fold
from outreach_tui.people.titles import circumstances, crafts, leaders, staff, typos, words
from outreach_tui.people.titles.kinds import Kind


class Mark(NamedTuple):
    """A phrase found in a part of a title: words ``start`` up to ``end``."""

    kind: Kind
    start: int
    end: int


def key_of(word: str) -> str:
    """Return what a word is looked up by: folded, and in Arabic without the article."""
    folded = fold(word).replace("'", "").replace("’", "")
    return folded[2:] if folded.startswith("ال") and len(folded) > 4 else folded


def phrases(text: str) -> list[str]:
    """Return the phrases of a word list: words parted by spaces, phrases by commas or lines."""
    found = [" ".join(item.split()) for item in fold(text).replace("\n", ",").split(",")]
    if "ال" in text:
        found = [
            " ".join(map(key_of, phrase.split())) if "ال" in phrase else phrase for phrase in found
        ]
    return [phrase for phrase in found if phrase]


class Phrases:
    """A set of phrases that can be found in a sequence of keys."""

    def __init__(self, text: str) -> None:
        self._text = text

    @cached_property
    def all(self) -> frozenset[str]:
        """The phrases, ready at the first question: most titles need few of the lists."""
        return frozenset(phrases(self._text))

    @cached_property
    def _longest(self) -> dict[str, int]:
        return _longest(self.all)

    @cached_property
    def _firsts(self) -> frozenset[str]:
        return frozenset(self._longest)

    def __contains__(self, phrase: object) -> bool:
        return phrase in self.all

    def first_in(self, keys: Sequence[str]) -> str:
        """Return the first phrase found, the longest at its place, or ""."""
        if self._firsts.isdisjoint(keys):
            return ""
        for start, key in enumerate(keys):
            for length in range(min(self._longest.get(key, 0), len(keys) - start), 0, -1):
                phrase = " ".join(keys[start : start + length])
                if phrase in self.all:
                    return phrase
        return ""


def _longest(all_phrases: Iterable[str]) -> dict[str, int]:
    """Return for each first word how many words its longest phrase has."""
    longest: dict[str, int] = {}
    for phrase in all_phrases:
        first, _, rest = phrase.partition(" ")
        words_in = 2 + rest.count(" ") if rest else 1
        if words_in > longest.get(first, 0):
            longest[first] = words_in
    return longest


class Lexicon:
    """Every list of the package, by what it is for."""

    def __init__(self) -> None:
        self.kinds = _kinds()
        self._longest = _longest(self.kinds)
        self._endings = [
            (ending, kind) for kind, endings in crafts.ENDINGS.items() for ending in endings
        ]
        self._endings.sort(key=lambda pair: -len(pair[0]))
        self._all_endings = tuple(ending for ending, _ in self._endings)
        self.deputy, self.founding, self.fractional, self.junior, self.senior, self.filler = (
            Phrases(words.SHADES[kind])
            for kind in (
                Kind.DEPUTY, Kind.FOUNDING, Kind.FRACTIONAL, Kind.JUNIOR, Kind.SENIOR, Kind.FILLER,
            )
        )  # fmt: skip
        self.functions = Phrases(words.FUNCTIONS)
        self.servants = Phrases(words.SERVANTS)
        self.servants_of_owners = Phrases(words.SERVANTS_OF_OWNERS)
        self.practices = Phrases(words.PRACTICES)
        self.ranks = Phrases(words.RANKS)
        self.novelties = Phrases(words.NOVELTIES)
        self.small_businesses = Phrases(words.SMALL_BUSINESSES)
        self.technical = Phrases(words.TECHNICAL)
        self.small_houses = Phrases(words.SMALL_HOUSES)
        self.known_firms = Phrases(words.KNOWN_FIRMS)
        self.past = Phrases(circumstances.PAST)
        self.retired = Phrases(circumstances.RETIRED)
        self.seeking = Phrases(circumstances.SEEKING)
        self.seek = Phrases(circumstances.SEEK)
        self.sought = Phrases(circumstances.SOUGHT)
        self.aspiring = Phrases(circumstances.ASPIRING)
        self.incoming = Phrases(circumstances.INCOMING)
        self.student_fields = Phrases(circumstances.STUDENT_FIELDS)
        self.student_clubs = Phrases(circumstances.STUDENT_CLUBS)
        self.clubs = Phrases(circumstances.CLUBS)
        self.greek = Phrases(circumstances.GREEK_LETTERS)
        self.civic_clubs = Phrases(circumstances.CIVIC_CLUBS)
        self.committees = Phrases(circumstances.COMMITTEES)
        self.departments = Phrases(circumstances.DEPARTMENTS)
        self.banking = Phrases(circumstances.BANKING)
        self.banks = Phrases(circumstances.BANKS)
        self.human_resources = Phrases(circumstances.HUMAN_RESOURCES)

    @cached_property
    def _vocabulary(self) -> frozenset[str]:
        """Every word of every list."""
        lists = [value.all for value in vars(self).values() if isinstance(value, Phrases)]
        known = (phrase for source in (self.kinds, *lists) for phrase in source)
        return frozenset(word for phrase in known for word in phrase.split())

    @lru_cache(maxsize=16384)  # noqa: B019 - there is one lexicon, and it lives as long as the program
    def key(self, word: str) -> str:
        """Return a word's key, with a slip of the finger in a title word put right."""
        key = key_of(word)
        if key.startswith("و") and key not in self._vocabulary:
            rest = key_of(key[1:])
            return rest if rest in self._vocabulary else key
        corrected = typos.corrected(key)
        return key if corrected != key and key in self._vocabulary else corrected

    def about_staff(self, key: str) -> bool:
        """Whether one word alone is about hiring or staff: "Rekryterare", "Recruiting"."""
        return key.startswith(circumstances.HUMAN_RESOURCES_STARTS)

    def marks(self, keys: Sequence[str]) -> list[Mark]:
        """Return the longest known phrases from left to right, never overlapping."""
        found: list[Mark] = []
        start = 0
        while start < len(keys):
            mark = self._mark_at(keys, start)
            if mark is not None:
                found.append(mark)
            start = mark.end if mark else start + 1
        return found

    def _mark_at(self, keys: Sequence[str], start: int) -> Mark | None:
        key = keys[start]
        for length in range(min(self._longest.get(key, 0), len(keys) - start), 0, -1):
            kind = self.kinds.get(" ".join(keys[start : start + length]))
            if kind is not None:
                return Mark(kind, start, start + length)
        if self.about_staff(key):
            return Mark(Kind.RECRUITER, start, start + 1)
        if len(key) > 6 and key.endswith(self._all_endings) and key not in self._vocabulary:
            for ending, kind in self._endings:
                if key.endswith(ending) and len(key) > len(ending):
                    return Mark(kind, start, start + 1)
        return None


def _kinds() -> dict[str, Kind]:
    kinds: dict[str, Kind] = {}
    word_kinds = {
        kind: text
        for kind, text in words.SHADES.items()
        if kind.name not in ("DEPUTY", "FOUNDING", "FRACTIONAL", "JUNIOR", "SENIOR", "FILLER")
    }
    for source in (leaders.PHRASES, staff.PHRASES, crafts.PHRASES, word_kinds):
        for kind, text in source.items():
            for phrase in phrases(text):
                kinds.setdefault(phrase, kind)
    return kinds


@lru_cache(maxsize=1)
def lexicon() -> Lexicon:
    """Return the lexicon, built at the first call (about ten milliseconds)."""
    return Lexicon()
