"""What the user can change about people, each as one change that can be undone."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

import msgspec

from outreach_tui.errors import OutreachError
from outreach_tui.people.contact import TYPED_IN, Contact
from outreach_tui.people.names import split_name
from outreach_tui.people.profile import Profile
from outreach_tui.printable import printable
from outreach_tui.records import Change, Record


def save_contact(contact: Contact, before: Contact | None, *, today: dt.date) -> Change:
    """Keep a contact as the user typed it; ``before`` is the one it replaces, if any.

    A new or changed name is split into its parts. Raises OutreachError when the name is
    empty.
    """
    name = printable(contact.name, one_line=True).strip()
    if not name:
        raise OutreachError("A person needs a name.", "A first name is enough to begin with.")
    contact = msgspec.structs.replace(contact, name=name)
    if before is None or before.name != name:
        honorific, given, family = split_name(name)
        contact = msgspec.structs.replace(contact, honorific=honorific, given=given, family=family)
    if before is None:
        contact = msgspec.structs.replace(
            contact, source=contact.source or TYPED_IN, added_on=contact.added_on or today
        )
        return Change(label=f"Added {name}", put=(contact,))
    return Change(label=f"Changed {name}", put=(contact,))


def remove_contact(contact: Contact, belongings: Iterable[Record]) -> Change:
    """Remove a contact with what belongs to them: messages and touches."""
    return Change(label=f"Removed {contact.name}", delete=(contact, *belongings))


def save_profile(profile: Profile) -> Change:
    """Keep what the user says about themselves."""
    return Change(label="Kept your profile", put=(profile,))
