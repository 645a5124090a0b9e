"""Commands as processes: odd terminals, closed streams, interruptions, several at once."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result

pytestmark = pytest.mark.skipif(os.name == "nt", reason="shells and terminals of Unix")

Run = Callable[..., Result]
Start = Callable[..., subprocess.CompletedProcess[bytes]]
PROGRAM = (sys.executable, "-m", "outreach_tui")
LETTER = "Dear Ana, could I ask — “two” questions → about José’s ward…?"


def calm(done: subprocess.CompletedProcess[bytes]) -> bool:
    """Whether a process ended without a traceback or a fault."""
    said = (done.stdout or b"") + (done.stderr or b"")
    return b"Traceback" not in said and b"went wrong inside" not in said


def on_terminal(home: Path, *args: str, **more: str) -> tuple[subprocess.Popen[bytes], int]:
    """Start a command whose standard input is a terminal; return it and the terminal's end."""
    ours, theirs = os.openpty()
    env = {**os.environ, "OUTREACH_HOME": str(home), **more}
    process = subprocess.Popen(
        [*PROGRAM, *args],
        stdin=theirs,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=env,
        # Where the tests run in the background, ctrl+c would be ignored from birth.
        preexec_fn=partial(signal.signal, signal.SIGINT, signal.SIG_DFL),  # noqa: PLW1509 - no threads
    )
    os.close(theirs)
    return process, ours


@pytest.mark.parametrize(
    "env",
    [
        {"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"},
        {"PYTHONIOENCODING": "ascii"},
        {"PYTHONIOENCODING": "latin-1"},
        {"PYTHONIOENCODING": "cp1252"},
        {"TERM": "dumb", "NO_COLOR": "1"},
    ],
    ids=str,
)
def test_every_terminal_gets_what_it_can_show(run: Run, start: Start, env: dict[str, str]) -> None:
    run("people", "add", "José Núñez 你好", "--title", "CEO – “X”")
    run("draft", "new", "José", "--body", LETTER)
    for command in (
        ("people",),
        ("draft", "show", "José"),
        ("draft", "list", "--format", "json"),
        ("tracker",),
        ("template", "show", "alum-email"),
        ("draft", "--help"),
        ("people", "show", "zzé"),
    ):
        done = start(*command, env=env)
        assert calm(done), done.stderr.decode()
        assert done.returncode in (0, 2)
        done.stdout.decode(env.get("PYTHONIOENCODING", "utf-8"))
    listed = start("draft", "list", "--format", "json", env=env)
    encoding = env.get("PYTHONIOENCODING", "utf-8")
    assert json.loads(listed.stdout.decode(encoding))[0]["body"] == LETTER


@pytest.mark.parametrize("closed", ["<&-", ">&-", "2>&-", "<&- >&- 2>&-"])
@pytest.mark.parametrize(
    "command",
    [
        ("people",),
        ("check", "-"),
        ("seniority",),
        ("draft", "new", "Ana", "--body", "-"),
        ("draft", "edit", "Ana"),
        ("backup", "restore"),
        (),
    ],
    ids=str,
)
def test_closed_streams_are_no_surprise(
    run: Run, home: Path, closed: str, command: tuple[str, ...]
) -> None:
    run("people", "add", "Ana")
    run("draft", "new", "Ana", "--body", LETTER)
    done = subprocess.run(
        ["sh", "-c", f'"$@" {closed}', "sh", *PROGRAM, *command],
        input=b"",
        capture_output=True,
        check=False,
        env={**os.environ, "OUTREACH_HOME": str(home)},
    )
    assert calm(done), done.stderr.decode()
    assert done.returncode in (0, 1, 2, 130)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
def test_output_that_finds_no_room_is_said(run: Run, start: Start) -> None:
    run("people", "add", "Ana")
    with Path("/dev/full").open("wb") as full:
        done = start("people", stdout=full, stderr=subprocess.PIPE)
        both = start("people", stdout=full, stderr=full)
    assert calm(done)
    assert done.returncode == both.returncode == 2
    assert b"The system stopped this" in done.stderr


@pytest.mark.parametrize(
    "command", [("people",), ("template", "list"), ("--version",), ("--help",)]
)
def test_a_reader_that_left_is_no_error(run: Run, start: Start, command: tuple[str, ...]) -> None:
    run("people", "add", "Ana")
    reader, writer = os.pipe()
    os.close(reader)
    with os.fdopen(writer, "wb") as pipe:
        done = start(*command, stdout=pipe, stderr=subprocess.PIPE)
    assert done.stderr == b""
    assert done.returncode in (0, 1)


