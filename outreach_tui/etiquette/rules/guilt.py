"""Counting up that they have not answered

What it flags
"I haven't heard back from you", "did you get my last message", "as per my last e-mail", "I
was hoping for a reply by now". A warning, also in a follow-up, where such words are common.

Why it matters
Silence is mostly a full week. A reproach, however small, turns it into a no.

Instead
Remind them in half a sentence, bring something new, ask the same small thing once.

Source
Simon Fraser and leamcleod.com on follow-ups; dripdraft.com on their wording.
"""

from __future__ import annotations

from collections.abc import Iterator

from outreach_tui.etiquette import wording
from outreach_tui.etiquette.patterns import LatePattern, find_in
from outreach_tui.etiquette.places import hints
from outreach_tui.etiquette.reading import Reading
from outreach_tui.etiquette.safe_edits import leave_out
from outreach_tui.etiquette.types import Finding, Move, MoveName
from outreach_tui.vocabulary import Severity

TOPIC = "pressure"
WORDS = hints(
    "haven havent hadn hadnt heard received got gotten reply response answer answered replied "
    "responded written respond did per ignored ignoring waiting awaiting least"
)
_REPROACH = LatePattern(
    r"\b(?:have not|haven't|havent|still not|not yet|never|didn't|did not|hadn't) "
    r"(?:yet |even |actually )?(?:heard (?:back )?from you|heard (?:anything )?back"
    r"|received (?:an?|any|your) (?:reply|response|answer)"
    r"|(?:got|gotten|get|had) (?:an?|any|your) (?:reply|response|answer))"
    r"|\byou (?:have not|haven't|havent|still have not|never|didn't|did not) "
    r"(?:yet |even |actually )?(?:answered|replied|responded|written back|answer|reply|respond)\b"
    r"|\bdid you (?:even )?(?:get|receive|see|read) my (?:last |previous |earlier |first )?"
    r"(?:e-?mail|message|note|letter|dm|inmail)"
    r"|\b(?:as )?per my (?:last|previous|earlier)\b"
    r"|\bignor(?:ed|ing) (?:my|me)\b"
    r"|\b(?:still|been) waiting (?:for|on) (?:your|an?|you)\b"
    r"|\bawaiting your (?:reply|response|answer)\b"
    r"|\bthe least you (?:can|could)\b"
)
_SOMEBODY_ELSE = r"\b(?:portal|application|recruiter|hr|applied|website|system)\b"
"""Silence that is not the reader's."""


def check(reading: Reading) -> Iterator[Finding]:
    """Flag every reproach about an answer that has not come."""
    for sentence in reading.document.holding(WORDS):
        match = _REPROACH.search(sentence.plain)
        if match is None or find_in(_SOMEBODY_ELSE, sentence.plain):
            continue
        start, end = sentence.start + match.start(), sentence.start + match.end()
        text = reading.document.text[start:end]
        # The engine knows no move of this name: the sentence goes if it does nothing but remind.
        move = Move(move=MoveName.PRESSURE, start=start, end=end, text=text)
        yield Finding(
            severity=Severity.WARNING,
            start=start,
            end=end,
            message=f"{wording.quoted(text)} may sound like a reproach.",
            why="Silence is mostly a full week, and a reproach turns it into a no.",
            fix="I know your weeks are full, so here is my one question again.",
            edits=leave_out(reading, [move], frozenset({MoveName.FOLLOW_UP})),
        )
