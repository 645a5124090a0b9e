from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from outreach_tui.drafting.front_matter import FrontMatterError, split_front_matter


def test_values_stay_text_and_know_their_line() -> None:
    matter = split_front_matter(
        "---\ntitle: no\nfields:\n  - name: a\n    example: 2020-01-01\nnote: |\n  one\n---\nBody\n"
    )
    assert matter.data == {
        "title": "no",
        "fields": [{"name": "a", "example": "2020-01-01"}],
        "note": "one",
    }
    assert matter.lines["$.title"] == 2
    assert matter.lines["$.fields[0].example"] == 5
    assert matter.lines["$.note"] == 7
    assert (matter.body, matter.body_line) == ("Body\n", 9)


def test_windows_line_ends_and_a_byte_order_mark_are_fine() -> None:
    matter = split_front_matter("\ufeff---\r\ntitle: x\r\n---\r\nBody\r\n")
    assert matter.data == {"title": "x"}
    assert matter.body == "Body\n"


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ("", 1, "missing"),
        ("title: x\n", 1, "missing"),
        ("---\ntitle: x\n", 1, "no closing"),
        ("---\n---\nBody", 2, "not a list"),
        ("---\n- a\n---\nBody", 2, "not a list"),
        ("---\ntitle: [a\nwhen: b\n---\n", 3, "breaks off"),
        ("---\ntitle: x\ntitle: y\n---\n", 3, "twice"),
        ("---\ntitle: &a x\nwhen: *a\n---\n", 3, "anchors"),
        ("---\na: " + "[" * 9 + "]" * 9 + "\n---\n", 2, "nested too deeply"),
        ("---\n? [a]\n: b\n---\n", 2, "key"),
        ("---\ntitle: \x07\n---\n", 2, "character"),
    ],
)
def test_what_cannot_be_read_names_its_line(text: str, line: int, words: str) -> None:
    with pytest.raises(FrontMatterError, match=words) as caught:
        split_front_matter(text)
    assert caught.value.line == line


@pytest.mark.parametrize("bomb", ["{" * 30_000, "[" * 30_000, "- " * 20_000, "? " * 20_000])
def test_deep_nesting_ends_early(bomb: str) -> None:
    with pytest.raises(FrontMatterError):
        split_front_matter(f"---\na: 1\nb:\n  {bomb}\n---\nBody")


@given(st.text())
def test_any_text_is_read_or_refused_with_a_line(text: str) -> None:
    line = 1
    try:
        matter = split_front_matter(f"---\n{text}\n---\n")
    except FrontMatterError as error:
        line = error.line
    else:
        line = matter.body_line
    assert 1 <= line <= len(text) + 5
