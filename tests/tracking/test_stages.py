from __future__ import annotations

import datetime as dt
from collections.abc import Callable

import msgspec
import pytest

from outreach_tui.people.contact import TYPED_IN, Contact
from outreach_tui.tracking.agenda import agenda
from outreach_tui.tracking.follow_ups import Pace
from outreach_tui.tracking.message import Message, MessageState, Touch
from outreach_tui.tracking.stages import pipeline, stage_of, stages_by_contact
from outreach_tui.vocabulary import Stage

Story = Callable[..., list[Touch]]
Draft = Callable[..., Message]


@pytest.mark.parametrize(
    ("told", "stage"),
    [
        ("", "researching"),
        ("-1 note", "researching"),
        ("-1 promised", "researching"),
        ("-5 sent", "sent"),
        ("-60 sent", "sent"),
        ("-90 sent", "parked"),
        ("-14 sent; -2 sent follow-up", "followed-up"),
        ("-14 sent; -8 sent follow-up", "followed-up"),
        ("-30 sent; -9 sent follow-up", "parked"),
        ("-30 sent; -9 sent follow-up; 0 replied yes", "replied"),
        ("-200 sent; -3 sent", "sent"),  # a new approach after a long rest
        ("-5 sent connect", "sent"),
        ("-31 sent connect", "parked"),
        ("-5 sent; -4 replied yes", "replied"),
        ("-5 sent; -4 replied", "replied"),
        ("-5 sent; -4 replied other", "replied"),
        ("-5 sent; -4 replied yes; -3 sent reply", "replied"),
        ("-5 sent; -4 replied yes; +-4 scheduled >2", "scheduled"),
        ("-5 sent; -4 replied yes; -3 scheduled >2; -2 sent reply", "scheduled"),
        ("-5 sent; -4 replied yes; -3 scheduled >2; -2 replied yes", "scheduled"),
        ("-5 sent; -4 replied yes; -3 scheduled >2; -2 replied later >30", "replied"),
        ("-5 sent; -4 replied yes; -3 scheduled >2; -2 replied no", "declined"),
        ("-5 sent; -4 replied yes; -3 scheduled >-2", "scheduled"),
        ("-9 sent; -8 replied yes; -7 scheduled >-2; -2 met", "met"),
        ("-2 met", "met"),
        ("-2 met; -1 sent thank-you", "thanked"),
        ("-2 met; -1 sent event-follow-up", "sent"),
        ("-9 sent; -8 replied yes; -2 met; -1 sent introduction-request", "met"),
        ("-9 sent; -8 replied yes; -2 met; -1 replied other", "met"),
        ("-9 sent; -8 replied yes; -2 met; -1 sent thank-you", "thanked"),
        ("-9 sent; -8 replied yes; -7 met; -6 sent thank-you; -1 gave", "nurturing"),
        ("-9 sent; -8 replied yes; -7 met; -6 sent thank-you; -1 replied yes", "nurturing"),
        ("-90 sent; -80 met; -79 sent thank-you; -1 sent reconnect", "nurturing"),
        ("-90 met; -89 sent thank-you; -60 sent other; -40 sent other", "nurturing"),
        ("-9 met; -8 sent thank-you; -2 met", "met"),
        ("-9 met; -8 sent thank-you; -2 scheduled >2", "scheduled"),
        ("-9 met; -3 scheduled >2; -2 sent thank-you", "scheduled"),
        ("-1 gave", "nurturing"),
        ("-1 received", "nurturing"),
        ("-1 sent thank-you", "thanked"),
        ("-1 sent reply", "sent"),
        ("-5 sent; -4 replied no", "declined"),
        ("-5 sent; -4 replied no; -3 sent thank-you", "declined"),
        ("-5 sent; -4 replied no; -3 sent informational-interview", "declined"),
        ("-5 sent; -4 replied no; -3 replied yes", "replied"),
        ("-5 sent; -4 replied no; -3 met", "met"),
        ("-5 sent; -4 replied redirected", "replied"),
        ("-5 sent; -4 replied redirected; -3 sent thank-you", "thanked"),
        ("-50 sent; -49 replied later; -48 sent other", "replied"),
        ("-50 sent; -49 replied later; -2 sent follow-up", "sent"),
        ("-50 sent; -49 replied later >-3; -2 sent follow-up", "sent"),
        ("-5 moved closed", "closed"),
        ("-5 sent; -4 moved nurturing", "nurturing"),
        ("-5 sent; -4 moved nurturing; -3 note; -2 skipped; -1 snoozed >3", "nurturing"),
        ("-5 moved parked; -1 replied yes", "replied"),
        ("-5 moved closed; -1 sent", "sent"),
        ("-5 moved sent", "sent"),
        ("-95 moved sent", "parked"),
        ("-5 sent; -3 moved followed-up", "followed-up"),
        ("-30 sent; -20 sent; -2 moved researching", "researching"),
        ("-2 moved met; -1 sent thank-you", "thanked"),
        ("-2 moved", "researching"),
        ("300 sent", "sent"),
        ("-1 sent; 300 met", "met"),
    ],
)
def test_the_stage_follows_what_happened(
    story: Story, today: dt.date, told: str, stage: str
) -> None:
    assert stage_of(story(told), [], today).value == stage


