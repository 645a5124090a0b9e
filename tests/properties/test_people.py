from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from outreach_tui.people.common_ground import shared, tie_words
from outreach_tui.people.contact import Contact
from outreach_tui.people.folding import fold
from outreach_tui.people.names import (
    NameMatch,
    greeting_name,
    name_match,
    same_person_name,
    split_name,
)
from outreach_tui.people.profile import Profile, School
from outreach_tui.people.search import search_people
from outreach_tui.people.seniority import read_seniority
from outreach_tui.vocabulary import Formality, Tie

WORDS = (
    "CEO|chief|officer|founder|ex-|former|assistant to|& |, | at |(retired)|president|club|VP|HR|"
    "director|of|head|Geschäftsführer|代表|部長|مدير|the|/|@|🚀|partner|senior|d'|a.D."
)
PIECES = st.sampled_from(re.split(r"\|", WORDS))
TITLES = st.one_of(st.text(max_size=80), st.lists(PIECES, max_size=12).map(" ".join))
NAMES = st.one_of(
    st.text(min_size=1, max_size=40),
    st.lists(
        st.sampled_from(["Ana", "Dr.", "van", "José", "PhD", "Nguyen", "O'Neil", "🚀", "王", "J."]),
        min_size=1,
        max_size=5,
    ).map(" ".join),
)


@given(TITLES, st.text(max_size=30))
def test_any_title_is_read_with_a_reason_and_the_same_way_twice(title: str, company: str) -> None:
    first = read_seniority(title, company)
    read_seniority.cache_clear()
    assert first == read_seniority(title, company)
    assert first.because


@given(TITLES)
def test_case_does_not_change_an_ascii_title(title: str) -> None:
    if title.isascii() and "." not in title:
        upper, lower = read_seniority(title.upper()), read_seniority(title.lower())
        assert (upper.level, upper.executive) == (lower.level, lower.executive)


@given(NAMES, st.sampled_from(Formality))
def test_any_name_can_be_greeted(name: str, formality: Formality) -> None:
    contact = Contact(id="c-1", name=name)
    greeted = greeting_name(contact, formality)
    assert greeted == greeted.strip()
    assert greeted or not name.strip()
    assert all(isinstance(part, str) for part in split_name(name))


@given(NAMES)
def test_a_name_matches_itself(name: str) -> None:
    assert name_match(name.replace("/", " "), name) is NameMatch.SAME


@given(NAMES, NAMES)
def test_being_one_person_goes_both_ways(one: str, other: str) -> None:
    assert same_person_name(one, other) == same_person_name(other, one)


@given(st.text(max_size=60))
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.lists(st.text(min_size=1, max_size=20), max_size=6), st.text(max_size=20))
def test_search_returns_some_of_the_people_each_once(names: list[str], query: str) -> None:
    people = [Contact(id=f"c-{index}", name=name) for index, name in enumerate(names)]
    found = [contact.id for contact in search_people(people, query)]
    assert len(found) == len(set(found))
    assert set(found) <= {contact.id for contact in people}


@given(st.text(max_size=20), st.text(max_size=20), st.sampled_from(Tie))
def test_nothing_is_shared_that_both_do_not_record(mine: str, theirs: str, tie: Tie) -> None:
    me = Profile(schools=(School(name=mine),), places=(mine,), groups=(mine,), employers=(mine,))
    them = Contact(id="c-1", name="A", schools=(School(name=theirs),), tie=tie, tie_detail=theirs)
    for item in shared(me, them):
        assert item.name.strip() == theirs.strip()
    assert "\n\n" not in tie_words(them) or "\n\n" in theirs
