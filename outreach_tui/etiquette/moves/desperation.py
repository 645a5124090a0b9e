"""Pleads, takes "any job", or uses hardship as a lever; a neutral "I was laid off" does not."""

from __future__ import annotations

from collections.abc import Iterator

from outreach_tui.etiquette.coding import read_words
from outreach_tui.etiquette.phrases import Phrases
from outreach_tui.etiquette.types import Sentence, Span

PHRASES = Phrases(
    pleads="""
desperate .. for|to|i|need|,|$|seeking|looking|jobless|situation
i .. take|accept|do .. any|all|anything|whatever ~ job|work|role|position|kind|sort|salary|pay|\
terms|$
any ~ job|work|role|position|salary|pay will|would|is .. do|fine|welcome|ok|enough
^ any job ,|$|at+all
need this job|work|role
at any salary|pay|cost|wage
any salary|pay|wage
i .. do .. anything|everything|whatever
ready|willing|prepared|happy to .. do|take|accept .. anything|whatever|any
anything at all
whatever it takes
literally anything|any
work|working .. for free|nothing|peanuts !newspaper|paper|clinic
work .. without pay|salary
i|we|^|am|me|, beg|beseech|implore you|of+you|for|,|$
i am .. beg
beg you|u|of
please ,? please
last|only|final hope|resort|lifeline
you is my .. hope|saviour|lifeline
my last|only chance|hope|option
no one|body|where .. to turn|ask|go|help
nobody .. to turn|ask|help
not know who|where|what|which|how .. turn|do|go|ask|else|survive|cope
nowhere .. to turn|go
tried|exhausted everything|all
run|ran|running out of .. options|money|savings|cash|road|hope
savings is|are|have|will .. gone|be|dry|finished|exhausted|run
could not|barely|hardly .. pay|afford|make|feed ... rent|bills|loan|loans|mortgage|food|fees|\
month|ends|children|family|eat
behind on|with .. rent|bills|mortgage|payments
have ~ bills|loans|debts|loan|debt|emi|family|mouths|children|kids .. to pay|repay|feed|support|\
clear
children|kids|family|mother|father|parents|mouths .. to feed|support
family|parents|children|kids|mother|wife .. depend|depends|depending|rely|relies|relying|hungry|\
starving|suffering|need .. on|,|$|shoes|food|me
earner|breadwinner
lose|losing|lost my|our|all|the ~ home|house|flat|hope|mind|apartment|visa|hope
losing|lost hope
we|i .. lose .. flat|home|house|roof
deported|evicted|homeless|bankrupt|bankruptcy
on street|streets
starving
wits end
end of my ~ rope|tether
rope|tether
could not .. go+on|cope|sleep|take+it|stand+it|bear|continue .. like|any|anymore|longer|$
cry|crying|tears every|at|in|all|myself
life|career|future|everything|fate .. is .. in your hands
life|survival depends|hangs on
save me|my .. career|life|family|job|from|marriage|$
mercy|pity on
suffering|struggling .. a+lot|lot|badly|financially|so+much|to+survive|and|know
struggling .. not know
rejected|refused|turned|ignored .. by|everyone|everywhere|everybody|all|down+by
# .. application|rejections|jobs|companies .... no|not|nothing|without|nobody|zero|and
applied to ~ # ~ jobs|places|companies|roles|positions
hundreds of ~ application|rejections|jobs
nobody|no+one|soul .. hire|hires|reply|replies|answered|answer|wants|want|respond|responds|\
replied|give|gives|cares|help
need ~ job|work|this|money|role|income .. badly|so+badly|desperately
badly need
urgent .. look|need|seek|want .. job|work
urgent|desperate look|need|in
would|could .. clean|sweep|scrub|wash|mop ~ toilets|floors|dishes|cars
sweeping|scrubbing|cleaning floors|toilets
poor .. unemployed|jobless|student|man|woman|boy|girl
jobless .. man|woman|since|for|suffering|and
financial|economic|money|family ~ condition|crisis|problem|problems|hardship|situation|trouble|\
troubles|difficulties
facing .. financial|money|hardship
understand my condition|situation|position|pain
god .. bless .. if|when|for
help me .. in any way
in any way you could
one chance ,|$|please
give me one chance
wherever|whatever you have
going under
make|makes ends meet
children|kids to feed
""",
    other="""
not .. desperate
desperate housewives|search|measures
save my .. seat|place|number
was .. desperate
beg to differ|disagree
beg your pardon
beg for|my
any job .. you|that+you|would
is there any job
what|which job
job .. never
i have two|#|three children
volunteer|work for free on
anything .. outdoors|creative|about|wrong
do anything you|for+you
would you do
eat .. at|out|lunch|together|with
team|you saved
dying to
""",
)


def in_sentence(sentence: Sentence) -> Iterator[Span]:
    """Yield the words that plead."""
    words = read_words(sentence)
    for hit in PHRASES.free(words, "pleads"):
        yield words.span(hit.first, hit.last)
