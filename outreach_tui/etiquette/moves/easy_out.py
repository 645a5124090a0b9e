"""Makes it easy to decline or to answer briefly, or offers something lighter instead.

It does not hold for "I know you're busy, but", for "no worries" about something past, or when a no
would have a price.
"""
# ruff: noqa: E501 - a phrase is one line

from __future__ import annotations

from collections.abc import Iterator

from outreach_tui.etiquette.coding import read_words
from outreach_tui.etiquette.frames import reported
from outreach_tui.etiquette.patterns import LatePattern
from outreach_tui.etiquette.phrases import Phrases
from outreach_tui.etiquette.types import Sentence, Span

_FREE = "worry|pressure|harm|obligation|offence|offense|stress|drama|sweat|expectation|expectations|feelings|bother|fuss|probs|trouble|issue|strings"
_SKIP = "ignore|decline|skip|disregard|delete|bin|forget|refuse|pass"
_REPLY = "reply|answer|response|respond"

_PHRASES = Phrases(
    # Nothing hangs on it.
    free=f"""
no {_FREE} at+all|whatsoever|if|either|of+course|done|taken|in|when
no {_FREE} $
no hard feelings
no obligation|pressure|need|expectation to|for you? .. {_REPLY}|write|say|help|accept|agree|get|do|meet|act|feel
under no|any duty|obligation
no {_REPLY} needed|need|necessary|expected|required|expect
zero|without any? pressure|obligation|expectation|strings
you owe me? nothing
do|need not .. feel|think .. obligated|grateful|pressured|pressure|obligation|bound|have+to|you+have|need+to|should+to|duty|bad|guilty
not .. worry .. if|about+reply|about+answer|about+it|$
not .. want to|you .. impose|burden|pressure|put+you
not .. give|think .. this .. second|another|more thought
not .. trouble|bother you .. if|with
not a? problem|bother|issue|big if
""",
    # The sender will take a no well.
    gracious="""
i|we|^ would|will? not .. mind .. if|at+all|bit|no|refusal|being|either
i|we|^ would|will? not .. mind $
i|we|^ would|will? .. not .. offended|blame|hurt|upset|hold+it|hold+this|take+it|disappointed|think+less|chase|pester|bother+you|trouble+you|nag
not .. be .. offended|upset|hurt|disappointed .. if|by|$
i would .. get it $
say no and i ... think|fine|happy|grateful|thank|cheer|fan|admire|respect|like
happy|fine|good|kind with no
no|not is .. fine|answer|welcome|good|acceptable|helpful|enough
if answer is no
if you .. unable|busy|swamped|not+able .... thank|thanks
if .. busy .... reply|answer|message
i .. appreciate|realise|realize|know|recognise you may|could .. not|busy|time .. able|reply|answer|respond|time|to
silence .. will|is|would
silence as .. no
take no|silence for|as .. answer|no
yes or no
if|should .... fine $
if|should ... not|busy|pass|decline .... good $
if|should .... fine|good by|with|either|of+course|for
fine|good|cool if|whether not|you|it|this|your
fine|good|cool either
fine to say|decline|skip|pass|not
either way ... fine|good|grateful|thank|happy
if .... no worry|harm|need|bother|fuss|trouble|issue
if .... not .. worry|mind|offended|hesitate+to+say
if .... leave|drop|forget it|this|i|about|$
if .... say $
and|which this|it is|would+be .. fine|good|learn $
what|whenever you decide|answer|choose , .... thank|grateful|fine|good|happy|luck|wish|enjoy
let it|this go|lie|slide|drop
if you feel like it
^ if you have time|chance|moment $
either way .... thank|thanks|appreciate|grateful|best|wish|luck|enjoy|happy|$
either way , all ~ best
say word and i ...
leave you in peace|alone
what|whenever you decide|choose|answer .. fine|good|with+me
say if .. nuisance|bother|trouble|much|not
if .. not .. good time|moment|week|day .... tell|let me know|$
""",
    # The reader may let it lie.
    released=f"""
feel free|welcome to .. leave|say|tell+me|turn|{_SKIP}
you could|may|is+free+to .. {_SKIP} this|it|me|my|if
please .. ignore|disregard|delete|skip|bin this|it|me|my|if
ignore|disregard|delete|skip|bin this|it|me|if
delete|ignore|decline|skip|bin at will
stop reading
no need|obligation to|for .. {_REPLY}|write|get+back|message|explain|apologise|say
not need|have .. to? .. {_REPLY}|write|get+back|say+yes|accept|agree
you|could|may|free|fine .. say no
""",
    # Little will do.
    brief=f"""
#|one|many line|sentence|words|word|paragraph .. {_REPLY}|message|by|would|will|is|be|as|on|about|from|$
quick yes|no|word|{_REPLY}|line|sentence .. would|will|is|by .. enough|fine|plenty|do|good|welcome
line|sentence by|via message|text .. would|is|will
line|sentence or # .. {_REPLY}|by|from|would|is|will|in|when|if|$
{_REPLY} .. in|with .. line|sentence|word|words|yes|no
one or # .. advice|line|sentence
thumbs up|down
""",
    # Something lighter instead.
    lighter="""
if .... by|via|over|through|on message|text|chat|voice|link
if .... message|text|voice|link .. would|will|is|instead|works|work|good|fine|suit
if .... not .. time|call|talk|meet|possible|convenient|able|room|capacity|bandwidth|hour .... could|would|may you .. point|suggest|recommend|share|send|reply|answer|tell|name|know
if .... instead
or|alternatively|otherwise ... question .. by|via|over|through|on|in message|text|chat
or|alternatively|otherwise ... answer|reply|send .. by|via|over|through message|text
alternatively .... question|message|send|reply|share
happy|could|will .. send|pass|share|message|write|ask|forward .. my|many|#|any|them|along .. question .. by|via|over|through|instead|along|if|on+message|in+message
send .. along? .. question .. by|via|over|through|instead
happy|fine|welcome|good|grateful .. with .. link|line|sentence|message|reply .. as|instead|than
as happy|good|welcome|helpful with|as|to
link|sentence|line|message|voice|text .. is .. as .. happy|good|welcome|helpful
if|it|this easier|lighter|simpler
question .. in writing
if .... link|article|book|page .. would|is|will
if .. not .. time|able|possible .... resources|resource|material|reading|advice|anything
""",
    other="""
not|no worry|problem|trouble|harm , i|we
no worry|problem|harm about|with|that|for your|delay|wait|late|reply|this|his|it|earlier
no pressure to !reply|answer|respond|you|say|do|help|meet|accept|feel
have|had|has|was|is+there|under|with no problem|pressure|worry|obligation|stress
be|am|was|had under pressure
not ignore|skip|delete|disregard this|me|it|my
do not .. ignore|say+no|decline|refuse|disappoint
not .. take .. no for|as
not say no
say no to
say no and i .. be|come|call|outside|keep|ask|wait
until you .. say
must|should|need|by .... yes or no
line|sentence|word|words of
i|we .. wrote|said|posted|write .. line|sentence|words
if .... or|other i
i .. by|before no+_
""",
)
_FEW = 5  # lines or words of a short answer
_BRIEF = LatePattern(
    r"\beven (?:a |one |two |just |a single |if |the |short|brief|quick)[^.;!?]{0,40}?"
    r"\b(?:line|reply|answer|sentence|word|note|tip|pointer|link|advice|email|e-mail|thought|no)s?\b"
    r"|\b(?:one|two)[- ](?:line|word|sentence)s? (?:reply|answer|response|note|by|back|would|is)\b"
)
_UNDERSTANDS = LatePattern(
    r"\bunderst(?:and|ood|andable)\b"
    r"(?: (?:completely|totally|perfectly|fully|entirely|too|of course|either way|this|that|it))*"
    r"(?: (?:if|should|whatever|whichever|not|that you (?:may|might|can't|cannot))\b[^.;!?]{0,60}"
    r"|(?=[.;!,:)-]|$| either| - ))"
)
_BEFORE = 40  # characters in which it shows who understands
# Who understands: the sender, not the reader, and not as a wish.
_SENDER = LatePattern(
    r"(?:\b(?:fully|totally|completely|i|i'd|i'll|quite|perfectly|of course|and|is|get)\W+"
    r"|\bi (?:would|will) (?:\w+ly )?|^\W*|[,.;:-] *)$"
)


def in_sentence(sentence: Sentence) -> Iterator[Span]:
    """Yield the words that let the reader off."""
    words = read_words(sentence)
    plain = sentence.plain
    for hit in _PHRASES.free(words, "free", "gracious", "released", "brief", "lighter"):
        span = words.span(hit.first, hit.last)
        if not reported(words, hit.first) and _is_meant(plain[span.start : span.end]):
            yield span
    if any(word in plain for word in ("even ", "one", "two")):
        yield from (Span(*match.span()) for match in _BRIEF.finditer(plain))
    if "underst" in plain:
        for match in _UNDERSTANDS.finditer(plain):
            if _SENDER.search(plain[max(0, match.start() - _BEFORE) : match.start()]):
                yield Span(*match.span())


def _is_meant(text: str) -> bool:
    """Whether no other word of a group stands there: "no rush" is no way out, 80 words no line."""
    if "rush" in text or "hurry" in text:
        return False
    return not any(number.isdigit() and int(number) > _FEW for number in text.split())
