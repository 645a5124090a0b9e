from __future__ import annotations

import datetime as dt
from collections.abc import Callable

import msgspec
import pytest

from outreach_tui.tracking.message import Touch
from outreach_tui.tracking.timeline import (
    by_contact,
    describe,
    in_order,
    on_day,
    say_day,
    say_wait,
    timeline,
)

Story = Callable[..., list[Touch]]


def test_newest_first_and_only_one_contact(story: Story) -> None:
    mine = story("-9 sent; -3 replied yes; -3 scheduled >4")
    others = story("-5 sent", "c-ben")
    found = timeline("c-ana", [*others, mine[1], mine[0], mine[2]])
    assert found == [mine[2], mine[1], mine[0]]


def test_grouped_oldest_first(story: Story) -> None:
    mine, others = story("-9 sent; -3 replied yes"), story("-5 sent", "c-ben")
    assert by_contact([mine[1], *others, mine[0]]) == {"c-ana": mine, "c-ben": others}


def test_one_day_is_ordered_by_the_time_of_recording(story: Story) -> None:
    first, second = story("0 replied yes; 0 sent reply")
    assert in_order([second, first]) == [first, second]


def test_a_time_without_a_zone_still_sorts(story: Story) -> None:
    first, second = story("-1 sent; -1 replied yes")
    bare = msgspec.structs.replace(second, recorded=second.recorded.replace(tzinfo=None))
    assert in_order([bare, first]) == [first, bare]


@pytest.mark.parametrize(
    ("told", "text", "words"),
    [
        ("-1 sent", "", "sent: informational interview"),
        ("-1 sent thank-you", "Thank you for Thursday", "sent: thank-you · Thank you for Thursday"),
        ("-1 replied yes", "Happy to.\n\nThursday?", "replied: yes · Happy to. Thursday?"),
        ("-1 replied", "Who are you?", "replied: Who are you?"),
        ("-1 scheduled >4", "", "agreed to talk on Monday"),
        ("-1 scheduled", "", "agreed to talk"),
        ("-1 met", "portfolio reviews", "talked: portfolio reviews"),
        ("-1 met", "", "talked"),
        ("-1 gave", "the survey", "gave: the survey"),
        ("-1 promised >1", "the survey", "promised for tomorrow: the survey"),
        ("-1 note", "likes\trowing", "note: likes rowing"),
        ("-1 moved followed-up", "", "moved to followed up"),
        ("-1 snoozed >30", "", "reminder put off until 19 December"),
        ("-1 skipped", "", "reminder let go"),
    ],
)
def test_described_in_one_line(
    story: Story, today: dt.date, told: str, text: str, words: str
) -> None:
    (touch,) = story(told)
    assert describe(msgspec.structs.replace(touch, text=text), today) == words


@pytest.mark.parametrize(
    ("days", "said", "on"),
    [
        (0, "today", "today"),
        (-1, "yesterday", "yesterday"),
        (1, "tomorrow", "tomorrow"),
        (-2, "Tuesday", "on Tuesday"),
        (6, "Wednesday", "on Wednesday"),
        (7, "26 November", "on 26 November"),
        (-10, "9 November", "on 9 November"),
        (60, "18 January", "on 18 January"),
        (-400, "15 October 2025", "on 15 October 2025"),
    ],
)
def test_days_as_people_say_them(today: dt.date, days: int, said: str, on: str) -> None:
    day = today + dt.timedelta(days=days)
    assert say_day(day, today) == said
    assert on_day(day, today) == on


def test_a_day_without_today_is_exact() -> None:
    assert say_day(dt.date(2026, 3, 1)) == "1 March 2026"


@pytest.mark.parametrize(
    ("days", "said"),
    [
        (0, "today"),
        (1, "tomorrow"),
        (4, "in 2 working days"),
        (7, "in 5 working days"),
        (-7, "5 working days ago"),
        (-1, "yesterday"),
    ],
)
def test_waits_are_counted_in_working_days(today: dt.date, days: int, said: str) -> None:
    assert say_wait(today + dt.timedelta(days=days), today) == said


def test_a_wait_over_a_weekend_alone_names_the_day() -> None:
    friday = dt.date(2026, 11, 20)
    assert say_wait(friday + dt.timedelta(days=2), friday) == "on Sunday"
