"""Refers to an earlier message that was not answered; following up on a meeting does not count."""

from __future__ import annotations

from collections.abc import Iterator

from outreach_tui.etiquette.phrases import Phrases, read_words
from outreach_tui.etiquette.types import Sentence, Span

_PHRASES = Phrases(
    reminds="""
following|follow|followed|circle|circling|check|checking|touch|touching up|back|in|base .. on|about|with|to|regarding .. message|application|sent|last|earlier
followed up .. $
circle|circling back
my earlier|last .. message
i sent|wrote .. you|message ..
sent you .. message|earlier|last|week|month
reminder
not heard .. back|from
i sent|wrote .. on|in|last|earlier #|month_name|week|month|weekday
message .. got|get .. lost|buried
try|trying once|another
did you .. get|see|look|read .. my message
my message below|above
bumping|bump this|my
""",
)


def in_sentence(sentence: Sentence) -> Iterator[Span]:
    """Yield the words that recall the earlier message."""
    words = read_words(sentence)
    for _, first, last in _PHRASES.find(words):
        yield words.span(first, last)
