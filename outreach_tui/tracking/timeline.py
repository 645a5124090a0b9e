"""A contact's touches in order, and days and touches in the words people use."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from outreach_tui.tracking.business_days import business_days_between
from outreach_tui.tracking.message import Touch, TouchKind
from outreach_tui.vocabulary import Purpose, Stage

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)

PURPOSE_WORDS = {
    Purpose.INFORMATIONAL_INTERVIEW: "informational interview",
    Purpose.CONNECT: "invitation to connect",
    Purpose.EVENT_FOLLOW_UP: "note after an event",
    Purpose.THANK_YOU: "thank-you",
    Purpose.FOLLOW_UP: "follow-up",
    Purpose.MENTOR_REQUEST: "mentor request",
    Purpose.RECONNECT: "note to reconnect",
    Purpose.INTRODUCTION_REQUEST: "request for an introduction",
    Purpose.OFFER_HELP: "offer to help",
    Purpose.REPLY: "reply",
    Purpose.OTHER: "message",
}

_RANK = {kind: rank for rank, kind in enumerate(TouchKind)}
_FIRST_WORDS = {
    TouchKind.REPLIED: "replied",
    TouchKind.WROTE: "wrote",
    TouchKind.SCHEDULED: "agreed to talk",
    TouchKind.MET: "talked",
    TouchKind.GAVE: "gave",
    TouchKind.RECEIVED: "received",
    TouchKind.PROMISED: "promised",
    TouchKind.NOTE: "note",
    TouchKind.MOVED: "moved",
    TouchKind.SNOOZED: "reminder put off",
    TouchKind.SKIPPED: "reminder let go",
}

Moment = tuple[dt.date, dt.datetime]


def moment(touch: Touch) -> Moment:
    """Return when a touch happened: its day, then when it was recorded.

    Touches recorded together share their moment.
    """
    return (touch.on, aware(touch.recorded))


def aware(time: dt.datetime) -> dt.datetime:
    """Return a time that can be compared: one without a zone counts as UTC."""
    return time if time.tzinfo else time.replace(tzinfo=dt.UTC)


def in_order(touches: Iterable[Touch]) -> list[Touch]:
    """Return touches oldest first, the same whatever order they are given in."""
    return sorted(touches, key=lambda touch: (moment(touch), _RANK[touch.what], touch.id))


def last_between(touches: Iterable[Touch]) -> Touch | None:
    """Return what happened last between the two; notes and reminders are the user's alone."""
    alone = (TouchKind.NOTE, TouchKind.MOVED, TouchKind.SNOOZED, TouchKind.SKIPPED)
    between = in_order(touch for touch in touches if touch.what not in alone)
    return between[-1] if between else None


def timeline(contact_id: str, touches: Iterable[Touch]) -> list[Touch]:
    """Return one contact's touches, newest first."""
    return in_order(touch for touch in touches if touch.contact_id == contact_id)[::-1]


def by_contact(touches: Iterable[Touch]) -> dict[str, list[Touch]]:
    """Return the touches of each contact that has any, oldest first."""
    found: dict[str, list[Touch]] = {}
    for touch in touches:
        found.setdefault(touch.contact_id, []).append(touch)
    return {contact_id: in_order(own) for contact_id, own in found.items()}


def describe(touch: Touch, today: dt.date | None = None) -> str:
    """Return one plain line on what happened, without its day: "replied: yes · Thursday works".

    ``today`` lets the days in it be said shortly.
    """
    text = one_line(touch.text)
    match touch.what:
        case TouchKind.SENT:
            words = f"sent: {PURPOSE_WORDS[touch.purpose or Purpose.OTHER]}"
            return f"{words} · {text}" if text else words
        case TouchKind.REPLIED if touch.outcome is not None:
            words = f"replied: {touch.outcome.value}"
            return f"{words} · {text}" if text else words
        case TouchKind.MOVED if touch.stage is not None:
            words = f"moved to {stage_words(touch.stage)}"
        case TouchKind.SCHEDULED if touch.until is not None:
            words = f"agreed to talk {on_day(touch.until, today)}"
        case TouchKind.PROMISED if touch.until is not None:
            words = f"promised for {say_day(touch.until, today)}"
        case TouchKind.SNOOZED if touch.until is not None:
            words = f"reminder put off until {say_day(touch.until, today)}"
        case _:
            words = _FIRST_WORDS[touch.what]
    return f"{words}: {text}" if text else words


def stage_words(stage: Stage) -> str:
    """Return a stage as it reads in a sentence: "followed up"."""
    return stage.value.replace("-", " ")


def one_line(text: str) -> str:
    """Return text with every run of white space and line breaks as one blank."""
    return " ".join(text.split())


def say_day(day: dt.date, today: dt.date | None = None) -> str:
    """Return a day as people say it: "today", "Thursday", "9 November", "9 November 2024".

    A weekday is one of the six days before or after ``today``; the year is left out
    within half a year.
    """
    if today is None:
        return f"{day.day} {MONTHS[day.month - 1]} {day.year}"
    distance = (day - today).days
    near = {-1: "yesterday", 0: "today", 1: "tomorrow"}
    if distance in near:
        return near[distance]
    if abs(distance) < 7:
        return WEEKDAYS[day.weekday()]
    words = f"{day.day} {MONTHS[day.month - 1]}"
    return words if abs(distance) < 180 else f"{words} {day.year}"


def on_day(day: dt.date, today: dt.date | None = None) -> str:
    """Return a day as it follows a verb: "today", "on Thursday", "on 9 November"."""
    words = say_day(day, today)
    return words if words in ("today", "yesterday", "tomorrow") else f"on {words}"


def say_wait(day: dt.date, today: dt.date, holidays: frozenset[dt.date] = frozenset()) -> str:
    """Return how long it is until a day: "today", "tomorrow", "in 3 working days"."""
    distance = (day - today).days
    if distance in (-1, 0, 1):
        return say_day(day, today)
    days = business_days_between(today, day, holidays)
    if days == 0:
        return on_day(day, today)
    unit = "working day" if abs(days) == 1 else "working days"
    return f"in {days} {unit}" if days > 0 else f"{-days} {unit} ago"
