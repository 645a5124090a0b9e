"""The plain records that pass between documents, moves, rules and front ends.

Every ``start`` and ``end`` is a code-point offset into the text as the user gave it.
"""

from __future__ import annotations

import datetime as dt
from enum import StrEnum
from functools import cached_property
from typing import Any

import msgspec

from outreach_tui.people.profile import Profile
from outreach_tui.people.seniority import Seniority
from outreach_tui.vocabulary import (
    AttachmentStyle,
    Channel,
    DisclaimerStyle,
    Executive,
    Level,
    NameStyle,
    Purpose,
    Severity,
    Tie,
    Verdict,
)


class Span(msgspec.Struct, frozen=True, order=True):
    """A stretch of text, ``start`` included, ``end`` not."""

    start: int
    end: int


class Part(StrEnum):
    """Which part of a message a sentence stands in.

    Quoted text and signatures are kept so that offsets stay true, but they are not
    the sender's own words and no move is read from them.
    """

    GREETING = "greeting"
    BODY = "body"
    CLOSING = "closing"
    SIGNATURE = "signature"
    QUOTE = "quote"


class Sentence(msgspec.Struct, frozen=True, kw_only=True):
    """One sentence, or one line that stands alone.

    ``text`` is the user's text; ``plain`` is the same text, as long to the code point,
    in lower case with typographic quotes, dashes and spaces made plain, for matching.
    """

    start: int
    end: int
    part: Part
    paragraph: int
    text: str
    plain: str


class MoveName(StrEnum):
    """What a stretch of text does."""

    ASK_CONVERSATION = "ask_conversation"
    ASK_JOB = "ask_job"
    ASK_REFERRAL = "ask_referral"
    ASK_INTRODUCTION = "ask_introduction"
    ASK_MENTORSHIP = "ask_mentorship"
    SELF_INTRODUCTION = "self_introduction"
    TIE = "tie"
    RESEARCH = "research"
    OFFER = "offer"
    THANKS = "thanks"
    TIME_BOUND = "time_bound"
    FLEXIBLE = "flexible"
    EASY_OUT = "easy_out"
    PRESSURE = "pressure"
    DESPERATION = "desperation"
    ALUMNI_OVERREACH = "alumni_overreach"
    ATTACHMENT = "attachment"
    GREETING_GENERIC = "greeting_generic"
    PLACEHOLDER = "placeholder"
    FOLLOW_UP = "follow_up"


class Move(msgspec.Struct, frozen=True, kw_only=True):
    """One stretch of text and what it does; ``text`` is the words that show it."""

    move: MoveName
    start: int
    end: int
    text: str


