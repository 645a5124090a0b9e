from __future__ import annotations

import pytest
from msgspec.structs import replace

from outreach_tui.drafting.catalogue import Catalogue
from outreach_tui.drafting.fields import (
    FieldValue,
    MissingFields,
    Origin,
    fields_for,
    refuse_holes,
    values_of,
)
from outreach_tui.drafting.render import render
from outreach_tui.drafting.standard import SOURCES, Known
from outreach_tui.people.contact import Contact
from outreach_tui.people.profile import Profile, School, read_school
from outreach_tui.vocabulary import Formality, Tie

PRIYA = Contact(id="c-1", name="Priya Nair", company="Northwind", tie=Tie.ALUM, tie_detail="State")

PRIYA_STRANGER = replace(PRIYA, tie=Tie.STRANGER, tie_detail="")


def by_name(filled: list[FieldValue]) -> dict[str, FieldValue]:
    return {item.field.name: item for item in filled}


def test_each_value_says_where_it_came_from(shipped: Catalogue, maya: Profile) -> None:
    template = shipped.get("alum-email")
    filled = by_name(fields_for(template, maya, PRIYA, {"topic": "Night shifts."}))
    assert {name: (item.value, item.origin) for name, item in filled.items()} == {
        "greeting": ("Hi Priya,", Origin.CONTACT),
        "school": ("State", Origin.SHARED),
        "reason": ("", Origin.MISSING),
        "headline": ("a second-year nursing student at State", Origin.PROFILE),
        "background": (maya.background, Origin.PROFILE),
        "plans": (maya.plans, Origin.PROFILE),
        "topic": ("Night shifts", Origin.USER),
        "company": ("Northwind", Origin.CONTACT),
        "sign_off": ("Best wishes,", Origin.PROFILE),
        "signature": ("Maya Lindqvist", Origin.PROFILE),
    }
    reason = filled["reason"]
    assert reason.missing
    assert reason.field.question.endswith("?")
    assert reason.field.example
    assert reason.field.hint


def test_what_the_user_says_wins(shipped: Catalogue, maya: Profile) -> None:
    answers = {"greeting": "Dear Dr. Nair,", "company": "Northwind Labs", "topic": "   "}
    filled = by_name(fields_for(shipped.get("alum-email"), maya, PRIYA, answers))
    assert (filled["greeting"].value, filled["greeting"].origin) == ("Dear Dr. Nair,", Origin.USER)
    assert filled["company"].value == "Northwind Labs"
    assert filled["topic"].missing


@pytest.mark.parametrize(
    ("recorded", "said"),
    [
        ("Northwind, Inc.", "Northwind"),
        ("Lumen Health Ltd", "Lumen Health"),
        ("Bäckerei Groß GmbH", "Bäckerei Groß"),
        ("Incorporate", "Incorporate"),
        ("Limited", "Limited"),
    ],
)
def test_companies_are_called_as_people_say_them(
    shipped: Catalogue, maya: Profile, recorded: str, said: str
) -> None:
    contact = replace(PRIYA, company=recorded)
    filled = by_name(fields_for(shipped.get("alum-email"), maya, contact, {}))
    assert filled["company"].value == said


def test_what_is_not_needed_is_left_out(shipped: Catalogue, maya: Profile) -> None:
    filled = by_name(fields_for(shipped.get("alum-email"), maya, replace(PRIYA, company=""), {}))
    assert filled["company"].origin is Origin.LEFT_OUT


def test_an_empty_profile_is_asked_for_what_only_it_knows(shipped: Catalogue) -> None:
    filled = fields_for(shipped.get("alum-email"), Profile(), PRIYA, {})
    missing = {item.field.name for item in filled if item.missing}
    assert missing == {"reason", "headline", "background", "plans", "topic", "signature"}


def test_a_known_value_too_long_for_a_note_is_asked_for_again(
    shipped: Catalogue, maya: Profile
) -> None:
    long = replace(maya, headline="a second-year student of nursing and midwifery at State")
    filled = by_name(fields_for(shipped.get("alum-note"), long, PRIYA, {}))
    assert filled["headline"].missing
    assert "55 characters; up to 45 fit" in filled["headline"].note
    typed = {"headline": "a student of nursing and midwifery at the State University"}
    own = by_name(fields_for(shipped.get("alum-note"), long, PRIYA, typed))["headline"]
    assert own.value == typed["headline"]
    assert "up to 45 fit" in own.note


def test_a_shared_school_is_named_only_where_both_have_it(
    shipped: Catalogue, maya: Profile
) -> None:
    stranger = Contact(id="c", name="Ben Osei", schools=(School(name="State"),))
    template = shipped.get("alum-email")
    assert by_name(fields_for(template, maya, stranger, {}))["school"].value == "State"
    other = replace(stranger, schools=(School(name="Tech"),))
    assert by_name(fields_for(template, maya, other, {}))["school"].missing


