from __future__ import annotations

import datetime as dt
from collections.abc import Callable

import msgspec
import pytest

from outreach_tui.errors import OutreachError
from outreach_tui.people.contact import Contact
from outreach_tui.records import Change
from outreach_tui.tracking.actions import (
    complete,
    log_reply,
    log_touch,
    move_stage,
    record_sent,
    skip,
    snooze,
)
from outreach_tui.tracking.agenda import Due, agenda
from outreach_tui.tracking.message import Message, MessageState, Touch, TouchKind
from outreach_tui.tracking.stages import stage_of
from outreach_tui.vocabulary import Channel, Outcome, Purpose, Stage

Story = Callable[..., list[Touch]]
Draft = Callable[..., Message]

DAY = dt.timedelta(days=1)


def touches_in(change: Change) -> list[Touch]:
    return [record for record in change.put if isinstance(record, Touch)]


def messages_in(change: Change) -> list[Message]:
    return [record for record in change.put if isinstance(record, Message)]


@pytest.mark.parametrize(
    ("channel", "label"),
    [
        (Channel.EMAIL, "Recorded the e-mail to Ana Ruiz"),
        (Channel.LINKEDIN_NOTE, "Recorded the LinkedIn note to Ana Ruiz"),
        (Channel.LINKEDIN_MESSAGE, "Recorded the LinkedIn message to Ana Ruiz"),
        (Channel.INMAIL, "Recorded the InMail to Ana Ruiz"),
    ],
)
def test_recording_a_message(
    draft: Draft, ana: Contact, today: dt.date, now: dt.datetime, channel: Channel, label: str
) -> None:
    text = msgspec.structs.replace(draft(-2), channel=channel, subject="A question")
    change = record_sent(text, ana, on=today - DAY, now=now)
    assert change.label == label
    (message,), (touch,) = messages_in(change), touches_in(change)
    assert message == msgspec.structs.replace(
        text, state=MessageState.SENT, on=today - DAY, updated=now
    )
    assert (touch.what, touch.on, touch.message_id) == (TouchKind.SENT, today - DAY, text.id)
    assert (touch.purpose, touch.text) == (Purpose.INFORMATIONAL_INTERVIEW, "A question")
    assert stage_of([touch], [message], today) is Stage.SENT


@pytest.mark.parametrize(
    ("change", "days", "said"),
    [
        ({"contact_id": "c-ben"}, 0, "not addressed to Ana Ruiz"),
        ({"state": MessageState.SENT}, 0, "recorded already"),
        ({"body": " \n "}, 0, "no text yet"),
        ({}, 2, "once it went out, and Saturday is still ahead"),
        ({}, 400, "24 December 2027 is still ahead"),
        ({}, -40_000, "looks like a slip"),
    ],
)
def test_what_cannot_be_recorded(
    draft: Draft,
    ana: Contact,
    today: dt.date,
    now: dt.datetime,
    change: dict[str, str],
    days: int,
    said: str,
) -> None:
    text = msgspec.structs.replace(draft(0), **change)
    with pytest.raises(OutreachError, match=said) as caught:
        record_sent(text, ana, on=today + days * DAY, now=now)
    assert caught.value.hint


def test_tomorrow_may_be_today_elsewhere(
    draft: Draft, ana: Contact, today: dt.date, now: dt.datetime
) -> None:
    assert record_sent(draft(0), ana, on=today + DAY, now=now).put


@pytest.mark.parametrize("outcome", list(Outcome))
def test_a_reply_is_kept_with_its_words(
    ana: Contact, today: dt.date, now: dt.datetime, outcome: Outcome
) -> None:
    text = "\n  Dear Sam,\n\nof course.\n"
    change = log_reply(ana, outcome, text=text, on=today, now=now, channel=Channel.INMAIL)
    assert change.label == "Recorded the reply from Ana Ruiz"
    (message,), (touch,) = messages_in(change), touches_in(change)
    assert (message.state, message.body, message.on) == (MessageState.RECEIVED, text, today)
    assert (message.outcome, message.channel) == (outcome, Channel.INMAIL)
    assert (touch.what, touch.outcome, touch.message_id) == (
        TouchKind.REPLIED,
        outcome,
        message.id,
    )
    assert touch.text == "of course."


