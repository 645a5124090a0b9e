"""Exports as they lie on disk: one file, a zip archive, or a folder with the files unpacked.

Nothing is ever unpacked to disk and no name inside an archive is used as a path; members
are read into memory, each up to ``LARGEST`` bytes of content.
"""

from __future__ import annotations

import stat
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path, PurePosixPath
from typing import BinaryIO, Protocol, cast

from outreach_tui.errors import OutreachError
from outreach_tui.interop.cleaning import clean, shorten

LARGEST = 64 * 2**20
"""Bytes of one file; LinkedIn stops at 30,000 connections, which is about 5 MB."""

LARGEST_MAILBOX = 16 * 2**30
"""Bytes of one file that is read in parts; years of mail are a few GB."""

_DEEPEST = 5
_MOST_FILES = 50_000
_SWELLS = 200
"""Times its packed size a large member may have; text packs to a tenth, a bomb to a thousandth."""
_READ_ERRORS = (OSError, EOFError, zipfile.BadZipFile, zlib.error)
_ZIP_START = b"PK"
_ZIP_ERRORS = (OSError, ValueError, RuntimeError, EOFError, zipfile.BadZipFile, zlib.error)
_READABLE = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)

DOWNLOAD_AGAIN = (
    "Download it again from LinkedIn: Settings, Data privacy, Get a copy of your data. "
    "The link in LinkedIn's mail works for 72 hours."
)


class Export(Protocol):
    """One place that holds files of an export."""

    @property
    def label(self) -> str:
        """What people call it: the name of the file or folder, safe to show."""
        ...

    @property
    def is_single(self) -> bool:
        """Whether this is one plain file."""
        ...

    def members(self) -> list[str]:
        """Return the names of the files inside, with ``/`` between folders."""
        ...

    def title(self, member: str) -> str:
        """Return what to call a file inside when speaking about it, safe to show."""
        ...

    def read(self, member: str, limit: int | None = None) -> bytes:
        """Return a file's bytes, or only the first ``limit`` of them.

        Raises OutreachError when it cannot be read or holds more than ``LARGEST`` bytes.
        """
        ...

    def open(self, member: str) -> AbstractContextManager[BinaryIO]:
        """Open a file to read it in parts, up to ``LARGEST_MAILBOX`` bytes of it.

        Raises OutreachError, also from within the block, when it cannot be read.
        """
        ...

    def size(self, member: str) -> int:
        """Return how many bytes a file says it has, 0 when that cannot be told."""
        ...


def label_of(path: Path) -> str:
    """Return a path's last part as it can be shown."""
    return shorten(clean(path.name or str(path)), 120) or "this path"


def plain_name(member: str) -> str:
    """Return a member's file name for comparing: lower case, without space or underscore."""
    return PurePosixPath(member).name.lower().replace(" ", "").replace("_", "")


def depth(member: str) -> int:
    """Return how many folders a member lies in."""
    return len(PurePosixPath(member).parts) - 1


@contextmanager
def open_export(path: Path) -> Iterator[Export]:
    """Open a file, zip archive or folder for reading; what it is shows in its content.

    Raises OutreachError when there is nothing there or it cannot be read.
    """
    label = label_of(path)
    try:
        mode = path.stat().st_mode
    except (OSError, ValueError) as error:
        raise _unreadable(path, error) from error
    if stat.S_ISDIR(mode):
        yield _Folder(path)
    elif not stat.S_ISREG(mode):
        raise OutreachError(
            f"{label} is not a file I can read.", "Name a Connections.csv, or the zip it came in."
        )
    elif _starts_like_a_zip(path):
        with _open_zip(path) as archive:
            yield _Zip(label, archive)
    else:
        yield _File(path)


def _starts_like_a_zip(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            return file.read(2) == _ZIP_START
    except OSError as error:
        raise _unreadable(path, error) from error


@contextmanager
def _open_zip(path: Path) -> Iterator[zipfile.ZipFile]:
    try:
        archive = zipfile.ZipFile(path)
    except _ZIP_ERRORS as error:
        raise OutreachError(
            f"{label_of(path)} is a damaged zip archive; the download may have stopped early.",
            DOWNLOAD_AGAIN,
        ) from error
    with archive:
        yield archive


def _unreadable(path: Path, error: OSError | ValueError) -> OutreachError:
    label = label_of(path)
    if isinstance(error, FileNotFoundError):
        return OutreachError(
            f"There is no file at {shorten(clean(str(path)), 300)}.",
            "Check the name; your browser keeps downloads in the folder Downloads.",
        )
    if isinstance(error, PermissionError):
        return OutreachError(
            f"The system does not let you read {label}.", "Check its permissions, or copy it first."
        )
    reason = clean(getattr(error, "strerror", None) or str(error))
    return OutreachError(f"{label} cannot be read: {reason}.", "Check the path and try again.")


def _too_large(label: str) -> OutreachError:
    return OutreachError(
        f"{label} holds more than {LARGEST // 2**20} MB; a Connections.csv is a few MB at most.",
        "Check that this is the file you meant.",
    )


def _read_file(path: Path, limit: int | None) -> bytes:
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST + 1 if limit is None else limit)
    except OSError as error:
        raise _unreadable(path, error) from error
    if len(data) > LARGEST:
        raise _too_large(label_of(path))
    return data


