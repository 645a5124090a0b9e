"""Days as people type them."""

from __future__ import annotations

import datetime as dt
import re

_NEAR = {"today": 0, "yesterday": -1, "tomorrow": 1, "next week": 7, "last week": -7}
_SWAPPABLE = re.compile(r"(\d{1,2})[./-](\d{1,2})\b")
"""Day and month as numbers, which people write in either order."""


def read_day(text: str, today: dt.date, *, ahead: bool = False) -> dt.date | None:
    """Return the day that ``text`` speaks of, or ``None``.

    Knows 2026-11-19, today, yesterday, next thursday, next week, 19 nov, in 3 days. ``ahead``
    says that a weekday or a date without a year lies in the future. What could be two days,
    such as 3/4, is none.
    """
    text = text.strip().lower()
    if not text or len(text) > 60:
        return None
    try:
        return dt.date.fromisoformat(text)
    except ValueError:
        # A date with its month and day swapped is a slip, not a day to guess at.
        if text[:4].isdigit() and text[4:5] == "-":
            return None
    if text in _NEAR:
        return today + dt.timedelta(days=_NEAR[text])
    numbers = _SWAPPABLE.match(text)
    if numbers and numbers[1] != numbers[2] and max(map(int, numbers.groups())) <= 12:
        return None
    ahead = text.startswith("next ") or (ahead and not text.startswith("last "))
    return _parsed(text.removeprefix("next ").removeprefix("last "), today, ahead)


def _parsed(text: str, today: dt.date, ahead: bool) -> dt.date | None:  # noqa: FBT001 - one caller
    import dateparser  # noqa: PLC0415 - slow to import

    found = dateparser.parse(
        text,
        languages=["en"],
        settings={
            "RELATIVE_BASE": dt.datetime.combine(today, dt.time(12)),
            "PREFER_DATES_FROM": "future" if ahead else "past",
            "REQUIRE_PARTS": ["day"] if any(c.isdigit() for c in text) else [],
        },
    )
    if found is None:
        return None
    day: dt.date = found.date()
    return day
