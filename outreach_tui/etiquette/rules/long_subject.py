"""A subject longer than phones show

What it flags
A subject of more than 50 characters in e-mail and 40 in InMail, as advice. Sources do not agree
on a length; what counts is that the words that matter come first.

Why it matters
Phones show about 30 to 48 characters. What comes later is not seen before opening.

Instead
Who you are and why you write, in the first words.

Source
lettercounter.org on InMail (25 to 40); emailtooltester.com (48 characters on a phone, measured),
newsletrix.com, troythibodeaux.com; a study of 9 million lines found no link between length and
answers (Return Path, 2015).
"""

from __future__ import annotations

import sys
from collections.abc import Iterator

from outreach_tui.etiquette.reading import Reading
from outreach_tui.etiquette.types import Context, Finding, MoveName
from outreach_tui.vocabulary import Channel, Severity

TOPIC = "subject"
_SHOWN = {Channel.EMAIL: 50, Channel.INMAIL: 40}


def concerns(context: Context) -> bool:
    """Whether the subject is longer than what is shown of it."""
    return len((context.subject or "").rstrip()) > _SHOWN.get(context.channel, sys.maxsize)


def check(reading: Reading) -> Iterator[Finding]:
    """Flag the part of the subject that phones leave out."""
    subject, channel = reading.subject.rstrip(), reading.context.channel
    shown = _SHOWN[channel]
    if any(move.move is MoveName.PLACEHOLDER for move in reading.subject_moves):
        return
    yield Finding(
        severity=Severity.ADVICE,
        part="subject",
        start=shown,
        end=len(subject),
        message=f"The subject has {len(subject)} characters, and phones show the first 30 to 48.",
        why="The words that say who you are and why you write need to come first.",
        fix=f"Keep it under {shown} characters, the key words first.",
    )
