"""Looking words up: what they mean, and what was meant where a letter is wrong."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property, lru_cache
from typing import NamedTuple

from outreach_tui.people.titles import typos
from outreach_tui.people.titles.kinds import SHADES, Kind
from outreach_tui.people.titles.wordlists import Phrases, key_of, longest_by_first, sections

_ROLE_FILES = ("leaders", "staff", "individuals", "shades")
"""Read in this order; a phrase keeps the meaning it is given first."""


class Mark(NamedTuple):
    """A phrase found in a part of a title: words ``start`` up to ``end``."""

    kind: Kind
    start: int
    end: int


class Lexicon:
    """Every list, by what it is for."""

    def __init__(self) -> None:  # noqa: PLR0915 - one line a list
        shades = sections("shades")
        self.deputy = Phrases(shades["deputy"])
        self.founding = Phrases(shades["founding"])
        self.fractional = Phrases(shades["fractional"])
        self.junior = Phrases(shades["junior"])
        self.senior = Phrases(shades["senior"])
        self.filler = Phrases(shades["filler"])
        fields = sections("fields")
        self.functions = Phrases(fields["functions"])
        self.servants = Phrases(fields["servants"])
        self.servants_of_owners = Phrases(fields["servants_of_owners"])
        self.practices = Phrases(fields["practices"])
        self.medical = Phrases(fields["medical"])
        self.ranks = Phrases(fields["ranks"])
        self.novelties = Phrases(fields["novelties"])
        self.small_businesses = Phrases(fields["small_businesses"])
        self.technical = Phrases(fields["technical"])
        self.small_houses = Phrases(fields["small_houses"])
        self.known_firms = Phrases(fields["known_firms"])
        around = sections("circumstances")
        self.past = Phrases(around["past"])
        self.retired = Phrases(around["retired"])
        self.seeking = Phrases(around["seeking"])
        self.seek = Phrases(around["seek"])
        self.sought = Phrases(around["sought"])
        self.aspiring = Phrases(around["aspiring"])
        self.incoming = Phrases(around["incoming"])
        self.student_fields = Phrases(around["student_fields"])
        self.student_clubs = Phrases(around["student_clubs"])
        self.clubs = Phrases(around["clubs"])
        self.greek = Phrases(around["greek_letters"])
        self.civic_clubs = Phrases(around["civic_clubs"])
        self.committees = Phrases(around["committees"])
        self.departments = Phrases(around["departments"])
        self.banking = Phrases(around["banking"])
        self.banks = Phrases(around["banks"])
        self.human_resources = Phrases(around["human_resources"])
        joining = sections("joining")
        self.ands = Phrases(joining["and"])
        self.at = Phrases(joining["at"])
        self.breaks = Phrases(joining["break"])
        self.objects = Phrases(joining["object"])
        self.talk = Phrases(joining["talk"])
        self.genitive = Phrases(joining["genitive"])
        self.ordinal = Phrases(joining["ordinal"])
        self.advisers = Phrases(joining["adviser"])
        self.playful = Phrases(joining["playful"])
        self.ambiguous = Phrases(joining["ambiguous"])
        self.founder_starts = tuple(Phrases(joining["founder starts"]).all)
        self.student_starts = tuple(Phrases(joining["student starts"]).all)
        self._staff_starts = tuple(Phrases(around["human_resources_starts"]).all)

    @cached_property
    def _kinds(self) -> dict[str, Kind]:
        kinds: dict[str, Kind] = {}
        for file in _ROLE_FILES:
            for name, text in sections(file).items():
                kind = Kind.__members__.get(name.upper())
                if kind is not None and kind not in SHADES:
                    for phrase in Phrases(text).all:
                        kinds.setdefault(phrase, kind)
        return kinds

    @cached_property
    def _longest(self) -> dict[str, int]:
        return longest_by_first(self._kinds)

    @cached_property
    def _endings(self) -> dict[str, Kind]:
        """Endings of compounds and the roles they name, the longest first."""
        found = [
            (ending, Kind[name.removeprefix("ending ").upper()])
            for name, text in sections("individuals").items()
            if name.startswith("ending ")
            for ending in Phrases(text).all
        ]
        return dict(sorted(found, key=lambda pair: -len(pair[0])))

    @cached_property
    def _all_endings(self) -> tuple[str, ...]:
        return tuple(self._endings)

    @cached_property
    def _vocabulary(self) -> frozenset[str]:
        """Every word of every list."""
        lists = [value.all for value in vars(self).values() if isinstance(value, Phrases)]
        known = (phrase for source in (self._kinds, *lists) for phrase in source)
        return frozenset(word for phrase in known for word in phrase.split())

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
        return key.startswith(self._staff_starts)

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
            kind = self._kinds.get(" ".join(keys[start : start + length]))
            if kind is not None:
                return Mark(kind, start, start + length)
        if self.about_staff(key):
            return Mark(Kind.RECRUITER, start, start + 1)
        if len(key) > 6 and key.endswith(self._all_endings) and key not in self._vocabulary:
            for ending, kind in self._endings.items():
                if key.endswith(ending) and len(key) > len(ending):
                    return Mark(kind, start, start + 1)
        return None


@lru_cache(maxsize=1)
def lexicon() -> Lexicon:
    """Return the lexicon; its lists are read at their first use."""
    return Lexicon()


@lru_cache(maxsize=16384)
def key(word: str) -> str:
    """Return ``Lexicon.key`` of a word; titles are made of few words."""
    return lexicon().key(word)
