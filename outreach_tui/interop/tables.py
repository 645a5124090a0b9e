"""Tables as other programs write them: any encoding, any delimiter, broken quotes."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple, TypeVar

T = TypeVar("T")

_DELIMITERS = ",;\t|"
_LONGEST_HEADER = 10_000
HEADER_WITHIN = 40
"""The header is looked for in this many lines; people and programs put notes above it."""


class Header(NamedTuple):
    """Where a header was found: its line, counted from 0, and the shape it gives the rows."""

    line: int
    delimiter: str
    width: int


class Row(NamedTuple):
    """One row; ``number`` is its first line in the file, counted from 1.

    ``damage`` says why the cells cannot be trusted, and is empty in nearly every row.
    """

    number: int
    cells: list[str]
    damage: str = ""


def decode(data: bytes) -> str:
    """Return the text of a file in UTF-8, UTF-16 or Windows-1252, told apart by content.

    A file that is UTF-8 but for some lines stays UTF-8; what cannot be read becomes the
    replacement character.
    """
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", errors="replace")
    sample = data[:400]
    for encoding, blank in (("utf-16-le", sample[1::2]), ("utf-16-be", sample[::2])):
        if sample and 0 < sample.count(0) < len(sample) and blank.count(0) > 0.9 * len(blank):
            return data.decode(encoding, errors="replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        kinds = [_is_utf8(line) for line in data.splitlines() if not line.isascii()]
    if kinds.count(True) >= kinds.count(False):
        return data.decode("utf-8-sig", errors="replace")
    return data.decode("cp1252", errors="replace")


def _is_utf8(line: bytes) -> bool:
    try:
        line.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def split_lines(text: str) -> list[str]:
    """Return the lines with their ends, as the csv module wants them and editors count them."""
    return list(io.StringIO(text, newline="\n" if "\n" in text else "\r"))


def find_header(
    lines: Sequence[str], understand: Callable[[list[str]], T | None]
) -> tuple[Header, T] | None:
    """Return the first line whose cells ``understand`` makes sense of, with that sense.

    Every usual delimiter is tried on each of the first ``HEADER_WITHIN`` lines.
    """
    for number, line in enumerate(lines[:HEADER_WITHIN]):
        if len(line) > _LONGEST_HEADER:
            continue
        for delimiter in _DELIMITERS:
            try:
                cells = next(csv.reader([line], delimiter=delimiter), [])
            except csv.Error:
                break
            sense = understand(cells)
            if sense is not None:
                return Header(number, delimiter, len(cells)), sense
    return None


def read_rows(lines: Sequence[str], header: Header, longest: int = 10) -> Iterator[Row]:
    """Yield the rows under a header.

    A cell may hold line breaks. But when a row would reach over more than ``longest``
    lines, or over several without coming out as wide as the header, an open quotation
    mark is running away with the rows below: its first line is yielded as damaged, and
    reading goes on with the next line.
    """
    start = header.line + 1
    while start < len(lines):
        first = start
        reader = csv.reader(
            (lines[n] for n in range(first, len(lines))), delimiter=header.delimiter
        )
        damage = ""
        while not damage:
            start = first + reader.line_num
            try:
                cells = next(reader, None)
            except csv.Error:
                cells, damage = [], "it cannot be read as one row"
            if cells is None:
                return
            span = lines[start : first + reader.line_num]
            if len(span) > 1 and (len(span) > longest or not _is_one_row(span, header)):
                cells, damage = [], "a quotation mark opens in it and is never closed"
            yield Row(start + 1, cells, damage)
        start += 1


def _is_one_row(lines: Sequence[str], header: Header) -> bool:
    """Whether several lines are one well-formed row as wide as the header."""
    try:
        rows = list(csv.reader(lines, delimiter=header.delimiter, strict=True))
    except csv.Error:
        return False
    return [len(cells) for cells in rows] == [header.width]
