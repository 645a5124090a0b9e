from __future__ import annotations

import datetime as dt
from collections.abc import Callable

import pytest

from outreach_tui.people.contact import Contact
from outreach_tui.tracking.follow_ups import Pace, waiting
from outreach_tui.tracking.message import Touch

Story = Callable[..., list[Touch]]


@pytest.mark.parametrize(
    ("told", "until"),
    [
        ("-2 sent", "2026-11-26"),
        ("-5 sent", "2026-11-25"),  # a Saturday
        ("-9 sent", None),
        ("-12 sent; -2 sent follow-up", "2026-11-26"),
        ("-2 sent connect", "2026-12-17"),
        ("-2 sent; -1 replied other", None),
        ("-2 sent thank-you", None),
        ("-90 met; -89 sent thank-you; -2 sent reconnect", "2026-11-26"),
        ("-1 note", None),
        ("", None),
    ],
)
def test_until_when_silence_is_normal(
    story: Story, ana: Contact, today: dt.date, told: str, until: str | None
) -> None:
    found = waiting([ana], story(told), today)
    assert [str(item.until) for item in found] == ([until] if until else [])


def test_said_in_a_sentence(story: Story, ana: Contact, today: dt.date) -> None:
    (item,) = waiting([ana], story("-3 sent"), today)
    assert item.sentence(today) == "Silence from Ana Ruiz is normal until Wednesday."


def test_the_soonest_comes_first_and_strangers_are_left_out(
    story: Story, ana: Contact, today: dt.date
) -> None:
    ben = Contact(id="c-ben", name="Ben")
    touches = [*story("-1 sent"), *story("-3 sent", "c-ben"), *story("-3 sent", "c-gone")]
    assert [item.contact for item in waiting([ana, ben], touches, today)] == [ben, ana]


def test_patience_is_a_setting(story: Story, ana: Contact, today: dt.date) -> None:
    pace = Pace(follow_up_after=3, holidays=frozenset({dt.date(2026, 11, 20)}))
    (item,) = waiting([ana], story("-2 sent"), today, pace)
    assert item.until == dt.date(2026, 11, 23)
