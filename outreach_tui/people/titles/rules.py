"""What the words mean whose sense hangs on their neighbours.

Each rule gets a position and one of its marks, and returns the role it makes there, or
``None`` where the word only shades another role.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from outreach_tui.people.titles.kinds import Kind
from outreach_tui.people.titles.lexicon import Lexicon, Mark
from outreach_tui.people.titles.parts import Joint, Part

_FOUNDERS = ("found", "cofound", "grund", "medgrund", "fund", "cofund", "fond", "cofond", "основ")
_STUDENT_COMPOUNDS = ("student", "studierenden", "студен", "etudiant", "estudiant", "estudant")
_GENITIVES = frozenset("of der des dem du del della dello dell do da de di la l van от".split(" "))
_BOSSES = frozenset(
    {Kind.LEADER, Kind.OWNER, Kind.PRESIDENT, Kind.BOARD, Kind.CHAIR, Kind.DIRECTOR, Kind.VP}
)
_SERVING = frozenset({Kind.IC, Kind.ASSISTANT, Kind.STUDENT, Kind.OTHER, Kind.SENIOR_IC})
_WORKING = (Kind.IC, Kind.SENIOR_IC, Kind.RECRUITER)
_PLAYFUL = frozenset(
    "my our me myself home chaos household house mom fun everything nothing".split(" ")
)
_ORDINALS = frozenset("first second third fourth 1st 2nd 3rd 4th immediate".split(" "))
_AMBIGUOUS = frozenset("cro cno cbo cko cqo cvo cgo cao cdo cco clo cso".split(" "))
"""Letters that also name things, so that what follows a dash says what is meant."""

_ADVISERS = frozenset(
    "advisor adviser adjunto adjunta adjoint adjointe counselor consigliere".split(" ")
)


class Position(NamedTuple):
    """One part that holds a role, with what stands around it.

    ``complement`` are the keys of neighbouring parts without a role of their own ("VP,
    People"), ``company`` those of the employer, from the title or beside it, ``title``
    those of the whole title; ``next_joint`` is how the next part hangs on this one, and
    ``neighbours`` are the keys of parts that a comma or dash joins to it.
    """

    part: Part
    marks: tuple[Mark, ...]
    complement: tuple[str, ...]
    company: tuple[str, ...]
    title: tuple[str, ...]
    next_joint: Joint | None
    neighbours: tuple[str, ...]
    alone: bool
    lexicon: Lexicon

    @property
    def keys(self) -> tuple[str, ...]:
        """The part's own keys."""
        return self.part.keys

    def before(self, mark: Mark) -> Sequence[str]:
        """The keys of the part before ``mark``."""
        return self.keys[: mark.start]

    def after(self, mark: Mark) -> Sequence[str]:
        """The keys of the part after ``mark``."""
        return self.keys[mark.end :]

    def next_mark(self, mark: Mark) -> Mark | None:
        """The mark after ``mark`` in the same part."""
        later = [other for other in self.marks if other.start >= mark.end]
        return later[0] if later else None

    def own_marks(self) -> list[Mark]:
        """The marks that speak of this person, not of whom they work for.

        In "Referent der Geschäftsführung" and "Assistant du Président" the second is the boss.
        """
        own: list[Mark] = []
        for mark in self.marks:
            genitive = mark.start > 0 and self.keys[mark.start - 1] in _GENITIVES
            served = genitive and mark.kind in _BOSSES and any(m.kind in _SERVING for m in own)
            if not served:
                own.append(mark)
        return own

    def plain_words(self) -> list[str]:
        """The keys that carry a meaning no mark and no shade has."""
        marked = {index for mark in self.marks for index in range(mark.start, mark.end)}
        shades = (
            self.lexicon.filler,
            self.lexicon.senior,
            self.lexicon.deputy,
            self.lexicon.junior,
        )
        return [
            key
            for index, key in enumerate(self.keys)
            if index not in marked and not key.isdigit() and not any(key in s for s in shades)
        ]

    def around(self) -> tuple[str, ...]:
        """Every key of the part, its neighbours and the employer."""
        return (*self.part.full, *self.complement, *self.neighbours, *self.company)


def _director(at: Position, mark: Mark) -> Kind | None:
    before = at.before(mark)
    if before and before[-1] in ("founding", "inaugural"):
        return Kind.OWNER
    if before and before[-1] in at.lexicon.deputy and before[-1] not in ("associate", "assoc"):
        return Kind.MANAGER
    fields = at.lexicon.functions
    if at.plain_words() or "senior" in before or "associate" in before or "sr" in before:
        return Kind.FUNCTION_DIRECTOR
    if any(other.kind in _WORKING for other in at.marks) or fields.first_in(at.complement):
        return Kind.FUNCTION_DIRECTOR
    if at.next_joint in (Joint.COMMA, Joint.DASH) and at.lexicon.human_resources.first_in(at.title):
        return Kind.FUNCTION_DIRECTOR
    return Kind.TOP_DIRECTOR


def _head(at: Position, mark: Mark) -> Kind | None:
    following = at.after(mark)
    later = at.next_mark(mark)
    if later is not None and later.kind in (Kind.IC, Kind.SENIOR_IC, Kind.MANAGER):
        if later.kind is Kind.IC and not _is_field(at, at.keys[later.end - 1]):
            return Kind.SENIOR_IC
        return None if later.kind is not Kind.IC else Kind.UNIT_HEAD
    if later is not None and later.kind in (Kind.OTHER, Kind.ACADEMIC, Kind.RECRUITER):
        return None
    if any(word in at.lexicon.deputy for word in at.before(mark)):
        return Kind.MANAGER
    if not following and _fields_before(at, mark):
        return Kind.STUDENT if _student_body(at) else Kind.MANAGER
    english = at.keys[mark.start] == "head"
    if (
        english
        and following
        and following[0] not in at.lexicon.filler
        and not _field_first(at, following)
    ):
        return Kind.OTHER
    if _student_body(at):
        return Kind.STUDENT
    return Kind.UNIT_HEAD


def _fields_before(at: Position, mark: Mark) -> bool:
    return any(key not in at.lexicon.filler for key in at.before(mark))


def _field_first(at: Position, keys: Sequence[str]) -> bool:
    lexicon = at.lexicon
    field = lexicon.human_resources.first_in(keys) or lexicon.functions.first_in(keys)
    return bool(field) and " ".join(keys).startswith(field)


def _is_field(at: Position, key: str) -> bool:
    return key in at.lexicon.functions or key in at.lexicon.human_resources


def _lead(at: Position, mark: Mark) -> Kind | None:
    following = at.after(mark)
    later = at.next_mark(mark)
    if later is not None:
        return None
    if following and following[0] not in at.lexicon.filler:
        return Kind.SENIOR_IC
    return Kind.MANAGER


def _chief(at: Position, mark: Mark) -> Kind | None:
    officer = next((m for m in at.marks if m.kind is Kind.OFFICER and m.start > mark.start), None)
    if officer is not None:
        return _chief_officer(at, at.keys[mark.end : officer.start], at.before(mark))
    later = at.next_mark(mark)
    if later is not None:
        if later.kind is Kind.EXECUTIVE:
            return Kind.LEADER
        if later.kind is Kind.IC:
            scientist = at.keys[later.end - 1] in ("scientist", "economist", "strategist")
            return Kind.SENIOR_EXPERT if scientist else _chief_expert(at, later)
        return None
    fields = at.after(mark)
    if any(key in at.lexicon.servants for key in fields):
        return Kind.IC
    if fields and all(_is_field(at, key) or key in at.lexicon.filler for key in fields):
        return Kind.LEADER
    return Kind.OTHER


def _chief_expert(at: Position, later: Mark) -> Kind:
    """A chief engineer is senior; a chief of "technical support" is a word too many."""
    noun = at.keys[later.end - 1]
    return Kind.IC if _is_field(at, noun) or noun == "resident" else Kind.SENIOR_IC


def _chief_officer(at: Position, fields: Sequence[str], before: Sequence[str]) -> Kind:
    if any(key in at.lexicon.ranks for key in fields):
        return Kind.OTHER
    if any(key in at.lexicon.novelties for key in fields) and len(fields) == 1:
        return Kind.CLAIM
    if any(key in ("assistant", "associate", "asst") for key in before):
        return Kind.TOP_DIRECTOR
    return Kind.PART_TIME_LEADER if at.lexicon.fractional.first_in(before) else Kind.LEADER


def _officer(at: Position, mark: Mark) -> Kind | None:
    return None if any(other.kind is Kind.CHIEF for other in at.marks) else Kind.IC


def _executive(at: Position, mark: Mark) -> Kind | None:
    later = at.next_mark(mark)
    if later is not None and later.kind is Kind.IC:
        return Kind.SENIOR_IC
    if later is not None:
        return None
    if at.alone and len(at.keys) == 1 and not at.complement:
        return Kind.CLAIM
    if any(word in ("senior", "sr", "principal", "lead") for word in at.before(mark)):
        return Kind.SENIOR_IC
    return Kind.IC


def _partner(at: Position, mark: Mark) -> Kind | None:
    lexicon = at.lexicon
    following = at.after(mark)
    if following and (following[0] in lexicon.servants or _is_field(at, following[0])):
        return None if following[0] in lexicon.servants else Kind.SENIOR_IC
    later = at.next_mark(mark)
    if later is not None and later.kind in (Kind.MANAGER, Kind.FUNCTION_DIRECTOR, Kind.DIRECTOR):
        return None
    described = [*at.before(mark), *following]
    if lexicon.practices.first_in([*described, *at.complement]) or _is_firm(at):
        return Kind.FIRM_PARTNER
    if any(key not in lexicon.filler for key in described):
        return Kind.SENIOR_IC
    if lexicon.practices.first_in(at.title):
        return Kind.FIRM_PARTNER
    return Kind.FIRM_PARTNER if at.part.tail else Kind.BOARD


def _firm_partner(at: Position, mark: Mark) -> Kind | None:
    following, later = at.after(mark), at.next_mark(mark)
    serves = following and following[0] in at.lexicon.servants
    return None if serves or (later and later.kind is Kind.MANAGER) else Kind.FIRM_PARTNER


def _is_firm(at: Position) -> bool:
    described = [key for key in at.keys if key not in at.lexicon.filler]
    return len(described) == 1 and bool(at.lexicon.known_firms.first_in(at.company))


def _principal(at: Position, mark: Mark) -> Kind | None:
    later = at.next_mark(mark)
    nouns = [other for other in at.marks if other is not mark]
    if later is not None or nouns:
        partner_like = {"attorney", "lawyer", "solicitor", "broker"}
        return Kind.BOARD if partner_like & set(at.after(mark)) else None
    return Kind.SENIOR_IC if at.plain_words() else Kind.TOP_DIRECTOR


def _president(at: Position, mark: Mark) -> Kind | None:
    following = at.after(mark)
    if following and following[0] in at.lexicon.servants:
        return None
    club = club_kind(at)
    if club is not None:
        return club
    if any(key.isdigit() and len(key) == 4 for key in (*at.part.full, *at.complement)):
        return Kind.PUBLIC_OFFICE
    return Kind.LEADER


def _chair(at: Position, mark: Mark) -> Kind | None:
    lexicon = at.lexicon
    near = (*at.part.full, *at.complement)
    ordinal = any(key in _ORDINALS for key in near)
    if club_kind(at) is Kind.STUDENT:
        return Kind.STUDENT
    if lexicon.departments.first_in(near):
        return Kind.ACADEMIC
    if lexicon.committees.first_in(near) or club_kind(at) is not None or ordinal:
        return Kind.CLUB
    if mark.kind is Kind.BOARD or at.before(mark)[-1:] in (("vice",), ("deputy",)):
        return Kind.BOARD
    if at.keys[mark.start] == "chair" and lexicon.functions.first_in(at.before(mark)):
        return Kind.CLUB
    return Kind.LEADER


def _board(at: Position, mark: Mark) -> Kind | None:
    return _chair(at, mark) if at.keys[mark.end - 1].startswith("chair") else Kind.BOARD


def _individual(at: Position, mark: Mark) -> Kind | None:
    advises = at.keys[mark.start : mark.end][0] in _ADVISERS and mark.end == len(at.keys)
    if advises and any(m.kind is Kind.LEADER for m in at.lexicon.marks(at.part.objects)):
        return Kind.AIDE
    return Kind.IC


def club_kind(at: Position) -> Kind | None:
    """Return what a president is whose body is run by students, or by its members."""
    lexicon, around = at.lexicon, at.around()
    if _student_body(at):
        return Kind.STUDENT
    if lexicon.civic_clubs.first_in(around):
        return Kind.CLUB
    club = lexicon.clubs.first_in(around)
    return Kind.STUDENT if club and "building" not in around else None


def _student_body(at: Position) -> bool:
    greek = sum(key in at.lexicon.greek for key in at.around())
    if greek >= 2 or any(key.startswith(_STUDENT_COMPOUNDS) for key in at.around()):
        return True
    return bool(at.lexicon.student_clubs.first_in(at.around()))


def _vp(at: Position, mark: Mark) -> Kind | None:
    club = club_kind(at)
    if club is not None:
        return club
    return Kind.BANK_VP if _in_bank(at) else Kind.VP


def _senior_vp(at: Position, mark: Mark) -> Kind | None:
    return Kind.VP if _in_bank(at) else Kind.SENIOR_VP


def _in_bank(at: Position) -> bool:
    fields = (*at.part.full, *at.complement)
    return bool(
        at.lexicon.banking.first_in(fields)
        or at.lexicon.banks.first_in((*at.company, *at.complement))
    )


def _owner(at: Position, mark: Mark) -> Kind | None:
    before, following = at.before(mark), at.after(mark)
    if following and following[0] in at.lexicon.servants_of_owners:
        return None
    word = at.keys[mark.end - 1]
    if word.startswith(_FOUNDERS) and club_kind(at) is Kind.STUDENT:
        return Kind.STUDENT
    field = before[-1] if before else ""
    if (
        word == "owner"
        and field in at.lexicon.functions
        and field not in at.lexicon.small_businesses
    ):
        return Kind.IC
    return Kind.OWNER


def _leader(at: Position, mark: Mark) -> Kind | None:
    following = at.after(mark)
    if following and following[0] in at.lexicon.servants:
        return None
    if at.keys == ("md",) and at.part.joint is Joint.COMMA:
        return None
    if following[:1] == ("of",) and set(following[1:2]) & _PLAYFUL:
        return Kind.OTHER
    acronym = at.keys[mark.start] in _AMBIGUOUS and mark.end - mark.start == 1
    if acronym and len(at.keys) == 1 and at.next_joint is Joint.DASH:
        return Kind.OTHER
    outside = (*at.part.full, *at.complement)
    return Kind.PART_TIME_LEADER if at.lexicon.fractional.first_in(outside) else Kind.LEADER


def _general_manager(at: Position, mark: Mark) -> Kind | None:
    if any(key in at.lexicon.deputy for key in at.before(mark)):
        return Kind.MANAGER
    house = at.lexicon.small_houses.first_in((*at.part.full, *at.complement))
    return Kind.MANAGER if house else Kind.GENERAL_MANAGER


def _student(at: Position, mark: Mark) -> Kind | None:
    following = at.after(mark)
    if following and following[0] in at.lexicon.student_fields:
        return None
    later = at.next_mark(mark)
    leads = (Kind.MANAGER, Kind.DIRECTOR, Kind.HEAD, Kind.RECRUITER, Kind.FUNCTION_DIRECTOR)
    return None if later is not None and later.kind in leads else Kind.STUDENT


def _assistant(at: Position, mark: Mark) -> Kind | None:
    if at.keys[mark.start : mark.end] in (("assistant",), ("asst",)):
        later = at.next_mark(mark)
        between = at.keys[mark.end : later.start] if later is not None else ()
        served = any(key in _GENITIVES for key in between)
        if later is not None and later.kind is not Kind.ASSISTANT and not served:
            return None
    return Kind.ASSISTANT


def _club(at: Position, mark: Mark) -> Kind | None:
    return Kind.STUDENT if club_kind(at) is Kind.STUDENT else Kind.CLUB


def _captain_or_other(at: Position, mark: Mark) -> Kind | None:
    offices = {"captain", "mentor", "ambassador", "member"}
    if offices & set(at.keys) and club_kind(at) is Kind.STUDENT:
        return Kind.STUDENT
    return Kind.OTHER


def _manager(at: Position, mark: Mark) -> Kind | None:
    leads = {"lead", "leader", "head"} & set(at.keys)
    return Kind.STUDENT if leads and _student_body(at) else Kind.MANAGER


def _craft_director(at: Position, mark: Mark) -> Kind | None:
    lower = {"associate", "junior", "assistant", "jr"} & set(at.before(mark))
    return Kind.SENIOR_IC if lower else Kind.FUNCTION_DIRECTOR


RULES: dict[Kind, Callable[[Position, Mark], Kind | None]] = {
    Kind.ASSISTANT: _assistant,
    Kind.BOARD: _board,
    Kind.CHAIR: _chair,
    Kind.CHIEF: _chief,
    Kind.CLUB: _club,
    Kind.CRAFT_DIRECTOR: _craft_director,
    Kind.DIRECTOR: _director,
    Kind.EXECUTIVE: _executive,
    Kind.FIRM_PARTNER: _firm_partner,
    Kind.GENERAL_MANAGER: _general_manager,
    Kind.HEAD: _head,
    Kind.IC: _individual,
    Kind.LEAD: _lead,
    Kind.LEADER: _leader,
    Kind.MANAGER: _manager,
    Kind.OFFICER: _officer,
    Kind.OTHER: _captain_or_other,
    Kind.OWNER: _owner,
    Kind.PARTNER: _partner,
    Kind.PRESIDENT: _president,
    Kind.PRINCIPAL: _principal,
    Kind.SENIOR_VP: _senior_vp,
    Kind.STUDENT: _student,
    Kind.VP: _vp,
}
"""The rule of each kind of word; kinds without one mean what they say."""
