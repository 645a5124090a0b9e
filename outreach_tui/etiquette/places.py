"""Where the words of a rule stand in what the sender wrote.

A rule first names words without which it has nothing to say. They are looked up among the
words of the message, so that a rule about words that are not there costs next to nothing.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from typing import NamedTuple

from outreach_tui.etiquette import wording
from outreach_tui.etiquette.patterns import LatePattern, find_in
from outreach_tui.etiquette.reading import Reading
from outreach_tui.etiquette.types import Sentence


class Place(NamedTuple):
    """Where an expression matches in a sentence; offsets are those of the message."""

    sentence: Sentence
    start: int
    end: int

    @property
    def quoted(self) -> str:
        """The words in quotation marks, ready to stand in a sentence."""
        begin = self.sentence.start
        return wording.quoted(self.sentence.text[self.start - begin : self.end - begin])


def hints(words: str) -> frozenset[str]:
    """Return the words a rule needs before it reads, from one line of them."""
    return frozenset(words.split())


def speaks_of(reading: Reading, words: frozenset[str]) -> bool:
    """Whether any of ``words`` stands in the message, in whatever part."""
    return not words.isdisjoint(reading.document.vocabulary)


def places(reading: Reading, words: frozenset[str], pattern: LatePattern) -> Iterator[Place]:
    """Yield the first match of ``pattern`` in each sentence the sender wrote.

    One of ``words`` stands in every match.
    """
    for sentence in reading.document.holding(words):
        if match := find_in(pattern, sentence.plain):
            yield _place(sentence, match)


def first_place(
    reading: Reading,
    words: frozenset[str],
    pattern: LatePattern,
    among: Collection[Sentence] | None = None,
) -> Place | None:
    """Return the first of ``places``, of those in the sentences ``among`` if given."""
    for sentence in reading.document.holding(words):
        if (among is None or sentence in among) and (match := find_in(pattern, sentence.plain)):
            return _place(sentence, match)
    return None


def _place(sentence: Sentence, match: re.Match[str]) -> Place:
    return Place(sentence, sentence.start + match.start(), sentence.start + match.end())
