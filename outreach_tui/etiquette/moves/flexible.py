"""Defers to the reader's schedule, place or medium.

It does not hold for one fixed slot, for somebody's flexible work, or for what the reader is known
to prefer.
"""
# ruff: noqa: E501 - a phrase is one line

from __future__ import annotations

from collections.abc import Iterator

from outreach_tui.etiquette.coding import read_words
from outreach_tui.etiquette.frames import denied, reported
from outreach_tui.etiquette.patterns import LatePattern
from outreach_tui.etiquette.phrases import Phrases
from outreach_tui.etiquette.types import Sentence, Span

_SUITS = "suit|convenient|best|easiest|good|better|work|prefer|comfortable|easier|preferable"
_TIME = "time|day|date|slot|hour|place|venue"
_YOURS = "schedule|time|timing|timings|day|week|hours|rota|shift|shifts|plans|needs|preference|preferences|available|timetable|zone|commitments|clinic|classes|teaching|practice|routine|convenient"

_PHRASES = Phrases(
    # "When you're free": open only where nothing is asked or told.
    ever=f"""
when|where|which|what|whenever ~ {_TIME}|way|medium|format|channel|week? is|would+be? .. {_SUITS}|fine|free
when|where you .. free|available|prefer|like|rather|want|choose|wish|have+time|have+moment|get+chance|could|fancy|have+gap
which|what|whenever you .. prefer|like|rather|want|choose|wish
when|where|which|what|whenever it .. {_SUITS}
when|where|which|what|whenever convenient|possible|suit|works
""",
    # A time, a day or a place is left to the reader.
    asks=f"""
what|which {_TIME}|times|week|way|medium .. {_SUITS} .. for|with|you|your|to|$
when .. is|would|will|may .. {_SUITS} .. for|to|with|you
when .. is you .. free|available
let+me+know|tell|send+me|share|suggest|propose|give+me|provide|mention|drop+me .. your ~ available|slots|slot|timing|timings|schedule|preference|preferences
let+me+know|tell+me|share|suggest|propose|pick|choose|name|drop+me ~ {_TIME}|times|window|medium
let+me+know .. when|where|what|which|if .. you .. free|available|prefer|have+time|like
let+me+know|tell+me .. when|what|which|if .... {_SUITS} .. for|with|you|your|$
let+me+know .. if another|other|different|any {_TIME}
pick|choose|name|suggest|propose|find|do another|other|different {_TIME}|$
let+me+know .. if you .. any? ~ available
location of your
{_TIME} to .. call|talk|meet|chat|speak .. you ?>
if .. time|date|day|it .... inconvenient
as and when
wait until|till your
tell me what|when|where suit|works
you tell me .. when|where|what|which
^ you choose|pick|decide|name $
^ your call|choice|pick|preference $
up to you
entirely|all yours
any|all|all+of {_TIME}|evening|weekday|week .. {_SUITS}|next|fine|you|between|this|could
make|have any|all {_TIME} ~ work
any|all {_TIME} $
another|other|different|better|new|alternative _? {_TIME} .. {_SUITS}|fine|instead|we|if|you
{_TIME}|times|moment .. is|be|would .. {_SUITS} .. for|with|to you|your
{_TIME}|times .. works|suit|work|suited .. best|you|for|your|on+your
{_TIME} ... would|will|could|may|which .. work|suit|best|good for|with|you
{_TIME}|times convenient
{_TIME}|times .. of|at your choosing|choice|preference|convenient
day|early|late or|, day|early|late .... better|best|easier|suit|fine|choose|prefer ?
""",
    # The sender bends.
    bends=f"""
work|works|fit|plan|adjust|arrange|adapt|accommodate|schedule|move|shift|rearrange|flex|slot|bend|change .. around|with|in|to|my .. your {_YOURS}
work|fit|plan|arrange around|with|in you|your
around your {_YOURS}|work|deadlines
at|to|as|per your .. convenient|available|preference|leisure|pace
i am|is|could+be|will+be|would+be flexible .. on|about|with|for|and|if|to|$
my schedule|time|day|week .. flexible|open|free $|for|and|on|about|this|next|to
flexible on|about|with|around|for .. {_TIME}|times|timing|timings|when|location|schedule|format|where|medium|how|your
come|travel|drive|cycle|go|walk .. to|over+to|at|by|round+to you|where|your|which|near
name your|time|day|place|hour
make me|myself available
i am easy about|on|as|with|$
at your disposal
could|will|happy|would|come .. meet you at|in|near|on|any|where|close|by .. your|where|$
meet|talk near|at|by|in|close .. your company|campus|home|work|building|place
happy|could|will|ready|glad .. adjust|adapt|accommodate|travel|fit+in|bend|move|shift|reschedule|rearrange|switch
adjust|accommodate|accomodate|adapt .. to? your
i|and|could .. shift|move|change|rearrange things|my|it plans? if|around|to|for
any|all time|day .. i|would|will|could ~ work|be
around all ~ week|day
""",
    medium="""
by|via|over|on|in|through|or|phone|call|message .. if|which|as you .. prefer|rather|like|want
if|as|which|what|than you .. prefer|rather
as|how you .. wish|like $
if .. easier|better|simpler|preferable|convenient .. for|to? you
if .. phone|call|message|video|person|coffee .. is|would .. easier|better|simpler
if easier|better|simpler|preferable|convenient|preferred
if it|this|another|time|day|date|slot|neither|none|your .... not .. work|suit|convenient|good|possible .... another|other|different|suggest|any|could|let|please|happy|move
if not .... let+me+know|suggest|propose .. another|better|other|different|time|date|day
alternatively
phone|video|person|coffee .. which|whenever
""",
    unhurried="""
no pressure
take .. your time
in your .. time|pace
not .. pressure|urgent
rather you took|take|wait|waited
""",
    other="""
flexible on|about|with|around compensation|pay|salary|hours|role|work
flexible and|but hard|team|fast|adaptable
flexible work|hours|policy|schedule|arrangement|person|worker|team|screens
said|say|heard|saw|read|know|learn|notice|list|profile|told .. you .. prefer|like|rather
do you .. prefer|like
prefer|rather not
call|contact|ask|reach|write|message|ring me|us? .. any time
when|where|what|which|whenever you .. could|like|want|have .. was|did|started|about|think|hire|tell|most|least|find
when|where|what|which|whenever you .. like|want|prefer .. about|most|best|in+your|did
what|which|when|where is|was|did|do|made|advice|makes .. best|better|good|work|like|easier way|part|for+me|time+to|path|piece|book|thing|advice
what .. best way|part|advice|thing|practice|practices|approach|time+of
how|where|when|what|which i work|could
good|best|right .. time to .. start|apply|join|look|move|learn|begin|switch|enter|go
suggest|share|give|recommend|tell .. day|time in|of your|life
what .. work .. in|at|on|like
work with|on|around .. supply|people|data|problems
which|what|when|where .. suit|works|good|better|best .. me|my
what suit _ $
travel|move|come|go|get|call .. to|at|where where|your|you .. i|is|was|talk|keynote|event|book|article|attention|class
one|this time when
""",
)
_EVER = LatePattern(
    r"\b(?:when|wher|which|what|how)ever\b(?! (?:you|they|he|she|i|we) (?:did|do|tell|said|say|decide))"
    r"[^.;!?]{0,30}?\b(?:suit|work|convenien|best|eas|hand|simple|prefer|like|rather|free\b|available"
    r"|least|good|fine|comfortable|(?:ha[sv]e?|got|get) (?:a |some )?(?:time|moment|gap|minute))\w*"
)
_BEFORE = 20  # characters in which the word that opens it stands
_OPENS = LatePattern(r"\b(?:know|me|time|day|place|at|call|talk|meet|chat)[ ,]+$")
_FREE = LatePattern(r"(?:when|where)\b.*\b(?:free|available|convenient|rather|prefer)\b")
_UNHURRIED = LatePattern(r"rush|hurry|time|pace|urgent|rather")


def in_sentence(sentence: Sentence) -> Iterator[Span]:
    """Yield the words that leave the choice to the reader."""
    words = read_words(sentence)
    plain = sentence.plain
    for tag, first, last in _PHRASES.free(words, "ever", "asks", "bends", "medium", "unhurried"):
        span = words.span(first, last)
        text = plain[span.start : span.end]
        if tag == "ever" and not _is_open(text, plain[max(0, span.start - _BEFORE) : span.start]):
            continue
        if (tag == "unhurried" and not _UNHURRIED.search(text)) or reported(words, first):
            continue
        if tag in ("unhurried", "medium") or not denied(words, first):
            yield span
    if "ever" in plain:
        yield from (Span(*match.span()) for match in _EVER.finditer(plain))


def _is_open(text: str, before: str) -> bool:
    """Whether "when you" leaves the choice open, rather than asks or tells of a time."""
    return bool("ever" in text.partition(" ")[0] or _OPENS.search(before) or _FREE.match(text))
