"""Offers concrete help, something useful, or reciprocity; paying for the coffee counts.

"Let me know" and "happy to send my CV" offer nothing, and a wish to work for the reader's team is
no offer of help.
"""

from __future__ import annotations

from collections.abc import Iterator

from outreach_tui.etiquette.coding import read_words
from outreach_tui.etiquette.frames import denied, reported
from outreach_tui.etiquette.phrases import Phrases
from outreach_tui.etiquette.types import Sentence, Span

PHRASES = Phrases(
    offers="""
i|we|and|firm|company|team|Name could|would|will|may|am|is|be .. <give> .. you|your|them|their|\
him|yours
^ would .. happy|love|like to .. <give> .. you|your|them|yours
i|we|and|firm|company|team could|would|will|may|am|is .. love|happy|like|able|want to .. <give> \
.. you|your|them|their|him|yours|with
happy|love|like to .. <give> .. you|your|them|their|him|with|some|what+i|my+notes
i|we could|would|will .. teach|show|stand|give|get|buy|treat|save you ~ _
i|we could|would|will|happy|am .. bring|cover|supply|donate|arrange|provide|man|translate|\
proofread|test|volunteer|drive|host|print|record|fix|organise|check|report !$|cv|me|my
i|we .. happy|glad|love|free|like to .. volunteer|proofread|help+out|translate|review|test|\
give+talk|speak+at|return
i .. free on|all|to .. _ .. if .. you|your|need
return ~ favour|kindness
repay ~ you|favour|kindness
in return|exchange .. i|,|we
i could .. do|offer|give .. in return|exchange
if|should|when i|we could|may .. ever? .. help|be|do|return|support|repay .. you|use|useful|\
anything|something|favour|$|it
if there is .. anything i|we .. could do|help|offer
anything|something|ways|any+way .. i|we .. could .. do|help|offer|assist|support .. !to+get|\
to+improve|to+prepare
how i could|may .. help you|your|with|$
let me know .. if .. i|we could .. help|do|return|support|be|repay
coffee|treat|lunch|round|drink|dinner|biscuits|pint|beer|bill|it|meal|cake is? .. on me|us
my treat|shout|round
first round
i|we will|could pay|treat|buy|shout|stand
let|allow me .. buy|treat|pay|return|repay|help+you|carry
like|love|happy|may|could|would|let i|me? to? .. buy|treat|stand you
owe you .. dinner|beer|lunch|coffee|drink|pint|meal|curry
stand you
thought .. you|your|of+you|this .. like|enjoy|interest|find|helpful|want+it|appreciate|use|\
when+i|love|care
thought of you|your
helpful to|for you|your
be|of .. use|interest|helpful|value to .. you|your
interest your|you !hire|hiring .. that
i .. found|saw|came|read|made|wrote|put|collected|built|compiled|spotted|stumbled|have .. \
article|<piece>|list|link|recipe|call|script|summary .... you|your|for|share
this|which|it|article|piece reminded me of you|your
here is|are .. article|link|list|notes|slides|blurb|dataset|template|recipe|<piece>|map|table|\
contact|number
as promised
yours .. use|whenever|if|for|to
is|are .. yours .. to|for|if|whenever|$
your class|students|team|school .. need|want ~ _ .... i+am|i+will|call|me|happy
if you .. need|want ~ _ , ask|call|ring|shout|say|text|try me
more _ than we|i .. could|can|need
take ~ crate|box|copy|two|some|one|it $
let me .. do|carry|type|drive|cook|handle|sort|cover|pay ~ !know
i|we ran|checked|tested|tried|sorted|cleaned|translated|typed|drew|mapped|plotted your
room for your
i have|had .. asked|told ~ our|my|_ to .. for? your|you
here it|they is
keep|have ~ list of .... here|yours|you
gladly .. proof|read|check|write|give|do|lend|send|show|come+and
my ~ spare room|car|van|flat|boat|tent|garden|house .. is .. free|yours|open|there
pleasure to .. show|help|host|drive|give|teach|introduce
mine to pay
on me|us $
mentioned|recommended you to ~ our|my
for free|nothing $
no pay .. of course
one of your|you
whisper|mention|put ... for you
^ attached is|are ~ map|article|<piece>|list|paper|notes|photos|figures|table|recipe
i|we .. fixed|typo|made|wrote|put|built|saved|patched|sent|attached|printed|shared|forwarded|\
passed|prepared|collected|drew ~ you|your|for+you|fix|patch|script|list|photos|copy
have ~ patch|fix|spare|two+spare|# ~ spare|copy|tickets
it|one|this|copy|them is .. yours
yours .. if|for
you could|may|is+welcome|is+more+than+welcome .. have|use|borrow|stay|keep|take|copy|sleep|crash|\
park .. it|at|my|our|one|them|with|here|this
welcome to .. my|our|use|borrow|stay|visit|come|copy|keep|join+us
is|be welcome .. to .. visit|use|come|stay
feel free to .. use|borrow|take|copy|keep|steal|reuse|publish|share
call|count me in|on ....
count me in
if|should you .. need ~ _ ... , i|call|just|shout|say|count|my|we
if you need .... i .. will|am|could|would !chat|talk
no charge|fee|cost
free of charge
at cost
i|we .. could|will|would|am .. refer|recommend|vouch|introduce|connect|put you|for|your|him
i could vouch
we is|have .. hire|recruiting|opening|look
our ~ team|company|_ .. have|is|need .. opening|hire|look|role|job|place|vacancy
hire ~ #|two|nurse .. and .. thought of
slides|files|notes|photos|list|link|recording you .. was|were|wanted|asked|needed .. after|for|$
give|donate|away .. to give away
to give away
happy to .. share ~ what|my+notes|notes|findings|results|lessons
share what i learn
report back|what
give talk|lecture|workshop ~ to|for|at your
typo .. on|in your
like|would to feature|interview|publish|cite|promote your|you
saved you
you have my ~ vote|support|word|spare
i .. <give>|pass|passed|shared|mentioned|gave your ~ name|details|profile|post|work|paper|\
project to|with ~ our|my|team|company|boss|colleague|friend|hr
shall|should i .. bring|send|share|carry|put|introduce
would|should|do you .. like|want|need ~ my|a|some|me+to|spare
follow-up with .. list|link|notes|slides|reading
prefer to? .. hire .. people i trust
rather hire
""",
    own="""
references|reference|questions|question
your ~ take|view|opinion|advice
my|more|this ~ cv|application|profile|details|information|background|experience|qualifications|\
skills|path|resume|transcript|transcripts|references|availability
more|further|additional|other about|details|information|info|on
answer|discuss|talk|chat|call|meet|hear
your ~ team|company .. grow|hit|achieve|succeed|reach|scale|win|improve|$|meet|starting
your ~ company|team $
# ~ years
schedule|calendar|time|availability|convenience
give it
will give you #
could not
give you # $
my best|all
my services
""",
)


def in_sentence(sentence: Sentence) -> Iterator[Span]:
    """Yield the words that give."""
    words = read_words(sentence)
    hits = PHRASES.find(words, "offers")
    own = PHRASES.find(words, "own") if hits else []
    for _, first, last in hits:
        if denied(words, first) or reported(words, first):
            continue
        if not any(first < other.last and other.first <= last for other in own):
            yield words.span(first, last)
