"""A reminder that brings nothing new

What it flags
A reminder that only "checks in": a warning where it does not even say what it is about, advice
where it repeats the question and nothing else. A reminder of more than 60 words that is longer
than the note it reminds of: a warning.

Why it matters
Whoever passed over the first note needs a new reason, or an easier way to answer.

Instead
Two or three sentences: what it was about, something new or useful, and an easy way out.

Source
Simon Fraser's career office, leamcleod.com and dripdraft.com on reminders: short, with the
first note in view, without guilt, with something new.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from outreach_tui.etiquette import wording
from outreach_tui.etiquette.reading import Reading
from outreach_tui.etiquette.types import Context, Finding, MoveName
from outreach_tui.vocabulary import Purpose, Severity

_CHECKING = (
    r"\b(?:check\w* in|follow\w* up|bump\w*|circl\w* back|touch\w* base|(?:top"
    r"|front) of your (?:inbox"
    r"|mind)|float\w*|resurfac\w*|nudg\w*|ping\w*|remind\w*|(?:saw|seen|received|got|read|get) my"
    r"|any (?:news|update|thoughts))\b"
)
_BRINGS = (
    *(MoveName.RESEARCH, MoveName.OFFER, MoveName.EASY_OUT, MoveName.TIE, MoveName.FLEXIBLE),
    *(MoveName.PLACEHOLDER, MoveName.SELF_INTRODUCTION),
)
_NEWS = (
    r"\b(?:since (?:then|my|i)|meanwhile|in the meantime|i(?:'ve| have) (?:\w+ )?\w+(?:ed|en|t|n)\b"
    r"|(?:i )?(?:finished|read|watched|attended|started|passed|took|tried|learned|noticed"
    r"|came across"
    r"|built|joined) |update:|good news|congrat\w*|instead|if (?:it's |it is )?easier|by e-?mail"
    r"|or else)"
)
_SHORT, _LONG = 45, 60
"""Words up to which a note can be nothing but a reminder, and beyond which it is a long one."""


def concerns(context: Context) -> bool:
    """Whether this reminds somebody of an earlier note."""
    chasing = context.purpose is Purpose.FOLLOW_UP or context.history.unanswered > 0
    return chasing and not context.history.met


def check(reading: Reading) -> Iterator[Finding]:
    """Flag the reminder."""
    context, words = reading.context, reading.document.words
    if not reading.document.body:
        return
    start, end = wording.first_words(reading, reading.all(MoveName.FOLLOW_UP))
    who = wording.them(context)
    if context.history.last_words and words > max(_LONG, context.history.last_words):
        yield Finding(
            severity=Severity.WARNING,
            start=start,
            end=end,
            message=f"This reminder is longer than the note that {who} has not answered.",
            why="What was too much to answer the first time gets easier by getting shorter.",
            fix="Keep three sentences: what it was about, one new thing, and an easy way out.",
        )
    elif words <= _SHORT and _only_reminds(reading):
        asks = bool(reading.asks)
        yield Finding(
            severity=Severity.ADVICE if asks else Severity.WARNING,
            start=start,
            end=end,
            message=f"This gives {who} no new reason to answer."
            if asks
            else f"There is nothing in this yet for {who} to answer.",
            why="Whoever passed over the first note needs something new, or an easier reply.",
            fix="Add one new thing, or make it lighter: “Two lines by e-mail would help as much.”",
        )


def _only_reminds(reading: Reading) -> bool:
    if reading.has(*_BRINGS) or any(reading.notices(s) for s in reading.document.body):
        return False
    body = [s.plain for s in reading.document.body]
    return any(re.search(_CHECKING, s) for s in body) and not any(re.search(_NEWS, s) for s in body)
