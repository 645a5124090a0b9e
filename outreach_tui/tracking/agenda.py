"""What is due, with whom and why, the most urgent first."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence

import msgspec

from outreach_tui.people.contact import Contact
from outreach_tui.tracking.business_days import shift
from outreach_tui.tracking.due import Due, DueKind, Mark
from outreach_tui.tracking.follow_ups import Pace
from outreach_tui.tracking.message import Message, Touch, TouchKind
from outreach_tui.tracking.referrals import referral_reminders
from outreach_tui.tracking.reminders import Case, reminders
from outreach_tui.tracking.stages import drafts_by_contact, stage_now
from outreach_tui.tracking.standing import stand
from outreach_tui.tracking.timeline import by_contact, moment, on_day
from outreach_tui.vocabulary import Purpose, Stage

__all__ = ["Due", "DueKind", "Mark", "agenda", "all_dues"]

_MARKS = {mark: rank for rank, mark in enumerate(Mark)}
_KINDS = {kind: rank for rank, kind in enumerate(DueKind)}
_NOT_NOW = (Stage.SENT, Stage.FOLLOWED_UP, Stage.DECLINED, Stage.PARKED, Stage.CLOSED)


def agenda(
    contacts: Iterable[Contact],
    messages: Iterable[Message],
    touches: Iterable[Touch],
    today: dt.date,
    pace: Pace | None = None,
) -> list[Due]:
    """Return what is due today, the most urgent first.

    What was snoozed, skipped or done is left out, and so is everything about contacts that
    no longer exist.
    """
    dues = all_dues(contacts, messages, touches, today, pace)
    return [due for due in dues if due.from_on <= today]


def all_dues(
    contacts: Iterable[Contact],
    messages: Iterable[Message],
    touches: Iterable[Touch],
    today: dt.date,
    pace: Pace | None = None,
) -> list[Due]:
    """Return what is due today, the most urgent first, then what will be, the soonest first."""
    pace = pace or Pace()
    people = list(contacts)
    events = list(touches)
    drafts = drafts_by_contact(messages)
    cases = dict(_cases(people, drafts, events, today, pace))
    dues = [due for case in cases.values() for due in reminders(case)]
    dues += referral_reminders(people, cases)
    dues = [_with_draft(due, drafts.get(due.contact_id, [])) for due in dues]
    claimed = {due.message_id for due in dues}
    dues += [due for case in cases.values() for due in _finish_drafts(case, claimed)]
    return sorted(_unless_put_off(dues, events, today), key=lambda due: _urgency(due, today))


def _cases(
    contacts: Iterable[Contact],
    drafts: Mapping[str, Sequence[Message]],
    touches: Iterable[Touch],
    today: dt.date,
    pace: Pace,
) -> Iterator[tuple[str, Case]]:
    """Yield the contacts something can be due with: those with touches or drafts."""
    timelines = by_contact(touches)
    for contact in contacts:
        own, texts = timelines.get(contact.id, []), drafts.get(contact.id, [])
        if own or texts:
            standing = stand(own)
            stage, _ = stage_now(standing, texts, today, pace)
            yield (
                contact.id,
                Case(
                    contact=contact,
                    standing=standing,
                    stage=stage,
                    drafts=texts,
                    today=today,
                    pace=pace,
                ),
            )


def _with_draft(due: Due, drafts: Iterable[Message]) -> Due:
    """Point to the draft that was begun for something that is due."""
    for draft in drafts:
        if draft.purpose is due.purpose:
            why = f"{due.why}; your draft is waiting"
            return msgspec.structs.replace(due, why=why, message_id=draft.id)
    return due


def _finish_drafts(case: Case, claimed: set[str]) -> Iterator[Due]:
    """A draft left lying overnight, unless it is not yet, or no longer, its time."""
    for draft in case.drafts:
        if draft.id in claimed or (
            case.stage in _NOT_NOW and draft.purpose is not Purpose.THANK_YOU
        ):
            continue
        began, touched = draft.created.date(), draft.updated.date()
        if not case.fresh(touched):
            continue
        yield Due(
            id=f"{DueKind.FINISH_DRAFT}:{draft.id}",
            what=DueKind.FINISH_DRAFT,
            contact_id=case.contact.id,
            title=f"Finish your message to {case.name}",
            why=f"you began it {on_day(began, case.today)}",
            event_on=began,
            from_on=shift(touched, 1),
            due_on=shift(touched, 1),
            gentle=True,
            purpose=draft.purpose,
            message_id=draft.id,
        )


def _unless_put_off(dues: Iterable[Due], touches: Iterable[Touch], today: dt.date) -> Iterator[Due]:
    """Leave out what is settled, and move what was snoozed to its new day."""
    settled: set[str] = set()
    snoozed: dict[str, Touch] = {}
    for touch in touches:
        if touch.about and touch.what is not TouchKind.SNOOZED:
            settled.add(touch.about)
        elif touch.about and touch.until is not None:
            known = snoozed.get(touch.about)
            if known is None or (moment(touch), touch.id) > (moment(known), known.id):
                snoozed[touch.about] = touch
    for due in dues:
        if due.id in settled:
            continue
        until = snoozed[due.id].until if due.id in snoozed else None
        yield due if until is None else _put_off(due, until, today)


def _put_off(due: Due, until: dt.date, today: dt.date) -> Due:
    due_on = max(due.due_on, until)
    return msgspec.structs.replace(
        due,
        from_on=max(due.from_on, until),
        due_on=due_on,
        late=due.late and today > due_on,
    )


def _urgency(due: Due, today: dt.date) -> tuple[object, ...]:
    if due.from_on > today:
        return (1, due.from_on, _KINDS[due.what], due.title, due.id)
    return (0, _MARKS[due.mark], _KINDS[due.what], due.due_on, due.title, due.id)
