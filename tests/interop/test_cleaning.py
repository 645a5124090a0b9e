"""Cells become one line of visible characters, and nothing else about them changes."""

from __future__ import annotations

import pytest

from outreach_tui.interop.cleaning import clean, shorten


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("Ana", "Ana"),
        ("  Ana \t Ruiz ", "Ana Ruiz"),
        ("José", "José"),
        ("\ufeffAna\u200b\u200e", "Ana"),
        ("\u202e.gpj", ".gpj"),
        ("Ana\u00a0\u3000Ruiz", "Ana Ruiz"),
        ("two\r\nlines\u2028three", "two lines three"),
        ("\x1b[31mRed\x1b[0m", "Red"),
        ("\x9b31mRed", "Red"),
        ("\x1b]0;title\x07Boss", "Boss"),
        ("\x1b]8;;http://evil.example\x1b\\Jane\x1b]8;;\x1b\\", "Jane"),
        ("\x90device\x9cAna", "Ana"),
        ("Ana\x1b", "Ana"),
        ("N\x00ul", "Nul"),
        ("a\ud800b", "ab"),
        ("𝐄𝐧𝐠𝐢𝐧𝐞𝐞𝐫", "Engineer"),
        ("ﬁ ＝ ½ ™", "ﬁ ＝ ½ ™"),
        ("=1+1 [bold] {x} %s", "=1+1 [bold] {x} %s"),
        ("מרים", "מרים"),
        ("Recruiter 🇪🇺", "Recruiter 🇪🇺"),
        ("", ""),
    ],
)
def test_clean(raw: str, text: str) -> None:
    assert clean(raw) == text
    assert clean(text) == text


def test_shorten_marks_the_cut() -> None:
    assert shorten("abcdef", 6) == "abcdef"
    assert shorten("abcdef", 4) == "abc…"
    assert shorten("ab cdef", 4) == "ab…"
