"""Google Contacts as CSV, with the columns of before and since 2024.

Numbered columns exist only as far as the data needs them, and several values in one cell
are joined by ``:::``.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from outreach_tui.interop.documents import TableReader
from outreach_tui.interop.kinds import plain_column
from outreach_tui.interop.layouts import Layout, lay_out, read_table
from outreach_tui.interop.mapping import USUAL

_MARKS = ({"email1value"}, {"givenname", "familyname"}, {"phoneticfirstname", "lastname"})
"""Each set of columns is proof enough that Google wrote a file."""

_COLUMNS = {
    "name": "name",
    "nameprefix": "honorific",
    "givenname": "first", "firstname": "first",
    "additionalname": "middle", "middlename": "middle",
    "familyname": "last", "lastname": "last",
    "notes": "notes",
    "groupmembership": "tags", "labels": "tags",
    "organizationname": "company", "organization1name": "company",
    "organizationtitle": "title", "organization1title": "title",
}  # fmt: skip
_NUMBERED = re.compile(r"(email|website|address)\d{1,3}(value|city)")
_VALUES = {"emailvalue": "email", "websitevalue": "url", "addresscity": "place"}


def understand(cells: Sequence[str]) -> Layout | None:
    """Return the layout of a Google Contacts file, or ``None`` for any other header."""
    names = set(map(plain_column, cells))
    if not any(marks <= names for marks in _MARKS):
        return None
    return lay_out("Google Contacts", cells, _meaning, between=" ::: ")


def _meaning(name: str) -> str:
    if numbered := _NUMBERED.fullmatch(name):
        return _VALUES.get("".join(numbered.groups()), "")
    return _COLUMNS.get(name) or USUAL.get(name, "")


READER = TableReader(
    what="a Google Contacts file", understand=understand, read=read_table, order=40
)
