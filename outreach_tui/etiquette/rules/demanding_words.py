"""Asking in words that demand

What it flags
"I need your help", "you need to", "I want you to", "I expect" and "I require" about what the
reader is to do. A warning, and advice among colleagues. Needs of other people, and "if you need
anything", are left alone.

Why it matters
Your need is real, and it is yours. The reader has to be free to say no.

Instead
"I would be glad of…", "Would you be open to…".

Source
Bucknell, University of Texas ECAC and Amherst on tone; Danescu-Niculescu-Mizil and others, ACL
2013: "could you" +0.47, a sentence that begins with "you" −0.30.
"""

from __future__ import annotations

from collections.abc import Iterator

from outreach_tui.etiquette import wording
from outreach_tui.etiquette.patterns import LatePattern
from outreach_tui.etiquette.places import first_place, hints
from outreach_tui.etiquette.reading import Reading
from outreach_tui.etiquette.types import Finding
from outreach_tui.vocabulary import Severity, Tie

TOPIC = "pressure"
WORDS = hints("need want expect require must demand insist expecting should ought better")
_THEIRS = (
    r"(?:you to|your (?:help|support|advice|guidance|assistance|referral|reply|response|answer|time"
    r"|recommendation|contacts?|input|feedback|opinion|expertise)"
    r"|help (?:from you|with (?:my|finding|getting))"
    r"|(?:a|an|this) (?:job|referral|internship|mentor|interview|reply|answer|response|reference"
    r"|introduction|meeting with you|call with you|favou?r)"
    r"|to (?:talk|speak|meet|chat) (?:to|with) you)\b"
)
_DEMAND = LatePattern(
    rf"(?<!if )(?<!whenever )(?<!when )\bi (?:really |badly |urgently |also |just |do |still "
    rf"|desperately )*(?:need|require) {_THEIRS}"
    r"|\bi (?:really |just )*(?:want you to|expect (?:you|your|a reply|an answer)|insist (?:on|that"
    r" you)|demand)\b|\bi(?:'m| am) expecting (?:you|your|a reply|an answer)\b"
    r"|^you (?:really |just )*(?:need to|must|had better|ought to|should) (?:help|hire|meet"
    r"|call|talk|reply|respond|answer|refer|introduce|send|give|take|look|read|review|consider"
    r"|check|let me)\b"
)
_ELSEWHERE = LatePattern(r"\b(?:n't|not|never|said|says|told|wrote|asked) .{0,20}\b(?:need|want)\b")


def check(reading: Reading) -> Iterator[Finding]:
    """Flag the first demand."""
    place = first_place(reading, WORDS, _DEMAND)
    if place is None or _ELSEWHERE.search(place.sentence.plain):
        return
    close = reading.context.recipient.tie is Tie.COLLEAGUE
    yield Finding(
        severity=Severity.ADVICE if close else Severity.WARNING,
        start=place.start,
        end=place.end,
        message=f"{place.quoted} leaves {wording.them(reading.context)} little room to choose.",
        why="A favour is given most gladly where no is possible too.",
        fix="“Would you be open to…” or “I would be glad of…” asks for the same.",
    )
