"""One thing that is due, and why."""

from __future__ import annotations

import datetime as dt
from enum import StrEnum

import msgspec

from outreach_tui.vocabulary import Purpose


class DueKind(StrEnum):
    """What is due, the most pressing first among equals."""

    CONFIRM_TALK = "confirm-talk"
    TALK = "talk"
    """Hold a talk, or note how it went."""
    ANSWER_REPLY = "answer-reply"
    THANK = "thank"
    EVENT_FOLLOW_UP = "event-follow-up"
    KEEP_PROMISE = "keep-promise"
    FOLLOW_UP = "follow-up"
    WRITE_NEXT = "write-next"
    """Write to the person somebody named."""
    TELL_REFERRER = "tell-referrer"
    WRITE_AGAIN = "write-again"
    """Come back after a "later"."""
    FINISH_DRAFT = "finish-draft"


class Mark(StrEnum):
    """How pressing something is, as a sign that needs no colour."""

    LATE = "‼"
    DUE = "!"
    GENTLE = "○"


class Due(msgspec.Struct, frozen=True, kw_only=True):
    """One thing that is due.

    ``id`` is the same each time it is worked out, so that it can be snoozed or skipped.
    ``title`` is an instruction ("Thank Ana Ruiz"), ``why`` a reason in lower case without a
    full stop ("you talked on Thursday"); both are one line.
    """

    id: str
    what: DueKind
    contact_id: str
    title: str
    why: str
    event_on: dt.date
    """The day of what it is about: the talk, the reply, the promise."""
    from_on: dt.date
    """The first day it is worth showing."""
    due_on: dt.date
    late: bool = False
    gentle: bool = False
    """Whether nobody would notice if it were left."""
    purpose: Purpose | None = None
    """What Compose opens with; ``None`` when there is nothing to write."""
    message_id: str = ""
    """The draft that is waiting for it, if there is one."""

    @property
    def mark(self) -> Mark:
        """How pressing it is."""
        if self.late:
            return Mark.LATE
        return Mark.GENTLE if self.gentle else Mark.DUE
