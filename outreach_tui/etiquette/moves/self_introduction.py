"""Says who the sender is: role, study or background. A signature alone does not."""

from __future__ import annotations

from collections.abc import Iterator

from outreach_tui.etiquette.coding import read_words
from outreach_tui.etiquette.phrases import Phrases
from outreach_tui.etiquette.types import Sentence, Span

PHRASES = Phrases(
    introduces="""
my name is
myself Name
introduce myself
i am Hole
i am fellow ... <role>
i am Name ,|and|from|with|at|of|who|$ !for|Name
i am Name Name .. ,|and|from|with|at|of|who|$
i am ~ <role>
i am .. employee|member|part of ~ company|team|Name|staff
i am in ~ process|middle of
i am one|part|head|lead|founder|owner|author|editor of ~ <role>|team|company
i am .. study|pursuing|transitioning|moving|changing|switching|finishing|completing|training|\
retraining|graduating|returning|serving|apprenticed|enrolled|doing+my|doing+phd|learning+to
i am .. about to graduate|finish|graduated
i am .. work|working|employed as|in|at|for|on|with !your|this|it
i am .. in|at ~ year|grade|semester|school|military|university|college|third|final
i am with ~ company|team|school|Name
i am self|self-employed|freelance|unemployed|retired|jobless
i have .. been self-employed|freelance|retired
i work as|in|at|for|with !your|out|through|this|you
i specialize|specialise|focus in|on
i hold ~ degree|phd|masters|diploma|certificate
i have worked|completed|gained|led|developed|managed|built|held|designed|taught|run ~ !your|this|\
it|with+you
in my ~ role|job|position
my ~ experience|path includes|include|spans|ranges
i am .. Hole .. student|at|with|in
i study !your|how|this|it|you|every
i hire for
i teach|manage|own|edit|drive|sell|coach|lead|recruit|repair|keep|grow|farm|code|design|build|\
make|run|bake|cook|brew|train|supervise !your|on|past|out|into|of|it|this|up|for|by|sure|me|over|\
that|to|in|at|better|mistakes|do|an+effort|notes|track|asking|thinking|coming|wondering
i have ~ # .. years|year|yoe|months
i have ~ years|decade|decades .. experience|of|in|as|behind
i have .. experience|background|degree|diploma|training|phd in|as|with|of
i have .. having # .. years
# .. years|decades .. experience|as|in|at|of ~ nurse|army|company|,|$
with # .. years|year|yoe
i .. graduated|majored|qualified|trained|served|interned|volunteered|retrained from|in|with|as|\
at|last|this|recently
i .. studied ~ at|in|with|under|to|,|$
i worked as|in|for|at|on|there|until
i was|have+been ~ <role> !on|in+your|of+yours
i used to .. be|work|teach|run|manage
i have been .. work|working|teaching|studying|serving|employed|running|managing|in ~ as|in|at|\
for|since|Name|#|army
i have .. spent|spent|put+in ~ #|years|decade|career|last|past|my
i spent ~ # ~ years|months|weeks|decade
i left|quit ~ army|job|school|company|team|career|nurse|Name
i .. finished|completed|wrapped+up|did|earned|got|took|received|done .. my|bootcamp|degree|phd|\
masters|bachelor|apprenticeship|training|course|diploma|doctorate|programme
i moved|switched|changed|went|came|transitioned .. from|into ~ to|into|army|nurse|Name
i started|began out? as|my+career|in
i was .. part|affected|hit|caught .. layoffs|layoff|redundancies|restructuring
i was|am|have .. laid+off|let+go|retired|between+jobs|dismissed
i come from ~ background|family|career|nurse
coming from ~ background
my ~ path|training|degree|job|field|profession|trade|day+job|line+of+work .. is !on|below|\
attached|here
by training|profession|trade|day|education i?
^ as ~ <role> !fellow
^ as people with
^ as people who .... , i
^ former|retired|aspiring|recent|self-taught|junior|senior|ex|trained ~ <role>
^ #|third|second|first|final|fourth|last ~ year ~ <role>
^ Name here
^ Name , ~ <role>
this is Name ,|from|of|at
about me|us|myself ,
i belong to
i grew up
by day
for living
i mend|fix|sell|sold|grow|make|bake|brew|tune|weld|paint|print|sew|dig|fly|sail|drive|nurse|cook|\
clean|restore|repair|design|cut|dye|farm|fish|carve|write|test|audit|translate ~ _ in|at|for|on|\
by ~ !you|your|me|it|this|weekday
these days i .. _
i do|did|does ~ _ for|at|in|with ~ !you|me|your|it|this
i .. run|ran|teach|taught|managed ~ _ in|at|since|for
since # i
on furlough
i am new ~ _ at|in|of|for
^ ~ nurse|student ,|by
i am|have .. # .. years .. experience|as|in
""",
    other="""
i am not
could|should|would i
student|intern in|of|on|under your
out of work
i have been .. follow|followed|read|reading|meaning|looking|thinking|wanting|waiting|hoping|\
trying|seeking|told|asked|impressed
fan|admirer|believer|reader|listener|follower|subscriber
if i
when i
""",
)


def in_sentence(sentence: Sentence) -> Iterator[Span]:
    """Yield the words in which the sender introduces themselves."""
    words = read_words(sentence)
    for _, first, last in PHRASES.free(words, "introduces"):
        yield words.span(first, last)
