from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from outreach_tui.errors import OutreachError
from outreach_tui.tracking.business_days import (
    add_business_days,
    business_days_between,
    is_business_day,
    last_business_day,
    next_business_day,
    public_holidays,
    shift,
)

MARCH = [dt.date(2026, 3, day) for day in range(1, 32)]


@pytest.mark.parametrize(
    ("sent", "n", "due"),
    [
        (2, 3, 5),  # a Monday
        (2, 7, 11),
        (5, 3, 10),  # a Thursday, over the weekend
        (5, 7, 16),
        (7, 7, 18),  # a Saturday counts as the Monday after
        (8, 7, 18),
        (9, 7, 18),
        (6, 0, 6),
        (7, 0, 9),
    ],
)
def test_worked_dates(sent: int, n: int, due: int) -> None:
    assert add_business_days(dt.date(2026, 3, sent), n) == dt.date(2026, 3, due)


def test_holidays_do_not_count() -> None:
    off = frozenset({dt.date(2026, 3, 4), dt.date(2026, 3, 9)})
    assert add_business_days(dt.date(2026, 3, 2), 3, off) == dt.date(2026, 3, 6)
    assert add_business_days(dt.date(2026, 3, 7), 1, off) == dt.date(2026, 3, 11)
    assert business_days_between(dt.date(2026, 3, 2), dt.date(2026, 3, 6), off) == 3
    assert not is_business_day(dt.date(2026, 3, 4), off)


def test_neighbours_of_a_weekend() -> None:
    saturday = dt.date(2026, 3, 7)
    assert next_business_day(saturday) == dt.date(2026, 3, 9)
    assert last_business_day(saturday) == dt.date(2026, 3, 6)
    assert next_business_day(dt.date(2026, 3, 6)) == dt.date(2026, 3, 6)


@given(
    st.dates(dt.date(1990, 1, 1), dt.date(2060, 1, 1)),
    st.integers(0, 60),
    st.frozensets(st.dates(dt.date(1990, 1, 1), dt.date(2060, 3, 1)), max_size=30),
)
def test_between_undoes_add(day: dt.date, n: int, off: frozenset[dt.date]) -> None:
    assert business_days_between(day, add_business_days(day, n, off), off) == n


@given(st.dates(), st.dates(), st.frozensets(st.dates(), max_size=5))
def test_between_turns_its_sign(one: dt.date, other: dt.date, off: frozenset[dt.date]) -> None:
    assert business_days_between(one, other, off) == -business_days_between(other, one, off)


@pytest.mark.parametrize("start", MARCH)
def test_between_counts_like_a_calendar(start: dt.date) -> None:
    for end in MARCH:
        counted = [d for d in MARCH if next_business_day(start) < d <= end and d.weekday() < 5]
        assert business_days_between(start, end) == (len(counted) if end >= start else 0) or (
            end < start
        )


def test_the_ends_of_the_calendar_hold() -> None:
    assert shift(dt.date.max, 1) == dt.date.max
    assert shift(dt.date.min, -1) == dt.date.min
    assert add_business_days(dt.date.max, 7) == dt.date.max
    assert last_business_day(dt.date.min) == dt.date.min


def test_public_holidays_of_a_country() -> None:
    found = public_holidays("de", range(2026, 2028))
    assert dt.date(2026, 12, 25) in found
    assert dt.date(2027, 5, 1) in found
    assert dt.date(2026, 7, 4) not in found


@pytest.mark.parametrize("country", ["Atlantis", "XX", ""])
def test_an_unknown_country_is_named(country: str) -> None:
    with pytest.raises(OutreachError, match="holidays") as caught:
        public_holidays(country, [2026])
    assert "two letters" in caught.value.hint
