"""``outreach check``: the contract other programs rely on."""

from __future__ import annotations

import contextlib
import json
import tracemalloc
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from outreach_tui.cli._group import outreach

COLD = (
    "Dear Ana,\n\nI'm a nurse on a night ward in Leeds, and your article on handover lists stayed "
    "with me. Our ward tried one in spring and gave up after a month. Do you have any openings for "
    "me? Thank you for reading this.\n\nKind regards,\nSam Lee\n"
)
GOOD = COLD.replace(
    "Do you have any openings for me?",
    "Could you spare 15 minutes next week to tell me how yours came about?",
)


def run(*args: str, stdin: str | bytes | None = None) -> Result:
    return CliRunner().invoke(outreach, ["check", *args], input=stdin)


def test_text_for_people_and_exit_1_for_an_error(tmp_path: Path) -> None:
    path = tmp_path / "note.txt"
    path.write_text(COLD, encoding="utf-8")
    result = run(str(path), "--to", "Ana Ruiz", "--title", "Data Analyst", "--tie", "stranger")
    assert result.exit_code == 1
    assert result.stdout.startswith("stop · 50")
    assert "Do you have any openings" in result.stdout


def test_exit_0_when_nothing_is_at_error_level() -> None:
    result = run("-", "--tie", "stranger", stdin=GOOD)
    assert result.exit_code == 0
    assert result.stdout.startswith("ready")


def test_json_keeps_the_contract_and_every_option_counts() -> None:
    result = run(
        "-", "--format", "json", "--to", "Ben Osei", "--title", "CEO", "--company", "Lumen",
        "--tie", "alum", "--channel", "inmail", "--purpose", "informational-interview",
        "--subject", "Re: [topic]", stdin=COLD,
    )  # fmt: skip
    assert result.exit_code == 1
    report = json.loads(result.stdout)
    assert report["schema"] == 1
    assert report["verdict"] == "stop"
    assert report["recipient"]["executive"] == "yes"
    found = {f["rule"]: f for f in report["findings"]}
    assert {"executive-job-ask", "wrong-name", "fake-reply-subject"} <= set(found)
    assert found["unfilled-placeholder"]["part"] == "subject"
    job = found["executive-job-ask"]
    assert COLD[job["start"] : job["end"]] == job["text"]


@pytest.mark.parametrize("ends", ["\n", "\r\n"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_offsets_count_in_the_file_as_it_is(tmp_path: Path, ends: str, mark: str) -> None:
    text = mark + COLD.replace("\n", ends)
    path = tmp_path / "note.txt"
    path.write_bytes(text.encode("utf-8"))
    report = json.loads(run(str(path), "--format", "json", "--tie", "stranger").stdout)
    assert [f["rule"] for f in report["findings"]] == ["cold-job-ask"]
    for row in [*report["findings"], *report["moves"]]:
        assert text[row["start"] : row["end"]] == row["text"]


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"caf\xe9", "not UTF-8 text: byte 0xe9"),
        (b"\xff\xfeh\x00i\x00", "saved as UTF-16"),
        (b"PK\x03\x04\x00\x00", "does not look like text"),
        (b"", "The message is empty."),
        (b" \r\n\t", "The message is empty."),
    ],
)
def test_unreadable_input_is_told_in_a_sentence(data: bytes, said: str) -> None:
    result = run("-", stdin=data)
    assert result.exit_code == 2
    assert said in result.stderr
    assert result.stdout == ""


def test_missing_files_and_folders_are_told_in_a_sentence(tmp_path: Path) -> None:
    missing = run(str(tmp_path / "nope.txt"))
    assert missing.exit_code == 2
    assert "There is no file" in missing.stderr
    folder = run(str(tmp_path))
    assert folder.exit_code == 2
    assert "is a folder" in folder.stderr
    both = run("-", "--jsonl", "-", stdin=GOOD)
    assert both.exit_code == 2
    assert run("-", "--tie", "buddy", stdin=GOOD).exit_code == 2


