"""More exclamation marks than one

What it flags
Three exclamation marks in the text are advice, four or more a warning, and so are two side by
side. To people who know you it stays advice. Greeting and closing do not count.

Why it matters
One shows pleasure. Several look like selling.

Instead
Keep the one that is meant most.

Source
Bucknell, University of Texas ECAC and Amherst on tone; gushing loses what a warm tone gains
(Boomerang, 2015).
"""

from __future__ import annotations

from collections.abc import Iterator

from outreach_tui.etiquette.patterns import LatePattern
from outreach_tui.etiquette.reading import Reading, Standing
from outreach_tui.etiquette.types import Edit, Finding, Grade
from outreach_tui.vocabulary import Severity

_MARKS = LatePattern(r"[!?]+")
_SOME, _MANY = 3, 4


def check(reading: Reading) -> Iterator[Finding]:
    """Flag the first exclamation mark that is one too many."""
    text = reading.document.text
    if "!" not in text:
        return
    if text.count("!") < _SOME and not any(pair in text for pair in ("!!", "!?", "?!")):
        return
    found = [
        (sentence.start + match.start(), match.group())
        for sentence in reading.document.body
        for match in _MARKS.finditer(sentence.text)
        if "!" in match.group()
    ]
    doubled = next((mark for mark in found if len(mark[1]) > 1), None)
    if len(found) < _SOME and doubled is None:
        return
    many = len(found) >= _MANY or doubled is not None
    start, marks = doubled or found[1]
    yield Finding(
        severity=(
            Severity.WARNING if many and reading.standing is not Standing.WARM else Severity.ADVICE
        ),
        start=start,
        end=start + len(marks),
        message="One exclamation mark shows pleasure; several look like selling.",
        why="A calm full stop leaves the words their weight.",
        fix="Keep the one you mean most and end the other sentences with a full stop.",
        edits=tuple(_calmer(found)),
        grade=Grade.SAFE,
    )


def _calmer(found: list[tuple[int, str]]) -> Iterator[Edit]:
    """Keep the first exclamation mark and make the others full stops or question marks."""
    kept = False
    for start, marks in found:
        mark = "?" if "?" in marks else "." if kept else "!"
        kept = kept or mark == "!"
        if mark != marks:
            yield Edit(start, start + len(marks), mark)
