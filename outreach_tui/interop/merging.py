"""Comparing people in a file with people already known."""

from __future__ import annotations

import datetime as dt
import re
import zlib
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence

from msgspec.structs import replace

from outreach_tui.interop.imports import Counts, Import, ImportReport, Person, total
from outreach_tui.interop.profile_urls import normal_profile_url
from outreach_tui.people.contact import Contact
from outreach_tui.records import Change, Record, new_id

_GROUPS = (("name", "given", "family", "honorific"), ("title",), ("company",), ("profile_url",))
"""Fields an import writes, grouped as they change together."""


def merge_people(
    existing: Sequence[Contact], found: Import, today: dt.date
) -> tuple[Change, ImportReport]:
    """Decide for each person found whether they are new, changed or known as they are.

    A person is known by profile address, else by e-mail, else by name and company
    together when nothing speaks against it; never by name alone. Known people get what
    changed in the file, except where the user has written something else since the last import;
    how they know somebody, notes, facts and tags are never touched.
    """
    known = _Known(existing)
    matches = known.match(found.people)
    put: list[Contact] = []
    added = unchanged = 0
    for person, contact in zip(found.people, matches, strict=True):
        if contact is None:
            put.append(new_contact(person, today))
            added += 1
        elif (merged := _merged(contact, person)) != contact:
            put.append(merged)
        else:
            unchanged += 1
    report = ImportReport(
        people=Counts(
            added=added,
            updated=len(put) - added,
            unchanged=unchanged,
            skipped=found.skipped,
        ),
        problems=found.problems,
    )
    return Change(label=_label(len(put), found.label), put=tuple(put)), report


def merge_all(
    existing: Iterable[Contact], files: Sequence[Import], today: dt.date
) -> tuple[Change, ImportReport]:
    """Decide likewise for several files as one import, each on top of those before it."""
    people = {contact.id: contact for contact in existing}
    put: dict[str, Record] = {}
    reports = []
    for found in files:
        change, report = merge_people(list(people.values()), found, today)
        reports.append(report)
        put |= {record.id: record for record in change.put}
        people |= {record.id: record for record in change.put if isinstance(record, Contact)}
    label = _label(len(put), ", ".join(found.label for found in files))
    return Change(label=label, put=tuple(put.values())), total(reports)


def _label(number: int, source: str) -> str:
    return f"Imported {number:,} {'person' if number == 1 else 'people'} from {source}"


class _Known:
    """The contacts there are, found by what identifies them. Each is matched once."""

    def __init__(self, contacts: Sequence[Contact]) -> None:
        self._by_url: dict[str, Contact] = {}
        self._by_email: dict[str, list[Contact]] = defaultdict(list)
        self._by_name: dict[tuple[str, str], list[Contact]] = defaultdict(list)
        self._claimed: set[str] = set()
        for contact in contacts:
            if url := normal_profile_url(contact.profile_url):
                self._by_url.setdefault(url, contact)
            for email in contact.emails:
                self._by_email[email.casefold()].append(contact)
            self._by_name[_folded(contact)].append(contact)

    def match(self, people: Sequence[Person]) -> list[Contact | None]:
        """Return for each person the contact they are; the surest signs decide first."""
        self._namesakes = Counter(_folded(person) for person in people)
        matches: list[Contact | None] = [None] * len(people)
        signs = (
            self._same_url,
            self._same_email_and_name,
            self._same_email,
            self._same_name_and_company,
        )
        for find in signs:
            for place, person in enumerate(people):
                if matches[place] is None and (contact := find(person)):
                    matches[place] = contact
                    self._claimed.add(contact.id)
        return matches

    def _free(self, contact: Contact | None) -> Contact | None:
        return contact if contact and contact.id not in self._claimed else None

    def _same_url(self, person: Person) -> Contact | None:
        return self._free(self._by_url.get(person.profile_url))

    def _same_email_and_name(self, person: Person) -> Contact | None:
        """Find who has the address and the name; a family may share an address."""
        for contact in self._with_email(person):
            if contact.name.casefold() == person.name.casefold():
                return contact
        return None

    def _same_email(self, person: Person) -> Contact | None:
        for contact in self._with_email(person):
            if not (contact.profile_url and person.profile_url):
                return contact
        return None

    def _with_email(self, person: Person) -> Iterator[Contact]:
        for email in person.emails:
            yield from filter(self._free, self._by_email.get(email.casefold(), ()))

    def _same_name_and_company(self, person: Person) -> Contact | None:
        key = _folded(person)
        candidates = [
            contact
            for contact in self._by_name.get(key, ())
            if self._free(contact) and _may_be(contact, person)
        ]
        several = len(candidates) > 1 or self._namesakes[key] > 1
        if several and (person.profile_url or person.emails):
            return None
        return min(candidates, key=lambda contact: _distance(contact, person), default=None)


