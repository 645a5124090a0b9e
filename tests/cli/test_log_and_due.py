"""Recording what happened, and what is due then."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result

Run = Callable[..., Result]
Data = Callable[[Result], Any]
FIXTURES = Path(__file__).parent.parent / "fixtures" / "linkedin"


@pytest.fixture
def met(run: Run) -> Run:
    """A folder with Ana, talked to yesterday."""
    run("people", "add", "Ana Ruiz")
    run("people", "add", "Ben Osei")
    run("log", "met", "Ana", "Ruiz", "--on", "yesterday")
    return run


@pytest.mark.parametrize(
    ("outcome", "stage"),
    [("yes", "replied"), ("later", "replied"), ("redirected", "replied"), ("no", "declined")],
)
def test_replies_of_every_kind_are_recorded(run: Run, data: Data, outcome: str, stage: str) -> None:
    run("people", "add", "Ana")
    said = data(run("log", "reply", "Ana", "--outcome", outcome, "--format", "json"))
    assert said["stage"] == stage
    assert said["next"]


def test_a_reply_comes_where_the_last_message_went(run: Run, data: Data) -> None:
    run("people", "add", "Ana")
    run("draft", "new", "Ana", "--body", "Hello Ana", "--channel", "linkedin-message")
    run("log", "sent", "Ana", "--anyway")
    run("log", "reply", "Ana", "--text", "Hello back")
    messages = data(run("people", "show", "Ana", "--format", "json"))["messages"]
    assert [message["channel"] for message in messages] == ["linkedin-message"] * 2


def test_a_reminder_is_named_by_its_person(met: Run, data: Data) -> None:
    assert met("due", "snooze", "Ana", "Ruiz", "--until", "in 3 days").exit_code == 0
    assert data(met("due", "--format", "json")) == []
    assert met("due", "done", "Ana Ruiz").exit_code == 0
    refused = met("due", "done", "Ana")
    assert refused.exit_code == 2
    assert "Nothing is due with Ana Ruiz" in refused.stderr


def test_where_nothing_is_due_the_draft_that_waits_is_named(run: Run, data: Data) -> None:
    assert "A good day to share something" in run("due").stdout
    run("people", "add", "Ana Ruiz")
    made = data(run("draft", "new", "Ana", "--body", "Dear Ana, I", "--format", "json"))
    said = " ".join(run("due").stdout.split())
    assert f"message to Ana Ruiz is waiting: `outreach draft edit {made['draft']['id']}`" in said


def test_several_reminders_about_one_person_are_listed(met: Run) -> None:
    met("log", "promised", "Ana", "--text", "the survey", "--until", "today")
    unclear = met("due", "skip", "Ana")
    assert unclear.exit_code == 2
    assert "thank:" in unclear.stderr
    assert "keep-promise:" in unclear.stderr


def test_days_far_ahead_are_kept_and_told(met: Run) -> None:
    for command in (
        ("log", "scheduled", "Ben", "--until", "9999-12-31"),
        ("log", "promised", "Ben", "--text", "x", "--until", "9999-12-31"),
        ("log", "reply", "Ben", "--outcome", "later", "--until", "9999-12-31"),
        ("due", "snooze", "Ana", "--until", "9999-12-31"),
        ("due", "--all"),
        ("tracker",),
        ("people", "show", "Ben"),
    ):
        assert met(*command).exit_code == 0, command


@pytest.mark.parametrize("day", ["31 feb", "0000-00-00", "next blursday", "3/4", "1e9", ""])
def test_what_is_no_day_is_refused_with_examples(met: Run, day: str) -> None:
    refused = met("log", "met", "Ben", "--on", day)
    assert refused.exit_code == 2
    assert "2026-11-19" in refused.stderr
    assert "Ben" not in met("due", "--all").stdout


def test_the_tracker_can_be_asked_for_one_stage(met: Run) -> None:
    assert "Ana Ruiz" in met("tracker", "--stage", "met").stdout
    assert "Nobody is at “followed up”" in met("tracker", "--stage", "followed-up").stdout


def test_files_of_one_import_are_all_taken_or_none(run: Run, data: Data) -> None:
    good = str(FIXTURES / "Connections.csv")
    assert run("import", good, "/no/such/file.csv").exit_code == 2
    assert data(run("people", "--format", "json")) == []
    twice = data(run("import", good, good, "--format", "json"))
    assert twice["people"] == {"added": 23, "updated": 0, "unchanged": 23, "skipped": 4}


def test_the_next_step_after_an_import_is_named(run: Run) -> None:
    assert "outreach people" in run("import", str(FIXTURES / "Connections.csv")).stdout


@pytest.mark.parametrize(
    ("command", "said"),
    [
        (("settings", "note-limit", "many"), "For example: outreach settings note_limit 200"),
        (("settings", "nite_limit"), "Did you mean note_limit?"),
        (("settings", "first-names", "titles"), "by-seniority, first, surname"),
        (("ignores", "add", "long-subjet"), "Did you mean long-subject"),
        (("settings", "country", "ZZ"), "two letters"),
        (("template", "show", "alum-emial"), "Did you mean alum-email"),
        (("backup", "restore", "nonsense"), "There is no backup called"),
        (("--data", "", "people"), "has no name"),
    ],
)
def test_slips_are_answered_with_what_was_meant(
    run: Run, command: tuple[str, ...], said: str
) -> None:
    refused = run(*command)
    assert refused.exit_code == 2
    assert said in refused.stderr


def test_settings_are_shown_with_what_they_mean(run: Run) -> None:
    assert run("settings", "first-names", "By Seniority").exit_code == 0
    assert run("settings", "attachments", "welcome").exit_code == 0
    shown = run("settings").stdout
    assert "by-seniority (" in shown
    assert "welcome (" in shown
    assert "working days" in shown


def test_a_template_is_shown_with_what_it_asks_and_without_its_front_matter(run: Run) -> None:
    shown = run("template", "show", "alum-email").stdout
    assert '--set reason="' in shown
    assert "from your profile" in shown
    assert "{{ greeting }}" in shown
    assert "max_length" not in shown
