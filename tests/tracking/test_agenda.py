from __future__ import annotations

import datetime as dt
from collections.abc import Callable

import msgspec
import pytest

from outreach_tui.people.contact import Contact
from outreach_tui.tracking.agenda import Due, DueKind, Mark, agenda, all_dues
from outreach_tui.tracking.follow_ups import Pace
from outreach_tui.tracking.message import Message, Touch
from outreach_tui.vocabulary import Purpose, Tie

Story = Callable[..., list[Touch]]
Draft = Callable[..., Message]


def in_short(due: Due, today: dt.date) -> str:
    """A due as ``MARK KIND DAY``, the day it is due counted from today."""
    return f"{due.mark.value} {due.what.value} {(due.due_on - today).days}"


@pytest.mark.parametrize(
    ("told", "dues"),
    [
        ("", []),
        ("-1 note", []),
        # Today is a Thursday: seven business days back is Tuesday the 10th.
        ("-8 sent", []),
        ("-9 sent", ["! follow-up 0"]),
        ("-11 sent", ["! follow-up -1"]),  # a Sunday counts as the Monday after
        ("-13 sent", ["! follow-up -2"]),
        ("-89 sent", ["! follow-up -78"]),
        ("-90 sent", []),
        ("-40 sent; -20 sent follow-up", []),
        ("-40 sent connect", []),
        ("-40 sent offer-help", []),
        ("-40 sent thank-you", []),
        ("-40 sent; -39 replied yes; -38 sent reply", []),
        ("-40 sent; -39 replied no; -38 sent thank-you", []),
        ("-40 sent; -39 replied no; -38 sent follow-up", []),
        ("-40 sent; -39 met; -38 sent thank-you", []),
        ("-80 met; -79 sent thank-you; -12 sent mentor-request", ["! follow-up -1"]),
        # A word owed the day after.
        ("-5 sent; 0 replied yes", ["! answer-reply 1"]),
        ("-5 sent; -1 replied other", ["! answer-reply 0"]),
        ("-5 sent; -2 replied", ["‼ answer-reply -1"]),
        ("-5 sent; -2 replied yes; -1 scheduled >9", []),
        ("-5 sent; -2 replied yes; +-2 scheduled >9", ["‼ answer-reply -1"]),
        ("-5 sent; -2 replied no", ["‼ thank -1"]),
        ("-5 sent; -2 replied redirected; -1 sent thank-you", ["! write-next 0"]),
        ("-5 sent; -1 replied redirected", ["! thank 0", "! write-next 1"]),
        ("-5 sent; -1 replied later >30", ["! answer-reply 0"]),
        ("-120 sent; -119 replied yes", []),
        ("0 met", ["! thank 1"]),
        ("-1 met", ["! thank 0"]),
        ("-2 met", ["‼ thank -1"]),
        ("-2 moved met", ["‼ thank -1"]),
        ("-2 met; -1 replied other", ["‼ thank -1"]),
        ("-2 met; -1 sent other", []),
        ("-9 sent; -8 replied yes; -2 met; -1 sent other", ["‼ thank -1"]),
        ("-9 sent; -8 replied yes; -2 met; -1 sent event-follow-up", []),
        ("-120 met", []),
        # Talks.
        ("-9 sent; -8 replied yes; -7 scheduled >2", []),
        ("-9 sent; -8 replied yes; -7 scheduled >1", ["! confirm-talk 0"]),
        ("-9 sent; -8 replied yes; -7 scheduled >1; 0 sent reply", []),
        ("-9 sent; -1 replied yes; 0 scheduled >1", []),
        ("-9 sent; -8 replied yes; -7 scheduled >0", ["! talk 0"]),
        ("-9 sent; -8 replied yes; -7 scheduled >-1", ["! talk 0"]),
        ("-9 sent; -8 replied yes; -7 scheduled >-2", ["‼ talk -1"]),
        ("-9 sent; -8 replied yes; -7 scheduled >-2; -2 met; -1 sent thank-you", []),
        ("-9 sent; -8 replied yes; -7 scheduled >1; -1 replied no; 0 sent thank-you", []),
        ("-9 sent; -8 replied yes; -7 scheduled", []),
        # Later means later.
        ("-30 sent; -29 replied later; -28 sent reply", []),
        ("-50 sent; -42 replied later; -41 sent reply", ["○ write-again 0"]),
        ("-50 sent; -42 replied later", ["○ write-again 0"]),
        ("-50 sent; -42 replied later >0; -41 sent reply", ["○ write-again 0"]),
        ("-50 sent; -42 replied later >-4; -41 sent reply", ["○ write-again -3"]),  # a Sunday
        ("-50 sent; -42 replied later; -1 sent follow-up", []),
        ("-50 sent; -42 replied later; -41 sent reply; -1 moved closed", []),
        # Promises.
        ("0 promised", []),
        ("-1 promised", ["○ keep-promise 0"]),
        ("-300 promised", ["○ keep-promise -299"]),
        ("-5 promised >2", []),
        ("-5 promised >1", ["! keep-promise 1"]),
        ("-5 promised >-1", ["‼ keep-promise -1"]),
        # The user's own word ends what was open.
        ("-12 sent; -1 moved closed", []),
        ("-2 met; -1 moved nurturing", []),
        ("-12 sent; -1 moved sent", []),
        ("-12 moved sent", ["! follow-up -1"]),
        # A clock set back, or days typed wrongly.
        ("9 met", []),
        ("9 sent; 10 replied yes; 11 met", []),
    ],
)
def test_what_is_due(
    story: Story, ana: Contact, today: dt.date, told: str, dues: list[str]
) -> None:
    found = agenda([ana], [], story(told), today)
    assert [in_short(due, today) for due in found] == dues


