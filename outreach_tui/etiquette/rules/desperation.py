"""Pleading, and hardship as a reason to help

What it flags
"Any job at all", "I'm desperate", "you are my last hope", money trouble as a lever. A warning;
advice among colleagues. A neutral "I was laid off in May" is fine.

Why it matters
Need moves people to sympathy, and seldom to a talk. Calm words make it easier to help.

Instead
Give your situation one calm clause, then ask about their work.

Source
mscareergirl.com, Sacramento State, mentorshipmovement.co.za; workitdaily.com on staying relaxed,
friendly and genuine.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from outreach_tui.etiquette import wording
from outreach_tui.etiquette.reading import Reading
from outreach_tui.etiquette.safe_edits import leave_out
from outreach_tui.etiquette.types import Finding, MoveName
from outreach_tui.vocabulary import Severity, Tie

TOPIC = "pressure"
_PLAIN_WORDS = (
    r"any jobs? (?:opening|opportunit|offer|available|at(?! all)|in|on|for)"
    r"|(?:i )?(?:kindly )?request you"
)
"""Plain questions, and the plain courtesy of Indian English; neither pleads."""
_NEXT = 20


def check(reading: Reading) -> Iterator[Finding]:
    """Flag every plea."""
    close = reading.context.recipient.tie is Tie.COLLEAGUE
    for move in reading.all(MoveName.DESPERATION):
        following = reading.document.plain[move.end : move.end + _NEXT]
        if re.match(_PLAIN_WORDS, f"{move.text.lower()}{following}"):
            continue
        yield Finding(
            severity=Severity.ADVICE if close else Severity.WARNING,
            start=move.start,
            end=move.end,
            message=f"{wording.own_words(reading, move)} says more about need than about you.",
            why="Need moves people to sympathy and seldom to a talk; calm words make helping easy.",
            fix="I'm between jobs and using the time to learn about this field.",
            edits=leave_out(reading, [move], frozenset({MoveName.PRESSURE})),
        )
