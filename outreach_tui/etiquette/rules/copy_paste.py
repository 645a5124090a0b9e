"""Nearly the same words as a message to somebody else

What it flags
A message of which four fifths or more went to somebody else in the last two months, names
apart, or waits as a draft to somebody from the same event. An error where both work for the same
employer, a warning otherwise; advice for thank-yous, reminders and invitations, which resemble each
other anyway. It needs your sent messages.

Why it matters
Colleagues compare notes, and people can tell a letter that would fit anybody.

Instead
Keep what you ask, and rewrite the first sentence and the one that says why you chose them.

Source
world.edu, Alumni networking don'ts; thefeng.org and Amherst's career office on mailings; that
four fifths are a copy is our own threshold.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from outreach_tui.etiquette import wording
from outreach_tui.etiquette.document import Document
from outreach_tui.etiquette.reading import Reading
from outreach_tui.etiquette.types import Context, Finding, SentNote
from outreach_tui.vocabulary import Purpose, Severity

_SAME = 0.8
_SAME_WORDS = 0.6
"""Messages with fewer words in common are not compared in order."""
_ENOUGH = 25
"""Words from which on two messages are alike for more than politeness."""
_MOST = 400
"""Words that are compared; a longer message is told apart by its beginning."""
_ALIKE_ANYWAY = (Purpose.THANK_YOU, Purpose.FOLLOW_UP, Purpose.REPLY, Purpose.CONNECT)


def concerns(context: Context) -> bool:
    """Whether anything went to others, or is about to."""
    return bool(context.sent_to_others or context.drafts_to_others)


def check(reading: Reading) -> Iterator[Finding]:
    """Flag the first sentence of a near-copy."""
    context = reading.context
    if reading.document.words < _ENOUGH:
        return
    recipient = context.recipient
    own = _masked(
        tuple(s.plain for s in reading.document.body), f"{recipient.name} {recipient.company}"
    )
    notes = (*context.sent_to_others, *context.drafts_to_others)
    alike = [note for note in notes if note.body and _is_copy(own, note)]
    if not alike:
        return
    employer = wording.company_key(recipient.company)
    there = [n for n in alike if employer and wording.company_key(n.company) == employer]
    note = (there or alike)[0]
    start, end = wording.first_words(reading)
    whom = wording.tidy(note.to) or "somebody else"
    place = f", also at {wording.tidy(recipient.company)}," if there else ""
    said = f"{whom[0].upper()}{whom[1:]}{place} got nearly the same words from you."
    if note not in context.sent_to_others:
        said = f"Your draft to {whom}{place} says nearly the same."
    yield Finding(
        severity=_severity(reading, same_employer=bool(there)),
        start=start,
        end=end,
        message=said,
        why="Colleagues compare notes, and people can tell a letter that would fit anybody.",
        fix="Keep the request; rewrite the first sentence and the one that says why you chose "
        f"{wording.given_name(context) or 'them'}.",
    )


def _severity(reading: Reading, *, same_employer: bool) -> Severity:
    if reading.context.purpose in _ALIKE_ANYWAY:
        return Severity.WARNING if same_employer else Severity.ADVICE
    return Severity.ERROR if same_employer else Severity.WARNING


def _is_copy(own: tuple[str, ...], note: SentNote) -> bool:
    other, theirs = _sent(note.body, f"{note.to} {note.company}")
    short, long = sorted((len(own), len(other)))
    if short < _ENOUGH or 2 * short < _SAME * (short + long):
        return False
    mine = frozenset(own)
    if len(mine & theirs) < _SAME_WORDS * max(len(mine), len(theirs)):
        return False
    from rapidfuzz.distance import Indel  # noqa: PLC0415 - only for messages of the same words

    return Indel.normalized_similarity(own, other, score_cutoff=_SAME) >= _SAME


@lru_cache(maxsize=128)
def _sent(body: str, names: str) -> tuple[tuple[str, ...], frozenset[str]]:
    words = _masked(tuple(s.plain for s in Document(body).body), names)
    return words, frozenset(words)


def _masked(sentences: tuple[str, ...], names: str) -> tuple[str, ...]:
    """Return the words of some sentences without names and numbers."""
    known = set(re.findall(r"\w+", names.lower()))
    words = re.findall(r"[^\W\d_]+", " ".join(sentences))
    return tuple(word for word in words if word not in known)[:_MOST]