@pytest.mark.parametrize(
    ("told", "title", "why", "purpose"),
    [
        ("-2 met", "Thank Ana Ruiz", "you talked on Tuesday", "thank-you"),
        (
            "-8 met",
            "Thank Ana Ruiz",
            "you talked on 11 November, and a late word is still welcome",
            "thank-you",
        ),
        (
            "-9 sent",
            "Follow up with Ana Ruiz",
            "you wrote 7 working days ago; one gentle note is fine",
            "follow-up",
        ),
        ("-1 replied yes", "Answer Ana Ruiz", "they said yes yesterday", "reply"),
        ("-1 replied other", "Answer Ana Ruiz", "they wrote back yesterday", "reply"),
        (
            "0 replied no",
            "Thank Ana Ruiz",
            "they took the time to tell you no today",
            "thank-you",
        ),
        (
            "-50 replied later; -49 sent reply",
            "Write to Ana Ruiz again",
            "they said later on 30 September; 6 weeks is our own guess",
            "follow-up",
        ),
        (
            "-50 replied later >0; -49 sent reply",
            "Write to Ana Ruiz again",
            "they asked you to come back today",
            "follow-up",
        ),
        ("-9 scheduled >1", "Confirm the talk with Ana Ruiz", "you talk tomorrow", "reply"),
        ("-9 scheduled >0", "Talk with Ana Ruiz", "it is agreed for today", None),
        (
            "-9 scheduled >-1",
            "Note how the talk with Ana Ruiz went",
            "you had agreed to talk yesterday",
            None,
        ),
        ("-7 promised", "Keep your word to Ana Ruiz", "you promised on 12 November", "offer-help"),
        (
            "-7 promised >1",
            "Keep your word to Ana Ruiz",
            "you promised it for tomorrow",
            "offer-help",
        ),
    ],
)
def test_each_says_what_and_why(
    story: Story,
    ana: Contact,
    today: dt.date,
    told: str,
    title: str,
    why: str,
    purpose: str | None,
) -> None:
    (due,) = agenda([ana], [], story(told), today)
    assert (due.title, due.why) == (title, why)
    assert due.purpose == (Purpose(purpose) if purpose else None)
    assert due.contact_id == ana.id


