"""Rules for the words at the top: leaders, owners, partners, chairs, heads, directors.

Each rule gets a position and one of its marks, and returns the role it makes there, or
``None`` where the word only shades another role.
"""

from __future__ import annotations

from collections.abc import Sequence

from outreach_tui.people.titles.kinds import Kind
from outreach_tui.people.titles.lexicon import Mark
from outreach_tui.people.titles.parts import Joint
from outreach_tui.people.titles.position import Position

_WORKING = frozenset({Kind.IC, Kind.SENIOR_IC, Kind.RECRUITER})
_LISTED = (Joint.COMMA, Joint.DASH)
_EXPERTS = frozenset({"scientist", "economist", "strategist"})


def leader(at: Position, mark: Mark) -> Kind | None:
    """CEO and the like: not of a home, not a customer, not shared among companies."""
    following = at.after(mark)
    if at.served_by_next(mark) or _is_doctor(at):
        return None
    if following[:1] == ("of",) and set(following[1:2]) & at.lexicon.playful.all:
        return Kind.OTHER
    if len(at.keys) == 1 and at.keys[0] in at.lexicon.ambiguous and at.next_joint is Joint.DASH:
        return Kind.OTHER
    return Kind.PART_TIME_LEADER if at.lexicon.fractional.first_in(at.fields()) else Kind.LEADER


def _is_doctor(at: Position) -> bool:
    """Whether "MD" is a degree: behind a comma, or beside medicine."""
    degree = at.part.joint is Joint.COMMA or at.lexicon.medical.first_in(at.title)
    return at.keys == ("md",) and bool(degree)


def owner(at: Position, mark: Mark) -> Kind | None:
    """Owners of a company, not of a backlog; founders, not of a student club."""
    words, word = at.lexicon, at.last_word(mark)
    if set(at.after(mark)[:1]) & words.servants_of_owners.all:
        return None
    if word.startswith(words.founder_starts) and at.club() is Kind.STUDENT_OFFICE:
        return Kind.STUDENT_OFFICE
    field = next(reversed(at.before(mark)), "")
    piece_of_work = field in words.functions and field not in words.small_businesses
    return Kind.IC if word == "owner" and piece_of_work else Kind.OWNER


def firm_partner(at: Position, mark: Mark) -> Kind | None:
    """Partners of a firm, not managers of partners."""
    serves = at.served_by_next(mark) or at.next_kind(mark) is Kind.MANAGER
    return None if serves else Kind.FIRM_PARTNER


def partner(at: Position, mark: Mark) -> Kind | None:
    """A partner owns a share of a firm of advisers; elsewhere partners serve somebody."""
    words, following = at.lexicon, at.after(mark)
    directs = (Kind.MANAGER, Kind.FUNCTION_DIRECTOR, Kind.DIRECTOR)
    if at.served_by_next(mark) or at.next_kind(mark) in directs:
        return None
    described = [key for key in (*at.before(mark), *following) if key not in words.filler]
    of_firm = not described and words.known_firms.first_in(at.company)
    if of_firm or words.practices.first_in((*at.before(mark), *following, *at.complement)):
        return Kind.FIRM_PARTNER
    if described:
        return Kind.SENIOR_IC
    return (
        Kind.FIRM_PARTNER if at.part.tail or words.practices.first_in(at.title) else Kind.MAYBE_TOP
    )


def principal(at: Position, mark: Mark) -> Kind | None:
    """A grade beside a craft; alone, next to a partner."""
    if len(at.marks) > 1:
        partner_like = {"attorney", "lawyer", "solicitor", "broker"} & set(at.after(mark))
        return Kind.MAYBE_TOP if partner_like else None
    return Kind.SENIOR_IC if at.plain_words() else Kind.TOP_DIRECTOR


def president(at: Position, mark: Mark) -> Kind | None:
    """Of a company; of a club; or, where years are given, elected for a term."""
    if at.served_by_next(mark):
        return None
    club = at.club()
    if club is not None:
        return club
    term = any(key.isdigit() and len(key) == 4 for key in at.fields())
    return Kind.PUBLIC_OFFICE if term else Kind.LEADER


def chair(at: Position, mark: Mark) -> Kind | None:
    """Of a board; of a department; of a committee or a club."""
    words, near, club = at.lexicon, at.fields(), at.club()
    if club is Kind.STUDENT_OFFICE:
        return club
    if words.departments.first_in(near) or "professor" in at.title:
        return Kind.ACADEMIC
    of_field = at.keys[mark.start] == "chair" and any(map(at.is_field, at.before(mark)))
    if club or of_field or words.committees.first_in(near) or words.ordinal.first_in(near):
        return Kind.CLUB
    if set(at.before(mark)[-1:]) & {"vice", "deputy"}:
        return Kind.BOARD
    return Kind.LEADER if mark.kind is Kind.CHAIR else mark.kind