def test_a_yes_with_a_date_is_a_talk_agreed_on(
    ana: Contact, today: dt.date, now: dt.datetime
) -> None:
    change = log_reply(ana, Outcome.YES, text="Thursday?", on=today, now=now, until=today + 7 * DAY)
    replied, scheduled = touches_in(change)
    assert (scheduled.what, scheduled.until) == (TouchKind.SCHEDULED, today + 7 * DAY)
    assert replied.until is None
    assert stage_of([scheduled, replied], [], today) is Stage.SCHEDULED
    (due,) = agenda([ana], [], [scheduled, replied], today)
    assert due.title == "Answer Ana Ruiz"


def test_a_later_keeps_the_day_to_come_back(ana: Contact, today: dt.date, now: dt.datetime) -> None:
    change = log_reply(ana, Outcome.LATER, text="", on=today, now=now, until=today + 30 * DAY)
    (replied,) = touches_in(change)
    assert replied.until == today + 30 * DAY


def test_words_without_an_outcome_are_another_kind_of_reply(
    ana: Contact, today: dt.date, now: dt.datetime
) -> None:
    (touch,) = touches_in(log_reply(ana, None, text="Who are you?", on=today, now=now))
    assert touch.outcome is Outcome.OTHER


@pytest.mark.parametrize(
    ("outcome", "text", "days", "until", "said"),
    [
        (None, "  ", 0, None, "nothing to keep"),
        (Outcome.NO, "Sorry", 0, 3, "“no”"),
        (Outcome.REDIRECTED, "Ask Joy", 0, 3, "“redirected”"),
        (Outcome.YES, "Yes", -1, -2, "comes before the reply"),
        (Outcome.YES, "Yes", 9, None, "still ahead"),
    ],
)
def test_replies_that_cannot_be_meant(
    ana: Contact,
    now: dt.datetime,
    outcome: Outcome | None,
    text: str,
    days: int,
    until: int | None,
    said: str,
) -> None:
    today = now.date()
    with pytest.raises(OutreachError, match=said) as caught:
        log_reply(
            ana,
            outcome,
            text=text,
            on=today + days * DAY,
            now=now,
            until=None if until is None else today + until * DAY,
        )
    assert caught.value.hint


@pytest.mark.parametrize(
    ("what", "until", "label"),
    [
        (TouchKind.MET, None, "Noted the talk with Ana Ruiz"),
        (TouchKind.GAVE, None, "Noted what you gave Ana Ruiz"),
        (TouchKind.RECEIVED, None, "Noted what Ana Ruiz gave you"),
        (TouchKind.PROMISED, 5, "Noted your promise to Ana Ruiz"),
        (TouchKind.NOTE, None, "Kept a note on Ana Ruiz"),
        (TouchKind.SCHEDULED, 5, "Noted the date with Ana Ruiz"),
    ],
)
def test_noting_what_happened(
    ana: Contact, today: dt.date, now: dt.datetime, what: TouchKind, until: int | None, label: str
) -> None:
    day = None if until is None else today + until * DAY
    change = log_touch(ana, what, on=today, now=now, text=" a few words ", until=day)
    (touch,) = touches_in(change)
    assert change.label == label
    assert (touch.what, touch.on, touch.text, touch.until) == (what, today, "a few words", day)
    assert touch.contact_id == ana.id


@pytest.mark.parametrize(
    ("what", "text", "days", "until", "said"),
    [
        (TouchKind.SENT, "x", 0, None, "not noted this way"),
        (TouchKind.SKIPPED, "x", 0, None, "not noted this way"),
        (TouchKind.NOTE, " ", 0, None, "empty"),
        (TouchKind.PROMISED, "", 0, None, "no words yet"),
        (TouchKind.SCHEDULED, "", 0, None, "day of the talk is missing"),
        (TouchKind.SCHEDULED, "", 0, -3, "comes before"),
        (TouchKind.MET, "", 0, 3, "second date"),
        (TouchKind.MET, "", 3, None, "still ahead"),
    ],
)
def test_notes_that_cannot_be_meant(
    ana: Contact,
    now: dt.datetime,
    what: TouchKind,
    text: str,
    days: int,
    until: int | None,
    said: str,
) -> None:
    today = now.date()
    day = None if until is None else today + until * DAY
    with pytest.raises(OutreachError, match=said) as caught:
        log_touch(ana, what, on=today + days * DAY, now=now, text=text, until=day)
    assert caught.value.hint


