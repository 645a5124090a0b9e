"""Asks to be introduced, or pointed to other people.

It does not hold when the sender offers to introduce, or names people met already.
"""

from __future__ import annotations

from collections.abc import Iterator

from outreach_tui.etiquette.frames import asked, commanded, denied, reported, wanted
from outreach_tui.etiquette.phrases import Phrases, read_words
from outreach_tui.etiquette.types import Sentence, Span

_PHRASES = Phrases(
    deeds="""
introduce me
introduce .. to|with
make .. introduce
put me .. touch|contact|with
connect|link me .. with|to
connect me
point|send me .. to|into|at|right|direction
point me
pass me|this|my .. on|along to
suggest|recommend|name|share .. people|contacts|colleague|names|friend
loop in
tell me|us who
give me .. name|contacts|number
let me know who
""",
    things="""
introduce to|with
introduce
people|colleague|contacts .. i .. should|could
""",
    asks="""
who .. should|could|would i .. talk|ask|contact|reach|write|meet|speak
do|would|is you|there|it .. know|people .. people|who ....
who .. handle|handles|runs|leads|manages|oversees ....
people .. in|from|on your .. team|network|company|circle
anyone .. you .. think|suggest|recommend
people you .. think|suggest|recommend .. i ..
who|which .. colleague|team ....
right|best people .. to|for talk|ask|contact|reach|write|speak
""",
)


def in_sentence(sentence: Sentence) -> Iterator[Span]:
    """Yield the words that ask for an introduction."""
    words = read_words(sentence)
    for tag, first, last in _PHRASES.find(words):
        if denied(words, first) or reported(words, first):
            continue
        start = asked(words, first)
        if start is None and tag == "things":
            start = wanted(words, first)
        if start is None and tag == "deeds" and commanded(words, first, sentence.plain):
            start = first
        if start is None and tag == "asks":
            start = first
        if start is not None:
            yield words.span(start, last)
