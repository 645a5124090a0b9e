"""A request without a topic

What it flags
"Pick your brain" without a word on what about, as a warning; "connect sometime", "a chat" or
"any advice" without a topic in the message, as advice. Silent on invitations to connect and
after a meeting.

Why it matters
A particular question is easier to grant: people see at once whether they can help.

Instead
Name one topic: "how you moved from the ward to research".

Source
Lindsey Pollak (collegerecruiter.com), HBR Guides, ch. 11, and fashion-ation.blogspot.com; among
10,000 professionals a particular question got fuller answers than a broad one (Gallen and
Wasserman, 2021).
"""

from __future__ import annotations

from collections.abc import Iterator

from outreach_tui.etiquette.patterns import LatePattern
from outreach_tui.etiquette.places import first_place, hints
from outreach_tui.etiquette.reading import Reading, Standing
from outreach_tui.etiquette.types import Context, Finding, MoveName, Sentence
from outreach_tui.vocabulary import Channel, Severity

_BRAIN_WORDS = hints("brain brains")
_BRAIN = LatePattern(
    r"\bpick(?:ing)? (?:your|ur) brains?\b(?: (?:about|on|over) (?:(?:some|all) )?"
    r"(?:stuff|everything|anything|things|life in general)\b)?"
)
_LOOSE_WORDS = hints("sometime connect chat catch coffee advice tips talk speak")
_LOOSE = LatePattern(
    r"\b(?:connect|chat|talk|speak|meet(?: up)?|catch up|grab (?:a )?(?:coffee|drink|bite)"
    r"|have (?:a )?(?:coffee|chat|call|talk)|get (?:a )?coffee) "
    r"(?:with you )?(?:some ?time|some day|one day|at some point)\b"
    r"|\b(?:any|some|your|a little|general) (?:career |general |helpful )?(?:advice|tips)"
    r"(?= ?[.?!,]| you (?:have|might|may|can|could)| would| is)"
    r"|\b(?:have|for|up for|to have) a (?:quick |short |brief )?(?:chat|call|talk)(?= ?[.?!])"
)
WORDS = _BRAIN_WORDS | _LOOSE_WORDS
_TOPIC = LatePattern(
    r"\b(?:about|on|regarding|how|what|why|which|whether|where|into|becoming|entering|moving"
    r"|with my"
    r"|topic|from your experience)\b"
)


def concerns(context: Context) -> bool:
    """Whether this opens the conversation."""
    return context.first


def check(reading: Reading) -> Iterator[Finding]:
    """Flag a request that names no topic."""
    if reading.standing in (Standing.WARM, Standing.CLAIMED):
        return
    brain = first_place(reading, _BRAIN_WORDS, _BRAIN)
    if brain and not _TOPIC.search(brain.sentence.plain, brain.end - brain.sentence.start):
        yield _finding(brain.start, brain.end, brain.quoted, Severity.WARNING)
        return
    if reading.context.channel is Channel.LINKEDIN_NOTE or reading.has(MoveName.RESEARCH):
        return
    asks = reading.sentences_of(reading.asks)
    loose = first_place(reading, _LOOSE_WORDS, _LOOSE, asks)
    if loose and not any(_has_topic(sentence) for sentence in asks):
        yield _finding(loose.start, loose.end, loose.quoted, Severity.ADVICE)


def _has_topic(sentence: Sentence) -> bool:
    return _TOPIC.search(sentence.plain) is not None


def _finding(start: int, end: int, quoted: str, severity: Severity) -> Finding:
    return Finding(
        severity=severity,
        start=start,
        end=end,
        message=f"{quoted} leaves open what this would be about.",
        why="A question with a topic is easier to grant: people see whether they can help.",
        fix="Name one topic, such as a step they took that you are thinking about.",
    )
