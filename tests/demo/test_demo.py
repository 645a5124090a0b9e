from __future__ import annotations

import datetime as dt
import re

import pytest

from outreach_tui.demo import demo_records
from outreach_tui.etiquette.engine import check_message, context_for
from outreach_tui.people.seniority import seniority_of
from outreach_tui.tracking.agenda import agenda
from outreach_tui.tracking.follow_ups import waiting
from outreach_tui.tracking.history import history_of
from outreach_tui.tracking.message import MessageState, TouchKind
from outreach_tui.tracking.stages import pipeline
from outreach_tui.tracking.timeline import aware
from outreach_tui.vocabulary import Purpose, Severity, Stage, Tie, Verdict

DAYS = [
    *(dt.date(2026, 11, 16) + dt.timedelta(days=n) for n in range(7)),
    dt.date(2027, 1, 1),
    dt.date(2028, 2, 29),
    dt.date(2028, 3, 31),
]


@pytest.mark.parametrize("today", DAYS, ids=str)
def test_there_is_something_to_do_any_day(today: dt.date) -> None:
    _, contacts, messages, touches = demo_records(today)
    dues = agenda(contacts, messages, touches, today)
    assert 4 <= len(dues) <= 7
    assert [due.late for due in dues].count(True) == 1
    assert dues[0].title == "Thank Ana Ruiz"
    assert len(waiting(contacts, touches, today)) >= 2


@pytest.mark.parametrize("today", DAYS, ids=str)
def test_every_stage_has_somebody(today: dt.date) -> None:
    _, contacts, messages, touches = demo_records(today)
    found = pipeline(contacts, messages, touches, today)
    assert [stage for stage in Stage if not found[stage]] == []


@pytest.mark.parametrize("today", DAYS, ids=str)
def test_nothing_that_happened_lies_ahead(today: dt.date) -> None:
    _, _, messages, touches = demo_records(today)
    assert max(touch.on for touch in touches) <= today
    assert max(message.updated.date() for message in messages) < today


def test_records_belong_together() -> None:
    _, contacts, messages, touches = demo_records(dt.date(2026, 11, 19))
    known = {contact.id for contact in contacts}
    assert 23 <= len(contacts) == len(known) <= 27
    assert {message.contact_id for message in messages} <= known
    assert {touch.contact_id for touch in touches} <= known
    assert {contact.tie for contact in contacts} == set(Tie)
    names = {contact.name for contact in contacts}
    assert {contact.referrer for contact in contacts} - {""} <= names
    texts = {message.id for message in messages}
    assert {touch.message_id for touch in touches} - {""} <= texts


def test_every_address_is_invented() -> None:
    profile, contacts, messages, touches = demo_records(dt.date(2026, 11, 19))
    words = " ".join(map(repr, [profile, *contacts, *messages, *touches]))
    hosts = re.findall(r"@([\w.-]*\w)", words)
    assert hosts
    assert all(host.endswith(".example") for host in hosts)


def test_the_user_has_a_profile_to_write_with() -> None:
    profile, *_ = demo_records(dt.date(2026, 11, 19))
    assert profile.name
    assert profile.headline
    assert profile.plans
    assert profile.schools
    assert profile.signature.startswith(profile.name)


def test_what_was_written_keeps_the_etiquette() -> None:
    day = dt.date(2026, 11, 19)
    profile, contacts, messages, touches = demo_records(day)
    people = {contact.id: contact for contact in contacts}
    for message in messages:
        if message.state is MessageState.RECEIVED:
            continue
        contact = people[message.contact_id]
        before = [
            touch
            for touch in touches
            if touch.contact_id == contact.id and aware(touch.recorded) < aware(message.created)
        ]
        context = context_for(
            contact.name,
            contact.title,
            contact.company,
            contact.tie,
            channel=message.channel,
            purpose=message.purpose,
            subject=message.subject,
            sender=profile,
            history=history_of(before, [], message.on or day),
            tie_detail=contact.tie_detail,
            referrer=contact.referrer,
            facts=contact.facts,
            seniority=seniority_of(contact),
        )
        report = check_message(message.body, context)
        assert Severity.ERROR not in {finding.severity for finding in report.findings}
        if message.state is MessageState.SENT:
            assert report.verdict is Verdict.READY, (contact.name, report.findings)


def test_one_draft_waits_to_be_finished() -> None:
    _, _, messages, _ = demo_records(dt.date(2026, 11, 19))
    drafts = [message for message in messages if message.state is MessageState.DRAFT]
    assert [draft.purpose for draft in drafts] == [Purpose.INFORMATIONAL_INTERVIEW]


def test_giving_comes_before_asking_somewhere() -> None:
    *_, touches = demo_records(dt.date(2026, 11, 19))
    kinds = [touch.what for touch in touches]
    assert kinds.count(TouchKind.GAVE) >= 3