def test_an_interruption_is_calm_and_leaves_everything_as_it_was(run: Run, home: Path) -> None:
    run("people", "add", "Ana")
    before = (home / "outreach.json").read_bytes()
    process, terminal = on_terminal(home, "draft", "new", "Ana", "--body", "-")
    assert process.stderr is not None
    assert b"Type or paste" in process.stderr.readline()
    process.send_signal(signal.SIGINT)
    _, said = process.communicate(timeout=60)
    os.close(terminal)
    assert process.returncode == 130
    assert said.decode().strip() == "Stopped; nothing is left half done."
    assert (home / "outreach.json").read_bytes() == before


def test_changes_made_at_once_are_all_kept(run: Run, home: Path) -> None:
    run("people", "add", "Ana")
    env = {**os.environ, "OUTREACH_HOME": str(home)}
    at_once = [
        subprocess.Popen([*PROGRAM, "people", "edit", "Ana", "--tag", f"t{n}"], env=env)
        for n in range(5)
    ]
    assert [process.wait(60) for process in at_once] == [0] * 5
    kept = json.loads(run("people", "show", "Ana", "--format", "json").stdout)
    assert sorted(kept["tags"]) == [f"t{n}" for n in range(5)]


def test_a_draft_is_recorded_once(run: Run, home: Path) -> None:
    run("people", "add", "Ana")
    run("draft", "new", "Ana", "--body", LETTER)
    env = {**os.environ, "OUTREACH_HOME": str(home)}
    command = [*PROGRAM, "log", "sent", "Ana", "--anyway"]
    at_once = [
        subprocess.Popen(command, env=env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        for _ in range(3)
    ]
    assert sorted(process.wait(60) for process in at_once) == [0, 2, 2]


@pytest.fixture
def editor(tmp_path: Path) -> Callable[[str], Path]:
    """Make an editor out of a line of shell; ``$1`` is the file to edit."""

    def make(line: str) -> Path:
        path = tmp_path / "editor"
        path.write_text(f"#!/bin/sh\n{line}\n")
        path.chmod(0o755)
        return path

    return make


def edit(home: Path, aside: Path, editor: Path) -> tuple[int, str]:
    aside.mkdir()
    process, terminal = on_terminal(
        home, "draft", "edit", "Ana", EDITOR=str(editor), TMPDIR=str(aside)
    )
    out, err = process.communicate(timeout=60)
    os.close(terminal)
    return process.returncode, (out + err).decode()


@pytest.mark.parametrize(
    ("line", "code", "body"),
    [
        ('printf "Dear Ana, caf\\351\\n" > "$1"', 0, "Dear Ana, café"),
        ('printf "Dear Ana,\\r\\nhello\\r\\n" > "$1"', 0, "Dear Ana,\nhello"),
        ('rm "$1"', 0, LETTER),
        (': > "$1"', 2, LETTER),
        ('echo half > "$1"; exit 3', 2, LETTER),
    ],
)
def test_what_an_editor_leaves_is_kept(
    run: Run, home: Path, tmp_path: Path, editor: Any, line: str, code: int, body: str
) -> None:
    run("people", "add", "Ana")
    run("draft", "new", "Ana", "--body", LETTER)
    ended, said = edit(home, tmp_path / "aside", editor(line))
    assert ended == code, said
    shown = json.loads(run("draft", "show", "Ana", "--format", "json").stdout)
    assert shown["draft"]["body"] == body
    left = list((tmp_path / "aside").rglob("message.txt"))
    assert bool(left) == bool(code)
    assert all(str(path) in said for path in left)


def test_words_written_while_the_draft_changed_become_a_new_one(
    run: Run, home: Path, tmp_path: Path, editor: Any
) -> None:
    run("people", "add", "Ana")
    run("draft", "new", "Ana", "--body", LETTER)
    program = " ".join(PROGRAM)
    meanwhile = f'echo "mine" > "$1"; {program} draft edit Ana --body theirs > "$1.log"'
    ended, said = edit(home, tmp_path / "aside", editor(meanwhile))
    assert ended == 0, said
    drafts = json.loads(run("draft", "list", "--format", "json").stdout)
    assert sorted(draft["body"] for draft in drafts) == ["mine", "theirs"]


def test_a_folder_of_somebody_unknown_is_a_sentence(start: Start) -> None:
    for command in ("people", "where"):
        done = start(command, env={"OUTREACH_HOME": "~nobody-here/data"})
        assert calm(done)
        assert done.returncode == 2
        assert b"Write the folder out" in done.stderr


def test_arguments_that_are_not_text_are_kept_and_shown(start: Start) -> None:
    for command in (
        (b"people", b"add", b"Ana \xff\xfe"),
        (b"people", b"--format", b"json"),
        (b"settings", b"theme", b"\xff"),
        (b"seniority", b"CEO \xff", b"--format", b"json"),
    ):
        done = start(*command)
        assert calm(done)
        assert done.returncode == 0, done.stderr
        done.stdout.decode()
    refused = ((b"import", b"\xff.csv"), (b"\xff",), (b"people", b"list", b"--limit", b"\xff"))
    for words in refused:
        done = start(*words)
        assert calm(done)
        assert done.returncode == 2
