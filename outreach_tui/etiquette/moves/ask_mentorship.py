"""Asks to be mentored: regular guidance, not one piece of advice."""

from __future__ import annotations

from collections.abc import Iterator

from outreach_tui.etiquette.frames import asked, commanded, denied, reported, wanted
from outreach_tui.etiquette.phrases import Phrases, read_words
from outreach_tui.etiquette.types import Sentence, Span

_PHRASES = Phrases(
    deeds="""
mentor|coach me
be|become|act|serve as? my mentor|coach
take me .. wing
keep .. eye on me
guide me .. through
have you as mentor
""",
    things="""
mentor
mentorship
""",
    asks="""
under your wing
as my|your mentor|mentee
learn from .. regularly
be your mentee|apprentice
look|seek for? mentor
on regular basis
""",
)


def in_sentence(sentence: Sentence) -> Iterator[Span]:
    """Yield the words that ask for mentoring."""
    words = read_words(sentence)
    for tag, first, last in _PHRASES.find(words):
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
