"""Asks for a bounded time: "15 minutes", "a few minutes", "half an hour".

It does not hold for the length of a talk, a journey or a shift, for a time that was given already,
for a distance, or for a term within which something is done.
"""
# ruff: noqa: E501 - a phrase is one line

from __future__ import annotations

from collections.abc import Iterator

from outreach_tui.etiquette.coding import read_words
from outreach_tui.etiquette.patterns import LatePattern
from outreach_tui.etiquette.phrases import Phrases
from outreach_tui.etiquette.types import Sentence, Span

_TIME = "#|many|half|another .. minute|hour"
_PAST = "spent|waited|lasted|lasts|took|ran|gave|drove|walked|sat|slept|talked|met|watched|went|trained|worked|studied|listened|enjoyed|wasted|queued|commuted|rehearsed|volunteered|stood"
_HABIT = "spend|drive|sit|sleep|train|waste|live|commute|practise|practice|volunteer|revise|stand|rehearse"

PHRASES = Phrases(
    amounts=f"""
{_TIME}
one minute|hour
many moment
minute|hour|moment of your .. time|day|week|schedule
""",
    # "an hour" is any hour until somebody is asked for it.
    single="""
spare|borrow|grab|steal|trouble+you+for|bother+you+for ~ minute|hour|moment
you .. have|get|give|find|free|manage|afford ~ minute|hour
^ have|get minute|hour
could|may i|we .. have|get|take|beg ~ minute|hour
give|spare|lend|allow|grant|find me ~ minute|hour
i .. need ~ minute|hour $|of|with|for|to
for|up|under|to hour ?
for|up hour of|next|with|this|on|over|or|at|in|any
hour|minute chat|call|talk|meet|conversation|coffee|interview|long
""",
    # The word for the time is left out, or it is put in a figure.
    bounded="""
keep|kept|limit .. to|under|below|at # !question|point|topics
quick # $
quick # chat|call|with|on|over|next|this
no|not longer|more than it|your|one|my|coffee ...
keep|for|over|talk|call|chat .. length of ...
""",
    # "all my questions in ten minutes", and a term without such a word.
    covered="""
chat|call|talk|conversation|question|answer|cover|discuss|ask|done|over|say|quick|out|meet|wrap|you .. in # .. minute
in # .. minute or less
""",
    within="""
in|within # .. minute|hour
""",
    other=f"""
{_TIME} drive|ride|walk|commute|flight|train|bus|tram|ferry|keynote|away|ago|late|later|early|earlier|delay
{_TIME} exam|test|shift|read|run|swim|presentation|per|south|north|east|west|notice|old|behind
{_TIME} film|documentary|video !chat|call|meet|conversation
{_TIME} after|before your ~ talk|keynote|class|session
{_TIME} of film|footage|music|video|silence|fame|material
{_TIME} every|each
{_TIME} by bus|train|car|bike|foot|tram|ferry
{_TIME} on foot
{_TIME} you gave|spared|spent|took|shared
{_TIME} from !your|my|you
{_TIME} from your|my $
{_TIME} from your|my company|school|campus|town|place|home|house|city|village|hometown
#|many|half|another .. hour day|week|month|class|shift
i|we have .. {_TIME} before|after|left|until
every|past|earlier|these {_TIME}
your|his|this|my|our {_TIME} talk|keynote|video|article|session|interview|slot|conversation|chat|call
{_PAST}|{_HABIT} ... #|many|half|one|another .. minute|hour
i|we|he|Name had|was about? {_TIME}
it|which|there was|took|were about? {_TIME}
is # .. minute|hour and|but|by|at|$
i|we|he|who work|study|run|read|write|teach|travel .. {_TIME}
thank you? for {_TIME}
my|our {_TIME} on|with|in|of
thank|grateful you? for your|give|spare|gave|this|take|share|had .. #|many|half|hour|minute .. minute|hour|of
appreciated .. {_TIME}
he|people|friend|boss|manager|colleague|Name gave|asked|offered|promised|wanted ... {_TIME}
not ask|want|need|request|seek|look|after .. #|many|half|another|hour .. minute|hour|of|for|$
""",
)
# More hours than one may ask of somebody: a shift, a term of notice.
_LONG = LatePattern(
    r"(?:[4-9]|\d\d+|four|five|six|seven|eight|nine|ten|eleven|twelve|forty)\b.*hour"
)
_PLURAL = LatePattern(r"(?!.*\b(?:few|couple|two|three|half|quarter|more)\b).*\bhours")
_RATE = LatePattern(r"\S+ (?!of|quarters?)\w+ (?:an?|per) (?:minute|hour)")
_INTO = LatePattern(r" into\b")
# A word without which a sentence asks for nothing and promises nothing.
_ASKING = LatePattern(
    r"\?|\b(?:y?ou|u|ur|your|would|could|can|may|might|appreciate|grateful|obliged|love|like|hop(?:e|ing)"
    r"|spare|need|promise|keep|max|maximum|most|tops|plenty|enough|fine|do|call|chat|talk|conversation"
    r"|meet|meeting|coffee|zoom|phone|all|just|only|please|pl[sz]|kindly|want|ask|asking|looking"
    r"|request|take|let's|lets|from you|no more|no longer|less|at)\b"
)


def in_sentence(sentence: Sentence) -> Iterator[Span]:
    """Yield the bounded times."""
    words = read_words(sentence)
    hits = PHRASES.free(words, "amounts", "single", "bounded")
    if not hits:
        return
    covered = PHRASES.find(words, "covered")
    terms = [
        term
        for term in PHRASES.find(words, "within")
        if not any(term.first < c.last and c.first < term.last for c in covered)
    ]
    for hit in hits:
        if any(hit.first < term.last and term.first < hit.last for term in terms):
            continue
        span = words.span(hit.first, hit.last)
        if hit.tag == "amounts" and _RATE.match(sentence.plain, span.start, span.end):
            continue
        if hit.tag == "bounded" or _is_asked(sentence.plain, span):
            yield span


def _is_asked(plain: str, span: Span) -> bool:
    """Whether it is a time to talk in: "an hour", not "office hours" or "40 hours"."""
    text = plain[span.start : span.end]
    if _LONG.match(text) or _INTO.match(plain, span.end):
        return False
    return _ASKING.search(plain) is not None and (text[0].isdigit() or not _PLURAL.fullmatch(text))
