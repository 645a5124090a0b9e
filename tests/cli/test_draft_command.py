"""Drafts on the command line: from templates and own words, changed, and never lost."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result

from outreach_tui.paths import Paths
from outreach_tui.records import Change
from outreach_tui.workspace import Workspace

Run = Callable[..., Result]
Data = Callable[[Result], Any]

PROFILE = (
    "profile", "--name", "Sam Okafor", "--headline", "a nursing student at State",
    "--background", "I worked two summers as a care assistant.",
    "--plans", "I'd like to work with children.", "--school", "State, 2018-2022",
)  # fmt: skip
ANA = ("people", "add", "Ana Ruiz", "--tie", "alum", "--tie-detail", "State", "--company", "Lumen")
BODY = "Dear Ana,\n\nI'm a nurse. Could I ask you about your work in 15 minutes?\n\nThank you, Sam"
ANSWERS = ("--set", "reason=your talk", "--set", "topic=night shifts")


@pytest.fixture
def ready(run: Run) -> Run:
    """A folder with a profile and one alum."""
    run(*PROFILE)
    run(*ANA)
    return run


def test_what_is_missing_comes_with_the_words_to_give_it(ready: Run) -> None:
    asked = ready("draft", "new", "Ana")
    assert asked.exit_code == 2
    assert '--set reason="…" --set topic="…"' in asked.stderr
    assert "alum-email" in asked.stderr
    ready("profile", "--clear", "plans")
    asked = ready("draft", "new", "Ana", "--template", "alum-email")
    assert 'outreach profile --plans "…"' in asked.stderr


def test_the_template_is_named_with_its_reason(ready: Run) -> None:
    shown = ready("draft", "new", "Ana", *ANSWERS).stdout
    assert shown.startswith("Template alum-email: You and Ana have State in common.")


def test_a_field_there_is_not_is_a_mistake(ready: Run, data: Data) -> None:
    refused = ready("draft", "new", "Ana", "--set", "reson=your talk", "--set", "topic=x")
    assert refused.exit_code == 2
    assert "Did you mean reason?" in refused.stderr
    assert data(ready("draft", "list", "--format", "json")) == []


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--set", "topic"), "has no “=”"),
        (("--body", "x", "--set", "topic=y"), "--body is the whole text"),
        (("--body", "x", "--template", "alum-email"), "--body is the whole text"),
        (("--body", "  "), "The text is empty"),
        (("--template", "alum-emial"), "Did you mean alum-email"),
        (("--template", "talk-thanks", "--purpose", "connect"), "is for thank-you"),
        (("--template", "alum-note", "--channel", "email"), "linkedin-note"),
        (("--purpose", "offer-help", "--channel", "linkedin-note"), "No template is written"),
    ],
)
def test_what_does_not_go_together_is_said(
    ready: Run, data: Data, options: tuple[str, ...], said: str
) -> None:
    refused = ready("draft", "new", "Ana", *options)
    assert refused.exit_code == 2
    assert said in refused.stderr
    assert data(ready("draft", "list", "--format", "json")) == []


def test_an_answer_too_long_for_its_place_is_mentioned(ready: Run) -> None:
    long = ready(
        "draft", "new", "Ana", "--set", f"reason=your {'very ' * 30}good talk", *ANSWERS[2:]
    )
    assert long.exit_code == 0
    assert "fit here" in long.stdout


def test_a_subject_of_ones_own_goes_over_a_template(ready: Run, data: Data) -> None:
    made = data(ready("draft", "new", "Ana", *ANSWERS, "--subject", "Hi", "--format", "json"))
    assert made["draft"]["subject"] == "Hi"


@pytest.mark.parametrize("subject", ["x" * 90, "Re: hi", "{{ hi }}"])
def test_findings_on_the_subject_are_shown_in_the_subject(ready: Run, subject: str) -> None:
    shown = ready("draft", "new", "Ana", "--body", "Hi", "--subject", subject)
    assert shown.exit_code == 0, shown.output
    assert "subject ·" in shown.stdout


def test_a_subject_has_one_line(ready: Run, data: Data) -> None:
    lines = "Hi\r\nBcc: x@y.example\r\n\r\nmore"
    made = ready("draft", "new", "Ana", "--body", BODY, "--subject", lines, "--format", "json")
    assert data(made)["draft"]["subject"] == "Hi Bcc: x@y.example more"
    edited = ready("draft", "edit", "Ana", "--subject", "Hello\nAna", "--format", "json")
    assert data(edited)["draft"]["subject"] == "Hello Ana"


def test_an_empty_text_does_not_replace_a_draft(ready: Run, data: Data) -> None:
    ready("draft", "new", "Ana", "--body", BODY)
    for words in ("", " \n"):
        assert ready("draft", "edit", "Ana", "--body", words).exit_code == 2
    assert data(ready("draft", "show", "Ana", "--format", "json"))["draft"]["body"] == BODY


def test_channel_and_purpose_can_be_changed(ready: Run, data: Data) -> None:
    ready("draft", "new", "Ana", "--body", BODY)
    changed = data(
        ready("draft", "edit", "Ana", "--channel", "linkedin-message", "--purpose", "reconnect",
              "--format", "json")
    )["draft"]  # fmt: skip
    assert (changed["channel"], changed["purpose"], changed["body"]) == (
        "linkedin-message",
        "reconnect",
        BODY,
    )


def test_a_subject_can_be_emptied_without_an_editor(ready: Run, data: Data) -> None:
    ready("draft", "new", "Ana", "--body", BODY, "--subject", "Hi")
    emptied = data(ready("draft", "edit", "Ana", "--subject", "", "--format", "json"))["draft"]
    assert (emptied["subject"], emptied["body"]) == ("", BODY)


def test_fixes_show_their_lines_and_can_be_tried_first(ready: Run, data: Data) -> None:
    ready("draft", "new", "Ana", "--body", BODY.replace("Ana", "Anna"), "--subject", "Work")
    tried = ready("draft", "fix", "Ana", "--dry-run").stdout
    assert "was: Dear Anna,\nnow: Dear Ana,\n" in tried
    kept = data(ready("draft", "show", "Ana", "--format", "json"))["draft"]["body"]
    assert kept.startswith("Dear Anna,")
    ready("draft", "fix", "Ana")
    again = ready("draft", "fix", "Ana").stdout
    assert again.startswith("There is no fix")


def test_the_next_step_is_named(ready: Run) -> None:
    good = ready("draft", "new", "Ana", *ANSWERS).stdout
    assert "outreach log sent m-" in good
    bad = ready("draft", "edit", "Ana", "--body", "Dear Anna, give me a job. Sam").stdout
    assert "outreach draft fix m-" in bad
    assert "log sent" not in bad


def test_several_drafts_to_one_person_are_listed(ready: Run) -> None:
    for words in ("one", "two"):
        ready("draft", "new", "Ana", "--body", f"{words}: {BODY}")
    unclear = ready("draft", "show", "Ana")
    assert unclear.exit_code == 2
    assert "one: Dear Ana" in unclear.stderr
    assert "two: Dear Ana" in unclear.stderr


def test_a_recorded_message_is_no_draft_any_more(ready: Run, data: Data) -> None:
    made = data(ready("draft", "new", "Ana", "--body", BODY, "--format", "json"))["draft"]["id"]
    ready("log", "sent", "Ana", "--anyway")
    for command in (("show",), ("edit", "--body", "x"), ("fix",), ("remove",)):
        refused = ready("draft", command[0], made, *command[1:])
        assert refused.exit_code == 2
        assert "recorded as sent" in refused.stderr


def test_the_words_to_somebody_removed_can_still_be_read(
    ready: Run, data: Data, home: Path
) -> None:
    made = data(ready("draft", "new", "Ana", "--body", BODY, "--format", "json"))["draft"]["id"]
    space = Workspace(Paths(home))
    space.apply(Change(label="Removed", delete=(space.find_contact("Ana"),)))
    space.close()
    shown = ready("draft", "show", made)
    assert shown.exit_code == 0
    assert BODY in shown.stdout
    assert data(ready("draft", "show", made, "--format", "json"))["report"] is None
    assert "somebody you removed" in ready("draft", "list").stdout
    refused = ready("log", "sent", made)
    assert refused.exit_code == 2
    assert "no longer among your people" in refused.stderr
    assert ready("draft", "remove", made).exit_code == 0


def test_recording_that_fails_keeps_the_draft(ready: Run, data: Data) -> None:
    ready("draft", "new", "Ana", "--body", BODY)
    for day in ("9999-12-31", "0001-01-01", "31 feb", "3/4"):
        assert ready("log", "sent", "Ana", "--anyway", "--on", day).exit_code == 2
    assert data(ready("draft", "show", "Ana", "--format", "json"))["draft"]["body"] == BODY


def test_without_a_terminal_no_editor_opens(ready: Run) -> None:
    ready("draft", "new", "Ana", "--body", BODY)
    refused = ready("draft", "edit", "Ana")
    assert refused.exit_code == 2
    assert "--body -" in refused.stderr


def test_words_from_a_pipe_that_cannot_be_saved_are_put_aside(
    ready: Run, home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    aside = tmp_path / "aside"
    aside.mkdir()
    monkeypatch.setenv("TMPDIR", str(aside))
    monkeypatch.setattr("tempfile.tempdir", None)
    ready("draft", "new", "Ana", "--body", BODY)
    refused = ready("log", "reply", "Ana", "--text", "-", "--until", "tomorrow", stdin="Gladly.")
    assert refused.exit_code == 2
    (kept,) = aside.rglob("message.txt")
    assert kept.read_text() == "Gladly."
    assert str(kept) in refused.stderr
    assert kept.stat().st_mode & 0o077 == 0 or kept.parent.stat().st_mode & 0o077 == 0


def test_the_json_of_a_draft_has_every_key(ready: Run) -> None:
    shown = ready("draft", "new", "Ana", "--body", BODY, "--format", "json").stdout
    assert {"outcome", "on", "answers", "template"} <= set(json.loads(shown)["draft"])


def test_what_was_said_of_somebody_before_need_not_be_said_again(ready: Run) -> None:
    ready("draft", "new", "Ana", *ANSWERS)
    again = ready("draft", "new", "Ana", "--template", "alum-email", "--set", "topic=wards")
    assert again.exit_code == 0, again.output
    assert "reason: you said “" in again.stdout
    assert "topic: you said" not in again.stdout


def test_closing_and_spelling_are_the_writers_own(ready: Run, data: Data) -> None:
    ready("profile", "--sign-off", "Warm wishes", "--spelling", "uk")
    ready("template", "new", "mine")
    own = Path(data(ready("where", "--format", "json"))["templates"]) / "mine.md.j2"
    own.write_text(own.read_text("utf-8").replace("Would you", "In your program, would you"))
    drafted = data(
        ready("draft", "new", "Ana", "--template", "mine", "--set", "topic=the color program",
              "--format", "json")
    )["draft"]  # fmt: skip
    assert "In your programme, would you" in drafted["body"]
    assert "about the color program" in drafted["body"]
    assert "Warm wishes,\nSam Okafor" in drafted["body"]
    assert drafted["choices"] == {"opening": 0, "subject": 0}
