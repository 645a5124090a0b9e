"""What the user and a contact share, read from what is recorded of both.

A real common detail beats the bare name of a school (etiquette rule R19), so the finer
a thing is, the earlier it comes. Nothing is claimed that both records do not hold.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

import msgspec

from outreach_tui.people.contact import Contact
from outreach_tui.people.folding import words_of
from outreach_tui.people.profile import Profile, School
from outreach_tui.vocabulary import Tie

_COMPANY_FORMS = frozenset(
    words_of(
        "inc ltd llc llp gmbh ab corp corporation co plc sa ag bv nv oy as aps spa srl sl kg se "
        "limited incorporated company"
    )
)
_PREPOSITIONS = frozenset(words_of("at in on through via during from after before over by when"))
_ARTICLES = frozenset({"the", "a", "an", "our", "your", "my", "this", "that", "last"})


class Shared(msgspec.Struct, frozen=True, kw_only=True):
    """One thing two people have in common.

    ``what`` is "group", "school", "employer" or "place"; ``name`` the thing as the
    contact's record spells it; ``words`` a clause that says it to the user ("you both
    went to State"); ``fact`` what the two records hold.
    """

    what: str
    name: str
    words: str
    fact: str


def shared(profile: Profile, contact: Contact) -> tuple[Shared, ...]:
    """Return everything the two share, the most specific first, each thing once."""
    schools = tuple(_shared_schools(profile.schools, contact.schools))
    found = (
        *(item for item in schools if item.what == "group"),
        *_shared_groups(profile, contact),
        *(item for item in schools if item.what == "school"),
        *_shared_employers(profile, contact),
        *_shared_places(profile, contact),
    )
    once: dict[tuple[str, str], Shared] = {}
    for item in found:
        once.setdefault((item.what, _key(item.name)), item)
    return tuple(once.values())


def _key(name: str) -> str:
    words = words_of(name)
    return " ".join(words[1:] if len(words) > 1 and words[0] == "the" else words)


def _common(mine: Iterable[str], theirs: Iterable[str]) -> list[str]:
    own = {_key(name) for name in mine} - {""}
    return [name.strip() for name in theirs if _key(name) in own]


def _same_school(one: str, other: str) -> bool:
    """Whether two spellings name one school: "State" and "State University" do.

    "Boston University" and "Boston College" do not, nor do "University of Miami" and
    "Miami University".
    """
    a, b = sorted((_key(one), _key(other)), key=len)
    return bool(a) and (a == b or (b == f"{a} university" and not a.endswith("college")))


def _shared_schools(mine: tuple[School, ...], theirs: tuple[School, ...]) -> Iterable[Shared]:
    pairs = [(own, it) for own in mine for it in theirs if _same_school(own.name, it.name)]
    for own, it in sorted(pairs, key=lambda pair: not _overlap(*pair)):
        for group in _common(own.groups, it.groups):
            yield Shared(
                what="group",
                name=group,
                words=f"you were both in {group} at {it.name}",
                fact=f"{group} is listed under {it.name} for both of you",
            )
    for own, it in sorted(pairs, key=lambda pair: -_closeness(*pair)):
        yield Shared(
            what="school",
            name=it.name,
            words=f"you both went to {it.name}{_when(own, it)}",
            fact=f"you: {_listed(own)}; they: {_listed(it)}",
        )


def _overlap(own: School, it: School) -> tuple[int, int] | None:
    """Return the first and last year both were there, where all four years are known."""
    if own.start is None or own.end is None or it.start is None or it.end is None:
        return None
    first, last = max(own.start, it.start), min(own.end, it.end)
    return (first, last) if first <= last else None


def _closeness(own: School, it: School) -> int:
    same_end = own.end is not None and own.end == it.end
    same_degree = bool(_key(own.degree)) and _key(own.degree) == _key(it.degree)
    return 4 * bool(_overlap(own, it)) + 2 * same_end + same_degree


def _when(own: School, it: School) -> str:
    years = _overlap(own, it)
    if years and years[0] < years[1]:
        return f" at the same time, {years[0]} to {years[1]}"
    if own.end is not None and own.end == it.end:
        return f" and finished in {own.end}"
    if _key(own.degree) and _key(own.degree) == _key(it.degree):
        return f" for {it.degree}"
    return ""


def _listed(school: School) -> str:
    years = "–".join(str(year) if year else "" for year in (school.start, school.end))
    return f"{school.name} {years}" if years.strip("–") else school.name


def _shared_groups(profile: Profile, contact: Contact) -> Iterable[Shared]:
    mine = [*profile.groups, *(group for school in profile.schools for group in school.groups)]
    theirs = [*contact.groups, *(group for school in contact.schools for group in school.groups)]
    for group in _common(mine, theirs):
        yield Shared(
            what="group",
            name=group,
            words=f"you are both part of {group}",
            fact=f"{group} is listed for both of you",
        )


@lru_cache(maxsize=4096)
def employer_key(name: str) -> str:
    """Return a company's name to compare with: folded, without its legal form or a bracket."""
    words = _key(re.split(r"[,(|]", name)[0]).split()
    while len(words) > 1 and words[-1] in _COMPANY_FORMS:
        words.pop()
    return " ".join(words)


def _shared_employers(profile: Profile, contact: Contact) -> Iterable[Shared]:
    mine = {employer_key(name) for name in profile.employers} - {""}
    for name in (contact.company, *contact.employers):
        if employer_key(name) in mine:
            now = ", where they work now" if name is contact.company else ""
            yield Shared(
                what="employer",
                name=name.strip(),
                words=f"you have both worked at {name.strip()}",
                fact=f"{name.strip()} is among your employers and theirs{now}",
            )


def _shared_places(profile: Profile, contact: Contact) -> Iterable[Shared]:
    for theirs in contact.places:
        if any(_same_place(mine, theirs) for mine in profile.places):
            town = theirs.split(",")[0].strip()
            yield Shared(
                what="place",
                name=town,
                words=f"you both know {town}",
                fact=f"{theirs.strip()} is listed for both of you",
            )


def _same_place(one: str, other: str) -> bool:
    """Whether two places agree as far as both go: "Paris" and "Paris, France" do."""
    pairs = zip(one.split(","), other.split(","), strict=False)
    keys = [(_key(mine), _key(theirs)) for mine, theirs in pairs]
    return bool(keys[0][0]) and all(mine == theirs for mine, theirs in keys)


def tie_words(contact: Contact) -> str:
    """Return how the user knows a contact as a clause, or "" where the words are missing.

    "we met at the UX meetup", "Dana Kim sent me to you", "we both went to State".
    """
    detail = contact.tie_detail.strip().rstrip(".")
    match contact.tie:
        case Tie.MET:
            return f"we met {_placed(detail)}" if detail else "we met"
        case Tie.REFERRED:
            referrer = contact.referrer.strip() or detail
            return f"{referrer} sent me to you" if referrer else ""
        case Tie.COLLEAGUE:
            return f"we worked together {_placed(detail)}" if detail else "we worked together"
        case Tie.ALUM:
            return f"we both went to {detail}" if detail else ""
        case Tie.GROUP:
            return f"we are both part of {detail}" if detail else ""
        case Tie.STRANGER:
            return ""


def _placed(detail: str) -> str:
    first, _, rest = detail.partition(" ")
    if first.casefold() in _PREPOSITIONS and rest:
        return detail
    if first.casefold() in _ARTICLES:
        return f"at {first.casefold()} {rest}"
    return f"at {detail}"
