"""What is due with one contact, from where they stand. One function for each reminder."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Sequence

import msgspec

from outreach_tui.people.contact import Contact
from outreach_tui.tracking.business_days import (
    business_days_between,
    last_business_day,
    next_business_day,
    shift,
)
from outreach_tui.tracking.due import Due, DueKind
from outreach_tui.tracking.follow_ups import Pace, follow_up_day
from outreach_tui.tracking.message import Message, Touch, TouchKind
from outreach_tui.tracking.standing import FADES_AFTER, RETURN_AFTER, Standing, return_day
from outreach_tui.tracking.timeline import on_day, one_line, say_day
from outreach_tui.vocabulary import Outcome, Purpose, Stage, Tie

_STILL_WELCOME = 5
"""Calendar days after which a thank-you is late, and still worth sending."""


class Case(msgspec.Struct, frozen=True, kw_only=True):
    """One contact with everything a reminder may look at."""

    contact: Contact
    standing: Standing
    stage: Stage
    drafts: Sequence[Message]
    today: dt.date
    pace: Pace

    @property
    def name(self) -> str:
        """The contact's name, for a sentence."""
        return self.contact.called

    def fresh(self, day: dt.date) -> bool:
        """Whether something of that day is still worth a reminder."""
        return (self.today - day).days <= FADES_AFTER

    def late(self, due_on: dt.date) -> bool:
        """Whether a day has passed."""
        return self.today > due_on


def reminders(case: Case) -> Iterator[Due]:
    """Yield what is due with a contact today or later, apart from drafts and referrals."""
    for remind in _REMINDERS:
        yield from remind(case)


def _confirm_talk(case: Case) -> Iterator[Due]:
    """The day before a talk, unless the two were in contact since then."""
    talk, contact = case.standing.talk, case.standing.in_contact
    if talk is None or talk.until is None or talk.until <= case.today:
        return
    due_on = shift(talk.until, -1)
    from_on = last_business_day(due_on, case.pace.holidays)
    if contact is not None and contact.on >= from_on:
        return
    yield Due(
        id=f"{DueKind.CONFIRM_TALK}:{talk.id}",
        what=DueKind.CONFIRM_TALK,
        contact_id=case.contact.id,
        title=f"Confirm the talk with {case.name}",
        why=f"you talk {on_day(talk.until, case.today)}",
        event_on=talk.until,
        from_on=from_on,
        due_on=due_on,
        purpose=Purpose.REPLY,
    )


def _talk(case: Case) -> Iterator[Due]:
    talk = case.standing.talk
    if talk is None or talk.until is None or not case.fresh(talk.until):
        return
    ahead = talk.until >= case.today
    due_on = talk.until if ahead else shift(talk.until, 1)
    yield Due(
        id=f"{DueKind.TALK}:{talk.id}",
        what=DueKind.TALK,
        contact_id=case.contact.id,
        title=f"Talk with {case.name}" if ahead else f"Note how the talk with {case.name} went",
        why=f"it is agreed for {say_day(talk.until, case.today)}"
        if ahead
        else f"you had agreed to talk {on_day(talk.until, case.today)}",
        event_on=talk.until,
        from_on=talk.until,
        due_on=due_on,
        late=case.late(due_on),
    )


def _thank_for_meeting(case: Case) -> Iterator[Due]:
    met = case.standing.met
    if met is None or case.standing.thanked or case.stage is Stage.DECLINED:
        return
    by_chance = case.standing.in_passing and case.contact.tie is Tie.MET
    what = DueKind.EVENT_FOLLOW_UP if by_chance else DueKind.THANK
    verb = "met" if by_chance else "talked"
    why = f"you {verb} {on_day(met.on, case.today)}"
    if (case.today - met.on).days > _STILL_WELCOME:
        why += ", and a late word is still welcome"
    yield from _owed(case, met, what, "Write to" if by_chance else "Thank", why)


