"""What the user can change about people, each as one change that can be undone."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable

import msgspec

from outreach_tui.errors import OutreachError
from outreach_tui.people.contact import TYPED_IN, Contact
from outreach_tui.people.names import split_name
from outreach_tui.people.profile import Profile
from outreach_tui.printable import printable
from outreach_tui.records import Change, Record

_ADDRESS = re.compile(r"[^\s@<>()\[\],;:\"\\]{1,64}@[\w.-]{1,253}")
_PARTS = ("honorific", "given", "family")


def save_contact(contact: Contact, before: Contact | None, *, today: dt.date) -> Change:
    """Keep a contact as the user typed it; ``before`` is the one it replaces, if any.

    A new or changed name is split into its parts, but for parts the user gave. Raises
    OutreachError when the name is empty, or what was typed for an address cannot be one.
    """
    name = printable(contact.name, one_line=True).strip()
    if not name:
        raise OutreachError("A person needs a name.", "A first name is enough to begin with.")
    for address in set(contact.emails) - set(before.emails if before else ()):
        if not _ADDRESS.fullmatch(address.strip()):
            shown = printable(address, one_line=True)[:60]
            raise OutreachError(
                f"“{shown}” cannot be an e-mail address.",
                "Write it like ana@example.org, or leave it out.",
            )
    contact = msgspec.structs.replace(contact, name=name)
    if before is None or before.name != name:
        contact = _with_parts(contact, before)
    if before is None:
        contact = msgspec.structs.replace(
            contact, source=contact.source or TYPED_IN, added_on=contact.added_on or today
        )
        return Change(label=f"Added {contact.called}", put=(contact,))
    return Change(label=f"Changed {contact.called}", put=(contact,))


def _with_parts(contact: Contact, before: Contact | None) -> Contact:
    """Return a contact with its name split, but for the parts the user gave."""
    split = dict(zip(_PARTS, split_name(contact.name), strict=True))
    for part in _PARTS:
        typed = getattr(contact, part)
        if typed != (getattr(before, part) if before else ""):
            split[part] = typed
    return msgspec.structs.replace(contact, **split)


def remove_contact(contact: Contact, belongings: Iterable[Record]) -> Change:
    """Remove a contact with what belongs to them: messages and touches."""
    return Change(label=f"Removed {contact.called}", delete=(contact, *belongings))


def save_profile(profile: Profile) -> Change:
    """Keep what the user says about themselves."""
    return Change(label="Kept your profile", put=(profile,))
