"""Rules for the words below the top: leads, officers, executives by grade, assistants.

As in ``rules_top``, a rule returns the role a mark makes where it stands, or ``None``.
"""

from __future__ import annotations

from outreach_tui.people.titles.kinds import Kind
from outreach_tui.people.titles.lexicon import Mark
from outreach_tui.people.titles.position import Position

_LEADING = frozenset(
    {Kind.MANAGER, Kind.DIRECTOR, Kind.HEAD, Kind.RECRUITER, Kind.FUNCTION_DIRECTOR}
)
_CLUB_OFFICES = frozenset({"captain", "mentor", "ambassador", "member"})


def lead(at: Position, mark: Mark) -> Kind | None:
    """A "design lead" leads a team; a "lead designer" is a senior one."""
    following = at.after(mark)
    if at.next_mark(mark) is not None:
        return None
    if following and following[0] not in at.lexicon.filler:
        return Kind.SENIOR_IC
    return Kind.STUDENT_OFFICE if at.of_students() else Kind.MANAGER


def manager(at: Position, _mark: Mark) -> Kind | None:
    """A team lead in a student body is a student."""
    leads = {"lead", "leader", "head"} & set(at.keys)
    return Kind.STUDENT_OFFICE if leads and at.of_students() else Kind.MANAGER


def officer(at: Position, _mark: Mark) -> Kind | None:
    """Without a chief before it, a grade or a post: "programme officer"."""
    return None if any(other.kind is Kind.CHIEF for other in at.marks) else Kind.IC


def executive(at: Position, mark: Mark) -> Kind | None:
    """In Britain and India a first grade; before a craft a senior one; alone a riddle."""
    later = at.next_mark(mark)
    if later is not None:
        return Kind.SENIOR_IC if later.kind is Kind.IC else None
    if at.alone and len(at.keys) == 1 and not at.complement:
        return Kind.CLAIM
    senior = {"senior", "sr", "principal", "lead"} & set(at.before(mark))
    return Kind.SENIOR_IC if senior else Kind.IC


def individual(at: Position, mark: Mark) -> Kind | None:
    """People who do the work; an adviser to a leader stands beside the top."""
    advises = at.keys[mark.start] in at.lexicon.advisers and mark.end == len(at.keys)
    if advises and any(m.kind is Kind.LEADER for m in at.lexicon.marks(at.part.objects)):
        return Kind.AIDE
    return Kind.IC


def student(at: Position, mark: Mark) -> Kind | None:
    """Not "student affairs", and not the manager of interns."""
    field = set(at.after(mark)[:1]) & at.lexicon.student_fields.all
    return None if field or at.next_kind(mark) in _LEADING else Kind.STUDENT


def assistant(at: Position, mark: Mark) -> Kind | None:
    """An "assistant manager" is a manager; an "assistant to the manager" is not."""
    if at.keys[mark.start : mark.end] in (("assistant",), ("asst",)):
        later = at.next_mark(mark)
        between = at.keys[mark.end : later.start] if later is not None else ()
        served = any(key in at.lexicon.genitive for key in between)
        if later is not None and later.kind is not Kind.ASSISTANT and not served:
            return None
    return Kind.ASSISTANT


def club(at: Position, _mark: Mark) -> Kind | None:
    """Offices that only clubs have: treasurer, member, scout leader."""
    return at.club() or Kind.CLUB


def other(at: Position, _mark: Mark) -> Kind | None:
    """Captains and ambassadors of a student body are students."""
    office = _CLUB_OFFICES & set(at.keys)
    return Kind.STUDENT_OFFICE if office and at.club() is Kind.STUDENT_OFFICE else Kind.OTHER


def craft_director(at: Position, mark: Mark) -> Kind | None:
    """Creative directors lead a craft; their associates are senior in it."""
    lower = {"associate", "junior", "assistant", "jr"} & set(at.before(mark))
    return Kind.SENIOR_IC if lower else Kind.FUNCTION_DIRECTOR
