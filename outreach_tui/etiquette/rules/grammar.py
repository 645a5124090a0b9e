"""A slip of grammar

What it flags
A few slips that are nearly certain: "a" for "an", a word twice, "he go", "would of", "did not
went", "since two years", "its" for "it's". Advice only. It needs the extra ``grammar``
(``pip install "outreach-tui[grammar]"``); without it nothing is said. Names, capitalised words,
blanks to fill and the words of both people are left alone.

Why it matters
Readers notice grammar more than typing, and some take it for a lack of care.

Instead
Read it aloud once, or ask a second reader.

Source
Queen and Boland, Linguistics Vanguard 2015: slips of grammar lowered how writers were rated.
The slips are found by Harper (writewithharper.com), offline.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import Any

from outreach_tui.etiquette import wording
from outreach_tui.etiquette.patterns import words_of
from outreach_tui.etiquette.reading import Reading
from outreach_tui.etiquette.types import Edit, Finding, Sentence
from outreach_tui.vocabulary import Severity

NEEDS = "harper"
"""The module of the extra; the rule is silent without it."""
_TRUSTED = frozenset(
    {
        *("AnA", "DidPast", "Discuss", "InterestedIn", "ItsContraction", "LookingForwardTo"),
        *("ModalOf", "PronounVerbAgreement", "RepeatedWords", "SimplePastToPastParticiple"),
        *("SinceDuration", "ThenThan"),
    }
)
"""Harper's rules that raised no false alarm on several hundred good letters."""
_SHOWN = 25
_IDIOMS = frozenset({"guys", "had had", "that that"})
_lock = threading.Lock()


Slip = tuple[int, int, str]
"""Where a slip stands in a sentence, and the words that mend it, if Harper has some."""


def check(reading: Reading) -> Iterator[Finding]:
    """Flag every slip in the sentences of the body that hold no blank."""
    if _linter() is None:
        return
    own: frozenset[str] | None = None
    for sentence in reading.document.body:
        if not set("[{<_").isdisjoint(sentence.text):
            continue
        for slip in _slips(sentence.text):
            if own is None:
                context = reading.context
                own = words_of(f"{context.recipient} {context.sender}".lower())
            if own.isdisjoint(words_of(sentence.plain[slip[0] : slip[1]]) - _SMALL):
                yield _finding(sentence, slip)


_SMALL = frozenset({"a", "an", "its", "then", "the", "of", "for", "in", "at", "and", "to"})


@lru_cache(maxsize=1024)
def _slips(text: str) -> tuple[Slip, ...]:
    """Return the slips in one sentence; sentences that stay as they were are read once."""
    with _lock:  # one linter serves one thread at a time
        found = _linter().lint(text, language="plaintext")
    slips = []
    for lint in found:
        start, end = lint.span.start, lint.span.end
        following = text[end:].lstrip()[:1]
        named = text[start].isupper() and start > 0
        if named or following.isupper() or lint.problem_text.lower() in _IDIOMS:
            continue
        first = lint.suggestions[0] if lint.suggestions else None
        instead = first.replacement_text if first and first.kind == 0 else ""
        slips.append((start, end, instead))
    return tuple(slips)


@cache
def _linter() -> Any:
    """Return Harper with the trusted rules alone, or ``None`` where it is not installed."""
    try:
        from harper import Linter  # noqa: PLC0415 - an extra, and half a second
    except ImportError:
        return None
    linter = Linter()
    linter.set_lint_config({name: name in _TRUSTED for name in linter.get_lint_config()})
    return linter


def _finding(sentence: Sentence, slip: Slip) -> Finding:
    first, last, instead = slip
    start, end = sentence.start + first, sentence.start + last
    shown = wording.tidy(sentence.text[first : last + _SHOWN])
    return Finding(
        severity=Severity.ADVICE,
        start=start,
        end=end,
        message=f"{wording.quoted(shown)} reads like a slip of grammar.",
        why="Readers notice these more than typing, and they are quickly mended.",
        fix=f"Write {wording.quoted(instead)}." if instead else "Read it aloud once more.",
        edits=(Edit(start, end, instead),) if instead else (),
    )
