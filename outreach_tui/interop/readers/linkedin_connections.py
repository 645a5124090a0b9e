"""LinkedIn's Connections.csv: the people the user is connected with."""

from __future__ import annotations

import re

from outreach_tui.interop.connections import Source, read_person, understand_header
from outreach_tui.interop.documents import Table, TableReader
from outreach_tui.interop.imports import Import, Person, Problem, Tell


def read(table: Table, tell: Tell) -> Import:
    """Return the people in a Connections file, in any of its shapes."""
    document = table.document
    source = Source(document.title, f"LinkedIn, {document.called}")
    people: list[Person] = []
    problems: list[Problem] = []
    skipped = 0
    for row in table.rows(tell):
        reading = read_person(row, table.columns, table.header.width, source)
        if reading is None:
            continue
        problems += [Problem(source.file, row.number, text) for text in reading.remarks]
        if reading.person is None:
            skipped += 1
        else:
            people.append(reading.person)
    return Import(people=tuple(people), skipped=skipped, problems=tuple(problems))


READER = TableReader(
    what="your LinkedIn connections",
    understand=understand_header,
    read=read,
    names=re.compile(r"(linkedin)?connections.*\.csv"),
    order=10,
)
