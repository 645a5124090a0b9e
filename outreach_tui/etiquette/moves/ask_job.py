"""Asks for a job, an internship or an opening, to be considered or hired, or applies for a role.

It does not hold when the sender only says they are looking, when it is about the reader's own job,
when the sender is the one who hires, or when a job is set aside ("I'm not asking for a job").
"""

from __future__ import annotations

from collections.abc import Iterator

from outreach_tui.etiquette.coding import read_words
from outreach_tui.etiquette.frames import denied, reported, requests
from outreach_tui.etiquette.phrases import Phrases
from outreach_tui.etiquette.types import Sentence, Span

PHRASES = Phrases(
    deeds="""
hire|interview|employ me|myself|us|this|intern|someone|people|student|Name
hire my
consider me|my|candidate|intern|student|Name
consider people .. like
take|bring|have|get me|him|my+relative .. on|aboard|in|board|into
take|try ~ chance|risk|punt|gamble on|with me|people|someone|intern|#
take on ~ intern|student|people|someone|me|another
take ~ intern
have me for|as|on
give|offer|find|get|land|secure|arrange|grant me|us|my+_|him ~ start|try|go|trial|shift|\
<vacancy>|work|suitable
give|offer|find|get|land|secure|arrange|grant me|us ~ chance|break $
give|offer|get|grant me|us ~ chance|opportunity to .. work|serve|prove|join|show|intern|learn+under
give|offer|get|grant me|us ~ chance|opportunity|break in|with|at|on your|Name
give|offer|find|get|land|secure|arrange ~ start|trial|shift|break|<vacancy> for|to|at|in me|\
student|intern|someone|people|your|Name|my
find|get|land|secure ~ job|intern|role|position at|in|with|for your|you|Name
keep|bear|have me|us .. mind|file|radar|loop|list
keep me posted|informed|updated on|about|of|if|when ~ <vacancy>
keep my profile|cv|application|details .. mind|file|radar|for
keep my name .. mind|file|radar
think of me if|when|for|as|$ !you+pass|you+see|you+are
remember me when|if|for
let me .. join|intern|work|prove|shadow+and
make|find|have ~ room|space|place|use|work|desk for me|people|someone|intern|another|one|Name
squeeze|slot|fit|slip in|me .. in?
help me|us|my+_ .. to? get|find|land|secure ~ <vacancy>|work|placed|hired
help me .. get .. foot|placed
help me with|in|to? ~ <vacancy>
send|throw|push|put|steer ~ job|opening|opportunity|anything my way
put me .. forward|down for ~ <vacancy>
shortlist me|my
accept|take|receive my application|candidacy|me
""",
    # What the reader may have to give; to be looking for it is no request yet.
    gifts="""
job|opening|vacant !would|you
position|role|opportunity at|in|with|on|within|under .. your|you|Name|there
position|role|opportunity .. available|open|going|coming|vacant|suitable|like
internship
intern job|opportunity|role|position
""",
    # Things the sender is after, asked for by naming the reader's place.
    asks="""
^ and|or|but|if|whether? is|will|would|could|may there be? ~ <job>|scope|headcount
any ~ <job>|scope is there
is|will|would|could|may there be? ~ room|space|place|work|capacity for|on|in|at me|one|another|\
people|someone|intern|student|staff|hands
if|whether|think|hope|sure|know|see|wonder .. there is|be|may|will|would|could be? ~ <job>|scope|\
headcount
if|whether|think|hope|sure|know|see|wonder .. there is|be|may|will|would|could be? ~ room|place|\
work for me|one|another|someone
any ~ job|opening|role|position|intern|vacant ?>
any ~ opportunity !to+talk|to+meet|to+hear|to+learn|for+volunteers ?>
any ~ work for me|us|a|nurse|student|intern ?>
any ~ job|opening|role|position|opportunity for|on|of|in|at me|your|this|Name
^ and|or|but|Name? do|would|will|could|may|did you|it|company|team|Name|people|he|your|_+team|\
_+company .. have|need|want|see|accept|require|know|take|of ~ job|opening|role|position|\
opportunity|vacant|intern|scope
if|whether|that you|company|team|Name|people|he|your+_ .. have|need|want|see|accept|require|know|\
take|of ~ job|opening|role|position|opportunity|vacant|intern|scope|place
if|whether|that you|your|Name .. team|company? have|has ~ room|space|place for ~ me|one|people|\
someone|intern
you|company|team|Name|people .. need|use|want another|more|_+for|_+of ~ ?>
do|would|could|may you|company|team|Name .. need|want|use|require|take ~ people|someone|nurse|\
intern|student ?>
could|would you|company|team|Name|_+team .. use Name|people|someone|intern|student|another|_+_ ?>
should you .. need|want|require
you could use people .. like me
have you got? ~ <job>|intern ?>
have you got? ~ work|place|room for me|nurse|another|someone|intern|student ?>
you? got any ~ job|opening|role|position|work|place|spot|room
^ and|or|but|Name? is|will|do|would|may|could|have|was you|company|team|Name|people|he|guys|folk|\
end|your|_+team|_+company|_+end|_+Name|_+_+team|_+company+_ .. hire|grow|short-handed|\
recruitment|bigger !manager|fast ?>
if|whether|wonder .. is|will|do|would|may|could|have|was? you|company|team|Name|people|he|your|\
_+team|_+company|your+_ .. is|was|will|do|be|have? .. hire|grow|recruitment !manager|me|as
, is|do you|Name|your+_ .. hire|grow|bigger ?>
^ and|or|but? is|do|will you|your+_ .. hire|grow|short-handed|recruitment !manager
is|be|get ~ team|company|side|group .. bigger ?>
^ is|do|will|would you|company|team|Name|your+_ .. hire|take|accept|welcome|sponsor ~ people|\
intern|student|on|someone|graduated|career|number ?>
look|seek for? hire|people|someone|intern|Name ?>
^ and? is|have|will ~ <job>|post .. be? filled|open|available|vacant|going|left|gone ?>
pay|salary|wage|role|job|position|post .... is it .. open|available|vacant ?>
if|whether|wonder|know ~ <job> .. is|be .. filled|open|available|vacant|going
hands|people|one|man|woman quick ?>
quick of|on people|hands|someone|staff|_ .... ?
^ any? room|space for me|one|another|intern|student|someone|people|Name|#
anything|something going|open|opening|available|suitable|there ?>
anything|something going|open|opening|available|suitable|up at|in|on|for|within your|you|me|Name
if anything|something .. opens|open|comes|arise|come|up .. in|at|on|with? .. your|you|there
submit|submitting|send .. my? application|candidacy for|to|as
hat in|into ~ ring
myself forward for|as|to
in running
like|love|want|hope|wish|ask|happy to .. be considered|consider
be considered|consider for|as|in|along
my|for consideration for|in ~ <job>
consider my application|candidacy|profile|cv .. for|to
i am interested in .. apply|join|work for|with|at|in|to|your|you
ask|write|beg|request|contact|reach|come|out|touch .. about|for|if ~ job|opening|intern|hire|\
vacant !you|your|advertise? ..
write|beg|request|contact|reach|out|touch|message|email|inquire .. about|for|if|re any|possible|\
potential|available|current|new|Name|_ ~ job|opening|intern|opportunity|position|role|vacant
ask|enquire|inquire .. about|for|if any|possible|potential|available|current|summer ~ job|\
opening|intern|opportunity|position|role|vacant
love|like|want|honored|happy|excited|chance|opportunity|interested|hope|dream|jump|moon|\
privilege|wish|pleasure|value|keen|welcome to|of|in|at .. join your|team|company|you|crew|as|\
this .. team|company|you|as|$
love|like|want|honored|happy|excited|chance|opportunity|interested|hope|dream|jump|moon|\
privilege|wish|pleasure|value|keen|welcome to|of|in|at .. join Name !for
could|may|will|would i .. join|work|intern|serve .. your|with|at|as|under ~ !you
could|may|would i .. be|become|do .. your|trial|intern ~ intern|assistant|shift|trial|student|\
recruit|hire|trainee
like|want|love|hope|about|of me? joining|join|join+ing ~ team|company|crew
love|like|want|honored|happy|excited|chance|opportunity|interested|hope|dream|moon|privilege|\
wish|arm|anything|pleasure to .. be|become|get .. on|in|part|member|of .. your|you|this|Name|\
team|company
honor|honored to? become .. part|member of
i .. love|like|want|happy|hope|interested|come|dream|jump .. to|at|of|in .. work for|with|at|\
under|alongside|in|beside .. your|you|Name
chance|opportunity|dream|privilege|goal|honor|pleasure to|of|is .. work|serve|train for|with|at|\
under|alongside|in|beside you|your|Name
i|to|of|in|and work for you
love|like|want|happy|hope|interested|dream|chance|opportunity|wish to|of|in .. intern|serve|\
train for|with|at|under|in|as .. your|you|Name
happy|like|love|want|could|glad to? start with|at|in|bottom
come|could and? work for|with|at you|your|Name
explore|pursue|discuss|find|seek|about ~ opportunity|opening|job|intern|position|role in|at|with|\
on|within|for your|you|Name|team|me
discuss|explore any|current|possible|potential|available ~ opportunity|opening|job|position|role
chat|talk|discuss|about .. joining|join your? ~ team|company|crew
me joining|join your|company|team|you
look|search|after|seek|hope|find|secure|get|land|obtain ~ for? ~ job|intern|opening|position|\
opportunity|role|place in|at|with|under|on .. your|you
look|seek for|of? job ,
how|what|where|who|when ... i ... job|work|hired|interview|intern|placed|join .. at|in|with|for|\
by|your .. your|you ?>
when .. hire|recruitment|intake round|season|drive|intake
if|should|when|once|whether ~ <job>|need|scope|something|anything|budget|place|room ... come|\
came|arise|open|available|exist|approved|up|free .... me|contact|i+would|us|i+am
in case of any ~ <job>
hear|know|hear+of .. of .. anything|any|opening|job|role|position|opportunity|something .... me|\
suitable|for|please|going|find|?>
let me know .. if|of|when|about|in ... job|opening|opportunity|role|position|intern|scope|vacant|\
hire
let me know .. if .. something|anything .. there|up|available|suitable|comes|come|open|arise
inform|tell me .. if|of|about ... <job>|scope|hire
first in line
fill it|this|your|that ~ seat|gap|shoes|place|role|position|vacancy
my ~ chance with|at|of ~ your|you|Name|join|joining|being|getting
stand ~ chance of .. being|getting|joining
<modal> my ~ profile|experience|skills|path .. match|fit|use|suit|good ~ for|to|with
something|anything|place|room|opening|use|spot|work for me|us in|at|with|on|among|there
got anything|something for
see|picture|imagine|want|need me in|on|at|behind|with|among|under your
get|find ~ start with|at|in you|your
adjust me
any ~ scope|opening|vacancy|job|position .... let|inform|tell|contact me
is|do|will you|company|team|Name|your+_|_+company .. do|run|hold|conduct|offer ~ campus|\
placement|recruitment|interviews|internship|apprenticeship ?>
procedure|process|way|how to ~ join|enter your|company|team
give ~ one? opportunity|chance .... prove|show
be|being|getting|get taken|brought on
what .. i need|have .. to? .. payroll|badge|join
proud|honored|love|like|want to .. wear|carry|represent|fly your
if|when|should .. leaves|leave|quits|retires|retire|goes ... me
desk|seat|place|job|spot|career|future in|at|with|on|under|behind your .. newsroom|team|company|\
counter|kitchen|crew|shop|$
use for .. ?>
<modal> .. consider|entertain|accept|welcome ~ application from me|us|nurse|someone|people
is|be there .. scope|room|places|spaces|openings in|on|at|for your
ad|notice ~ for .. ~ current|open|live|valid|filled ?>
apply directly|to you|your
saw|read|found ~ ad|notice .... want+it|apply|interested|like+it
on market .... you|your|yours
get|have ~ seat|place|spot|job|foot in|on|at|with your|you|there
get .. through|in .. door at|in|of|with your
what .. would|will|do .. it|you take|need .. for|to ... me|someone|somebody|people|intern|hire \
this|me|Name
work|working for you .. has|is|was|been ~ goal|dream|ambition
opportunity|chance to prove|work|join|serve|show under|myself|with|at|in|for you|me|your
given ~ job|role|position|opportunity|chance to|at|in prove|work|join|serve|your|show
lead on|about ~ <job>
love|like|chance|opportunity|welcome to .. interview for|with|at
any|for job|role|position .. you could|may|would .. offer|give
what .. i have|need .. to do? to .. hire|hired|work|join|land
any ~ job
i .. take|accept|do anything|whatever .. job|work|going|have|at+all|$
work for free|nothing
^ hire me
if , hire me
not regret hire
put me in $
want in on
available|ready|free .. asap .. join|start|work
asap .. look|need|seek .. job|work
looking for switch
if you would .. have|take me
""",
    # Applies for a role; in a message that asks for a referral it says what for.
    applies="""
i ... apply|applying for|to|with|as|at ~ <job>|post|company|team|your|this|Name|intern|student|\
scheme
write|like|want|wish|hope|excited|am|hereby|happy|proud to? apply !advice|this|your
and i would love|like to .. apply|considered
my application for|to ~ <job>|post|your|this|Name
ask|express|show|declare|register|convey my|your? ~ interested in|for ~ <job>|post|company|team|\
join|Name
i am interested in .. apply
cv|letter .. for ~ <job>
i am interested in joining
applied through|for|to|at|on .... reach|write|contact|message|directly
look|looking at|for ~ chance of ... <job>
""",
    # Not an ask after all, whatever was found in it.
    other="""
opportunity|role|position|job for ~ volunteers
interview .. for|on your|our|my ~ <piece>|podcast|paper|study|show|channel|magazine|research|\
project
consider my ~ question|request|words|idea|proposal|offer|point|suggestion
join .. workshop|webinar|lecture|choir|discussion|call|session|seminar|keynote|event|list|walk|\
podcast|conversation|debate|chat|course|meet
with you on ~ _
into .. line of
line of work
mailing|guest|waiting|reading list
mind|posted .. for|about|on ~ choir|book|event|trip|party|<piece>|exhibition|talk|lecture
do anything .. to help
of ~ help to
grow|growing .. tomatoes|roses|vegetables|flowers|plants|food|hair|beard
people|someone .. look after
start date|time|line|up
chance|opportunity to .. explain|ask|talk|say|thank|apologise|reply|meet|hear|learn|introduce
apply|applying to|for ~ school|graduated|grant|scholarship|fellowship|visa|mortgage|college|\
university
pass me ~ name|number|salt
be .. help
pay|charity|volunteer|unpaid ~ $
no pay
consider|thinking|plan|planning|hope|intend .. apply|applying
our|my ~ company|team|_ .. hire|opening|vacant|need|job|have
we is|have .. hire|opening|job|role|intern|position
we .. hire|recruiting
portal|website|form
careers page
room on ~ agenda|schedule
on .. agenda|schedule
colleague|friend|sister|brother|relative .. want|like|hope to
help|show|get|give you|people|someone|somebody .. find|get|land|apply|apply+for|applying
good job|role|position|opening
refer|recommend|referral|referred ... for|to ~ <job>
get my .. cv
how|where|when|what did|do you get|find|land|choose|pick
reading|book|choir|walking|running company|club
fit in|around|into|with .. your ~ calendar|diary|schedule|week|day|hours|time|plans
""",
    # A claim to fit in; holds when nothing else in the message asks for help with a job.
)


def in_sentence(sentence: Sentence) -> Iterator[Span]:
    """Yield the words that ask for work."""
    words = read_words(sentence)
    others = [words.span(hit.first, hit.last) for hit in PHRASES.find(words, "other")]
    for _, span in requests(sentence, PHRASES):
        if not any(other.start < span.end and span.start < other.end for other in others):
            yield span
    for _, first, last in PHRASES.free(words, "applies"):
        if not denied(words, first, last) and not reported(words, first):
            yield words.span(first, last)
