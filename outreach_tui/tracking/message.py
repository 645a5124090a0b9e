"""Messages and the touches that make a timeline."""

from __future__ import annotations

import datetime as dt
from enum import StrEnum
from typing import ClassVar

import msgspec

from outreach_tui.records import Record
from outreach_tui.vocabulary import Channel, Outcome, Purpose, Stage


class MessageState(StrEnum):
    """Whether a text is still being written, went out, or came in."""

    DRAFT = "draft"
    SENT = "sent"
    RECEIVED = "received"


class Message(Record, frozen=True, kw_only=True):
    """A text to or from one contact.

    ``answers`` are the template fields as the user filled them, so that another
    template or variant can be tried without typing them again. ``choices`` are the numbers
    of the ways its parts and its subject are said.
    """

    kind: ClassVar[str] = "message"

    contact_id: str
    state: MessageState = MessageState.DRAFT
    channel: Channel = Channel.EMAIL
    purpose: Purpose = Purpose.OTHER
    template: str = ""
    answers: dict[str, str] = msgspec.field(default_factory=dict)
    choices: dict[str, int] = msgspec.field(default_factory=dict)
    subject: str = ""
    body: str = ""
    created: dt.datetime
    updated: dt.datetime
    on: dt.date | None = None
    """The day it was sent or received; ``None`` while it is a draft."""
    outcome: Outcome | None = None
    """What a received message said."""


class TouchKind(StrEnum):
    """What happened between the user and a contact."""

    SENT = "sent"
    REPLIED = "replied"
    WROTE = "wrote"
    """They wrote, and not in answer to the user."""
    SCHEDULED = "scheduled"
    MET = "met"
    GAVE = "gave"
    RECEIVED = "received"
    PROMISED = "promised"
    NOTE = "note"
    MOVED = "moved"
    SNOOZED = "snoozed"
    SKIPPED = "skipped"


class Touch(Record, frozen=True, kw_only=True):
    """One dated event in a contact's timeline.

    ``on`` is the day it happened as the user tells it; ``recorded`` orders touches
    of one day. The other fields belong to some kinds only: ``message_id`` and
    ``purpose`` to sent, ``message_id`` and ``outcome`` to replied, ``message_id`` to
    wrote, ``stage`` to moved, ``until`` to scheduled (the day of the talk), promised (the
    day it is due), replied with "later" (the day to come back) and snoozed. ``about`` is the
    id of the reminder that was snoozed, and with any other kind the one this settled for good.
    """

    kind: ClassVar[str] = "touch"

    contact_id: str
    what: TouchKind
    on: dt.date
    recorded: dt.datetime
    text: str = ""
    message_id: str = ""
    purpose: Purpose | None = None
    outcome: Outcome | None = None
    stage: Stage | None = None
    until: dt.date | None = None
    about: str = ""
