"""Leaving out what connects you

What it flags
A first message to somebody you share a school, a group or an acquaintance with, or have met,
that does not say so. An error where the person who sent you is missing; advice in a note of
200 characters, where something of theirs is named as the reason and where the words for the tie
are not recorded; a warning otherwise. It needs to know the tie, and is silent where the referrer
would rather not be named and where you met and name their talk or work.

Why it matters
What you share is why a busy person reads on.

Instead
Open with it, then say who you are and what you ask.

Source
Simon Fraser, Kansas State and Idaho career offices, opentextbooks.org.hk: the tie first; a
referral in the subject drew many more answers in SalesLoft's sales mails.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from outreach_tui.etiquette import wording
from outreach_tui.etiquette.reading import Reading
from outreach_tui.etiquette.types import Context, Finding, MoveName
from outreach_tui.vocabulary import Channel, Purpose, Severity, Tie

TOPIC = "tie"
_OTHERWISE = (Purpose.EVENT_FOLLOW_UP, Purpose.INTRODUCTION_REQUEST)
"""Purposes with a rule of their own, or for people who know the user."""
_SILENT = (None, Tie.STRANGER, Tie.COLLEAGUE)
_SCHOOL = (
    r"\b(?:alum\w*|alma mater|fellow|same (?:school|college|university|program\w*|degree)|class of"
    r"|campus|we (?:both|share\w*)|you (?:also|too)|grad\w*|went to|stud(?:y|ied|ying) at)\b"
)
_SHARED = (
    r"\b(?:fellow|we (?:both|share\w*|are both)|member\w*|group|community|club|chapter|forum)\b"
)


def concerns(context: Context) -> bool:
    """Whether there is a tie to name in a first message."""
    named = context.recipient.tie not in _SILENT and context.purpose not in _OTHERWISE
    return named and context.first and not context.history.met


def check(reading: Reading) -> Iterator[Finding]:
    """Flag the opening of a first message that leaves the tie out."""
    context, recipient = reading.context, reading.context.recipient
    if not reading.document.body or reading.has(MoveName.TIE, MoveName.PLACEHOLDER):
        return
    if reading.claims_contact or _says_it(reading):
        return
    referred = recipient.tie is Tie.REFERRED
    if referred and recipient.may_name_referrer is False:
        return
    if recipient.tie is Tie.MET and _reason(reading):
        return
    start, end = wording.first_words(reading)
    referrer = wording.tidy(recipient.referrer) if referred else ""
    yield Finding(
        severity=_severity(reading, referrer),
        start=start,
        end=end,
        message=f"{wording.reader(context)} does not learn here that {referrer} sent you."
        if referrer
        else f"{wording.reader(context)} does not learn here what connects you.",
        why="What two people share is why a busy one reads on.",
        fix=_opening(reading, referrer),
    )


def _says_it(reading: Reading) -> bool:
    recipient = reading.context.recipient
    text = f"{reading.subject.lower()} {' '.join(s.plain for s in reading.document.own)}"
    if recipient.referrer and wording.names(reading, recipient.referrer):
        return True
    detail = f"{recipient.tie_detail} {recipient.referrer}".lower()
    if any(word in text for word in re.findall(r"\w{4,}", detail)):
        return True
    pattern = {Tie.ALUM: _SCHOOL, Tie.GROUP: _SHARED}.get(recipient.tie or Tie.STRANGER)
    return bool(pattern and re.search(pattern, text))


def _severity(reading: Reading, referrer: str) -> Severity:
    if referrer:
        return Severity.ERROR
    note = reading.context.channel is Channel.LINKEDIN_NOTE
    told = reading.context.recipient.tie_detail
    return Severity.WARNING if told and not note and not _reason(reading) else Severity.ADVICE


def _reason(reading: Reading) -> bool:
    """Whether the text gives another reason to read on: something of theirs."""
    return reading.has(MoveName.RESEARCH) or any(map(reading.notices, reading.document.body))


def _opening(reading: Reading, referrer: str) -> str:
    context = reading.context
    detail = wording.tidy(context.recipient.tie_detail)
    if referrer:
        return f"Open with {referrer}: “{referrer} suggested that I write to you.”"
    match context.recipient.tie:
        case Tie.ALUM if school := wording.shared_school(context):
            return f"Open with the school: “We both went to {school}.”"
        case Tie.GROUP if detail:
            return f"Open with the group: “We are both part of {detail}.”"
        case Tie.MET if detail:
            return f"Open with where you met: {detail}."
    return "Open with what you share, then say who you are and what you ask."
