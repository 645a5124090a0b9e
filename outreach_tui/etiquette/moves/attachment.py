"""Says that a résumé, CV or portfolio is attached or enclosed."""

from __future__ import annotations

from collections.abc import Iterator

from outreach_tui.etiquette.frames import denied
from outreach_tui.etiquette.phrases import Phrases, read_words
from outreach_tui.etiquette.types import Sentence, Span

_PHRASES = Phrases(
    attaches="""
attach .... cv|profile|application|letter
attached .... cv|profile|application|letter
cv|profile|application|letter .... attached|attach
find .. attached
from|see attached
here is my .. cv|profile
cv .. here
""",
)


def in_sentence(sentence: Sentence) -> Iterator[Span]:
    """Yield the words that point to the file."""
    words = read_words(sentence)
    for _, first, last in _PHRASES.find(words):
        if not denied(words, first):
            yield words.span(first, last)
