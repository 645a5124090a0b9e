"""What commands print: JSON for programs, plain lines for people."""

from __future__ import annotations

import contextlib
import re
import sys
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

import click
import msgspec

from outreach_tui.printable import printable, shortened

if TYPE_CHECKING:
    from outreach_tui.etiquette.types import Report

_HALF_CHARACTER = re.compile("[\ud800-\udfff]")
_WIDEST = 100


def print_json(data: Any) -> None:
    """Print one JSON document on one line; records, dates and enums are converted.

    Characters that could command a terminal or turn a line around are written as escapes, so
    the text stays exactly as it is stored.
    """
    try:
        text = msgspec.json.encode(data, enc_hook=str).decode()
    except UnicodeEncodeError:
        import json  # noqa: PLC0415 - only for arguments that are not UTF-8

        plain = json.dumps(msgspec.to_builtins(data, enc_hook=str), ensure_ascii=False)
        text = _HALF_CHARACTER.sub("\ufffd", plain)
    click.echo(_escaped(text, ascii_only=not _is_unicode(sys.stdout)))


def fields_of(record: Any, *left_out: str) -> dict[str, Any]:
    """Return every field of a record by name, those at their defaults as well."""
    names = record.__struct_fields__
    return {name: _plain(getattr(record, name)) for name in names if name not in left_out}


def print_text(text: str, *, hang: int = 2) -> None:
    """Print sentences and rows for people, safe for the terminal.

    On a terminal long lines break between words and go on ``hang`` columns further in;
    anywhere else a line stays a line.
    """
    _print(text, hang, to_error=False)


def print_exactly(text: str) -> None:
    """Print a text of the user's, whose lines stay as they are so that it can be copied."""
    click.echo(_encodable(printable(text), sys.stdout))


def print_rows(rows: Iterable[tuple[str, str]], indent: str = "") -> None:
    """Print labels with what belongs to them, in two columns."""
    listed = list(rows)
    width = max((len(label) for label, _ in listed), default=0) + 2
    for label, value in listed:
        print_text(f"{indent}{label:<{width}}{one_line(value)}", hang=width)


def print_report(report: Report, text: str, subject: str) -> None:
    """Print what a reader will notice in a message; ``text`` and ``subject`` are what was read."""
    import os  # noqa: PLC0415
    import shutil  # noqa: PLC0415

    from outreach_tui.etiquette.report import render_text  # noqa: PLC0415

    plain = os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb"
    width = min(shutil.get_terminal_size().columns, _WIDEST)
    colour = sys.stdout.isatty() and not plain
    shown = render_text(report, text, subject=subject, width=width, colour=colour)
    click.echo(_encodable(shown, sys.stdout))


def print_error(message: str, hint: str = "") -> None:
    """Say on standard error what happened and what to do next, if anything can be said there."""
    with contextlib.suppress(OSError):
        _print(message, 0, to_error=True)
        for line in hint.splitlines():
            _print(f"  {line}", 0, to_error=True)


def one_line(text: str, longest: int = 0) -> str:
    """Return text for a place within a line, shortened to ``longest`` characters if given."""
    shown = printable(text, one_line=True)
    return shortened(shown, longest) if longest else shown


def _print(text: str, hang: int, *, to_error: bool) -> None:
    stream = sys.stderr if to_error else sys.stdout
    shown = printable(text)
    if stream.isatty():
        shown = _wrapped(shown, hang)
    click.echo(_encodable(shown, stream), err=to_error)


def _wrapped(text: str, hang: int) -> str:
    import shutil  # noqa: PLC0415 - only on a terminal
    import textwrap  # noqa: PLC0415 - likewise

    width = min(shutil.get_terminal_size().columns, _WIDEST)
    lines = []
    for line in text.split("\n"):
        indent = len(line) - len(line.lstrip()) + hang
        lines += textwrap.wrap(
            line,
            max(width, indent + 20),
            subsequent_indent=" " * indent,
            break_long_words=False,
            break_on_hyphens=False,
        ) or [""]
    return "\n".join(lines)


def _encodable(text: str, stream: Any) -> str:
    """Return ``text`` with our own signs in ASCII where the terminal takes no Unicode."""
    if _is_unicode(stream):
        return text
    from outreach_tui.etiquette.report import to_ascii  # noqa: PLC0415 - rarely needed

    return to_ascii(text)


def _is_unicode(stream: Any) -> bool:
    return (getattr(stream, "encoding", None) or "utf-8").lower().startswith("utf")


def _escaped(text: str, *, ascii_only: bool) -> str:
    if text.isascii() and text.isprintable():
        return text
    import json  # noqa: PLC0415 - for a few characters

    return "".join(
        char
        if char.isprintable() and (char.isascii() or not ascii_only)
        else json.dumps(char)[1:-1]
        for char in text
    )


def _plain(value: Any) -> Any:
    if isinstance(value, msgspec.Struct):
        return fields_of(value)
    if isinstance(value, (tuple, list)):
        return [_plain(item) for item in value]
    return value
