from __future__ import annotations

import pytest

from outreach_tui.errors import OutreachError
from outreach_tui.people.contact import Contact
from outreach_tui.people.search import PeopleIndex, find_person, search_people

ANA = Contact(
    id="c-ana",
    name="Ana Núñez",
    title="UX Lead",
    company="Lumen",
    emails=("ana.n@lumen.example",),
    tags=("mentor",),
)
BEN = Contact(id="c-ben", name="Ben Osei", title="Data Scientist", company="Anaconda Labs")
PRIYA = Contact(id="c-priya", name="Priya Nair", title="Analyst", company="Northwind")
WEI = Contact(id="c-wei", name="王伟 (Wei Chen)", title="工程师", company="Lumen")
OTHER_WEI = Contact(id="c-wei2", name="Wei Chen", company="Northwind")
PEOPLE = [BEN, PRIYA, ANA, WEI, OTHER_WEI]


def ids(query: str) -> list[str]:
    return [contact.id for contact in search_people(PEOPLE, query)]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("nunez", ["c-ana"]),
        ("NÚÑ", ["c-ana"]),
        ("ana", ["c-ana", "c-ben", "c-priya"]),
        ("lumen", ["c-ana", "c-wei"]),
        ("lum ux", ["c-ana"]),
        ("mentor", ["c-ana"]),
        ("ana.n@lumen", ["c-ana"]),
        ("chen wei", ["c-wei", "c-wei2"]),
        ("伟", ["c-wei"]),
        ("priyq", ["c-priya"]),
        ("sceintist", ["c-ben"]),
        ("une", []),
        ("zzzzz", []),
        ("[/b]", ["c-ben"]),
    ],
)
def test_search_forgives_and_ranks_names_first(query: str, found: list[str]) -> None:
    assert ids(query) == found


def test_an_empty_query_keeps_everybody_in_order() -> None:
    assert search_people(PEOPLE, "  ") == PEOPLE
    assert PeopleIndex(PEOPLE).search("", limit=2) == [BEN, PRIYA]


def test_the_limit_keeps_the_best() -> None:
    assert PeopleIndex(PEOPLE).search("ana", limit=1) == [ANA]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("c-priya", PRIYA),
        ("ANA.N@lumen.example", ANA),
        ("ana nunez", ANA),
        ("pri", PRIYA),
        ("nai pri", PRIYA),
        ("Wei Chen", OTHER_WEI),
    ],
)
def test_one_person_is_found_by_id_mail_or_name(text: str, found: Contact) -> None:
    assert find_person(PEOPLE, text) == found


def test_an_unclear_name_lists_who_may_be_meant() -> None:
    with pytest.raises(OutreachError) as error:
        find_person(PEOPLE, "chen")
    assert "2 people" in error.value.message
    assert "c-wei2  Wei Chen, Northwind" in error.value.hint


def test_an_unknown_name_suggests_the_nearest() -> None:
    with pytest.raises(OutreachError) as error:
        find_person(PEOPLE, "Prija")
    assert "Prija" in error.value.message
    assert "c-priya" in error.value.hint


@pytest.mark.parametrize("text", ["", "   ", "zzzzz"])
def test_nobody_found_says_where_to_look(text: str) -> None:
    with pytest.raises(OutreachError) as error:
        find_person(PEOPLE, text)
    assert error.value.hint


def test_with_nobody_recorded_the_first_step_is_named() -> None:
    with pytest.raises(OutreachError) as error:
        find_person([], "Ana")
    assert "import" in error.value.hint


def test_long_lists_of_candidates_are_cut() -> None:
    many = [Contact(id=f"c-{n}", name=f"Ana {n}") for n in range(20)]
    with pytest.raises(OutreachError) as error:
        find_person(many, "ana")
    assert "and 14 more" in error.value.hint
