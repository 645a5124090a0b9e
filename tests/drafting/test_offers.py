"""Something to give: fitting, small, honest, and heard as an offer."""

from __future__ import annotations

import re
from typing import Any

import pytest

from outreach_tui.drafting import offers
from outreach_tui.drafting.offers import Offer, best_offer, offers_for
from outreach_tui.etiquette.context import context_for
from outreach_tui.etiquette.engine import check_message
from outreach_tui.people.contact import Contact
from outreach_tui.people.profile import Profile, School
from outreach_tui.vocabulary import Level, Purpose, Tie

STATE = School(name="State")
ME = Profile(
    headline="a second-year nursing student",
    schools=(STATE,),
    employers=("Harbor",),
    groups=("Riverside nursing network",),
    places=("Leeds",),
)


def person(**more: Any) -> Contact:
    return Contact(**{"id": "c-1", "name": "Ana Ruiz", "title": "Analyst", **more})


def everything() -> dict[str, Offer]:
    """Every shipped offer, as it reads for somebody it suits."""
    found: dict[str, Offer] = {}
    for purpose in Purpose:
        for level in Level:
            for tie, detail in ((Tie.ALUM, "State"), (Tie.GROUP, "the choir"), (Tie.MET, "a fair"),
                                (Tie.COLLEAGUE, "Harbor")):  # fmt: skip
                ana = person(level=level, tie=tie, tie_detail=detail, company="Lumen Inc.",
                             places=("Leeds",))  # fmt: skip
                found |= {offer.name: offer for offer in offers_for(ME, ana, purpose)}
    return found


EVERYTHING = everything()


def names(profile: Profile, contact: Contact, purpose: Purpose) -> list[str]:
    return [offer.name for offer in offers_for(profile, contact, purpose)]


def test_every_shipped_offer_reaches_somebody() -> None:
    shipped = {entry.name for entry in offers._entries()}
    assert set(EVERYTHING) == shipped
    assert len(shipped) >= 15


@pytest.mark.parametrize("offer", EVERYTHING.values(), ids=EVERYTHING)
def test_the_checker_hears_an_offer_and_minds_nothing(offer: Offer) -> None:
    text = (
        "Hi Ana,\n\nWe both went to State. I'm a second-year nursing student there, and your talk"
        " on night shifts at Lumen made me wonder how you moved into planning. Would you have 15"
        f" minutes for a call in the next weeks? If not, no trouble at all. {offer.sentence}"
        "\n\nThank you,\nSam Lee"
    )
    context = context_for(
        "Ana Ruiz", "Analyst", "Lumen", Tie.ALUM, purpose=Purpose.INFORMATIONAL_INTERVIEW,
        subject="A question about night shifts", tie_detail="State",
    )  # fmt: skip
    report = check_message(text, context)
    start = text.index(offer.sentence)
    heard = {move.move.value for move in report.moves if move.start >= start}
    assert "offer" in heard
    assert not [move for move in heard if move.startswith("ask_")]
    assert report.findings == ()


@pytest.mark.parametrize("offer", EVERYTHING.values(), ids=EVERYTHING)
def test_an_offer_is_one_short_plain_sentence(offer: Offer) -> None:
    assert len(offer.sentence) <= 110
    assert offer.sentence.count(".") == 1
    assert offer.sentence.endswith(".")
    assert not re.search(r"[{}!]|\b(?:any time|always|whatever|anything)\b", offer.sentence)
    assert offer.why.endswith(".")
    assert not offer.only_if or offer.only_if.endswith(".")


def test_own_offers_come_first_and_are_never_read_as_anything_but_text() -> None:
    me = Profile(offers=("I could read a page, {company}", "  ", "[b]I bake[/b]."))
    first, second, *rest = offers_for(me, person(company="Lumen"), Purpose.REPLY)
    assert first.sentence == "I could read a page, {company}."
    assert second.sentence == "[b]I bake[/b]."
    assert not any(offer.name.startswith("own") for offer in rest)
    assert best_offer(me, person(), Purpose.REPLY) == first.sentence


def test_what_is_named_in_an_offer_is_recorded() -> None:
    assert not [offer for offer in offers_for(Profile(), person(), Purpose.THANK_YOU)
                if re.search(r"State|Leeds|network", offer.sentence)]  # fmt: skip
    ana = person(schools=(STATE,), groups=("riverside nursing network",), places=("Leeds",))
    told = " ".join(
        offer.sentence for offer in offers_for(ME, ana, Purpose.INFORMATIONAL_INTERVIEW)
    )
    assert "the alumni of State" in told
    assert "the riverside nursing network" in told
    assert "meet in Leeds" in told


def test_offers_suit_the_seniority_the_purpose_and_the_user() -> None:
    ask = Purpose.INFORMATIONAL_INTERVIEW
    chief, student = person(title="CEO"), person(title="Intern")
    assert "half-a-page" in names(ME, chief, ask)
    assert "fresh-eyes" not in names(ME, chief, ask)
    assert "read-an-application" in names(ME, student, Purpose.OFFER_HELP)
    assert "read-an-application" not in names(ME, chief, Purpose.OFFER_HELP)
    assert "students-view" in names(ME, chief, ask)
    assert "students-view" not in names(Profile(headline="a nurse"), chief, ask)
    assert "report-back" not in names(ME, chief, ask)


def test_an_offer_under_a_condition_is_not_chosen_by_itself() -> None:
    ana = person(tie=Tie.ALUM, tie_detail="State")
    first, *_ = offers_for(ME, ana, Purpose.INFORMATIONAL_INTERVIEW)
    assert (first.name, bool(first.only_if)) == ("alumni-chapter", True)
    chosen = best_offer(ME, ana, Purpose.INFORMATIONAL_INTERVIEW)
    assert chosen
    assert chosen != first.sentence


@pytest.mark.parametrize("purpose", Purpose)
@pytest.mark.parametrize("title", ["CEO", "Analyst", "Intern", ""])
def test_there_is_something_to_give_for_every_purpose(purpose: Purpose, title: str) -> None:
    assert offers_for(Profile(), person(title=title), purpose)


def test_the_event_of_the_message_is_named() -> None:
    told = offers_for(ME, person(), Purpose.EVENT_FOLLOW_UP, event="at The spring mixer")
    assert any("from the spring mixer" in offer.sentence for offer in told)
