"""Finding the contact that a letter or an invitation is from or to."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable

from outreach_tui.interop.imports import Party
from outreach_tui.interop.profile_urls import normal_profile_url
from outreach_tui.people.contact import Contact

_MOST_NAMES = 60


class Directory:
    """Contacts by address and by name."""

    def __init__(self, contacts: Iterable[Contact]) -> None:
        self._by_id: dict[str, Contact] = {}
        self._by_url: dict[str, Contact] = {}
        self._by_email: dict[str, Contact] = {}
        self._by_name: dict[str, list[Contact]] = defaultdict(list)
        for contact in contacts:
            self.add(contact)

    def add(self, contact: Contact) -> None:
        """Let a contact be found."""
        self._by_id[contact.id] = contact
        if url := normal_profile_url(contact.profile_url):
            self._by_url.setdefault(url, contact)
        for email in contact.emails:
            self._by_email.setdefault(email.casefold(), contact)
        full = f"{contact.given} {contact.family}".strip()
        for name in {contact.name.casefold(), full.casefold()} - {""}:
            self._by_name[name].append(contact)

    def by_id(self, contact_id: str) -> Contact | None:
        """Return the contact with an id."""
        return self._by_id.get(contact_id)

    def find(self, party: Party) -> Contact | None:
        """Return who somebody is: by address; by name only where no address speaks against it.

        A name that several contacts bear says nothing.
        """
        if party.profile_url and (contact := self._by_url.get(party.profile_url)):
            return contact
        if party.email:
            return self._by_email.get(party.email.casefold())
        namesakes = self._by_name.get(party.name.casefold(), [])
        if len(namesakes) != 1:
            return None
        (contact,) = namesakes
        known = normal_profile_url(contact.profile_url)
        return None if known and party.profile_url else contact

    def namesakes(self, party: Party) -> int:
        """Return how many contacts bear somebody's name."""
        return len(self._by_name.get(party.name.casefold(), ()))

    def knows_name(self, name: str) -> bool:
        """Whether any contact is called so."""
        return name.casefold() in self._by_name


def told_apart(party: Party, known: Collection[str], directory: Directory) -> tuple[Party, ...]:
    """Return the people behind names joined with commas: "Zoë Brandt, Jane Doe, PhD".

    The longest run of parts that is a known name is one; a part that belongs to none goes to
    the name before it, as degrees do. ``known`` names are in lower case.
    """
    if party.profile_url or party.email or "," not in party.name:
        return (party,)
    parts = [part.strip() for part in party.name.split(",")][:_MOST_NAMES]
    found: list[str] = []
    place = 0
    while place < len(parts):
        for end in range(min(len(parts), place + 4), place, -1):
            name = ", ".join(parts[place:end])
            if name.casefold() in known or directory.knows_name(name):
                found.append(name)
                place = end
                break
        else:
            if found and not (" " in parts[place] and parts[place][0].isupper()):
                found[-1] = f"{found[-1]}, {parts[place]}"
            else:
                found.append(parts[place])
            place += 1
    return tuple(Party(name=name) for name in found)
