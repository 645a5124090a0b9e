"""The steps from a title to one role: cut, drop what is over, read each part, weigh."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from outreach_tui.people.titles.kinds import MEANINGS, TOP, Kind
from outreach_tui.people.titles.lexicon import Lexicon, Mark, lexicon
from outreach_tui.people.titles.parts import Joint, Part, clean, parts_of
from outreach_tui.people.titles.position import Position
from outreach_tui.people.titles.present import Gone, present
from outreach_tui.people.titles.rules import RULES
from outreach_tui.people.titles.unspaced import read_unspaced

_OCCUPATIONS = ("er", "or", "ist", "ian", "ant", "ent", "eur", "euse", "ista", "dora", "yst")
"""Endings that most nouns for people at work have."""

_LISTED = (Joint.COMMA, Joint.DASH)
_LONGEST_COMPANY = 100
_STAY = frozenset({Kind.ASSISTANT, Kind.STUDENT, Kind.STUDENT_OFFICE, Kind.SEEKING})
"""What somebody stays, whatever leader is named beside it."""


class Role(NamedTuple):
    """A kind of role and the words that showed it, as written."""

    kind: Kind
    words: str


class Reading(NamedTuple):
    """The weightiest role of a title, and the words about hiring or staff, if any."""

    role: Role
    human_resources: str = ""


def read(title: str, company: str) -> Reading:
    """Return the role that decides, ``Kind.UNKNOWN`` where no word is known."""
    text = clean(title)
    spaced = _read_spaced(text, company)
    unspaced = read_unspaced(text)
    if unspaced is None:
        return spaced
    role = Role(unspaced.kind, unspaced.words)
    if spaced.role.kind in TOP and unspaced.kind not in _STAY:
        role = spaced.role
    return Reading(role, unspaced.human_resources or spaced.human_resources)


def _read_spaced(text: str, company: str) -> Reading:
    words = lexicon()
    parts, gone = present(parts_of(text), words)
    roles = _roles(parts, _employer(company), words)
    return Reading(_weigh(roles, gone, parts, words), _human_resources(parts, words))


@lru_cache(maxsize=2048)
def _employer(company: str) -> tuple[str, ...]:
    parts = parts_of(clean(company[:_LONGEST_COMPANY]))
    return tuple(key for part in parts for key in (*part.full, *part.tail))


# Reading each part


def _roles(parts: list[Part], company: tuple[str, ...], words: Lexicon) -> list[Role]:
    marked = [tuple(words.marks(part.keys)) for part in parts]
    roles: list[Role] = []
    serving = False
    for index, part in enumerate(parts):
        bosses = serving and part.joint in (Joint.SOFT, Joint.COMMA)
        if not marked[index] or (bosses and all(m.kind is Kind.LEADER for m in marked[index])):
            continue
        role = _role(_position(index, parts, marked, company, words))
        if role is not None:
            roles.append(role)
            serving = role.kind is Kind.ASSISTANT and bool(part.objects)
    return _without_grades(roles)


def _position(
    index: int,
    parts: list[Part],
    marked: list[tuple[Mark, ...]],
    company: tuple[str, ...],
    words: Lexicon,
) -> Position:
    part = parts[index]
    return Position(
        part=part,
        marks=marked[index],
        complement=_complement(index, parts, marked),
        neighbours=_neighbours(index, parts),
        company=(*part.tail, *company),
        title=tuple(key for other in parts for key in other.full),
        next_joint=parts[index + 1].joint if index + 1 < len(parts) else None,
        alone=len(parts) == 1,
        lexicon=words,
    )


def _complement(index: int, parts: list[Part], marked: list[tuple[Mark, ...]]) -> tuple[str, ...]:
    """Return the keys of the adjoining parts that hold no role of their own."""
    keys: list[str] = []
    for later in range(index + 1, len(parts)):
        if marked[later]:
            break
        keys.extend((*parts[later].full, *parts[later].tail))
    for earlier in range(index - 1, -1, -1):
        if marked[earlier]:
            break
        keys.extend(parts[earlier].full)
    return tuple(keys)


def _neighbours(index: int, parts: list[Part]) -> tuple[str, ...]:
    """Return the keys of parts a comma or dash away, past roles listed in one breath."""
    before = parts[index - 1].full if index and parts[index].joint in _LISTED else ()
    later = index + 1
    while later < len(parts) and parts[later].joint is Joint.SOFT:
        later += 1
    after = parts[later].full if later < len(parts) and parts[later].joint in _LISTED else ()
    return (*before, *after)


def _role(at: Position) -> Role | None:
    found: list[tuple[Kind, Mark]] = []
    for mark in at.own_marks():
        rule = RULES.get(mark.kind)
        kind = rule(at, mark) if rule else mark.kind
        if kind is not None and kind in MEANINGS:
            found.append((kind, mark))
    if not found:
        return None
    kind, mark = _deciding(found)
    return Role(_shaded(kind, at), _quoted(kind, mark, at))


def _deciding(found: list[tuple[Kind, Mark]]) -> tuple[Kind, Mark]:
    """Assistants and students stay what they are, whoever is named beside them."""
    staying = [pair for pair in found if pair[0] in _STAY]
    if staying:
        return min(staying, key=lambda pair: pair[0] is not Kind.ASSISTANT)
    return max(found, key=lambda pair: MEANINGS[pair[0]].rank)


def _shaded(kind: Kind, at: Position) -> Kind:
    """Return ``kind`` as "senior", "junior", "founding" or "managing" beside it change it."""
    if kind not in (Kind.IC, Kind.SENIOR_IC):
        return kind
    if any(key in at.lexicon.junior for key in at.keys):
        return Kind.IC
    if "managing" in at.keys:
        return Kind.MANAGER
    return Kind.SENIOR_IC if any(_is_senior(key, at) for key in at.keys) else kind


def _is_senior(key: str, at: Position) -> bool:
    """Whether a word makes a craft senior; "staff" does so in technical crafts only."""
    words = at.lexicon
    if key == "staff":
        return any(other in words.technical for other in at.keys)
    return key in words.senior or key in words.founding


def _quoted(kind: Kind, mark: Mark, at: Position) -> str:
    """Return the deciding words as written, with "…" where "chief" and "officer" stand apart."""
    if mark.kind is Kind.CHIEF and kind in TOP and "officer" in at.keys:
        return "chief … officer"
    return " ".join(at.part.words[mark.start : mark.end])


def _without_grades(roles: list[Role]) -> list[Role]:
    """Drop a bare "VP" beside the work somebody does: there it is a bank's grade."""
    if not any(role.kind in (Kind.IC, Kind.SENIOR_IC, Kind.MANAGER) for role in roles):
        return roles
    kept = []
    for role in roles:
        if role.kind is Kind.SENIOR_VP:
            kept.append(Role(Kind.VP, role.words))
        elif role.kind not in (Kind.VP, Kind.BANK_VP):
            kept.append(role)
    return kept


