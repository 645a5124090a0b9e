"""What a word in a job title can mean, and what each kind of role says of a person."""

from __future__ import annotations

from enum import Enum, auto
from typing import NamedTuple

from outreach_tui.vocabulary import Executive, Level


class Kind(Enum):
    """The meaning of a phrase in a title."""

    # Roles, complete in themselves
    LEADER = auto()
    OWNER = auto()
    FIRM_PARTNER = auto()
    SENIOR_VP = auto()
    PART_TIME_LEADER = auto()
    MAYBE_TOP = auto()
    BOARD = auto()
    SELF_MADE = auto()
    VP = auto()
    GENERAL_MANAGER = auto()
    UNIT_HEAD = auto()
    TOP_DIRECTOR = auto()
    AIDE = auto()
    FUNCTION_DIRECTOR = auto()
    PUBLIC_OFFICE = auto()
    ACADEMIC_HEAD = auto()
    BANK_DIRECTOR = auto()
    BANK_VP = auto()
    MANAGER = auto()
    RECRUITER = auto()
    ACADEMIC = auto()
    SENIOR_IC = auto()
    SENIOR_EXPERT = auto()
    ASSISTANT = auto()
    IC = auto()
    STUDENT = auto()
    STUDENT_OFFICE = auto()
    CLUB = auto()
    CLAIM = auto()
    OTHER = auto()
    SEEKING = auto()
    UNKNOWN = auto()

    # Words whose meaning hangs on what stands beside them
    CHAIR = auto()
    CHIEF = auto()
    CRAFT_DIRECTOR = auto()
    DIRECTOR = auto()
    EXECUTIVE = auto()
    HEAD = auto()
    LEAD = auto()
    OFFICER = auto()
    PARTNER = auto()
    PRESIDENT = auto()
    PRINCIPAL = auto()

    # Words that shade a role
    DEPUTY = auto()
    FOUNDING = auto()
    FRACTIONAL = auto()
    JUNIOR = auto()
    SENIOR = auto()

    FILLER = auto()


class Meaning(NamedTuple):
    """What a role says: higher ``rank`` wins where a person has several roles."""

    rank: int
    level: Level
    executive: Executive
    because: str


_YES, _MAYBE, _NO = Executive.YES, Executive.BORDERLINE, Executive.NO

MEANINGS: dict[Kind, Meaning] = {
    Kind.LEADER: Meaning(100, Level.EXECUTIVE, _YES, "leads the whole company"),
    Kind.OWNER: Meaning(98, Level.EXECUTIVE, _YES, "founded or owns the company"),
    Kind.FIRM_PARTNER: Meaning(96, Level.EXECUTIVE, _YES, "owns a share of the firm"),
    Kind.SENIOR_VP: Meaning(90, Level.VP, _YES, "leads a large part of the company"),
    Kind.PART_TIME_LEADER: Meaning(
        88, Level.EXECUTIVE, _MAYBE, "leads for several companies, a little for each"
    ),
    Kind.MAYBE_TOP: Meaning(87, Level.EXECUTIVE, _MAYBE, "may be at the very top of the house"),
    Kind.BOARD: Meaning(86, Level.EXECUTIVE, _MAYBE, "sits on a board or advises one"),
    Kind.SELF_MADE: Meaning(84, Level.EXECUTIVE, _MAYBE, "may run a business of their own"),
    Kind.VP: Meaning(80, Level.VP, _MAYBE, "often leads a function, and in some firms is a grade"),
    Kind.GENERAL_MANAGER: Meaning(76, Level.DIRECTOR, _MAYBE, "runs a whole unit, large or small"),
    Kind.UNIT_HEAD: Meaning(
        75, Level.DIRECTOR, _MAYBE, "leads a field, in a small company all of it"
    ),
    Kind.TOP_DIRECTOR: Meaning(74, Level.DIRECTOR, _MAYBE, "may be at the top of a small company"),
    Kind.AIDE: Meaning(72, Level.DIRECTOR, _MAYBE, "works right beside the leaders"),
    Kind.FUNCTION_DIRECTOR: Meaning(70, Level.DIRECTOR, _NO, "leads one field, not the company"),
    Kind.BANK_DIRECTOR: Meaning(69, Level.DIRECTOR, _NO, "is a grade in banking, held by many"),
    Kind.PUBLIC_OFFICE: Meaning(68, Level.OTHER, _MAYBE, "is a public or elected office"),
    Kind.ACADEMIC_HEAD: Meaning(67, Level.ACADEMIC, _MAYBE, "leads a school or a university"),
    Kind.BANK_VP: Meaning(66, Level.VP, _NO, "is a grade in banking, held by many"),
    Kind.MANAGER: Meaning(60, Level.MANAGER, _NO, "leads a team or a piece of work"),
    Kind.RECRUITER: Meaning(58, Level.RECRUITER_HR, _NO, "works in hiring or with staff"),
    Kind.ACADEMIC: Meaning(56, Level.ACADEMIC, _NO, "is a role in teaching or research"),
    Kind.SENIOR_EXPERT: Meaning(54, Level.SENIOR_IC, _MAYBE, "is a leading expert, at times more"),
    Kind.ASSISTANT: Meaning(52, Level.ASSISTANT, _NO, "works for somebody who decides"),
    Kind.SENIOR_IC: Meaning(50, Level.SENIOR_IC, _NO, "is experienced hands-on work"),
    Kind.STUDENT: Meaning(46, Level.INTERN_STUDENT, _NO, "is somebody still learning"),
    Kind.STUDENT_OFFICE: Meaning(
        45, Level.INTERN_STUDENT, _NO, "is an office in a club or body of students"
    ),
    Kind.IC: Meaning(40, Level.IC, _NO, "is hands-on work, not leading a company"),
    Kind.CLUB: Meaning(30, Level.OTHER, _NO, "is a role in a club or an association"),
    Kind.CLAIM: Meaning(28, Level.OTHER, _MAYBE, "can mean a leader or a first grade"),
    Kind.OTHER: Meaning(20, Level.OTHER, _NO, "is no rank in a company"),
    Kind.SEEKING: Meaning(10, Level.RETIRED_OR_SEEKING, _NO, "tells of what is over or to come"),
    Kind.UNKNOWN: Meaning(5, Level.OTHER, _NO, ""),
}

TOP = frozenset({Kind.LEADER, Kind.OWNER, Kind.FIRM_PARTNER})
"""Kinds that stay executives whatever else a title says."""

SHADES = frozenset(
    {Kind.DEPUTY, Kind.FILLER, Kind.FOUNDING, Kind.FRACTIONAL, Kind.JUNIOR, Kind.SENIOR}
)
"""Kinds that are no role by themselves."""
