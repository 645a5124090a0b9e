"""Asks to be mentored: regular guidance, not one piece of advice."""

from __future__ import annotations

from collections.abc import Iterator

from outreach_tui.etiquette.frames import asked, commanded, denied, reported, wanted
from outreach_tui.etiquette.coding import read_words
from outreach_tui.etiquette.phrases import Phrases
from outreach_tui.etiquette.types import Sentence, Span

PHRASES = Phrases(
    deeds="""
mentor|coach me
be|become|act|serve as? my mentor|coach
take me .. wing
keep .. eye on me
guide me .. through
have you as mentor
""",
    things="""
mentor .. in|for|like|who|$|, !?
mentorship !programme|program|scheme
mentee|mentoring
mentoring ~ relationship
""",
    asks="""
your ~ mentorship
under your wing
as my|your mentor|mentee
learn|understand from .. regularly
be your mentee|apprentice
i .. look|seek|search|want|need|hope .. for? ~ mentor
on .. regular|ongoing|continuing|long-term basis
room|space|time .. for|in .. mentee|people+pestering|mentor
take|taking on ~ mentee|student|people ?>
^ do you mentor|coach ~ student|people|junior|intern|Name|_ ?>
learn|guide|guidance|check|meet|talk|call .. regularly|every+month|monthly|weekly|every+week|\
every+many+week|fortnightly
meet|talk|call|check .... regularly|monthly|weekly|every|once+a+month|fortnightly .... learn|\
guide|guidance|advice|mentor|plans
once month
guide me .... throughout|through|along|over|for .. my|next|year|career|path|month|all
guide me throughout|through
show me .. ropes
keep .. eye on me .. this|over|for|through
seek .. your .. mentorship|mentoring
be my guru|coach|mentor
my guru
someone|people .. learn from regularly
learn from you on
""",
)


def in_sentence(sentence: Sentence) -> Iterator[Span]:
    """Yield the words that ask for mentoring."""
    words = read_words(sentence)
    for tag, first, last in PHRASES.find(words):
        if denied(words, first) or reported(words, first):
            continue
        start = asked(words, first)
        if start is None and tag == "things":
            start = wanted(words, first)
        if start is None and tag == "deeds" and commanded(words, first, sentence.plain):
            start = first
        if start is None and tag == "asks":
            start = first
        if start is not None:
            yield words.span(start, last)
