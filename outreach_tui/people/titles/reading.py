"""The steps from a title to one role: cut, drop what is over, read each part, weigh."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from outreach_tui.people.titles.kinds import MEANINGS, TOP, Kind
from outreach_tui.people.titles.lexicon import Lexicon, Mark, lexicon
from outreach_tui.people.titles.parts import Joint, Part, clean, parts_of
from outreach_tui.people.titles.rules import RULES, Position
from outreach_tui.people.titles.unspaced import read_unspaced

_OCCUPATIONS = (
    "er",
    "or",
    "ist",
    "ian",
    "ant",
    "ent",
    "eur",
    "euse",
    "ista",
    "ador",
    "dora",
    "yst",
)
"""Endings that most nouns for people at work have."""


class Role(NamedTuple):
    """A kind of role and the words that showed it, as written."""

    kind: Kind
    words: str


class _Gone(NamedTuple):
    """What a title says is over or to come; ``now`` when that is their present state."""

    role: Role
    now: bool


class Reading(NamedTuple):
    """The weightiest role of a title, and the words about hiring or staff, if any."""

    role: Role
    human_resources: str = ""


def read(title: str, company: str) -> Reading:
    """Return the role that decides, ``Kind.UNKNOWN`` where no word is known."""
    text = clean(title)
    unspaced = read_unspaced(text)
    spaced = _read_spaced(text, company)
    if unspaced is None:
        return spaced
    role = Role(unspaced.kind, unspaced.words)
    if spaced.role.kind in TOP and unspaced.kind not in _STAY:
        role = spaced.role
    return Reading(role, unspaced.human_resources or spaced.human_resources)


_STAY = frozenset({Kind.ASSISTANT, Kind.STUDENT, Kind.SEEKING})


def _read_spaced(text: str, company: str) -> Reading:
    words = lexicon()
    parts, gone = _present(parts_of(text, words), words)
    roles = _roles(parts, _employer(company), words)
    staff = "" if not parts else _human_resources(parts, words)
    return Reading(_weigh(roles, gone, parts, words), staff)


@lru_cache(maxsize=2048)
def _employer(company: str) -> tuple[str, ...]:
    parts = parts_of(clean(company[:100]), lexicon())
    return tuple(key for part in parts for key in (*part.full, *part.tail))


# Dropping what is over, or not yet


def _present(parts: list[Part], words: Lexicon) -> tuple[list[Part], _Gone | None]:
    """Return the parts that hold now, and a role for what was said to be over or to come."""
    kept: list[Part] = []
    gone: _Gone | None = None
    over = named = False
    for part in parts:
        past, only = _is_past(part, words)
        if over and not past and (part.joint is Joint.SOFT or named):
            over = part.joint is Joint.SOFT
            named = False
            continue
        over = past and bool(words.marks(part.keys) or only)
        named = only and not kept
        ended = words.retired.first_in(part.full)
        wish = _wish(part, words)
        if past or ended or wish is not None:
            kind = Kind.SEEKING if wish is None else wish
            if gone is None or kind is Kind.STUDENT:
                role = Role(kind, " ".join(part.words[:8]) or part.full[0])
                gone = _Gone(role, now=wish is not None and not words.aspiring.first_in(part.full))
            if (ended and len(part.full) <= 2) or (only and kept and past):
                kept.clear()
        else:
            kept.append(part)
    return kept, gone


def _is_past(part: Part, words: Lexicon) -> tuple[bool, bool]:
    """Return whether a part tells of the past, and whether it says nothing else."""
    first = words.past.first_in(part.full[:3])
    starts = bool(first) and " ".join(part.full).startswith(first)
    return starts, starts and len(part.full) == len(first.split())


def _wish(part: Part, words: Lexicon) -> Kind | None:
    """Return what somebody is who wishes for a role: looking for one, or a student."""
    start = part.full[:3]
    incoming = words.incoming.first_in(start[:1])
    if incoming:
        leads = any(mark.kind is Kind.LEADER for mark in words.marks(part.keys))
        return None if leads else Kind.STUDENT
    seeks = words.seek.first_in(part.full) and words.sought.first_in(part.full)
    if words.seeking.first_in(part.full) or seeks or _aspires(part, words):
        studies = any(mark.kind is Kind.STUDENT for mark in words.marks(part.keys))
        return Kind.STUDENT if studies else Kind.SEEKING
    return None


def _aspires(part: Part, words: Lexicon) -> bool:
    wish = words.aspiring.first_in(part.full)
    return bool(wish) and (wish in " ".join(part.full[:3]) or wish == "in the making")


# Reading each part


def _roles(parts: list[Part], company: tuple[str, ...], words: Lexicon) -> list[Role]:
    marked = [tuple(words.marks(part.keys)) for part in parts]
    roles: list[Role] = []
    serving = False
    for index, part in enumerate(parts):
        listed = serving and part.joint in (Joint.SOFT, Joint.COMMA)
        if not marked[index] or (listed and all(m.kind is Kind.LEADER for m in marked[index])):
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
        company=(*part.tail, *company),
        title=tuple(key for other in parts for key in other.full),
        next_joint=parts[index + 1].joint if index + 1 < len(parts) else None,
        neighbours=_neighbours(index, parts),
        alone=len(parts) == 1,
        lexicon=words,
    )


def _complement(index: int, parts: list[Part], marked: list[tuple[Mark, ...]]) -> tuple[str, ...]:
    """Return the keys of the neighbouring parts that hold no role of their own."""
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
    near = (Joint.COMMA, Joint.DASH)
    before = parts[index - 1].full if index and parts[index].joint in near else ()
    later = index + 1
    while later < len(parts) and parts[later].joint is Joint.SOFT:
        later += 1
    after = parts[later].full if later < len(parts) and parts[later].joint in near else ()
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
    for special in (Kind.ASSISTANT, Kind.STUDENT):
        for kind, mark in found:
            if kind is special:
                return kind, mark
    return max(found, key=lambda pair: MEANINGS[pair[0]].rank)


def _shaded(kind: Kind, at: Position) -> Kind:
    """Return ``kind`` as "senior", "junior" or "founding" beside it change it."""
    keys, words = at.keys, at.lexicon
    if kind in (Kind.IC, Kind.SENIOR_IC) and any(key in words.junior for key in keys):
        return Kind.IC
    if kind in (Kind.IC, Kind.SENIOR_IC) and "managing" in keys:
        return Kind.MANAGER
    if kind is Kind.IC and any(_is_senior(key, at) for key in keys):
        return Kind.SENIOR_IC
    return kind


def _is_senior(key: str, at: Position) -> bool:
    words = at.lexicon
    if key == "staff":
        return any(other in words.technical for other in at.keys)
    if key in ("executive", "head", "chief"):
        return False
    return key in words.senior or key in words.founding


def _quoted(kind: Kind, mark: Mark, at: Position) -> str:
    """Return the deciding words as written, with "…" where "chief" and "officer" stand apart."""
    if mark.kind is Kind.CHIEF and kind in TOP and "officer" in at.keys:
        return "chief … officer"
    return " ".join(at.part.words[mark.start : mark.end])


def _without_grades(roles: list[Role]) -> list[Role]:
    """Drop a bare "VP" beside the work somebody does: there it is a bank's grade."""
    working = any(role.kind in (Kind.IC, Kind.SENIOR_IC, Kind.MANAGER) for role in roles)
    if not working:
        return roles
    kept = []
    for role in roles:
        if role.kind is Kind.SENIOR_VP:
            kept.append(Role(Kind.VP, role.words))
        elif role.kind not in (Kind.VP, Kind.BANK_VP):
            kept.append(role)
    return kept or roles


# Weighing


def _weigh(roles: list[Role], gone: _Gone | None, parts: list[Part], words: Lexicon) -> Role:
    best = max(roles, key=lambda role: MEANINGS[role.kind].rank, default=None)
    if best is None:
        return gone.role if gone else _guess(parts, words)
    studies = next((role for role in roles if role.kind is Kind.STUDENT), None)
    if gone and gone.now and MEANINGS[best.kind].rank <= MEANINGS[Kind.SENIOR_IC].rank:
        return studies or gone.role
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
    joined: list[str] = []
    for part in parts:
        joined = [*joined, *part.keys] if part.joint is Joint.SOFT else list(part.keys)
        phrase = words.human_resources.first_in(joined)
        if phrase:
            return phrase
        for word, key in zip(part.words, part.keys, strict=True):
            if words.about_staff(key):
                return word
    return "people" if any(part.keys == ("people",) for part in parts[1:]) else ""
