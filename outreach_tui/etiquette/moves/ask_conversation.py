"""Asks for a talk, a call, a meeting, advice or an answer; any real question to the reader counts.

It does not hold when the text only says hello, thanks for a past talk or asks to connect.
"""

from __future__ import annotations

from collections.abc import Iterator

from outreach_tui.etiquette.coding import read_words
from outreach_tui.etiquette.frames import denied, reported, requests
from outreach_tui.etiquette.phrases import Phrases
from outreach_tui.etiquette.types import Sentence, Span

_PHRASES = Phrases(
    deeds="""
tell|show|teach|advise me|us !who|about+any|if+you+is|if+_+hire|if+anything
tell|share|explain|describe|discuss .. how|what|why|which|whether|your|about|thoughts|advice|\
experience
talk|chat|meet|discuss|natter !to+your|to+the|up|for+me
call|ring me|us|at|on|$
hop|jump|get|go|be|come|join on|for|over|round|by .. call|coffee|chat|ring|quick|visit
have|do|grab|get|find|schedule|arrange|set|book|make|fix|manage up? ~ chat|call|talk|coffee|\
conversation|meet|catch-up
have|find|make|spare|squeeze .. time .. to|for
spare|give|lend|donate|find|afford|steal|have me? .. #|many|half|minute|hour|time|moment .. \
minute|hour|time|moment|for|of|to
pick|borrow|bend|use your brain|brains|ear|ears
look|glance|cast .. at|over|through my|this|it|attached
read|review|check|critique|proofread my|this|it|attached|over|through
give|offer|share|provide|lend .. advice|thoughts|feedback|view|opinion|steer
guide|counsel|suggest me|us|my|which|what|how
suggest|recommend .. book|course|resource|article|way|which|what|how|certification|podcast|place
help me .. understand|decide|choose|figure|learn|understand|think|find+out|with+advice|prepare
let me know .. what|how|which|your|whether+i|if+i+should|thoughts|when !need|have|would|require|\
questions|hire
answer .. question|two|few|#|many|this|it|these
shadow you
visit your|you|the
weigh in
point me .. good|right+place|resource|book
say which|what|how|whether
""",
    things="""
chat|conversation|call|coffee|meet|natter|visit
talk with|about|to|on
interview with|about !at
informational interview
advice
minute|hour of|to|for|with|on .. your|you|this|talk|me?
half hour
moment of your time
time to|for .. talk|chat|meet|call|coffee|me|quick|answer|help
your ~ time|take|view|advice|experience|opinion|eye|ear|brain|thoughts|steer|two+cents
feedback
word of advice|wisdom
question about|on|for
chance|opportunity|possibility to .. talk|chat|meet|speak|discuss|ask|learn|understand|hear|pick|\
visit|shadow|connect
steer
""",
    asks="""
^ and|but|or|Name? how|what|why|when|where|who|which .. do|did|is|was|would|could|have|made|got|\
will|should .. you|your|i|it
how|what|why|which|where did|do|have|would|is|could you|your
what .. is|was it like
what .. advice|tips
what|which made|got|led|drew|took|brought|keeps|surprised you
i|we|^|and|but would|do|am|will? .. love|like|want|hope|enjoy|appreciate|eager|keen|interested|\
curious|welcome|honored|wish|aim to|in|for|of? .. hear|learn|understand|know|talk|chat|discuss|\
ask|meet|pick|understand|find+out|compare !from|if+you+hire
i|we|^|and would|am happy|grateful to .. hear|learn|understand|know !from
i|we|^|and|but would|do|am|will? .. love|like|want|appreciate|value|welcome|grateful|treasure|\
seek|need|cherish|happy for|of? .. your ~ advice|experience|take|view|read|opinion|input|path
would|will|could be .. good|great|helpful|useful|wonderful|pleasure|honor|honored|lovely to .. \
hear|learn|understand|talk|chat|discuss|meet|catch|know|get|pick !from|seeing
i|we .. would|love|like|want|hope to? .. visit|shadow your|you
i|we|^ .. write|contact|reach|message|asking|here|want .. to .. learn|understand|ask|hear|know|\
understand|find+out
could|may|would|will i|we .. ask|talk|chat|meet|call|pick|catch|visit|come|shadow|buy+you|\
treat+you|steal|borrow|bend|bother|stop|drop|swing|ring|have+word|take|grab
could|may|would|will i|we .. have|get|find ~ chat|talk|word|call|minute|hour|time|coffee
we could .. talk|chat|meet|catch|call|discuss|grab
could|may|would i .. send|email|ask|message|put you ~ question|questions
let us .. talk|chat|meet|catch|grab|set|call|get|find|have|schedule
fancy|up+for|open+to|game+for|keen+on .. chat|coffee|call|talk|natter|meet
is|be you .. free|available|open|up|around|willing|happy|game .. to|for|on|at|this|next|in
when|what+time is|are you .. free|available|around
have you .. # minute
do|would|may|could you .. have|find ~ time|minute|moment|advice|#
do weekday|# ... work|suit
would|does|is weekday|#|this|next|name|tomorrow .. work|suit|good ?>
any ~ advice|thoughts|recommendation ?>
any ~ advice .. for|on|about|you|would|is
^ thoughts
i .. wonder|curious .. how|what|why|about|when|where|which !hire
i .. have|had|got .. question|questions
question .. is .. whether|how|why|what|which ....
my|one|quick|main|another question is|,|$ !on|about
i want|need|like|love .. your .. advice
look|hope|wait to|for|forward+to .. hear|learn|understand|talk|chat|talking|learning|chatting|\
discuss|meet|pick|ask|know !from
love to pick
connect and|to .. learn|understand|hear|exchange|chat|talk|discuss|ask
exchange|compare|swap ~ ideas|notes|thoughts|insights|experience
conducting|doing|seeking|requesting|asking+for ~ interview
informational interview
get your ~ take|view|thoughts|advice|opinion|perspective
learn|understand from|about|more your|you
to|and|would hear|learn|understand|know .. more .. about|how|what|your
^ learn|understand .. more about
chat|call would .. help|good|be
expect|await your call
take ~ meet|meeting with
speak|talk with|to you before|about|on|this|next|soon|in|regarding
""",
    # Questions that ask nothing, and offers in the form of a question.
    idle="""
anyone|people|somebody other? you .. i talk|meet|ask
enjoyed|loved|appreciated|great|good .. learn|hear|talk|chat|meet|talking|meeting
people|anyone|who|i .. should|suggest|recommend i .. talk|meet|ask
^ how is you|it|things|life|everything|go .. ?
^ how is your _ ?
^ how do you do
was .. good|pleasure|great|privilege .. talk|meet|chat|see|hear|learn|understand
thank you? for
, is|do|would|could|have|was not? it|you|we|he|i|there ?
^ is|do|was not it|this|there
who knew
^ who would
^ could|may|will|should i .. send !many+of+question|question|many+question|you
^ could|may|will|should i .. help|share|bring|give|lend|show|introduce|put|return|offer|make|\
get+you
^ would|do|should you .. like|want|need !to
know .. what i mean
, no|eh|ok|yes ?
""",
)


def in_sentence(sentence: Sentence) -> Iterator[Span]:
    """Yield the words that ask for a talk or for answers, and a question to the reader."""
    words = read_words(sentence)
    idle = [words.span(hit.first, hit.last) for hit in _PHRASES.find(words, "idle")]
    asked = False
    for _, span in requests(sentence, _PHRASES):
        if not any(other.start < span.end and span.start < other.end for other in idle):
            asked = True
            yield span
    if not asked and not idle and sentence.plain.rstrip("\"')").endswith("?"):
        last = len(words.codes) - 1
        first = words.clause_start(last)
        if first < last and not denied(words, last) and not reported(words, last):
            yield words.span(first, last)
