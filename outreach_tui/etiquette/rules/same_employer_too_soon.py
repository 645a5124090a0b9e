"""Writing to a second person at the same employer too soon

What it flags
A request to somebody new while another person at the same employer has had your note for three
business days or less, or has answered already. A warning; advice where somebody there
answered. Notes that say whom else you have talked with, people a colleague sent you to, and
people you know are fine. It needs the dates of your messages.

Why it matters
Colleagues talk. Two notes in one week look like a mailing, and whoever means to help wonders
why you went on.

Instead
Give the first person three working days. If one of them helps, stay with them, and let them
say who is next.

Source
Steve Dalton's 3B7 routine (The 2-Hour Job Search; Duke career office): a second person after
three business days of silence, and nobody else once somebody helps.
"""

from __future__ import annotations

from collections.abc import Iterator

from outreach_tui.etiquette import wording
from outreach_tui.etiquette.reading import ASKS, Reading
from outreach_tui.etiquette.types import Context, Finding, SentNote
from outreach_tui.vocabulary import Purpose, Severity

TOPIC = "employer"
GUARD = True
_PATIENCE = 3
_APPROACHES = (
    *(Purpose.INFORMATIONAL_INTERVIEW, Purpose.INTRODUCTION_REQUEST, Purpose.MENTOR_REQUEST),
    *(Purpose.CONNECT, Purpose.OTHER),
)
_NO_EMPLOYER = """
self employed|freelance|freelancer|independent|student|retired|unemployed|stealth|stealth startup
|confidential|none|n a|various|consultant
"""
MOVES = ASKS


def concerns(context: Context) -> bool:
    """Whether anybody else was written to lately."""
    return bool(context.sent_to_others) and context.first


def check(reading: Reading) -> Iterator[Finding]:
    """Flag the first request when a colleague of theirs was asked lately."""
    context = reading.context
    sent = context.sent_to_others
    if reading.known_by_record or not reading.asks:
        return
    employer = wording.company_key(context.recipient.company)
    if not employer or employer in _NO_EMPLOYER.replace("\n", "").split("|"):
        return
    there = [note for note in sent if wording.company_key(note.company) == employer]
    note = next((note for note in there if _stands_in_the_way(reading, note)), None)
    if note is None:
        return
    ask, whom = reading.asks[0], wording.tidy(note.to) or "Somebody there"
    company = wording.tidy(context.recipient.company)
    yield Finding(
        severity=Severity.ADVICE if note.answered else Severity.WARNING,
        start=ask.start,
        end=ask.end,
        message=f"{whom} at {company} has answered you already."
        if note.answered
        else f"{whom} at {company} has had your note since {wording.day(note.on)}.",
        why="Colleagues talk, and whoever means to help wonders why you went on."
        if note.answered
        else "Colleagues talk, and notes sent so close together look like a mailing.",
        fix=f"Ask {wording.given(note.to)} first who else would be worth talking to."
        if note.answered
        else "Give the first person three working days; if they help, let them say who is next.",
    )


def _stands_in_the_way(reading: Reading, note: SentNote) -> bool:
    """Whether an earlier note there is open or answered, and this one does not speak of it."""
    if note.purpose not in _APPROACHES or (note.to and wording.names(reading, note.to)):
        return False
    waited = reading.context.business_days_since(note.on)
    return note.answered or (waited is not None and 0 <= waited <= _PATIENCE)
