"""Any other table of people whose columns are called as usual."""

from __future__ import annotations

import re
from collections.abc import Sequence

from outreach_tui.interop.documents import TableReader
from outreach_tui.interop.kinds import kind_of, plain_column
from outreach_tui.interop.layouts import Layout, read_table
from outreach_tui.interop.mapping import guess_mapping


def understand(cells: Sequence[str]) -> Layout | None:
    """Return the layout that the names of the columns suggest, or ``None``."""
    if kind_of(map(plain_column, cells)):
        return None
    guess = guess_mapping(cells)
    return guess.understand(cells) if guess else None


READER = TableReader(
    what="a table of people",
    understand=understand,
    read=read_table,
    names=re.compile(r"(?!)"),  # an archive holds many tables about people that are not books
    order=90,
)
