"""Thanks the reader, or would: any gratitude, "I'd appreciate" and "grateful if" included.

It does not hold for "no thanks", for a third person's thanks, or for appreciating a fact
("I appreciate that you are busy").
"""

from __future__ import annotations

from collections.abc import Iterator

from outreach_tui.etiquette.coding import read_words
from outreach_tui.etiquette.phrases import Phrases
from outreach_tui.etiquette.types import Sentence, Span

PHRASES = Phrases(
    thanks="""
thank !god|goodness|heavens|to
thank to you|your
my|our|many|warm|heartfelt|sincere thank
grateful !that|this+is|he
obliged $
obliged to|if|for you|your|for|it|any|,|$
gratitude
i|we|would|do|will|could|should|^|and .. appreciate it|your|any|you|all|if|hear|get|be|have|his|\
our|him|more|one|help|advice|even|another
would .. appreciate !how|why|what|this+is|this+you
i|we|would .. appreciate this !you|he|it|i|we|is|there|my|your
i|we|would .. appreciate ~ time|help|advice|chance|opportunity|kind|support|effort|work|thought|\
reply|note|gesture|invitation|offer|interest|candour|honesty|patience|consider
is|be|was|much appreciated
^ appreciated
i|we .. appreciated ~ your|you|hear|this|how|it|what|talk|all
was|is|how|very kind of you
it|this is|was .. kind|thoughtful|decent|big of you
how kind
which was|is .. kind|good|thoughtful
owe you forever|everything|my
mean|means ~ lot|world|much|everything
in your debt
owe you ~ one|lot|deal|big
you is ~ star|lifesaver|legend|angel|gem|saint|treasure
words fail me
""",
    other="""
no , thank
no|any|expect|without thank !you|enough
he|boss|manager|people|nobody|anyone not? thank
he|him|boss|manager|people .. was|is|be .. grateful
thank you? card|letter|note+is|note+was|cards
not|never .. grateful|appreciate
word of thank
appreciate you|this|he|there must|may|will|is|get|could|have
appreciation is|class|society|of+art|for+art
art|price|value gratitude
""",
)


def in_sentence(sentence: Sentence) -> Iterator[Span]:
    """Yield the words of gratitude."""
    words = read_words(sentence)
    for _, first, last in PHRASES.free(words, "thanks"):
        yield words.span(first, last)
