"""``outreach fix``: the text with its safe fixes made."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

from click.testing import Result

Run = Callable[..., Result]
ASKED = "Could you spare 15 minutes next week to tell me how it came about?"
LETTER = (
    "Dear Ana,\r\n\r\nI'm a nurse on a night ward in Leeds!! Your article on handover lists stayed "
    f"with me!! {ASKED}\r\n\r\nKind regards,\r\nSam Lee\r\n"
)


def test_the_text_comes_out_whole_and_the_file_stays(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "letter.txt"
    path.write_bytes(LETTER.encode())
    result = run("fix", str(path), "--to", "Ana Ruiz")
    assert result.exit_code == 0
    mended = result.stdout_bytes.decode()
    assert "!!" not in mended
    assert ASKED in mended
    assert mended.count("\r\n") == LETTER.count("\r\n")
    assert path.read_bytes() == LETTER.encode()


def test_what_is_fine_is_printed_as_it_is(run: Run) -> None:
    fine = LETTER.replace("!!", ".")
    assert run("fix", "-", stdin=fine.encode()).stdout_bytes == fine.encode()


def test_only_what_changes_form_is_changed(run: Run) -> None:
    asks = LETTER.replace(ASKED, "Do you have any openings for me?")
    assert (
        "Do you have any openings for me?" in run("fix", "-", "--title", "CEO", stdin=asks).stdout
    )


def test_the_changed_lines_alone(run: Run) -> None:
    shown = run("fix", "-", "--diff", stdin=LETTER).stdout.splitlines()
    assert shown[:2] == ["--- as written", "+++ mended"]
    assert any(line.startswith("-I'm a nurse on a night ward in Leeds!!") for line in shown)
    (mended,) = [line for line in shown[2:] if line.startswith("+")]
    assert mended.startswith("+I'm a nurse on a night ward in Leeds")
    assert "!!" not in mended


def test_json_says_whether_anything_changed(run: Run) -> None:
    rows = [
        json.loads(run("fix", "-", "--format", "json", stdin=text).stdout)
        for text in (LETTER, LETTER.replace("!!", "."))
    ]
    assert [row["changed"] for row in rows] == [True, False]


def test_rules_that_are_left_out_fix_nothing(run: Run) -> None:
    left = run("fix", "-", "--without", "exclamation-marks", stdin=LETTER)
    assert left.stdout.count("!!") == 2


def test_nothing_to_read_is_said(run: Run) -> None:
    assert run("fix", "-", stdin=" ").exit_code == 2
