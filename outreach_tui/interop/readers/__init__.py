"""One module for each kind of file that can be read; each offers one or several readers.

A module holds ``READER``, or ``READERS`` where it reads several kinds. Nobody keeps a list:
the folder is the list.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache, partial
from importlib import import_module
from pkgutil import iter_modules
from typing import Any

from outreach_tui.interop.documents import (
    Document,
    DocumentReader,
    Reader,
    Recognised,
    Table,
    TableReader,
)
from outreach_tui.interop.kinds import Kind, kind_of, plain_column
from outreach_tui.interop.tables import Header, find_header


@cache
def all_readers() -> tuple[Reader, ...]:
    """Return every reader, in the order they are asked."""
    found: list[Reader] = []
    for module in iter_modules(__path__):
        loaded = import_module(f"{__name__}.{module.name}")
        found += getattr(loaded, "READERS", None) or [loaded.READER]
    return tuple(sorted(found, key=lambda reader: reader.order))


def recognise(document: Document, readers: Sequence[Reader]) -> Recognised | Kind | None:
    """Return which of ``readers`` reads a file, or the known kind it is that nobody reads.

    Returns ``None`` for anything else. Raises OutreachError when the file cannot be opened.
    """
    for reader in readers:
        if isinstance(reader, DocumentReader) and reader.recognises(document):
            return Recognised(document, reader, partial(reader.read, document))
    found: tuple[Header, tuple[TableReader, Any] | Kind] | None = find_header(
        document.first_lines, partial(_understand, readers)
    )
    if found is None:
        return None
    header, sense = found
    if isinstance(sense, Kind):
        return sense
    table_reader, columns = sense
    table = Table(document, header, columns)
    return Recognised(document, table_reader, partial(table_reader.read, table))


def _understand(
    readers: Sequence[Reader], cells: list[str]
) -> tuple[TableReader, Any] | Kind | None:
    for reader in readers:
        if isinstance(reader, TableReader):
            sense = reader.understand(cells)
            if sense is not None:
                return reader, sense
    return kind_of(plain_column(cell) for cell in cells)
