"""Adding addresses that known people turned out to write from."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from msgspec.structs import replace

from outreach_tui.interop.imports import Offer
from outreach_tui.people.contact import Contact
from outreach_tui.records import Change


def add_addresses(contacts: Iterable[Contact], offers: Iterable[Offer]) -> Change:
    """Return the contacts with the addresses offered, each behind those they have."""
    wanted: dict[str, list[str]] = defaultdict(list)
    for offer in offers:
        wanted[offer.contact_id].append(offer.email)
    put = []
    added = 0
    for contact in contacts:
        known = {email.casefold() for email in contact.emails}
        new = [email for email in dict.fromkeys(wanted[contact.id]) if email not in known]
        if new:
            put.append(replace(contact, emails=(*contact.emails, *new)))
            added += len(new)
    return Change(label=f"Added {added:,} address{'' if added == 1 else 'es'}", put=tuple(put))
