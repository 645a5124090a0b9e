"""Defers to the reader's schedule, place or medium."""

from __future__ import annotations

from collections.abc import Iterator

from outreach_tui.etiquette.phrases import Phrases, read_words
from outreach_tui.etiquette.types import Sentence, Span

_PHRASES = Phrases(
    defers="""
when|whatever|which|where|any|time|day .. work|suit|convenient|best|easiest|prefer|like .. for|with|you|your
work|fit|plan around|with|into your ..
around your schedule|day|week
at|to your convenient
when|where|whatever you|is|it|works|convenient|suit|like|prefer
when|where .. convenient|suit|work|prefer
your .. schedule|convenient
flexible
any|all time .. work|suit|next|you|good
come to you
time|day|place .. convenient|suit|work|prefer|good for|you|better
let me know .. when|time|what|day .. work|suit|best|good|better
what|which time|day .. work|suit|best|good|convenient
when .. good|best|convenient time
you .. prefer
happy to .. adjust|adapt|accommodate|travel
""",
)


def in_sentence(sentence: Sentence) -> Iterator[Span]:
    """Yield the words that leave the choice to the reader."""
    words = read_words(sentence)
    for _, first, last in _PHRASES.find(words):
        yield words.span(first, last)
