"""Says who the sender is: role, study or background. A signature alone does not."""

from __future__ import annotations

from collections.abc import Iterator

from outreach_tui.etiquette.phrases import Phrases, read_words
from outreach_tui.etiquette.types import Sentence, Span

_PHRASES = Phrases(
    introduces="""
my name is
i am Name !for|to
i am .. student|senior|graduated|alum|intern|manager|fellow
i am .. study|work|transitioning|pursuing|based
i am # year
i am .. engineer|developer|designer|analyst|nurse|teacher|marketer|scientist|researcher|accountant|lawyer|consultant|writer|journalist|veteran|professional|architect|pharmacist|physio|doctor|mechanic|chef|driver|candidate|freelancer|founder|recruiter|programmer|administrator|specialist|coordinator|assistant|officer|midwife|technician|electrician
i work as|in|at|for|on
i study
i run|teach|drive|recruit|manage|lead|design|build|make|write|sell|code|train|graduated
i have # .. years|year|months ..
i have .. experience|years|background
i .. graduated|studied|worked|majored
i was|have .. student|engineer|developer|analyst|nurse|teacher|working|employee
i left|finished|completed|switched|moved|changed|spent|qualified|trained
i have been|worked|spent|finished|completed|graduated|studied
i was let go
as .. student|graduated|engineer|developer|designer|analyst|nurse|teacher|professional|career
by day i
Name here ,
with # .. years|year ..
here|this is Name ,
""",
)
_NOT_ONE = ""


def in_sentence(sentence: Sentence) -> Iterator[Span]:
    """Yield the words in which the sender introduces themselves."""
    words = read_words(sentence)
    for _, first, last in _PHRASES.find(words):
        yield words.span(first, last)
