"""Following up before they had time to answer

What it flags
Another message while the last one is still waiting, before seven business days have passed: a
warning in the first five, advice after that. The settings say how long you like to wait.
Thanks, answers and notes that ask for nothing are fine, and so is the first note after an
accepted invitation. It needs the date of the last message.

Why it matters
Most people who mean to answer do so within a week of work. A reminder before that reads as
pressure.

Instead
Let the week pass. One short reminder then is welcome, and often the one that gets answered.

Source
Carleton and Quinnipiac advise one week, Duke seven business days (The 2-Hour Job Search);
sales vendors write sooner, and their readers are no favour-givers.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from outreach_tui.etiquette import wording
from outreach_tui.etiquette.reading import Reading
from outreach_tui.etiquette.types import Context, Finding, MoveName
from outreach_tui.vocabulary import Purpose, Severity

TOPIC = "waiting"
GUARD = True
_AT_LEAST = 5
"""Business days before which nearly everybody calls it too soon."""
_NO_CHASE = (Purpose.THANK_YOU, Purpose.REPLY, Purpose.OFFER_HELP)


def concerns(context: Context) -> bool:
    """Whether an earlier note is still open."""
    return context.history.unanswered > 0 and context.purpose not in _NO_CHASE


def check(reading: Reading) -> Iterator[Finding]:
    """Flag the reminder, or the first request, of a message that comes early."""
    context = reading.context
    history = context.history
    if history.last_sent is None:
        return
    waited = context.business_days_since(history.last_sent)
    patience = context.house.follow_up_after
    if waited is None or not 0 <= waited < patience or history.last_purpose is Purpose.CONNECT:
        return
    chasing = reading.all(MoveName.FOLLOW_UP) or reading.asks
    if not chasing and context.purpose is not Purpose.FOLLOW_UP:
        return
    start, end = wording.first_words(reading, chasing)
    days = "today" if waited == 0 else f"{waited} working {'day' if waited == 1 else 'days'} ago"
    yield Finding(
        severity=Severity.WARNING if waited < min(_AT_LEAST, patience) else Severity.ADVICE,
        start=start,
        end=end,
        message=f"Your last note to {wording.them(context)} went out {days}.",
        why="Many good answers take a week of work, and a reminder before that reads as pressure.",
        fix=f"Keep this one until {wording.day(_due(history.last_sent, patience))}.",
    )


def _due(day: dt.date, business_days: int) -> dt.date:
    while day.weekday() > 4:
        day += dt.timedelta(days=1)
    while business_days:
        day += dt.timedelta(days=1)
        business_days -= day.weekday() < 5
    return day
