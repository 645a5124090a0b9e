"""``outreach seniority``: one answer a title."""

from __future__ import annotations

import json

from click.testing import CliRunner, Result

from outreach_tui.cli._group import outreach


def run(*args: str, stdin: str | bytes | None = None) -> Result:
    return CliRunner().invoke(outreach, ["seniority", *args], input=stdin)


def test_titles_from_the_command_line_as_json() -> None:
    result = run("CEO", "Executive Assistant", "--format", "json")
    rows = [json.loads(line) for line in result.stdout.splitlines()]
    assert [(row["title"], row["executive"]) for row in rows] == [
        ("CEO", "yes"),
        ("Executive Assistant", "no"),
    ]
    assert set(rows[0]) == {"title", "level", "executive", "because"}
    assert result.exit_code == 0


def test_titles_piped_in_one_a_line() -> None:
    result = run("-", "--format", "json", stdin="\ufeffCEO\r\n\r\nAccount Executive\r\n")
    rows = [json.loads(line) for line in result.stdout.splitlines()]
    assert [row["title"] for row in rows] == ["CEO", "Account Executive"]


def test_text_is_a_sentence() -> None:
    assert run("CEO").stdout.startswith("CEO: executive, executive")


def test_input_that_is_not_text_is_told() -> None:
    result = run("-", stdin=b"CEO\ncaf\xe9\n")
    assert result.exit_code == 2
    assert "Line 2 is not UTF-8 text" in result.stderr