def _answer(case: Case) -> Iterator[Due]:
    reply = case.standing.reply
    if reply is None or case.standing.answered or not case.standing.thanked:
        return
    day = on_day(reply.on, case.today)
    if reply.outcome is Outcome.NO:
        why = f"they took the time to tell you no {day}"
        yield from _owed(case, reply, DueKind.THANK, "Thank", why)
    elif reply.outcome is Outcome.REDIRECTED:
        why = f"they pointed you to somebody {day}"
        yield from _owed(case, reply, DueKind.THANK, "Thank", why)
    elif reply.outcome is Outcome.LATER:
        if case.today < return_day(reply):
            why = f"they asked for time {day}, and two lines are enough"
            yield from _owed(case, reply, DueKind.ANSWER_REPLY, "Answer", why)
    else:
        wrote = "wrote" if reply.what is TouchKind.WROTE else "wrote back"
        verb = "said yes" if reply.outcome is Outcome.YES else wrote
        yield from _owed(case, reply, DueKind.ANSWER_REPLY, "Answer", f"they {verb} {day}")


def _owed(case: Case, event: Touch, what: DueKind, verb: str, why: str) -> Iterator[Due]:
    """A word that is due the day after something happened."""
    if not case.fresh(event.on):
        return
    purposes = {DueKind.THANK: Purpose.THANK_YOU, DueKind.ANSWER_REPLY: Purpose.REPLY}
    due_on = shift(event.on, 1)
    yield Due(
        id=f"{what}:{event.id}",
        what=what,
        contact_id=case.contact.id,
        title=f"{verb} {case.name}",
        why=why,
        event_on=event.on,
        from_on=event.on,
        due_on=due_on,
        late=case.late(due_on),
        purpose=purposes.get(what, Purpose.EVENT_FOLLOW_UP),
    )


def _keep_promises(case: Case) -> Iterator[Due]:
    for promise in case.standing.promises:
        what = one_line(promise.text)
        if promise.until is None:
            from_on = due_on = shift(promise.on, 1)
            why = f"you promised {on_day(promise.on, case.today)}"
        else:
            from_on, due_on = shift(promise.until, -1), promise.until
            why = f"you promised it for {say_day(promise.until, case.today)}"
        yield Due(
            id=f"{DueKind.KEEP_PROMISE}:{promise.id}",
            what=DueKind.KEEP_PROMISE,
            contact_id=case.contact.id,
            title=f"Keep your word to {case.name}" + (f": {what}" if what else ""),
            why=why,
            event_on=promise.on,
            from_on=from_on,
            due_on=due_on,
            late=promise.until is not None and case.late(due_on),
            gentle=promise.until is None,
            purpose=Purpose.OFFER_HELP,
        )


def _follow_up(case: Case) -> Iterator[Due]:
    due_on = follow_up_day(case.standing, case.pace)
    if due_on is None or case.stage is Stage.PARKED:
        return
    sent = case.standing.unanswered[-1]
    if not case.fresh(sent.on):
        return
    silence = business_days_between(sent.on, case.today, case.pace.holidays)
    yield Due(
        id=f"{DueKind.FOLLOW_UP}:{sent.id}",
        what=DueKind.FOLLOW_UP,
        contact_id=case.contact.id,
        title=f"Follow up with {case.name}",
        why=f"you wrote {silence} working days ago; one gentle note is fine"
        if due_on <= case.today
        else f"you wrote {on_day(sent.on, case.today)}",
        event_on=sent.on,
        from_on=due_on,
        due_on=due_on,
        purpose=Purpose.FOLLOW_UP,
    )


def _write_again(case: Case) -> Iterator[Due]:
    reply = case.standing.reply
    if case.stage is not Stage.REPLIED or reply is None or reply.outcome is not Outcome.LATER:
        return
    due_on = next_business_day(return_day(reply), case.pace.holidays)
    if not case.fresh(due_on):
        return
    day = on_day(reply.on, case.today)
    why = (
        f"they asked you to come back {on_day(reply.until, case.today)}"
        if reply.until is not None
        else f"they said later {day}; {RETURN_AFTER // 7} weeks is our own guess"
    )
    yield Due(
        id=f"{DueKind.WRITE_AGAIN}:{reply.id}",
        what=DueKind.WRITE_AGAIN,
        contact_id=case.contact.id,
        title=f"Write to {case.name} again",
        why=why,
        event_on=reply.on,
        from_on=due_on,
        due_on=due_on,
        gentle=True,
        purpose=Purpose.FOLLOW_UP,
    )


_REMINDERS: tuple[Callable[[Case], Iterator[Due]], ...] = (
    _confirm_talk,
    _talk,
    _thank_for_meeting,
    _answer,
    _keep_promises,
    _follow_up,
    _write_again,
)
