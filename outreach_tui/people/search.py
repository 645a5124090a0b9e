"""Finding people as the user types, and by what they typed on the command line."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cached_property, lru_cache

from outreach_tui.errors import OutreachError
from outreach_tui.people.contact import Contact
from outreach_tui.people.folding import fold
from outreach_tui.printable import shortened

_BREAKS = re.compile(r"[\W_]+")
_CANDIDATES = 6
"""So many people are named when it is unclear who is meant."""
_SAID = 60
"""Letters of what somebody typed, or of a company, that are said back."""


@lru_cache(maxsize=65536)
def _searchable(*texts: str) -> str:
    return _break_up(" ".join(texts))


@lru_cache(maxsize=65536)
def _spaced(text: str) -> str:
    return _break_up(text)


def _break_up(text: str) -> str:
    """Return the folded words of ``text``, each with a space before it."""
    return " " + _BREAKS.sub(" ", fold(text).replace("'", "").replace("’", ""))


class PeopleIndex:
    """People prepared for search; build a new one when they change.

    What a query means: every word of it begins a word of the person's name, company,
    title, tags or e-mail addresses. A word nobody has is taken for a slip of the finger
    and replaced by the nearest words that somebody has.
    """

    def __init__(self, contacts: Iterable[Contact]) -> None:
        self._contacts = list(contacts)

    @cached_property
    def _names(self) -> list[str]:
        return [_spaced(contact.name) for contact in self._contacts]

    def prepare(self) -> None:
        """Do the work of the first search now; about 10 µs a person, less once done before."""
        _ = self._names, self._texts

    @cached_property
    def _texts(self) -> list[str]:
        return [
            _searchable(c.name, c.given, c.family, c.company, c.title, *c.tags, *c.emails)
            for c in self._contacts
        ]

    @cached_property
    def _vocabulary(self) -> dict[str, list[str]]:
        """The words people are known by, by their first letter."""
        by_letter: dict[str, list[str]] = {}
        for word in sorted({word for text in self._texts for word in text.split()}):
            if len(word) > 2 and word.isalpha():
                by_letter.setdefault(word[0], []).append(word)
        return by_letter

    def search(self, query: str, *, limit: int | None = None) -> list[Contact]:
        """Return who matches ``query``, names before companies and titles.

        An empty query returns everybody in the given order.
        """
        words = _spaced(query).split()
        found: Sequence[int] = range(len(self._contacts))
        meant = []
        for word in words:
            forms = [_start(word)]
            matches = self._holding(self._texts, forms, found)
            if not matches:
                forms = [f" {near} " for near in self._nearest(word)]
                matches = self._holding(self._texts, forms, found)
            found = matches
            meant.append(forms)
        ranked = self._ranked(found, meant) if words else found
        return [self._contacts[index] for index in ranked[:limit]]

    @staticmethod
    def _holding(texts: list[str], forms: list[str], among: Iterable[int]) -> list[int]:
        """Return which of the texts hold one of the forms; a form may end a word."""
        if len(forms) == 1 and not forms[0].endswith(" "):
            form = forms[0]
            return [index for index in among if form in texts[index]]
        padded = ((index, texts[index] + " ") for index in among)
        return [index for index, text in padded if any(form in text for form in forms)]

    def _ranked(self, found: Sequence[int], meant: list[list[str]]) -> list[int]:
        """Put first whose name begins with the query, then whose name holds all of it."""
        whole = set(found)
        for forms in meant:
            whole &= set(self._holding(self._names, forms, whole))
        first = tuple(meant[0])
        begins = [index for index in whole if f"{self._names[index]} ".startswith(first)]
        return [
            *sorted(begins),
            *sorted(whole.difference(begins)),
            *(i for i in found if i not in whole),
        ]

    def _nearest(self, word: str) -> list[str]:
        """Return known words one letter from ``word``, two where it is long.

        Slips in the first letter are rare, except that the first two change places.
        """
        if len(word) < 3:
            return []
        from rapidfuzz import process  # noqa: PLC0415 - only for a word nobody has
        from rapidfuzz.distance import OSA  # noqa: PLC0415

        slips = 1 if len(word) < 7 else 2
        likely = [
            known
            for letter in dict.fromkeys(word[:2])
            for known in self._vocabulary.get(letter, ())
        ]
        near = process.extract(word, likely, scorer=OSA.distance, score_cutoff=slips, limit=12)
        best = min((distance for _, distance, _ in near), default=0)
        return [known for known, distance, _ in near if distance == best]


def _start(word: str) -> str:
    """Return what a text holds where ``word`` begins a word of it.

    Chinese, Japanese and Korean put no spaces between words, so there it may stand
    anywhere.
    """
    return word if any(ord(letter) >= 0x2E80 for letter in word) else f" {word}"


def search_people(contacts: Iterable[Contact], query: str) -> list[Contact]:
    """Search once; whoever searches at each key keeps a ``PeopleIndex``."""
    return PeopleIndex(contacts).search(query)


def find_person(contacts: Iterable[Contact], text: str) -> Contact:
    """Return the one person meant by an id, an e-mail address or a name, whole or in part.

    Raises ``OutreachError`` naming who may be meant when it is nobody or several.
    """
    everybody = list(contacts)
    wanted = text.strip()
    exact = [
        contact
        for contact in everybody
        if contact.id == wanted or wanted.casefold() in map(str.casefold, contact.emails)
    ]
    named = [c for c in everybody if wanted and _spaced(c.name) == _spaced(wanted)]
    partly = _by_name(everybody, wanted) if wanted and not (exact or named) else []
    found = exact or named or partly
    if len(found) == 1:
        return found[0]
    if not everybody:
        raise OutreachError(
            "There is nobody in your people yet.",
            "Add one with `outreach people add`, or import your connections with "
            "`outreach import`.",
        )
    if not found:
        near = PeopleIndex(everybody).search(wanted, limit=_CANDIDATES) if wanted else []
        raise OutreachError(f"I found nobody called “{shortened(wanted, _SAID)}”.", _near(near))
    raise OutreachError(
        f"“{shortened(wanted, _SAID)}” may be {len(found)} people.",
        f"Say which one by id:\n{_listed(found)}",
    )


def _by_name(contacts: list[Contact], text: str) -> list[Contact]:
    starts = [_start(word) for word in _spaced(text).split()]
    names = ((contact, _spaced(contact.name)) for contact in contacts)
    return [contact for contact, name in names if starts and all(s in name for s in starts)]


def _near(contacts: list[Contact]) -> str:
    if not contacts:
        return "`outreach people` lists everybody with their ids."
    return f"Perhaps you mean one of these; an id always works:\n{_listed(contacts)}"


def _listed(contacts: list[Contact]) -> str:
    lines = [
        f"  {contact.id}  {contact.called}"
        + (f", {shortened(contact.company, _SAID)}" if contact.company else "")
        for contact in contacts[:_CANDIDATES]
    ]
    more = len(contacts) - _CANDIDATES
    return "\n".join([*lines, f"  and {more} more"] if more > 0 else lines)
