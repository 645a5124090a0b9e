"""Sentences that take study

What it flags
A message of 40 words or more whose sentences and words would take more than twelve years of
school to read with ease, by the formula of Flesch and Kincaid. Advice only.

Why it matters
Plain mails are answered more, whoever reads them.

Instead
Two sentences for one, and the short word for the long.

Source
Mails at the level of third grade drew 53 % answers, at college level 39 % (Boomerang, 2015). The
formula: Kincaid and others, 1975. Our bound is wide, since some fields need long words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from outreach_tui.etiquette.reading import Reading
from outreach_tui.etiquette.types import Finding, MoveName
from outreach_tui.vocabulary import Severity

_WORD = re.compile(r"[a-z]+(?:'[a-z]+)?")
_VOWELS = re.compile(r"[aeiouy]+")
_ENOUGH, _GRADE = 40, 12
_LONG, _MANY = 6.2, 26
"""Code points a word, with what stands around it, and words a sentence."""
_PER_SENTENCE, _PER_SYLLABLE, _BASE = 0.39, 11.8, 15.59


def check(reading: Reading) -> Iterator[Finding]:
    """Flag the longest sentence of a message that is hard to read."""
    document, body = reading.document, reading.document.body
    if document.words < _ENOUGH or reading.has(MoveName.PLACEHOLDER):
        return
    # Short words in short sentences are never hard, and most messages are made of them.
    if sum(len(s.plain) for s in body) < _LONG * document.words < _LONG * _MANY * len(body):
        return
    counted = [(sentence, _WORD.findall(sentence.plain)) for sentence in body]
    counted = [(sentence, words) for sentence, words in counted if words]
    total = sum(len(words) for _, words in counted)
    if total < _ENOUGH:
        return
    syllables = sum(_syllables(word) for _, words in counted for word in words)
    grade = _grade(total, len(counted), syllables)
    if grade <= _GRADE:
        return
    longest = max(counted, key=lambda pair: len(pair[1]))[0]
    yield Finding(
        severity=Severity.ADVICE,
        start=longest.start,
        end=longest.end,
        message=f"This reads like a text for year {round(grade)} of school.",
        why="Plain mails are answered more, whoever reads them.",
        fix="Two sentences for one, and the short word for the long.",
    )


def _grade(words: int, sentences: int, syllables: int) -> float:
    return _PER_SENTENCE * words / sentences + _PER_SYLLABLE * syllables / words - _BASE


def _syllables(word: str) -> int:
    count = len(_VOWELS.findall(word))
    silent = word.endswith("e") and not word.endswith("le") and count > 1
    return max(1, count - silent)
