"""An e-mail without a subject

What it flags
A first e-mail whose subject line is empty: an error. Nothing is said where the subject is not
known, on LinkedIn, or within a conversation.

Why it matters
A mail without a subject looks like spam or a slip, and is hard to find again.

Instead
Say who you are and why you write, the key words first.

Source
Northeastern, Carleton, Luzerne, Virginia Tech on subject lines; mails without one drew 14 %
answers (Boomerang, 2015).
"""

from __future__ import annotations

from collections.abc import Iterator

from outreach_tui.etiquette import wording
from outreach_tui.etiquette.reading import Reading
from outreach_tui.etiquette.types import Edit, Finding
from outreach_tui.vocabulary import Channel, Purpose, Severity, Tie

TOPIC = "subject"


def check(reading: Reading) -> Iterator[Finding]:
    """Flag an empty subject."""
    context = reading.context
    if context.channel is not Channel.EMAIL or context.subject is None or not context.first:
        return
    if context.subject.strip() or not reading.document.body:
        return
    subject = _subject(reading)
    yield Finding(
        severity=Severity.ERROR,
        part="subject",
        start=0,
        end=len(context.subject),
        message="There is no subject yet.",
        why="A mail without a subject looks like spam or a slip.",
        fix=subject,
        edits=(Edit(0, len(context.subject), subject),),
    )


def _subject(reading: Reading) -> str:
    context = reading.context
    place = wording.at_company(context)
    if context.purpose is Purpose.EVENT_FOLLOW_UP:
        return "Good to meet you"
    if context.recipient.tie is Tie.REFERRED and context.recipient.referrer:
        return f"{wording.tidy(context.recipient.referrer, 30)} suggested I write"
    school = wording.shared_school(context)
    if school:
        return f"Fellow {wording.tidy(school, 20)} alum, a question about your work"
    return f"A question about your work{place}"
