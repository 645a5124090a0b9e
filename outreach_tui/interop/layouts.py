"""Tables of people by what their columns hold: the cells of a row become a card."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from outreach_tui.interop.books import Card, read_card
from outreach_tui.interop.cleaning import clean
from outreach_tui.interop.documents import Reading, Source, Table, gather
from outreach_tui.interop.imports import Import, Tell
from outreach_tui.interop.kinds import plain_column
from outreach_tui.interop.tables import Row

MEANINGS = {
    "name": "the whole name",
    "first": "the given name",
    "middle": "a middle name",
    "last": "the family name",
    "honorific": "Dr. or Prof.",
    "title": "the job title",
    "company": "where they work",
    "email": "an e-mail address",
    "url": "the LinkedIn profile",
    "place": "the city",
    "notes": "notes",
    "tags": "tags or groups",
    "connected": "the day you connected",
}
"""What a column can hold, by the word for it in a mapping."""

_LONGEST_ROW = 200
"""Lines of one row at most; notes in an address book hold line breaks."""

_SEVERAL = ("email", "url", "tags", "place")
"""What may stand in several columns, and several times in one cell."""


class Layout(NamedTuple):
    """A table whose columns are understood."""

    book: str
    """What contacts remember of where they came from: "Google Contacts"."""
    places: Mapping[str, tuple[int, ...]]
    """Where each thing stands, by the words of ``MEANINGS``."""
    header: tuple[str, ...]
    """The names of the columns, clean."""
    names: tuple[str, ...]
    """The names of the columns, as ``plain_column`` gives them."""
    between: str = ";"
    """What stands between several values in one cell."""


def lay_out(
    book: str, cells: Sequence[str], meaning: Callable[[str], str], between: str = ";"
) -> Layout:
    """Return the layout of a header; ``meaning`` gives the word for a plain column name.

    A name for which it gives the empty string is passed over.
    """
    names = tuple(map(plain_column, cells))
    places: dict[str, list[int]] = {}
    for place, name in enumerate(names):
        if word := meaning(name):
            places.setdefault(word, []).append(place)
    found = {word: tuple(where) for word, where in places.items()}
    return Layout(book, found, tuple(map(clean, cells)), names, between)


def read_table(table: Table, tell: Tell) -> Import:
    """Return the people in a table whose ``columns`` are a layout."""
    layout: Layout = table.columns
    source = Source(table.document.title, f"{layout.book}, {table.document.called}")
    rows = table.rows(tell, _LONGEST_ROW)
    return gather(source, ((row.number, read_row(row, layout, source)) for row in rows))


def read_row(row: Row, layout: Layout, source: Source) -> Reading | None:
    """Return what a row says, or ``None`` when it is blank or the header once more."""
    if row.damage:
        return Reading(None, (row.damage,))
    cells = [*row.cells, *[""] * (len(layout.names) - len(row.cells))]
    if not any(map(str.strip, cells)) or tuple(map(plain_column, cells)) == layout.names:
        return None
    if any(map(str.strip, cells[len(layout.names) :])):
        shape = f"it has {len(cells)} cells where the header has {len(layout.names)}"
        return Reading(None, (f"{shape}, so they cannot be told apart",))
    return read_card(_card(row.number, cells, layout), source)


def _card(number: int, cells: Sequence[str], layout: Layout) -> Card:
    def values(word: str) -> tuple[str, ...]:
        found = [cells[place] for place in layout.places.get(word, ())]
        if word == "tags" and layout.between == ";":
            found = [cell.replace(",", ";") for cell in found]
        if word in _SEVERAL:
            found = [part for cell in found for part in cell.split(layout.between)]
        return tuple(value for value in found if value.strip())

    def value(word: str) -> str:
        return next(iter(values(word)), "")

    return Card(
        row=number,
        honorific=value("honorific"),
        given=value("first"),
        middle=value("middle"),
        family=value("last"),
        name=value("name"),
        title=value("title"),
        company=value("company"),
        emails=values("email"),
        links=values("url"),
        notes="\n".join(values("notes")),
        labels=values("tags"),
        places=values("place"),
        connected=value("connected"),
    )
