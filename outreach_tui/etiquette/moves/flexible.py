"""Defers to the reader's schedule, place or medium."""

from __future__ import annotations

from collections.abc import Iterator

from outreach_tui.etiquette.coding import read_words
from outreach_tui.etiquette.phrases import Phrases
from outreach_tui.etiquette.types import Sentence, Span

PHRASES = Phrases(
    defers="""
whenever ... suit|work|works|convenient|best|easier|easiest|prefer|like|free|available|have|good|\
fine|fits|fit|time|moment|comfortable|want|possible|wish|ok|able|choose|say
^ whenever you
whenever ~ hour|time|day|place|medium|platform|slot|works|suits|is
let me know|tell|say .. when|what|which|where|whenever|if .. work|works|suit|suits|best|good|\
better|convenient|available|free|time|day|suitable|easier|easiest
let me know .. your|you .. availability|available|schedule|free|preferred|preference
let me know ~ time|day|date .. work|suit|good|best|convenient|you|better
^ and|or? what|which|when|where .. time|day|date|place|hour|is|would|works|week|do .. work|suit|\
best|good|convenient|easier|easiest|better|prefer .. you|your|with|me|for|?
when|what|where|which|whenever would .. suit|work|be+good|be+best|be+convenient
when .. good|best|convenient time .. for|to you
any ~ time|day|slot|week|hour|place|date .. work|suit|good|fine|convenient|you|next|this|is|will|\
that|your|in|do|ok|of+day !i
any ~ time|day|slot|hour $
i .. free|available any|all|every|most ~ time|day|week|slot|hour
around all ~ week|day
all|anything|any|whatever same|works for|to me
time|day|date|place|moment|hour|slot|occasion .. that|which|when .. is|works|work|suits|suit|\
would|be|you .. convenient|suit|work|works|best|good|prefer|like|choose|for+you|you|easiest|easier
at|to|as|per|by|your ~ your convenient
at|as|to|on your ~ convenient|disposal|leisure|availability|pleasure
as per your|you ~ time|availability|convenient|schedule
per your ~ time|availability|convenient|schedule
convenient for|to|with you
work|plan|fit|schedule|bend|arrange|organise|slot|flexible .. around|round|with|into|in|to|by \
your|you ~ schedule|shifts|hours|day|time|availability|rota|timetable|meetings|commitments|\
deadlines|$
work|fit|plan around|round|with|in+with you|your|whatever|whenever
fit around|round|in|with .. you|your|whatever|whenever
around|round your ~ schedule|shifts|hours|day|time|availability|rota|timetable
i|we|schedule|time|timing|calendar|days|evenings|mornings is|am|be .. flexible !screens
flexible on|about|with|as|around|regarding|$|,|timing|schedule|and
adjust|adapt|accommodate|rearrange|juggle .. to|your|you|around|schedule|whatever|whenever|my
make any ~ time|day|slot work
make myself available
i|happy|we .. come|travel|drive|go|meet .. to you|your|wherever|where+you
i could|happy|will|glad .. come|travel|get|go|drive to Name|you|your .. if .. easier|suit|better|\
suits|convenient|prefer|helps
come to you|your|wherever
^ you choose|pick|name|decide|say ~ day|time|place|date|hour|$|cafe|café|venue|where|when
^ and|just|so? name|pick|choose .. day|time|place|date|hour|slot|cafe|café|venue|week|your|what|\
one|any
, .. name|pick|choose .. day|time|place|date|hour|slot|cafe|café|venue|what|one|any
^ your ~ choice|call|pick|preference|terms
, your ~ choice|call|pick
up to you
as|if|whichever you .. prefer|like|wish
in your time
if .. not .. work|suit|good|convenient|possible .... another|other|different|pick|suggest|let+me|\
better|alternative|choose
suggest|propose ~ another|other|alternative|different|better|time|day|date|slot
i am easy
whatever|whichever is .. easier|easiest|best|simpler
easier|easiest|best|better|convenient for you
early or late
either .. is|works|suits .. fine|for+me|me
is|be there .. time|day|slot|moment .. suit|work|convenient|good|better
would ~ mornings|evenings|day|weekday|time .. or .. easier|better|suit|work|good|?
better time
go by yours|your
fill|match your schedule
time zone
by .. phone|message|zoom|call|email|person .. or .. prefer|whichever|like|wish
time and place
your ~ availability !must
""",
    other="""
your calendar|schedule|diary is|must
know your
whenever i|he|people|there
whatever you said|say|did|does
whenever you speak|write
flexible hours|screens|polymers|working|job
convenient store|excuse
not flexible
any time i
job|offers flexible
what do you
what you do
when you was|worked|is|hire|go|write
when did
what works in
you prefer email
""",
)


def in_sentence(sentence: Sentence) -> Iterator[Span]:
    """Yield the words that leave the choice to the reader."""
    words = read_words(sentence)
    for hit in PHRASES.free(words, "defers"):
        yield words.span(hit.first, hit.last)
