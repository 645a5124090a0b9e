from __future__ import annotations

import pytest

from outreach_tui.people.common_ground import shared, tie_words
from outreach_tui.people.contact import Contact
from outreach_tui.people.profile import Profile, School
from outreach_tui.vocabulary import Tie


def contact(**more: object) -> Contact:
    return Contact(id="c-1", name="Ana Ruiz", **more)  # type: ignore[arg-type]


def test_the_finest_thing_comes_first() -> None:
    me = Profile(
        schools=(School(name="State", start=2012, end=2016, groups=("Rowing",)),),
        employers=("Lumen Inc.",),
        groups=("Women in Data",),
        places=("Lund",),
    )
    ana = contact(
        schools=(School(name="State University", start=2014, end=2018, groups=("rowing",)),),
        company="Lumen",
        groups=("women in data",),
        places=("Lund, Sweden",),
    )
    assert [(item.what, item.words) for item in shared(me, ana)] == [
        ("group", "you were both in rowing at State University"),
        ("group", "you are both part of women in data"),
        ("school", "you both went to State University at the same time, 2014 to 2016"),
        ("employer", "you have both worked at Lumen"),
        ("place", "you both know Lund"),
    ]


def test_every_claim_names_its_fact() -> None:
    me = Profile(schools=(School(name="État", end=2014),), employers=("Lumen",))
    ana = contact(schools=(School(name="etat", start=2010, end=2014),), employers=("Lumen",))
    school, employer = shared(me, ana)
    assert school.words == "you both went to etat and finished in 2014"
    assert school.fact == "you: État –2014; they: etat 2010–2014"
    assert "Lumen" in employer.fact


@pytest.mark.parametrize(
    ("mine", "theirs", "same"),
    [
        ("State", "State University", True),
        ("The State University", "State University", True),
        ("Ohio State University", "Ohio State", True),
        ("Boston University", "Boston College", False),
        ("University of Miami", "Miami University", False),
        ("Boston College", "Boston College University", False),
        ("", "", False),
    ],
)
def test_schools_with_like_names_stay_apart(mine: str, theirs: str, same: bool) -> None:
    me, ana = Profile(schools=(School(name=mine),)), contact(schools=(School(name=theirs),))
    assert bool(shared(me, ana)) is same


def test_years_that_do_not_meet_or_are_unknown_are_not_claimed() -> None:
    me = Profile(schools=(School(name="State", start=2001, end=2004),))
    for theirs in (School(name="State", start=2010, end=2014), School(name="State", start=2002)):
        (item,) = shared(me, contact(schools=(theirs,)))
        assert item.words == "you both went to State"


@pytest.mark.parametrize(
    ("mine", "theirs", "same"),
    [
        ("Paris", "Paris, France", True),
        ("Paris, Texas", "Paris, France", False),
        ("Malmö", "malmo", True),
        ("", "", False),
    ],
)
def test_places_agree_as_far_as_both_go(mine: str, theirs: str, same: bool) -> None:
    assert bool(shared(Profile(places=(mine,)), contact(places=(theirs,)))) is same


def test_nothing_recorded_means_nothing_shared() -> None:
    assert shared(Profile(), contact()) == ()
    assert shared(Profile(groups=("Choir",)), contact(groups=("Chess",))) == ()


def test_each_thing_is_named_once() -> None:
    me = Profile(employers=("Lumen", "Lumen GmbH"), groups=("Choir",))
    ana = contact(company="Lumen", employers=("Lumen",), groups=("Choir", "choir"))
    assert [item.what for item in shared(me, ana)] == ["group", "employer"]


@pytest.mark.parametrize(
    ("tie", "detail", "words"),
    [
        (Tie.MET, "the UX meetup", "we met at the UX meetup"),
        (Tie.MET, "at the UX meetup", "we met at the UX meetup"),
        (Tie.MET, "The UX meetup", "we met at the UX meetup"),
        (Tie.MET, "", "we met"),
        (Tie.REFERRED, "Dana Kim", "Dana Kim sent me to you"),
        (Tie.COLLEAGUE, "Lumen", "we worked together at Lumen"),
        (Tie.ALUM, "State", "we both went to State"),
        (Tie.ALUM, "", ""),
        (Tie.GROUP, "Women in Data", "we are both part of Women in Data"),
        (Tie.STRANGER, "read the article", ""),
    ],
)
def test_the_tie_as_a_clause(tie: Tie, detail: str, words: str) -> None:
    assert tie_words(contact(tie=tie, tie_detail=detail)) == words


def test_a_named_referrer_goes_before_the_detail() -> None:
    ana = contact(tie=Tie.REFERRED, tie_detail="from the choir", referrer="Dana Kim")
    assert tie_words(ana) == "Dana Kim sent me to you"
