"""Refers to an earlier message that was not answered; following up on a meeting does not count."""

from __future__ import annotations

from collections.abc import Iterator

from outreach_tui.etiquette.coding import read_words
from outreach_tui.etiquette.phrases import Phrases
from outreach_tui.etiquette.types import Sentence, Span

PHRASES = Phrases(
    reminds="""
following|follow|followed up .. on|about|to|regarding .. my|message|request|this|below|last|\
earlier|previous|first|sent|same
followed up $
followed up ,|with+you
follow-up to|on|of .. my ~ message|earlier|last|note
check|checking|circle|circling|touch|touching in|back|base .. on|about|with|to|if .. my|you|\
message|this|last|earlier|below|saw|request|$
circle|circling back
check|checking in
bump|bumping|float|floating|nudge|nudging|resurface|resurfacing .. this|my|it|message|inbox
reminder !from|that|is|for
nudge|poke|ping .. on|about|regarding
my ~ earlier|last|first|previous|second|other|original ~ message|request|question|letter .. \
!to+editor|was|to+you+was
my ~ message|letter|request .. of|from|on|in|to|dated ~ weekday|#|january|last|week|month
my message .. below|above
as i wrote|said|mentioned
not .. heard|hear .. back|from|anything .. you|$|,|yet|since
never|not heard
not .. had|have|got|received|get ~ reply|answer|response
no reply|answer|response .. yet|from|so|to|since
i .. sent|wrote|emailed|messaged|contacted|reached|written|pinged|dropped|write|message|texted \
.. you|out|to+you|my|this|message|on|in|about|last|back|earlier|#|line ... week|month|ago|on|in|\
last|weekday|january|earlier|before|back|spring|summer|about|and|day|since|fortnight|twice|days
i .. emailed|messaged|wrote|contacted .. on|in|last|earlier|twice|#|you|a
sent you ~ message|earlier|last|week|month|note
weeks|days|week|month since|ago .. i .. wrote|sent|emailed|messaged
since i wrote|sent|emailed|messaged|contacted
i .. wrote|emailed|messaged .. ago
message|letter|note|it|this|one|first .. may|must|have|probably|got|get|been|could|slipped|went \
.. lost|buried|spam|missed|overlooked|slipped|swallowed|astray|through+cracks|junk|eaten|drowned|\
arrived+during
lost|buried|slipped .. in .. inbox|post|spam|shuffle
in case .. you|my|it|this|message|first .. missed|lost|message|buried|slipped|went|not|\
overlooked|passed|got
you may have .. missed|overlooked
try|trying .. once|another|more|second
try|trying you
i|^ am? try|trying $
second|another|third ~ try|attempt|go|message|email
did|have|has you .. get|got|see|seen|saw|look|read|receive|had|have|chance|think .. my|a|at|to ~ \
message|chance|request|question|note|below|look|read|think|letter|see
did my .. message|letter .. reach|arrive|get|find|land
any ~ update|news|thoughts|word|luck|movement .. on|about|regarding .. my|the|this|below|request|\
message|earlier|last
resend|resending|resent|re-sending
write|writing|message|email once+more|second
^ hope to connect|talk|chat|hear+back
hope|still|hoping to .. connect|hear .. from+you|you|still ... about|on|my|earlier
below sir|message
on below
slip|slips|slipped|slipping down|through
my first|earlier one
ate first
eaten
assume timing
assume .. timing
""",
    other="""
my earlier message .. to you ... answered|replied|and+you
not .. hear .. you|your ~ talk|lecture|music
followed up on|with ~ our|talk|conversation|call|meet|chat|advice|your|Name|registrar|him|interview
followed up .. next|tomorrow|in
will .. followed|check|followed+up
followed your
thank you? .... message|reply
your ~ message|reply|answer
last message .. to editor
first message|note of song
i|we .. heard back from ~ school|company|him|Name
sent|emailed .. my ~ professor|boss|application|friend|cv
last message .. was
i wrote book
wrote|emailed|sent .. to .. bank|editor|council|him|professor|my
application last
follow-up study|to+our|question|to+your|with
check in with you in
""",
)


def in_sentence(sentence: Sentence) -> Iterator[Span]:
    """Yield the words that recall the earlier message."""
    words = read_words(sentence)
    for hit in PHRASES.free(words, "reminds"):
        yield words.span(hit.first, hit.last)