def lines(*rows: Any) -> str:
    return "".join((row if isinstance(row, str) else json.dumps(row)) + "\n" for row in rows)


def test_many_messages_give_one_report_a_line_in_order() -> None:
    person = {"name": "Ana Ruiz", "title": "CEO", "company": "Lumen", "tie": "alum"}
    result = run(
        "--jsonl",
        "-",
        stdin=lines(
            {"id": "a", "body": COLD, "recipient": person, "channel": "email", "subject": ""},
            {"body": GOOD, "id": None, "recipient": None, "purpose": None, "extra": [1]},
            {"id": 7, "body": ""},
        ),
    )
    reports = [json.loads(line) for line in result.stdout.splitlines()]
    assert [r["id"] for r in reports] == ["a", "", "7"]
    assert "executive-job-ask" in {f["rule"] for f in reports[0]["findings"]}
    assert "missing-subject" in {f["rule"] for f in reports[0]["findings"]}
    assert reports[1]["verdict"] == "ready"
    assert [f["rule"] for f in reports[2]["findings"]] == ["empty-message"]
    assert result.exit_code == 1


def test_a_bad_line_keeps_its_place_and_the_others() -> None:
    result = run(
        "--jsonl",
        "-",
        stdin=lines(
            {"id": "a", "body": GOOD}, "not json", {"id": "c"}, {"body": 5}, {"body": GOOD}
        ),
    )
    rows = [json.loads(line) for line in result.stdout.splitlines()]
    assert [row.get("verdict") for row in rows] == ["ready", None, None, None, "ready"]
    assert [row["line"] for row in rows if "error" in row] == [2, 3, 4]
    assert result.exit_code == 2
    assert "Line 2 of the input is not JSON" in result.stderr
    assert "Line 3 of the input has no “body”" in result.stderr
    assert "Line 4 of the input" in result.stderr
    assert "“body”" in result.stderr


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ('{"a":' * 100_000, "Line 2 of the input is nested too deeply to read."),
        ("[" * 100_000, "Line 2 of the input is not a JSON object."),
        ("null", "Line 2 of the input is not a JSON object."),
        ('{"body": "\\ud800"}', "Line 2 of the input is not JSON."),
        (
            '{"id": ' + "9" * 5000 + ', "body": "Hi"}',
            "Line 2 of the input has something unexpected",
        ),
    ],
)
def test_no_line_stops_those_after_it(line: str, said: str) -> None:
    good = json.dumps({"body": GOOD})
    result = run("--jsonl", "-", stdin=f"{good}\n{line}\n{good}\n")
    rows = [json.loads(row) for row in result.stdout.splitlines()]
    assert [row.get("verdict") for row in rows] == ["ready", None, "ready"]
    assert said in result.stderr
    assert result.exit_code == 2


def test_lines_that_are_not_text_are_told_too(tmp_path: Path) -> None:
    path = tmp_path / "many.jsonl"
    good = json.dumps({"body": GOOD}).encode()
    path.write_bytes(b"\xef\xbb\xbf" + good + b"\r\n" + b'{"body": "caf\xe9"}\n\n' + good)
    result = run("--jsonl", str(path))
    assert result.exit_code == 2
    assert len(result.stdout.splitlines()) == 3
    assert "many.jsonl" in result.stderr


def test_words_we_do_not_know_count_as_not_said() -> None:
    result = run(
        "--jsonl",
        "-",
        stdin=lines(
            {"body": COLD, "recipient": {"tie": "buddy"}},
            {"body": COLD, "recipient": {"tie": "STRANGER"}, "channel": "linkedin_message"},
        ),
    )
    rows = [json.loads(line) for line in result.stdout.splitlines()]
    severities = [
        next(f["severity"] for f in row["findings"] if f["rule"] == "cold-job-ask") for row in rows
    ]
    assert severities == ["warning", "error"]
    assert "“buddy” is not a tie I know" in result.stderr
    assert result.exit_code == 1


