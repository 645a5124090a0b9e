"""Rows of a Connections file, in any of its shapes, as people."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import NamedTuple

from outreach_tui.interop.cleaning import clean
from outreach_tui.interop.dates import parse_day
from outreach_tui.interop.documents import Reading, Source
from outreach_tui.interop.fields import quoted, read_emails, read_text
from outreach_tui.interop.imports import Person
from outreach_tui.interop.kinds import plain_column
from outreach_tui.interop.names import person_name
from outreach_tui.interop.profile_urls import names_nobody, normal_profile_url
from outreach_tui.interop.tables import Row

_COLUMNS = {
    "firstname": "first", "vorname": "first",
    "lastname": "last", "nachname": "last",
    "url": "url", "profileurl": "url", "linkedinurl": "url",
    "emailaddress": "email", "emailadresse": "email", "email": "email",
    "email2address": "email", "email3address": "email",
    "company": "company", "unternehmen": "company",
    "position": "title", "jobtitle": "title",
    "connectedon": "day", "verbundenam": "day",
}  # fmt: skip
"""Plain column names and what they hold. LinkedIn's are English in every language; German
ones have been seen in files that people passed on."""

_OUTLOOK_SHAPED = {"emailaddress", "company", "jobtitle", "businesscountry", "personalwebpage"}
"""Columns of LinkedIn's own Outlook-shaped file that no Outlook address book has all of."""


_MOST_COLUMNS = 20
"""Columns that a Connections file has at most, with a few of the user's own; an address book
with a column for the position has more."""


class Columns(NamedTuple):
    """Where in a row each thing stands; a thing the file lacks has no place."""

    first: int
    last: int
    url: int | None
    emails: tuple[int, ...]
    company: int | None
    title: int | None
    day: int | None

    @property
    def needed(self) -> int:
        """How many cells a row has at least."""
        single = (self.first, self.last, self.url, self.company, self.title, self.day)
        return 1 + max(place for place in (*single, *self.emails) if place is not None)


def understand_header(cells: Sequence[str]) -> Columns | None:
    """Return the columns of a Connections file, or ``None`` when it is none."""
    names = [plain_column(cell) for cell in cells]
    places: dict[str, list[int]] = {}
    for place, name in enumerate(names):
        if name in _COLUMNS:
            places.setdefault(_COLUMNS[name], []).append(place)
    short = "position" in names and len(names) <= _MOST_COLUMNS
    own = "day" in places or short or set(names) >= _OUTLOOK_SHAPED
    if not (own and "first" in places and "last" in places):
        return None
    first_place = {meaning: found[0] for meaning, found in places.items()}
    return Columns(
        first=first_place["first"],
        last=first_place["last"],
        url=first_place.get("url"),
        emails=tuple(places.get("email", ())),
        company=first_place.get("company"),
        title=first_place.get("title"),
        day=first_place.get("day"),
    )


def read_person(row: Row, columns: Columns, width: int, source: Source) -> Reading | None:
    """Return what a row says, or ``None`` when it is blank or the header once more."""
    if row.damage:
        return Reading(None, (row.damage,))
    if not any(map(str.strip, row.cells)):
        return None
    cells, remarks = _fitted(row.cells, columns, width)
    if not cells:
        return Reading(None, tuple(remarks))
    first, last, company, title = (
        read_text(_cell(cells, place), remarks)
        for place in (columns.first, columns.last, columns.company, columns.title)
    )
    emails = read_emails((cells[place] for place in columns.emails), remarks)
    url = _url(cells, columns, remarks)
    day = _cell(cells, columns.day)
    connected_on = parse_day(day) if day else None
    if plain_column(first) in _COLUMNS and plain_column(last) in _COLUMNS:
        return None
    known = "".join((url, *emails, company, title))
    reason = _reason_to_skip(first + last, known, day, connected_on)
    if reason is not None:
        return Reading(None, (reason,)) if reason else None
    if day and connected_on is None:
        remarks.append(f"taken without the date {quoted(day)}, which names no day I can read")
    name, given, family, honorific = person_name(first, last)
    if "\ufffd" in f"{name}{company}{title}" or not any(map(str.isalpha, name)):
        remarks.append("taken, but some letters were lost before the file came here")
    person = Person(
        file=source.file,
        row=row.number,
        name=name,
        given=given,
        family=family,
        honorific=honorific,
        title=title,
        company=company,
        emails=emails,
        profile_url=url,
        connected_on=connected_on,
        source=source.remembered,
    )
    return Reading(person, tuple(remarks))


def _fitted(cells: list[str], columns: Columns, width: int) -> tuple[list[str], list[str]]:
    """Return cells that stand under their columns, or none, with remarks on what was done."""
    shape = f"it has {_counted(cells)} where the header has {width}"
    if len(cells) < columns.needed:
        return [], [shape]
    if len(cells) <= width or not any(map(str.strip, cells[width:])):
        return cells, []
    if columns.day == width - 1:
        day = ", ".join(map(str.strip, cells[columns.day :]))
        if parse_day(day):  # a date such as Jan 1, 2024 that nobody quoted
            return [*cells[: columns.day], day], []
        if parse_day(cells[columns.day].strip()):
            return cells[:width], ["taken without the cells after its last column"]
    return [], [f"{shape}, so they cannot be told apart"]


def _reason_to_skip(name: str, known: str, day: str, connected_on: dt.date | None) -> str | None:
    """Return why a row makes no person, ``""`` when it says nothing at all."""
    if name and (known or connected_on):
        return None
    if name:
        return "there is a name in it and nothing else to know the person by"
    if known:
        return "there is no name in it"
    return "it holds only a date, as LinkedIn writes for closed or hidden accounts" if day else ""


def _counted(cells: Sequence[str]) -> str:
    return "1 cell" if len(cells) == 1 else f"{len(cells)} cells"


def _cell(cells: Sequence[str], place: int | None) -> str:
    return clean(cells[place]) if place is not None else ""


def _url(cells: Sequence[str], columns: Columns, remarks: list[str]) -> str:
    raw = cells[columns.url].strip() if columns.url is not None else ""
    url = normal_profile_url(raw)
    if not url and not names_nobody(raw):
        remarks.append(f"taken without {quoted(raw)}, which is no LinkedIn profile")
    return url
