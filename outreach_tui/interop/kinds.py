"""Telling by its content what a file is, above all when it is not the one that is wanted."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from outreach_tui.errors import OutreachError
from outreach_tui.interop.archives import DOWNLOAD_AGAIN
from outreach_tui.interop.tables import HEADER_WITHIN

_CONNECTIONS = (
    "The people are in Connections.csv of the same export; import that, or the whole zip."
)
_ADDRESS_BOOK = (
    "For now only LinkedIn's Connections.csv brings people in; "
    "the few you want to write to can be added by hand under People."
)
_SAVE_AS_CSV = "Open it in your spreadsheet, save it as CSV in UTF-8, and import that file."


@dataclass(frozen=True)
class Kind:
    """A kind of table that is known and brings nothing."""

    what: str
    """What it is, as it follows "is"."""
    columns: tuple[frozenset[str], ...]
    """Each set of column names, compared as ``plain_column`` gives them, is proof enough."""
    hint: str


def _columns(*sets: str) -> tuple[frozenset[str], ...]:
    return tuple(frozenset(names.split()) for names in sets)


KINDS = (
    Kind(
        "the phone book you once uploaded to LinkedIn, not your network",
        _columns("firstname lastname companies emails", "source firstname lastname createdat"),
        _CONNECTIONS,
    ),
)

_STARTS = (
    (r"<!doctype html|<html|<head", "is a web page, perhaps a sign-in page", DOWNLOAD_AGAIN),
    (r"%PDF-", "is a PDF document", _CONNECTIONS),
    (r"\{\\rtf", "is a word processor's document", _CONNECTIONS),
    (r"[\[{]\s*[\"{\[]", "is a JSON file, which is not read", _CONNECTIONS),
)
_PACKED = (b"\x1f\x8b", b"7z\xbc\xaf", b"Rar!", b"BZh", b"\xfd7zXZ")
_OLD_SPREADSHEET = b"\xd0\xcf\x11\xe0"


def plain_column(cell: str) -> str:
    """Return a column's name for comparing: letters and digits in lower case."""
    return "".join(filter(str.isalnum, cell)).casefold()


def kind_of(names: Iterable[str]) -> Kind | None:
    """Return the known kind that columns with these plain names belong to."""
    present = frozenset(names)
    for kind in KINDS:
        if any(columns <= present for columns in kind.columns):
            return kind
    return None


def unknown_file(label: str, data: bytes, text: str) -> OutreachError:
    """Return what to say about a file in which no header was found."""
    start = text.lstrip("\ufeff \t\r\n\x00")[:2_000]
    if not start:
        empty = not data.strip(b"\xff\xfe\xef\xbb\xbf \t\r\n")
        what = "is empty" if empty else "holds nothing but zeros"
        return OutreachError(f"{label} {what}.", DOWNLOAD_AGAIN)
    for pattern, what, hint in _STARTS:
        if re.match(pattern, start, re.IGNORECASE):
            return OutreachError(f"{label} {what}.", hint)
    if data.startswith(_OLD_SPREADSHEET):
        return OutreachError(f"{label} is a spreadsheet, not a CSV file.", _SAVE_AS_CSV)
    if data.startswith(_PACKED):
        return OutreachError(
            f"{label} is packed in a way I cannot read.", "Unpack it and import what was inside."
        )
    if sum(not (char.isprintable() or char in "\r\n\t") for char in start) > len(start) / 20:
        return OutreachError(
            f"{label} is not a text file.", "Name a Connections.csv, or the zip it came in."
        )
    return OutreachError(
        f"{label} has no header row I recognise (looked at the first {HEADER_WITHIN} lines).",
        "Was it saved by a spreadsheet? Keep the row with First Name, Last Name and "
        "Connected On as it was, export it again, or say what its columns hold: "
        'outreach import FILE --map "Full name=name,Mail=email".',
    )


def nothing_to_read(label: str, members: Iterable[str]) -> OutreachError:
    """Return what to say about an archive or folder in which nothing is of a kind that is read."""
    names = list(members)
    if "[Content_Types].xml" in names:
        return OutreachError(f"{label} is a spreadsheet or document, not a CSV file.", _SAVE_AS_CSV)
    inner = next((name for name in names if name.lower().endswith(".zip")), "")
    if inner:
        return OutreachError(
            f"{label} holds nothing I can read, but another zip archive.",
            "Import that archive itself; unpack it first if it lies inside this one.",
        )
    return OutreachError(
        f"{label} holds no Connections.csv and nothing else I can read.",
        "In LinkedIn's Settings, under Data privacy, Get a copy of your data, choose Connections.",
    )
