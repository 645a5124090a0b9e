"""Asks to be referred, to have a résumé passed on, or for a word put in with the people who hire.

It does not hold for "Dana referred me to you" or "the paper you referred to", nor when the sender
is the one who refers.
"""

from __future__ import annotations

from collections.abc import Iterator

from outreach_tui.etiquette.frames import requests
from outreach_tui.etiquette.phrases import Phrases
from outreach_tui.etiquette.types import Sentence, Span

PHRASES = Phrases(
    deeds="""
refer|recommend|vouch .. for? me|my
refer this|him|external|candidate|people|someone|student|Name !to
refer for|to ~ <job>
vouch for this|him
put .. word
put|send|push|walk|steer|get|bring|take|move me|my|name .. forward|through+door|ahead|up+chain|\
past|front
put|send|submit|nominate|enter me .. for|through|as
put|submit|propose|bring|mention|drop|raise|say|whisper|suggest|give|pass my name
bring|put up|in|forward|down my name
pass|forward|submit|push|nudge|bump|support|back|sponsor|champion|endorse|escalate|expedite|\
fast-track|move my? ~ cv|application|profile|candidacy|letter|details|biodata !it
send|share|put|get|take|bring|give|forward|walk|drop|hand|slip|move|place|circulate|lob|shoot|\
connect|deliver|show|present|float my|this|attached|enclosed ~ cv|application|profile|details|\
letter|link .. to|with|over|up|on|in|into|along|through|across|internally|past|front|around|before
share my ~ profile|cv|details $
pass|forward .. cv|application|profile|it|this .. on|to|along|up|over|with ~ right|boss|manager|\
recruiter|team|people|colleague|lead|company|concerned|Name|relevant|desk|hr|someone|whoever|who
send|share|circulate|forward|hand|walk|take it|them .. on|to|within|with|internally|in|over|\
along|up .. right|boss|manager|recruiter|team|people|colleague|lead|company|concerned|relevant|\
desk|someone|who|your
mention|drop|bring+up|raise .. my name
get|put|land|find ~ my? me|cv|application|profile .. front|desk|hands|pile|top|notice|eyes|\
through|seen|noticed|past|read|to+right
make sure my ~ cv|application|profile .. seen|read|gets|reaches
get me .. interview|seen|noticed|past|shortlisted|referred
get interview|shortlisted|noticed|referred|seen
help me|my .. cv? .. skip|jump|beat|seen|noticed|past|referred|interview|shortlisted
support|back|sponsor|champion my|me .. application|candidacy|cv|profile|for|with|internally|\
candidate
talk|call|word|chat|check|write ~ to|with your? ~ <hirer> .. for|about|behalf me|my
tell|let|ask your? ~ <hirer> .. about|know|that|of ... me|my|i
tell your? ~ boss|manager|recruiter|team|people|director|hr that? i|my
help me .. skip|jump|beat
stick .. neck out
pull ~ strings
open ~ door|doors for|to me|us
use ~ influence|weight|pull
act|be|serve|stand as? .. my|me ~ reference|referrer|sponsor|referral|recommendation
be .. one who .. walks|takes|passes|gets|puts|brings my
see me right
push|nudge|bump|get me through|past|up|in
connect|link my ~ cv|application|profile .. with|to
speak|talk up? for me
speak on my behalf
put in|me|my .. for me
say something ~ about+me|kind|good
write me ~ recommendation
give hr|recruiter|boss|manager|team .. heads-up|nod|nudge|my
""",
    things="""
referral !bonus|from+_+to+me
recommendation from|to|with|for .. you|your|boss|manager|team|company|role|position|job
recommendation letter?
endorsement
word with|to|in|from .. boss|manager|recruiter|people|team|you
good word
referral|employee|referrer link|code|form
nod|nudge|push|leg-up|leg from|with|to|in
""",
    asks="""
referral|recommendation|endorsement|word|nudge|push|support from you|your|someone .. would|could|\
will|may|to|with
your ~ referral|recommendation|endorsement|support|backing .. would|could|will|may|for|help|be
referral .. would|could be? .. great|help|huge|difference|make|mean|go|appreciated|possible|\
question|lot|formality|invaluable
on my behalf
<modal> my ~ cv|application|profile .. way|find|go|get|be|reach|land
may|could i|we .. use|mention|quote|put|list|give|cite|say|write|name .. your name|as
may|could|would i .. mention|say|write that? you .. sent|recommended|referred|know
may|could i .. list|name|put|give you .. as|down
<modal> i|me .. be|get referred
be|get|getting referred by|through|for|to|in|at ~ someone|you|people|internally
refer me $
referring me will|would|takes|take
is|would|could|may ~ referral .. be? possible|available|option|cards|ok|fine|appropriate|\
of+question|out+of
be .. my referrer|referee
recommend candidate|people|me
you|your .. employee|internal .. link
apply .. through|via|with you
if|should you .. recommend|refer|vouch|pass .. me|my|it
employee ~ link ?>
listen|listens to you
can .. same .. for me
you could push|put|get|vouch ~ me|my|that
get me in at|to|with|through
could not refuse me .. referral
i+would+be|am+be .. my .. advocate|champion
find|make its|it way to .. desk|hands|right
""",
)


def in_sentence(sentence: Sentence) -> Iterator[Span]:
    """Yield the words that ask for a referral."""
    for _, span in requests(sentence, PHRASES):
        yield span
