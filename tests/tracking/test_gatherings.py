"""The people met at one event, and who is still to be written to."""

from __future__ import annotations

import datetime as dt

import pytest
from msgspec.structs import replace

from outreach_tui.people.contact import Contact
from outreach_tui.tracking.actions import log_touch, record_sent
from outreach_tui.tracking.gatherings import (
    Written,
    drafts_to_others,
    events_of,
    find_gathering,
    gatherings,
)
from outreach_tui.tracking.message import Message, Touch, TouchKind
from outreach_tui.vocabulary import Tie

NOW = dt.datetime(2026, 11, 19, 10, tzinfo=dt.UTC)
TODAY = NOW.date()
ANA = Contact(id="c-ana", name="Ana Ruiz", tie=Tie.MET, tie_detail="at the Spring mixer")
BEN = Contact(id="c-ben", name="Ben Osei", events=("spring mixer", "data day 2025"))
DANA = Contact(id="c-dana", name="Dana Kim", tags=("Spring mixer",))
LEE = Contact(id="c-lee", name="Lee Park", events=("data day 2026",), tie=Tie.ALUM, tie_detail="x")
PEOPLE = (ANA, BEN, DANA, LEE)


def draft(contact: Contact, body: str = "Hello\n") -> Message:
    return Message(id=f"m-{contact.id}", contact_id=contact.id, body=body, created=NOW, updated=NOW)


def sent(contact: Contact, days_ago: int) -> tuple[Message, Touch]:
    on = TODAY - dt.timedelta(days=days_ago)
    message, touch = record_sent(draft(contact), contact, on=on, now=NOW).put
    assert isinstance(message, Message)
    assert isinstance(touch, Touch)
    return message, touch


def met(contact: Contact, days_ago: int) -> Touch:
    on = TODAY - dt.timedelta(days=days_ago)
    (touch,) = log_touch(contact, TouchKind.MET, on=on, now=NOW).put
    assert isinstance(touch, Touch)
    return touch


def state(contact: Contact, messages: list[Message], touches: list[Touch]) -> Written:
    found = find_gathering("the spring mixer", PEOPLE, messages, touches, TODAY)
    return next(g.state for g in found.guests if g.contact is contact)


def test_people_belong_by_an_event_a_tie_or_a_tag() -> None:
    found = find_gathering("THE spring-mixer", PEOPLE, [], [], TODAY)
    assert [guest.contact.name for guest in found.guests] == ["Ana Ruiz", "Ben Osei", "Dana Kim"]
    assert {guest.state for guest in found.guests} == {Written.NOT_BEGUN}
    assert find_gathering("the fair", PEOPLE, [], [], TODAY).guests == ()
    assert find_gathering("  ", PEOPLE, [], [], TODAY).guests == ()


def test_each_event_is_listed_once_and_each_year_is_another() -> None:
    found = {each.name: len(each.guests) for each in gatherings(PEOPLE, [], [], TODAY)}
    assert found == {"the Spring mixer": 3, "data day 2025": 1, "data day 2026": 1}
    assert events_of(ANA) == ("the Spring mixer",)
    assert events_of(LEE) == ("data day 2026",)
    assert events_of(replace(ANA, events=("Spring mixer", ""))) == ("Spring mixer",)


def test_events_with_somebody_left_come_first() -> None:
    message, touch = sent(LEE, 1)
    names = [each.name for each in gatherings(PEOPLE, [message], [touch], TODAY)]
    assert names == ["data day 2025", "the Spring mixer", "data day 2026"]


def test_a_draft_is_begun_and_a_message_since_then_is_recorded() -> None:
    assert state(ANA, [draft(ANA)], []) is Written.BEGUN
    message, touch = sent(ANA, 1)
    assert state(ANA, [message], [touch]) is Written.RECORDED
    assert state(ANA, [message], [met(ANA, 2), touch]) is Written.RECORDED
    assert state(BEN, [message], [touch]) is Written.NOT_BEGUN


@pytest.mark.parametrize(("sent_ago", "met_ago"), [(40, None), (5, 3), (1, 0)])
def test_what_was_sent_before_does_not_count(sent_ago: int, met_ago: int | None) -> None:
    message, touch = sent(ANA, sent_ago)
    touches = [touch, *([met(ANA, met_ago)] if met_ago is not None else [])]
    assert state(ANA, [message], touches) is Written.NOT_BEGUN
    assert state(ANA, [message, replace(draft(ANA), id="m-2")], touches) is Written.BEGUN


def test_the_next_is_the_one_after_and_then_from_the_top() -> None:
    message, touch = sent(BEN, 1)
    found = find_gathering("spring mixer", PEOPLE, [message], [touch], TODAY)
    assert found.written == 1
    assert found.next_after() == 0
    assert found.next_after(ANA.id) == 2
    assert found.next_after(DANA.id) == 0
    done = [sent(each, 1)[1] for each in (ANA, BEN, DANA)]
    assert find_gathering("spring mixer", PEOPLE, [], done, TODAY).next_after(BEN.id) == 0


def test_drafts_to_others_of_the_same_event_are_known() -> None:
    people = {each.id: each for each in PEOPLE}
    drafts = [draft(each, f"to {each.name}") for each in PEOPLE]
    drafts.append(Message(id="m-gone", contact_id="c-gone", created=NOW, updated=NOW))
    found = drafts_to_others(ANA, drafts, people.get)
    assert [(note.to, note.body) for note in found] == [
        ("Ben Osei", "to Ben Osei"),
        ("Dana Kim", "to Dana Kim"),
    ]
    assert drafts_to_others(Contact(id="c-x", name="X"), drafts, people.get) == ()
