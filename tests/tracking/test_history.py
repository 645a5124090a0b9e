from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any

import msgspec
import pytest

from outreach_tui.people.contact import Contact
from outreach_tui.tracking.history import history_of, sent_to_others
from outreach_tui.tracking.message import Message, MessageState, Touch
from outreach_tui.vocabulary import Purpose

Story = Callable[..., list[Touch]]
Draft = Callable[..., Message]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("", {"sent": 0, "last_sent": None, "replied": False, "met": False, "declined": False}),
        ("-3 sent", {"sent": 1, "unanswered": 1, "last_sent": dt.date(2026, 11, 16)}),
        (
            "-13 sent; -3 sent follow-up",
            {"sent": 2, "unanswered": 2, "last_purpose": Purpose.FOLLOW_UP},
        ),
        ("-13 sent; -3 replied yes", {"sent": 1, "unanswered": 0, "replied": True}),
        ("-13 sent; -3 met", {"unanswered": 0, "met": True, "replied": False}),
        ("-13 met; -12 sent thank-you", {"sent": 1, "unanswered": 0, "met": True}),
        ("-13 sent; -3 replied no", {"declined": True, "replied": True, "unanswered": 0}),
        ("-100 sent", {"sent": 1, "unanswered": 0}),
        ("-30 sent; -20 sent follow-up; -3 sent introduction-request", {"asks_in_a_row": 2}),
        ("-30 sent; -20 gave; -3 sent", {"asks_in_a_row": 1}),
        ("-30 sent; -20 sent thank-you", {"asks_in_a_row": 0}),
        ("-13 sent; -3 met", {"meetings": 1, "thanked": False, "helped": True}),
        ("-13 sent; -3 met; -2 sent thank-you", {"meetings": 1, "thanked": True}),
        ("-13 met; -12 sent event-follow-up", {"meetings": 0, "thanked": True, "helped": False}),
        ("-30 met; -20 sent; -10 met; -9 sent thank-you; -2 met", {"meetings": 2}),
        ("-30 gave; -20 sent; -10 gave", {"gave": 2}),
        ("-30 sent; -20 received", {"helped": True}),
        ("-30 sent; -20 replied redirected", {"helped": True}),
        ("-30 sent; -20 replied yes", {"helped": False, "meetings": 0}),
    ],
)
def test_history_for_the_rules(
    story: Story, today: dt.date, told: str, expected: dict[str, Any]
) -> None:
    history = history_of(story(told), [], today)
    assert {name: getattr(history, name) for name in expected} == expected


def test_a_received_message_counts_as_a_reply(draft: Draft, today: dt.date) -> None:
    received = msgspec.structs.replace(draft(-1), state=MessageState.RECEIVED)
    assert history_of([], [received], today).replied
    assert not history_of([], [draft(-1)], today).replied


def test_what_they_wrote_last_waits_for_an_answer(
    story: Story, draft: Draft, today: dt.date
) -> None:
    touches = story("-13 sent; -3 replied yes")
    told = msgspec.structs.replace(touches[-1], text="When would suit you?", message_id="r")
    came = msgspec.structs.replace(
        draft(-3), id="r", state=MessageState.RECEIVED, body="Gladly. When would suit you? Ana"
    )
    touches[-1] = told
    assert history_of(touches, [came], today).last_received == came.body
    assert history_of(touches, [], today).last_received == "When would suit you?"
    answered = [*touches, *story("-2 sent reply")]
    assert history_of(answered, [came], today).last_received == ""


def test_the_length_of_the_last_message(story: Story, draft: Draft, today: dt.date) -> None:
    sent = msgspec.structs.replace(
        draft(-3), id="s", state=MessageState.SENT, body="Could we talk?"
    )
    touches = [msgspec.structs.replace(story("-3 sent")[0], message_id="s")]
    assert history_of(touches, [sent], today).last_words == 3
    assert history_of(touches, [], today).last_words == 0


def test_what_went_to_other_people(story: Story, draft: Draft, today: dt.date) -> None:
    def to(contact_id: str, told: str) -> list[Touch]:
        return [
            msgspec.structs.replace(touch, contact_id=contact_id, id=f"{contact_id}-{touch.id}")
            for touch in story(told)
        ]

    contacts = {
        name: Contact(id=name, name=name.title(), company="Lumen")
        for name in ("ana", "ben", "dana")
    }
    touches = [
        *to("ana", "-2 sent"),
        *to("ben", "-30 sent; -20 replied yes"),
        *to("dana", "-70 sent; -5 sent follow-up"),
    ]
    touches[-1] = msgspec.structs.replace(touches[-1], message_id="n")
    note = msgspec.structs.replace(draft(-5), id="n", state=MessageState.SENT, body="Any news?")
    found = sent_to_others("ana", contacts.get, {"n": note}.get, touches, today)
    assert [(sent.to, sent.body, sent.answered) for sent in found] == [
        ("Dana", "Any news?", False),
        ("Ben", "", True),
    ]
    assert found[0].purpose is Purpose.FOLLOW_UP
    assert found[0].company == "Lumen"


def test_at_most_fifty_messages_to_others(story: Story, today: dt.date) -> None:
    contacts = {"ben": Contact(id="ben", name="Ben")}
    no_messages: dict[str, Message] = {}
    touches = [
        msgspec.structs.replace(touch, contact_id="ben", id=str(number))
        for number in range(60)
        for touch in story("-3 sent")
    ]
    assert len(sent_to_others("ana", contacts.get, no_messages.get, touches, today)) == 50
