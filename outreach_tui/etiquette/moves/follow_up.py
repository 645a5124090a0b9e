"""Refers to an earlier message of the sender's that was not answered.

It does not hold after a meeting, a talk or a reply, for a promise to write again, or when somebody
else was written to.
"""
# ruff: noqa: E501 - a phrase is one line

from __future__ import annotations

from collections.abc import Iterator

from outreach_tui.etiquette.coding import read_words
from outreach_tui.etiquette.frames import reported
from outreach_tui.etiquette.patterns import LatePattern
from outreach_tui.etiquette.phrases import Phrases
from outreach_tui.etiquette.types import Sentence, Span

_NOTE = "message|invitation|voicemail|letter|line"
_REPLY = "reply|answer|response"
_GONE = (
    "lost|buried|slip|slipped|astray|missed|unanswered|sunk|sank|vanished|spam|drowned|swallowed"
)
_LATELY = "week|month|spring|summer|month_name|years|yesterday|weekday"

_PHRASES = Phrases(
    # No answer came.
    silence=f"""
not .. heard|hear .. back $|,|from+you|yet|about|on|since|and|or
not .. heard|hear .. anything|word $|,|from+you|back|yet|since|and
not .. heard yet|$
not .. heard .. from you|your
not .. get|got|had|have|see|come|came .. {_REPLY}|word $|from+you|from+your|yet|back|to+my|until|since
no {_REPLY}|word|news .. from|yet|back|since|until|came|come|got|get
and|but|, no {_REPLY}|word $
without {_REPLY}|word
you have|did not .. {_REPLY}|replied|get+back|got+back|see+my|saw+my|seen
message|letter|invitation|one|question .. unanswered
your silence
stay|stays|stayed|go|went unanswered
assume|guess .. timing|no|silence|you+is+not
""",
    # The earlier message.
    message=f"""
my earlier _? message|invitation|question|voicemail
my earlier #|many .. message|invitation
{_NOTE}|question .. i .. sent|written|left|dropped
my|this _? {_NOTE} ... {_GONE}|through|landed|arrived|reached|early
this|it|message .. not? .. get|got|slipped|slip|fell|been .. lost|buried|missed|through|cracks|by|under|net
this|it|message slipped|buried
ate|swallowed|lost .. my ~ message|earlier|one
did|if|whether|sure|hope|wonder|think ... message|invitation|voicemail .. reach|reached|get|arrive|arrived|come|came|through|land|landed|{_GONE}
did|have|had|whether|if|sure|check|see|wonder you .. get|see|saw|look|read|received|receive|open|opened|had|chance|catch ... my _? message|invitation|voicemail
may|must|could .. have? missed|overlooked|lost my|our|earlier
my|our _? message|invitation|request|application of|from|on|in|dated #|{_LATELY}|earlier
my _? message|invitation|question|request below|above
my first message .. reached|came|arrived|landed|found|caught|may|must
my message .. earlier|before week|month
you .. have|had|got|missed .. message from me
any|had ~ update|news|luck|movement .. on|about|for|to .. my|this|below|request|message|earlier
any|had thoughts|thought .. on|about my ~ message|request|earlier
back with .. same|my question|message|request
""",
    # That one wrote.
    wrote=f"""
i|we .. sent|wrote|written|contacted|pinged|approached|messaged to? you
i|we .. reached|reach out to? you? on|in|at|earlier|#|many|about|back|before|with|{_LATELY}
i|we .. left|dropped|shot|sent|gave you ~ {_NOTE}
i|we .. left|sent ~ voicemail|invitation
i|we .. sent|wrote|written|contacted|messaged|pinged on|back|earlier|#|many|twice|before
i|we .. sent|contacted|messaged|pinged about
i|we .. wrote|written about ... {_LATELY}|earlier
i|we .. sent|wrote|written|contacted|messaged|pinged in {_LATELY}
i|we .. asked you .. about|in|earlier|back|if|whether ... {_LATELY}
i|we .. asked you .. in|earlier|back {_LATELY}
i|we had asked|sent|wrote|written .. about|for|to|if
i|we .. tried .. you|to+reach|reach|reaching|contacting|earlier
since|ago i .. wrote|sent|written|contacted
as i wrote|said|mentioned in|last|earlier|before|on|$|,
as i said|told|asked .. earlier|in|before my|message|{_LATELY}
as i said|told|asked earlier|before
""",
    # Comes back to it.
    again=f"""
followed up on|about|to|of|with ... {_NOTE}|request|application|question|below|referral|proposal
followed up on|about !your|our|what|this+_
i|^ .. followed up $|,|here|since|as
followed up once|with+you
want|like|wish|thought to ... circle|check|come back
circle|circling|check|checking|come|chase|chasing back .. on|about|to|with|in .. my|message|below|request|this
circle|circling back
check|checking|touch|touching in|base .. on|about|whether|if|with|to .. my|message|request|this|below|you+got|you+get|you+saw|you+see|you+had|see+if+you+had|your+answer|application
check|checking whether|if|to+see+if you .. saw|see|get|got|read|had
^ .. check|checking in|back $
nudge|nudging|bump|bumping|resurface|resurfacing|ping|pinging|chase|chasing you|this|it|up|about|on
nudge|ping .. my|on|about|$
to|for chase|chasing|pester|badger $
bump|bumping|resurface|resend|resending my|message _? message|invitation|question|one|earlier
float|floating|push|pop|lift|move|bring|put|surface this|it|my+_ .. back|up|top
resend|resending this|it|my|below|as|message
gentle|friendly|kind|soft|polite|humble|quick reminder|nudge|ping
^ .. reminder $|,|message|about
reminder .. about|on|of my|message|below|above|request|this
my reminder
remind you about|of|that .. my|i
second|third|fourth|final|another|more|earlier try|attempt|go at|to reach|reaching|contact|get|connect|you|catch
this|my|for|at second|third|fourth|final|another try|attempt|message|go
second|third|another message|reminder $|,|on|about|from|in|to
final message|reminder|attempt|note
third time
repeat|repeated message
last|earlier|final time i .. write|ask|bother|message|try
i am interested .... if timing
try|trying|write|writing|ask|asking|reach|knock|knocking|circle|ring .. once|one more $|,|before|with|to|by|here|about|and|as|because|on
one|once more go|try|attempt|message|nudge|time $|,|from|at|on|to
try|trying you|my|luck .. once|second|another|more
in case you .. missed|overlooked
in case you .. not .. see|saw|get|got|catch
in case it|this|my|message .. {_GONE}|got
final|earlier chance to {_REPLY}
stop|leave|give bother|write|chase|in|up .. after this
# times and|but no|not
""",
    other="""
my earlier message .. was ....
not .. hear .. you|your ~ talk|lecture|music
followed up on|from|after|to .... chat|call|meet|conversation|talk|talked|interview|event|reply|coffee|visit|session|advice|met|discuss|webinar|keynote
followed up with|as|by ... article|link|names|slides|notes|my|our|promised|asked|suggested|said|profile
followed up you|question|study
followed up on your ~ tip|advice|suggestion|article
will|would|could|may|should .. followed|circle|check|come|nudge|chase|ping|remind up|back|in|you
happy|promise|plan|if|fine|mind|better|when to|i|if|we .. followed|circle|check|nudge|chase|ping|remind up|back|in|you
if|unless|before|when|once|should|by ... not .. heard|hear
not .. heard .. of|in+years|in+ages|since+we|since+school
heard .. from you in|for years|ages|many|long
heard .. from|back .. and|but applied
applied|apply|application|portal .... not .. heard .. back|from|anything|yet
cv|application|job|hundred|applied .... not|no .. reply|answer|response
i .. sent|wrote|written you ... asked|wanted|requested|promised|as
i .. sent|written|wrote|contacted|reached|message .... and|but you .. kind|replied|answered|gave|told|sent|met|helped|said|suggested
no reply|answer|response needed|need|necessary|expected|required|expect
reminder that|how|why
reminder of !my|below|this|earlier
was|serves|as .. reminder
have to answer|reply
circle|circling|come back to what|you|your|why|how
every|all spring|years|week|month|day|summer
as you .. asked|said|suggested|told ...
you .. asked|told|suggested|invited me to .. followed|check|circle|write|come|try
will|would|could|not .. ask|write|bother|try .. once|one more
reached|reach out on|at|through your|his|company
i left message on your|his
""",
    # The reader answered, or the two have talked: only silence told outright counts.
    answered="""
thank you? .. for .. your|reply|answer|get|come|write|replied|quick .. reply|message|answer|back|response|talk|time|chat|call|advice|kind|help
your .. reply|answer|response|message
you .. replied|answered|wrote|sent|written+back|got+back me|to|back|kind|in|on|earlier|and
good|pleasure|enjoyed|loved .. meet|met|talk|chat|see|conversation
as we|you .. discussed|agreed|promised|talked|talk|said
as promised|agreed|discussed
""",
)
_AGAIN = LatePattern(
    r"\b(?:writ|reach|e-?mail|messag|try|contact|ping|ask|knock)\w*"
    r"(?: out| in| to| you| at| your| door){0,3} again\b"
    r"|\bhere (?:is|it is|'s|are) (?:it|my [\w ]{0,25}|the [\w ]{0,25}) ?again\b"
    r"|\bre-?send(?:ing)? (?:this|it|my)\b"
    r"|\bstill (?:hop(?:e|ing)|waiting|keen|eager|love|like) to (?:hear|talk|chat|speak|connect|know)\b"
)
_BEFORE = 40  # characters in which a denial stands
_NOT_YET = LatePattern(r"(?:\b(?:will|'ll|can|could|may|if i|never|not)\b|n't\b)[^,;]{0,20}$")
_SAID = LatePattern(r"\b(?:i|we)(?: \w+){0,3} (?:said|mentioned|stated|claimed|insisted)\b")
_FIRST = LatePattern(
    r"\bfirst\b(?!.*\b(?:reached|came|arrived|landed|found|caught|may|must|lost|astray|unanswered|ate|buried|missed)\b)"
)


def in_sentence(sentence: Sentence) -> Iterator[Span]:
    """Yield the words that recall the earlier message."""
    words = read_words(sentence)
    plain = sentence.plain
    answered = bool(_PHRASES.find(words, "answered"))
    for hit in _PHRASES.free(words, "silence", "message", "wrote", "again"):
        if (answered and hit.tag != "silence") or reported(words, hit.first):
            continue
        span = words.span(hit.first, hit.last)
        text = plain[span.start : span.end]
        # "Wrote" shares a group with "said"; a first message follows none.
        if not (hit.tag == "wrote" and _SAID.search(text)) and not _FIRST.search(text):
            yield span
    if not answered and any(word in plain for word in ("again", "send", "still")):
        for match in _AGAIN.finditer(plain):
            if not _NOT_YET.search(plain[max(0, match.start() - _BEFORE) : match.start()]):
                yield Span(match.start(), match.end())
