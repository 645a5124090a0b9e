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
from outreach_tui.etiquette.types import Context, Edit, Finding
from outreach_tui.vocabulary import Channel, Severity

TOPIC = "subject"


def concerns(context: Context) -> bool:
    """Whether a first letter has an empty subject."""
    empty = context.subject is not None and not context.subject.strip()
    return empty and context.channel is Channel.EMAIL and context.first


def check(reading: Reading) -> Iterator[Finding]:
    """Flag an empty subject."""
    context = reading.context
    if not reading.document.body:
        return
    subject = wording.subject_line(context)
    yield Finding(
        severity=Severity.ERROR,
        part="subject",
        start=0,
        end=len(reading.subject),
        message="There is no subject yet.",
        why="A mail without a subject looks like spam or a slip.",
        fix=subject,
        edits=(Edit(0, len(reading.subject), subject),),
    )
