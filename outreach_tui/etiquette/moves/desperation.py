"""Pleads, takes "any job", or uses hardship as a lever; a neutral "I was laid off" does not."""

from __future__ import annotations

from collections.abc import Iterator

from outreach_tui.etiquette.phrases import Phrases, read_words
from outreach_tui.etiquette.types import Sentence, Span

_PHRASES = Phrases(
    pleads="""
desperate
any job|role|position|work
anything at all
i|me beg you
please please
last hope
do anything
whatever it takes
work for free|nothing
pay .. rent|bills|loan|loans|mortgage
rent|bills
family|kids|children|parents depend|depends|depending|rely|relies
running out of
save me
nobody|no+one .. reply|replied|answer|answered|hire|want|responded
lost .. hope
urgent .. look|need|seek|want .. job|work
hundreds|hundred .. application|rejections
end of .. rope|tether
losing my
survive
""",
)


def in_sentence(sentence: Sentence) -> Iterator[Span]:
    """Yield the words that plead."""
    words = read_words(sentence)
    for _, first, last in _PHRASES.find(words):
        yield words.span(first, last)
