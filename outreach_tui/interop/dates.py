"""Days as LinkedIn and the spreadsheets after it write them."""

from __future__ import annotations

import datetime as dt
import re
from functools import lru_cache

_YEARS = range(2003, 2100)
"""LinkedIn opened in 2003; a year outside is a slip or a joke."""

_DAY_FIRST = re.compile(r"(\d{1,2})\.?[ -]([^\W\d_]{3,9})\.?[ -](\d{4}|\d{2})")
_MONTH_FIRST = re.compile(r"([^\W\d_]{3,9})\.? (\d{1,2}), ?(\d{4}|\d{2})")
_ISO = re.compile(r"(\d{4})[-/](\d{1,2})[-/](\d{1,2})")
_SLASHES = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4}|\d{2})")
_DOTS = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})")
_TIME = re.compile(r"[ T,]+\d{1,2}:\d\d.*$")

_CLOCK = re.compile(r"(\d{1,2}):(\d\d)(?::(\d\d))?(?:\.\d+)?\s?([AP]\.?M\.?)?", re.IGNORECASE)

_MONTHS = (
    "january janvier januar enero gennaio janeiro",
    "february février feber fevrier febrero fevereiro",
    "march märz mars mrz marzo março maart",
    "april avril abril aprile",
    "may mai mayo maggio maio maj mei",
    "june juin juni junio giugno junho",
    "july juillet juli julio luglio julho",
    "august août aout agosto augustus augusti",
    "september septembre septiembre settembre setembro",
    "october octobre oktober octubre ottobre outubro",
    "november novembre noviembre novembro",
    "december décembre decembre dezember diciembre dicembre dezembro",
)
"""LinkedIn writes English months; a spreadsheet that saves the file again writes its own."""


@lru_cache(maxsize=10_000)
def parse_day(text: str) -> dt.date | None:
    """Return the day a cell names, or ``None`` when it names none or could name two.

    Slashes with a two-digit year put the month first, as LinkedIn writes them
    (``8/1/18, 6:14 PM``); with a four-digit year the order is taken only where one of
    the numbers settles it.
    """
    text = _TIME.sub("", text.strip())
    if found := _DAY_FIRST.fullmatch(text):
        return _day(found[3], _month(found[2]), found[1])
    if found := _MONTH_FIRST.fullmatch(text):
        return _day(found[3], _month(found[1]), found[2])
    if found := _ISO.fullmatch(text):
        return _day(found[1], int(found[2]), found[3])
    if found := _DOTS.fullmatch(text):
        return _day(found[3], int(found[2]), found[1])
    if found := _SLASHES.fullmatch(text):
        return _slashed(int(found[1]), int(found[2]), found[3])
    return None


@lru_cache(maxsize=1_000)
def parse_time(text: str) -> dt.datetime | None:
    """Return the moment a cell names, in UTC, or ``None`` when it names none.

    ``2024-12-16 18:24:37 UTC``, the same without seconds or zone, and ``8/1/18, 6:14 PM``
    as LinkedIn writes them; a cell without a zone is taken as UTC, a day without a time as noon.
    """
    day = parse_day(text)
    if day is None:
        return None
    clock = _CLOCK.search(text)
    if clock is None:
        return dt.datetime(day.year, day.month, day.day, 12, tzinfo=dt.UTC)
    hour, minute, second = int(clock[1]), int(clock[2]), int(clock[3] or 0)
    if clock[4]:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + 12 * clock[4].upper().startswith("P")
    if hour > 23 or minute > 59 or second > 59:
        return None
    return dt.datetime(day.year, day.month, day.day, hour, minute, second, tzinfo=dt.UTC)


def _slashed(one: int, two: int, year: str) -> dt.date | None:
    if len(year) == 4 and one <= 12 and two <= 12 and one != two:
        return None
    month, day = (one, two) if one <= 12 else (two, one)
    return _day(year, month, str(day))


@lru_cache(maxsize=500)
def _month(word: str) -> int:
    """Return 1 to 12 for a month's name or its first letters, 0 for any other word."""
    word = word.lower()
    for number, names in enumerate(_MONTHS, start=1):
        if any(name.startswith(word) for name in names.split()):
            return number
    return 0


def _day(year: str, month: int, day: str) -> dt.date | None:
    full = int(year) + (2000 if len(year) == 2 else 0)
    if full not in _YEARS:
        return None
    try:
        return dt.date(full, month, int(day))
    except ValueError:
        return None
