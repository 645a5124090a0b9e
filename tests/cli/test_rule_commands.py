"""``outreach rules`` and ``outreach explain``: the rules as pages."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from click.testing import Result

from outreach_tui.etiquette.registry import HEADINGS, page, rules

Run = Callable[..., Result]
Data = Callable[[Result], Any]


def test_every_rule_is_listed_with_its_severities(run: Run, data: Data) -> None:
    rows = data(run("rules", "--format", "json"))
    assert [row["rule"] for row in rows] == [rule.name for rule in rules()]
    for row in rows:
        assert set(row) == {"rule", "title", "severities", "flags"}
        assert row["severities"]
        assert set(row["severities"]) <= {"error", "warning", "advice"}
        assert row["flags"].endswith(".")
        assert "\n" not in row["flags"]


def test_the_list_is_two_lines_a_rule(run: Run) -> None:
    lines = run("rules").stdout.splitlines()
    assert len(lines) == 2 * len(rules())
    assert "wrong-name (error, warning)" in lines
    assert f"  {page('wrong-name').title}" in lines


@pytest.mark.parametrize("said", ["wrong-name", "Wrong_Name"])
def test_a_page_has_every_heading(run: Run, said: str) -> None:
    shown = run("explain", said).stdout
    assert shown.startswith("wrong-name (error, warning)\n")
    assert all(f"\n{heading}\n" in shown for heading in HEADINGS)


def test_a_name_needs_no_hyphens(run: Run, data: Data) -> None:
    found = data(run("explain", "wrong", "name", "--format", "json"))
    assert found["rule"] == "wrong-name"
    assert found["source"] == page("wrong-name").source


@pytest.mark.parametrize(
    ("said", "meant"),
    [("wrong-nmae", "wrong-name"), ("job", "cold-job-ask"), ("x\x1b[31m", "outreach rules")],
)
def test_an_unknown_rule_is_answered_with_the_nearest(run: Run, said: str, meant: str) -> None:
    result = run("explain", said)
    assert result.exit_code == 2
    assert "There is no rule called" in result.stderr
    assert meant in result.stderr
    assert "\x1b" not in result.stderr
