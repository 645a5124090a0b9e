"""Reading a path: what each file is, what is in it, and what could not be taken.

A path is one file, a zip archive or a folder. Nothing is written anywhere.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from msgspec.structs import replace

from outreach_tui.errors import OutreachError
from outreach_tui.interop.archives import Export, depth, open_export, plain_name
from outreach_tui.interop.documents import Document, DocumentReader, Reader, Recognised, TableReader
from outreach_tui.interop.imports import Import, Problem, Progress, Tell, joined
from outreach_tui.interop.kinds import Kind, nothing_to_read, unknown_file
from outreach_tui.interop.mapping import ColumnMapping, does_not_fit, kept_readers, mapping_reader
from outreach_tui.interop.readers import all_readers, recognise
from outreach_tui.interop.repeats import newest_rows


def read_export(
    path: Path,
    progress: Progress | None = None,
    mapping: ColumnMapping | None = None,
    kept: Sequence[str] = (),
) -> Import:
    """Read everything in a file, zip archive or folder that brings something.

    With a ``mapping`` only tables are read, and by it alone; ``kept`` are the mappings in
    the user's settings, for tables that nobody else reads.
    A damaged file among others is a problem in the result. Raises OutreachError when there
    is no such path, when it cannot be read, or when nothing in it is of a kind that is read.
    """
    readers = _readers(mapping, kept)
    with open_export(path) as export:
        if export.is_single:
            (member,) = export.members()
            document = Document(export, member)
            if mapping is not None and not recognise(document, readers):
                raise does_not_fit(mapping, document.title, document.first_lines)
            found = [_single(document, readers)]
            problems: list[Problem] = []
        else:
            found, problems = _several(export, readers)
        parts = list(_read_all(found, progress or _unwatched))
        whole = joined(export.label, [*parts, Import(problems=tuple(problems))])
    people, repeated = newest_rows(whole.people)
    in_order = sorted((*whole.problems, *repeated), key=lambda each: (each.file, each.row))
    return replace(
        whole,
        people=tuple(people),
        skipped=whole.skipped + len(repeated),
        problems=tuple(in_order),
    )


def _readers(mapping: ColumnMapping | None, kept: Sequence[str]) -> list[Reader]:
    if mapping is not None:
        return [mapping_reader(mapping)]
    return sorted((*all_readers(), *kept_readers(kept)), key=lambda reader: reader.order)


def _unwatched(_done: int, _total: int) -> None:
    """Stand in for a progress callback."""


def _single(document: Document, readers: Sequence[Reader]) -> Recognised:
    """Return who reads a file; raises OutreachError saying what it is instead."""
    found = recognise(document, readers)
    if found is None:
        raise unknown_file(document.title, document.data, document.start)
    if isinstance(found, Kind):
        raise OutreachError(f"{document.title} is {found.what}.", found.hint)
    return found


def _several(export: Export, readers: Sequence[Reader]) -> tuple[list[Recognised], list[Problem]]:
    """Return the files of an archive or folder that are read, and those that should have been.

    Raises OutreachError when there is none to read.
    """
    members = export.members()
    found: list[Recognised] = []
    problems: list[Problem] = []
    first_error: OutreachError | None = None
    for member in members:
        document = Document(export, member)
        if not _may_bring_something(document):
            continue
        try:
            recognised = _single(document, readers)
        except OutreachError as error:
            if not _is_expected(document):
                continue
            first_error = first_error or error
            problems.append(_problem(document, error))
            continue
        finally:
            document.forget()
        reader = recognised.reader
        if isinstance(reader, TableReader) and reader.names and not _is_called(document, reader):
            continue
        found.append(recognised)
    if not found:
        raise first_error or nothing_to_read(export.label, members)
    return list(_nearest(found)), problems


def _problem(document: Document, error: OutreachError) -> Problem:
    """Return an error about one file among others as a problem with it."""
    said = error.message.removesuffix(".")
    if said.startswith(document.title):
        said = f"it{said.removeprefix(document.title)}"
    return Problem(document.title, 0, said)


def _may_bring_something(document: Document) -> bool:
    """Whether a file is worth opening, by its name; archives hold pictures and articles too."""
    return document.path.lower().endswith(".csv") or _is_document(document)


def _is_document(document: Document) -> bool:
    try:
        return any(
            reader.recognises(document)
            for reader in all_readers()
            if isinstance(reader, DocumentReader)
        )
    except OutreachError:  # a file beside those that are wanted
        return False


def _is_called(document: Document, reader: TableReader) -> bool:
    return bool(reader.names and reader.names.fullmatch(plain_name(document.path)))


def _is_expected(document: Document) -> bool:
    """Whether a file's name promises something that is read."""
    return any(
        _is_called(document, reader) for reader in all_readers() if isinstance(reader, TableReader)
    )


def _nearest(found: list[Recognised]) -> Iterator[Recognised]:
    """Yield of the files of one name only those nearest to the top; copies lie deeper."""
    nearest: dict[str, int] = {}
    for each in found:
        level = depth(each.document.path)
        nearest[each.reader.what] = min(level, nearest.get(each.reader.what, level))
    for each in found:
        named = isinstance(each.reader, TableReader) and each.reader.names is not None
        if not named or depth(each.document.path) == nearest[each.reader.what]:
            yield each


def _read_all(found: list[Recognised], progress: Progress) -> Iterator[Import]:
    """Yield what each file held; one that turns out damaged is a problem, unless it is alone."""
    total = max(sum(each.document.size for each in found), 1)
    before = 0
    for each in found:
        document = each.document
        try:
            yield each.read(_share(progress, before, document.size, total))
        except OutreachError as error:
            if len(found) == 1:
                raise
            yield Import(problems=(_problem(document, error),))
        document.forget()
        before += document.size
        progress(before, total)


def _share(progress: Progress, before: int, size: int, total: int) -> Tell:
    """Return what turns the share of one file into the bytes of all of them."""

    def tell(share: float) -> None:
        progress(before + int(size * min(share, 1.0)), total)

    return tell