def board(at: Position, mark: Mark) -> Kind | None:
    """Members of a board; a vice chair may be of a committee."""
    return chair(at, mark) if at.last_word(mark).startswith("chair") else Kind.BOARD


def maybe_top(at: Position, mark: Mark) -> Kind | None:
    """An executive director leads an association, or a field, or holds a bank's grade."""
    if at.last_word(mark).startswith("chair"):
        return chair(at, mark)
    if at.last_word(mark) != "director":
        return Kind.MAYBE_TOP
    if at.in_bank():
        return Kind.BANK_DIRECTOR
    of_field = at.plain_words() or at.lexicon.functions.first_in(at.complement)
    return Kind.FUNCTION_DIRECTOR if of_field else Kind.MAYBE_TOP


def vp(at: Position, _mark: Mark) -> Kind | None:
    """Of a company; a grade in a bank; an office in a club."""
    return at.club() or (Kind.BANK_VP if at.in_bank() else Kind.VP)


def senior_vp(at: Position, _mark: Mark) -> Kind | None:
    """In a bank, a higher grade."""
    return Kind.VP if at.in_bank() else Kind.SENIOR_VP


def general_manager(at: Position, mark: Mark) -> Kind | None:
    """Of a unit; of one shop or hotel; or the deputy."""
    deputy = any(key in at.lexicon.deputy for key in at.before(mark))
    house = at.lexicon.small_houses.first_in(at.fields())
    return Kind.MANAGER if deputy or house else Kind.GENERAL_MANAGER


def director(at: Position, mark: Mark) -> Kind | None:
    """Of one field where one is named; bare, perhaps of the company."""
    words, before = at.lexicon, at.before(mark)
    step_before = next(reversed(before), "")
    if step_before in words.founding:
        return Kind.OWNER
    if step_before in words.deputy and step_before not in ("associate", "assoc"):
        return Kind.MANAGER
    of_staff = at.next_joint in _LISTED and words.human_resources.first_in(at.title)
    of_field = (
        at.plain_words()
        or {"senior", "sr", "associate"} & set(before)
        or any(other.kind in _WORKING for other in at.marks)
        or words.functions.first_in(at.complement)
    )
    if of_field or of_staff:
        return Kind.FUNCTION_DIRECTOR
    return Kind.BANK_DIRECTOR if at.in_bank() else Kind.TOP_DIRECTOR


def head(at: Position, mark: Mark) -> Kind | None:
    """Head of a field; "X head" leads a team; a head coach or nurse is first among them."""
    words, following, later = at.lexicon, at.after(mark), at.next_mark(mark)
    if later is not None and later.kind is Kind.IC and not at.is_field(at.last_word(later)):
        return Kind.SENIOR_IC
    if later is not None and later.kind is not Kind.IC:
        return None
    if at.of_students():
        return Kind.STUDENT_OFFICE
    deputy = any(key in words.deputy for key in at.before(mark))
    after_field = not following and any(key not in words.filler for key in at.before(mark))
    if deputy or after_field:
        return Kind.MANAGER
    of_something = not following or following[0] in words.filler or at.begins_with_field(following)
    craft = at.keys[mark.start] == "head" and not of_something
    return Kind.OTHER if craft else Kind.UNIT_HEAD


def chief(at: Position, mark: Mark) -> Kind | None:
    """Chief … officer leads; a chief engineer is an expert; other chiefs are in name only."""
    officer = next((m for m in at.marks if m.kind is Kind.OFFICER and m.start > mark.start), None)
    if officer is not None:
        return _chief_officer(at, at.keys[mark.end : officer.start], at.before(mark))
    later, fields = at.next_mark(mark), at.after(mark)
    if later is not None:
        return _chief_of_craft(at, later)
    if set(fields) & at.lexicon.servants.all:
        return Kind.IC
    of_fields = fields and all(at.is_field(key) or key in at.lexicon.filler for key in fields)
    return Kind.LEADER if of_fields else Kind.OTHER


def _chief_of_craft(at: Position, later: Mark) -> Kind | None:
    if later.kind is Kind.EXECUTIVE:
        return Kind.LEADER
    if later.kind is not Kind.IC:
        return None
    noun = at.last_word(later)
    if noun in _EXPERTS:
        return Kind.SENIOR_EXPERT
    return Kind.IC if at.is_field(noun) or noun == "resident" else Kind.SENIOR_IC


def _chief_officer(at: Position, fields: Sequence[str], before: Sequence[str]) -> Kind:
    words = at.lexicon
    if any(key in words.ranks for key in fields):
        return Kind.OTHER
    if len(fields) == 1 and fields[0] in words.novelties:
        return Kind.CLAIM
    if {"assistant", "associate", "asst"} & set(before):
        return Kind.TOP_DIRECTOR
    return Kind.PART_TIME_LEADER if words.fractional.first_in(before) else Kind.LEADER
