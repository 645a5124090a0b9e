"""Asks for a job, an internship or an opening, to be considered or hired, or applies for a role.

It does not hold when the sender only says they are looking, when it is about the reader's own job,
or when a job is set aside ("I'm not asking for a job").
"""

from __future__ import annotations

from collections.abc import Iterator

from outreach_tui.etiquette.frames import asked, commanded, denied, reported, wanted
from outreach_tui.etiquette.phrases import Phrases, read_words
from outreach_tui.etiquette.types import MoveName, Sentence, Span

_PHRASES = Phrases(
    # What the reader would do: it takes a request before it.
    deeds="""
hire|interview me|us|myself
hire this|someone|people|student|intern|Name .. like|who|with
consider .. me|my
take|bring|have|get me on|aboard|in|board
take .. chance|risk|punt|gamble on
give|offer|find|get|land|secure|arrange me .. chance|break|start|go|trial|<job>|work
give|offer|find|get|land|secure .. chance|break|trial|<job>|work for|to|at me
find|get|land|secure|help .. job|intern|role|position
keep me|my .. mind|file|radar|loop .. <job>|if|when
keep|bear me|my .. mind|file|radar
let me join
make|find room|space|place for
squeeze in|me
fit me in|on|into
help me .. find|get|land|secure .. <job>|interview|in
send|throw|push .. <job>|anything my way
put|slot me .. in|on|into|forward|down .. team|company|list|<job>
look at|over|through my application|cv for|and
train me
""",
    # Asks by itself, whoever says it.
    asks="""
is|will|does|would|was you|company|team|it|Name|people|he|guys|folk|side|end .. hire|growing|expanding|scaling !manager
is|be there|it .. any? .. <job>|vacancy|opening|room|work|place ....
any .. <job> .. for|at|in|with|on|available|open|me|your|going
do|would you|it|company|team|Name|people|he|side .. have|need|got|see|take|want|accept|hire|look|know .. job|opening|opportunity|intern|vacant|hire|hands
have you .. got .. job|opening|opportunity|intern|role|position|vacant|work
have|got any .. job|opening|role|position|opportunity|work ?
do|would you .. hire|take|employ people|student|intern|someone|Name
anything going|open|opening|available|there|vacant|suitable
any? room for me|one|another|intern|student|someone|people
is|if .. job|role|position|opening|opportunity|post .. open|available|vacant|free
apply for|to|with .. <job>|post|company|team|your|this
<am> apply
my application for|to
consider|considered for .. <job>|post|your|this|any
beg|ask|write|express|show .. interest .. in .. <job>|company|your|work|join
express .. my .. interested
ask|wonder|know|beg|about .. any|possible|potential .. job|opening|role|position|opportunity|intern
ask|write .. about .. job|opening|role|position|opportunity|intern
love|like|want|honored|happy|excited|chance|opportunity|interested|hope|dream to|in|of|about join your|team|company|Name|you
join your|team .. team|company|Name
become|be .. part|member of your|Name
love|like|want|happy|hope|interested to|in work for|with|at|under|alongside you|your|Name
if you .. hire|have+job|have+opening|look+for+people|look+for+someone|need+people|need+someone|have+place
hear of anything|any|opening|job|role|position|opportunity|something
let me know if|of|when|about .. job|opening|opportunity|role|position|anything|something|hire
let me know if .. something|anything .. open|there|up|available
hire me
i am your woman|man|person|girl|guy|candidate
put me in
want in on
first in line
get seat|place|spot
offer|offered me .. job|role|position|chance
look for .. <job> .. at|in|with your|you|Name
""",
    # A claim to fit in; only the leftover word on jobs when nothing else is asked.
    fits="""
i|skills|experience|path .. would|will|could|am|be .. good|strong|right|valuable|real|fit .. fit|asset|candidate|choice .. for|to|in|with ..
i .. help|contribute|add|bring|support .. your|to+team|Name .. team|company|grow|mission
contribute|value|help .. to|your .. your|team|company|Name
skills|experience|path .. fit|align|help|benefit|useful .. your|team|company
interest|benefit your|whoever|team|company|people ....
suit me
""",
)


def in_sentence(sentence: Sentence) -> Iterator[Span]:
    """Yield the words that ask for work."""
    words = read_words(sentence)
    for tag, first, last in _PHRASES.find(words):
        if denied(words, first) or reported(words, first):
            continue
        if tag == "deeds":
            start = asked(words, first)
            if start is None and commanded(words, first, sentence.plain):
                start = first
            if start is not None:
                yield words.span(start, last)
        elif tag == "asks":
            start = asked(words, first)
            if start is None:
                start = wanted(words, first)
            yield words.span(first if start is None else start, last)


def otherwise(
    sentence: Sentence, here: frozenset[MoveName], message: frozenset[MoveName]
) -> Iterator[Span]:
    """Yield a claim to fit in, unless it only backs another request for help with a job."""
    if message & {MoveName.ASK_REFERRAL, MoveName.ASK_JOB} or here:
        return
    words = read_words(sentence)
    for tag, first, last in _PHRASES.find(words):
        if tag == "fits" and not denied(words, first) and not reported(words, first):
            yield words.span(first, last)
