"""How user text reaches the screen."""

from __future__ import annotations

import pytest

from outreach_tui.tui.safe import cut, line


@pytest.mark.parametrize(
    ("text", "width", "shown"),
    [
        ("would you have any openings", 27, "would you have any openings"),
        ("would you have any openings", 22, "would you have any…"),
        ("would you have any openings", 10, "would you…"),
        ("a" * 40, 10, "aaaaaaaaa…"),
        ("你好你好你好", 7, "你好你…"),
    ],
)
def test_a_long_line_is_cut_between_words(text: str, width: int, shown: str) -> None:
    assert cut(line(text), width).plain == shown


def test_what_is_left_keeps_its_style() -> None:
    found = cut(line("would you have any openings", "bold"), 22)
    assert [(span.start, span.end, span.style) for span in found.spans] == [(0, 18, "bold")]
