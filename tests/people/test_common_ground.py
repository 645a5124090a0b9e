from __future__ import annotations

from typing import Any

import pytest

from outreach_tui.etiquette.context import context_for
from outreach_tui.etiquette.engine import check_message
from outreach_tui.people.common_ground import best_sentence, shared, tie_words
from outreach_tui.people.contact import Contact
from outreach_tui.people.profile import Profile, School, read_school
from outreach_tui.vocabulary import Purpose, Tie


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
        ("club", "you were both in rowing at State University"),
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


ME = Profile(
    schools=(
        read_school("Aldermoor University, 2011-2014, BA Education, Rowing club, Castle dorm"),
        read_school("Leeds College, 2009, studied drawing"),
        read_school("Northgate School, 2001-2005, Erasmus programme"),
    ),
    employers=("Lumen (2014-2018)", "Harbor", "Pagewise (2009-2011)", "Tin (2019-)", "Freelance"),
    groups=("Kirkgate Community Choir", "Women in Data", "Erasmus programme", "Rowing club"),
    places=("Leeds", "Netherlands", "Remote"),
    events=("UX Leeds 2024", "the spring mixer", "Nursing fair 2023"),
)
SENTENCES = [
    ({"schools": "Aldermoor University, 2012-2016, rowing"}, "club",
     "We were both in rowing at Aldermoor University."),
    ({"schools": "Aldermoor University, Rowing club"}, "club",
     "We were both in the rowing club at Aldermoor University."),
    ({"schools": "Aldermoor University, Castle dorm"}, "dorm",
     "We both lived in Castle dorm at Aldermoor University."),
    ({"schools": "Northgate School, Erasmus programme"}, "programme",
     "We were both in the Erasmus programme at Northgate School."),
    ({"schools": "Aldermoor University, BA in Education"}, "degree",
     "We both did a BA in Education at Aldermoor University."),
    ({"schools": "Leeds College, studied drawing"}, "degree",
     "We both studied drawing at Leeds College."),
    ({"schools": "Aldermoor University, 2012-2016"}, "school",
     "We were both at Aldermoor University from 2012 to 2014."),
    ({"schools": "Leeds College, 2009"}, "school", "We both finished at Leeds College in 2009."),
    ({"schools": "Northgate School, 2006-2010"}, "school",
     "We both went to Northgate School, some years apart."),
    ({"schools": "Northgate School, 2005-2010"}, "school", "We both went to Northgate School."),
    ({"mutual": ("Dana Kim",)}, "mutual", "We both know Dana Kim."),
    ({"events": ("UX Leeds 2024",)}, "event", "We were both at UX Leeds 2024."),
    ({"events": ("Nursing fair 2022",)}, "event",
     "We both went to the nursing fair, in different years."),
    ({"events": ("Spring mixer",)}, "event",
     "We both went to the spring mixer, though perhaps not in the same year."),
    ({"employers": ("Lumen (2016-)",)}, "employer", "We were both at Lumen from 2016 to 2018."),
    ({"employers": ("Lumen (2018-)",)}, "employer",
     "We have both worked at Lumen, at different times."),
    ({"employers": ("Tin (since 2016)",)}, "employer", "We have both been at Tin since 2019."),
    ({"employers": ("Pagewise",)}, "employer",
     "We have both worked at Pagewise, though perhaps at different times."),
    ({"company": "Harbor Inc."}, "employer",
     "We have both worked at Harbor, though perhaps at different times."),
    ({"groups": ("kirkgate community choir",)}, "group",
     "We both belong to the kirkgate community choir."),
    ({"schools": "Elsewhere, Women in Data"}, "group", "We have both been in Women in Data."),
    ({"places": ("Netherlands",)}, "place", "We have both lived in the Netherlands."),
]  # fmt: skip


def recorded(given: dict[str, Any]) -> Contact:
    if "schools" in given:
        return contact(schools=(read_school(given["schools"]),))
    return contact(**given)


