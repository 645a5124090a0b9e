"""LinkedIn's Connections.csv: the people the user is connected with."""

from __future__ import annotations

import re

from outreach_tui.interop.connections import read_person, understand_header
from outreach_tui.interop.documents import Source, Table, TableReader, gather
from outreach_tui.interop.imports import Import, Tell


def read(table: Table, tell: Tell) -> Import:
    """Return the people in a Connections file, in any of its shapes."""
    document = table.document
    source = Source(document.title, f"LinkedIn, {document.called}")
    return gather(
        source,
        (
            (row.number, read_person(row, table.columns, table.header.width, source))
            for row in table.rows(tell)
        ),
    )


READER = TableReader(
    what="your LinkedIn connections",
    understand=understand_header,
    read=read,
    names=re.compile(r"(linkedin)?connections.*\.csv"),
    order=10,
)
