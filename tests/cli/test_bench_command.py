"""``outreach bench``: figures on labelled texts."""

from __future__ import annotations

import json
import tracemalloc
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result

from outreach_tui.etiquette.bench import read_labelled

Run = Callable[..., Result]
Data = Callable[[Result], Any]
ROWS: list[dict[str, Any]] = [
    {"id": "p1", "text": "Could you refer me to your team?", "moves": ["ask_referral"]},
    {"id": "p2", "text": "Dana referred me to you.", "moves": ["ask_referral"]},
    {"id": "p3", "text": "Could you refer me for the role?", "moves": []},
    {
        "id": "m1", "body": "Dear Sir/Madam,\n\nDo you have any openings for me?\n\nSam",
        "moves": ["ask_job", "greeting_generic"], "verdict": "bad", "recipient_title": "CEO",
        "recipient_tie": "stranger",
    },
]  # fmt: skip


def lines(*rows: Any) -> str:
    return "".join(json.dumps(row) + "\n" for row in rows)


def test_each_move_is_counted_once_a_text(run: Run, data: Data) -> None:
    found = data(run("bench", "-", "--format", "json", stdin=lines(*ROWS)))
    assert (found["messages"], found["passages"], found["unread"]) == (1, 3, 0)
    moves = {row.pop("move"): row for row in found["moves"]}
    assert moves["ask_referral"] == {
        "labelled": 2, "found": 2, "right": 1, "missed": 1,
        "precision": 0.5, "recall": 0.5, "f1": 0.5,
    }  # fmt: skip
    assert moves["offer"]["precision"] is None
    assert found["bad"]["with_error"] == 1.0
    assert found["good"] == dict.fromkeys(found["good"], None) | {"messages": 0}


def test_misses_name_the_texts_and_the_words(run: Run, data: Data) -> None:
    result = run("bench", "-", "--misses", "ask-referral", stdin=lines(*ROWS))
    assert "missed  p2  Dana referred me to you." in result.stdout
    assert "found   p3  Could you refer me" in result.stdout
    asked = ("bench", "-", "--misses", "ask_referral", "--format", "json")
    rows = data(run(*asked, stdin=lines(*ROWS)))["misses"]
    assert [(row["id"], row["what"]) for row in rows] == [("p2", "missed"), ("p3", "found")]


def test_the_table_has_only_what_there_is(run: Run) -> None:
    shown = run("bench", "-", stdin=lines(*ROWS)).stdout
    assert "ask_referral" in shown
    assert "easy_out" not in shown
    assert "every move" in shown
    assert "1 bad messages" not in shown
    assert "1 bad message" in shown


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("nope", "Line 2 of f.jsonl is not JSON."),
        ('{"text": "Hi"}', "Line 2 of f.jsonl has no “moves”."),
        ('{"moves": []}', "Line 2 of f.jsonl has neither “body” nor “text”."),
        ('{"text": "Hi", "moves": ["ask"]}', "Line 2 of f.jsonl names a move I do not know: “ask”"),
        ('{"text": 3, "moves": []}', "Line 2 of f.jsonl has something unexpected in “text”."),
        ('{"text": "Hi", "moves": "ask_job"}', "something unexpected in “moves”"),
    ],
)
def test_a_bad_line_is_named_and_the_others_count(
    run: Run, tmp_path: Path, line: str, said: str
) -> None:
    path = tmp_path / "f.jsonl"
    path.write_text(f"{lines(ROWS[0])}{line}\n\n{lines(ROWS[1])}", "utf-8")
    result = run("bench", str(path))
    assert result.exit_code == 2
    assert said in result.stderr
    assert "0 messages, 2 passages" in result.stdout


def test_an_unknown_move_is_answered_with_those_there_are(run: Run) -> None:
    result = run("bench", "-", "--misses", "asking", stdin="")
    assert result.exit_code == 2
    assert "ask_conversation" in result.stderr


@pytest.mark.parametrize("text", ["", "\n \n", "nope\n"])
@pytest.mark.parametrize("more", [(), ("--format", "json"), ("--misses", "offer")])
def test_a_file_without_labelled_texts_is_said_to_have_none(
    run: Run, text: str, more: tuple[str, ...]
) -> None:
    result = run("bench", "-", *more, stdin=text)
    assert result.exit_code == 2
    assert "There is no labelled text in the input." in result.stderr
    assert '"moves"' in result.stderr
    assert result.stdout == ""


def test_the_words_of_other_collections_are_understood() -> None:
    row: dict[str, Any] = {
        "body": "Hi", "moves": [], "source_verdict": "good", "channel": "linkedin_note",
        "purpose": "thank_you", "recipient_tie": "met_at_event", "recipient_title": None,
    }  # fmt: skip
    item = read_labelled(json.dumps(row), "line 1")
    assert (item.id, item.good, item.whole) == ("line 1", True, True)
    assert item.context.channel == "linkedin-note"
    assert item.context.purpose == "thank-you"
    assert item.context.recipient.tie == "met"
    other = read_labelled(json.dumps({**row, "channel": "fax", "recipient_tie": "unknown"}), "x")
    assert (other.context.channel, other.context.recipient.tie) == ("email", None)


def test_memory_does_not_grow_with_the_file(run: Run, tmp_path: Path) -> None:
    def peak(count: int) -> int:
        path = tmp_path / f"{count}.jsonl"
        path.write_text(lines(ROWS[0]) * count, "utf-8")
        tracemalloc.start()
        assert run("bench", str(path), "--format", "json").exit_code == 0
        most = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        return most

    peak(2000)  # what is loaded and compiled once
    bytes_a_line = (peak(4000) - peak(400)) / 3600
    assert bytes_a_line < 50


def test_a_line_nested_without_end_is_named_and_the_others_count(run: Run) -> None:
    found = run("bench", "-", "--format", "json", stdin=lines(ROWS[0]) + '{"a":' * 100_000 + "\n")
    assert found.exit_code == 2
    assert "Line 2 of the input is nested too deeply to read." in found.stderr
    assert json.loads(found.stdout)["passages"] == 1