@pytest.mark.parametrize(("given", "what", "sentence"), SENTENCES)
def test_each_thing_has_a_sentence_for_the_message(
    given: dict[str, Any], what: str, sentence: str
) -> None:
    item = shared(ME, recorded(given))[0]
    assert (item.what, item.sentence) == (what, sentence)
    assert item.fact


@pytest.mark.parametrize("sentence", [sentence for *_, sentence in SENTENCES])
def test_the_checker_hears_a_tie_and_minds_nothing(sentence: str) -> None:
    text = (
        f"Hi Ana,\n\n{sentence} I'm a second-year nursing student at Brightfield, and I'd love to"
        " learn how you moved from night shifts into planning. Would you have 15 minutes for a"
        " call in the next weeks? If not, no trouble at all.\n\nThank you,\nSam Lee"
    )
    context = context_for(
        "Ana Ruiz", "Planner", "Harbor", Tie.STRANGER,
        purpose=Purpose.INFORMATIONAL_INTERVIEW, subject="A question about night shifts",
    )  # fmt: skip
    report = check_message(text, context)
    end = text.index(sentence) + len(sentence)
    assert any(move.move == "tie" and move.start < end for move in report.moves)
    assert report.findings == ()


def test_the_order_goes_by_how_few_people_share_a_thing() -> None:
    ana = contact(
        schools=(read_school("Aldermoor University, 2012-2016, BA Education, rowing"),),
        mutual=("Dana Kim",),
        events=("UX Leeds 2024", "spring mixer"),
        employers=("Lumen (2016-2019)", "Harbor"),
        groups=("Women in Data",),
        places=("Leeds, UK",),
    )
    kinds = "club mutual event employer degree group event school employer place"
    assert [item.what for item in shared(ME, ana)] == kinds.split()


def test_what_names_nothing_is_not_shared() -> None:
    assert shared(ME, contact(company="freelance", places=("remote",))) == ()


def test_a_club_of_a_school_is_not_said_twice() -> None:
    ana = contact(schools=(read_school("Aldermoor University, Rowing club"),))
    assert [item.what for item in shared(ME, ana)] == ["club", "school"]


def test_an_overlap_is_only_claimed_where_both_have_their_years() -> None:
    for theirs in ("Aldermoor University", "Aldermoor University, 2013"):
        (item,) = shared(ME, contact(schools=(read_school(theirs),)))
        assert (item.together, item.sentence) == (False, "We both went to Aldermoor University.")
    (item,) = shared(ME, contact(employers=("Lumen",)))
    assert not item.together
    assert "not recorded" in item.fact


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        ({"tie": Tie.MET, "tie_detail": "the UX meetup"}, "We met at the UX meetup."),
        ({"tie": Tie.COLLEAGUE, "tie_detail": "Tin"}, "We worked together at Tin."),
        ({"tie": Tie.ALUM, "tie_detail": "State"}, "We both went to State."),
        ({"mutual": ("Dana Kim",), "tie": Tie.ALUM, "tie_detail": "State"},
         "We both know Dana Kim."),
        ({"tie": Tie.MET}, "We have both lived in Leeds."),
        ({"places": (), "tie": Tie.ALUM, "tie_detail": "State, choir"}, "We both went to State."),
        ({"places": (), "tie": Tie.GROUP, "tie_detail": "ux circle"},
         "We both belong to the ux circle."),
        ({"places": (), "tie": Tie.REFERRED, "tie_detail": "Dana"}, ""),
        ({"places": (), "tie": Tie.STRANGER, "tie_detail": "an article"}, ""),
        ({"places": ()}, ""),
    ],
)  # fmt: skip
def test_the_best_sentence_is_about_meeting_where_they_met(
    given: dict[str, Any], sentence: str
) -> None:
    assert best_sentence(ME, contact(**{"places": ("Leeds",), **given})) == sentence
