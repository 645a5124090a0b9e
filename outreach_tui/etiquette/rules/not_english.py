"""A message in another language

What it flags
A message that is clearly written in another language than English. Nothing else is said of it,
because the other rules read English alone. Names, a borrowed greeting and a few words of another
language in an English message are fine. Leave this rule out, and the message is read as if it
were English.

Why it matters
What is polite differs between languages, and advice from the wrong one would mislead you.

Instead
Show it to somebody who writes that language well. If it reads English and this is a mistake,
set this finding aside.

Source
The rules and the words they know are English; so are the sources they rest on.
"""

from __future__ import annotations

from collections.abc import Iterator

from outreach_tui.etiquette.language import ENGLISH
from outreach_tui.etiquette.reading import Reading
from outreach_tui.etiquette.types import Finding
from outreach_tui.vocabulary import Severity


def check(reading: Reading) -> Iterator[Finding]:
    """Flag the first words of a message in another language."""
    document = reading.document
    if document.language == ENGLISH:
        return
    first = document.own[0]
    yield Finding(
        severity=Severity.ADVICE,
        start=first.start,
        end=first.end,
        message=f"This looks like {document.language}, and I read English only.",
        why="It was not judged: advice made for another language would mislead you.",
        fix="Ask somebody who writes that language well to read it.",
    )
