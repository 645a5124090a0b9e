"""Records of an address book, whatever program wrote it, as people."""

from __future__ import annotations

from typing import NamedTuple

from outreach_tui.interop.cleaning import clean
from outreach_tui.interop.dates import parse_day
from outreach_tui.interop.documents import Reading, Source
from outreach_tui.interop.fields import is_email, quoted, read_emails, read_notes, read_text
from outreach_tui.interop.imports import Person
from outreach_tui.interop.names import PersonName, person_name
from outreach_tui.interop.profile_urls import normal_profile_url
from outreach_tui.people.names import split_name

_MOST_LABELS = 20
_KEPT_BY_THE_PROGRAM = {"mycontacts", "othercontacts", "starred", "contacts", "myfriends"}
"""Labels that address books give by themselves, so that they tell nothing."""


class Card(NamedTuple):
    """One record as the file has it; nothing is cleaned yet, and any field may be empty."""

    row: int
    """The line of the file it starts on, counted from 1."""
    honorific: str = ""
    given: str = ""
    middle: str = ""
    family: str = ""
    name: str = ""
    """The whole name, where the file has it in one piece."""
    title: str = ""
    company: str = ""
    emails: tuple[str, ...] = ()
    links: tuple[str, ...] = ()
    notes: str = ""
    labels: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    connected: str = ""
    not_a_person: str = ""
    """What the file itself says it is instead: "a group"."""


class _Named(NamedTuple):
    """What the name fields of a card hold; a name that is an address is none."""

    given: str
    family: str
    whole: str


def read_card(card: Card, source: Source) -> Reading:
    """Return the person on a card, or why there is none.

    A card with an address and no name becomes a person called by that address. A card with
    a company alone is no person, nor is a group.
    """
    if card.not_a_person:
        return Reading(None, (f"it is {card.not_a_person}, not a person",))
    remarks: list[str] = []
    named = _named(card, remarks)
    company = read_text(card.company, remarks)
    emails = read_emails((*card.emails, *_addresses_as_names(card)), remarks)
    name = _name(card, named, company)
    if name is None and company:
        return Reading(None, (f"it names a company, {quoted(company)}, and nobody there",))
    if name is None and not emails:
        return Reading(None, (*remarks, "there is no name in it, and no address"))
    if name is None:
        name = PersonName(emails[0], "", "", "")
        remarks.append("taken under the e-mail address, for there is no name in it")
    day = clean(card.connected)
    connected_on = parse_day(day) if day else None
    if day and connected_on is None:
        remarks.append(f"taken without the date {quoted(day)}, which names no day I can read")
    title = read_text(card.title, remarks)
    if "\ufffd" in f"{name.name}{company}{title}":
        remarks.append("taken, but some letters were lost before the file came here")
    person = Person(
        file=source.file,
        row=card.row,
        name=name.name,
        given=name.given,
        family=name.family,
        honorific=name.honorific,
        title=title,
        company=company,
        emails=emails,
        profile_url=next(filter(None, map(_profile_url, card.links)), ""),
        connected_on=connected_on,
        source=source.remembered,
        notes=read_notes(card.notes, remarks),
        tags=_tags(card.labels),
        places=tuple(filter(None, (read_text(place, remarks) for place in card.places)))[:1],
    )
    return Reading(person, tuple(remarks))


def _named(card: Card, remarks: list[str]) -> _Named:
    given, family, whole = (
        read_text(cell, remarks)
        for cell in (card.given.strip() or card.middle, card.family, card.name)
    )
    return _Named(
        "" if is_email(given) and not family else given,
        family,
        "" if is_email(whole) else whole,
    )


def _addresses_as_names(card: Card) -> tuple[str, ...]:
    """Return the addresses that stand where a name belongs, as in Google's Other contacts."""
    return tuple(cell for cell in (card.given, card.name) if is_email(cell.strip()))


def _name(card: Card, named: _Named, company: str) -> PersonName | None:
    """Return the name of the person on a card, or ``None`` when it names nobody."""
    given, family, whole = named
    if family:
        return _with_honorific(person_name(given, family), card.honorific)
    whole = whole if given in whole else given
    if not whole or whole.casefold() == company.casefold():
        return None
    found, given, family = split_name(whole)
    shown = f"{given} {family}" if "," in whole and given and family else whole
    parts = person_name(f"{found} {given}".strip(), family)
    parts = parts._replace(name=person_name(shown, "").name)
    return _with_honorific(parts, card.honorific)


def _with_honorific(name: PersonName, written: str) -> PersonName:
    """Return a name with the title from its own field, where that is one used in greetings."""
    known = person_name(f"{clean(written)} Given", "Family").honorific if written.strip() else ""
    return name._replace(honorific=known or name.honorific)


def _profile_url(link: str) -> str:
    return normal_profile_url(link.strip().replace("\\:", ":"))


def _tags(labels: tuple[str, ...]) -> tuple[str, ...]:
    """Return the labels the user gave; a program's own start with a star or are known."""
    kept: dict[str, str] = {}
    for label in labels:
        text = "" if label.strip().startswith("* ") else read_text(label, [])
        plain = "".join(filter(str.isalnum, text)).casefold()
        if plain and plain not in _KEPT_BY_THE_PROGRAM:
            kept.setdefault(plain, text)
    return tuple(kept.values())[:_MOST_LABELS]