def test_moving_by_hand(ana: Contact, today: dt.date, now: dt.datetime) -> None:
    change = move_stage(ana, Stage.FOLLOWED_UP, on=today, now=now)
    assert change.label == "Moved Ana Ruiz to followed up"
    assert stage_of(touches_in(change), [], today) is Stage.FOLLOWED_UP
    with pytest.raises(OutreachError, match="still ahead"):
        move_stage(ana, Stage.SENT, on=today + 9 * DAY, now=now)


@pytest.fixture
def late_thanks(story: Story, ana: Contact, today: dt.date) -> tuple[Due, list[Touch]]:
    touches = story("-9 sent; -8 replied yes; -2 met")
    (due,) = agenda([ana], [], touches, today)
    return due, touches


def test_snoozing(
    late_thanks: tuple[Due, list[Touch]], ana: Contact, today: dt.date, now: dt.datetime
) -> None:
    due, touches = late_thanks
    change = snooze(due, today + 3 * DAY, now=now)
    assert change.label == "Put off until Sunday: Thank Ana Ruiz"
    touches += touches_in(change)
    assert agenda([ana], [], touches, today + 2 * DAY) == []
    assert [due.id for due in agenda([ana], [], touches, today + 3 * DAY)] == [due.id]
    with pytest.raises(OutreachError, match="Yesterday is not later than today"):
        snooze(due, today - DAY, now=now)


def test_skipping(
    late_thanks: tuple[Due, list[Touch]], ana: Contact, today: dt.date, now: dt.datetime
) -> None:
    due, touches = late_thanks
    change = skip(due, now=now)
    assert change.label == "Let go: Thank Ana Ruiz"
    touches += touches_in(change)
    assert agenda([ana], [], touches, today + 9 * DAY) == []
    assert stage_of(touches, [], today) is Stage.MET


@pytest.mark.parametrize(
    ("told", "kind", "on", "stage"),
    [
        ("-9 sent; -8 replied yes; -2 met", TouchKind.SENT, 0, "thanked"),
        ("-12 sent", TouchKind.SENT, 0, "followed-up"),
        ("-12 sent; -1 replied yes", TouchKind.SENT, 0, "replied"),
        ("-12 sent; -1 replied no", TouchKind.SENT, 0, "declined"),
        ("-12 sent; -11 replied yes; -10 scheduled >1", TouchKind.SENT, 0, "scheduled"),
        ("-12 sent; -11 replied yes; -10 scheduled >-1", TouchKind.MET, -1, "met"),
        ("-60 sent; -50 replied later; -49 sent reply", TouchKind.SENT, 0, "sent"),
        ("-12 promised", TouchKind.GAVE, 0, "nurturing"),
        (
            "-9 sent; -2 replied redirected; -1 sent thank-you",
            TouchKind.NOTE,
            0,
            "thanked",
        ),
    ],
)
def test_done_is_recorded_as_what_was_done(
    story: Story,
    ana: Contact,
    now: dt.datetime,
    told: str,
    kind: TouchKind,
    on: int,
    stage: str,
) -> None:
    today = now.date()
    touches = story(told)
    (due,) = agenda([ana], [], touches, today)
    change = complete(due, now=now + dt.timedelta(hours=12))
    assert change.label == f"Done: {due.title}"
    (touch,) = touches_in(change)
    assert (touch.what, touch.on) == (kind, today + on * DAY)
    assert stage_of([*touches, touch], [], today).value == stage
    assert due.id not in {other.id for other in agenda([ana], [], [*touches, touch], today)}


def test_a_draft_is_done_by_recording_it(
    draft: Draft, ana: Contact, today: dt.date, now: dt.datetime
) -> None:
    (due,) = agenda([ana], [draft(-3)], [], today)
    with pytest.raises(OutreachError, match="recorded as sent"):
        complete(due, now=now)


def test_ids_are_fresh(ana: Contact, today: dt.date, now: dt.datetime) -> None:
    made = [log_touch(ana, TouchKind.MET, on=today, now=now).put[0].id for _ in range(9)]
    assert len(set(made)) == 9
