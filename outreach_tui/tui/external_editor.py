"""Writing in the editor of ``$VISUAL`` or ``$EDITOR``."""

from __future__ import annotations

import os
import shlex
import signal
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from textual.app import SuspendNotSupported

from outreach_tui.edited import read_back
from outreach_tui.errors import OutreachError

if TYPE_CHECKING:
    from textual.app import App


def editor_command() -> list[str]:
    """Return the user's editor with its options. Raises OutreachError when none is named."""
    for name in ("VISUAL", "EDITOR"):
        value = os.environ.get(name, "").strip()
        if not value:
            continue
        try:
            return shlex.split(value)
        except ValueError as error:
            raise OutreachError(
                f"${name} is “{value}”, and I can't make out a command in that.",
                "Check its quotation marks.",
            ) from error
    raise OutreachError(
        "No editor is named in $VISUAL or $EDITOR.",
        "Set one before you start, for example: export EDITOR=nano",
    )


def edit_outside(app: App[Any], text: str) -> str:
    """Suspend the app, let the user edit ``text`` in their own editor, and return the result.

    The text comes back whatever the editor does: when it fails, is killed or leaves
    something that is no text, the words as they were are returned or the error says where
    they are. The file is private to the user and is removed afterwards.

    Raises OutreachError when there is no editor, it cannot be started or its result
    cannot be read.
    """
    command = editor_command()
    with tempfile.TemporaryDirectory(prefix="outreach-") as folder:
        path = Path(folder) / "message.txt"
        path.touch(mode=0o600)
        path.write_text(text, "utf-8", errors="replace", newline="\n")
        try:
            with app.suspend(), _interrupts_go_to_the_editor():
                subprocess.run([*command, str(path)], check=False)  # noqa: S603 - the user's own command
        except FileNotFoundError as error:
            raise OutreachError(
                f"Your editor, {command[0]}, was not found.",
                "Check $VISUAL and $EDITOR. Your text is as it was.",
            ) from error
        except OSError as error:
            raise OutreachError(
                f"Your editor, {command[0]}, did not start: {error.strerror}.",
                "Check $VISUAL and $EDITOR. Your text is as it was.",
            ) from error
        except SuspendNotSupported as error:
            raise OutreachError(
                "Another editor can't be opened from here.",
                "In a browser and on some systems this is not possible; your text is as it was.",
            ) from error
        return read_back(path, text)


@contextmanager
def _interrupts_go_to_the_editor() -> Iterator[None]:
    """Let ctrl+c in the editor end at most the editor."""
    before = signal.signal(signal.SIGINT, lambda *_: None)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