def test_options_speak_for_lines_that_do_not() -> None:
    result = run("--jsonl", "-", "--tie", "stranger", stdin=lines({"body": COLD}))
    assert json.loads(result.stdout)["verdict"] == "stop"


def test_many_messages_as_text() -> None:
    result = run("--jsonl", "-", "--format", "text", stdin=lines({"id": "a", "body": GOOD}, "no"))
    assert result.stdout.startswith("a\nready")
    assert "line 2 could not be read" in result.stdout
    assert result.exit_code == 2


def test_memory_does_not_grow_with_the_lines(tmp_path: Path) -> None:
    row = json.dumps({"body": COLD * 12}) + "\n"
    report = len(run("--jsonl", "-", stdin=row).stdout)
    counts = (200, 200, 600)  # the first fills caches
    peaks = []
    for count in counts:
        path = tmp_path / f"{count}.jsonl"
        path.write_text(row * count, encoding="utf-8")
        peaks.append(peak_of(path, tmp_path / "out"))
    assert peaks[2] - peaks[1] < (counts[2] - counts[1]) * report / 4


def peak_of(path: Path, sink: Path) -> int:
    """Return the most memory held at once while a file is checked, in bytes."""
    with sink.open("w", encoding="utf-8") as out, contextlib.redirect_stdout(out):
        tracemalloc.start()
        try:
            outreach(["check", "--jsonl", str(path)], standalone_mode=False)
            return tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()


def check_at(home: Path, *args: str, stdin: str) -> Result:
    return CliRunner().invoke(outreach, ["--data", str(home), "check", "-", *args], input=stdin)


def test_settings_count_unless_told_otherwise(tmp_path: Path) -> None:
    (tmp_path / "config.toml").write_text("note_limit = 100\n", "utf-8")
    note = "Hi Ana, " + "your article on night shifts stayed with me. " * 3
    asked = ("--channel", "linkedin-note", "--to", "Ana", "--format", "json")
    judged = check_at(tmp_path, *asked, stdin=note)
    assert "over-channel-limit" in {f["rule"] for f in json.loads(judged.stdout)["findings"]}
    plain = check_at(tmp_path, *asked, "--no-settings", stdin=note)
    assert "over-channel-limit" not in {f["rule"] for f in json.loads(plain.stdout)["findings"]}
    assert plain.stderr == ""


@pytest.mark.parametrize("broken", ["note_limit = 'x'", "[[[", "unknown = 1"])
def test_settings_that_cannot_be_read_are_passed_over(tmp_path: Path, broken: str) -> None:
    (tmp_path / "config.toml").write_text(broken, "utf-8")
    result = check_at(tmp_path, stdin=GOOD)
    assert result.exit_code == 0
    assert result.stdout.startswith("ready")
    assert "Read without your settings." in result.stderr


def test_a_home_that_cannot_be_read_is_no_obstacle(tmp_path: Path) -> None:
    (tmp_path / "config.toml").mkdir()
    assert check_at(tmp_path, stdin=GOOD).exit_code == 0
    assert check_at(tmp_path / "config.toml" / "below", stdin=GOOD).exit_code == 0
    env = {"OUTREACH_HOME": "~nobody-here/outreach"}
    result = CliRunner(env=env).invoke(outreach, ["check", "-"], input=GOOD)
    assert result.exit_code == 0
    assert "Read without your settings." in result.stderr


def test_a_rule_can_be_left_out() -> None:
    asked = ("-", "--tie", "stranger", "--to", "Ana")
    assert run(*asked, stdin=COLD).exit_code == 1
    left = run(*asked, "--without", "cold-job-ask", "--without", "no_thanks", stdin=COLD)
    assert left.exit_code == 0
    assert run(*asked, "--without", "cold-jobs-ask", stdin=COLD).exit_code == 2