def test_a_promise_is_told_in_its_words(story: Story, ana: Contact, today: dt.date) -> None:
    (promise,) = story("-3 promised")
    promise = msgspec.structs.replace(promise, text="the survey\nresults")
    (due,) = agenda([ana], [], [promise], today)
    assert due.title == "Keep your word to Ana Ruiz: the survey results"


def test_who_was_met_in_passing_gets_a_line_not_a_thank_you(story: Story, today: dt.date) -> None:
    joy = Contact(id="c-ana", name="Joy Tan", tie=Tie.MET)
    (due,) = agenda([joy], [], story("-1 met"), today)
    assert (due.what, due.title, due.why) == (
        DueKind.EVENT_FOLLOW_UP,
        "Write to Joy Tan",
        "you met yesterday",
    )
    assert due.purpose is Purpose.EVENT_FOLLOW_UP
    (due,) = agenda([joy], [], story("-9 sent; -8 replied yes; -1 met"), today)
    assert due.what is DueKind.THANK


def test_a_talk_on_monday_is_confirmed_on_friday(story: Story, ana: Contact) -> None:
    touches = story("-9 sent; -8 replied yes; -7 scheduled >4")
    thursday = dt.date(2026, 11, 19)
    shown = {
        day: [due.what for due in agenda([ana], [], touches, thursday + dt.timedelta(days=day))]
        for day in range(6)
    }
    assert shown == {
        0: [],
        1: [DueKind.CONFIRM_TALK],
        2: [DueKind.CONFIRM_TALK],
        3: [DueKind.CONFIRM_TALK],
        4: [DueKind.TALK],
        5: [DueKind.TALK],
    }


@pytest.mark.parametrize(
    ("told", "pace", "dues"),
    [
        ("-8 sent", Pace(follow_up_after=6), ["! follow-up 0"]),
        ("-12 sent", Pace(max_follow_ups=0), []),
        ("-40 sent; -12 sent follow-up", Pace(max_follow_ups=2), ["! follow-up -1"]),
        ("-9 sent", Pace(holidays=frozenset({dt.date(2026, 11, 11)})), []),
    ],
)
def test_patience_is_a_setting(
    story: Story,
    ana: Contact,
    today: dt.date,
    told: str,
    pace: Pace,
    dues: list[str],
) -> None:
    found = agenda([ana], [], story(told), today, pace)
    assert [in_short(due, today) for due in found] == dues


def test_the_most_urgent_comes_first(story: Story, today: dt.date) -> None:
    stories = {
        "follow up": "-12 sent",
        "promise": "-3 promised",
        "late thanks": "-4 met",
        "later thanks": "-3 met",
        "confirm": "-9 scheduled >1",
        "answer": "-1 replied yes",
    }
    people = [Contact(id=name, name=name) for name in stories]
    touches = [touch for name, told in stories.items() for touch in story(told, name)]
    found = agenda(people, [], touches, today)
    assert [due.contact_id for due in found] == [
        "late thanks",
        "later thanks",
        "confirm",
        "answer",
        "follow up",
        "promise",
    ]
    assert [due.mark for due in found] == [
        Mark.LATE,
        Mark.LATE,
        Mark.DUE,
        Mark.DUE,
        Mark.DUE,
        Mark.GENTLE,
    ]


def test_what_is_still_to_come_follows_what_is_due(
    story: Story, ana: Contact, today: dt.date
) -> None:
    ben = Contact(id="c-ben", name="Ben")
    touches = [*story("-2 sent"), *story("-1 met", "c-ben")]
    now, later = all_dues([ana, ben], [], touches, today)
    assert now.what is DueKind.THANK
    assert later.what is DueKind.FOLLOW_UP
    assert later.from_on == dt.date(2026, 11, 26)
    assert later.why == "you wrote on Tuesday"
    assert agenda([ana, ben], [], touches, today) == [now]


