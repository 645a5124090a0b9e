"""A paragraph that fills the screen

What it flags
A paragraph of more than 90 words, as advice. Notes are one paragraph anyway.

Why it matters
On a phone a long paragraph is a grey wall; short ones are read to the end.

Instead
A blank line where the thought turns.

Source
Luzerne and Northeastern on short paragraphs; the number is our own.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import accumulate, groupby

from outreach_tui.etiquette.patterns import count_words
from outreach_tui.etiquette.reading import Reading
from outreach_tui.etiquette.types import Context, Edit, Finding, Grade, Sentence
from outreach_tui.vocabulary import Channel, Severity

_WORDS = 90


def concerns(context: Context) -> bool:
    """Whether this is longer than an invitation."""
    return context.channel is not Channel.LINKEDIN_NOTE


def check(reading: Reading) -> Iterator[Finding]:
    """Flag the first long paragraph; the edit divides it in two."""
    document = reading.document
    if document.words <= _WORDS:
        return
    for _, group in groupby(document.body, lambda sentence: sentence.paragraph):
        paragraph = list(group)
        sizes = [count_words(sentence.text) for sentence in paragraph]
        if sum(sizes) <= _WORDS:
            continue
        if "\n-" in document.text[paragraph[0].start : paragraph[-1].end]:
            continue  # a list has its own lines
        yield Finding(
            severity=Severity.ADVICE,
            start=paragraph[0].start,
            end=paragraph[-1].end,
            message=f"This paragraph has {sum(sizes)} words, a full screen on a phone.",
            why="Short paragraphs are read to the end.",
            fix="Set a blank line where the thought turns.",
            edits=_divided(reading, paragraph, sizes),
            grade=Grade.SAFE,
        )
        return


def _divided(reading: Reading, paragraph: list[Sentence], sizes: list[int]) -> tuple[Edit, ...]:
    """Return the edit that makes two paragraphs of about the same length."""
    if len(paragraph) < 2:
        return ()
    half = sum(sizes) / 2
    sums = list(accumulate(sizes[:-1]))
    cut = 1 + min(range(len(sums)), key=lambda index: abs(sums[index] - half))
    text = reading.document.text
    newline = "\r\n" if "\r\n" in text else "\n"
    return (Edit(paragraph[cut - 1].end, paragraph[cut].start, newline * 2),)
