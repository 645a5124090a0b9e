"""Who asks whom: the words around a phrase that make it a request, a wish, a report or a denial.

Each function looks at what stands before word ``first``, where the thing or deed asked for begins.
All moves share these, so that "I am not asking you to" silences them alike.
"""

from __future__ import annotations

from collections.abc import Iterator

from outreach_tui.etiquette.coding import MARKS, NOT_BEFORE_NOUN, Words, read_words
from outreach_tui.etiquette.phrases import Hit, Phrases
from outreach_tui.etiquette.types import Sentence, Span

_AROUND = Phrases(
    # Before a verb that the reader is asked to carry out: "could you", "it would help if you".
    asked="""
<modal> not? you .. able|happy|open|fine|kind|prepared|up|consider|possible|mind to?
<modal> not? you please?
<modal> i .. ask|trouble|bother|beg|request you to|for
<modal> i get|have you to?
<modal> Name|_+team|_+company|people please?
would|do not? you mind
is you able|happy|open|fine|available|up|prepared|in to|for|position?
any|no|is|there chance you|of+you|to|that+you|if+you ..
is it possible .. to
possible for? you? to
would it be .. to|if
i would .. like|love|want|need|ask|beg|request|hope|prefer|appreciate|grateful .. you to|could|\
would|will|may?
i .. want|need|ask|beg|request|hope|trust|count|rely|expect on? you .. to?
i .. would|do appreciate|love|like it? if ..
i .. would|do appreciate|love|like you ..
beg|ask|request you|your to|for?
help me to?
help by|with
if you <modal>|be|is|feel|think|know .. able|happy|open|fine|kind|like|fit|possible|to|please?
if|whether you|your|someone|people .. <modal>|do|mind|be|care ..
if it is possible to
kind|good enough|of|as you? to
do not? hesitate to
feel free to
let me know if .. you|people ..
you <modal> .. like|want|care|please|to?
for|to you to
have|make|get you to?
make sure
do me favour .. and|to|by
people|who|team|company|recruiter|boss|manager|colleague .. <modal>|to|be
in position to
please
love|like|hope|want it? for|to? you to
ask you .. to|for|if
worth you
what if you
how about you|us
why do not you
all i ask|need|want is .. to?
it would .. if you ..
""",
    # Before a thing the reader could give or do: "any chance of a", "could I have a".
    directed="""
<modal> i|we|me .. have|get|ask|ask+you|trouble|trouble+you|bother+you|beg|request|do|use|come \
.. for|with|about?
<modal> you|Name .. give|offer|get|find|provide|arrange|send|do|spare|share|help|make|grant|\
consider|manage|have|see|use me|us? .. with|to+get|in+get|to+find|for?
give|offer|get|find|provide|arrange|send|grant|do|spare|help me|us .. with|to+get|in+get|to+find?
^ please? give|offer|provide|arrange|grant|send
you <modal> .. give|offer|get|find|provide|arrange|send|do|spare|share|help|make|grant|manage|\
use me|us? .. with|to+get|in+get|to+find?
have access to
i|we <modal>|am|do .. appreciate|welcome|value|love|like|treasure|enjoy
i|we <modal>|am|do .. grateful|happy|thrilled|obliged|honored|good for|with|of|to+have|to+get|\
to+be+given|to+receive
grateful|obliged for
^ appreciate
^|and|but would .. appreciate|welcome|value|love|like
any|no|some chance|hope .. of|for|at
is|would|could|will|may there be? any? chance|hope|way of|for
is|would|could|will|may there be?
do|did|would|could you|company|team|Name|people|he .. have|know|know+of|need|see|want|use
^ have|got you? got?
write|ask|beg|request|contact|reach|message|inquire|out|touch|email|come|here to? .. about|for|re
discuss|explore|talk+about|chat+about|talk+through
posted|informed|updated on|about|of
let me know about|of|on
considered|consider|shortlist for?
how|what about
open to|for
time|minute|moment for
^ any|some
if|whether there is|be|may|would|could be?
if you .. have|know|know+of|hear|hear+of|see|need|offer
hope|wish .. for
ask|beg|request you? for|about
in exchange|return for
""",
    # Before a thing the sender is after, whoever may give it: "I am looking for a".
    sought="""
i|we .. want|need|seek|request|beg|desire|hunt
i|we .. hope|look|try|wish|search for|at
i|we .. hope|look|try|keen|aim|like|love|happy|want|need|write|seek|wish to|for|at .. get|find|\
land|secure|obtain|receive|have|gain|win|earn|explore|chance+of
i|we am|is|was .. after|need+of|search+of|look+for|hunt+for|want+of|in+for
^ .. need|want|seek|request|look|beg|hope|search|wish for|to?
look|search|hunt|quest for|to+get|to+find|to+secure|at
""",
    # A denial that covers what follows: "I am not asking for a", "rather than".
    denied="""
not !know|sure|mind|suppose|think|you|help|more|want+to+miss|want+to+bother|want+to+intrude
no !worry|problem|pressure|one|doubt|idea|chance|matter
not think i|me|this
without
rather than
instead of
nothing|nobody
stop|refuse|avoid|far
thank you? !in .. for|to
""",
    # No denial, though it begins like one: "I'm not sure whether".
    soft="""
why not
if not
do|could|would|will|is|have not you
do not hesitate
not .. regret|disappoint
not .. but
could not help .. but
""",
    # Somebody else's words or deeds: "my manager asked me whether".
    reported="""
he|him|people|friend|relative|boss|manager|colleague|Name|recruiter|who|everyone|everybody|class|\
senior|team|company|them|my+_ !you .. asked|beg|request|told|said|say|keep|wanted|wonder|want \
!to|me+to|i+get|i+ask|i+write|i+contact|i+talk|i+message|i+see
people|everyone|everybody|he .. ask|say|tell|wonder|want !for|me+to
i|we .. told|said|asked|replied|promised|used !you|if+you|whether+you
""",
    # Before a bare verb that is an order.
    opens="""
please
,
, and|but|or
i am? beg|ask|request ,?
you|your|help|please .... and|or
^ do
""",
)
# A denial that comes after: "a job is not what I am after".
_DENIALS_AFTER = Phrases(
    denied_after="""
.. is|was not .. what|why|reason|my|point|question|on
is no matter|concern
""",
)


