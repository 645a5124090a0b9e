"""Makes it easy to decline or to answer briefly, or offers something lighter instead."""

from __future__ import annotations

from collections.abc import Iterator

from outreach_tui.etiquette.coding import read_words
from outreach_tui.etiquette.phrases import Phrases
from outreach_tui.etiquette.types import Sentence, Span

PHRASES = Phrases(
    releases="""
no pressure|obligation|offence|offense|stress|hurry|strings|expectation|expectations|need|drama|\
issue|biggie
no hard feelings
no harm done|if|in|either|at
no worry|problem|trouble|bother .. if|either|whatever|should|when|whatsoever|u
^ no worry|problem|probs .. $
, no worry|problem|probs .. $
no worry|problem at all
no need to reply|answer|respond|write|do|get|explain|apologise|act|feel
no reply|answer|response .. need|needed|necessary|expected|required
not .. need|have|must to? .. reply|answer|respond|say+yes|explain
need not .. reply|answer|respond
under no obligation
not a? problem|bother|issue if
not .. worry if|about|when|in+case
not .. worry $
not .. another thought|moment
sentence|line|word .. or two is|would|will
i|we|will|would|could|^ .. understand .. if|should|no|not|when|you+is|that+you .... 
^ understand $
, understand $
if .... , i .. understand
i understand $
understand .. either
understandable .. if
if not ,
if not is|fine|ok
if you would? .. not|rather not
if you|this|it|now|time|call .. could|do|is|has|can .. not .... ,
if .. too|busy|snowed|swamped|much|nuisance|bother .... , .. <leave>
if .. not .. good|right time|moment|week
if you .. not .. time|want|like|mind|fancy|feel
should you .. not|prefer|rather
if you .. rather not|prefer+not|decline|pass|say+no|refuse
feel free to .. ignore|decline|say+no|pass|skip|refuse|delete|bin|disregard|drop|leave
not feel .. obliged|obligation|pressure|bad|need|have|must|compelled|duty|you|like
^ ignore|skip|bin|delete|disregard|forget .. this|it|me|my|if|request
, please? ignore|skip|bin|delete|disregard|forget .. this|it|me|my
could ignore|bin|skip .. this|it
skip it
fine|problem|thing|trouble|complaint .. if|to .. say+no|not|no|you|could|decline|busy|this|\
impossible
is|be .. fine .. not .. reply|possible|to
it is fine .. if
fine if
^ no is
no is .. fine|answer|good|ok|also|perfectly|perfectly+good
simple|quiet|polite|plain no
say|saying no .. and|is|to|this|without|if|at|$
could .. say no
not .. mind|blame|offended|hurt|upset|hold|think+less|take+it .. if|you|personally|against|\
offence|,
not|never bother|trouble|pester|disturb|write .. you .. again|$|further|more
leave you .. in peace|alone|be
take hint
say nothing
stays unanswered
yes|y or|and no|n
yes no
one|sentence|#|single|few|two|couple line|lines|sentence|sentences|word|words|bullet|bullets .. \
is|would|be|will|enough|plenty|do|by|also|too|help|back|answer|reply
line|word|sentence by|via ~ message|text|email
line .. enough|plenty|fine|do|welcome
quick|one-line|one+line ~ reply|answer|note|line|message|back .. is|would|will|be .. plenty|fine|\
enough|do|ok|good|welcome
if .. call|meet|talk|coffee|phone|that|chat|this .. too|not|difficult|hard|nuisance|inconvenient|\
much|busy|suit .... message|line|question|questions|answer|help|text
or|otherwise|failing|alternatively|else ... message|text .... if|is|would|works|instead|easier|fine
i .. realise|know you may not .. time
ignore .. if
failing that|this|which|a
if .. message|text|writing .. easier|better|suits|handier|simpler
message|text|writing|mail is|would|works|be .. fine|ok|easier|good|welcome|works|too
could .. send|message .. questions|question|them|my .. by|over|instead|in|if
whatever|whichever you .. decide|choose|answer|say
either way
no matter what
say if this|it
please say
nuisance
not .. take it personally
answer .. only|any .. one|part|those|whichever|bits
point me elsewhere
no offence taken
""",
    other="""
have|has|had no worry|problem
is no problem|trouble with
not .. ignore|forget
understand you|your|how|what|why|the|that+you+is+head|point
they|he|him|people|she|not say no
have|had|need to say no
say no to .. cake|offer
not .. say no
ignored first
if you have .. question|questions
feel free to .. contact|call|ask|reach|write
not worry , i
if not for
rather not move
would rather not .. say|move
say no .. i .. will
no problem is
no reply|answer .. yet|from|came
""",
)


def in_sentence(sentence: Sentence) -> Iterator[Span]:
    """Yield the words that let the reader off."""
    words = read_words(sentence)
    for hit in PHRASES.free(words, "releases"):
        yield words.span(hit.first, hit.last)
