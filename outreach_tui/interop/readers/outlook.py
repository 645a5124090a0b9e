"""Outlook address books as CSV: the program's, outlook.com's, and Google's imitation.

Here ``Title`` is how somebody is addressed, and the job stands in ``Job Title``. An address
of type ``EX`` is a path inside an Exchange server and reaches nobody from outside.
"""

from __future__ import annotations

from collections.abc import Sequence

from outreach_tui.interop.documents import TableReader
from outreach_tui.interop.kinds import plain_column
from outreach_tui.interop.layouts import Layout, lay_out, read_table

_MARKS = {"firstname", "lastname", "emailaddress"}
_ONE_OF = {"anniversary", "initials", "businessphone", "businessfax"}
_COLUMNS = {
    "title": "honorific",
    "firstname": "first", "middlename": "middle", "lastname": "last",
    "company": "company", "jobtitle": "title",
    "emailaddress": "email", "email2address": "email", "email3address": "email",
    "webpage": "url", "personalwebpage": "url", "businesshomepage": "url",
    "businesscity": "place", "homecity": "place",
    "notes": "notes", "categories": "tags",
}  # fmt: skip


def understand(cells: Sequence[str]) -> Layout | None:
    """Return the layout of an Outlook address book, or ``None`` for any other header."""
    names = set(map(plain_column, cells))
    if not (names >= _MARKS and names & _ONE_OF):
        return None
    return lay_out("Outlook", cells, lambda name: _COLUMNS.get(name, ""))


READER = TableReader(
    what="an Outlook address book", understand=understand, read=read_table, order=40
)
