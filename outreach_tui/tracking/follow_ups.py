"""When an unanswered message is followed up, and how long silence is normal."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

import msgspec

from outreach_tui.people.contact import Contact
from outreach_tui.tracking.business_days import add_business_days, shift
from outreach_tui.tracking.message import Touch
from outreach_tui.tracking.standing import FADES_AFTER, Standing, stand
from outreach_tui.tracking.timeline import by_contact, say_day
from outreach_tui.vocabulary import Purpose, Stage

WAITING_STAGES = (Stage.SENT, Stage.FOLLOWED_UP, Stage.THANKED, Stage.NURTURING)
"""Stages in which an answer may be outstanding."""

_INVITATION_RESTS = 30
_NOT_CHASED = (Purpose.CONNECT, Purpose.OFFER_HELP)


class Pace(msgspec.Struct, frozen=True, kw_only=True):
    """How patient the user is.

    Seven business days and one follow-up are what most career offices advise.
    """

    follow_up_after: int = 7
    """Business days of silence before a follow-up, and before letting it rest after one."""
    max_follow_ups: int = 1
    holidays: frozenset[dt.date] = frozenset()


class Waiting(msgspec.Struct, frozen=True, kw_only=True):
    """A contact whose answer may still come, and until when their silence is normal."""

    contact: Contact
    sent: Touch
    until: dt.date

    def sentence(self, today: dt.date) -> str:
        """Return a line to put a waiting mind at ease."""
        return f"Silence from {self.contact.called} is normal until {say_day(self.until, today)}."


def follow_up_day(standing: Standing, pace: Pace) -> dt.date | None:
    """Return the day a follow-up is due, or ``None`` when there is none to write.

    There is none after an answer, a meeting or a no, none to an invitation or an offer of
    help, and never more than ``pace.max_follow_ups``.
    """
    sent = standing.unanswered
    if not sent or standing.stage not in WAITING_STAGES:
        return None
    if len(sent) > pace.max_follow_ups or sent[-1].purpose in _NOT_CHASED:
        return None
    return add_business_days(sent[-1].on, pace.follow_up_after, pace.holidays)


def resting_day(standing: Standing, pace: Pace) -> dt.date | None:
    """Return the day an unanswered approach is parked, or ``None`` when nothing is open."""
    sent = standing.unanswered
    if not sent or standing.stage not in (Stage.SENT, Stage.FOLLOWED_UP):
        return None
    last = sent[-1]
    if last.purpose in _NOT_CHASED:
        return shift(last.on, _INVITATION_RESTS)
    if len(sent) > pace.max_follow_ups:
        return add_business_days(last.on, pace.follow_up_after, pace.holidays)
    return shift(last.on, FADES_AFTER)


def normal_until(standing: Standing, pace: Pace) -> dt.date | None:
    """Return until when silence is normal, or ``None`` when no answer is awaited."""
    day = follow_up_day(standing, pace)
    return resting_day(standing, pace) if day is None else day


def waiting(
    contacts: Iterable[Contact], touches: Iterable[Touch], today: dt.date, pace: Pace | None = None
) -> list[Waiting]:
    """Return everybody whose silence is still normal today, the soonest to end first."""
    pace = pace or Pace()
    timelines = by_contact(touches)
    found = []
    for contact in contacts:
        own = timelines.get(contact.id)
        if own is None:
            continue
        standing = stand(own)
        until = normal_until(standing, pace)
        if until is not None and until > today:
            found.append(Waiting(contact=contact, sent=standing.unanswered[-1], until=until))
    return sorted(found, key=lambda item: (item.until, item.contact.name, item.contact.id))
