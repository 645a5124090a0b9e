"""Templates of one's own on the command line: begun, changed in an editor, tried out."""

from __future__ import annotations

import os
import pty
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result

Run = Callable[..., Result]
Data = Callable[[Result], Any]


@pytest.fixture
def own(home: Path) -> Path:
    return home / "templates"


def test_a_new_template_is_ready_to_use_as_it_is(run: Run, data: Data, own: Path) -> None:
    begun = data(run("template", "new", "choir", "--format", "json"))
    assert begun == {"name": "choir", "path": str(own / "choir.md.j2")}
    assert stat.S_IMODE((own / "choir.md.j2").stat().st_mode) == 0o600
    checked = run("template", "check", "choir")
    assert checked.exit_code == 0, checked.output
    assert checked.stdout == "choir: ready, filled with its examples\n"
    assert "choir" in run("template", "list").stdout
    assert data(run("template", "check", "--format", "json"))[0]["verdict"] == "ready"


def test_one_that_is_there_is_not_replaced(run: Run, own: Path) -> None:
    run("template", "new", "choir")
    (own / "choir.md.j2").write_text("mine", "utf-8")
    refused = run("template", "new", "choir")
    assert refused.exit_code == 2
    assert "outreach template edit choir" in refused.stderr
    assert (own / "choir.md.j2").read_text("utf-8") == "mine"


def test_a_copy_takes_the_place_of_a_shipped_one(run: Run, data: Data, own: Path) -> None:
    run("template", "new", "alum-email")
    shown = data(run("template", "show", "alum-email", "--format", "json"))
    assert shown["path"] == str(own / "alum-email.md.j2")
    assert shown["title"] == "Ask somebody from your school for a short call"
    run("template", "new", "school-mail", "--from", "alum-email")
    copied = data(run("template", "show", "school-mail", "--format", "json"))
    assert copied["body"] == shown["body"]
    assert copied["levels"] == []


@pytest.mark.parametrize("name", ["../evil", "Choir", ".hidden", "a b", "x" * 61, "/etc/x", ""])
def test_a_name_cannot_lead_elsewhere(run: Run, own: Path, name: str) -> None:
    refused = run("template", "new", "--", name)
    assert refused.exit_code == 2
    assert "small letters" in refused.stderr
    assert not own.exists() or not list(own.iterdir())


def test_mistakes_come_with_file_line_and_what_to_do(run: Run, data: Data, own: Path) -> None:
    run("template", "new", "choir")
    path = own / "choir.md.j2"
    text = path.read_text("utf-8")
    path.write_text(
        text.replace("{{ background }} ", "").replace("{{ plans }}", "{{ plan }}"), "utf-8"
    )
    checked = run("template", "check", "choir")
    assert checked.exit_code == 1
    assert checked.stdout.splitlines()[0].startswith(f"{path}, line 31: `plan` is not one of")
    assert "Did you mean `plans`?" in checked.stdout
    path.write_text(text.replace("{{ background }} ", ""), "utf-8")
    told = data_of_findings(run("template", "check", str(path), "--format", "json"), data)
    assert told["problems"] == [
        {
            "line": 12,
            "reason": "`background` is never used",
            "hint": "Write {{ background }} where it belongs, or take it out.",
        }
    ]
    assert told["verdict"] == ""


def data_of_findings(result: Result, data: Data) -> Any:
    assert result.exit_code == 1, result.output
    result.exit_code = 0
    return data(result)[0]


def test_what_a_reader_would_notice_is_told(run: Run, own: Path) -> None:
    run("template", "new", "choir")
    path = own / "choir.md.j2"
    text = path.read_text("utf-8").replace("Thank you.", "Could you give me a job? Thank you.")
    path.write_text(text, "utf-8")
    checked = run("template", "check")
    assert checked.exit_code == 1
    assert "choir: revise" in checked.stdout
    assert "too-many-asks" in checked.stdout


def test_what_is_not_there_ends_with_two(run: Run) -> None:
    assert run("template", "check").exit_code == 0
    missing = run("template", "check", "gone")
    assert (missing.exit_code, "no template called" in missing.stderr) == (2, True)
    nowhere = run("template", "check", "gone.md.j2")
    assert (nowhere.exit_code, "There is no file" in nowhere.stderr) == (2, True)
    assert run("template", "new", "x", "--from", "gone").exit_code == 2
    assert run("template", "edit", "gone").exit_code == 2


Edit = Callable[[str, str], tuple[int, str]]


@pytest.fixture
def edit(home: Path, tmp_path: Path) -> Edit:
    """Edit a template on a terminal, with a line of sed for an editor."""

    def invoke(name: str, change: str) -> tuple[int, str]:
        path = tmp_path / "editor"
        path.write_text(f"#!/bin/sh\ncase $1 in *.md.j2) sed -i '{change}' \"$1\";; esac\n")
        path.chmod(0o755)
        terminal, theirs = pty.openpty()
        env = {**os.environ, "OUTREACH_HOME": str(home), "VISUAL": str(path)}
        done = subprocess.run(
            [sys.executable, "-m", "outreach_tui", "template", "edit", name],
            env=env, stdin=theirs, capture_output=True, timeout=60, check=False,
        )  # fmt: skip
        os.close(theirs)
        os.close(terminal)
        return done.returncode, (done.stdout + done.stderr).decode()

    return invoke


def test_a_shipped_template_is_changed_in_a_copy(edit: Edit, own: Path) -> None:
    code, said = edit("alum-email", "s/a short reply/three lines/")
    assert (code, "alum-email: ready" in said) == (0, True), said
    assert "three lines" in (own / "alum-email.md.j2").read_text("utf-8")


def test_what_was_written_is_kept_with_its_mistakes(run: Run, own: Path, edit: Edit) -> None:
    run("template", "new", "choir")
    code, said = edit("choir", "s/^title:/tittle:/")
    assert (code, "`tittle` is not a key" in said) == (1, True), said
    assert "tittle:" in (own / "choir.md.j2").read_text("utf-8")
    assert edit("choir", "s/^tittle:/title:/")[0] == 0
    assert edit("choir", "")[1].startswith("Nothing was changed.")


def test_without_a_terminal_there_is_no_editor(run: Run) -> None:
    refused = run("template", "edit", "alum-email")
    assert refused.exit_code == 2
    assert "needs a terminal" in refused.stderr
    assert "alum-email.md.j2" in refused.stderr
