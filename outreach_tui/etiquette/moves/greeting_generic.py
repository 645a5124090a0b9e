"""Greets nobody in particular, or not at all: "Dear Sir/Madam", "Hi there", a bare "Hi", none."""

from __future__ import annotations

import re
from collections.abc import Iterator

from outreach_tui.etiquette import names
from outreach_tui.etiquette.document import Document
from outreach_tui.etiquette.patterns import LatePattern
from outreach_tui.etiquette.types import Span

_OPENER = LatePattern(
    r"\s*(?:dear|hi+|hello|hey+|hiya|greetings|good (?:morning|afternoon|evening|day)|respected"
    r"|salutations|howdy|to whom(?:soever)? it may concern)\b",
    re.IGNORECASE,
)
_NOBODY = frozenset(names.NOBODY.split())
# "Thanks, Ana!", "So nice to meet you, Ana.": the name is there, only later.
_ADDRESSED = LatePattern(
    r"(?:,|\b(?:[Tt]hanks|[Tt]hank you|[Cc]ongrats|[Cc]ongratulations|[Ss]orry|you|[A-Z]\w+day))"
    r" (?!I\b|I'|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)"
    r"(?:[Dd]r\.? |[Mm][rsx]+\.? )?[A-Z]\w+[.!,]?(?:$|\s)"
)
_WORD = LatePattern(r"[^\W_][^\s,!:;()]*")
_FIRST_WORDS = LatePattern(r"\S+(?:\s+\S+){0,3}")


def in_document(document: Document) -> Iterator[Span]:
    """Yield the generic greeting, or the first words where one is missing."""
    greeting = document.greeting
    if greeting is not None:
        opener = _OPENER.match(greeting.text)
        begin = opener.end() if opener else 0
        words = [match.group() for match in _WORD.finditer(greeting.plain, begin)]
        if all(word.rstrip(".") in _NOBODY for word in words) and not _hole(greeting.text):
            yield Span(greeting.start, greeting.end)
        return
    if not document.own or _ADDRESSED.search(document.own[0].text):
        return
    if match := _FIRST_WORDS.match(document.own[0].text):
        yield Span(document.own[0].start, document.own[0].start + match.end())


def _hole(text: str) -> bool:
    return any(mark in text for mark in ("[", "{", "<", "__", "%", "«"))
