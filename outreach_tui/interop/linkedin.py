"""LinkedIn's "Get a copy of your data": the people in Connections.csv.

The file comes alone, in the zip it was downloaded in, or in a folder with that zip
unpacked, and in many shapes: with and without lines above the header, with and without
profile addresses, saved again by spreadsheets, or like an Outlook address book (until 2016).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path, PurePosixPath
from typing import NamedTuple

from outreach_tui.errors import OutreachError
from outreach_tui.interop.archives import Export, depth, open_export, plain_name
from outreach_tui.interop.cleaning import clean, shorten
from outreach_tui.interop.connections import Columns, Source, read_person, understand_header
from outreach_tui.interop.imports import Import, ImportReport, Person, Problem
from outreach_tui.interop.kinds import (
    INVITATIONS,
    MESSAGES,
    Kind,
    no_connections,
    unknown_file,
)
from outreach_tui.interop.merging import merge_all, merge_people, newest_rows
from outreach_tui.interop.tables import Header, Row, decode, find_header, read_rows, split_lines

__all__ = ["Import", "ImportReport", "merge_all", "merge_people", "read_people"]

Progress = Callable[[int, int], None]
"""Called with the lines read so far and the lines there are; it may raise to stop."""

_NOT_READ_YET = {
    "messages.csv": (MESSAGES, "your messages are not read yet, only the people"),
    "invitations.csv": (
        INVITATIONS,
        "your invitations are not read yet, only the people",
    ),
}
_LIKE_CONNECTIONS = ("connections", "linkedinconnections")
_PEEK = 64 * 2**10
_STEPS = 100


class _Table(NamedTuple):
    """A Connections file whose header was understood."""

    source: Source
    lines: Sequence[str]
    header: Header
    columns: Columns


def read_people(path: Path, progress: Progress | None = None) -> Import:
    """Read the people of a LinkedIn export: a CSV file, a zip archive or a folder.

    Nothing is written anywhere. Raises OutreachError when there is no such file, when it
    cannot be read, or when it is something else than an export with connections.
    """
    with open_export(path) as export:
        tables = [_table(export, member) for member in _connections(export)]
        unread = list(_unread(export))
        label = export.label
    people: list[Person] = []
    problems: list[Problem] = []
    skipped = 0
    for table, row in _rows(tables, progress or _unwatched):
        reading = read_person(row, table.columns, table.header.width, table.source)
        if reading is None:
            continue
        problems += [Problem(table.source.file, row.number, text) for text in reading.remarks]
        if reading.person is None:
            skipped += 1
        else:
            people.append(reading.person)
    kept, repeated = newest_rows(people)
    problems = sorted(problems + repeated, key=lambda problem: (problem.file, problem.row))
    return Import(
        label=label,
        people=tuple(kept),
        skipped=skipped + len(repeated),
        problems=(*problems, *unread),
    )


def _unwatched(_done: int, _total: int) -> None:
    """Stand in for a progress callback."""


def _rows(tables: Sequence[_Table], progress: Progress) -> Iterator[tuple[_Table, Row]]:
    """Yield every row of every table and tell ``progress`` about it, some 100 times in all."""
    total = sum(len(table.lines) for table in tables)
    step = max(total // _STEPS, 250)
    before, told = 0, 0
    for table in tables:
        for row in read_rows(table.lines, table.header):
            yield table, row
            if before + row.number - told >= step:
                told = before + row.number
                progress(told, total)
        before += len(table.lines)
    progress(total, total)


def _connections(export: Export) -> list[str]:
    """Return the members that hold the connections; copies beside each other all count."""
    members = export.members()
    if export.is_single:
        return members
    tables = [member for member in members if plain_name(member).endswith(".csv")]
    found = [member for member in tables if plain_name(member) == "connections.csv"] or [
        member for member in tables if plain_name(member).startswith(_LIKE_CONNECTIONS)
    ]
    if not found:
        raise no_connections(export.label, members)
    nearest = min(map(depth, found))
    return [member for member in found if depth(member) == nearest]


def _table(export: Export, member: str) -> _Table:
    """Read a member and find its header; raises OutreachError saying what it is instead."""
    data = export.read(member)
    text = decode(data)
    lines = split_lines(text)
    title = export.title(member)
    found: tuple[Header, Columns | Kind] | None = find_header(lines, understand_header)
    if found is None:
        raise unknown_file(title, data, text)
    header, columns = found
    if isinstance(columns, Kind):
        raise OutreachError(f"{title} is {columns.what}.", columns.hint)
    name = shorten(clean(PurePosixPath(member).name), 80)
    return _Table(Source(title, f"LinkedIn, {name}"), lines, header, columns)


def _unread(export: Export) -> Iterator[Problem]:
    """Yield a word on each file with something in it that is not read yet."""
    if export.is_single:
        return
    for member in export.members():
        kind, reason = _NOT_READ_YET.get(plain_name(member), (None, ""))
        if kind is None:
            continue
        try:
            lines = split_lines(decode(export.read(member, _PEEK)))
        except OutreachError:  # the people are what was asked for
            continue
        found = find_header(lines, understand_header)
        if found and found[1] is kind and any(map(str.strip, lines[found[0].line + 1 :])):
            yield Problem(export.title(member), 0, reason)
