"""A person the user writes to."""

from __future__ import annotations

import datetime as dt
from typing import ClassVar

from outreach_tui.people.profile import School
from outreach_tui.printable import printable, shortened
from outreach_tui.records import Record
from outreach_tui.vocabulary import Channel, Executive, Level, Tie

TYPED_IN = "typed in"
"""The source of contacts the user entered one by one."""
_LONGEST_NAME = 60


class Contact(Record, frozen=True, kw_only=True):
    """A person the user knows or wants to know. Only ``name`` is never empty."""

    kind: ClassVar[str] = "contact"

    name: str
    """As the user reads it in lists: "José Núñez"."""
    given: str = ""
    family: str = ""
    honorific: str = ""
    """"Dr." or "Prof.", kept in formal greetings; never guessed from a first name."""
    title: str = ""
    company: str = ""
    emails: tuple[str, ...] = ()
    profile_url: str = ""
    """LinkedIn address: unquoted, NFC, lower case, without query or final slash."""
    places: tuple[str, ...] = ()
    schools: tuple[School, ...] = ()
    employers: tuple[str, ...] = ()
    """Where they worked before, with the years where they are known: "Lumen (2014-2018)"."""
    groups: tuple[str, ...] = ()
    events: tuple[str, ...] = ()
    """Events they went to, as they are called after "at": "the spring mixer"."""
    mutual: tuple[str, ...] = ()
    """People the user and they both know, by name."""
    tie: Tie = Tie.STRANGER
    tie_detail: str = ""
    """The words for the tie: the school, the event, the group."""
    referrer: str = ""
    """Who sent the user to them, by name."""
    may_name_referrer: bool | None = None
    """Whether the referrer agreed to be named; ``None`` when nobody said."""
    level: Level | None = None
    """The user's own word on seniority; ``None`` leaves it to the title."""
    executive: Executive | None = None
    """The user's own word on whether they are an executive; ``None`` leaves it to the title."""
    facts: tuple[str, ...] = ()
    """What the user found out about their work: a talk, an article, a move."""
    tags: tuple[str, ...] = ()
    notes: str = ""
    channel: Channel | None = None
    """The channel they prefer, where it is known."""
    connected_on: dt.date | None = None
    added_on: dt.date | None = None
    source: str = ""
    """Where the contact came from: "LinkedIn, Connections.csv" or "typed in"."""
    imported: str = ""
    """What the last import wrote, as fingerprints, to tell the user's own changes from it."""

    @property
    def called(self) -> str:
        """Their name in a sentence of ours: on one line, and a very long one shortened."""
        return shortened(printable(self.name, one_line=True), _LONGEST_NAME)
