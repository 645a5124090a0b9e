"""Attaching a résumé to a first message

What it flags
A résumé or CV attached to a first message or a thank-you note that nobody asked for, or a link to
one in a cloud. Advice only, because career offices disagree; the setting "attachments" chooses,
and "welcome" switches this off. Silent with recruiters, posted roles and people who asked.

Why it matters
An attachment makes a talk look like a job request, and mails with attachments are answered
later.

Instead
Put a link to your profile under your name, and offer to send more.

Source
Against: opentextbooks.org.hk, Dartmouth, employmentcrossing.com, colsblog.com. For: Rochester,
issuhub.com, thefeng.org. Slower answers: Kooti and others, 2015, 16 billion e-mails.
"""

from __future__ import annotations

from collections.abc import Iterator

from outreach_tui.etiquette.patterns import LatePattern, find_in
from outreach_tui.etiquette.places import first_place, hints
from outreach_tui.etiquette.reading import Reading
from outreach_tui.etiquette.safe_edits import leave_out
from outreach_tui.etiquette.types import Context, Finding, Move, MoveName
from outreach_tui.vocabulary import AttachmentStyle, Purpose, Severity

_CLOUD_WORDS = hints("drive dropbox onedrive docs icloud box sharepoint")
_CLOUD = LatePattern(
    r"\b(?:r[eé]sum[eé]|cv|curriculum vitae)\b.{0,80}(?:drive\.google|docs\.google|dropbox\.com"
    r"|onedrive|1drv|icloud\.com|box\.com|sharepoint)"
)
_ASKED_FOR = r"\b(?:as (?:you )?(?:requested|asked|promised|discussed)|you asked (?:for|me))\b"


def concerns(context: Context) -> bool:
    """Whether a file is out of place in such a message."""
    if context.house.attachments is AttachmentStyle.WELCOME or context.invited:
        return False
    return context.first or context.purpose is Purpose.THANK_YOU


def check(reading: Reading) -> Iterator[Finding]:
    """Flag the first mention of an attachment."""
    moves = reading.all(MoveName.ATTACHMENT) or _linked(reading)
    if not moves or reading.to_recruiter or reading.claims_invitation:
        return
    if any(find_in(_ASKED_FOR, s.plain) for s in reading.sentences_of(moves)):
        return
    yield Finding(
        severity=Severity.ADVICE,
        start=moves[0].start,
        end=moves[0].end,
        message="A file in a first note makes it look like an application.",
        why="Career offices disagree on this, and notes without a file are answered sooner.",
        fix="Leave it out; a link to your profile under your name says as much.",
        edits=leave_out(reading, moves, frozenset({MoveName.THANKS})),
    )


def _linked(reading: Reading) -> list[Move]:
    """Return the link to a résumé in a cloud, which is a file by another road."""
    place = first_place(reading, _CLOUD_WORDS, _CLOUD, reading.document.body)
    if place is None:
        return []
    text = reading.document.text[place.start : place.end]
    return [Move(move=MoveName.ATTACHMENT, start=place.start, end=place.end, text=text)]
