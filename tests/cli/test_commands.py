"""Every action as a line: what is printed, what is kept, and how it ends."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from outreach_tui.cli._group import outreach

Run = Callable[..., Result]
HOSTILE = ["[ACME]", "[/foo]", "\\", "你好", "👩‍💻", "\u202egnp", "{{ 7*7 }}", "%s {0}", "x" * 5000]


def data(result: Result) -> Any:
    assert result.exit_code == 0, result.output
    return json.loads(result.stdout)


def person(run: Run, name: str = "Ana Ruiz", *options: str) -> str:
    added = data(run("people", "add", name, "--format", "json", *options))
    contact_id: str = added["id"]
    return contact_id


def test_the_whole_walk_leaves_its_marks(run: Run) -> None:
    data(run("profile", "--name", "Sam Lee", "--headline", "a nurse", "--format", "json"))
    ana = person(run, "Ana Ruiz", "--tie", "met", "--tie-detail", "the UX meetup")
    body = (
        "Dear Ana,\n\nI'm a nurse moving into data, and your talk on night shifts stayed with me. "
        "Could I ask you two questions about it in a 15-minute call, whenever suits you?\n\n"
        "Thank you,\nSam"
    )
    drafted = data(
        run("draft", "new", ana, "--body", "-", "--subject", "Night shifts", "--format", "json",
            stdin=body)
    )  # fmt: skip
    assert drafted["draft"]["body"] == body
    assert drafted["report"]["verdict"] == "ready"
    assert data(run("people", "show", ana, "--format", "json"))["stage"] == "drafted"

    sent = data(run("log", "sent", ana, "--on", "yesterday", "--format", "json"))
    assert (sent["stage"], sent["next"][0]["what"]) == ("sent", "follow-up")

    replied = data(
        run("log", "reply", ana, "--outcome", "yes", "--text", "Gladly.", "--format", "json")
    )
    assert replied["stage"] == "replied"
    dues = data(run("due", "--format", "json"))
    assert [due["what"] for due in dues] == ["answer-reply"]

    data(run("log", "met", ana, "--text", "twenty minutes", "--format", "json"))
    assert data(run("people", "show", ana, "--format", "json"))["stage"] == "met"
    shown = run("people", "show", ana).stdout
    assert "twenty minutes" in shown
    assert "replied: yes" in shown


def test_a_stop_verdict_is_recorded_only_deliberately(run: Run) -> None:
    person(run, "Ana Ruiz", "--title", "CEO")
    body = "Dear Ana,\n\nI'm a student at State. Could you give me a job on your team?\n\nSam"
    run("draft", "new", "Ana", "--body", body, "--purpose", "informational-interview")
    refused = run("log", "sent", "Ana")
    assert refused.exit_code == 2
    assert "--anyway" in refused.stderr
    assert data(run("draft", "list", "--format", "json"))
    assert run("log", "sent", "Ana", "--anyway").exit_code == 0
    assert data(run("draft", "list", "--format", "json")) == []


def test_a_message_with_holes_is_never_made(run: Run) -> None:
    person(run, "Ana Ruiz", "--tie", "alum")
    asked = run("draft", "new", "Ana", "--template", "alum-email")
    assert asked.exit_code == 2
    assert "For example" in asked.stderr
    assert data(run("draft", "list", "--format", "json")) == []


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_words_are_kept_and_shown_as_they_are(run: Run, text: str) -> None:
    ana = person(run, f"Ana {text}", "--notes", text, "--company", text, "--fact", text)
    data(run("draft", "new", ana, "--body", f"Dear Ana, {text}", "--format", "json"))
    assert run("log", "note", ana, "--text", text).exit_code == 0
    kept = data(run("people", "show", ana, "--format", "json"))
    assert kept["notes"] == text
    assert kept["facts"] == [text]
    for command in (
        ("people",),
        ("people", "show", ana),
        ("tracker",),
        ("due",),
        ("draft", "list"),
    ):
        shown = run(*command)
        assert shown.exit_code == 0, shown.output
        assert "\x1b" not in shown.stdout
        assert "\u202e" not in shown.stdout


@pytest.mark.parametrize(
    "command",
    [
        ("people", "show", "nobody"),
        ("people", "add", "  "),
        ("people", "remove", "[/foo]"),
        ("draft", "new", "nobody"),
        ("draft", "show", "m-none"),
        ("draft", "remove", "m-none"),
        ("draft", "fix", "m-none"),
        ("log", "sent", "nobody"),
        ("log", "reply", "nobody", "--outcome", "yes"),
        ("log", "met", "nobody"),
        ("log", "stage", "nobody", "met"),
        ("due", "done", "nothing"),
        ("due", "snooze", "nothing"),
        ("due", "skip", "nothing"),
        ("template", "show", "nonsense"),
        ("settings", "nonsense"),
        ("settings", "note_limit", "many"),
        ("settings", "note_limit", "7"),
        ("settings", "country", "ZZZ"),
        ("import", "/no/such/file.csv"),
    ],
)
def test_what_cannot_be_done_is_said_in_a_sentence(run: Run, command: tuple[str, ...]) -> None:
    result = run(*command)
    assert result.exit_code == 2
    assert result.stdout == ""
    assert result.stderr.strip()
    assert "Traceback" not in result.stderr


def test_removing_and_moving(run: Run) -> None:
    ana = person(run)
    moved = data(run("log", "stage", ana, "parked", "--format", "json"))
    assert moved["stage"] == "parked"
    assert "parked" in run("tracker").stdout
    assert run("people", "remove", ana).exit_code == 0
    assert data(run("people", "--format", "json")) == []


def test_snooze_skip_and_done(run: Run) -> None:
    ana = person(run)
    run("log", "met", ana, "--on", "yesterday")
    (due,) = data(run("due", "--format", "json"))
    assert due["what"] == "thank"
    run("due", "snooze", due["id"], "--until", "in 3 days")
    assert data(run("due", "--format", "json")) == []
    assert [d["id"] for d in data(run("due", "--all", "--format", "json"))] == [due["id"]]
    assert run("due", "done", due["id"]).exit_code == 0
    assert data(run("people", "show", ana, "--format", "json"))["stage"] == "thanked"


def test_settings_are_kept(run: Run) -> None:
    assert run("settings", "note_limit", "300").exit_code == 0
    assert data(run("settings", "--format", "json"))["note_limit"] == 300


def test_templates_are_listed_by_the_contract(run: Run) -> None:
    listed = data(run("template", "list", "--format", "json"))
    assert len(listed) >= 10
    assert all(set(t) == {"name", "title", "purpose", "channels", "ties"} for t in listed)
    shown = run("template", "show", listed[0]["name"])
    assert listed[0]["title"] in shown.stdout


def test_a_broken_own_template_names_its_line_and_hides_no_other(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "home" / "templates"
    folder.mkdir(parents=True)
    (folder / "mine.md.j2").write_text("---\ntitle: [unclosed\n---\nHello\n")
    result = run("template", "list")
    assert result.exit_code == 0
    assert "mine.md.j2, line" in result.stderr
    assert "alum-email" in result.stdout


def test_import_of_mail_offers_and_adds_addresses(run: Run, data: Callable[[Result], Any]) -> None:
    fixtures = Path(__file__).parent.parent / "fixtures"
    mailbox = str(fixtures / "mail" / "gmail.mbox")
    run("import", str(fixtures / "linkedin" / "Connections.csv"))
    first = run("import", mailbox)
    assert "The same import with --add-addresses adds 4 addresses to people you know." in (
        first.stdout
    )
    assert "4 wrote back" in first.stdout
    again = run("import", mailbox, "--add-addresses")
    assert "Added 4 addresses to people you know." in again.stdout
    priya = data(run("people", "show", "Priya Raman", "--format", "json"))
    assert "priya.raman.home@example.net" in json.dumps(priya)
    assert "addresses" not in run("import", mailbox, "--add-addresses").stdout


def test_import_reports_by_the_contract(run: Run) -> None:
    fixture = Path(__file__).parent.parent / "fixtures" / "linkedin" / "Connections.csv"
    dry = data(run("import", str(fixture), "--dry-run", "--format", "json"))
    assert data(run("people", "--format", "json")) == []
    done = data(run("import", str(fixture), "--format", "json"))
    assert dry["people"] == done["people"]
    assert done["people"] == {"added": 23, "updated": 0, "unchanged": 0, "skipped": 2}
    again = data(run("import", str(fixture), "--format", "json"))
    assert again["people"] == {"added": 0, "updated": 0, "unchanged": 23, "skipped": 2}
    assert set(done) == {"schema", "people", "messages", "invitations", "replies", "problems"}


def test_without_a_terminal_the_app_names_the_commands(run: Run) -> None:
    result = run()
    assert result.exit_code == 2
    assert "outreach due" in result.stderr


def test_the_demo_walk_needs_no_terminal() -> None:
    result = CliRunner().invoke(outreach, ["demo", "--walk"], prog_name="outreach")
    assert result.exit_code == 0, result.output
    for words in ("ready ·", "stop ·", "Recorded the e-mail to Priya Nair", "Answer Priya Nair"):
        assert words in result.stdout


def test_where_names_the_files(run: Run, tmp_path: Path) -> None:
    assert data(run("where", "--format", "json"))["home"] == str(tmp_path / "home")


def test_the_data_folder_can_be_told_to_be_a_file(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    result = CliRunner().invoke(outreach, ["--data", str(tmp_path / "file"), "people"])
    assert result.exit_code == 2
    assert (tmp_path / "file").read_text() == "x"


def test_text_that_is_not_utf8_is_refused(run: Run) -> None:
    person(run)
    result = run("draft", "new", "Ana", "--body", "-", stdin=b"\xff\xfeD\x00")
    assert result.exit_code == 2
    assert "UTF-8" in result.stderr
