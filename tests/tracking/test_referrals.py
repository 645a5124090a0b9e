from __future__ import annotations

import datetime as dt
from collections.abc import Callable

import pytest

from outreach_tui.people.contact import Contact
from outreach_tui.tracking.agenda import Due, DueKind, agenda
from outreach_tui.tracking.message import Message, Touch
from outreach_tui.vocabulary import Purpose, Tie

Story = Callable[..., list[Touch]]
Draft = Callable[..., Message]

BEN = Contact(id="c-ben", name="Ben Osei", given="Ben")
JOY = Contact(id="c-joy", name="Joy Tan", tie=Tie.REFERRED, referrer="ben osei ")


def of_kind(dues: list[Due], kind: DueKind) -> list[Due]:
    return [due for due in dues if due.what is kind]


def test_pointed_on_to_somebody_who_is_no_contact_yet(story: Story, today: dt.date) -> None:
    (due,) = of_kind(
        agenda([BEN], [], story("-9 sent; -1 replied redirected", "c-ben"), today),
        DueKind.WRITE_NEXT,
    )
    assert due.contact_id == "c-ben"
    assert due.title == "Write to the person Ben Osei named"
    assert due.why == "they pointed you on yesterday"
    assert due.purpose is None


def test_pointed_on_to_somebody_known_by_now(story: Story, draft: Draft, today: dt.date) -> None:
    touches = story("-9 sent; -1 replied redirected; 0 sent thank-you", "c-ben")
    text = draft(0, contact_id="c-joy")
    (due,) = agenda([BEN, JOY], [text], touches, today)
    assert due.contact_id == "c-joy"
    assert due.title == "Write to Joy Tan"
    assert due.why == "Ben Osei pointed you to them yesterday; your draft is waiting"
    assert due.purpose is Purpose.INFORMATIONAL_INTERVIEW
    assert due.message_id == text.id


def test_pointed_on_and_written_to(story: Story, today: dt.date) -> None:
    touches = [
        *story("-9 sent; -2 replied redirected; -1 sent thank-you", "c-ben"),
        *story("-1 sent", "c-joy"),
    ]
    assert agenda([BEN, JOY], [], touches, today) == []


@pytest.mark.parametrize(
    ("joys", "bens", "titles"),
    [
        ("-5 sent", "", []),
        ("-5 sent; -1 replied yes; 0 sent reply", "", ["Tell Ben Osei Joy Tan said yes"]),
        ("-5 sent; -1 replied no; 0 sent thank-you", "", []),
        ("-5 sent; -1 met", "", ["Tell Ben Osei you talked with Joy Tan"]),
        ("-5 sent; -3 replied yes; -1 met", "-2 sent", ["Tell Ben Osei you talked with Joy Tan"]),
        ("-5 sent; -3 replied yes; -1 met", "0 sent other", []),
        ("-5 sent; -3 replied yes; -1 met", "0 met; 0 sent thank-you", []),
        ("-5 sent; -3 replied yes; -1 met", "0 replied other; 0 note", ["Tell Ben Osei you …"]),
        ("-200 sent; -100 met", "", []),
    ],
)
def test_the_referrer_hears_what_came_of_it(
    story: Story, today: dt.date, joys: str, bens: str, titles: list[str]
) -> None:
    touches = [*story(joys, "c-joy"), *story(bens, "c-ben")]
    found = of_kind(agenda([BEN, JOY], [], touches, today), DueKind.TELL_REFERRER)
    assert len(found) == len(titles)
    for due, title in zip(found, titles, strict=True):
        assert due.title.startswith(title.rstrip("…"))
        assert due.why == "Ben introduced you"
        assert (due.contact_id, due.purpose) == ("c-ben", Purpose.THANK_YOU)


@pytest.mark.parametrize(
    "people",
    [
        [JOY],
        [JOY, BEN, Contact(id="c-ben2", name="Ben Osei")],
        [Contact(id="c-joy", name="Joy Tan", referrer="Joy Tan")],
    ],
    ids=["no contact", "two of that name", "oneself"],
)
def test_nobody_is_told_when_it_is_not_certain_who(
    story: Story, today: dt.date, people: list[Contact]
) -> None:
    found = agenda(people, [], story("-5 sent; -1 met; 0 sent thank-you", "c-joy"), today)
    assert found == []


def test_a_name_is_the_same_however_its_accents_are_stored(story: Story, today: dt.date) -> None:
    jose = Contact(id="c-jose", name="José Núñez")
    joy = Contact(id="c-joy", name="Joy Tan", referrer="José Núñez")
    touches = story("-5 sent; -1 met; 0 sent thank-you", "c-joy")
    (due,) = agenda([jose, joy], [], touches, today)
    assert due.contact_id == "c-jose"
