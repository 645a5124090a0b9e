"""Words of the user's own: typed, piped in or written in their editor, and never lost."""

from __future__ import annotations

import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from outreach_tui.cli._input import decoded
from outreach_tui.cli._output import print_error
from outreach_tui.edited import read_back
from outreach_tui.errors import OutreachError


@contextmanager
def own_words(text: str) -> Iterator[str]:
    """Yield ``text``, or what standard input holds where it is a lone dash.

    When the block cannot keep words from standard input, they are put into a file that the
    error names.
    """
    if text != "-":
        yield text
        return
    if sys.stdin.isatty():
        print_error("Type or paste your text, then press Ctrl-D on a line of its own.")
    words = decoded(sys.stdin.buffer.read(), "The input").removeprefix("\ufeff")
    try:
        yield words
    except OutreachError as error:
        if not words.strip():
            raise
        raise _with_words(error, _put_aside(words)) from error


@contextmanager
def edited_words(text: str, name: str, otherwise: str) -> Iterator[str]:
    """Yield ``text`` as the user leaves it in their editor; their file stays if the block fails.

    ``name`` is that of the file, from which editors tell what is in it; ``otherwise`` says
    how to change the words where no editor can open.
    """
    if not sys.stdin.isatty():
        raise OutreachError("Your editor needs a terminal, and this is not one.", otherwise)
    path = _put_aside(text, name)
    try:
        click.edit(filename=str(path))
    except click.ClickException as error:
        happened = OutreachError(
            f"Your editor ended with a problem ({error.format_message()}), so nothing was changed.",
            "Check $VISUAL or $EDITOR, or use --body.",
        )
        raise _with_words(happened, path) from error
    try:
        yield read_back(path, text)
    except OutreachError as error:
        raise _with_words(error, path) from error
    shutil.rmtree(path.parent, ignore_errors=True)


def _put_aside(words: str, name: str = "message.txt") -> Path:
    """Keep words in a file that is private to the user."""
    path = Path(tempfile.mkdtemp(prefix="outreach-")) / name
    path.write_text(words, "utf-8", errors="replace", newline="\n")
    return path


def _with_words(error: OutreachError, path: Path) -> OutreachError:
    return OutreachError(error.message, f"{error.hint}\nYour words are in {path}.".lstrip())
