from __future__ import annotations

import datetime as dt

import pytest

from outreach_tui.tracking.days import read_day

TODAY = dt.date(2026, 11, 21)  # a Saturday


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2026-11-19", dt.date(2026, 11, 19)),
        ("Today", dt.date(2026, 11, 21)),
        ("yesterday", dt.date(2026, 11, 20)),
        ("thursday", dt.date(2026, 11, 19)),
        ("last thursday", dt.date(2026, 11, 19)),
        ("next tuesday", dt.date(2026, 11, 24)),
        ("19 nov", dt.date(2026, 11, 19)),
        ("in 3 days", dt.date(2026, 11, 24)),
        ("next week", dt.date(2026, 11, 28)),
        ("last week", dt.date(2026, 11, 14)),
        ("19.11.2026", dt.date(2026, 11, 19)),
    ],
)
def test_days_are_read_as_people_say_them(text: str, day: dt.date) -> None:
    assert read_day(text, TODAY) == day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("12 dec", dt.date(2026, 12, 12)),
        ("friday", dt.date(2026, 11, 27)),
        ("last friday", dt.date(2026, 11, 20)),
    ],
)
def test_a_day_ahead_lies_in_the_future(text: str, day: dt.date) -> None:
    assert read_day(text, TODAY, ahead=True) == day


@pytest.mark.parametrize(
    "text",
    [
        *("", "hello", "[/foo]", "5", "x" * 5000),
        *("2026-13-01", "31 feb", "0000-00-00", "next blursday", "in 99999999999 days"),
        *("3/4", "3/4/2026", "3.4."),
    ],
)
def test_what_is_no_day_is_refused(text: str) -> None:
    assert read_day(text, TODAY) is None
