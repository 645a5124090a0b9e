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
from outreach_tui.etiquette.patterns import LatePattern
from outreach_tui.etiquette.places import first_place, hints
from outreach_tui.etiquette.reading import Reading
from outreach_tui.etiquette.safe_edits import leave_out
from outreach_tui.etiquette.types import Finding, Move, MoveName
from outreach_tui.vocabulary import Severity, Tie

TOPIC = "pressure"
_PLAIN_WORDS = (
    r"any jobs? (?:opening|opportunit|offer|available|at(?! all)|in|on|for)"
    r"|(?:i )?(?:kindly )?request you"
)
"""Plain questions, and the plain courtesy of Indian English; neither pleads."""
_NEXT = 20
_MONEY_WORDS = hints(
    "rent bills debt debts mortgage savings feed evicted eviction broke bankrupt bankruptcy loan "
    "loans money house paycheck unemployment"
)
_MONEY = LatePattern(
    r"\b(?:(?:behind (?:on|with)|can(?:'t|not) (?:pay|afford|cover)|struggling (?:to pay|with)"
    r"|unable to pay) (?:my |our |the )(?:\w+ )?(?:rent|bills?|mortgage|debts?|loans?)"
    r"|(?:my|our) (?:\w+ )?savings (?:are|is|have|has|will)(?: \w+)? (?:run|running|ran|dwindl\w+"
    r"|gone|drying|almost)|(?:mouths?|family|kids|children|parents) to feed"
    r"|feed my (?:family|kids|children)|(?:i'm|i am|we're|we are) (?:\w+ )?(?:broke|bankrupt"
    r"|in debt"
    r"|being evicted)|(?:facing|threatened with) eviction|(?:lose|losing|lost) (?:my|our) "
    r"(?:house|home|apartment|flat)\b|(?:drowning|deep) in debt|money is (?:\w+ )?(?:tight|running"
    r"|short)|(?:run|running|ran) out of money|crushed by (?:my )?(?:debt|loans)|my unemployment "
    r"(?:benefits? )?(?:is|are|runs?|ends?|ran)|living paycheck to paycheck)"
)


def check(reading: Reading) -> Iterator[Finding]:
    """Flag every plea, and the first money worry beside them."""
    pleas = list(_pleas(reading))
    money = first_place(reading, _MONEY_WORDS, _MONEY)
    if money and all(reading.sentence_at(move.start) != money.sentence for move in pleas):
        text = reading.document.text[money.start : money.end]
        pleas.append(Move(move=MoveName.DESPERATION, start=money.start, end=money.end, text=text))
    close = reading.context.recipient.tie is Tie.COLLEAGUE
    for move in pleas:
        yield Finding(
            severity=Severity.ADVICE if close else Severity.WARNING,
            start=move.start,
            end=move.end,
            message=f"{wording.own_words(reading, move)} says more about need than about you.",
            why="Need moves people to sympathy and seldom to a talk; calm words make helping easy.",
            fix="I'm between jobs and using the time to learn about this field.",
            edits=leave_out(reading, [move], frozenset({MoveName.PRESSURE})),
        )


def _pleas(reading: Reading) -> Iterator[Move]:
    for move in reading.all(MoveName.DESPERATION):
        following = reading.document.plain[move.end : move.end + _NEXT]
        if not re.match(_PLAIN_WORDS, f"{move.text.lower()}{following}"):
            yield move
