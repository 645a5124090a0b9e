"""The user, as messages need to know them."""

from __future__ import annotations

from typing import ClassVar

import msgspec

from outreach_tui.records import Record
from outreach_tui.vocabulary import Formality

PROFILE_ID = "me"


class School(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A school somebody attended; years are calendar years, ``None`` where unknown."""

    name: str
    start: int | None = None
    end: int | None = None
    degree: str = ""
    groups: tuple[str, ...] = ()
    """Clubs, programmes, dorms, teams: the finer things people share."""


class Profile(Record, kw_only=True):
    """The user. There is one, with the id ``me``; every field may be empty."""

    kind: ClassVar[str] = "profile"

    id: str = PROFILE_ID
    name: str = ""
    headline: str = ""
    """What they are, as it fits after "I'm": "a second-year nursing student"."""
    background: str = ""
    """One sentence on where they come from."""
    plans: str = ""
    """One sentence on where they want to go."""
    schools: tuple[School, ...] = ()
    places: tuple[str, ...] = ()
    employers: tuple[str, ...] = ()
    groups: tuple[str, ...] = ()
    signature: str = ""
    """The lines under the closing; empty means the name alone."""
    formality: Formality = Formality.FRIENDLY
