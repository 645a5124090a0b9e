"""Says that a résumé, CV or portfolio comes with the message: attached, enclosed, put below.

An offer to send one, a question about one, a link in the signature or somebody else's attachment
does not count.
"""
# ruff: noqa: E501 - a phrase is one line

from __future__ import annotations

from collections.abc import Iterator

from outreach_tui.etiquette.coding import read_words
from outreach_tui.etiquette.frames import denied, reported
from outreach_tui.etiquette.patterns import LatePattern
from outreach_tui.etiquette.phrases import Phrases
from outreach_tui.etiquette.types import Sentence, Span

_PAPER = "cv|application|letter|document|documents|pdf|copy|file|sample|samples|deck|sheet|synopsis|reel|writing|work|profile"
_OWN = "cv|letter|profile|reel|pdf"
_PUT = "included|popped|pasted|uploaded|dropped|put|added|tucked|slipped|slid|stuck|tacked|appended"
_SEND = "attach|send|share|include|forward|pass|put|submit|add"

PHRASES = Phrases(
    attaches=f"""
i|we .. attach|attached|attachd|attched .... {_PAPER}
attached ~ {_PAPER}
^ .. attach ~ {_PAPER}
^ attached , {_PAPER}
{_PAPER} .... attached|attach|attched
find|see|check|review|view .. attached|attach|attched {_PAPER}|$|,|my|for|here|below|is|with|as|herewith
in|from|on|per|see attached $|,|to+this
from attached
attached .. is|for my|copy|cv|letter|profile|pdf|your+reference|your+review|your
refer|look|note|consult to|at? attached
liberty of attach
pfa
""",
    # Put with the message in other words; "my profile is here" is not one of the papers.
    places=f"""
{_OWN} is|for? .. include|included|below|along|underneath|linked|here !my|your|progress
{_OWN} below|here|underneath|linked
i|we .. include|{_PUT}|add|linked .. {_OWN}
{_PUT} ~ {_OWN} here|below|along|with|to|in|on|underneath
^ include|included .. {_OWN}
find my ~ {_OWN} ... with|in|below|here|at|underneath
my ~ {_OWN} travels|comes|accompanies|goes|follows with|this|below
here is ~ my? ~ {_OWN}
here is ... of|to my ~ {_OWN}
there is copy of my ~ {_OWN} ...
i am|have? share|send|pass|put|include|add|forward over? ~ my? ~ {_OWN}
i send|share|include you? ~ {_OWN}
^ and? share|send|pass|include|forward ... my ~ {_OWN}
{_OWN} .. i .. put|sent|{_PUT} with|to|in|here|below|along
my ~ {_OWN} with|in this ~ message
{_OWN} in ~ pdf below
""",
    other=f"""
you|he|people|Name|who attached|attach
attached .. by you|he|Name
could|would|will|may|should i|we .. {_SEND}
i|we could|would|will|may .. {_SEND}
happy|love|like|want|wish|mind|able|allowed|if|ready|available|wonder|how|before|without|need|plan|hesitate|sure .. to|if|i|me|by .. {_SEND}
asked|told|invited me to .. {_SEND}
if|once you .. {_SEND}
am|is|was|be|get|grow|become|became .. attached to
attached to _ hospital|lab|school|company
attached|attach to|in|on your|his|company ~ post|article|advertise|role|message|keynote
not|no|nothing|without .. attached|attach|include|included|sent|send|put|share
your|his|her ~ {_OWN}
{_OWN} that|which|who arrive|come|are|is
on|through|via|to|at your|Name .. portal|website|form|site|page
""",
)
_A_PAPER = LatePattern(r"cv|r[eé]sum|bio|portfolio|letter|transcript|pdf|reel")


def in_sentence(sentence: Sentence) -> Iterator[Span]:
    """Yield the words that point to the file."""
    words = read_words(sentence)
    for tag, first, last in PHRASES.free(words, "attaches", "places"):
        if denied(words, first, last) or reported(words, first):
            continue
        span = words.span(first, last)
        if tag == "attaches" or _A_PAPER.search(sentence.plain, span.start, span.end):
            yield span
