"""Asks for a talk, a call, a meeting, advice or an answer; any real question to the reader counts.

It does not hold when the text only says hello, thanks for a past talk or asks to connect.
"""

from __future__ import annotations

from collections.abc import Iterator

from outreach_tui.etiquette.frames import asked, commanded, denied, reported, wanted
from outreach_tui.etiquette.phrases import Phrases, read_words
from outreach_tui.etiquette.types import MoveName, Sentence, Span

_PHRASES = Phrases(
    deeds="""
tell|share|explain|advise|teach|show|discuss|answer
talk|chat|meet|call|ring|discuss
hop|jump|get|go|be on|for .. call|coffee|chat|ring
have|do|grab|get|find|schedule|arrange|set|book|make .. chat|call|talk|coffee|conversation|meet|time|minute
spare|give|lend|donate|find .. minute|hour|time|moment|half
pick your brain|brains
look|read|review|check .. at|over|through|my
give|offer|share|provide .. advice|thoughts|help
help|support me
let me know
""",
    things="""
chat|talk|conversation|call|coffee|meet|interview !me
advice
minute|hour|moment .. of|to|for|with .. your?
your time
your .. advice|experience
feedback
""",
    asks="""
how|what|why|when|where|who|which .. do|did|is|was|would|could|have|made|got .. you|your ....
what .. is|was it like
what .. advice
how did|do|have|would you
what|which made|got|led|drew you
i would|will .. love|like|enjoy|appreciate|value|welcome|happy|grateful|good|interested .. to|for? hear|learn|know|talk|chat|discuss|ask|meet|pick|understand|catch|conversation|call|get
love|like|want|hope|keen|interested|curious|happy|eager to? hear|learn|know|talk|chat|discuss|ask|meet|pick|understand|catch
like|love|want|appreciate|welcome|value|grateful .. for? .. your .. advice|experience|take|view|read
could|may|would i|we .. ask|talk|chat|meet|call|get|have|buy|pick|catch|grab
let us .. talk|chat|meet|catch|grab|set|call|get
is|be you .. free|available|open|up|around|willing|happy .. to|for|on|at|this|next
have you|time .. minute|moment|time|to
would|does # .. work|suit
would weekday .. work|suit
do you .. have .. advice|time|minute|moment
any .. advice .. for|on|?
i .. wonder|curious .. how|what|why|if|about|when|where|which
i .. have .. question
i have|had|was|would|wanted .. ask ....
look|hope .. to|for .. hear|talk|learn|chat .. about|how|more
love|like to pick
""",
)
_OTHER_ASKS = frozenset(
    {
        MoveName.ASK_JOB,
        MoveName.ASK_REFERRAL,
        MoveName.ASK_INTRODUCTION,
        MoveName.ASK_MENTORSHIP,
    }
)


def in_sentence(sentence: Sentence) -> Iterator[Span]:
    """Yield the words that ask for a conversation."""
    words = read_words(sentence)
    for tag, first, last in _PHRASES.find(words):
        if denied(words, first) or reported(words, first):
            continue
        if tag == "asks":
            yield words.span(first, last)
            continue
        start = asked(words, first)
        if start is None and tag == "things":
            start = wanted(words, first)
        if start is None and tag == "deeds" and commanded(words, first, sentence.plain):
            start = first
        if start is not None:
            yield words.span(start, last)


def otherwise(
    sentence: Sentence,
    here: frozenset[MoveName],
    message: frozenset[MoveName],  # noqa: ARG001 - the contract of moves
) -> Iterator[Span]:
    """Yield a question that asks for nothing else."""
    if sentence.plain.endswith("?") and here.isdisjoint(_OTHER_ASKS):
        yield Span(0, len(sentence.plain))
