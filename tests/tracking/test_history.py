from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any

import msgspec
import pytest

from outreach_tui.tracking.history import history_of
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
