"""Refers to something specific about the reader's work, role, path, talk, post or company.

Naming no more than their company or title is not research.
"""

from __future__ import annotations

from collections.abc import Iterator

from outreach_tui.etiquette.phrases import Phrases, read_words
from outreach_tui.etiquette.types import Sentence, Span

_PHRASES = Phrases(
    shows="""
your .. post|article|keynote|talk|talks|book|project|interview|work|slides|photos|notes|piece|column|newsletter .. on|about|at|in|of|for|to
your .. post|article|keynote|talk|book|project
your .. path|experience|work|role|position .. from|to|into|on|at|in|as
i .. read|saw|watched|heard|enjoyed|loved|found|followed|came .... your|you
i .. read your
impressed|inspired .. by|with ....
your .. caught|resonated|impressed|stood|surprised|inspired
caught my attention|eye
following|followed .. your|Name
saw|heard .. you .. is|was|have|work|made|did|worked|moved|led|built|study|speak|got|are
how you .. made|turned|went|came|moved|built|led|got|handled|transitioned|switched|explain|grew
you .. moved|built|led|wrote|said|spoke|gave|made|founded|started|won|worked|went|got|hired|did|talked ..
way you
made same .. move|jump|leap|switch
good job|work on|with
""",
)


def in_sentence(sentence: Sentence) -> Iterator[Span]:
    """Yield the words that show the sender looked."""
    words = read_words(sentence)
    for _, first, last in _PHRASES.find(words):
        yield words.span(first, last)
