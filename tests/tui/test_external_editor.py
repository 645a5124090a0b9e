"""Writing in another editor: the text comes back whatever that editor does."""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from textual.app import App, SuspendNotSupported

from outreach_tui.errors import OutreachError
from outreach_tui.tui.external_editor import edit_outside, editor_command


class Suspendable(App[None]):
    """An app on a terminal that can be lent to another program, or not."""

    can_be_lent = True

    @contextmanager
    def suspend(self) -> Iterator[None]:
        if not self.can_be_lent:
            raise SuspendNotSupported
        yield


def editor(tmp_path: Path, program: str) -> str:
    """Return a command that runs ``program`` with the file's path in ``path``."""
    script = tmp_path / "my editor.py"
    script.write_text(f"import sys, pathlib\npath = pathlib.Path(sys.argv[1])\n{program}\n")
    return f'"{sys.executable}" "{script}"'


def test_the_text_is_edited_in_a_private_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen = tmp_path / "seen"
    program = (
        f"import os; pathlib.Path({str(seen)!r}).write_text(str(path) + ' '"
        " + oct(path.stat().st_mode) + ' ' + oct(path.parent.stat().st_mode))\n"
        "path.write_text(path.read_text(encoding='utf-8') + ' and José', encoding='utf-8')"
    )
    monkeypatch.setenv("VISUAL", editor(tmp_path, program))
    assert edit_outside(Suspendable(), "Dear Ana,\n\nHi") == "Dear Ana,\n\nHi and José"
    path, file_mode, folder_mode = seen.read_text().split()
    assert stat.S_IMODE(int(file_mode, 8)) == 0o600
    assert stat.S_IMODE(int(folder_mode, 8)) == 0o700
    assert not Path(path).exists()


@pytest.mark.parametrize(
    ("program", "after"),
    [
        ("sys.exit(1)", "Dear Ana"),
        ("path.unlink()", "Dear Ana"),
        ("import os, signal; os.kill(os.getpid(), signal.SIGKILL)", "Dear Ana"),
        ("path.write_bytes(b'Dear Ana\\n')", "Dear Ana"),
        ("path.write_bytes(b'Dear\\r\\nJos\\xe9')", "Dear\nJosé"),
        ("path.write_bytes(b'\\xef\\xbb\\xbfDear')", "Dear"),
        ("path.write_bytes(b'')", ""),
    ],
)
def test_the_text_comes_back_whatever_the_editor_does(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, program: str, after: str
) -> None:
    monkeypatch.setenv("EDITOR", editor(tmp_path, program))
    assert edit_outside(Suspendable(), "Dear Ana") == after


def test_visual_comes_before_editor(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("EDITOR", "nano")
    monkeypatch.setenv("VISUAL", "code --wait")
    assert editor_command() == ["code", "--wait"]


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("", "No editor is named"),
        ("   ", "No editor is named"),
        ("no-such-editor-anywhere", "no-such-editor-anywhere, was not found"),
        ('"unclosed', "can't make out a command"),
        (os.devnull, "did not start"),
    ],
)
def test_a_missing_editor_is_said_in_a_sentence(
    monkeypatch: pytest.MonkeyPatch, value: str, words: str
) -> None:
    monkeypatch.setenv("EDITOR", value)
    with pytest.raises(OutreachError) as error:
        edit_outside(Suspendable(), "Dear Ana")
    assert words in error.value.message
    assert error.value.hint


def test_where_the_terminal_cannot_be_lent_it_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    app = Suspendable()
    app.can_be_lent = False
    monkeypatch.setenv("EDITOR", "true")
    with pytest.raises(OutreachError, match="can't be opened from here"):
        edit_outside(app, "Dear Ana")