class OtherPerson(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody the user also knows, who is not the recipient."""

    name: str = ""
    company: str = ""
    schools: tuple[str, ...] = ()


class SentNote(msgspec.Struct, frozen=True, kw_only=True):
    """A message that went to somebody else."""

    to: str = ""
    """Their name."""
    company: str = ""
    """Where they work."""
    on: dt.date
    purpose: Purpose = Purpose.OTHER
    body: str = ""
    answered: bool = False
    """Whether they wrote back or met the user since."""


class HouseStyle(msgspec.Struct, frozen=True, kw_only=True):
    """What the user chose where good advice disagrees; each value is a line of the settings."""

    attachments: AttachmentStyle = AttachmentStyle.LATER
    disclaimer: DisclaimerStyle = DisclaimerStyle.SILENT
    first_names: NameStyle = NameStyle.BY_SENIORITY
    follow_up_after: int = 7
    """Business days of silence before a reminder."""
    max_follow_ups: int = 1


class Recipient(msgspec.Struct, frozen=True, kw_only=True):
    """Who the message goes to, as far as it is known. ``tie`` is ``None`` when nobody said."""

    name: str = ""
    given: str = ""
    """What they are called, where it is known; it counts as their name in a greeting."""
    title: str = ""
    company: str = ""
    employers: tuple[str, ...] = ()
    """Where they worked before."""
    tie: Tie | None = None
    tie_detail: str = ""
    referrer: str = ""
    schools: tuple[str, ...] = ()
    facts: tuple[str, ...] = ()
    common: tuple[str, ...] = ()
    """What the two share, finest first, each a clause ("you both sang in the choir")."""
    may_name_referrer: bool | None = None
    """Whether the referrer agreed to be named; ``None`` when nobody said."""
    prefers: Channel | None = None
    """The channel they asked people to use."""
    seniority: Seniority

    @property
    def is_executive(self) -> bool:
        """Whether this is certainly a high-ranking executive."""
        return self.seniority.executive is Executive.YES

    @property
    def is_recruiter(self) -> bool:
        """Whether job questions are this person's work."""
        return self.seniority.level is Level.RECRUITER_HR


class History(msgspec.Struct, frozen=True, kw_only=True):
    """What went between the user and this person before this message."""

    sent: int = 0
    """Messages that went out before."""
    unanswered: int = 0
    """Messages sent since they last wrote or met."""
    last_sent: dt.date | None = None
    last_purpose: Purpose | None = None
    last_words: int = 0
    """Words of the last message sent; 0 where its text was not kept."""
    replied: bool = False
    met: bool = False
    declined: bool = False
    asks_in_a_row: int = 0
    """Messages that only asked, since the last one that gave or thanked."""
    meetings: int = 0
    """Talks and calls that took place."""
    thanked: bool = True
    """Whether the last talk, if any, was thanked for."""
    gave: int = 0
    """Times the user gave something."""
    helped: bool = False
    """Whether they gave the user something: an answer in a talk, a name, a document."""
    last_received: str = ""
    """What they wrote last, if nothing was sent since."""


class Context(msgspec.Struct, frozen=True, kw_only=True, dict=True):
    """Everything about a message that is not in its body."""

    recipient: Recipient
    channel: Channel = Channel.EMAIL
    purpose: Purpose = Purpose.OTHER
    subject: str | None = None
    """The subject line; ``None`` when nobody said, which is not an empty one."""
    sender: Profile | None = None
    history: History = History()
    note_limit: int = 200
    """Characters of a LinkedIn invitation note; 300 with Premium."""
    invited: bool = False
    """Whether they offered help or posted the role this is about."""
    today: dt.date | None = None
    """The day it would go out; ``None`` where nobody said, and dates are not judged."""
    sent_to_others: tuple[SentNote, ...] = ()
    """What went to other people lately, the newest first."""
    drafts_to_others: tuple[SentNote, ...] = ()
    """What is still to be sent to others who were at the same event."""
    others: tuple[OtherPerson, ...] = ()
    """Other people the user keeps, at least those whose details the text may hold."""
    house: HouseStyle = HouseStyle()

    @cached_property
    def first(self) -> bool:
        """Whether this opens the conversation."""
        return (
            self.history.sent == 0
            and not self.history.replied
            and self.purpose
            not in (Purpose.THANK_YOU, Purpose.FOLLOW_UP, Purpose.REPLY, Purpose.RECONNECT)
        )

    @cached_property
    def cold(self) -> bool:
        """Whether nothing personal has happened between the two yet."""
        warm = self.recipient.tie is not None and self.recipient.tie.warm
        return not (
            warm
            or self.history.replied
            or self.history.met
            or self.purpose in (Purpose.THANK_YOU, Purpose.REPLY, Purpose.RECONNECT)
        )

    def business_days_since(self, day: dt.date | None) -> int | None:
        """Count Mondays to Fridays after ``day`` up to today; ``None`` where a date is missing.

        Public holidays count too, so that a wait never looks shorter than it is.
        """
        if day is None or self.today is None:
            return None
        weeks, rest = divmod((self.today - day).days, 7)
        return 5 * weeks + sum((day.weekday() + n) % 7 < 5 for n in range(1, rest + 1))


class Grade(StrEnum):
    """Whether a fix can be made without reading it again.

    A safe fix changes form alone: what the message says, asks and claims stays as it was.
    """

    SAFE = "safe"
    SUGGESTION = "suggestion"


class Edit(msgspec.Struct, frozen=True):
    """Replace the code points from ``start`` to ``end``."""

    start: int
    end: int
    replacement: str


class Finding(msgspec.Struct, frozen=True, kw_only=True):
    """One place where a message breaks one rule.

    A rule leaves ``rule``, ``text`` and ``source`` empty; the engine fills them in from
    the rule's file and the message. ``message`` says what the reader will notice, ``why`` what it
    does to them, ``fix`` what to write instead, each in one warm sentence. ``edits`` hold
    the fix where it can be applied to the text as it stands, else they are empty.
    """

    rule: str = ""
    severity: Severity
    part: str = "body"
    """``body``, or ``subject`` when the offsets count in the subject."""
    start: int
    end: int
    text: str = ""
    message: str
    why: str
    fix: str
    edits: tuple[Edit, ...] = ()
    grade: Grade = Grade.SUGGESTION
    source: str = ""


class Report(msgspec.Struct, frozen=True, kw_only=True):
    """The result of one check; ``outreach check --format json`` prints it as ``contract()``."""

    id: str = ""
    verdict: Verdict
    score: int
    """0 to 100; 100 is a message a coach would send as it is."""
    words: int
    """Without greeting, closing and signature."""
    characters: int
    """As the channel counts them."""
    seniority: Seniority
    moves: tuple[Move, ...]
    findings: tuple[Finding, ...]
    aside: tuple[Finding, ...] = ()
    """What the user set aside; it weighs nothing, and schema 1 has no such key."""

    def contract(self) -> dict[str, Any]:
        """Return the report as the JSON other programs rely on, schema 1."""
        findings = []
        for finding in self.findings:
            row = msgspec.to_builtins(finding)
            if finding.part == "body":
                del row["part"]
            del row["grade"]  # schema 1 has no such key
            findings.append(row)
        return {
            "schema": 1,
            "id": self.id,
            "verdict": self.verdict.value,
            "score": self.score,
            "words": self.words,
            "characters": self.characters,
            "recipient": {
                "seniority": self.seniority.level.value,
                "executive": self.seniority.executive.value,
                "because": self.seniority.because,
            },
            "moves": [msgspec.to_builtins(move) for move in self.moves],
            "findings": findings,
        }
