"""Leans on a shared school as an entitlement; merely naming the school does not."""

from __future__ import annotations

from collections.abc import Iterator

from outreach_tui.etiquette.coding import NAME, read_words
from outreach_tui.etiquette.patterns import LatePattern
from outreach_tui.etiquette.phrases import Phrases
from outreach_tui.etiquette.types import Sentence, Span

PHRASES = Phrases(
    # What the two are said to share.
    school="""
same ~ fees|teachers|chapel|fields|halls
you was .. scholarship
taught us both
Name loyalty|spirit
old ~ Name
fellow
alum
same ~ school|class|team|hostel|mess|scarf|degree|house|dorm|motto
our|your|old|both ~ school|class|degree|tuition|motto|years|alma|college
school tie|ties|bond|spirit|motto
both .. being|at|from|is|went|studied|to|of|Name
us both
we both
brothers
brother|sister
senior|intern .. from|of|same .. same|our|school
senior|seniors always|must|should
juniors|junior
you|i .. went|studied|study|attended|graduated from|to|at|in
you is ~ Name
i am Name
network you|i
being|as|another|of|us ~ Name ~ man|woman|alum|person|boy|girl
Name ~ man|woman|alum|boy|girl to|can|could|should|has
we|us Name
being Name
Name to another
any|fellow|another|true Name
_ of hers|ours
""",
    # What is claimed from it.
    claims="""
let us have .. benefit|return|share
hardly say|refuse
take it .. as read|given|granted|yes
need|have to explain why
i look to you
deserves another
first preference
return|benefit|reward|payback
surely
owe|owes .. me|it|each|to|one|another|us|to
owe ~ lot .. consider|so|and+i
i am sure|certain .. you|fellow|Name will|would|could|not|do|help|want|agree
i know i could .. count|rely|depend
you have got my back
got my back
you should|must|have .. to? help|refer|reply|answer|forward|give|make|take|guide|support|do|\
be+obliged|hire
ought to .. count|help|give|make|be+enough
should|must|will|would|to .. count .. for|more
counts for
entitle|entitles|entitled|deserve|deserves .. me|to|reply|answer|call|chance|better
duty|responsibility|obligation|obliged .. to|you|your|of
it is your duty|responsibility
you will surely
you .. will|would .. do same|right
do same|right for|by
do right thing
goes without
i .. assume|expect|trust|figured|presume|take+it|count|rely|reckon
relying|counting on you
one would expect
we|you|i could|may count on
least .. could|do|may .. do|is
by rights
my turn
could|will|would not|never .. refuse|say+no|turn+me|turn+away|let|leave|ignore|deny
refuse me|each|one|another
let|leave .. down|hanging
treat me
bump my|me
door|doors for each|other|one
makes us .. brothers|family|kin
you would .. push|pull|put|see|make|get ~ me
skip formalities
odd|strange|wrong|shame|pity if .. not
return on
consider this .. bill
take this|it|silence .. as .. yes
disappointed
not forget where
help .. brother|sister .. out|$
first preference
preference .. when|in|over
formality
should not have to ask
what|this is|are .. alum .. for
what .. alum|network .. for
supposed to help|support|look
mean|means something
hire|refer our|its ~ people|students|alum
would have replied|answered|helped
remember where
see me right
get me in
by bond
in|on strength of
""",
    # Claims that need no more than a group's name beside them.
    maxims="""
one ~ good|true ~ Name deserves|helps|owes|knows another
Name loyalty|spirit ?
show ~ some? ~ school|Name ~ spirit|loyalty
we|us family , .... family
we|us|brothers|alum|Name|students .. look|looks after|out|out+for ~ our|each|one|another|us|$|\
Name|as
we|us|brothers|alum|Name|students .. take|takes care of our|each
we|us|brothers|alum|Name|students .. stick|stand together
we|us|brothers|alum .. help|support|back|owe|hire|promote ~ each|one|our|us
we|us Name .. help|support|back|owe|hire|stick|never|always
look|looking out for each|one|us|our
take care of our
stick together
help each other|out
Name look|help|helps|owe|back|hire|take|support .. Name
turn each other down
senior|seniors .. guide|help|support .. junior|juniors|intern|us
alum .. should|must|have|supposed|always to? .. help|support|hire|refer|look
""",
    # An order that the school is made the reason for, after "so".
    orders="""
please .. forward|get|pass|walk|push|send|find|give|put|refer|hire|bump|help|take|move
^ get|push|put|pass|forward|send|give|find|refer|hire|bump|take|make|walk
you could .. skip|get|push|put|pass|refer|hire|give|make
i .. expect|wait|rely|count|like|want|need
here is|are
make ~ time|call
""",
    other="""
i am sure|certain you .. busy|get|remember|have|know|hear|must|is
not|no .. expect|claim|entitled|entitle|assume|right|deserve
you should see|visit|try|be+proud
you must be|have|get|see
i owe
owe my|our
help each other with
surely .. ?
count|counting on good|weather
we|you could not .. say|help+but
i would appreciate|like|love|grateful
could|would you .... ?
""",
)
# "Bears help Bears": a group that is said to look after itself.
_OWN_KIND = LatePattern(r"\b([A-Z][a-z]{2,20})s? (?:\w+ ){1,3}\1s?\b")
_SO = LatePattern(r"\b(?:so|therefore|hence|that makes)\b")


def in_sentence(sentence: Sentence) -> Iterator[Span]:
    """Yield the words that claim a right from the school."""
    words = read_words(sentence)
    tags = ["maxims"]
    if PHRASES.find(words, "school"):
        tags.append("claims")
        if _SO.search(sentence.plain):
            tags.append("orders")
    for _, first, last in PHRASES.free(words, *tags):
        yield words.span(first, last)
    if words.codes.count(NAME) > 1:
        for match in _OWN_KIND.finditer(sentence.text):
            yield Span(match.start(), match.end())
