"""Rows of one import that are the same person."""

from __future__ import annotations

import datetime as dt
from collections.abc import Hashable, Iterable

from outreach_tui.interop.imports import Person, Problem


def newest_rows(people: Iterable[Person]) -> tuple[list[Person], list[Problem]]:
    """Keep one row for each person: the later connection, else the later row.

    An address without a name goes when somebody with a name has it.
    """
    people = list(people)
    named = {
        email.casefold(): person
        for person in people
        if not _is_nameless(person)
        for email in person.emails
    }
    kept: dict[Hashable, Person] = {}
    dropped: list[tuple[Person, Hashable]] = []
    for person in people:
        if _is_nameless(person) and (owner := named.get(person.name.casefold())):
            dropped.append((person, _identity(owner)))
            continue
        key = _identity(person)
        other = kept.setdefault(key, person)
        if other is not person:
            older, kept[key] = sorted((other, person), key=_newness)
            dropped.append((older, key))
    problems = [
        Problem(person.file, person.row, _reason(person, kept[key])) for person, key in dropped
    ]
    return list(kept.values()), problems


def _reason(person: Person, kept: Person) -> str:
    if person.file != kept.file:
        return f"the same person stands in {kept.file}, row {kept.row}"
    if _is_nameless(person) and not _is_nameless(kept):
        return f"the same address stands in row {kept.row}, with a name"
    return f"the same person stands in row {kept.row}, which is newer"


def _is_nameless(person: Person) -> bool:
    """Whether a person is called by their address for want of a name."""
    return person.name in person.emails


def _newness(person: Person) -> dt.date:
    return person.connected_on or dt.date.min


def _identity(person: Person) -> Hashable:
    """What makes two rows of one import the same person; never a name alone."""
    name, company = person.name.casefold(), person.company.casefold()
    if person.profile_url:
        return person.profile_url
    if person.emails:
        return person.emails[0].casefold(), name
    return name, company, person.connected_on, "" if company else person.title
