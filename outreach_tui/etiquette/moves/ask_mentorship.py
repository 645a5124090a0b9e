"""Asks to be mentored: guidance over time, not one piece of advice.

It does not hold for mentoring that others did, that the sender does, or that is set aside.
"""
# ruff: noqa: E501 - a phrase is one line

from __future__ import annotations

from collections.abc import Iterator

from outreach_tui.etiquette.coding import read_words
from outreach_tui.etiquette.frames import requests
from outreach_tui.etiquette.patterns import LatePattern
from outreach_tui.etiquette.phrases import Phrases
from outreach_tui.etiquette.types import Sentence, Span

_OFTEN = "month|year|years|regularly|monthly|weekly|quarterly|periodically|throughout|ongoing|continuously|time+to+time|long+term|longer+term"
_LIFE = "career|path|journey|life|year|first|next|coming"
_MENTOR = "mentor|coach|guru"
_PUPIL = "mentee|student|apprentice|disciple|pupil"
_SCHEME = "scheme|circle|network|event|schedule|platform|app|award|awards|initiative|committee|club|group|company|article|book|keynote|talk"

PHRASES = Phrases(
    deeds=f"""
mentor|coach me|us|people
mentor $
be|become|act|serve|stand .. as|like|my|me? .. {_MENTOR}|sounding+board
be my|sort|kind|something .. {_MENTOR}|role+model
take me|people|one|another .. wing
take|accept me|us .. as|for|on|under .. {_PUPIL}|mentor|mentorship|guidance
take on? ~ mentee|people+to+mentor|student+to+mentor
keep .. eye on me
show me way|ropes over
advice|coach|help|teach|lead me|us .. through|in|on|with|throughout|along|into|from .. my|life|all|here|year|next|long .. {_LIFE}|path|on|here
advice me|us .. from .. here|on|along|time
advice my ~ {_LIFE}
advice|help|support|teach|talk|meet|call|chat|check .. me|us|in|with .. {_OFTEN}
""",
    things="""
mentor
mentorship
mentee
""",
    asks=f"""
under your wing|mentorship|tutelage
as|become|be|is my|your {_MENTOR}|{_PUPIL}|protege
have|get you .. as .. {_MENTOR}
look|seek|search|hunt|search+of for? ~ mentor
in search|need|want of|for? ~ mentor
i .. need|want|lack ~ mentor|mentorship
find .. mentor
grateful|thankful|appreciate|honored for? your ~ mentorship
take|taking on any? mentee
^ do|will|would|could you .. mentor ~ people|student|someone|juniors|intern ?>
meet|talk|speak .. regularly
room|place|time|opening for .. mentee|mentor
agree|agreed|consent|accept|willing|happy|open|mind to? .. mentor !your|student|others ..
be|is this|my people|mentor|guide $
be|is this people for me
learn from .. {_OFTEN}|if+it+was+you
advice from .. {_OFTEN}|basis
advice ... over|for|through ~ next|coming|many year|years|month
on regular|ongoing|monthly|weekly|continuing|quarterly|long+term basis
rely|relying|count|counting|lean|leaning on you through|throughout|for|as|from
come|turn|go back? to you .. when|each|as+i|{_OFTEN}
ongoing|regular|continuous|continued|constant|steady|monthly|lifelong ~ advice|support|mentor|call|conversation|catch+up|sessions
long|longer term|run advice|mentor|relationship
meet|talk|chat|call|check+in|catch+up|touch+base|sit+down .. once|every|regularly .. month|week|quarter|term|while|many
call on you .. regularly|each|from+time|when+i
sort|kind of {_MENTOR}
mentor mentee? relationship|arrangement
career coach|mentor|guide for|in|to me
need|want|seek|beg|require your? ~ mentorship
persuade|convince you to mentor
""",
    other=f"""
mentor|mentorship|mentee _? {_SCHEME}
mentor|mentorship|coach of|by|at|from|who|which|has|had|was
my|your|his|our|whose ~ mentor ,
my mentor .. Name|he|told|said|was|is|at|from|and|suggested
your|his|whose|Name _? mentor|mentorship .. told|said|was|were|of|helped|changed|has|style|made|taught
do|did|have|how|who|was|when|where|why|what .. you|your .. have|had|find|found|meet|choose|was|become|mentor|look .. mentor|mentorship|coach|you
how|why|who|what|when you .. mentor
how|where do|could|to|did|would i|one? .. find|get|choose ~ mentor
what|about|on ~ mentor|mentorship
found .. mentor
i|we .. mentor|coach|run|lead|organise|founded ~ student|first|class|school|mentorship|girls|kids|children|{_SCHEME}|year|Name|team
was|been|is|are mentor
because|that|how|when|love|saw|see you .. mentor|coach ~ student|nurse|young|junior|first|intern|his|girls|founders
happy|glad|could|like|love|offer|volunteer .. to? mentor .. your|student|students|his|interns|others
article|book|talks|post|keynote|work|essay on|about ~ mentor|mentorship|coach
as mentor for|to|at|in|on|of
""",
)

_SET_UP = LatePattern(r"mentored|mentor(?:s|ing|ship)?(?: \w+)? program")
_NEXT = 20  # characters in which the word after the span stands


def in_sentence(sentence: Sentence) -> Iterator[Span]:
    """Yield the words that ask for mentoring."""
    words = read_words(sentence)
    others = PHRASES.find(words, "other")
    for hit, span in requests(sentence, PHRASES):
        if any(other.first < hit.last and hit.first < other.last for other in others):
            continue
        if not _SET_UP.search(sentence.plain, words.starts[hit.first], span.end + _NEXT):
            yield span
