"""Presses the reader: urgency, a demand, a deadline for them, guilt about not answering.

The sender's own deadline, told neutrally, does not press.
"""

from __future__ import annotations

from collections.abc import Iterator

from outreach_tui.etiquette.phrases import Phrases, read_words
from outreach_tui.etiquette.types import Sentence, Span

_PHRASES = Phrases(
    presses="""
asap
urgent
soon as possible
i .. expect .. your|you|reply|answer|call
await your
need .. reply|answer|yes|from|call .. by|today|before|tomorrow
need .. you|your .. to|by|today
reply|answer|confirm|respond|revert|call|decide|send .. by|before|today|within weekday|today|tomorrow|end|noon|#
confirm today
you should|must to? reply|answer|help|call|respond
you .. not .. replied|reply|answer|answered|responded
not .. ignore|disappoint|let+me+down|refuse|forget
you could not refuse|say|ignore
take .. this|it|silence as .. yes|no
i insist
in affirmative
positive|prompt|quick|early reply|answer
why .. not|no|have .. replied|reply|answer
least you could
disappointed
leave|left me hanging
how hard|long
time is running
important that i|you
""",
)


def in_sentence(sentence: Sentence) -> Iterator[Span]:
    """Yield the words that press."""
    words = read_words(sentence)
    for _, first, last in _PHRASES.find(words):
        yield words.span(first, last)
