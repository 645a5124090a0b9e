"""Asks for a bounded time: "15 minutes", "a few minutes", "half an hour".

It does not hold for the length of a talk, a way or a notice period.
"""

from __future__ import annotations

from collections.abc import Iterator

from outreach_tui.etiquette.phrases import Phrases, read_words
from outreach_tui.etiquette.types import Sentence, Span

_PHRASES = Phrases(
    bounds="""
#|many .. minute|hour
half hour
quick # $
one|another hour|minute
""",
    other="""
your #|many minute
#|many|half minute|hour .. away|late|from|drive|walk|ago|before|after|into|talk|talks|video|article|keynote|commute|long|flight|early
gave|took|spent|had|was|waited|lasted|ran|talked|went .. #|many minute|hour
every|each|last|past # minute|hour
""",
)


def in_sentence(sentence: Sentence) -> Iterator[Span]:
    """Yield the bounded times."""
    words = read_words(sentence)
    hits = list(_PHRASES.find(words))
    other = [hit for hit in hits if hit.tag == "other"]
    for tag, first, last in hits:
        if tag == "bounds" and not any(o.first < last and first < o.last for o in other):
            yield words.span(first, last)
