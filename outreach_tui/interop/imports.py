"""What an import found and what became of it; the shapes every importer shares."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable
from enum import StrEnum

import msgspec

from outreach_tui.people.profile import School
from outreach_tui.records import Change
from outreach_tui.vocabulary import Channel

Progress = Callable[[int, int], None]
"""Called with the bytes read so far and the bytes there are; it may raise to stop."""

Tell = Callable[[float], None]
"""Called by a reader with the share of its file that is read, 0 to 1; it may raise to stop."""


class Person(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """One person as a file describes them, cleaned but not yet compared with anybody."""

    file: str
    row: int
    """The line of the file the person starts on, counted from 1."""
    name: str
    given: str = ""
    family: str = ""
    honorific: str = ""
    title: str = ""
    company: str = ""
    emails: tuple[str, ...] = ()
    profile_url: str = ""
    connected_on: dt.date | None = None
    source: str = ""
    notes: str = ""
    tags: tuple[str, ...] = ()
    places: tuple[str, ...] = ()


class Party(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """One end of a letter: as much as the file says of who it is, cleaned.

    ``name`` may be several names joined by commas where an export writes nothing else.
    """

    name: str = ""
    email: str = ""
    profile_url: str = ""

    def __bool__(self) -> bool:
        return bool(self.name or self.email or self.profile_url)


class Nature(StrEnum):
    """What a letter is; only a personal one is the word of the person it comes from."""

    PERSONAL = "personal"
    OUT_OF_OFFICE = "out-of-office"
    BOUNCE = "bounce"
    DELAY = "delay"
    NEWSLETTER = "newsletter"
    NOTICE = "linkedin-notice"
    CALENDAR = "calendar-answer"
    OTHER = "other"


class Attendance(StrEnum):
    """What a calendar answer says (RFC 5545, PARTSTAT)."""

    ACCEPTED = "accepted"
    TENTATIVE = "tentative"
    DECLINED = "declined"


class Letter(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """One text between people, from a mailbox or a list of messages, cleaned but not yet placed.

    ``sent`` says whether the user wrote it, where the file itself does (a label, a
    direction); with ``None`` the addresses decide. ``body`` is without quotes and signature.
    """

    file: str
    row: int
    """The line, or the number of the message in a mailbox, counted from 1."""
    channel: Channel
    sender: Party
    to: tuple[Party, ...] = ()
    """Everybody it went to, copies too."""
    at: dt.datetime | None = None
    """When it was written, with its zone; ``None`` where the file names no time."""
    subject: str = ""
    body: str = ""
    message_id: str = ""
    """What the program that sent it called it."""
    answers: tuple[str, ...] = ()
    """The message ids it answers, the nearest first."""
    thread: str = ""
    """What the file calls the conversation."""
    sent: bool | None = None
    nature: Nature = Nature.PERSONAL
    failed: tuple[str, ...] = ()
    """The addresses a bounce or a delay speaks of."""
    attendance: Attendance | None = None
    meeting_on: dt.date | None = None
    """The day a calendar answer is about."""
    source: str = ""


class Invitation(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """One invitation to connect, from the user or to them."""

    file: str
    row: int
    inviter: Party
    invitee: Party
    sent: bool
    """Whether the user sent it."""
    at: dt.datetime | None = None
    message: str = ""
    source: str = ""


class Own(msgspec.Struct, frozen=True, kw_only=True):
    """What a file says about the user."""

    file: str
    name: str = ""
    headline: str = ""
    background: str = ""
    emails: tuple[str, ...] = ()
    profile_urls: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    schools: tuple[School, ...] = ()
    employers: tuple[str, ...] = ()
    """With the years: "Lumen (2014-2018)"."""


class Problem(msgspec.Struct, frozen=True, gc=False):
    """Something that was not taken, or not whole. ``row`` 0 means the file as such."""

    file: str
    row: int
    reason: str

    @property
    def sentence(self) -> str:
        """The problem as one line for people."""
        place = f"{self.file}, row {self.row}" if self.row else self.file
        return f"{place}: {self.reason}."


class Import(msgspec.Struct, frozen=True, kw_only=True):
    """Everything one file, archive or folder held. The ``skipped`` count what was not taken."""

    label: str = ""
    people: tuple[Person, ...] = ()
    letters: tuple[Letter, ...] = ()
    invitations: tuple[Invitation, ...] = ()
    own: tuple[Own, ...] = ()
    skipped: int = 0
    letters_skipped: int = 0
    invitations_skipped: int = 0
    problems: tuple[Problem, ...] = ()


def joined(label: str, parts: Iterable[Import]) -> Import:
    """Return what several files held as one."""
    parts = list(parts)
    return Import(
        label=label,
        people=tuple(person for part in parts for person in part.people),
        letters=tuple(letter for part in parts for letter in part.letters),
        invitations=tuple(each for part in parts for each in part.invitations),
        own=tuple(own for part in parts for own in part.own),
        skipped=sum(part.skipped for part in parts),
        letters_skipped=sum(part.letters_skipped for part in parts),
        invitations_skipped=sum(part.invitations_skipped for part in parts),
        problems=tuple(problem for part in parts for problem in part.problems),
    )


class Counts(msgspec.Struct, frozen=True, kw_only=True):
    """What became of the rows of one kind."""

    added: int = 0
    updated: int = 0
    unchanged: int = 0
    skipped: int = 0

    def __add__(self, other: Counts) -> Counts:
        return Counts(
            added=self.added + other.added,
            updated=self.updated + other.updated,
            unchanged=self.unchanged + other.unchanged,
            skipped=self.skipped + other.skipped,
        )

    @property
    def taken(self) -> int:
        """How many bring something: those added and those updated."""
        return self.added + self.updated


class ImportReport(msgspec.Struct, frozen=True, kw_only=True):
    """The outcome of an import; encoded as it is, it is the output of ``outreach import``."""

    schema: int = 1
    people: Counts = Counts()
    messages: Counts = Counts()
    invitations: Counts = Counts()
    replies: int = 0
    """How many of the messages added are answers to the user."""
    problems: tuple[Problem, ...] = ()

    @property
    def summary(self) -> str:
        """What happened, for people: "23 people added, 2 rows left out."."""
        people = _told(self.people, "person", "people")
        parts = [people or "Nobody to add"]
        for counts, one, many in (
            (self.messages, "message", "messages"),
            (self.invitations, "invitation", "invitations"),
        ):
            if told := _told(counts, one, many):
                parts.append(told)
        if not people and len(parts) > 1:
            del parts[0]
        if self.replies:
            parts.append(f"{self.replies:,} wrote back" if self.replies > 1 else "1 wrote back")
        if skipped := self.people.skipped + self.messages.skipped + self.invitations.skipped:
            parts.append(f"{skipped:,} {'row' if skipped == 1 else 'rows'} left out")
        return ", ".join(parts) + "."


def _told(counts: Counts, one: str, many: str) -> str:
    """Return "23 people added, 1 updated", or an empty string when there is nothing to tell."""
    told = [(counts.added, "added"), (counts.updated, "updated"), (counts.unchanged, "unchanged")]
    parts = [(number, word) for number, word in told if number]
    if not parts:
        return ""
    (number, word), *rest = parts
    first = f"{number:,} {one if number == 1 else many} {word}"
    return ", ".join([first, *(f"{number:,} {word}" for number, word in rest)])


class Preview(msgspec.Struct, frozen=True, gc=False):
    """One line of what an import would add, change or leave out, for people to look over."""

    fate: str
    """"added", "updated" or "skipped"; what stays as it is has no line."""
    kind: str
    """"person", "message", "reply", "invitation" or "profile"."""
    text: str


class Offer(msgspec.Struct, frozen=True, kw_only=True):
    """An address a contact seems to write from as well, to be added if the user agrees."""

    file: str
    row: int
    """Where it was met first."""
    contact_id: str
    name: str
    email: str
    because: str
    """What speaks for it, a clause: "the name and the subject agree"."""
    taken: bool
    """Whether its letters are taken as theirs already."""

    @property
    def sentence(self) -> str:
        """The offer as a reason beside a letter."""
        if self.taken:
            return (
                f"taken as {self.name}'s, since {self.because}; "
                f"{self.email} can be added to their addresses"
            )
        return f"{self.email} may be {self.name}'s, though {self.because}; add it to take these"


class Plan(msgspec.Struct, frozen=True, kw_only=True):
    """What an import would do: the change to apply, and the words and figures for it."""

    change: Change
    report: ImportReport
    previews: tuple[Preview, ...] = ()
    profile: tuple[str, ...] = ()
    """What of the user's own profile is filled in, in words."""
    offers: tuple[Offer, ...] = ()
    """Addresses that known people seem to write from as well."""

    @property
    def summary(self) -> str:
        """What happens, for people: "23 people added. Your profile gets schools."."""
        if not self.profile:
            return self.report.summary
        return f"{self.report.summary} Your profile gets {', '.join(self.profile)}."


def total(reports: Iterable[ImportReport]) -> ImportReport:
    """Return several reports as one, for an import of several paths."""
    whole = ImportReport()
    for report in reports:
        whole = ImportReport(
            people=whole.people + report.people,
            messages=whole.messages + report.messages,
            invitations=whole.invitations + report.invitations,
            replies=whole.replies + report.replies,
            problems=whole.problems + report.problems,
        )
    return whole
