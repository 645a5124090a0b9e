"""What an import found and what became of it; the shapes every importer shares."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

import msgspec


class Person(msgspec.Struct, frozen=True, kw_only=True):
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


class Problem(msgspec.Struct, frozen=True):
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
    """Everything one file, archive or folder held. ``skipped`` counts rows not taken."""

    label: str
    people: tuple[Person, ...] = ()
    skipped: int = 0
    problems: tuple[Problem, ...] = ()


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


class ImportReport(msgspec.Struct, frozen=True, kw_only=True):
    """The outcome of an import; encoded as it is, it is the output of ``outreach import``."""

    schema: int = 1
    people: Counts = Counts()
    messages: Counts = Counts()
    invitations: Counts = Counts()
    replies: int = 0
    problems: tuple[Problem, ...] = ()

    @property
    def summary(self) -> str:
        """One line for people: "23 people added, 2 rows left out."."""
        counts = self.people
        told = [(counts.added, "added"), (counts.updated, "updated")]
        told += [(counts.unchanged, "unchanged")]
        parts = [f"{number:,} {word}" for number, word in told if number]
        if parts:
            number, word = parts[0].split()
            parts[0] = f"{number} {'person' if number == '1' else 'people'} {word}"
        else:
            parts = ["Nobody to add"]
        if counts.skipped:
            rows = "row" if counts.skipped == 1 else "rows"
            parts.append(f"{counts.skipped:,} {rows} left out")
        return ", ".join(parts) + "."


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
