from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from outreach_tui.printable import printable, shortened


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Ana [ACME] Ng", "Ana [ACME] Ng"),
        ("\x1b[31mRed\x1b[0m", "\ufffd[31mRed\ufffd[0m"),
        ("abc\u202edef\u202c", "abcdef"),
        ("你好 👩‍💻", "你好 👩‍💻"),
        ("two\nlines\tand a tab", "two\nlines\tand a tab"),
        ("half \ud83d", "half \ufffd"),
    ],
)
def test_what_could_command_a_terminal_is_gone(text: str, shown: str) -> None:
    assert printable(text) == shown


def test_one_line_is_one_line() -> None:
    assert printable(" a\n b\t c ", one_line=True) == "a b c"


@given(st.text(st.characters()))
def test_any_text_can_be_shown(text: str) -> None:
    shown = printable(text)
    shown.encode()
    assert not {c for c in shown if unicodedata.category(c) in {"Cc", "Cs"}} - {"\n", "\t"}
    assert printable(shown) == shown


def test_a_long_text_is_cut_between_words() -> None:
    assert shortened("would you have\nany openings", 40) == "would you have any openings"
    assert shortened("would you have any openings", 22) == "would you have any…"
    assert shortened("would you have any openings", 19) == "would you have any…"
    assert shortened("you, or somebody near you", 20) == "you, or somebody…"
    assert shortened("a" * 40, 10) == "aaaaaaaaa…"
    assert shortened("oh " + "a" * 40, 10) == "oh aaaaaa…"