# Weighing


def _weigh(roles: list[Role], gone: Gone | None, parts: list[Part], words: Lexicon) -> Role:
    """Return the highest role, unless somebody who works at it is looking for a new one."""
    best = max(roles, key=lambda role: MEANINGS[role.kind].rank, default=None)
    if best is None:
        return Role(gone.kind, gone.words) if gone else _guess(parts, words)
    if gone and gone.searching and MEANINGS[best.kind].rank <= MEANINGS[Kind.SENIOR_IC].rank:
        studies = next((role for role in roles if role.kind is Kind.STUDENT), None)
        return studies or Role(gone.kind, gone.words)
    return best


def _guess(parts: list[Part], words: Lexicon) -> Role:
    """Name a kind for words on no list: a field of work, or a noun that looks like one."""
    for part in parts:
        field = words.functions.first_in(part.keys)
        if field:
            return Role(Kind.IC, field)
    for part in parts:
        for word, key in zip(part.words, part.keys, strict=True):
            if len(key) > 5 and key.endswith(_OCCUPATIONS):
                return Role(Kind.IC, word)
    return Role(Kind.UNKNOWN, "")


def _human_resources(parts: Sequence[Part], words: Lexicon) -> str:
    """Return the words about hiring or staff, as written; "&" parts none of them."""
    keys: list[str] = []
    written: list[str] = []
    for part in parts:
        if part.joint is not Joint.SOFT:
            keys, written = [], []
        keys.extend(part.keys)
        written.extend(part.words)
        span = words.human_resources.span_in(keys)
        if span is not None:
            return " ".join(written[span])
        for word, key in zip(part.words, part.keys, strict=True):
            if words.about_staff(key):
                return word
    return next((part.words[0] for part in parts[1:] if part.keys == ("people",)), "")
