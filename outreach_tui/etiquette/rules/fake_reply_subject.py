"""A first message dressed up as a reply

What it flags
"Re:" or "Fwd:" in the subject of a message that opens the conversation. An error where the
purpose says so, a warning where nobody said what went before.

Why it matters
It may get the mail opened, and it costs trust in the same moment.

Instead
Say plainly why you write.

Source
Our own rule; a sales template generator was found to send such subjects.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from outreach_tui.etiquette import wording
from outreach_tui.etiquette.patterns import LatePattern
from outreach_tui.etiquette.reading import Reading
from outreach_tui.etiquette.types import Context, Edit, Finding, MoveName, Part
from outreach_tui.vocabulary import Purpose, Severity, Tie

TOPIC = "subject"
_PREFIX = LatePattern(r"\s*(?:(?:re|fwd?|aw|wg|sv|antw)\s*(?:\[\d+\])?:\s*)+", re.IGNORECASE)
_OPENS = (Purpose.INFORMATIONAL_INTERVIEW, Purpose.CONNECT, Purpose.MENTOR_REQUEST)


def concerns(context: Context) -> bool:
    """Whether this opens the conversation, and under a subject."""
    return bool(context.first and context.subject and context.channel.has_subject)


def check(reading: Reading) -> Iterator[Finding]:
    """Flag the prefix."""
    context = reading.context
    match = _PREFIX.match(reading.subject)
    if match is None:
        return
    quoting = any(s.part is Part.QUOTE for s in reading.document.sentences)
    told = reading.claims_contact or reading.has(MoveName.FOLLOW_UP)
    if quoting or told or (context.recipient.tie is not None and context.recipient.tie.warm):
        return
    certain = context.purpose in _OPENS and context.recipient.tie in (Tie.STRANGER, Tie.ALUM)
    yield Finding(
        severity=Severity.ERROR if certain else Severity.WARNING,
        part="subject",
        start=match.start(),
        end=match.end(),
        message=f"{wording.quoted(match.group())} makes a first note look like an answer.",
        why="It may get the mail opened, and costs trust in the same moment.",
        fix=reading.subject[match.end() :].strip() or "A question about your work",
        edits=(Edit(match.start(), match.end(), ""),),
    )
