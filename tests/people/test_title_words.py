from __future__ import annotations

from collections import Counter
from itertools import pairwise

import pytest

from outreach_tui.people.titles.kinds import MEANINGS, SHADES, Kind
from outreach_tui.people.titles.lexicon import lexicon
from outreach_tui.people.titles.parts import clean, parts_of
from outreach_tui.people.titles.rules import RULES
from outreach_tui.people.titles.typos import corrected
from outreach_tui.people.titles.wordlists import Phrases, phrases, sections

ROLE_FILES = ("leaders", "staff", "individuals", "shades", "unspaced")
FILES = (*ROLE_FILES, "fields", "circumstances", "joining", "typos")


@pytest.mark.parametrize("file", FILES)
def test_every_section_holds_phrases(file: str) -> None:
    assert sections(file)
    for name, text in sections(file).items():
        assert phrases(text), name


def test_a_phrase_has_one_meaning() -> None:
    meanings = Counter(
        phrase
        for file in ROLE_FILES[:4]
        for name, text in sections(file).items()
        if name.upper() in Kind.__members__ and Kind[name.upper()] not in SHADES
        for phrase in Phrases(text).all
    )
    assert [phrase for phrase, times in meanings.items() if times > 1] == []


@pytest.mark.parametrize("file", ROLE_FILES)
def test_role_sections_are_named_after_kinds(file: str) -> None:
    others = {"chief_officers", "student_bodies", "past_marks"}
    names = {name.removeprefix("ending ") for name in sections(file)} - others
    assert {name for name in names if name.upper() not in Kind.__members__} == set()


def test_every_kind_has_a_meaning_a_rule_or_is_a_shade() -> None:
    assert [k for k in Kind if k not in MEANINGS and k not in RULES and k not in SHADES] == []


def test_ranks_are_distinct_so_that_the_order_is_certain() -> None:
    ranks = sorted(meaning.rank for meaning in MEANINGS.values())
    assert all(lower < higher for lower, higher in pairwise(ranks))


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("foudner", "founder"),
        ("exective", "executive"),
        ("presidnet", "president"),
        ("directer", "director"),
        ("cheif", "chief"),
        ("chef", "chef"),
        ("resident", "resident"),
        ("founders", "founders"),
        ("manages", "manages"),
        ("ceo", "ceo"),
    ],
)
def test_one_wrong_letter_is_put_right_and_real_words_stay(word: str, meant: str) -> None:
    assert corrected(word) == meant


@pytest.mark.parametrize(
    ("title", "parts"),
    [
        ("Founder & CEO at Lumen | Speaker", [["founder"], ["ceo"], ["speaker"]]),
        ("Chief Data & Analytics Officer", [["chief", "data", "analytics", "officer"]]),
        ("C.E.O., Sr. Adviser", [["ceo"], ["sr", "adviser"]]),
        ("Vice-President", [["vice", "president"]]),
        ("Capital Markets- Vice President", [["capital", "markets"], ["vice", "president"]]),
        ("Assistant to the CEO and CFO", [["assistant"]]),
        ("Directrice d'agence", [["directrice", "d", "agence"]]),
        ("المدير العام والمؤسس", [["مدير", "عام", "موسس"]]),
        ("前CEO", [["前", "ceo"]]),
    ],
)
def test_titles_are_cut_into_roles(title: str, parts: list[list[str]]) -> None:
    assert [list(part.keys) for part in parts_of(clean(title))] == parts


def test_what_follows_at_is_the_employer() -> None:
    (part,) = parts_of(clean("Partner at Harbour Bank"))
    assert part.tail == ("harbour", "bank")


def test_the_longest_phrase_hides_the_words_inside_it() -> None:
    marks = lexicon().marks(["senior", "account", "executive"])
    assert [(mark.kind, mark.start, mark.end) for mark in marks] == [(Kind.IC, 1, 3)]
