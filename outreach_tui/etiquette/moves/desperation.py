"""Pleads, would take any work at any price, or uses hardship as a lever.

It does not hold for a neutral "I was laid off in May", nor for the hardship of others.
"""
# ruff: noqa: E501 - a phrase is one line

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

from outreach_tui.etiquette.coding import Words, read_words
from outreach_tui.etiquette.frames import denied, reported
from outreach_tui.etiquette.patterns import LatePattern
from outreach_tui.etiquette.phrases import Phrases
from outreach_tui.etiquette.types import Sentence, Span

_WORK = "job|role|position|work|post|shift"
_BILLS = "rent|mortgage|bills|emi|emis|loan|loans|debt|debts"
_KIN = "family|kids|children|parents|mother|father|wife|baby|siblings|son|daughter|household"

_PHRASES = Phrases(
    pleads=f"""
i|we .. desperate !search
desperate to|for|need|situation|look
i|we .. beg !your|pardon|differ
beg you|for|on
have|take|show .. mercy|pity
mercy|pity on|and|$
as|is|my|our|you earlier|final .. hope|resort|chance|option|lifeline|saviour|person
my .. final|earlier hope|resort|chance|option|straw
save|rescue me|my|us
^ help me please
please|beg .. help me|us $
please help $
please .. do anything|something
on my knees
wits end
end of my|our _? rope|tether|patience|line
nowhere|no+one|nobody|no+place .. to turn|go
nothing|nobody left for me
not know|knew .. what|where|who other
no one other to
have nobody|no+one other
tried everything|everywhere
not know|knew what|how i|we will|would|could do|survive|feed|cope|manage|pay|live|continue
not know|knew how to survive|feed|cope|manage|live
i am cry|crying|sobbing|broken|shattered|hopeless|helpless|suffering|suicidal|depressed|heartbroken
in|with tears
lost|losing|lose all|my|our? hope|faith
losing|lose my sleep|mind|sanity|health
giving up|given+up .. hope
at|hit|reached my|rock lowest|bottom
breaking point
destroying|killing me
badly|desperate|urgent .. need|want this|it|{_WORK}|intern|money|income|chance|opportunity|start
need|want|seek|look ~ for? ~ {_WORK}|intern|opportunity|income badly|desperate|urgent
urgent .. look|need|seek|want|search .. {_WORK}|intern|chance|money|income
i .. need this {_WORK}|chance|opportunity|money
could not take|bear|stand|face|handle another|more|this rejection|rejections|no|refusal|day|month|of|any+more|$
could not go|carry|keep on
could not go on like this
i cry|crying every|all
my life is in your
life|future|everything depends|depend on this|you|your
kindly|please help ~ poor|unemployed|jobless|person
god|lord|allah|almighty will? bless you if
bad|worst|poor|difficult|miserable financial? condition|situation $|,|and|so|please
understand|consider my ~ condition|situation
financial|money|monetary condition|crisis|trouble|problem|problems|difficulty|difficulties|hardship
one|single|final _? chance|opportunity .. is|please|all|and|to+prove|$
give|offer|need|ask|want|beg .. one|single _? chance|opportunity|break
crawl|kill|die|beg|sell+my ... for|to|in .. {_WORK}|chance|intern|hired
change|save my life
every|all door .. slammed|shut|filled|locked
you have|should to help me|us|$
think of my {_KIN}
consider my ~ condition|situation|circumstances
poor condition|situation
condition is .. poor|bad|critical|miserable|pathetic
^ i need this $
""",
    anything=f"""
i|we|would|will|could|^ .. take|accept|settle|try|welcome|open|ready|willing|up|grateful .. any|whichever .. ~ {_WORK}|opportunity|salary|wage|condition
open|ready|willing|happy|grateful|prepared to|for|with ... any|whichever .. ~ {_WORK}|salary|wage|condition
look|need|want|seek|after .. any ~ {_WORK}
consider|hire|take|give|offer|find|get me|us .. any|whichever ~ {_WORK}
i|we will|would do any ~ of? {_WORK}
any|what|whenever ~ {_WORK} at+all|whatsoever|would+do|will+do|is+fine|fine|you+_+have|you+have|go|you+could
any ~ {_WORK} , any
do anything $|,|to|at+all|you|for+this|for+job|for+work
take|accept|grateful+for anything
do|accept|take .. what|whenever .. it+take|you+have|you+give|you+offer|i+could|you+say|you+ask
what|whenever it take
any|lowest|minimum|half|less|low|lower _? _? salary|wage|pay
not|barely .. care|mind|matter|bother .. salary|money|wage|pay
salary|money|wage .. not|no .. matter|important|issue|problem|bar|concern
work|do|start|join|come|intern|help ... for free|nothing|peanuts|expenses|pennies
work|do|start|join|come|intern without ~ pay|salary|wage|money|stipend
without pay|salary|wage
work unpaid
accept|take|work ... unpaid
work|do .. for less
name your price
pay you to hire|take|let
anything at all
settle for anything
help me survive|live|eat
sweep|scrub|mop|clean floors|floor|toilets
""",
    hardship=f"""
my|our|_ _? {_BILLS}|landlord|savings|fees ... due|overdue|behind|gone|run|ran|dry|chasing|calling|pending|finished|threatening|mounting|piling
not|need|have|struggle|struggling|trouble|how|enough|barely|behind .. to|on? .. pay|make|cover|afford|meet|clear|behind ~ my? ~ {_BILLS}|groceries|month|ends
{_BILLS} to pay|repay|clear
month|months behind
{_KIN} to feed|support
to feed ~ {_KIN}
make ends meet
in|of|under|drowning|buried|crushing _? debt|debts|loans
not|no .. have|any|left? savings|money|income|earnings|food
run|running|ran out of money|savings|options|hope|cash
savings|money is|are|have|nearly .. gone|out|dry|over|finished
lose|losing my|our|_? flat|house|home|visa|apartment|place|car|{_KIN}
feed|support|provide+for my|our _? {_KIN}
{_KIN} ... depend|depends|depending|rely|relies|relying|counting on me|us|this|you|my|it|$
{_KIN} ... starve|starving|suffer|suffering|hungry|dying
my|our _? {_KIN} is .. sick|ill|hungry|starving|suffering|dying
breadwinner
sole|only earner|provider
i|we|marriage|family not? .. survive
keep .. roof|lights|wolf
could not .. sleep|eat .. at+night|night|worry|because|any+more|anymore|thinking|$
not .. eaten|slept .. in|for|properly|since
nobody|no+one|no+company|not+one .. reply|replied|answer|hire|hired|want|wants|responded|respond|give|gave|call|interested|take|will|would
rejected|refused|turned|ignored|rejects by everyone|everybody|all|every
deported|deportation
jobless|unemployed .... suffering|suffer|struggling|desperate|please|kindly|help
everyone|everybody|all|every+company .. reject|rejected|rejects|ignore|ignores|ignored|turned|refused
rejected|rejection|rejections from|by .. all|everywhere|hundred|hundreds
hundred|hundreds|thousand|thousands .. application|rejections|job|places|company|cv|role
applied|sent|apply .. to|at|out|for? .. hundred|hundreds|thousand|countless|everywhere
another|constant|endless|many|more|# rejection|rejections
not single reply|answer|interview|call|response|offer
am|is|be|become|becoming|end+up|almost|nearly|face|facing|before|getting|been|living homeless|evicted|eviction|penniless|bankrupt|destitute|starving|hungry
on|onto|out+on street|streets
bank|landlord|bailiffs ... take|evict|repossess|throw
""",
    other="""
i|we beg to differ
beg to|your differ|pardon
open to .. any role|position|work|post|shift in|on|at|with|related
work|do|help .. for free newspaper|magazine|clinic|school|library|paper
desperate housewives
my search for|of _
you|your|he|his|people|who|students|those .. desperate|beg|survive|rent|evicted|homeless
about|on|by|of people|families|students|tenants|workers .. desperate|survive|homeless
rent|debt control|collective|policy|freeze|reform|strike
job|work board|site|fair|portal|market|description|listing|ad|title
take any|what _? time|course|class|slot|day
did|done|volunteered|worked .. for free
from hopeless
nobody|no+one .. replied|reply .. faster|than|quicker
people say ...
cry|crying with|of|and laughter|laughing|joy
do anything for ~ coffee|tea|food|good|friend|view
not|no .. take|accept .. any
""",
)
_LOOSE = LatePattern(r"\b(?:request\w*|some)\b(?!.*\bbeg)")
_SEVERAL = LatePattern(r"\b(?:jobs|roles|positions|openings?|opportunit\w+|internships?)\b")
_PLEA = LatePattern(
    r"\b(?:really|badly|truly|seriously|so)[, ]+(?:really[, ]+)?(?:need|want) (?:this|it|a job|the job"
    r"|any job|work|job|your help|to work|the money)\b|\bneed (?:a )?(?:job|work) (?:so )?badly\b"
    r"|\bp(?:lease|ls|lz)[ ,!]+p(?:lease|ls|lz)\b(?! (?:pass|give my|thank|enjoy|keep|accept|say))"
    r"|\b(?:just|give me(?: just| only)?) (?:a|one|1)(?: single| small| last)? (?:chance|shot)\b"
    r"(?! to (?:meet|speak|talk|chat|ask|connect|learn|hear))"
    r"|\b(?:my|are my|you're my|the) only (?:hope|chance|option|lifeline|way out)\b(?! (?:is|was) (?:for|that))"
    r"|\bonly you (?:can|could|will) (?:help|save)\b"
)
_MANY = 30  # applications that nobody counts without a wish for pity
_TALLY = LatePattern(
    r"\bappl(?:ied|ying) (?:to|for|at)? ?(?:over |about |more than |around )?(\d{2,4})\+?(?! ?%)\b"
    r"|\b(\d{2,4})\+? (?:job )?(?:applications|rejections|cvs|r[eé]sum[eé]s|companies have)\b"
)


def in_sentence(sentence: Sentence) -> Iterator[Span]:
    """Yield the words that plead."""
    words = read_words(sentence)
    for tag, first, last in _PHRASES.free(words, "pleads", "anything", "hardship"):
        span = words.span(first, last)
        text = sentence.plain[span.start : span.end]
        if tag != "hardship" and (_LOOSE.search(text) or denied(words, first)):
            continue
        if tag == "anything" and _SEVERAL.search(text):
            continue
        if not reported(words, first):
            yield span
    yield from _told(sentence.plain, words)


def _told(plain: str, words: Words) -> Iterator[Span]:
    if any(word in plain for word in ("need", "want", "pl", "chance", "only", "shot")):
        for match in _PLEA.finditer(plain):
            before = bisect_left(words.starts, match.start())
            if not denied(words, before):
                yield Span(match.start(), match.end())
    if any(mark.isdigit() for mark in plain):
        for match in _TALLY.finditer(plain):
            if int(match.group(1) or match.group(2)) >= _MANY:
                yield Span(match.start(), match.end())
