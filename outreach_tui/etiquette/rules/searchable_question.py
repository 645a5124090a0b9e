"""Asking what a search answers

What it flags
"What does your company do?", "who is your CEO?", "when was it founded?", "what is your job
title?" A warning in a first message, advice later.

Why it matters
It tells the reader that you have not looked, and leaves the good questions unasked.

Instead
Ask for judgement or experience, which no page holds.

Source
Bethel, miriamposner.com and vault.com on questions to leave at home.
"""

from __future__ import annotations

from collections.abc import Iterator

from outreach_tui.etiquette.patterns import LatePattern
from outreach_tui.etiquette.places import first_place, hints
from outreach_tui.etiquette.reading import Reading
from outreach_tui.etiquette.types import Finding
from outreach_tui.vocabulary import Severity

WORDS = hints(
    "company firm organisation organization founded established ceo headquarters headquartered "
    "employees title guys products services business agency office offices started university"
)
_THEIRS = r"(?:your|the|this) (?:\w+ )?(?:company|firm|organi[sz]ation|agency|business|startup)"
_FACT = LatePattern(
    rf"\bwhat (?:does|do|exactly does) (?:{_THEIRS}|you guys|you all) (?:\w+ )?(?:do|make|sell"
    rf"|offer)"
    rf"(?: exactly)?(?= ?[?.,]|$| and\b)|\bwhat (?:{_THEIRS}) (?:actually "
    rf"|exactly )?does(?= ?[?.,]|$)"
    rf"|\bwhat (?:kinds? of |sorts? of |type of )?(?:products?|services|business)(?: and services)?"
    rf" (?:does|do|is|are) (?:{_THEIRS}|you guys|you)\b(?! find| like| think| recommend| use)"
    rf"|\b(?:when|in (?:what|which) year) (?:was|were|did) (?:{_THEIRS}) (?:founded|established"
    r"|started|start|begin)\b|\bwho (?:is|was|are) (?:the|your) (?:company's )?(?:ceo|founders?"
    r"|owner"
    rf"|president)\b|\bwhere (?:is|are) (?:{_THEIRS}|your (?:headquarters|offices?|head office)) "
    rf"(?:located|based|headquartered)\b|\bwhere (?:is|are) your (?:headquarters|offices)\b"
    rf"|\bhow many (?:employees|people) (?:does|do|are|work) (?:\w+ )?(?:{_THEIRS}|you have|there)"
    r"|\bwhat is your (?:job title|company name|current (?:title|position))\b"
    rf"|\btell me (?:more |a (?:bit|little) )?about (?:{_THEIRS})(?= ?[?.!]|$)"
    r"|\b(?:which|what) (?:university|college|school) did you (?:go to|attend)\b"
)
_SMALL = LatePattern(r"\b(?:as i could not find|could(?:n't| not) find|nowhere|no page)\b")


def check(reading: Reading) -> Iterator[Finding]:
    """Flag the first question that a search answers."""
    place = first_place(reading, WORDS, _FACT)
    if place is None or _SMALL.search(place.sentence.plain):
        return
    if "?" not in place.sentence.text and not reading.moves_in(place.sentence):
        return
    yield Finding(
        severity=Severity.WARNING if reading.context.first else Severity.ADVICE,
        start=place.start,
        end=place.end,
        message=f"The answer to {place.quoted} stands on their website.",
        why="A question about their own days shows that you looked.",
        fix="What surprised you most when you started there?",
    )
