"""The user, as messages need to know them."""

from __future__ import annotations

import re
from typing import ClassVar

import msgspec

from outreach_tui.records import Record
from outreach_tui.vocabulary import Formality, Spelling

PROFILE_ID = "me"


class School(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A school somebody attended; years are calendar years, ``None`` where unknown."""

    name: str
    start: int | None = None
    end: int | None = None
    degree: str = ""
    groups: tuple[str, ...] = ()
    """Clubs, programmes, dorms, teams: the finer things people share."""


class Profile(Record, frozen=True, kw_only=True):
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
    """Where they work or worked, with the years if they like: "Lumen (2014-2018)"."""
    groups: tuple[str, ...] = ()
    events: tuple[str, ...] = ()
    """Events they went to, as they are called after "at": "the spring mixer"."""
    offers: tuple[str, ...] = ()
    """What they can give, each a sentence of theirs that fits a message as it is."""
    signature: str = ""
    """The lines under the closing; empty means the name alone."""
    formality: Formality = Formality.FRIENDLY
    sign_off: str = ""
    """How they close a message: "Warm wishes,"; empty leaves it to ``formality``."""
    spelling: Spelling = Spelling.US


_DEGREE = re.compile(
    r"(?P<studied>(?i:studied)\s+(?=\S))|(?:[BM]\.?(?:A|Sc?|BA|Ed|Eng|Phil|Res|Mus|Tech|Com|FA|SN|PH)"
    r"|Ph\.?D|DPhil|EdD|JD|MD|LL\.?[BM])\b|(?i:bachelor|master)(?:['’]s|(?i:s? (?:of|in|degree)))\b"
    r"|(?i:doctorate|(?:diploma|certificate|degree) in)\b"
)


def read_school(text: str) -> School:
    """Return the school that a line such as "State, 2012-2016, BSc Nursing, rowing club" tells of.

    The first part is the name; a year or a range of years is taken as such; a degree, or
    what follows "studied", is the degree; the rest are groups.
    """
    name, *rest = (part.strip() for part in text.split(","))
    start = end = None
    degree = ""
    groups = []
    for part in filter(None, rest):
        years = [int(year) for year in re.findall(r"\b(?:19|20)\d\d\b", part)]
        if years and not re.sub(r"[\d\s–—-]", "", part):
            start, end = (years[0], years[-1]) if len(years) > 1 else (None, years[0])
        elif not degree and (found := _DEGREE.match(part)):
            degree = part[found.end("studied") :] if found["studied"] else part
        else:
            groups.append(part)
    return School(name=name, start=start, end=end, degree=degree, groups=tuple(groups))


def write_school(school: School) -> str:
    """Return the line from which ``read_school`` makes the school again."""
    years = "-".join(str(year) for year in (school.start, school.end) if year)
    degree = school.degree.strip()
    if degree and not _DEGREE.match(degree):
        degree = f"studied {degree}"
    return ", ".join(part for part in (school.name, years, degree, *school.groups) if part)
