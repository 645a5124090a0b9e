"""Days in every shape that exports and spreadsheets write."""

from __future__ import annotations

import datetime as dt

import pytest

from outreach_tui.interop.dates import parse_day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("08 Feb 2026", dt.date(2026, 2, 8)),
        ("5-Nov-25", dt.date(2025, 11, 5)),
        ("05-Nov-25", dt.date(2025, 11, 5)),
        ("8/1/18, 6:14 PM", dt.date(2018, 8, 1)),
        ("9/26/23, 4:04 PM", dt.date(2023, 9, 26)),
        ("26/9/23", dt.date(2023, 9, 26)),
        ("Feb 8, 2026", dt.date(2026, 2, 8)),
        ("2025-11-05", dt.date(2025, 11, 5)),
        ("2024-12-16 18:24:37 UTC", dt.date(2024, 12, 16)),
        ("2024/02/01 15:02:55 UTC", dt.date(2024, 2, 1)),
        ("25/11/2025", dt.date(2025, 11, 25)),
        ("05.11.2025", dt.date(2025, 11, 5)),
        ("05 Sept 2025", dt.date(2025, 9, 5)),
        ("5 févr. 2025", dt.date(2025, 2, 5)),
        ("05. Mai 25", dt.date(2025, 5, 5)),
        (" 08 Feb 2026 ", dt.date(2026, 2, 8)),
    ],
)
def test_a_day(text: str, day: dt.date) -> None:
    assert parse_day(text) == day


@pytest.mark.parametrize(
    "text",
    [
        "",
        "soon",
        "31 Feb 2026",
        "99 Mon 9999",
        "05 Nov 9999",
        "05 Nov 1999",
        "05/11/2025",
        "0/0/00",
    ],
)
def test_no_day_or_two_days(text: str) -> None:
    assert parse_day(text) is None
