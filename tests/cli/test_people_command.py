"""People on the command line: adding to what is there, emptying it, finding somebody."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result

Run = Callable[..., Result]
Data = Callable[[Result], Any]
FIXTURES = Path(__file__).parent.parent / "fixtures" / "linkedin"


def test_names_need_no_quotes(run: Run, data: Data) -> None:
    assert run("people", "add", "Ana", "Ruiz", "--company", "Lumen").exit_code == 0
    assert data(run("people", "show", "Ana", "Ruiz", "--format", "json"))["company"] == "Lumen"
    assert "Lumen" in run("people", "list", "ruiz", "lumen").stdout


def test_lists_grow_and_hold_nothing_twice(run: Run, data: Data) -> None:
    run("people", "add", "Ana", "--fact", "gave a talk", "--tag", "ux")
    kept = data(
        run("people", "edit", "Ana", "--fact", "wrote a book", "--fact", "gave a talk",
            "--tag", " ", "--format", "json")
    )  # fmt: skip
    assert kept["facts"] == ["gave a talk", "wrote a book"]
    assert kept["tags"] == ["ux"]


def test_fields_can_be_emptied_and_filled_in_one_step(run: Run, data: Data) -> None:
    run("people", "add", "Ana", "--tag", "ux", "--level", "VP", "--notes", "tea")
    kept = data(
        run("people", "edit", "Ana", "--clear", "tag", "--tag", "mentor", "--clear", "level",
            "--clear", "notes", "--format", "json")
    )  # fmt: skip
    assert (kept["tags"], kept["level"], kept["notes"]) == (["mentor"], None, "")


def test_the_profile_grows_and_is_emptied_likewise(run: Run, data: Data) -> None:
    run("profile", "--place", "Leeds", "--school", "State, 2018-2022, rowing club")
    assert "State, 2018-2022, rowing club" in run("profile", "--place", "York").stdout
    kept = data(run("profile", "--clear", "place", "--place", "Bath", "--format", "json"))
    assert kept["places"] == ["Bath"]
    assert [school["name"] for school in kept["schools"]] == ["State"]


@pytest.mark.parametrize("command", [("people", "add", "Ana"), ("profile",)])
def test_a_school_without_a_name_is_refused_whole(run: Run, command: tuple[str, ...]) -> None:
    refused = run(*command, "--school", ", 2012-2016")
    assert refused.exit_code == 2
    assert "rowing club" in refused.stderr
    assert "Nobody here yet" in run("people").stdout


def test_words_of_closed_lists_may_be_written_freely(run: Run, data: Data) -> None:
    kept = data(
        run("people", "add", "Ana", "--level", "Senior IC", "--channel", "LinkedIn_Note",
            "--format", "json")
    )  # fmt: skip
    assert (kept["level"], kept["channel"]) == ("senior_ic", "linkedin-note")
    refused = run("people", "edit", "Ana", "--tie", "friend")
    assert refused.exit_code == 2
    assert "colleague, met" in refused.stderr


def test_an_edit_without_a_change_asks_for_one(run: Run) -> None:
    run("people", "add", "Ana")
    assert "--tie alum" in run("people", "edit", "Ana").stderr


def test_namesakes_are_told_apart(run: Run) -> None:
    run("people", "add", "Ana Ruiz")
    assert "There is another Ana Ruiz (c-" in run("people", "add", "Ana Ruiz").stdout
    unclear = run("people", "show", "Ana Ruiz")
    assert unclear.exit_code == 2
    assert unclear.stderr.count("c-") == 2


def test_a_long_list_says_how_much_is_left(run: Run) -> None:
    for number in range(3):
        run("people", "add", f"Ana {number}")
    assert "and 2 more" in run("people", "list", "--limit", "1").stdout
    assert "and 1 more" in run("people", "list", "ana", "--limit", "2").stdout
    assert "more" not in run("people", "list", "--limit", "1000000000").stdout


def test_programs_get_everybody(run: Run, data: Data) -> None:
    run("import", str(FIXTURES / "Connections.csv"))
    for name in range(30):
        run("people", "add", f"Ana {name}")
    assert len(data(run("people", "--format", "json"))) == 53
    assert len(data(run("people", "list", "ana", "--format", "json", "--limit", "2"))) == 2
    assert "and 3 more" in run("people").stdout


@pytest.mark.parametrize("limit", ["0", "-1", "many", "1e9"])
def test_a_limit_that_cannot_be_meant_is_refused(run: Run, limit: str) -> None:
    assert run("people", "list", "--limit", limit).exit_code == 2


def test_a_format_given_early_holds_for_the_command(run: Run, data: Data) -> None:
    run("people", "add", "Ana")
    assert data(run("people", "--format", "json", "list"))[0]["name"] == "Ana"
    assert data(run("due", "--format", "json")) == []


def test_somebody_else_is_never_meant(run: Run) -> None:
    run("people", "add", "Ana Ruiz")
    draft = run("draft", "new", "Ana", "--body", "Dear Ana, hello.", "--format", "json").stdout
    for words in (draft[17:29], "t-none", "ana ruizz"):
        assert run("people", "remove", words).exit_code == 2
    assert "Ana Ruiz" in run("people").stdout


def test_a_title_with_line_breaks_stays_in_its_row(run: Run) -> None:
    run("people", "add", "Ana", "--title", "CEO\nc-fake  Somebody", "--company", "x" * 300)
    (row,) = run("people").stdout.splitlines()
    assert len(row) < 130


def test_records_that_cannot_be_read_are_named(run: Run, home: Any) -> None:
    run("people", "add", "Ana")
    file = home / "outreach.json"
    file.write_bytes(file.read_bytes().replace(b'"contact":{', b'"contact":{"c-1":{"id":5},'))
    shown = run("people")
    assert shown.exit_code == 0
    assert "Ana" in shown.stdout
    assert "c-1" in shown.stderr


@pytest.mark.parametrize("group", ["log", "draft", "template", "backup"])
def test_a_group_alone_shows_its_help(run: Run, group: str) -> None:
    shown = run(group)
    assert shown.exit_code == 2
    assert shown.stderr == run(group, "--help").stdout


def test_an_unknown_command_names_those_there_are(run: Run) -> None:
    assert "list" in run("people", "find", "ana").stderr
    assert "people" in run("peopel").stderr
    extra = run("profile", "--name", "Sam", "Lee")
    assert extra.exit_code == 2
    assert "quotes" in extra.stderr
    late = run("people", "list", "--data", "elsewhere")
    assert "outreach --data DIR people list" in late.stderr


def test_what_helps_to_find_common_ground_is_kept_and_shown(run: Run, data: Data) -> None:
    run("people", "add", "Ana", "--event", "the spring mixer", "--mutual", "Dana Kim")
    kept = data(run("people", "edit", "Ana", "--mutual", "Lee Park", "--format", "json"))
    assert (kept["events"], kept["mutual"]) == (["the spring mixer"], ["Dana Kim", "Lee Park"])
    assert "Dana Kim, Lee Park" in run("people", "show", "Ana").stdout
    offer = "I could read a page, or two."
    told = data(run("profile", "--event", "the spring mixer", "--offer", offer, "--format", "json"))
    assert (told["events"], told["offers"]) == (["the spring mixer"], [offer])


def test_a_name_as_long_as_a_letter_is_said_back_short_and_kept_whole(run: Run, data: Data) -> None:
    name = "Ana " + "Ruiz " * 600
    added = run("people", "add", name)
    assert added.stdout.startswith("Added Ana Ruiz Ruiz")
    assert run("people", "add", name).exit_code == 0
    kept = data(run("people", "list", "--format", "json"))[0]
    assert kept["name"] == name.strip()
    for words in (
        ("add", name),
        ("list",),
        ("show", kept["id"]),
        ("show", name),
        ("show", f"Nobody {name}"),
        ("edit", kept["id"], "--title", "Nurse"),
        ("remove", kept["id"]),
    ):
        said = run("people", *words)
        assert len(said.output) < 600, words
        assert "Ruiz…" in said.output
