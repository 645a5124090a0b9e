"""One file of an export as the readers see it, and how they say what they read."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager
from functools import cached_property
from pathlib import PurePosixPath
from re import Pattern
from typing import Any, BinaryIO, NamedTuple

from outreach_tui.interop.archives import Export
from outreach_tui.interop.cleaning import clean, shorten
from outreach_tui.interop.imports import Import, Person, Problem, Tell
from outreach_tui.interop.tables import Header, Row, decode, read_rows, split_lines

_HEAD = 64 * 2**10
_STEPS = 100


class Document:
    """One file of an export. What is asked for is read then, and only once."""

    def __init__(self, export: Export, member: str) -> None:
        self._export = export
        self._member = member
        self.title = export.title(member)
        """What to call the file in a problem, safe to show."""
        self.name = PurePosixPath(member).name
        """The file's own name, as it stands on disk; not safe to show."""
        self.path = member
        """The name with its folders inside the export, ``/`` between them."""
        self.size = export.size(member)

    @property
    def called(self) -> str:
        """The file's own name, safe to show and to keep."""
        return shorten(clean(self.name), 80)

    @cached_property
    def head(self) -> bytes:
        """The first 64 KB. Raises OutreachError when the file cannot be read."""
        return self._export.read(self._member, _HEAD)

    @cached_property
    def start(self) -> str:
        """The first 64 KB as text, without what often stands before: a mark, white space."""
        return decode(self.head).lstrip("\ufeff \t\r\n\x00")

    @cached_property
    def data(self) -> bytes:
        """All bytes. Raises OutreachError when they cannot be read or are too many."""
        return self._export.read(self._member)

    @cached_property
    def lines(self) -> list[str]:
        """The lines with their ends, decoded."""
        return split_lines(decode(self.data))

    @cached_property
    def first_lines(self) -> list[str]:
        """The lines of the first 64 KB."""
        return split_lines(decode(self.head))

    def forget(self) -> None:
        """Let go of what was read; it is read again when it is asked for."""
        for name in ("head", "start", "data", "lines", "first_lines"):
            self.__dict__.pop(name, None)

    def open(self) -> AbstractContextManager[BinaryIO]:
        """Open the file to read it in parts, however large it is."""
        return self._export.open(self._member)


class Source(NamedTuple):
    """Where rows come from: the file as problems name it, and as contacts remember it."""

    file: str
    remembered: str


class Reading(NamedTuple):
    """What one row gave: a person with remarks on what was left out, or only the reason."""

    person: Person | None
    remarks: tuple[str, ...] = ()


def gather(source: Source, readings: Iterable[tuple[int, Reading | None]]) -> Import:
    """Return what the rows of a file gave, each with its number; one without a reading is blank."""
    people: list[Person] = []
    problems: list[Problem] = []
    skipped = 0
    for number, reading in readings:
        if reading is None:
            continue
        problems += [Problem(source.file, number, text) for text in reading.remarks]
        if reading.person is None:
            skipped += 1
        else:
            people.append(reading.person)
    return Import(people=tuple(people), skipped=skipped, problems=tuple(problems))


class Table(NamedTuple):
    """A table whose header a reader understood; ``columns`` is what it made of it."""

    document: Document
    header: Header
    columns: Any

    def rows(self, tell: Tell, longest: int = 10) -> Iterator[Row]:
        """Yield the rows under the header and tell how far it is, some 100 times in all.

        ``longest`` is how many lines one row may reach over.
        """
        lines = self.document.lines
        step = max(len(lines) // _STEPS, 250)
        told = 0
        for row in read_rows(lines, self.header, longest):
            yield row
            if row.number - told >= step:
                told = row.number
                tell(told / len(lines))


class TableReader(NamedTuple):
    """Reads one kind of table. A module in ``interop.readers`` offers it as ``READER``."""

    what: str
    """What such a file is, as it follows "is": "your LinkedIn messages"."""
    understand: Callable[[list[str]], Any]
    """Makes sense of a header's cells, or returns ``None``."""
    read: Callable[[Table, Tell], Import]
    names: Pattern[str] | None = None
    """In an archive or folder only files called so are read; see ``archives.plain_name``."""
    order: int = 50
    """Readers with lower numbers are asked first."""


class DocumentReader(NamedTuple):
    """Reads one kind of file that is no table. Offered as ``READER`` like a TableReader."""

    what: str
    recognises: Callable[[Document], bool]
    """Looks at the name and the head of a file."""
    read: Callable[[Document, Tell], Import]
    order: int = 50


Reader = TableReader | DocumentReader


class Recognised(NamedTuple):
    """A file with the reader that knows its kind; ``read`` reads it."""

    document: Document
    reader: Reader
    read: Callable[[Tell], Import]
