"""One reminder too many

What it flags
A message after a first note and its reminders went unanswered: a warning after one reminder, an
error after two. An executive gets one reminder, whatever the settings say. Thanks, answers and
notes that ask for nothing or take the question back are not counted.

Why it matters
Silence after a reminder is an answer. Another one is remembered, and not for what it asks.

Instead
Let it rest, write to somebody else there, and come back after three months with a new reason.

Source
Simon Fraser's career office advises one reminder; collegefairs.military.com "a couple, then move
on". Sales mail goes on longer, with a different relation at stake.
"""

from __future__ import annotations

from collections.abc import Iterator

from outreach_tui.etiquette import wording
from outreach_tui.etiquette.patterns import find_in
from outreach_tui.etiquette.reading import Reading
from outreach_tui.etiquette.types import Context, Finding, MoveName, Sentence
from outreach_tui.vocabulary import Purpose, Severity

TOPIC = "waiting"
GUARD = True
_HARD = 2
"""Reminders that no guide goes beyond."""
_TIMES = {1: "once", 2: "twice", 3: "three times"}
_CLOSES = (
    r"\bno need (?:for you )?to (?:answer|reply|respond|write back)\b"
    r"|\byou (?:needn't|need not|don't (?:need|have) to) (?:answer|reply|respond|write back)\b"
    r"|\bno (?:answer|reply) (?:is )?(?:needed|necessary)\b"
    r"|\b(?:set|put) your mind at (?:rest|ease)\b"
)
"""What takes the question back. Left to a condition, it stays open."""
_OPEN = r"\b(?:if|unless|until|but|when)\b"
_NO_CHASE = (Purpose.THANK_YOU, Purpose.REPLY, Purpose.OFFER_HELP)


def concerns(context: Context) -> bool:
    """Whether enough reminders went out."""
    return context.history.unanswered > _allowed(context) and context.purpose not in _NO_CHASE


def check(reading: Reading) -> Iterator[Finding]:
    """Flag the reminder, or the first request, of a message beyond the last reminder."""
    context = reading.context
    reminder = context.history.unanswered
    chasing = reading.all(MoveName.FOLLOW_UP) or reading.asks
    if not chasing and context.purpose is not Purpose.FOLLOW_UP:
        return
    if not reading.asks and any(_closes(sentence) for sentence in reading.document.body):
        return
    start, end = wording.first_words(reading, chasing)
    times = _TIMES.get(reminder, "often")
    yield Finding(
        severity=Severity.ERROR if reminder > _HARD else Severity.WARNING,
        start=start,
        end=end,
        message=f"{wording.reader(context)} has heard from you {times} and kept silent.",
        why="Silence after a reminder is an answer, and another note makes it a firmer one.",
        fix="Let it rest for three months, then come back with something new; write to somebody "
        "else there meanwhile.",
    )


def _closes(sentence: Sentence) -> bool:
    closes = find_in(_CLOSES, sentence.plain)
    return bool(closes) and not find_in(_OPEN, sentence.plain)


def _allowed(context: Context) -> int:
    most = min(context.house.max_follow_ups, _HARD)
    return min(most, 1) if context.recipient.is_executive else most
