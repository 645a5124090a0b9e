"""Seniority read from a job title."""

from __future__ import annotations

import msgspec

from outreach_tui.people.contact import Contact
from outreach_tui.vocabulary import Executive, Level


class Seniority(msgspec.Struct, frozen=True, kw_only=True):
    """How senior somebody is, and the words that decided."""

    level: Level = Level.OTHER
    executive: Executive = Executive.NO
    because: str = ""


def read_seniority(title: str, company: str = "") -> Seniority:
    """Return the seniority that ``title`` speaks of."""
    del title, company
    return Seniority()


def seniority_of(contact: Contact) -> Seniority:
    """Return the user's own word on a contact's seniority, and else what the title says."""
    read = read_seniority(contact.title, contact.company)
    if contact.level is None and contact.executive is None:
        return read
    return Seniority(
        level=contact.level or read.level,
        executive=contact.executive or read.executive,
        because="you set this",
    )
