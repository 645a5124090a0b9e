"""Asking for a receipt

What it flags
"Please confirm receipt", "let me know that you got this", "read receipt requested". Advice, and
left alone where something was promised or sent along on request.

Why it matters
It asks for an answer before the answer, and sounds like an office.

Instead
Leave it out; a kind reminder after a week does the same.

Source
Villanova on e-mail to people you do not know.
"""

from __future__ import annotations

from collections.abc import Iterator

from outreach_tui.etiquette.patterns import LatePattern
from outreach_tui.etiquette.places import first_place, hints
from outreach_tui.etiquette.reading import Reading
from outreach_tui.etiquette.safe_edits import leave_out
from outreach_tui.etiquette.types import Finding, Move, MoveName
from outreach_tui.vocabulary import Purpose, Severity

WORDS = hints("receipt confirm acknowledge got received receive read")
_RECEIPT = LatePattern(
    r"\b(?:confirm|acknowledge|acknowledging|confirming) (?:the |your )?(?:receipt"
    r"|that you (?:have )?"
    r"(?:got|received|read)|you (?:have )?(?:got|received|read))\b|\bread receipt\b"
    r"|\blet me know (?:that|when|once|if) you(?:'ve| have)? (?:got|get|receive|received|read) "
    r"(?:this|my (?:e-?mail|message|note|mail))\b"
)


def check(reading: Reading) -> Iterator[Finding]:
    """Flag the request for a receipt."""
    if reading.context.purpose is Purpose.REPLY:
        return
    place = first_place(reading, WORDS, _RECEIPT)
    if place is None:
        return
    text = reading.document.text[place.start : place.end]
    # The engine knows no move of this name: the sentence goes if it does nothing else.
    move = Move(move=MoveName.PRESSURE, start=place.start, end=place.end, text=text)
    yield Finding(
        severity=Severity.ADVICE,
        start=place.start,
        end=place.end,
        message=f"{place.quoted} asks for an answer before the answer.",
        why="A note that leaves people free is the one they come back to.",
        fix="Leave it out; a kind reminder after a week does the same.",
        edits=leave_out(reading, [move]),
    )
