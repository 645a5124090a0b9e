"""Leans on a shared school as an entitlement; merely naming the school does not."""

from __future__ import annotations

from collections.abc import Iterator

from outreach_tui.etiquette.phrases import Phrases, read_words
from outreach_tui.etiquette.types import Sentence, Span

_PHRASES = Phrases(
    school="""
fellow
alum
our|same|both .. school|class|degree|tuition
same scarf|mess
school
""",
    claim="""
surely
owe
i am sure|certain you|it
you .. should|must
should|must help|count
take care of|our
look after
help each|one other|another
you .. do same
it goes without
i .. assume|expect|trust|figured|count|rely
least .. could|do
by rights
could not refuse|say
door|doors for each|other
treat me
which makes us
please|get|you|pass|refer|hire
deal is
""",
)


def in_sentence(sentence: Sentence) -> Iterator[Span]:
    """Yield the words that claim a right from the school."""
    words = read_words(sentence)
    hits = list(_PHRASES.find(words))
    if any(hit.tag == "school" for hit in hits):
        for tag, first, last in hits:
            if tag == "claim":
                yield words.span(first, last)
