"""Tables are read whatever wrote them, and one broken row costs one row."""

from __future__ import annotations

import pytest

from outreach_tui.interop.tables import Header, Row, decode, find_header, read_rows, split_lines

PLAIN = Header(line=0, delimiter=",", width=3)


def rows_of(text: str, longest: int = 10) -> list[Row]:
    return list(read_rows(split_lines("a,b,c\n" + text), PLAIN, longest))


@pytest.mark.parametrize(
    ("data", "text"),
    [
        ("Zoë".encode(), "Zoë"),
        (b"\xef\xbb\xbfZo\xc3\xab", "Zoë"),
        (b"Zo\xeb\nBrandt", "Zoë\nBrandt"),
        ("Zoë, Brandt".encode("utf-16"), "Zoë, Brandt"),
        ("Zoë, Brandt".encode("utf-16-le"), "Zoë, Brandt"),
        ("Zoë, Brandt".encode("utf-16-be"), "Zoë, Brandt"),
        (b"Zo\xc3\xab\nJos\xc3\xa9\n\xff", "Zoë\nJosé\n\ufffd"),
        (b"", ""),
        (b"\xef\xbb\xbf", ""),
        (bytes(6), "\0" * 6),
    ],
)
def test_the_encoding_is_told_by_content(data: bytes, text: str) -> None:
    assert decode(data) == text


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_the_header_is_found_under_notes_and_with_any_delimiter(delimiter: str) -> None:
    lines = ["Notes:\n", '"a, sentence; with | all"\n', "\n", delimiter.join("xyz") + "\n"]
    found = find_header(lines, lambda cells: "sense" if cells == ["x", "y", "z"] else None)
    assert found == (Header(3, delimiter, 3), "sense")


def test_a_header_far_down_is_not_looked_for() -> None:
    lines = ["\n"] * 40 + ["x,y\n"]
    assert find_header(lines, lambda cells: cells == ["x", "y"] or None) is None


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_any_line_end_separates_rows(end: str) -> None:
    lines = split_lines(end.join(["a,b,c", "1,2,3", "4,5,6"]))
    assert [row.cells for row in read_rows(lines, PLAIN)] == [["1", "2", "3"], ["4", "5", "6"]]


def test_rows_are_counted_as_lines_of_the_file() -> None:
    rows = rows_of('1,"two\nlines",3\n\n4,5,6\n')
    assert [(row.number, row.cells) for row in rows] == [
        (2, ["1", "two\nlines", "3"]),
        (4, []),
        (5, ["4", "5", "6"]),
    ]


@pytest.mark.parametrize(
    "text",
    [
        '1,"2,3\n4,5,6\n7,8,9\n',
        '1,"2,3\n4,5,6\n7,"8, eight",9\n',
        '1,"2,3\n4,5,6\n7,8,"9"\n',
        '1,"2,3\n4,5,6\n7,"",9\n',
    ],
)
def test_an_open_quotation_mark_costs_one_row(text: str) -> None:
    rows = rows_of(text)
    assert [row.number for row in rows] == [2, 3, 4]
    assert [bool(row.damage) for row in rows] == [True, False, False]
    assert rows[1].cells == ["4", "5", "6"]


def test_every_open_quotation_mark_is_found() -> None:
    rows = rows_of('1,"2,3\n4,5,6\n' * 50)
    assert [bool(row.damage) for row in rows] == [True, False] * 50


def test_a_row_over_too_many_lines_is_taken_for_a_runaway() -> None:
    text = '1,"' + "\n" * 20 + '",3\n4,5,6\n'
    assert rows_of(text)[0].damage
    assert rows_of(text, longest=30)[0].cells == ["1", "\n" * 20, "3"]


def test_a_cell_beyond_measure_is_damage() -> None:
    rows = rows_of(f"1,{'x' * 200_000},3\n4,5,6\n")
    assert [bool(row.damage) for row in rows] == [True, False]


def test_an_old_line_end_inside_a_row_is_damage() -> None:
    rows = rows_of("1,2\r,3\n4,5,6\n")
    assert [bool(row.damage) for row in rows] == [True, False]
