"""Text that commands read from files and pipes."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

import click
import msgspec

from outreach_tui.errors import OutreachError

_NEWLINE = b"\n"
_SAVE_AS_UTF8 = "Save it as UTF-8 text and try again."


def open_input(path: Path) -> IO[bytes]:
    """Open a file the user named; raises OutreachError when there is nothing to read."""
    try:
        return path.open("rb")
    except FileNotFoundError:
        raise OutreachError(
            f"There is no file {path}.", "Check the name, or give - to read what is piped in."
        ) from None
    except IsADirectoryError:
        raise OutreachError(f"{path} is a folder.", "Name one file in it.") from None
    except OSError as error:
        reason = (error.strerror or "unknown reason").lower()
        raise OutreachError(f"{path} could not be opened: {reason}.") from error


@contextmanager
def opened_input(path: Path) -> Iterator[IO[bytes]]:
    """Yield a file the user named, or standard input for ``-``."""
    if str(path) == "-":
        yield sys.stdin.buffer
        return
    with open_input(path) as stream:
        yield stream


def read_input(path: Path | None, what: str) -> str:
    """Return the text of a file, or of standard input for ``-`` and nothing.

    The text is as it was given, with its line ends and its byte order mark. Raises
    OutreachError when it cannot be read and click's usage error when nobody pipes anything in.
    """
    if path is None and sys.stdin.isatty():
        raise click.UsageError(f"Name a file with {what}, or pipe it in.")
    if path is None or str(path) == "-":
        return decoded(sys.stdin.buffer.read(), "The input")
    with open_input(path) as stream:
        try:
            data = stream.read()
        except IsADirectoryError:
            raise OutreachError(f"{path} is a folder.", "Name one file in it.") from None
    return decoded(data, str(path))


def decoded(data: bytes, name: str) -> str:
    """Return ``data`` as text; raises OutreachError when it is not UTF-8 text."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise OutreachError(f"{name} is saved as UTF-16.", _SAVE_AS_UTF8)
    if b"\0" in data:
        raise OutreachError(f"{name} does not look like text.", _SAVE_AS_UTF8)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        several = _NEWLINE in data.strip()
        where = f" in line {data.count(_NEWLINE, 0, error.start) + 1}" if several else ""
        raise OutreachError(
            f"{name} is not UTF-8 text: byte {data[error.start]:#04x}{where}.",
            _SAVE_AS_UTF8,
        ) from error


def line_problem(error: msgspec.DecodeError | RecursionError) -> str:
    """Return the end of a sentence on what was wrong with a line of JSON."""
    if isinstance(error, RecursionError):
        return "is nested too deeply to read."
    text = str(error)
    if missing := text.partition("missing required field `")[2].partition("`")[0]:
        return f"has no “{missing}”."
    if isinstance(error, msgspec.ValidationError):
        place = text.partition("`$")[2].rstrip("`").lstrip(".")
        return f"has something unexpected in “{place}”." if place else "is not a JSON object."
    return "is not JSON."
