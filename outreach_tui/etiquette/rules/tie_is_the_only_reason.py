"""Giving the shared school as the only reason to write

What it flags
A request to a fellow alum whom the writer has not met that names the school and nothing about
the person's own work. A warning in e-mail, advice in a note of 200 characters.

Why it matters
Thousands share the school. One word about their own path shows why it is them you write to.

Instead
Keep the school, and add what drew you to this person.

Source
royalholidayjobs.com, How to Make Use of Alumni Connections; Duke and Amherst on saying why you
chose them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from outreach_tui.etiquette import wording
from outreach_tui.etiquette.patterns import find_in
from outreach_tui.etiquette.reading import Reading, Standing
from outreach_tui.etiquette.requests import is_given
from outreach_tui.etiquette.types import Context, Finding, Move, MoveName
from outreach_tui.vocabulary import Channel, Severity, Tie

TOPIC = "tie"
_SCHOOL = (
    r"\b(?:alum\w*|alma mater|grad|graduate[ds]?|class of|universit\w+|college|school|campus"
    r"|attended|went to|studied at)\b"
)
_REASON = (
    r"\b(?:your|you've|you have|you're|you are|you (?:\w+ )?(?:work\w*|wrote|write|spoke|gave|moved"
    r"|made|built|lead|led|run|ran|do|did|went|got|chose|started|founded|switched|left|joined|use|teach))\b"
)
_POLITE = (
    r"\byour (?:time|help|advice|guidance|support|consideration|reply|response|assistance|insight"
    r"|insights|attention|kindness|email|e-mail|message|schedule|convenience|profile|name|contact)\b"
    r"|\b(?:you're|you are) (?:well|also|a|an|willing|able|available|free|open|interested|doing)\b"
    r"|\byou have (?:time|a|any|the)\b|\byou (?:\w+ )?went to\b"
)
MOVES = (MoveName.TIE,)


def concerns(context: Context) -> bool:
    """Whether a school may be all they share."""
    return context.first and context.recipient.tie in (None, Tie.ALUM)


def check(reading: Reading) -> Iterator[Finding]:
    """Flag the words that name the school when nothing else gives a reason."""
    context = reading.context
    if all(is_given(reading, ask) for ask in reading.asks) or reading.has(MoveName.RESEARCH):
        return
    ties = [
        t
        for t in reading.all(MoveName.TIE)
        if reading.sentence_at(t.start) not in reading.for_others
    ]
    schools = [tie for tie in ties if _names_a_school(reading, tie)]
    if not schools or len(schools) < len(ties):
        return
    if reading.standing not in (Standing.COLD, Standing.UNKNOWN):
        return
    if any(re.search(_REASON, re.sub(_POLITE, "", s.plain)) for s in reading.document.body):
        return
    note = context.channel is Channel.LINKEDIN_NOTE
    yield Finding(
        severity=Severity.ADVICE if note else Severity.WARNING,
        start=schools[0].start,
        end=schools[0].end,
        message=f"The school is the only reason this gives for writing to {wording.them(context)}.",
        why="Thousands share a school, and one word about their own path shows why you chose them.",
        fix=_add(reading),
    )


def _names_a_school(reading: Reading, tie: Move) -> bool:
    sentence = reading.sentence_at(tie.start)
    return sentence is not None and bool(find_in(_SCHOOL, sentence.plain))


def _add(reading: Reading) -> str:
    fact = wording.noticed(reading.context)
    if fact:
        return f"Say what drew you to them as well ({fact})."
    place = wording.at_company(reading.context)
    return f"I'd also love to hear how you came to your work{place}."
