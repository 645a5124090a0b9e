"""Attaching a résumé to a first message

What it flags
A résumé, CV or portfolio attached to a first message or a thank-you note that nobody asked
for. Advice only, because career offices disagree; silent with recruiters, posted roles and
people who asked for it.

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

import re
from collections.abc import Iterator

from outreach_tui.etiquette.reading import Reading
from outreach_tui.etiquette.safe_edits import leave_out
from outreach_tui.etiquette.types import Finding, MoveName
from outreach_tui.vocabulary import Purpose, Severity

_ASKED_FOR = r"\b(?:as (?:you )?(?:requested|asked|promised|discussed)|you asked (?:for|me))\b"


def check(reading: Reading) -> Iterator[Finding]:
    """Flag the first mention of an attachment."""
    context = reading.context
    moves = reading.all(MoveName.ATTACHMENT)
    if not moves or not (context.first or context.purpose is Purpose.THANK_YOU):
        return
    if reading.to_recruiter or context.invited or reading.claims_invitation:
        return
    if any(re.search(_ASKED_FOR, s.plain) for s in reading.sentences_of(moves)):
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
