"""Counting in business days: Monday to Friday without public holidays."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from outreach_tui.errors import OutreachError

_DAY = dt.timedelta(days=1)


def shift(day: dt.date, days: int) -> dt.date:
    """Return the day so many calendar days later, or the last one the calendar holds."""
    try:
        return day + dt.timedelta(days=days)
    except OverflowError:
        return dt.date.max if days > 0 else dt.date.min


def is_business_day(day: dt.date, holidays: frozenset[dt.date] = frozenset()) -> bool:
    """Whether people are usually at work on that day."""
    return day.weekday() < 5 and day not in holidays


def next_business_day(day: dt.date, holidays: frozenset[dt.date] = frozenset()) -> dt.date:
    """Return the day itself if it is a business day, else the first one after it."""
    while not is_business_day(day, holidays) and day < dt.date.max:
        day += _DAY
    return day


def last_business_day(day: dt.date, holidays: frozenset[dt.date] = frozenset()) -> dt.date:
    """Return the day itself if it is a business day, else the last one before it."""
    while not is_business_day(day, holidays) and day > dt.date.min:
        day -= _DAY
    return day


def add_business_days(day: dt.date, n: int, holidays: frozenset[dt.date] = frozenset()) -> dt.date:
    """Return the business day ``n`` business days after ``day``; ``n`` is not negative.

    A day off counts as the business day after it, so what is sent on a Saturday waits as
    long as what is sent on the Monday after.
    """
    day = next_business_day(day, holidays)
    for _ in range(n):
        if day == dt.date.max:
            break
        day = next_business_day(day + _DAY, holidays)
    return day


def business_days_between(
    start: dt.date, end: dt.date, holidays: frozenset[dt.date] = frozenset()
) -> int:
    """Return how many business days lie after ``start`` up to and with ``end``.

    The counterpart of ``add_business_days``: 0 on the same day, negative when ``end`` comes
    first.
    """
    if end < start:
        return -business_days_between(end, start, holidays)
    start = min(next_business_day(start, holidays), end)
    off = sum(1 for day in holidays if start < day <= end and day.weekday() < 5)
    return _weekdays_up_to(end) - _weekdays_up_to(start) - off


def public_holidays(
    country: str, years: Iterable[int], subdivision: str = ""
) -> frozenset[dt.date]:
    """Return the public holidays of a country, given as two letters ("DE"), in some years.

    Raises OutreachError when the country or the part of it is not known.
    """
    import holidays  # noqa: PLC0415 - calendars of every country, needed by few commands

    try:
        found = holidays.country_holidays(
            country.upper(), subdiv=subdivision or None, years=list(years)
        )
    except NotImplementedError as error:
        place = f"{country}, {subdivision}" if subdivision else country
        raise OutreachError(
            f"I know no public holidays for the country “{place}”.",
            'Use its two letters: `outreach settings country DE`; "" in their place means none.',
        ) from error
    return frozenset(found)


def _weekdays_up_to(day: dt.date) -> int:
    """Count the Mondays to Fridays since the first day of the calendar, itself a Monday."""
    weeks, rest = divmod(day.toordinal(), 7)
    return weeks * 5 + min(rest, 5)
