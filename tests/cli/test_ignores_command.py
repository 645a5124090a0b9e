"""What is set aside on the command line, where it holds, and that it comes back."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from click.testing import Result

Run = Callable[..., Result]
BODY = "Dear Ana,\n\nI read your article on night shifts. Please answer ASAP.\n\nSam"


@pytest.fixture
def draft(run: Run) -> str:
    """A draft to Ana that presses."""
    for name in ("Ana Ruiz", "Ben Osei"):
        assert run("people", "add", name).exit_code == 0
    made = run("draft", "new", "Ana Ruiz", "--body", BODY, "--format", "json")
    assert made.exit_code == 0, made.output
    draft_id: str = json.loads(made.stdout)["draft"]["id"]
    return draft_id


def rules_of(run: Run, draft: str) -> set[str]:
    shown: Any = json.loads(run("draft", "show", draft, "--format", "json").stdout)
    return {finding["rule"] for finding in shown["report"]["findings"]}


def test_a_rule_is_silent_for_one_person_until_it_is_brought_back(run: Run, draft: str) -> None:
    assert "pressure" in rules_of(run, draft)
    assert run("ignores", "add", "pressure", "--for", "Ben").exit_code == 0
    assert "pressure" in rules_of(run, draft)
    assert "for Ana Ruiz" in run("ignores", "add", "Pressure", "--for", "Ana").stdout
    assert "pressure" not in rules_of(run, draft)
    listed = run("ignores", "list").stdout
    assert "every message to Ana Ruiz" in listed
    assert "Hurrying somebody who owes you nothing (pressure)" in listed
    assert "every message to Ben Osei" in listed
    assert run("ignores", "remove", "pressure").exit_code == 0
    assert "pressure" in rules_of(run, draft)
    assert "Nothing is set aside" in run("ignores", "list").stdout


def test_a_rule_is_silent_everywhere(run: Run, draft: str) -> None:
    added = json.loads(run("ignores", "add", "pressure", "--format", "json").stdout)
    assert "pressure" not in rules_of(run, draft)
    assert json.loads(run("ignores", "list", "--format", "json").stdout) == added
    assert added[0]["place"] is None
    assert run("ignores", "remove", added[0]["id"]).exit_code == 0
    assert "pressure" in rules_of(run, draft)


def test_what_is_not_set_aside_cannot_be_brought_back(run: Run) -> None:
    refused = run("ignores", "remove", "pressure")
    assert refused.exit_code == 2
    assert "outreach ignores list" in refused.stderr


def test_an_empty_name_is_nobody_rather_than_everybody(run: Run, draft: str) -> None:
    refused = run("ignores", "add", "pressure", "--for", "")
    assert refused.exit_code == 2
    assert "found nobody" in refused.stderr
    assert "pressure" in rules_of(run, draft)
