"""Versions of a draft on the command line."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from click.testing import Result

Run = Callable[..., Result]
Data = Callable[[Result], Any]

FIRST = "Dear Ana,\n\nCould I ask you about your work?\n\nThank you, Sam"
SECOND = "Dear Ana,\n\nCould I ask you about your book?\n\nThank you, Sam"


@pytest.fixture
def drafted(run: Run) -> Run:
    """A draft that was changed once."""
    run("people", "add", "Ana Ruiz")
    run("draft", "new", "Ana", "--subject", "Hello", "--body", FIRST)
    run("draft", "edit", "Ana", "--body", SECOND)
    return run


def test_a_change_keeps_what_stood_there(drafted: Run, data: Data) -> None:
    (kept,) = data(drafted("draft", "versions", "Ana", "--format", "json"))
    assert kept["number"] == 1
    assert (kept["subject"], kept["body"], kept["why"]) == ("Hello", FIRST, "changed")
    listed = drafted("draft", "versions", "Ana").stdout
    assert "before it was changed on the command line" in listed


def test_a_version_is_compared_with_the_draft(drafted: Run, data: Data) -> None:
    shown = drafted("draft", "versions", "Ana", "--show", "1").stdout
    assert "about your [−work−][+book+]?" in shown
    fields = data(drafted("draft", "versions", "Ana", "--show", "1", "--format", "json"))
    assert "[−work−][+book+]" in fields["since"]["body"]


def test_a_version_comes_back_and_the_other_is_kept(drafted: Run, data: Data) -> None:
    restored = data(drafted("draft", "versions", "Ana", "--restore", "1", "--format", "json"))
    assert restored["draft"]["body"] == FIRST
    kept = data(drafted("draft", "versions", "Ana", "--format", "json"))
    assert {version["body"] for version in kept} == {FIRST, SECOND}
    assert data(drafted("draft", "show", "Ana", "--format", "json"))["draft"]["body"] == FIRST


@pytest.mark.parametrize("number", ["0", "2", "-1"])
def test_a_number_that_is_not_there_is_said(drafted: Run, number: str) -> None:
    asked = drafted("draft", "versions", "Ana", "--restore", number)
    assert asked.exit_code == 2
    assert f"There is no version {number}: this draft has 1 version." in asked.stderr


def test_looking_and_bringing_back_are_two_things(drafted: Run) -> None:
    asked = drafted("draft", "versions", "Ana", "--restore", "1", "--show", "1")
    assert asked.exit_code == 2


def test_a_draft_without_versions_says_when_there_will_be_one(run: Run) -> None:
    run("people", "add", "Ana Ruiz")
    run("draft", "new", "Ana", "--body", FIRST)
    assert "No earlier versions yet." in run("draft", "versions", "Ana").stdout


def test_versions_go_when_the_message_is_recorded(drafted: Run, data: Data) -> None:
    draft = data(drafted("draft", "show", "Ana", "--format", "json"))["draft"]["id"]
    assert drafted("log", "sent", "Ana", "--anyway").exit_code == 0
    gone = drafted("draft", "versions", draft)
    assert gone.exit_code == 2
