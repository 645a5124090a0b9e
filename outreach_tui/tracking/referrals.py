"""Reminders that join two contacts: the one who names somebody, and the one named."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Mapping

from outreach_tui.people.contact import Contact
from outreach_tui.tracking.business_days import add_business_days, shift
from outreach_tui.tracking.due import Due, DueKind
from outreach_tui.tracking.message import Touch
from outreach_tui.tracking.reminders import Case
from outreach_tui.tracking.timeline import moment, on_day, one_line
from outreach_tui.vocabulary import Outcome, Purpose, Stage

_SOON = 2
"""Days to tell somebody what came of their help, and business days to use it."""


def referral_reminders(contacts: Iterable[Contact], cases: Mapping[str, Case]) -> Iterator[Due]:
    """Yield whom to write to after being pointed on, and whom to tell what came of it.

    ``cases`` holds the contacts with touches or drafts, by id. A referrer is found among
    ``contacts`` by name, and only when one person has that name.
    """
    people = list(contacts)
    named: dict[str, list[Contact]] = {}
    for contact in people:
        if contact.referrer:
            named.setdefault(_key(contact.referrer), []).append(contact)
    for case in cases.values():
        yield from _write_next(case, named, cases)
    by_name: dict[str, list[Contact]] = {name: [] for name in named}
    for contact in people:
        namesakes = by_name.get(_key(contact.name)) if by_name else None
        if namesakes is not None:
            namesakes.append(contact)
    for name, referred in named.items():
        if len(by_name[name]) == 1:
            yield from _tell(by_name[name][0], referred, cases)


def _write_next(
    case: Case, named: Mapping[str, list[Contact]], cases: Mapping[str, Case]
) -> Iterator[Due]:
    """Write to the person somebody pointed to, by name once they are a contact."""
    reply = case.standing.reply
    pointed_on = reply is not None and reply.outcome is Outcome.REDIRECTED
    if reply is None or not pointed_on or case.stage not in _STILL_OPEN or not case.fresh(reply.on):
        return
    referred = named.get(_key(case.contact.name), [])
    if any(_begun_since(cases.get(contact.id), reply) for contact in referred):
        return
    waiting = [contact for contact in referred if not _begun(cases.get(contact.id))]
    target = waiting[0] if waiting else None
    day = on_day(reply.on, case.today)
    yield Due(
        id=f"{DueKind.WRITE_NEXT}:{reply.id}",
        what=DueKind.WRITE_NEXT,
        contact_id=target.id if target else case.contact.id,
        title=f"Write to {target.called if target else f'the person {case.name} named'}",
        why=f"{case.name} pointed you to them {day}" if target else f"they pointed you on {day}",
        event_on=reply.on,
        from_on=reply.on,
        due_on=add_business_days(reply.on, _SOON, case.pace.holidays),
        purpose=Purpose.INFORMATIONAL_INTERVIEW if target else None,
    )


def _tell(
    referrer: Contact, referred: Iterable[Contact], cases: Mapping[str, Case]
) -> Iterator[Due]:
    """Tell the referrer when the person they named says yes, and after the talk."""
    told = cases.get(referrer.id)
    reached = told.standing.reached if told else None
    for contact in referred:
        case = cases.get(contact.id)
        if case is None or contact.id == referrer.id:
            continue
        news = case.standing.met or case.standing.said_yes
        if news is None or not case.fresh(news.on):
            continue
        if reached is not None and moment(reached) > moment(news):
            continue
        met = news is case.standing.met
        yield Due(
            id=f"{DueKind.TELL_REFERRER}:{news.id}",
            what=DueKind.TELL_REFERRER,
            contact_id=referrer.id,
            title=f"Tell {referrer.called} "
            + (f"you talked with {case.name}" if met else f"{case.name} said yes"),
            why=f"{one_line(referrer.given or referrer.name)} introduced you",
            event_on=news.on,
            from_on=news.on,
            due_on=shift(news.on, _SOON),
            gentle=not met,
            purpose=Purpose.THANK_YOU,
        )


_STILL_OPEN = (Stage.REPLIED, Stage.THANKED, Stage.NURTURING)


def _begun(case: Case | None) -> bool:
    return case is not None and case.standing.in_contact is not None


def _begun_since(case: Case | None, reply: Touch) -> bool:
    contact = case.standing.in_contact if case else None
    return contact is not None and contact.on >= reply.on


def _key(name: str) -> str:
    return one_line(unicodedata.normalize("NFC", name)).casefold()