@pytest.mark.parametrize(
    ("drafted", "told", "shown"),
    [
        (0, "", False),
        (-1, "", True),
        (-100, "", False),
        (-1, "-1 met; -1 sent thank-you", True),
        (-1, "-5 sent", False),
        (-1, "-5 sent; -4 replied no; -3 sent thank-you", False),
        (-1, "-1 moved closed", False),
    ],
)
def test_a_draft_is_remembered_when_its_time_is_right(
    story: Story, draft: Draft, ana: Contact, today: dt.date, drafted: int, told: str, shown: bool
) -> None:
    text = draft(drafted)
    found = agenda([ana], [text], story(told), today)
    assert [(due.what, due.message_id) for due in found] == (
        [(DueKind.FINISH_DRAFT, text.id)] if shown else []
    )
    assert all(due.title == "Finish your message to Ana Ruiz" and due.gentle for due in found)


def test_a_draft_for_what_is_due_is_named_with_it(
    story: Story, draft: Draft, ana: Contact, today: dt.date
) -> None:
    text = draft(-1, "thank-you")
    (due,) = agenda([ana], [text], story("-2 met"), today)
    assert due.what is DueKind.THANK
    assert due.message_id == text.id
    assert due.why == "you talked on Tuesday; your draft is waiting"


def test_ids_stay_the_same_and_tell_apart(story: Story, ana: Contact, today: dt.date) -> None:
    touches = story("-20 sent; -19 replied yes; -18 scheduled >-5; -4 met; -3 promised")
    first = agenda([ana], [], touches, today)
    again = agenda([ana], [], touches[::-1], today + dt.timedelta(days=3))
    assert {due.id for due in first} == {due.id for due in again}
    assert len({due.id for due in first}) == len(first) == 2


def put_off(due: Due, kind: str, story: Story, told: str) -> Touch:
    day, _, until = told.partition(" ")
    (touch,) = story(f"{day} {kind} {until}", due.contact_id)
    return msgspec.structs.replace(touch, id=f"x-{told}", about=due.id)


def test_snoozed_is_hidden_until_its_day_and_no_longer_late(
    story: Story, ana: Contact, today: dt.date
) -> None:
    touches = story("-5 met")
    (due,) = agenda([ana], [], touches, today)
    assert due.late
    touches.append(put_off(due, "snoozed", story, "0 >4"))
    assert agenda([ana], [], touches, today + dt.timedelta(days=3)) == []
    (back,) = agenda([ana], [], touches, today + dt.timedelta(days=4))
    assert (back.id, back.late, back.due_on) == (due.id, False, today + dt.timedelta(days=4))
    assert agenda([ana], [], touches, today + dt.timedelta(days=5))[0].late


def test_the_last_snooze_counts(story: Story, ana: Contact, today: dt.date) -> None:
    touches = story("-5 met")
    (due,) = agenda([ana], [], touches, today)
    touches.append(put_off(due, "snoozed", story, "-1 >9"))
    touches.append(put_off(due, "snoozed", story, "0 >1"))
    assert agenda([ana], [], touches, today) == []
    assert len(agenda([ana], [], touches, today + dt.timedelta(days=1))) == 1


def test_skipped_never_comes_back_but_the_next_occasion_does(
    story: Story, ana: Contact, today: dt.date
) -> None:
    touches = story("-5 met")
    (due,) = agenda([ana], [], touches, today)
    touches.append(put_off(due, "skipped", story, "0"))
    assert agenda([ana], [], touches, today + dt.timedelta(days=30)) == []
    another = msgspec.structs.replace(touches[0], id="t-next", on=today)
    (due,) = agenda([ana], [], [*touches, another], today)
    assert due.id == "thank:t-next"


def test_touches_of_nobody_and_nothing(
    story: Story, draft: Draft, ana: Contact, today: dt.date
) -> None:
    assert agenda([], [draft(-3)], story("-2 met"), today) == []
    assert agenda([ana], [draft(-3, contact_id="c-gone")], story("-2 met", "c-gone"), today) == []
    assert agenda([], [], [], today) == []


def test_a_name_of_several_lines_stays_one_line(story: Story, today: dt.date) -> None:
    odd = Contact(id="c-ana", name="Ana\n[bold]Ruiz\r\n")
    (due,) = agenda([odd], [], story("-2 met"), today)
    assert due.title == "Thank Ana [bold]Ruiz"
