"""Offering one time or place only

What it flags
"I'm only free on Friday" and "come to my office", a warning; a request with one day and hour
and no other choice, as advice. Silent where the note leaves the time to the reader, and in
replies, where the time may have been agreed.

Why it matters
One slot can only be taken or refused. The person doing the favour chooses more easily from
several.

Instead
Name two or three windows in the next two weeks, and add "or whatever suits you".

Source
Dartmouth, USA Today (a window of two to three weeks), Fordham and HBR Guides, ch. 11, on letting
them choose.
"""

from __future__ import annotations

from collections.abc import Iterator

from outreach_tui.etiquette import wording
from outreach_tui.etiquette.patterns import LatePattern
from outreach_tui.etiquette.places import Place, first_place, hints
from outreach_tui.etiquette.reading import Reading
from outreach_tui.etiquette.safe_edits import inserted
from outreach_tui.etiquette.types import Context, Finding, MoveName, Part
from outreach_tui.vocabulary import Purpose, Severity

_DAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_CLOCK = r"(?:\d{1,2}(?::\d\d)? ?(?:am|pm|a\.m\.|p\.m\.|o'clock|h\b)|\d{1,2}:\d\d|noon|midday)"
_ONLY_WORDS = hints("only come blocked booked reserved")
_ONLY = LatePattern(
    r"\bi(?:'m| am) only (?:free|available|around|open|in town)\b"
    r"|\bi(?:'m| am) (?:free|available) only\b"
    r"|\bi(?:'ve| have) (?:already |gone ahead and )?(?:blocked|booked|reserved) (?:off |out )?"
    r"(?:you\b|your\b|our\b|\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day)"
    r"|\bi can only (?:do|make|meet|talk|speak|chat)\b"
    r"|\bthe only (?:time|day|slot|date)s? (?:that )?(?:i have|i can|i'm|i am|works? for me)\b"
    r"|^(?:could you |can you |would you |please )?come (?:by |over )?to my "
    r"(?:office|campus|house|place|home|side)\b"
    r"|\b(?:could|can|would|will) you (?:please )?come (?:by |over )?to my "
    r"(?:office|campus|house|place|home)\b"
)
_SLOT_WORDS = hints("monday tuesday wednesday thursday friday saturday sunday tomorrow")
_SLOT = LatePattern(
    rf"\b(?:{_DAY}|tomorrow)\b[^.!?]{{0,30}}?\b(?:at|around|by)? ?{_CLOCK}|{_CLOCK}[^.!?]{{0,12}}"
    rf"\b(?:on )?(?:next |this )?(?:{_DAY}|tomorrow)\b"
)
_CHOICE = LatePattern(
    rf"\b(?:or|if not|otherwise|another|other|any|either|flexible|whenever|instead|between)\b"
    rf"|{_DAY}.{{1,60}}{_DAY}|{_CLOCK}.{{1,40}}{_CLOCK}"
)
WORDS = _ONLY_WORDS | _SLOT_WORDS
_OPEN = "Any other time that suits you works for me too."


def concerns(context: Context) -> bool:
    """Whether a time may be too narrow; an answer may name one."""
    return context.purpose is not Purpose.REPLY


def check(reading: Reading) -> Iterator[Finding]:
    """Flag the only time or place that is offered."""
    if reading.has(MoveName.FLEXIBLE):
        return
    only = first_place(reading, _ONLY_WORDS, _ONLY)
    if only:
        yield _finding(reading, only, Severity.WARNING)
        return
    if not reading.context.first:
        return
    asks = reading.sentences_of(reading.all(MoveName.ASK_CONVERSATION))
    slot = first_place(reading, _SLOT_WORDS, _SLOT, asks)
    if slot and not _CHOICE.search(slot.sentence.plain):
        yield _finding(reading, slot, Severity.ADVICE)


def _finding(reading: Reading, place: Place, severity: Severity) -> Finding:
    end = place.sentence.end
    body = place.sentence.part is Part.BODY
    return Finding(
        severity=severity,
        start=place.start,
        end=place.end,
        message=f"{place.quoted} leaves {wording.them(reading.context)} one choice, yes or no.",
        why="Somebody doing you a favour finds a time more easily when it is theirs to pick.",
        fix=_OPEN,
        edits=inserted(reading, end, f" {_OPEN}") if body else (),
    )