@pytest.mark.parametrize(
    ("source", "value"),
    [
        ("shared.best", "We were both in the rowing club at State."),
        ("shared.city", "the Netherlands"),
        ("shared.club", "Rowing club"),
        ("shared.dorm", "Castle dorm"),
        ("shared.programme", "Erasmus programme"),
        ("shared.degree", "BA Education"),
        ("shared.mutual", "Dana Kim"),
        ("shared.employer", ""),
        ("offer", "I could read a page of yours."),
    ],
)
def test_what_two_people_share_fills_a_field(maya: Profile, source: str, value: str) -> None:
    line = "State, 2012-2016, BA Education, Rowing club, Castle dorm, Erasmus programme"
    state = read_school(line)
    me = replace(
        maya,
        schools=(state,),
        places=("Netherlands",),
        employers=("Northwind",),
        offers=("I could read a page of yours",),
    )
    priya = replace(PRIYA, schools=(state,), places=("Netherlands",), mutual=("Dana Kim",))
    assert SOURCES[source](Known(profile=me, contact=priya)) == value
    if source not in ("shared.mutual", "offer"):
        assert SOURCES[source](Known(profile=Profile(), contact=PRIYA_STRANGER)) == ""


def test_worked_together_needs_the_same_time(maya: Profile) -> None:
    me = replace(maya, employers=("Northwind (2014-2018)",))
    for more, value in (
        ({"employers": ("Northwind (2015-2017)",), "company": ""}, "Northwind"),
        ({"employers": ("Northwind (2019-2020)",), "company": ""}, ""),
        ({"tie": Tie.COLLEAGUE, "tie_detail": ""}, "Northwind"),
    ):
        known = Known(profile=me, contact=replace(PRIYA, **more))
        assert SOURCES["shared.employer"](known) == value


def test_the_event_at_hand_comes_before_the_recorded_one(shipped: Catalogue, maya: Profile) -> None:
    met = replace(PRIYA, tie=Tie.MET, tie_detail="At the nursing fair.")
    template = shipped.get("event-email")
    assert by_name(fields_for(template, maya, met, {}))["where"].value == "at the nursing fair"
    filled = by_name(fields_for(template, maya, met, {}, event="the UX mixer"))
    assert (filled["where"].value, filled["where"].origin) == ("at the UX mixer", Origin.SHARED)


@pytest.mark.parametrize(
    ("contact", "formality", "line"),
    [
        (Contact(id="c", name="Ana Ruiz"), Formality.FRIENDLY, "Hi Ana,"),
        (Contact(id="c", name="Ana Ruiz"), Formality.FORMAL, "Dear Ana Ruiz,"),
        (
            Contact(id="c", name="Ana Ruiz", honorific="Dr."),
            Formality.FORMAL,
            "Dear Dr. Ruiz,",
        ),
        (
            Contact(id="c", name="Prof. Ana Ruiz", title="Professor of Nursing"),
            Formality.FRIENDLY,
            "Dear Prof. Ruiz,",
        ),
    ],
)
def test_greetings_keep_titles_and_formality(
    shipped: Catalogue, maya: Profile, contact: Contact, formality: Formality, line: str
) -> None:
    sender = replace(maya, formality=formality)
    filled = by_name(fields_for(shipped.get("stranger-email"), sender, contact, {}))
    assert filled["greeting"].value == line


def test_a_message_with_holes_is_never_written(shipped: Catalogue, maya: Profile) -> None:
    template = shipped.get("alum-email")
    values = values_of(fields_for(template, maya, PRIYA, {"topic": "night shifts"}))
    with pytest.raises(MissingFields) as caught:
        render(template, values)
    assert [field.name for field in caught.value.fields] == ["reason"]
    assert caught.value.message == "One thing is missing before the message can be written."
    assert caught.value.fields[0].question in caught.value.hint
    assert caught.value.fields[0].example in caught.value.hint
    with pytest.raises(MissingFields, match="9 things are missing"):
        render(template, {"reason": " \u200b\n", "unknown": "x"})


def test_what_is_known_and_does_not_fit_is_asked_for_with_the_reason(
    shipped: Catalogue, maya: Profile
) -> None:
    sender = replace(maya, headline="a nurse " + "moving into data " * 5)
    answers = {"topic": "night shifts", "aim": "work with children"}
    with pytest.raises(MissingFields, match="One thing") as caught:
        refuse_holes(fields_for(shipped.get("alum-note"), sender, PRIYA, answers))
    assert "up to 45 fit here" in caught.value.hint


@pytest.mark.parametrize(
    ("own", "formality", "line"),
    [
        ("", Formality.FRIENDLY, "Best wishes,"),
        ("", Formality.FORMAL, "Kind regards,"),
        ("Warm wishes", Formality.FORMAL, "Warm wishes,"),
        (" Yours, ", Formality.FRIENDLY, "Yours,"),
    ],
)
def test_people_close_in_their_own_way(
    shipped: Catalogue, maya: Profile, own: str, formality: Formality, line: str
) -> None:
    sender = replace(maya, sign_off=own, formality=formality)
    filled = by_name(fields_for(shipped.get("stranger-email"), sender, PRIYA, {}))
    assert filled["sign_off"].value == line
