"""Invented people for the tests of drafting."""

from __future__ import annotations

from pathlib import Path

import pytest

from outreach_tui.drafting.catalogue import Catalogue, shipped_folder
from outreach_tui.drafting.reading import parse_template
from outreach_tui.drafting.template import Template
from outreach_tui.people.contact import Contact
from outreach_tui.people.profile import Profile, School
from outreach_tui.vocabulary import Formality, Tie


@pytest.fixture(scope="session")
def shipped() -> Catalogue:
    return Catalogue([shipped_folder()])


@pytest.fixture(scope="session")
def maya() -> Profile:
    return Profile(
        name="Maya Lindqvist",
        headline="a second-year nursing student at State",
        background="Before my degree I worked two summers as a care assistant.",
        plans="Once I qualify, I'd like to work with children.",
        schools=(School(name="State", start=2024),),
    )


@pytest.fixture(scope="session")
def senders(maya: Profile) -> tuple[Profile, ...]:
    return (
        maya,
        Profile(
            name="Christopher Featherstonehaugh-Williamson",
            headline="Product designer in Leeds.",
            background="i designed for banks for six years, until my team was closed in May",
            plans="I'd like to move into health care software",
            signature="Christopher Featherstonehaugh-Williamson\n+44 113 496 0000\n",
            formality=Formality.FORMAL,
        ),
        Profile(
            name="Ngọc Trần",
            headline="I'm an economics graduate of Northern Lakes",
            background="I grew up above my parents' bakery and kept its books.",
            plans="I hope to work on how small shops get credit.",
            signature="Ngọc",
        ),
    )


@pytest.fixture(scope="session")
def recipients() -> tuple[Contact, ...]:
    """Five people, one of them hostile, one at the top; ``ties`` says how they are known."""
    return (
        Contact(id="c-1", name="Priya Nair", title="Data Scientist", company="Northwind"),
        Contact(id="c-2", name="Ben Osei", given="Ben", family="Osei", title="Ward manager"),
        Contact(
            id="c-3",
            name="Prof. Anastasia Papadopoulou-Vandenberg",
            honorific="Prof.",
            given="Anastasia",
            family="Papadopoulou-Vandenberg",
            title="Professor of Nursing",
            company="Saint Brendan's University Hospital",
        ),
        Contact(id="c-4", name="张伟", company="[ACME] {{ 7 * 7 }} Ltd."),
        Contact(id="c-5", name="Ines Duarte", title="Chief Executive Officer", company="Lumen"),
    )


TIES: dict[Tie, dict[str, str]] = {
    Tie.ALUM: {"tie_detail": "Northern Lakes University"},
    Tie.MET: {"tie_detail": "the nursing fair on Tuesday"},
    Tie.REFERRED: {"referrer": "Dana Whitfield"},
    Tie.GROUP: {"tie_detail": "Women in Data"},
    Tie.COLLEAGUE: {"tie_detail": "Lumen"},
    Tie.STRANGER: {},
}


@pytest.fixture(scope="session")
def ties() -> dict[Tie, dict[str, str]]:
    return TIES


EMAIL_HEAD = """---
title: A test
when: Always.
purpose: reconnect
channels: email
subject: Hello
fields:
  - name: topic
    question: What about?
    example: night shifts
---
"""


def make_template(body: str, head: str = EMAIL_HEAD) -> Template:
    return parse_template(head + body, Path("own/test.md.j2"))


@pytest.fixture
def email_head() -> str:
    return EMAIL_HEAD
