"""Presses the reader: urgency, a demand, a deadline for them, guilt about not answering.

The sender's own deadline, told neutrally, does not press.
"""

from __future__ import annotations

from collections.abc import Iterator

from outreach_tui.etiquette.coding import read_words
from outreach_tui.etiquette.phrases import Phrases
from outreach_tui.etiquette.types import Sentence, Span

PHRASES = Phrases(
    presses="""
make me .. ask|wait|beg|chase|repeat|remind
told|promised my .. you will|would|could
everyone|everybody|all other|i+asked .... yes|agreed|answered|replied
you replied|answered|wrote to ~ Name|others|everyone|him .... know+you|why|but|not|me
in your ~ diary|calendar|schedule for|on|at
i will|shall .. ring|call|phone|write|email|turn+up|come|wait|stand .. every|until|outside|each|\
daily|all
decent|real|true|good|kind ~ person|man|woman|human|people|professional would|wouldn't|could
blue ticks|tick
tick tock
clock ticking
unwise|foolish|mistake|pity|shame to .. ignore|refuse|decline|miss|pass
be to ask of
one of those|this people .. who|that .. not|never
those|this people .. who .. not|never .. write|reply|answer|bother
waste .. time , yes|no
yes or no , today|now
expedite
if you .. had|have ~ heart|decency|conscience|manners|shame
important enough
not cancel
cleared my ~ week|day|diary|calendar|schedule .... so|please|not
<respond> .. me|it|this|us|same|here|you? .. by|before|until|within ~ weekday|today|time|end|\
noon|#|week|midnight|close|day|month|january
<respond> .. me|it|this|us|same? .. today|asap|now|fast
<respond> ... asap|at+once|straight+away|without+delay|without+fail
<respond> .. soon as possible|you|could
<respond> soon ,
<respond> at once
<respond> away
<respond> .. within ~ #|day|week|hour
back to me .. by|before|today|asap|within|now
let me know .. by ~ weekday|today|end|noon|#|january
let me know today
soon as possible
at asap
^ asap
asap $
it|this|matter|request|situation|need|thing is|be .. urgent
^ urgent !care|treatment|repair|repairs|surgery
is|be|,|so urgent
treat .. as ~ priority
top|your priority
without fail|delay
do needful
i|we need .. reply|answer|yes|decide|call|confirmation|response|hear|speak|talk ... by|before|\
today|asap|week|soon|immediately|now
i|we need .. reply|answer|yes|confirmation
i|we need ~ quick yes
need ~ yes from you
i|we need .. you to
i need .. hear from you
you need|should|must .. to? .. <respond>|call|help|get+me|get+my|do|refer|read|forward|pass
you have to .. <respond>|call|help|get+me|get+my|do|refer|read|forward|pass|make|talk
you should|must have .. <respond>|replied
i|we|am|^ expect .. you|your|reply|answer|it|response|hear !get|have|is|must|would|know|are|\
will+be ....
i|we|^ will expect|wait|await
i|we|^ await .. your|reply|answer|response|confirmation
wait|waiting for|on your ~ reply|answer|yes|confirmation|call|response
count|counting|rely|relying on you .. to|for
you|and .. not .. replied|answered|responded|reply|answer|respond|bother|bothered|written|called
you .. seen|read|opened|ignored my|this|it
why have|do|did|is|would|could .. you .. not|ignore|ignoring|refuse|refusing .. me|us|my|reply|\
answer|replied|answered|respond|responded|$
why have not you|it
^ <respond> $
ignore|ignoring me|my !if
not .. ignore|disappoint|refuse|forget+me .. me|this|my|us
not let|leave|keep ~ me|fellow|us ~ down|hanging|waiting
leave|left|keep|kept|leaving me .. hanging|waiting|on+read
not .. say no
not .. take|taking no for
could not .. refuse|say+no|turn+me|turn+down
take .. silence|this|it .. as .. yes|agreed|agreement
assume .. yes|agreed|on|answer|agree
put you down for
i insist
demand ~ answer|explanation|reply|call|meet
in affirmative
forward .. to ... positive|favourable|favorable|prompt|affirmative|early|speedy|quick ~ reply|\
answer|response|yes
hope|hoping for ~ positive|favourable|favorable|prompt|affirmative|early|speedy
your ~ positive|prompt|speedy|immediate|asap|affirmative ~ reply|answer|response
least you could|may
disappointed if|by+your|in+you|that+you|to+hear|with+you
disappointed .... not|hadn't
be ~ disappointed
not|be bothered
how hard .. be|is
better than this
no excuse
would take you ~ minute
take you ~ minutes|seconds|minute .... excuse|surely
surely you could .. spare|find|manage|give|take|make|answer|reply
surely .. not leave|let|refuse|ignore|deny
important|busy|good|proud to .. answer|reply|help
#|second|third|fourth|fifth time .. i|writing|asking|of
third|fourth|fifth|# message
written|wrote|emailed|messaged|asked .. #|twice|third ~ times
time is .. running|short|ticking
clock is
^ act fast|today|,|$
last|final chance|reminder|notice|call|warning
my ~ career|future|life|whole+future|job depends|depend|hangs|rides on ~ you|your|this
do or die
hurry up
important|crucial|critical|vital|imperative|essential that .. i|you|we
until you <respond>|agree
every day until
outside your
or else
if .. not hear .. i will .. call|contact|come|assume|go|tell|write+to|phone
keep writing|calling|asking until
will call your ~ every|boss
you promised
you said you would .... so|why|but|where|,
you owe me|it !one
shame on
no time to waste
by end of ~ day|today|week
deadline for you|your
confirm today|by
hate to .. think|have+to .. you
how long .. wait
where is .. help|reply|answer|it
""",
    other="""
not|nothing|no|never|hardly urgent
i have to .. decide
not .. expect|need|want|have+to
expect you|it get|have|is|must|will|are
you not .. need|have|feel
no .. need|pressure|rush
not feel
thank you? for .... quick|prompt|fast
your ~ quick|prompt ~ reply|answer .. was|made
was|were|have|not disappointed by|in|with|at|that+we
i should|must
you must|should .. proud|busy|see|try|know|have+seen|be+proud
do not .. wait
could not wait
if .. you|it is|would .. convenient|possible|suits
you need not
if|when you need
your ~ launch|exam|deadline is urgent
not .. want+to .. press|push|rush
""",
)


def in_sentence(sentence: Sentence) -> Iterator[Span]:
    """Yield the words that press."""
    words = read_words(sentence)
    for hit in PHRASES.free(words, "presses"):
        yield words.span(hit.first, hit.last)
