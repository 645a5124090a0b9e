"""Taking a draft out of the program on the command line."""

from __future__ import annotations

import email
from collections.abc import Callable
from email.policy import default
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result

Run = Callable[..., Result]
Data = Callable[[Result], Any]

BODY = "Dear Ana,\n\nCould I ask you about your work in 15 minutes?\n\nThank you, Sam"


@pytest.fixture
def ready(run: Run) -> Run:
    """A folder with one person and a draft to them."""
    run("people", "add", "Ana Ruiz", "--email", "ana@example.org", "--url", "linkedin.com/in/ana")
    run("draft", "new", "Ana", "--subject", "Night shifts", "--body", BODY)
    return run


@pytest.fixture
def opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An opener that writes down what it is asked to open."""
    seen, folder = tmp_path / "opened", tmp_path / "bin"
    folder.mkdir()
    program = folder / "xdg-open"
    program.write_text(f'#!/bin/sh\nprintf "%s" "$1" > "{seen}"\n')
    program.chmod(0o755)
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setenv("PATH", str(folder))
    monkeypatch.setenv("DISPLAY", ":9")
    return seen


def test_a_draft_is_printed_alone(ready: Run, data: Data) -> None:
    assert ready("draft", "print", "Ana").stdout == f"Subject: Night shifts\n\n{BODY}\n"
    said = data(ready("draft", "print", "Ana", "--format", "json"))
    assert said["body"] == BODY
    assert (said["to"], said["address"]) == ("Ana Ruiz", "ana@example.org")


def test_a_link_is_one_line(ready: Run, data: Data, opened: Path) -> None:
    link = ready("draft", "mailto", "Ana").stdout
    assert link.startswith("mailto:ana@example.org?subject=Night%20shifts&body=Dear%20Ana%2C%0D%0A")
    assert link.count("\n") == 1
    said = data(ready("draft", "mailto", "Ana", "--format", "json"))
    assert said["mailto"] == link.strip()
    assert said["whole"]
    assert not opened.exists()


def test_a_link_that_would_be_cut_is_not_printed(ready: Run, data: Data) -> None:
    ready("draft", "edit", "Ana", "--body", "Many words. " * 300)
    refused = ready("draft", "mailto", "Ana")
    assert refused.exit_code == 2
    assert "about 2000" in refused.stderr
    assert "outreach draft eml m-" in refused.stderr
    assert not data(ready("draft", "mailto", "Ana", "--format", "json"))["whole"]


def test_a_letter_goes_to_a_file(ready: Run, data: Data, tmp_path: Path, home: Path) -> None:
    named = tmp_path / "ana.eml"
    shown = ready("draft", "eml", "Ana", "--output", str(named))
    assert str(named) in shown.stdout
    assert "outreach log sent m-" in shown.stdout
    letter = email.message_from_bytes(named.read_bytes(), policy=default)
    assert letter["subject"] == "Night shifts"
    assert letter["x-unsent"] == "1"
    assert ready("draft", "eml", "Ana", "--output", "-").stdout_bytes == named.read_bytes()
    refused = ready("draft", "eml", "Ana", "--output", str(named))
    assert refused.exit_code == 2
    assert "There is a file" in refused.stderr
    kept = data(ready("draft", "eml", "Ana", "--format", "json"))["file"]
    assert Path(kept).parent == home / "letters"


def test_opening_hands_over_a_mail_or_a_page(ready: Run, data: Data, opened: Path) -> None:
    shown = ready("draft", "open", "Ana")
    assert shown.stdout.startswith("Your mail program has it. Once you sent it yourself:")
    assert opened.read_text() == ready("draft", "mailto", "Ana").stdout.strip()
    ready("draft", "edit", "Ana", "--channel", "linkedin-message")
    assert data(ready("draft", "open", "Ana", "--format", "json"))["opened"] == (
        "https://www.linkedin.com/in/ana"
    )
    assert opened.read_text() == "https://www.linkedin.com/in/ana"


def test_without_a_desktop_it_says_what_to_do(
    ready: Run, opened: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("DISPLAY")
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    refused = ready("draft", "open", "Ana")
    assert refused.exit_code == 2
    assert "no way to open your mail program" in refused.stderr
    assert not opened.exists()


def test_what_was_sent_from_elsewhere_is_recorded(ready: Run, data: Data) -> None:
    ready("draft", "eml", "Ana")
    said = data(ready("log", "sent", "Ana", "--format", "json"))
    assert said["stage"] == "sent"
    assert ready("draft", "print", "Ana").exit_code == 2


MIXER = ("--tie", "met", "--tie-detail", "the spring mixer")
SAME = (
    "It was good to talk at the spring mixer about night shifts, and about how your ward plans "
    "them three months ahead. I tried your way of asking for wishes first with my own team. "
    "Thank you for that idea.\n\nSam"
)


@pytest.fixture
def mixer(run: Run) -> Run:
    """Three people met at one event: one written to, one begun, one not."""
    for name in ("Ana Ruiz", "Ben Osei", "Dana Kim"):
        run("people", "add", name, *MIXER)
    for name in ("Ana Ruiz", "Ben Osei"):
        run("draft", "new", name, "--body", f"Dear {name.split()[0]},\n\n{SAME}")
    run("log", "sent", "Ana Ruiz", "--anyway")
    return run


def test_the_people_met_are_listed_with_how_far_each_is(mixer: Run, data: Data) -> None:
    found = data(mixer("draft", "batch", "Spring", "mixer", "--format", "json"))
    assert (found["event"], found["written"]) == ("the spring mixer", 1)
    states = [(each["name"], each["state"]) for each in found["people"]]
    assert states == [
        ("Ana Ruiz", "recorded"), ("Ben Osei", "begun"), ("Dana Kim", "not-begun"),
    ]  # fmt: skip
    shown = mixer("draft", "batch", "the spring mixer").stdout
    assert shown.startswith("the spring mixer: 3 people, 1 written to")
    assert "Next: `outreach draft edit m-" in shown


def test_a_draft_that_repeats_another_is_named(mixer: Run, data: Data) -> None:
    found = data(mixer("draft", "batch", "spring mixer", "--format", "json"))
    copies = {each["name"]: each["near_copy"] for each in found["people"]}
    assert copies["Ben Osei"] == "Ana Ruiz got nearly the same words from you."
    assert copies["Dana Kim"] == ""
    mixer("draft", "new", "Dana", "--body", f"Dear Dana,\n\n{SAME}".replace("ideas", "idea"))
    assert "nearly the same" in mixer("draft", "batch", "spring mixer").stdout


def test_events_are_listed_and_an_unknown_one_says_what_to_do(mixer: Run, data: Data) -> None:
    assert data(mixer("draft", "batch", "--format", "json")) == [
        {"event": "the spring mixer", "people": 3, "written": 1}
    ]
    assert "3 people, 1 written to" in mixer("draft", "batch").stdout
    refused = mixer("draft", "batch", "the fair")
    assert refused.exit_code == 2
    assert "Nobody here was at “the fair”" in refused.stderr


def test_without_events_it_says_how_to_begin(run: Run) -> None:
    assert "--event" in run("draft", "batch").stdout
