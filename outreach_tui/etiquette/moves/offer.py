"""Offers concrete help, something useful, or reciprocity; paying for the coffee counts.

"Let me know" and "happy to send my CV" offer nothing.
"""

from __future__ import annotations

from collections.abc import Iterator

from outreach_tui.etiquette.frames import denied
from outreach_tui.etiquette.phrases import Phrases, read_words
from outreach_tui.etiquette.types import Sentence, Span

_PHRASES = Phrases(
    offers="""
i .. could|would|will|am|love|happy|like|want .. to? help|share|send|introduce|review|buy|lend|bring|give|make|write|test|show|put|walk|volunteer|proofread|translate|offer|pass .. you|your|them|it|with|him
happy|love|like to .. help|return|share|review|introduce|lend|volunteer|pass
if i could .. help|do|return|support
anything i could .. do|help
return .. favour|kindness
in return
coffee|treat|lunch|round is? .. on me|my
my treat
buy you
let me .. buy|treat|get|pay|help|return|know+how+i
thought you .. like|find|enjoy|want
helpful .. to|for you|your
i .. found|saw|read .. this|article .. thought|share|for|that .. you
here is .. article|link|list|notes|slides|blurb
as promised
i .. have|made|wrote|put|collected .. for you|your
no charge
""",
    own="""
my|more .. cv|application|profile|details|information|work|background|experience|qualifications
""",
)


def in_sentence(sentence: Sentence) -> Iterator[Span]:
    """Yield the words that give."""
    words = read_words(sentence)
    hits = list(_PHRASES.find(words))
    own = [hit for hit in hits if hit.tag == "own"]
    for tag, first, last in hits:
        if tag == "own" or denied(words, first):
            continue
        if not any(first <= o.first <= last + 3 for o in own):
            yield words.span(first, last)
