"""A contact as the etiquette rules see them."""

from __future__ import annotations

from collections.abc import Iterable

from outreach_tui.etiquette.types import OtherPerson, Recipient
from outreach_tui.people.common_ground import shared
from outreach_tui.people.contact import Contact
from outreach_tui.people.profile import Profile
from outreach_tui.people.seniority import seniority_of


def recipient_of(contact: Contact, profile: Profile) -> Recipient:
    """Return what is recorded of a contact, and what they share with the user."""
    return Recipient(
        name=contact.name,
        given=contact.given,
        title=contact.title,
        company=contact.company,
        employers=contact.employers,
        tie=contact.tie,
        tie_detail=contact.tie_detail,
        referrer=contact.referrer,
        may_name_referrer=contact.may_name_referrer,
        schools=tuple(school.name for school in contact.schools),
        facts=contact.facts,
        common=_finer(contact, profile),
        prefers=contact.channel,
        seniority=seniority_of(contact),
    )


def other_people(contacts: Iterable[Contact]) -> tuple[OtherPerson, ...]:
    """Return contacts as somebody whose details a text may have been copied with."""
    return tuple(
        OtherPerson(
            name=contact.name,
            company=contact.company,
            schools=tuple(school.name for school in contact.schools),
        )
        for contact in contacts
    )


def _finer(contact: Contact, profile: Profile) -> tuple[str, ...]:
    """Return what the two share beyond the bare name of a school, as clauses."""
    return tuple(
        item.words
        for item in shared(profile, contact)
        if item.what != "school" or item.words != f"you both went to {item.name}"
    )
