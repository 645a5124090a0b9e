"""Interest in one employer alone

What it flags
"I want to work at Lumen", with no word on the field or the kind of work, in a first message.
Advice only.

Why it matters
An interest in the field lets them help even when their firm has no room.

Instead
Name the field: "forecasting work in hospitals and health firms here".

Source
Simon Fraser on saying what you look for in general terms.
"""

from __future__ import annotations

from collections.abc import Iterator

from outreach_tui.etiquette.patterns import LatePattern
from outreach_tui.etiquette.places import first_place, hints, speaks_of
from outreach_tui.etiquette.reading import ASKS, Reading
from outreach_tui.etiquette.types import Context, Finding, MoveName
from outreach_tui.vocabulary import Severity

WORDS = hints("work working join joining career careers working job part employed")
_ONE = LatePattern(
    r"\b(?:interested in|want to|would love to|'d love to|hope to|hoping to|dream of|like to"
    r"|goal is"
    r" to|excited to|eager to|keen to|passionate about|love to|apply to|looking to) "
    r"(?:one day |someday |eventually |possibly )?(?:work(?:ing)? (?:at|for)|join(?:ing)?"
    r"|(?:a |starting a |building a )?careers? (?:at|with)|be(?:ing)? (?:a )?part of"
    r"|be(?:ing)? employed (?:at|by)) (?:your (?:company|firm|team|organi[sz]ation)\b)?"
)
_FIELD = hints(
    "field industry sector fields industries sectors area areas profession discipline generally "
    "general similar elsewhere others other space market kinds kind whichever companies firms "
    "roles "
    "types teams path paths"
)
MOVES = ASKS


def concerns(context: Context) -> bool:
    """Whether this opens the conversation."""
    return context.first and not context.invited


def check(reading: Reading) -> Iterator[Finding]:
    """Flag the wish to work for one employer."""
    context = reading.context
    if reading.to_recruiter or not reading.asks:
        return
    if reading.has(MoveName.PLACEHOLDER) or speaks_of(reading, _FIELD):
        return
    place = first_place(reading, WORDS, _ONE)
    if place is None:
        return
    rest = reading.document.text[place.end : place.end + 40].strip()
    company = context.recipient.company.casefold()
    named = company and rest.casefold().startswith(company.split()[0])
    if not (named or place.sentence.plain[: place.end - place.sentence.start].endswith(_YOUR)):
        return
    yield Finding(
        severity=Severity.ADVICE,
        start=place.start,
        end=place.end,
        message="This speaks of one employer and leaves out the field.",
        why="An interest in the field lets people help even when their firm has no room.",
        fix="Name the kind of work too, such as “forecasting in hospitals and health firms here”.",
    )


_YOUR = ("your company", "your firm", "your team", "your organization", "your organisation")
