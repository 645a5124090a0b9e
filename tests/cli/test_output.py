"""What is printed is safe for terminals, whole for programs and readable for people."""

from __future__ import annotations

import io
import json
import os
import sys
from pathlib import Path
from typing import Any

import pytest

from outreach_tui.cli._fault import report_fault
from outreach_tui.cli._output import one_line, print_exactly, print_json, print_rows, print_text

SHY = "a\x07b\x1b[31mc\x9b1md\u202ee\u2066f\u200fg\x7fh"
"""Words with all kinds of characters that terminals obey."""


def harmless(text: str) -> bool:
    return all(char.isprintable() or char == "\n" for char in text)


def test_json_is_harmless_and_exact(capsys: pytest.CaptureFixture[str]) -> None:
    print_json({"a": SHY, "你好": "👩‍💻"})
    shown = capsys.readouterr().out
    assert harmless(shown)
    assert json.loads(shown) == {"a": SHY, "你好": "👩‍💻"}
    assert "你好" in shown


def test_half_a_character_does_not_stop_json(capsys: pytest.CaptureFixture[str]) -> None:
    print_json({"a": "x\udcffy"})
    assert json.loads(capsys.readouterr().out) == {"a": "x\ufffdy"}


def test_text_is_harmless(capsys: pytest.CaptureFixture[str]) -> None:
    print_text(SHY)
    print_exactly(SHY)
    print_rows([(SHY, SHY)])
    shown = capsys.readouterr().out
    assert harmless(shown)
    assert "\u202e" not in shown


def test_one_line_is_one_line_and_short() -> None:
    assert one_line("a\nb\t c\u2028d") == "a b c d"
    assert one_line("word " * 40, 20) == "word word word word…"


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    encoding = "utf-8"

    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize("columns", [40, 60, 80])
def test_long_lines_break_between_words_on_a_terminal_only(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], columns: int
) -> None:
    words = "c-1  Ana Ruiz · " + "Principal Scientist for everything " * 4
    print_text(words)
    assert capsys.readouterr().out == words + "\n"
    monkeypatch.setattr("shutil.get_terminal_size", lambda *_: os.terminal_size((columns, 24)))
    screen: Any = Terminal()
    monkeypatch.setattr(sys, "stdout", screen)
    print_text(words)
    print_rows([("label", words)], "  ")
    lines = screen.getvalue().splitlines()
    assert max(map(len, lines)) <= columns
    assert " ".join(screen.getvalue().split()).startswith(" ".join(words.split()))


def test_a_message_keeps_its_lines_on_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    screen: Any = Terminal()
    monkeypatch.setattr(sys, "stdout", screen)
    print_exactly("word " * 60)
    assert len(screen.getvalue().splitlines()) == 1


def test_a_fault_is_told_in_a_sentence_with_its_details_in_a_file(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    report_fault(KeyError("a word of the user's"))
    said = capsys.readouterr().err
    (details,) = tmp_path.rglob("fault.txt")
    assert str(details) in said
    assert "a word of the user's" in details.read_text()
    assert "a word of the user's" not in said
    assert "Traceback" not in said
