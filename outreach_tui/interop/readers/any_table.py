"""Any other table of people whose columns are called as usual."""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec.structs import replace

from outreach_tui.interop.cleaning import shorten
from outreach_tui.interop.documents import Table, TableReader
from outreach_tui.interop.imports import Import, Problem, Tell
from outreach_tui.interop.kinds import kind_of, plain_column
from outreach_tui.interop.layouts import Layout, read_table
from outreach_tui.interop.mapping import guess_mapping


def understand(cells: Sequence[str]) -> Layout | None:
    """Return the layout that the names of the columns suggest, or ``None``."""
    if kind_of(map(plain_column, cells)):
        return None
    guess = guess_mapping(cells)
    return guess.understand(cells) if guess else None


def read(table: Table, tell: Tell) -> Import:
    """Return the people in a table, and a word on what its columns were taken for."""
    found = read_table(table, tell)
    layout: Layout = table.columns
    taken = ", ".join(
        f"“{shorten(layout.header[place], 40)}” as {meaning}"
        for meaning, places in layout.places.items()
        for place in places[:3]
    )
    reason = f"its columns were read so: {taken}; --map can say otherwise"
    return replace(found, problems=(Problem(table.document.title, 0, reason), *found.problems))


READER = TableReader(
    what="a table of people",
    understand=understand,
    read=read,
    names=re.compile(r"(?!)"),  # an archive holds many tables about people that are not books
    order=90,
)
