"""Thanks the reader, or would: any gratitude, "I'd appreciate" and "grateful if" included.

It does not hold for "no thanks", for a third person's thanks, or for appreciating a fact
("I appreciate that you are busy").
"""

from __future__ import annotations

from collections.abc import Iterator

from outreach_tui.etiquette.frames import denied
from outreach_tui.etiquette.phrases import Phrases, read_words
from outreach_tui.etiquette.types import Sentence, Span

_PHRASES = Phrases(
    thanks="""
thank !god|goodness|heavens|to
thank to you|your
grateful !that|this
my|with gratitude
gratitude
i|we|would|do|will|could|must .. appreciate !how|that|this+is|this+you|this+it|you+is|it+could|why|what
appreciate your|it|any|you
appreciated
kind of you
means lot|world
mean lot|world
owe you one
""",
)


def in_sentence(sentence: Sentence) -> Iterator[Span]:
    """Yield the words of gratitude."""
    words = read_words(sentence)
    for _, first, last in _PHRASES.find(words):
        if not denied(words, first):
            yield words.span(first, last)
