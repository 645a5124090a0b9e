"""Finding the file of an export: what was pasted or typed, and what lies in a folder."""

from __future__ import annotations

import datetime as dt
import re
from pathlib import Path
from typing import NamedTuple
from urllib.parse import unquote, urlsplit

_LIKELY = re.compile(
    r"(connections|contacts).*\.csv$|linkedin.*\.(zip|csv)$|.*dataexport.*\.zip$"
    r"|takeout.*\.zip$|.*\.(vcf|mbox)$",
    re.IGNORECASE,
)
_LIKELY_FOLDER = re.compile(r"linkedin|dataexport", re.IGNORECASE)
_SUFFIXES = (".csv", ".zip", ".vcf", ".mbox", ".eml", ".emlx")
_READ_WHOLE = ("Connections.csv", "cur", "mbox")
"""What a folder holds that is imported as one: an unpacked archive, a Maildir, Apple's mailbox."""
_QUOTES = ("'", '"')
_BEHIND_A_FOLDER = re.compile(r"""^~/(?:[^'"/:]+/)*(?=['"]?(?:~?/|file:))""", re.IGNORECASE)
SHOWN = 200
"""Entries of a folder listed at the most."""


class Offer(NamedTuple):
    """One entry of a folder that may be opened or imported."""

    path: Path
    is_folder: bool
    likely: bool
    changed: dt.date | None


def read_path(text: str) -> Path:
    """Return the path meant by a text typed, pasted or dropped in.

    Knows quotes around it, ``file://``, ``~`` and blanks with a backslash before them. What
    was pasted whole behind the folder already standing there counts alone.
    """
    text = text.strip().strip("\0")
    text = _BEHIND_A_FOLDER.sub("", text)
    if len(text) > 1 and text[0] == text[-1] and text[0] in _QUOTES:
        text = text[1:-1]
    if text.lower().startswith("file:"):
        text = unquote(urlsplit(text).path)
    path = _at_home(text)
    if "\\ " in text and not _exists(path):
        path = _at_home(re.sub(r"\\(.)", r"\1", text))
    return path


def _at_home(text: str) -> Path:
    try:
        return Path(text).expanduser()
    except RuntimeError:  # a home that is not known
        return Path(text)


def _exists(path: Path) -> bool:
    try:
        return path.exists()
    except (OSError, ValueError):
        return False


def is_folder(path: Path) -> bool:
    """Whether a path names a folder; false as well where it cannot be known."""
    try:
        return path.is_dir()
    except (OSError, ValueError):
        return False


def is_export(folder: Path) -> bool:
    """Whether a folder is itself what would be imported, and not just where such things lie."""
    return any(_exists(folder / name) for name in _READ_WHOLE)


def first_folder() -> Path:
    """Return where downloads usually are, else the home folder."""
    downloads = Path.home() / "Downloads"
    return downloads if is_folder(downloads) else Path.home()


def shown_path(path: Path) -> str:
    """Return a path as it is typed, with ``~`` for the home folder."""
    try:
        short = "~" / path.relative_to(Path.home())
    except (RuntimeError, ValueError):
        short = path
    return f"{short}/" if is_folder(path) else str(short)


def offers(path: Path) -> list[Offer]:
    """Return what may be meant while ``path`` is being typed, likely exports first.

    A folder offers what lies in it; anything else, the entries beside it that hold what is
    typed of its name. What cannot be read offers nothing.
    """
    folder, part = (path, "") if is_folder(path) else (path.parent, path.name.casefold())
    found = []
    try:
        for entry in folder.iterdir():
            offer = _offer(entry)
            if offer and part in entry.name.casefold():
                found.append(offer)
    except (OSError, ValueError):
        return []
    found.sort(key=lambda offer: offer.path.name.casefold())
    found.sort(key=lambda offer: offer.changed or dt.date.min, reverse=True)
    found.sort(key=lambda offer: (not offer.likely, not offer.is_folder))
    return found[:SHOWN]


def _offer(path: Path) -> Offer | None:
    if path.name.startswith("."):
        return None
    if is_folder(path):
        likely = bool(_LIKELY_FOLDER.search(path.name))
        return Offer(path, is_folder=True, likely=likely, changed=None)
    if path.suffix.lower() not in _SUFFIXES:
        return None
    try:
        changed = dt.datetime.fromtimestamp(path.stat().st_mtime, dt.UTC).astimezone().date()
    except (OSError, OverflowError, ValueError):
        changed = None
    likely = bool(_LIKELY.match(path.name))
    return Offer(path, is_folder=False, likely=likely, changed=changed)
