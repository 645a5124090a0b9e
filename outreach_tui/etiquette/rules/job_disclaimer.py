"""Saying that you are not asking for a job

What it flags
"I'm not looking for a job", as advice. Career offices disagree: some want it said outright,
others want jobs left out altogether. The setting "disclaimer" chooses, and "outright" switches
this off.

Why it matters
A job that is denied comes to mind all the same, and if you are looking it is not quite true.

Instead
Ask for what you want to know. If they ask, be open about your search.

Source
For: Kansas State, Lawrence, chicagojobs.org. Against: Simon Fraser, Dalton (HuffPost, 2014).
"Be honest if asked": Northeastern.
"""

from __future__ import annotations

from collections.abc import Iterator

from outreach_tui.etiquette.patterns import LatePattern
from outreach_tui.etiquette.places import first_place, hints
from outreach_tui.etiquette.reading import Reading
from outreach_tui.etiquette.safe_edits import leave_out
from outreach_tui.etiquette.types import Context, Finding, Move, MoveName
from outreach_tui.vocabulary import DisclaimerStyle, Severity

WORDS = hints("not don isn")
_DENIAL = LatePattern(
    r"\b(?:i'm|i am|im|am) (?:\w+ )?not (?:\w+ )?(?:asking|looking|writing|here|after|hunting"
    r"|requesting|seeking|expecting|applying|reaching out|contacting you)\b"
    r"[^.!?;]{0,30}\b(?:jobs?|position|internship|employment|openings?|role|referral)\b"
    r"|\b(?:this is|it's|it is|i promise this is)(?: definitely| really)? (?:not|n't) (?:about "
    r"|a request for |asking for )(?:a )?(?:jobs?|work|employment)\b"
    r"|\bi (?:do not|don't) (?:want|expect|need) (?:a )?(?:job|referral|internship) from you\b"
    r"|\bnot (?:asking|looking) (?:you )?for (?:a |any )?(?:job|internship|referral)s?\b"
)
_NOT_A_DENIAL = LatePattern(r"\b(?:only|not just|merely|simply) (?:asking|looking)\b")


def concerns(context: Context) -> bool:
    """Whether the user leaves such lines out."""
    return context.first and context.house.disclaimer is not DisclaimerStyle.OUTRIGHT


def check(reading: Reading) -> Iterator[Finding]:
    """Flag the disclaimer."""
    place = first_place(reading, WORDS, _DENIAL)
    if place is None or _NOT_A_DENIAL.search(place.sentence.plain):
        return
    text = reading.document.text[place.start : place.end]
    # The engine knows no move of this name: the sentence goes if it does nothing else.
    move = Move(move=MoveName.PRESSURE, start=place.start, end=place.end, text=text)
    yield Finding(
        severity=Severity.ADVICE,
        start=place.start,
        end=place.end,
        message="A job that is denied comes to mind all the same.",
        why="Career offices disagree on this line; leaving jobs out altogether is the quieter way.",
        fix="Leave the line out, and be open about your search if they ask.",
        edits=leave_out(reading, [move]),
    )