@pytest.mark.parametrize(
    ("told", "drafted", "stage"),
    [
        ("", -1, "drafted"),
        ("-1 note", 0, "drafted"),
        ("-5 sent", 0, "sent"),
        ("-3 moved researching", -5, "researching"),
        ("-3 moved researching", 2, "drafted"),
        ("-3 moved parked", 2, "parked"),
    ],
)
def test_a_draft_moves_on_who_was_only_researched(
    story: Story, draft: Draft, today: dt.date, told: str, drafted: int, stage: str
) -> None:
    assert stage_of(story(told), [draft(drafted)], today).value == stage


def test_what_was_sent_is_no_draft(story: Story, draft: Draft, today: dt.date) -> None:
    gone = msgspec.structs.replace(draft(-1), state=MessageState.SENT)
    assert stage_of(story(""), [gone], today) is Stage.RESEARCHING


@pytest.mark.parametrize(
    ("told", "pace", "stage"),
    [
        ("-9 sent", Pace(max_follow_ups=0), "parked"),
        ("-9 sent; -2 sent", Pace(follow_up_after=3), "followed-up"),
        ("-9 sent; -4 sent", Pace(follow_up_after=3), "parked"),
        ("-30 sent; -20 sent", Pace(max_follow_ups=2), "followed-up"),
        ("-30 sent; -20 sent; -10 sent", Pace(max_follow_ups=2), "parked"),
    ],
)
def test_patience_can_be_set(
    story: Story, today: dt.date, told: str, pace: Pace, stage: str
) -> None:
    assert stage_of(story(told), [], today, pace).value == stage


def test_the_order_records_are_read_in_does_not_matter(story: Story, today: dt.date) -> None:
    touches = story("-9 sent; -4 replied yes; +-4 scheduled >-2; -2 met; -1 sent thank-you")
    assert stage_of(touches[::-1], [], today) is Stage.THANKED


def test_stages_of_everybody_with_something(story: Story, draft: Draft, today: dt.date) -> None:
    touches = [*story("-5 sent"), *story("-5 sent; -1 replied no", "c-ben")]
    found = stages_by_contact([draft(0, contact_id="c-cy")], touches, today)
    assert found == {"c-ana": Stage.SENT, "c-ben": Stage.DECLINED, "c-cy": Stage.DRAFTED}


def test_the_tracker_shows_who_was_begun_with(story: Story, draft: Draft, today: dt.date) -> None:
    people = [
        Contact(id="c-ana", name="Ana"),
        Contact(id="c-ben", name="Ben"),
        Contact(id="c-cy", name="Cy", tags=("dream team",)),
        Contact(id="c-di", name="Di", facts=("wrote about ferries",)),
        Contact(id="c-ed", name="Ed", source=TYPED_IN),
        Contact(id="c-fay", name="Fay", source="LinkedIn, Connections.csv"),
        Contact(id="c-gus", name="Gus"),
    ]
    found = pipeline(people, [draft(-3, contact_id="c-ben")], story("-5 sent"), today)
    assert list(found) == list(Stage)
    names = {
        stage: [card.contact.name for card in cards] for stage, cards in found.items() if cards
    }
    assert names == {
        Stage.RESEARCHING: ["Cy", "Di", "Ed"],
        Stage.DRAFTED: ["Ben"],
        Stage.SENT: ["Ana"],
    }


def test_thirty_thousand_imported_people_do_not_flood_the_tracker(
    story: Story, today: dt.date
) -> None:
    imported = [
        Contact(id=f"c-{n}", name=f"Person {n}", source="LinkedIn, Connections.csv")
        for n in range(30_000)
    ]
    found = pipeline(imported, [], story("-5 sent", "c-7"), today)
    assert [card.contact.name for cards in found.values() for card in cards] == ["Person 7"]


def test_a_card_says_since_when_what_last_and_what_next(
    story: Story, ana: Contact, today: dt.date
) -> None:
    touches = story("-9 sent; -3 replied yes; -2 note; -1 snoozed >5")
    dues = agenda([ana], [], touches, today)
    (card,) = pipeline([ana], [], touches, today, dues)[Stage.REPLIED]
    assert card.since == today - dt.timedelta(days=3)
    assert card.last == touches[2]
    assert card.next_due == dues[0]


def test_who_was_parked_by_time_is_there_since_the_wait_was_over(
    story: Story, ana: Contact, today: dt.date
) -> None:
    (card,) = pipeline([ana], [], story("-60 sent; -45 sent"), today)[Stage.PARKED]
    assert card.since == dt.date(2026, 10, 14)


def test_those_with_something_due_come_first_then_the_latest(
    story: Story, ana: Contact, today: dt.date
) -> None:
    ben, cy = Contact(id="c-ben", name="Ben"), Contact(id="c-cy", name="Cy")
    touches = [
        *story("-2 sent", "c-ben"),
        *story("-1 sent", "c-cy"),
        *story("-20 sent", "c-ana"),
    ]
    dues = agenda([ana, ben, cy], [], touches, today)
    cards = pipeline([ben, ana, cy], [], touches, today, dues)[Stage.SENT]
    assert [card.contact.name for card in cards] == ["Ana Ruiz", "Cy", "Ben"]