@contextmanager
def _opened(path: Path) -> Iterator[BinaryIO]:
    try:
        with path.open("rb") as file:
            yield file
    except OSError as error:
        raise _unreadable(path, error) from error


def _size_of(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


class _File:
    """A single file; it is its own only member."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self.label = label_of(path)
        self.is_single = True

    def members(self) -> list[str]:
        return [self._path.name]

    def title(self, member: str) -> str:
        return shorten(clean(member), 120)

    def read(self, member: str, limit: int | None = None) -> bytes:
        return _read_file(self._path.with_name(member), limit)

    def open(self, member: str) -> AbstractContextManager[BinaryIO]:
        return _opened(self._path.with_name(member))

    def size(self, member: str) -> int:
        return _size_of(self._path.with_name(member))


class _Folder:
    """A folder with an unpacked export; links out of it are not followed."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self.label = label_of(path.absolute())
        self.is_single = False

    def members(self) -> list[str]:
        found: list[str] = []
        waiting = [self._path]
        while waiting and len(found) < _MOST_FILES:
            folder = waiting.pop(0)
            try:
                entries = sorted(folder.iterdir())
            except OSError as error:
                raise _unreadable(folder, error) from error
            for entry in entries:
                name = entry.relative_to(self._path).as_posix()
                if entry.is_symlink():
                    continue
                if entry.is_dir():
                    if depth(name) + 1 < _DEEPEST and _is_offered(entry, name):
                        waiting.append(entry)
                elif entry.is_file() and not _is_system(name):
                    found.append(name)
        return found[:_MOST_FILES]

    def title(self, member: str) -> str:
        return f"{self.label}/{shorten(clean(member), 120)}"

    def read(self, member: str, limit: int | None = None) -> bytes:
        return _read_file(self._path / member, limit)

    def open(self, member: str) -> AbstractContextManager[BinaryIO]:
        return _opened(self._path / member)

    def size(self, member: str) -> int:
        return _size_of(self._path / member)


class _Zip:
    """A zip archive; members with names that reach outside, and links, are not offered."""

    def __init__(self, label: str, archive: zipfile.ZipFile) -> None:
        self.label = label
        self.is_single = False
        self._infos = {
            info.filename: info
            for info in archive.infolist()
            if not info.is_dir() and not _is_system(info.filename) and not _is_hostile(info)
        }
        self._archive = archive

    def members(self) -> list[str]:
        return list(self._infos)

    def title(self, member: str) -> str:
        return f"{self.label}/{shorten(clean(member), 120)}"

    def size(self, member: str) -> int:
        return self._infos[member].file_size

    @contextmanager
    def open(self, member: str) -> Iterator[BinaryIO]:
        info = self._readable(member)
        swells = info.file_size > LARGEST and info.file_size > _SWELLS * info.compress_size
        if swells or info.file_size > LARGEST_MAILBOX:
            raise _too_large(self.title(member))
        try:
            with self._archive.open(info) as file:
                yield cast("BinaryIO", file)
        except _READ_ERRORS as error:
            raise OutreachError(f"{self.title(member)} is damaged.", DOWNLOAD_AGAIN) from error

    def _readable(self, member: str) -> zipfile.ZipInfo:
        """Return a member's place in the archive; raises OutreachError when it cannot be read."""
        info = self._infos[member]
        name = self.title(member)
        if info.flag_bits & 1:
            raise OutreachError(
                f"{name} is protected with a password.", "Unpack the archive and import the folder."
            )
        if info.compress_type not in _READABLE:
            raise OutreachError(
                f"{name} is packed in a way I cannot read.",
                "Unpack the archive and import the folder.",
            )
        return info

    def read(self, member: str, limit: int | None = None) -> bytes:
        info = self._readable(member)
        name = self.title(member)
        try:
            with self._archive.open(info) as file:
                data = file.read(LARGEST + 1 if limit is None else limit)
        except _ZIP_ERRORS as error:
            raise OutreachError(f"{name} is damaged.", DOWNLOAD_AGAIN) from error
        if len(data) > LARGEST:
            raise _too_large(name)
        return data


def _is_system(member: str) -> bool:
    """Whether a file is one that macOS or a file manager put beside the export's own."""
    parts = PurePosixPath(member).parts
    return not parts or parts[-1].startswith(".") or "__macosx" in (p.lower() for p in parts)


def _is_offered(folder: Path, name: str) -> bool:
    """Whether to look into a folder; those of a Maildir start with a dot as hidden ones do."""
    return not _is_system(name) or (folder / "cur").is_dir()


def _is_hostile(info: zipfile.ZipInfo) -> bool:
    name = info.filename.replace("\\", "/")
    reaches_out = name.startswith("/") or ".." in name.split("/") or ":" in name.split("/")[0]
    return reaches_out or stat.S_ISLNK(info.external_attr >> 16)
