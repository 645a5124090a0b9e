"""A word with a slip of the keys

What it flags
Common misspellings, such as "recieve": a warning where one right spelling is known, advice where
several are or only an apostrophe is missing. British and American spellings are both right. Names
and other words with a capital, quoted words, addresses, and the words of your profile and of the
person you write to are left alone.

Why it matters
Readers take slips for a lack of care, about the person as much as about the text.

Instead
Read it aloud once, or ask a second reader.

Source
Carleton, Rochester and Amherst on proofreading; Queen and Boland, Linguistics Vanguard 2015, on
what slips do to a writer's standing. The misspellings are those of codespell.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from outreach_tui.etiquette import wording
from outreach_tui.etiquette.patterns import words_of
from outreach_tui.etiquette.reading import Reading
from outreach_tui.etiquette.spelling import correction
from outreach_tui.etiquette.types import Edit, Finding, Grade, Span
from outreach_tui.vocabulary import Severity

_right: set[str] = set()
"""Words that were looked up and are no slips; messages share most of their words."""
_MOST_KEPT = 20_000


def check(reading: Reading) -> Iterator[Finding]:
    """Flag each misspelt word once, where it first stands."""
    slips = _slips(reading.document.vocabulary)
    if not slips:
        return
    own = _own_words(reading)
    for word in sorted(slips.keys() - own):
        spans = list(_spans(reading, word))
        if spans:
            yield _finding(word, slips[word], spans)


def _slips(words: frozenset[str]) -> dict[str, str]:
    """Return the misspelt words with their right spelling, empty where it is not certain."""
    found = {}
    for word in words - _right:
        right = correction(word)
        if right is not None:
            found[word] = right
        elif len(_right) < _MOST_KEPT:
            _right.add(word)
    return found


def _own_words(reading: Reading) -> frozenset[str]:
    """Return every word the user keeps about both people."""
    return words_of(f"{reading.context.recipient} {reading.context.sender}".lower())


def _spans(reading: Reading, word: str) -> Iterator[Span]:
    """Yield where a word stands by itself, in small letters and outside of quotation marks."""
    pattern = re.compile(rf"(?<![\w'@/.#\\-]){re.escape(word)}(?![\w'@/\\-]|\.\w)")
    for sentence in reading.document.own:
        if word not in sentence.plain:
            continue
        for match in pattern.finditer(sentence.plain):
            before = sentence.plain[: match.start()]
            quoted = before.count('"') % 2 or before.rfind("[") > before.rfind("]")
            if sentence.text[match.start() : match.end()].islower() and not quoted:
                yield Span(sentence.start + match.start(), sentence.start + match.end())


def _finding(word: str, right: str, spans: list[Span]) -> Finding:
    sure = bool(right) and "'" not in right
    return Finding(
        severity=Severity.WARNING if sure else Severity.ADVICE,
        start=spans[0].start,
        end=spans[0].end,
        message=f"{wording.quoted(word)} looks like a slip of the keys.",
        why="Readers take a slip for a lack of care, and it is quickly mended.",
        fix=f"Write it {wording.quoted(right)}." if right else "Look at the letters once more.",
        edits=tuple(Edit(span.start, span.end, right) for span in spans) if right else (),
        grade=Grade.SAFE,
    )
