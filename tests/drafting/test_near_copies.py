"""No two ways to say something are nearly the same words, fields apart.

A message goes to several people, and a choice between two copies is none.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Iterator

import pytest
from rapidfuzz.distance import Indel

from outreach_tui.drafting.catalogue import Catalogue, shipped_folder
from outreach_tui.drafting.template import Template
from outreach_tui.vocabulary import Channel

TEMPLATES = Catalogue([shipped_folder()]).list()
SAME = 0.8
"""The share of words, in their order, from which on the checker speaks of a copy."""
NOTES_SAME = 0.9
"""Notes of one purpose have the same things to say in 200 characters."""
ENOUGH = 6
"""Words from which on two passages are compared."""


def words(text: str) -> list[str]:
    """The template's own words, a field being one word of its own."""
    return re.findall(r"\{\w+\}|[\w'’]+", re.sub(r"\{%.*?%\}", "", masked(text)).lower())


def masked(text: str) -> str:
    return re.sub(r"\{\{\s*(\w+).*?\}\}", r"{\1}", text)


def alike(first: list[str], second: list[str]) -> float:
    return float(Indel.normalized_similarity(first, second))


def shortens(first: list[str], second: list[str]) -> bool:
    """Whether one is the other with words left out, or one put in their place."""
    short, long = sorted((first, second), key=len)
    rest = iter(long)
    left = sum(word not in rest for word in short)
    return left <= 1 and len(short) < len(long)


def is_note(template: Template) -> bool:
    return Channel.LINKEDIN_NOTE in template.channels


def as_usual(template: Template) -> str:
    """The whole body, each part said the first way."""
    text = template.body.text
    for part in template.parts:
        text = re.sub(rf"\{{\{{\s*{part.name}\b.*?\}}\}}", part.options[0].text, text)
    return text


def same_kind() -> Iterator[tuple[Template, Template]]:
    """Pairs that one could choose between: for one purpose, by one channel."""
    for one, other in itertools.combinations(TEMPLATES, 2):
        if one.purpose is other.purpose and set(one.channels) & set(other.channels):
            yield one, other


def ways(template: Template) -> Iterable[tuple[str, str]]:
    """Each way to say each part, with the name of the part."""
    return ((part.name, way.text) for part in template.parts for way in part.options)


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda template: template.name)
def test_each_way_to_say_a_part_is_another(template: Template) -> None:
    """In a note, a way may be another one cut short; that is how it fits 200 characters."""
    for part in template.parts:
        for one, other in itertools.combinations(part.options, 2):
            first, second = words(one.text), words(other.text)
            if is_note(template) and shortens(first, second):
                continue
            share = alike(first, second)
            assert share < SAME, (
                f"{template.path}, lines {one.line} and {other.line}: two ways to say "
                f"`{part.name}` share {share:.0%} of their words. Say one of them differently:"
                f"\n  {one.text}\n  {other.text}"
            )
    subjects = [tuple(words(subject.text)) for subject in template.subject]
    assert len(set(subjects)) == len(subjects), f"{template.path}: a subject stands there twice"


@pytest.mark.parametrize(
    "pair", list(same_kind()), ids=lambda pair: f"{pair[0].name}, {pair[1].name}"
)
def test_templates_to_choose_between_differ(pair: tuple[Template, Template]) -> None:
    one, other = pair
    share = alike(words(as_usual(one)), words(as_usual(other)))
    most = NOTES_SAME if is_note(one) or is_note(other) else SAME
    assert share < most, (
        f"{one.path} and {other.path} share {share:.0%} of their words, and both are for "
        f"{one.purpose}. What does one say that the other doesn't?"
    )
    for (name, way), (other_name, other_way) in itertools.product(ways(one), ways(other)):
        first, second = words(way), words(other_way)
        if min(len(first), len(second)) < ENOUGH or is_note(one) or is_note(other):
            continue
        share = alike(first, second)
        assert share < SAME, (
            f"`{name}` of {one.path} and `{other_name}` of {other.path} share {share:.0%} of "
            f"their words. Say one of them differently:\n  {way}\n  {other_way}"
        )
