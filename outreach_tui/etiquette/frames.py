"""Who asks whom: the words before a phrase that make it a request, a wish, a report or a denial.

Each function looks back from word ``first``, where what is asked for begins. All moves share
these, so that "I am not asking you to" silences them alike.
"""

from __future__ import annotations

from outreach_tui.etiquette.phrases import Before, Words

# Before a verb that the reader is asked to carry out: "could you", "it would help if you".
_ASKED = Before("""
<modal> not? you .. able|happy|open|fine|kind|prepared|up|consider|possible|mind to?
<modal> not? you please?
<modal> i .. ask|trouble|bother|beg you to|for
<modal> i get|have you to?
would|do not? you mind
is you able|happy|open|fine|available|up|prepared|in to|for|position?
any|no|is|there chance you|of+you|to|that+you|if+you ..
is it possible .. to
possible for you? to
would it be .. to|if
i would .. like|love|want|need|ask|beg|hope|prefer|appreciate|grateful .. you to|could|would|will|may?
i .. want|need|ask|beg|hope|trust|count|rely|expect on? you .. to?
i .. would|do appreciate|love|like it? if? you? ..
help me to?
help by|with
if you <modal>|be|is|feel|think .. able|happy|open|fine|kind|like|fit|possible|to|please?
if|whether you|your|someone|people .. <modal>|do|mind|be ..
if it is possible to
kind|good enough|of|as you? to
do not? hesitate to
feel free to
let me know if .. you|people ..
you <modal> .. like|want|care|please|to?
for|to you to
have|make|get you to?
do me favour .. and|to|by
people|who|team|company|recruiter|boss|manager|colleague .. <modal>|to|be
in position to
be able|happy|open|fine|kind|prepared to
please
love|like|hope|want it? for|to? you to
ask you .. to|for|if
worth you
what if you
how about you|us
why do not you
all i ask|need|want is .. to?
it would .. if you ..
""")
# Before a thing the sender would like to have: "any chance of a", "I'd welcome a".
_WANTED = Before("""
i am? .. want|need|like|love|appreciate|hope|wish|seek|ask|beg|value|welcome|use|consider for?
i am? .. after|hope|look|seek|write|reach|message|contact|here out? .. for|to|about
i .. do with
grateful|thank|excited|happy|grateful|obliged for|to|with
help me? with|get|find|land|secure
is|was|be there ..
any|no chance .. of|at|for|to|you
do|did|would|could|may you|it|company|team|people|we .. have|know|need|see|hear|give|do of|about?
have you .. got
could|may|would|will i|me .. get|have|ask|beg|use|come for?
could|would|will|may you .. give|get|put|make|help|offer|send|do|share|consider|find|with me? ..
give|get|find|offer|help|send|do me ..
ask|beg|after|write|seek|hope you? for|about ..
want|need|like|love|appreciate
what about
how about
open to
""")
# A denial that covers what follows: "I am not asking for a", "rather than".
_DENIED = Before(
    """
not !know|sure|mind|suppose|think|you|help|more|want+to+miss|want+to+bother|want+to+intrude
no !worry|problem|pressure|one|doubt|idea|chance|matter
without
rather than
instead of
nothing|nobody
stop|refuse|avoid|far
""",
    gap=7,
)
_SOFT = Before(
    """
why not
if not
do|could|would|will|is|have not you
do not hesitate
not .. but
could not help .. but
""",
    gap=9,
)
# Somebody else's words or deeds: "my manager asked me whether".
_REPORTED = Before(
    """
he|him|people|friend|relative|boss|manager|colleague|Name|recruiter|who|everyone|everybody|class|senior|team|company|them|my+_ .. asked|beg|told|said|say|keep|wanted|wonder !to|me+to|i+get|i+ask|i+write|i+contact|i+talk|i+message|i+see
people|everyone|everybody|he .. ask|say|tell|wonder|want !for|me+to
i|we .. told|said|asked|replied|promised|used !you|if+you|whether+you
""",
    gap=6,
)
# Before a bare verb that is an order.
_OPENS = Before(
    """
please
, and|but|or?
i am? beg|ask ,?
you|your|help .... and|or
""",
    gap=0,
)


def asked(words: Words, first: int) -> int | None:
    """Return the word where a request to the reader begins that leads to ``first``, if one does.

    A bare verb at the start of a clause counts: it is an imperative.
    """
    return _ASKED.start(words, first)


def wanted(words: Words, first: int) -> int | None:
    """Return the word where the wish for the thing at ``first`` begins, if there is one."""
    return _WANTED.start(words, first)


def denied(words: Words, first: int) -> bool:
    """Whether the clause says that what follows is not meant."""
    return _DENIED.start(words, first) is not None and _SOFT.start(words, first) is None


def reported(words: Words, first: int) -> bool:
    """Whether somebody else said or asked what follows."""
    return _REPORTED.start(words, first) is not None


def commanded(words: Words, first: int, plain: str) -> bool:
    """Whether the verb at ``first`` opens its clause, as an imperative does; ``plain`` is the text.

    After "and" the clause before must speak to the reader too: "look at my CV and forward it".
    """
    if plain[words.starts[first] : words.ends[first]].endswith("ing"):
        return False
    return first == words.clause_start(first) or _OPENS.start(words, first) is not None
