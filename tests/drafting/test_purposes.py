"""Which kind of message is suggested, and in which order the others come."""

from __future__ import annotations

import datetime as dt

import pytest

from outreach_tui.drafting.purposes import purposes_for, suggest_purpose
from outreach_tui.etiquette.types import History
from outreach_tui.people.contact import Contact
from outreach_tui.tracking.due import Due, DueKind
from outreach_tui.vocabulary import Purpose, Tie

PRIYA = Contact(id="c-1", name="Priya Nair", tie=Tie.ALUM)
DAY = dt.date(2026, 11, 19)


def due(contact_id: str) -> Due:
    return Due(
        id="d",
        what=DueKind.THANK,
        contact_id=contact_id,
        title="Thank Priya Nair",
        why="you talked on Thursday",
        event_on=DAY,
        from_on=DAY,
        due_on=DAY,
        purpose=Purpose.THANK_YOU,
    )


def test_what_is_due_with_them_comes_before_anything_else() -> None:
    open_ask = History(sent=1, unanswered=1)
    found = suggest_purpose(PRIYA, open_ask, [due("c-other"), due("c-1")])
    assert found == (Purpose.THANK_YOU, "you talked on Thursday")
    assert suggest_purpose(PRIYA, open_ask, [due("c-other")]).purpose is Purpose.FOLLOW_UP
    assert suggest_purpose(PRIYA, History(replied=True)).purpose is Purpose.RECONNECT


@pytest.mark.parametrize("tie", list(Tie))
def test_every_purpose_has_its_place_and_answers_come_last(tie: Tie) -> None:
    contact = Contact(id="c", name="Ben Osei", tie=tie)
    order = purposes_for(contact)
    assert sorted(order) == sorted(Purpose)
    assert order[0] is suggest_purpose(contact).purpose
    assert set(order[-3:]) == {Purpose.THANK_YOU, Purpose.FOLLOW_UP, Purpose.REPLY}
    assert order.index(Purpose.INFORMATIONAL_INTERVIEW) < order.index(Purpose.CONNECT)
    assert purposes_for(contact, Purpose.REPLY)[0] is Purpose.REPLY