def _may_be(contact: Contact, person: Person) -> bool:
    """Whether nothing speaks against two people of one name and company being one."""
    if (contact.profile_url and person.profile_url) or (contact.emails and person.emails):
        return False
    if not person.company:
        signs = person.title, person.connected_on
        if not any((*signs, *person.emails, person.profile_url)):
            return contact.source == person.source
        return any(signs) and signs == (contact.title, contact.connected_on)
    if contact.connected_on is None or person.connected_on is None:
        return True
    return _same_day(contact.connected_on, person.connected_on)


def _distance(contact: Contact, person: Person) -> tuple[bool, bool]:
    return contact.connected_on != person.connected_on, contact.title != person.title


def _same_day(one: dt.date, other: dt.date) -> bool:
    """Whether two days are one; old exports give UTC times, so a day more or less is the same."""
    return abs(one - other) <= dt.timedelta(days=1)


def _folded(who: Contact | Person) -> tuple[str, str]:
    return who.name.casefold(), who.company.casefold()


def new_contact(person: Person, today: dt.date) -> Contact:
    """Return somebody from a file as a contact."""
    return Contact(
        id=new_id("c"),
        name=person.name,
        given=person.given,
        family=person.family,
        honorific=person.honorific,
        title=person.title,
        company=person.company,
        emails=person.emails,
        profile_url=person.profile_url,
        connected_on=person.connected_on,
        added_on=today,
        source=person.source,
        imported=".".join(_fingerprint(person, group) for group in _GROUPS),
        notes=person.notes,
        tags=person.tags,
        places=person.places,
    )


def _merged(contact: Contact, person: Person) -> Contact:
    """Return the contact with what the file knows better."""
    marks = contact.imported.split(".")
    if len(marks) != len(_GROUPS):
        marks = [""] * len(_GROUPS)
    changes: dict[str, object] = {}
    follows = _knows_best(contact, person)
    for place, group in enumerate(_GROUPS):
        if taken := _news(contact, person, group, marks[place], follows=follows):
            changes |= taken
            if marks[place] or not getattr(contact, group[0]):
                marks[place] = _fingerprint(replace(contact, **taken), group)
    if changes:
        changes["imported"] = ".".join(marks)
    known = {email.casefold() for email in contact.emails}
    fresh = tuple(email for email in person.emails if email.casefold() not in known)
    if fresh:
        changes["emails"] = contact.emails + fresh
    before, now = contact.connected_on, person.connected_on
    if now and not (before and _same_day(before, now)):
        changes["connected_on"] = now
    return replace(contact, **changes) if changes else contact


def _knows_best(contact: Contact, person: Person) -> bool:
    """Whether a file may change what other imports wrote, not only add to it.

    People keep their own LinkedIn profile up; an address book is as old as its last edit,
    so it changes only those it brought in itself.
    """
    book, brought_by = (who.source.partition(",")[0] for who in (person, contact))
    return book == "LinkedIn" or (book == brought_by and contact.connected_on is None)


def _news(
    contact: Contact, person: Person, group: tuple[str, ...], mark: str, *, follows: bool
) -> dict[str, object]:
    """Return the fields of a group to take from the file.

    ``mark`` is the fingerprint of what the last import wrote, or empty. What it wrote
    follows the file where that ``follows``; what the user wrote or cleared since stays. Of
    somebody who was typed in or is known better, only the empty places are filled.
    """
    old = {field: getattr(contact, field) for field in group}
    new = {field: getattr(person, field) for field in group}
    lead = group[0]
    if not new[lead] or old == new or _is_poorer_copy(new[lead], old[lead]):
        return {}
    if new[lead] in person.emails:  # called by their address, for want of a name
        return {}
    if mark and mark != _fingerprint(contact, group):
        return {}
    if mark and (follows or old[lead] in person.emails):
        return new
    if old[lead] not in ("", new[lead]):
        return {}
    return {field: value for field, value in new.items() if value and not old[field]}


def _fingerprint(who: Contact | Person, group: tuple[str, ...]) -> str:
    text = "\x1f".join(getattr(who, field) for field in group)
    return f"{zlib.crc32(text.encode(errors='replace')):x}"


def _is_poorer_copy(new: str, old: str) -> bool:
    """Whether ``new`` is ``old`` after a spreadsheet wrote ``?`` for letters it lacks."""
    return "?" in new and _squeezed(new) == _squeezed(old)


def _squeezed(text: str) -> str:
    return re.sub(r"[?\s]+", "?", text.encode("cp1252", "replace").decode("cp1252"))
