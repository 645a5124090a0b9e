"""Names a shared connection: a school, person, event, group, employer or home town.

Merely working in the same field is no tie, nor is a profile found on LinkedIn.
"""

from __future__ import annotations

from collections.abc import Iterator

from outreach_tui.etiquette.coding import read_words
from outreach_tui.etiquette.patterns import LatePattern
from outreach_tui.etiquette.phrases import Phrases
from outreach_tui.etiquette.types import Sentence, Span

_PHRASES = Phrases(
    ties="""
fellow !human|traveller|enthusiast|nurse|professional|sufferer
we|us|you both|is+both|was+both|all ~ from|to|in|at|members|alum|went|graduated|studied|attended|\
school|connected|grew|belong|sing|sang|play|played|come|came|row|rowed|volunteer|started|did|was|\
student|first-gen
both of us .. went|is|was|studied|graduated|from|know
us both being
you and i|me .. is|was|both|have|share|shared|sat|met|know|worked|studied|went|go|overlapped|\
belong|wore
mutual|common ~ friend|contacts|connected|acquaintance|acquaintances|colleague|connection
friend|contacts|people in common
our ~ mutual|shared|common friend|contacts
we .. met|talked|sat|worked|studied|overlapped|shared|danced|sang|rowed|volunteered|interned|\
crossed|chatted|trained|served|lived|travelled|queued|bumped|competed|exchanged|attended|wore|\
play|played .... at|in|on|during|after|before|through|together|last|when|while|apart|over|under|\
for|with|from|near|next|same|table|office|by|as
we used to ..
met you|at|in|last|on|when|during|through !for ..
good|pleasure|enjoyed|loved|honor|fun|great to? .. meet|meeting|see|seeing you
good|pleasure|enjoyed|loved|honor|great to? .. talk|chat .. you|with .. at|during|after|in ~ \
event|Name|Hole|<piece>|keynote|school|class|party|wedding|dinner|fair
good|great see|seeing your ~ talk|keynote|Hole ~ at
in|at|from|of|on same ~ _
my .... work|worked|served|studied|trained|taught .. with|for you
you and my ~ <kin>|relative|friend|mother|father|boss|professor
my ~ <kin>|relative|friend|mother|father and you
sat|stood|queued|slept|lived|worked|rowed|parked|moored behind|beside|next|opposite|near|above|\
below|with|under you|your|yours
your ~ old|former|ex ~ flatmate|housemate|colleague|friend|boss|teacher|student|neighbour|\
roommate|landlady
got|have|had|found your ~ card|email|number|name|address from ~ Name|my|a
we|us have ~ Name in mutual
# Name in Name ,
before|after|alongside|next+to yours .. in|at
our ~ boats|children|kids|sons|daughters|dogs|desks|mothers|fathers|families|offices|stalls|\
tents .. side|together|both|same|next|were
both our
paid ~ same
taught|coached|raised|trained|married|examined us both
same ~ school|class|team|company|course|lab|town|village|street|hostel|church|club|club's|\
professor|bus|train|event|dorm|boat|school|scarf|mess|conference|chapter|network|slack|table|\
choir|neighbourhood|estate|regiment|programme|alma|adviser|supervisor|teacher|congregation|\
flight|queue|row|cohort
our ~ school|alum|class|professor|hostel|dorm|degree|old|alma|batch|cohort|year|frat|tuition
our daughters|sons|kids|children|parents|mothers|fathers ..
<someone> .. suggested|thought|recommended|insisted|urged|advised|suggest|recommend|said .. i|me|\
we|you|that .. reach|contact|write|talk|message|meet|get|connect|speak|you|your|email|call|look|\
should
<someone> .. told|introduced|gave|pointed|sent|passed|speaks|put|directed|mentioned|shared|\
connected .. you|your|me+to+ask|me+to+write|me+to+reach|us|me+you
on advice|suggestion|recommend|recommendation of Name|my|our
got|found|have|had|took|received your ~ name|contacts|profile|number|address|email|information|\
details ... from|in|through|via|off|by ~ Name|him|my|our|your|alum|network|group|friend|relative|\
school|class|directory|club|slack|association
came .. your ~ name|profile|contacts .... alum|school|directory|our|club|chapter|association
referred|introduced me|us|to .. to|you|by|at|last|in
Name introduced
referred|introduced .. you by
alum ~ network|directory|association|page|list|platform|database|event|group|portal|website|\
office|club|day|board
you is .. alum|graduated|graduate
your|you|another|we|us|see|find|meet|find+another .. alum
i am .. alum of|from same|your|our|this
alum .. helped|like|who you
friend|relative|colleague|sister|neighbour of yours
your ~ school spirit|mug|scarf|hoodie
your|my ~ old|former|own colleague|student|friend|boss|teacher|professor|roommate|classmate|\
supervisor|neighbour|sister|brother|mother|wife
your ~ sister|brother|cousin|mother|father|wife|husband|neighbour|neighbor|niece|nephew|aunt|uncle
you taught|coached|interviewed|supervised|trained|examined|hired|managed|tutored|lectured|marked \
me|us|my
you was .. my|our
i was your|in+your ~ student|intern|assistant|class|team|pupil|TA
i was .. in|on|at your ~ team|class|course|workshop|talk|table|lecture|event|group|wedding|lab|\
school|session|course|seminar|keynote|audience
i worked .. with|for|under|alongside you|your
i .. worked|studied|trained|interned|taught|lived|served|volunteered ... where you
worked|studied|was|played|sang|served|sat|lived|class with|under|beside|alongside|near|opposite \
you|your
was|is in your ~ class|team|group|year|school|cohort|club
i am|be .. member|part of .. your|same|you
member of .. your|you|same|our
is|am in .. same|your ~ _
group|club|church|society|chapter|team|association|band .. you chair|lead|run|founded|started|\
organise|play|sing|belong
connected to|with|through ~ Name|mutual|him
class of #
attended .. same|your
we is|both|was .. connected|neighbours|brothers|colleagues|cousins|related|flatmates|batchmates|\
members|teammates|roommates|alum|graduates|in+touch
grew up .. near|in|same|two|on|there
from same
same|our|shared|my hometown|home+town
like you , i
i will be there
remember me from
greetings|hello|hi from .. fellow|another
go Name $
go Name|bears|blue|owls|tigers|lions|eagles|bulldogs|wildcats|panthers|huskies|bruins|badgers|\
spartans|hawks|rams|cougars|trojans|irish|green|orange|crimson|gators|dawgs|dogs $
^ hail Name
table at|of
network you is
sat ~ desks|chairs|seats|rows|next|two|three from|to
been while since .. we
indicated .. you .. fellow|member
another one in|of
treat any Name|_
brothers of|from|in
""",
    other="""
linkedin|you .. told|gave|suggested|sent|mentioned
asked|ask
school|board|committee|council met
we .. met not|never
not|never .. met
linkedin suggested|recommended|showed|told
share|shared .. passion|interest|love|belief|values|challenges|enthusiasm|view
both .. like|love|enjoy|think|know+how|work|working|care|want|believe|is+nurse
same ~ challenges|challenge|position|boat|situation|passion|interests|values
same ~ field|industry|sort|kind|time|thing|way|page|boat|problem|reason|question|role|jump|move|\
day|line|area|path
we will|could|would|may
if we
mutual fund
""",
)
# "also" and "too" only colour a sentence for other moves; here they say that something is shared.
_ALSO_WORDS = ("also", "too", "both", "as well", "again from", "actually from")
_ALSO = LatePattern(
    r"\bi(?:'m| am|'ve| have)?,? (?:also|too),? (?:a |an )?(?:alum|grad|went|studied|attended|play"
    r"|from|grew|graduat|work(?:ed)? (?:at|for)|intern|member|volunteer|train|serv|liv|com[ei]"
    r"|used to|did|survived)"
    r"|\b(?:went to|studied at|studied in|attended|graduated from|from|grew up in|at)"
    r" [^.,;?!]{2,40} (?:too|as well)\b"
    r"|\b(?:also|both) (?:a |an )?(?:alum|grad|from)"
    r"|\bi'm (?!an? )[^.,;?!]{2,30} too\b"
    r"|\bi'm an? [^.,;?!]{0,30}(?:alum\w*|grad\w*|member|student|veteran) too\b"
    r"|\b(?:hello|hi) again from|\bi'?m actually from\b"
)


def in_sentence(sentence: Sentence) -> Iterator[Span]:
    """Yield the words that name the tie."""
    words = read_words(sentence)
    for _, first, last in _PHRASES.free(words, "ties"):
        yield words.span(first, last)
    plain = sentence.plain
    if not any(word in plain for word in _ALSO_WORDS):
        return
    for match in _ALSO.finditer(plain):
        yield Span(match.start(), match.end())
