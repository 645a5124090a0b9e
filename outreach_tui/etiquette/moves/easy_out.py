"""Makes it easy to decline or to answer briefly, or offers something lighter instead."""

from __future__ import annotations

from collections.abc import Iterator

from outreach_tui.etiquette.phrases import Phrases, read_words
from outreach_tui.etiquette.types import Sentence, Span

_PHRASES = Phrases(
    releases="""
no worry|pressure|harm|hard|obligation|offence|offense|stress|hurry|need ....
no need to reply|answer|respond
learn .. if .. not|you|this|busy|time|could
learn if
learn $
if not .. worry|fine|problem|learn
not worry if|about
feel free to .. ignore|decline|say|skip|no|pass
if you is .. busy
if .. busy
if .. not .. time|possible|able|bandwidth|capacity|right|good
not .. obligated|obliged|obligation|pressure
fine if|with ..
not .. mind|offended if
problem if
one line|sentence
yes or no
say no
ignore this|it|me
skip it
""",
)


def in_sentence(sentence: Sentence) -> Iterator[Span]:
    """Yield the words that let the reader off."""
    words = read_words(sentence)
    for _, first, last in _PHRASES.find(words):
        yield words.span(first, last)
