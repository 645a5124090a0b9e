"""Asks to be referred, to have a résumé passed on, or for a word put in with the people who hire.

It does not hold for "Dana referred me to you" or "the paper you referred to".
"""

from __future__ import annotations

from collections.abc import Iterator

from outreach_tui.etiquette.frames import asked, commanded, denied, reported, wanted
from outreach_tui.etiquette.phrases import Phrases, read_words
from outreach_tui.etiquette.types import Sentence, Span

_PHRASES = Phrases(
    deeds="""
refer|recommend|vouch|support for? me|my
refer them|him
refer for|to .. <job>
recommend me|my
put .. word
put|send|push|pass|bring me|my|name .. forward|through|up|front
pass|send|share|put|get|take|bring|give|forward|walk|drop .. my .. <cv>
pass my .. <cv>
pass .. cv|application
mention|drop|raise|bring|say .. my name
bring up my name
get|put .. my? .. me|cv|application|profile|name .. front|desk|hands|pile|top|notice|eyes|through|seen|noticed|past
support|back|sponsor|champion my .. application|cv|profile|name
talk|call|word|chat .. boss|manager|recruiter|team|people .. for|about|behalf me|my?
help me .. skip|jump|beat
stick .. neck .. for .. me
pull .. strings
open .. door|doors
use .. your name
act|be|serve .. my reference|referrer|sponsor
help|assist|support me? .. with|get .. referral
refer candidate|people|someone .. like
see me right
push|nudge|bump me|my
let .. team|boss|manager|recruiter|people|company .. know .. about|of|i+am|my
""",
    things="""
referral
recommendation for|from|to|with
good|kind|quick word
referral|employee link|code
""",
    asks="""
on my behalf
my .. cv|application|profile .. way|through|to|in|on .. right|hands|desk|front|boss|manager|recruiter|someone
nudge|word from you .. to|with|in
""",
)


def in_sentence(sentence: Sentence) -> Iterator[Span]:
    """Yield the words that ask for a referral."""
    words = read_words(sentence)
    for tag, first, last in _PHRASES.find(words):
        if denied(words, first) or reported(words, first):
            continue
        start = asked(words, first)
        if start is None and tag == "things":
            start = wanted(words, first)
        if start is None and tag != "things" and commanded(words, first, sentence.plain):
            start = first
        if start is None and tag == "asks":
            start = first
        if start is not None:
            yield words.span(start, last)