def asked(words: Words, first: int) -> int | None:
    """Return the word where a request to the reader begins that leads to ``first``, if one does."""
    return _start("asked", words, first, 3)


def wanted(words: Words, first: int) -> int | None:
    """Return the word where asking the reader for the thing at ``first`` begins, if it does."""
    return _start("directed", words, first, 4, NOT_BEFORE_NOUN)


def sought(words: Words, first: int) -> int | None:
    """Return the word where the sender says they are after the thing at ``first``, if they do."""
    return _start("sought", words, first, 4, NOT_BEFORE_NOUN)


def denied(words: Words, first: int, last: int | None = None) -> bool:
    """Whether the clause says that the words from ``first`` (up to ``last``) are not meant."""
    for place in {first, first if last is None else last - 1}:
        if _start("denied", words, place, 7) is not None:
            return _start("soft", words, place, 9) is None
    return last is not None and _DENIALS_AFTER.begins(words, last)


def reported(words: Words, first: int) -> bool:
    """Whether somebody else said or asked what follows."""
    return _start("reported", words, first, 6) is not None


def commanded(words: Words, first: int, plain: str) -> bool:
    """Whether the verb at ``first`` opens its clause, as an order does; ``plain`` is the text.

    After "and" the clause before must speak to the reader too: "look at my CV and forward it".
    """
    if plain[words.starts[first] : words.ends[first]].endswith("ing"):
        return False
    return first == words.clause_start(first) or _start("opens", words, first, 0) is not None


def _start(tag: str, words: Words, first: int, gap: int, barred: str = MARKS) -> int | None:
    """Return the earliest start of a phrase that ends at most ``gap`` words before ``first``."""
    if not _AROUND.standing(tag, words):
        return None
    end = first
    ends = 1 << end
    while end and first - end < gap and words.codes[end - 1] not in barred:
        end -= 1
        ends |= 1 << end
    return _AROUND.start(tag, words, ends)


def requests(sentence: Sentence, phrases: Phrases) -> Iterator[tuple[Hit, Span]]:
    """Yield what the sender asks for, with the words from the start of the request.

    The lists of ``phrases`` say what must come before: a request for the ``deeds`` of the reader,
    a wish for ``things``, asking the reader for ``gifts``, nothing for ``asks``.
    """
    words = read_words(sentence)
    for hit in phrases.find(words, "deeds", "things", "gifts", "asks"):
        if hit.tag == "deeds":
            start = asked(words, hit.first)
            if start is None and commanded(words, hit.first, sentence.plain):
                start = hit.first
        elif hit.tag in ("things", "gifts"):
            start = wanted(words, hit.first)
            if start is None and hit.tag == "things":
                start = sought(words, hit.first)
        else:
            start = hit.first
        if start is None or denied(words, hit.first, hit.last) or reported(words, hit.first):
            continue
        yield hit, words.span(start, hit.last)
