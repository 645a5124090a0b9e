"""Asks to be introduced, or pointed to other people.

It does not hold when the sender offers to introduce, or names people met already.
"""

from __future__ import annotations

from collections.abc import Iterator

from outreach_tui.etiquette.frames import asked, commanded, denied, reported, wanted
from outreach_tui.etiquette.coding import read_words
from outreach_tui.etiquette.phrases import Phrases
from outreach_tui.etiquette.types import Sentence, Span

PHRASES = Phrases(
    deeds="""
introduce me
make .. introduce
put me .. touch|contact|with
connect|link me .. with|to
connect me
point|send|direct|steer me .. to|into|at|right|direction|their|towards ~ <hirer>|right|direction|\
way|else|person
point me $
pass me|this|my .. on|along to
suggest|recommend|name|share ~ # ~ people|contacts|colleague|names|friend
suggest|recommend|name .. people|contacts|colleague|names|friend|who|another+person
share|give|send .. contacts|email|number|address|message|details|name ~ of ~ <hirer>
put me through to
loop in
tell me|us who
give|send me .. name|contacts|number|message|details of|from ~ <hirer>|hr
pass|hand|forward this|me|my .. to ~ whoever|who|right|colleague
let me know who
""",
    things="""
introduce to|with !your+book
introduce $
hr|recruiter number|mail|address|contacts
hr number|email|contacts
contacts of
people|colleague|contacts .. i .. should|could
""",
    asks="""
introduce to your .. would|could be|help|mean
who .. should|could|would i .. talk|ask|contact|reach|write|meet|speak
do|would|is you|there|it .. know|people .. people|who
who .. handle|handles|run|runs|lead|leads|manages|manage|oversees|looks|look|deals|deal|charge|\
responsible|in+charge|organises .... ?>
who .. is in charge
who .. handles|runs ~ $
who at|in|on .. your
people .. in|from|on your .. team|network|company|circle
anyone .. you .. think|suggest|recommend
people you .. think|suggest|recommend .. i
who|which .. colleague|team
right|best|better people .. to|for talk|ask|contact|reach|write|speak|meet
if you know .. people|anyone .. in|who|at
if .. people .. better placed
be|being|get introduced|connected .. to|with
suggestions|ideas|idea|tips on|about|for who .. talk|ask|contact|speak|write|reach
if you .. not .. right person
is there .. anyone|someone|people .. i .. should|could|might
which of your colleague
anybody|anyone|someone|people you .. think|know .. i .. should|ought|could
""",
)


def in_sentence(sentence: Sentence) -> Iterator[Span]:
    """Yield the words that ask for an introduction."""
    words = read_words(sentence)
    for tag, first, last in PHRASES.find(words):
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
