"""Asks to be referred, to have a résumé passed on, or for a word put in with the people who hire.

It does not hold for "Dana referred me to you" or "the paper you referred to", nor when the sender
is the one who refers.
"""

from __future__ import annotations

from collections.abc import Iterator

from outreach_tui.etiquette.coding import read_words
from outreach_tui.etiquette.frames import requests
from outreach_tui.etiquette.phrases import Phrases
from outreach_tui.etiquette.types import Sentence, Span

PHRASES = Phrases(
    deeds="""
whisper .. ear|name|boss|manager
lend|put|add|give|sign your ~ name|weight|voice .. to|behind|on .. my|me
speak|talk|vouch|stand|plead|argue up|in|for .. for me
smuggle|squeeze|sneak|slide|wave|pull|fish ~ my ~ <cv>|me .. into|past|through|out|onto
tell|let|convince|persuade|remind|nudge your? ~ <hirer> .... me|i|there+is|worth
mention|name|quote|cite|flag|tag me
hand-deliver|deliver|carry|walk ~ my ~ <cv>
pass|forward|share|send this|it .. on|along|to ~ team|boss|manager|recruiter|hr|whoever
write|have|drop ~ word|note|line .. to|with your? ~ <hirer>|Name
refer
vouch .. for? me|my
refer me|my !to+right|to+good|to+some|to+doctor|to+page
recommend me $|for|to
recommend me to ~ <hirer>|your|partners|people
recommend my
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
referral !bonus|without
recommendation from|to|with|for .. you|your|boss|manager|team|company|role|position|job
recommendation letter?
endorsement
word with|to|in|from .. boss|manager|recruiter|people|team|you
good word
referral|employee|referrer link|code|form
nod|nudge|push|leg-up|leg from|with|to|in
""",
    asks="""
line|word|nod|call|hint|note|push|kick from you .. to|with|in
your name .. on|in|to my ~ form|application|letter|cv
mind if i .. tell|say|mention .. you
you sent me
may|could|would i .. quote|cite|name|list|give you .. as
pull|clout|influence|sway with|in|at .. ?>
someone|somebody|people inside .... you ?
my ~ <cv>|file|form|papers|case .. got|gets|get ~ look|read|seen|noticed|considered|chance|fair|\
second
be|being .. my .. contact|referrer|reference|sponsor|insider at|in|inside|with|on
go|come|go+in through|via|with you ?>
got|get my ~ <cv> ~ seen|read|noticed|through|past|opened
referral .. is all
back|support my ~ bid|application|case|claim|cause
referral|recommendation|endorsement|word|nudge|push|support from you|your|someone .. would|could|\
will|may|to|with
your ~ referral|recommendation|endorsement|support|backing .. would|could|will|may|for|help|be
referral .. would|could be? .. great|help|huge|difference|make|mean|go|appreciated|possible|\
question|lot|formality|invaluable
on my behalf
<modal> my ~ <cv> .. way|find|go|get|reach|land|passed|seen
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
    # The same words about something else.
    other="""
pass me ~ name|number|salt
put me through to ~ account|accounts|reception|sales|billing
my name .. on ~ list|door|waiting|guest
your name .. in ~ acknowledgements|essay|book|talk|<piece>|speech|toast
recommend me .. good|some|any|nurse|book|hotel|place|restaurant|course|doctor|to+read|to+watch|\
to+see|to+try|to+take
refer me .. to ~ page|<piece>|section|literature|chapter|source|sources|paper|doctor|therapist|\
manual|guide|resource|resources|study|studies|website|course
referral from my|our ~ doctor|gp|nurse
referral form for patients
put .. in ~ order
door for me when|to
word of advice|thanks|warning|caution|apology
word|talk with you
""",
)


def in_sentence(sentence: Sentence) -> Iterator[Span]:
    """Yield the words that ask for a referral."""
    words = read_words(sentence)
    others = [words.span(hit.first, hit.last) for hit in PHRASES.find(words, "other")]
    for _, span in requests(sentence, PHRASES):
        if not any(other.start < span.end and span.start < other.end for other in others):
            yield span
