"""Says that a résumé, CV or portfolio is attached or enclosed."""

from __future__ import annotations

from collections.abc import Iterator

from outreach_tui.etiquette.coding import read_words
from outreach_tui.etiquette.phrases import Phrases
from outreach_tui.etiquette.types import Sentence, Span

PHRASES = Phrases(
    attaches="""
attach .. my|copy|a? ~ <file>
attach .... <file>
attached .. is|are|you|find|herewith|my|below|for|,|:|to? .... <file>
attached ~ <file>
<file> .. is|are|be|as|has|have .. attached
<file> attached
<file> in attached
attached is my ~ <file>
find .. attached
find .. <file> .. attached|below|enclosed
pfa
see .. attached .. <file>
from|see|per|in attached !map|paper|list|article|photos|schedule
here|below is|are my ~ <file>
here it is|goes
i|^ .. included|include|including|put|popped|added|pasted|dropped|uploaded|sending|send|\
forwarded|sent .. my ~ <file> .. below|here|in|on|with|along|to+this|herewith
with this ~ message i .. send .. <file>
^ attached my ~ <file>
find ~ my? ~ <file> below|attached|enclosed|here|in
<file> .. find|found|is|are below|in+attached|herewith
""",
    other="""
not .. attach|attached
no|without|any attached
could|may|would|will|shall|should|happy|glad|if|want|like|love i|to|you? .. attach|send|include
attached to
strings attached
clutter ... attached
your attached
attached .. map|paper|list|article|photos|schedule|poem|recipe|slides|notes|link
attach .. paper|link|map|article|photos|list|it
""",
)


def in_sentence(sentence: Sentence) -> Iterator[Span]:
    """Yield the words that point to the file."""
    words = read_words(sentence)
    for hit in PHRASES.free(words, "attaches"):
        yield words.span(hit.first, hit.last)
