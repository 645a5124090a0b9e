"""Whatever the touches are, the stage and the agenda come out, and come out the same."""

from __future__ import annotations

import datetime as dt
import random

from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from outreach_tui.people.contact import Contact
from outreach_tui.tracking.agenda import agenda, all_dues
from outreach_tui.tracking.follow_ups import waiting
from outreach_tui.tracking.history import history_of
from outreach_tui.tracking.message import Message, Touch
from outreach_tui.tracking.stages import pipeline, stage_of
from outreach_tui.tracking.timeline import describe, timeline
from outreach_tui.vocabulary import Stage

IDS = st.sampled_from(["c-1", "c-2", "c-3", ""])
NEAR = st.dates(dt.date(2026, 9, 1), dt.date(2027, 1, 31))
DAYS = st.one_of(NEAR, st.dates())
TIMES = st.datetimes(timezones=st.sampled_from([None, dt.UTC, dt.timezone(dt.timedelta(hours=9))]))
NAMES = st.one_of(st.sampled_from(["Ana", "Ben", "[/foo]"]), st.text(max_size=8))
TOUCHES = st.lists(
    st.builds(
        Touch,
        contact_id=IDS,
        on=DAYS,
        recorded=TIMES,
        until=st.none() | DAYS,
        about=st.sampled_from(["", "thank:0", "follow-up:0"]),
        text=st.text(max_size=20),
    ),
    max_size=25,
)
CONTACTS = st.lists(st.builds(Contact, id=IDS, name=NAMES, referrer=NAMES), max_size=5)
MESSAGES = st.lists(st.builds(Message, contact_id=IDS, created=TIMES, updated=TIMES), max_size=5)


@settings(max_examples=300, deadline=None)
@given(CONTACTS, MESSAGES, TOUCHES, DAYS, st.randoms(use_true_random=False))
def test_any_records_have_an_agenda_and_a_tracker(
    contacts: list[Contact],
    messages: list[Message],
    touches: list[Touch],
    today: dt.date,
    chance: random.Random,
) -> None:
    touches = [replace(touch, id=str(number)) for number, touch in enumerate(touches)]
    shuffled = list(touches)
    chance.shuffle(shuffled)
    dues = agenda(contacts, messages, touches, today)
    assert dues == agenda(contacts, messages, shuffled, today)
    known = {contact.id for contact in contacts}
    for due in all_dues(contacts, messages, touches, today):
        assert due.contact_id in known
        assert "\n" not in due.title
        assert due.why
        assert due.late is False or due.due_on < today
    cards = pipeline(contacts, messages, touches, today, dues)
    assert cards == pipeline(contacts, messages, shuffled, today, dues)
    assert all(item.until > today for item in waiting(contacts, touches, today))


@settings(max_examples=300, deadline=None)
@given(MESSAGES, TOUCHES, DAYS)
def test_any_touches_have_a_stage_and_a_history(
    messages: list[Message], touches: list[Touch], today: dt.date
) -> None:
    assert stage_of(touches, messages, today) in Stage
    history = history_of(touches, messages, today)
    assert history.unanswered >= 0
    assert not (history.unanswered and history.declined)
    for touch in timeline("c-1", touches):
        assert "\n" not in describe(touch, today)
