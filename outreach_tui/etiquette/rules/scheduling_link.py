"""A booking link sent to somebody more senior

What it flags
A Calendly or similar link, or "pick a slot on my calendar", in a message to somebody you have
not met. Advice to people you know, recruiters and students; silent where you offer help.

Why it matters
A link asks the person doing the favour to do the scheduling as well.

Instead
Write two or three times into the note, and leave room for theirs.

Source
riffon.com; in sales mail a calendar link drew 3.1 % answers and a plain question 11.4 %
(getgangly.com, 500 mails, 2026).
"""

from __future__ import annotations

from collections.abc import Iterator

from outreach_tui.etiquette import wording
from outreach_tui.etiquette.patterns import LatePattern
from outreach_tui.etiquette.places import first_place, hints
from outreach_tui.etiquette.reading import Reading, Standing
from outreach_tui.etiquette.types import Finding
from outreach_tui.vocabulary import Level, Purpose, Severity

WORDS = hints(
    "calendly cal savvycal hubspot calendar koalendar zcal tidycal youcanbook doodle slot slots "
    "acuityscheduling booking scheduling scheduler outlook"
)
_BOOKING = LatePattern(
    r"\b(?:calendly\.com/(?!blog)|cal\.com/(?!blog)|savvycal\.com/|meetings\.hubspot\.com|zcal\.co/"
    r"|calendar\.app\.google|calendar\.google\.com/\S{0,20}appointments|koalendar\.com/"
    r"|tidycal\.com/|youcanbook\.me|doodle\.com/|acuityscheduling\.com"
    r"|outlook\.office\w{0,3}\.com/book)\S{0,80}"
    r"|\b(?:book|pick|grab|choose|reserve|select|schedule|find|use)\b[^.!?]{0,40}\bmy (?:\w+ )?"
    r"(?:calendar|calendly|booking (?:page|link)|scheduling (?:page|link)|scheduler)\b"
    r"|\bhere(?:'s| is) my (?:calendly|booking link|calendar link|scheduling link)\b"
)
_AT_EASE = frozenset({Level.INTERN_STUDENT, Level.RECRUITER_HR, Level.ASSISTANT})


def check(reading: Reading) -> Iterator[Finding]:
    """Flag the first booking link."""
    context = reading.context
    if context.purpose is Purpose.OFFER_HELP:
        return
    place = first_place(reading, WORDS, _BOOKING)
    if place is None:
        return
    light = (
        reading.standing is Standing.WARM
        or reading.claims_invitation
        or context.recipient.seniority.level in _AT_EASE
    )
    yield Finding(
        severity=Severity.ADVICE if light else Severity.WARNING,
        start=place.start,
        end=place.end,
        message=f"A booking link leaves the scheduling to {wording.them(context)}.",
        why="Somebody doing you a favour is glad to be asked, and less so to fill in a form.",
        fix="I could talk on Tuesday or Thursday afternoon, or at any time that suits you better.",
    )
