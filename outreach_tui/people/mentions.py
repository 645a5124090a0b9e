"""Which contacts a text may speak of: by full name, company or school."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property

from outreach_tui.people.contact import Contact
from outreach_tui.people.folding import words_of

_LONGEST = 20_000
"""Code points of a text that are looked through."""


class Mentions:
    """Contacts by the words that name them; build a new one when they change."""

    def __init__(self, contacts: Iterable[Contact]) -> None:
        self._contacts = list(contacts)

    @cached_property
    def _by_first_word(self) -> dict[str, list[tuple[tuple[str, ...], Contact]]]:
        """Contacts by the first word of each thing that names them, with all its words."""
        spelt: dict[str, Contact] = {}
        for contact in self._contacts:
            spelt.setdefault(contact.company, contact)
            spelt.setdefault(contact.name, contact)
            for school in contact.schools:
                spelt.setdefault(school.name, contact)
        found: dict[str, list[tuple[tuple[str, ...], Contact]]] = {}
        for name, contact in spelt.items():
            if words := tuple(words_of(name)):
                found.setdefault(words[0], []).append((words, contact))
        return found

    def in_text(self, text: str, but: str = "", most: int = 20) -> list[Contact]:
        """Return whose name, company or school a text holds; not the person with id ``but``."""
        words = words_of(text[:_LONGEST])
        found: dict[str, Contact] = {}
        for place, word in enumerate(words):
            for known, contact in self._by_first_word.get(word, ()):
                if contact.id != but and tuple(words[place : place + len(known)]) == known:
                    found.setdefault(contact.id, contact)
                    if len(found) == most:
                        return list(found.values())
        return list(found.values())
