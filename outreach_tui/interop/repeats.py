"""Rows of one import that are the same person."""

from __future__ import annotations

import datetime as dt
from collections.abc import Hashable, Iterable

from msgspec.structs import replace

from outreach_tui.interop.imports import Person, Problem


def newest_rows(people: Iterable[Person]) -> tuple[list[Person], list[Problem]]:
    """Keep one row for each person: the later connection, else the later row.

    What only the other rows have, such as a second address, is added to it. An address
    without a name goes where somebody with a name has it.
    """
    people = list(people)
    named = {
        email.casefold(): person
        for person in people
        if not _is_nameless(person)
        for email in person.emails
    }
    kept: list[Person] = []
    place_of: dict[Hashable, int] = {}
    dropped: list[tuple[Person, int]] = []
    nameless: list[tuple[Person, Person]] = []
    for person in people:
        if _is_nameless(person) and (owner := named.get(person.name.casefold())):
            nameless.append((person, owner))
            continue
        keys = _keys(person)
        place = _place(person, keys, place_of, kept)
        if place is None:
            place = len(kept)
            kept.append(person)
        else:
            older, newer = sorted((kept[place], person), key=_newness)
            kept[place] = _filled(newer, older)
            dropped.append((older, place))
        for key in keys:
            place_of.setdefault(key, place)
    problems = [_repeated(person, kept[place]) for person, place in dropped]
    problems += [_repeated(person, owner) for person, owner in nameless]
    return kept, problems


def _keys(person: Person) -> list[Hashable]:
    """Return what makes two rows of one import the same person; never a name alone."""
    name, company = person.name.casefold(), person.company.casefold()
    keys: list[Hashable] = [(email.casefold(), name) for email in person.emails]
    if person.profile_url:
        keys.insert(0, person.profile_url)
    return keys or [(name, company, person.connected_on, "" if company else person.title)]


def _place(
    person: Person, keys: list[Hashable], place_of: dict[Hashable, int], kept: list[Person]
) -> int | None:
    """Return where the same person is kept; two profile addresses are two people."""
    for key in keys:
        place = place_of.get(key)
        if place is None:
            continue
        urls = {person.profile_url, kept[place].profile_url} - {""}
        if len(urls) < 2:
            return place
    return None


def _filled(person: Person, other: Person) -> Person:
    """Return a row with the addresses, notes and labels that only the other one has.

    The job comes from the other one too, where the row names none at all.
    """
    known = {email.casefold() for email in person.emails}
    fresh = tuple(email for email in other.emails if email.casefold() not in known)
    job = person if person.title or person.company else other
    return replace(
        person,
        title=job.title,
        company=job.company,
        emails=person.emails + fresh,
        profile_url=person.profile_url or other.profile_url,
        notes=person.notes or other.notes,
        tags=tuple(dict.fromkeys((*person.tags, *other.tags))),
        places=person.places or other.places,
    )


def _repeated(person: Person, kept: Person) -> Problem:
    if person.file != kept.file:
        reason = f"the same person stands in {kept.file}, row {kept.row}"
    elif _is_nameless(person) and not _is_nameless(kept):
        reason = f"the same address stands in row {kept.row}, with a name"
    else:
        reason = f"the same person stands in row {kept.row}, which is newer"
    return Problem(person.file, person.row, reason)


def _is_nameless(person: Person) -> bool:
    """Whether a person is called by their address for want of a name."""
    return person.name in person.emails


def _newness(person: Person) -> dt.date:
    return person.connected_on or dt.date.min
