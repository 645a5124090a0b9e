"""Names a shared connection: a school, person, event, group, employer or home town.

Merely working in the same field is no tie.
"""

from __future__ import annotations

from collections.abc import Iterator

from outreach_tui.etiquette.phrases import Phrases, read_words
from outreach_tui.etiquette.types import Sentence, Span

_PHRASES = Phrases(
    ties="""
fellow ..
we both
we is both
both of us
you and i|me
mutual friend|contacts|connected
our mutual
we|i met|talked|worked|sat|studied ....
good|meet|pleasure .. met|meet|talk|see you ....
met you|at ..
met at ..
same school|team|company|class|event|lab|course|town|village|neighbourhood
our .. school|class|alum|lab|old|college|professor
Name|friend|colleague|relative|he .. suggested|told|said|thought|recommended|introduced|gave|asked|pointed .. i|me|you|your
Name suggested|told|mentioned|thought
referred|introduced .. by|me
alum network|directory|association|page|list|platform|database|event
alum
got|found your .. name|contacts|profile .. from|in|through|via ..
connected to|with|through ..
class of #
attended .. same|your
saw you .. at|in ..
i .. went|studied|grew|attended
from same ..
hometown
""",
)


def in_sentence(sentence: Sentence) -> Iterator[Span]:
    """Yield the words that name the tie."""
    words = read_words(sentence)
    for _, first, last in _PHRASES.find(words):
        yield words.span(first, last)
