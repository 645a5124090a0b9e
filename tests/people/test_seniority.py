from __future__ import annotations

from pathlib import Path

import pytest

from outreach_tui.people.contact import Contact
from outreach_tui.people.seniority import Seniority, read_seniority, seniority_of
from outreach_tui.vocabulary import Executive, Level

HERE = Path(__file__).parent
YES, MAYBE, NO = Executive.YES, Executive.BORDERLINE, Executive.NO


def rows_of(name: str) -> list[list[str]]:
    lines = (HERE / name).read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines[1:]]


def test_labelled_titles_are_read_as_a_person_would() -> None:
    rows = rows_of("titles.tsv")
    read = [read_seniority(title) for title, _, _ in rows]
    wrong = [
        (title, label, str(found.executive))
        for (title, label, _), found in zip(rows, read, strict=True)
        if label not in ("borderline", found.executive)
    ]
    levels = sum(found.level == level for (_, _, level), found in zip(rows, read, strict=True))
    assert len(rows) >= 450
    assert len(wrong) <= 0.02 * len(rows), wrong
    assert levels >= 0.97 * len(rows)


def test_titles_that_sound_grander_or_humbler_than_they_are() -> None:
    rows = rows_of("tricky_titles.tsv")
    wrong = [
        (title, label, str(read_seniority(title).executive))
        for title, label in rows
        if read_seniority(title).executive != label
    ]
    assert len(rows) >= 800
    assert len(wrong) <= 0.02 * len(rows), wrong


@pytest.mark.parametrize(
    ("title", "executive", "level"),
    [
        ("Chief Data & Analytics Officer", YES, Level.EXECUTIVE),
        ("Cheif Operting Offcer", YES, Level.EXECUTIVE),
        ("CEO @ Lumen | ex-Northwind", YES, Level.EXECUTIVE),
        ("ex-CEO", NO, Level.RETIRED_OR_SEEKING),
        ("CEO (former)", NO, Level.RETIRED_OR_SEEKING),
        ("Former CFO | Consultant", NO, Level.IC),
        ("Executive Assistant to the CEO and CFO", NO, Level.ASSISTANT),
        ("President, Chess Club", NO, Level.INTERN_STUDENT),
        ("President, Rotary Club of Lund", NO, Level.OTHER),
        ("Founding Engineer", NO, Level.SENIOR_IC),
        ("Vice President, Equity Research", NO, Level.VP),
        ("Vice President of Design", MAYBE, Level.VP),
        ("VP | Software Engineer", NO, Level.IC),
        ("VP, People", MAYBE, Level.RECRUITER_HR),
        ("Chief People Officer", YES, Level.EXECUTIVE),
        ("Owner &amp; Stylist", YES, Level.EXECUTIVE),
        ("Sponsorship Owner", YES, Level.EXECUTIVE),
        ("Release Product Owner", NO, Level.IC),
        ("Sales Director", NO, Level.DIRECTOR),
        ("Director", MAYBE, Level.DIRECTOR),
        ("Vertriebsleiterin", NO, Level.MANAGER),
        ("Leiterin Einkauf", MAYBE, Level.DIRECTOR),
        ("Referent der Geschäftsführung", NO, Level.IC),
        ("元代表取締役", NO, Level.RETIRED_OR_SEEKING),
        ("CEO秘書", NO, Level.ASSISTANT),
        ("𝗖𝗘𝗢", YES, Level.EXECUTIVE),
        ("C E O", YES, Level.EXECUTIVE),
        ("I help CEOs write better", NO, Level.OTHER),
    ],
)
def test_one_case_of_each_principle(title: str, executive: Executive, level: Level) -> None:
    found = read_seniority(title)
    assert (found.executive, found.level) == (executive, level), found.because


@pytest.mark.parametrize(
    ("title", "company", "executive"),
    [
        ("Vice President", "Harbour Bank", NO),
        ("Vice President", "Lumen Design", MAYBE),
        ("Partner", "Ruiz & Nair LLP", YES),
        ("Partner", "Lumen Design", MAYBE),
        ("President", "State University Debate Society", NO),
        ("President", "Lumen Design", YES),
        ("CEO", "Lakeside Racing Club", YES),
        ("Executive Director", "Harbour Bank", NO),
    ],
)
def test_the_company_decides_where_the_title_cannot(
    title: str, company: str, executive: Executive
) -> None:
    assert read_seniority(title, company).executive is executive


@pytest.mark.parametrize(
    ("title", "words"),
    [
        ("Chief Financial Officer", "“chief … officer”"),
        ("Verkställande direktör och konsult", "“Verkställande direktör”"),
        ("HR Manager", "“HR”"),
        ("Генеральный директор", "“Генеральный директор”"),
    ],
)
def test_the_reason_quotes_the_deciding_words(title: str, words: str) -> None:
    assert words in read_seniority(title).because


@pytest.mark.parametrize("title", ["", "   ", "🎯", "--", "\u200b", "&&&", "\x00"])
def test_a_title_without_words_says_nothing(title: str) -> None:
    found = read_seniority(title)
    assert (found.executive, found.level) == (NO, Level.OTHER)
    assert found.because


@pytest.mark.parametrize(
    "title",
    ["CEO " * 2500, "chief " * 1700, "&#x110000;" * 1000, "王" * 10_000, "a.b." * 2500, "\ud800"],
)
def test_long_and_broken_titles_are_read(title: str) -> None:
    assert read_seniority(title).because


def test_the_users_word_goes_before_the_title() -> None:
    contact = Contact(id="c-1", name="Ana Ruiz", title="CEO", executive=NO)
    assert seniority_of(contact) == Seniority(
        level=Level.EXECUTIVE, executive=NO, because="you set this"
    )
    set_level = Contact(id="c-2", name="Ben Osei", title="CEO", level=Level.IC)
    assert seniority_of(set_level).level is Level.IC
    assert seniority_of(set_level).because == "you set this"


def test_without_a_word_of_the_user_title_and_company_decide() -> None:
    contact = Contact(id="c-1", name="Ana", title="Vice President", company="Harbour Bank")
    assert seniority_of(contact) == read_seniority("Vice President", "Harbour Bank")
