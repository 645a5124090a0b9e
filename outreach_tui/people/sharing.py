"""The things two people share, kind by kind, each with the facts behind it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import msgspec

from outreach_tui.people.contact import Contact
from outreach_tui.people.profile import Profile, School
from outreach_tui.people.sameness import (
    NOW,
    Years,
    at_once,
    degree_key,
    employer_key,
    event_key,
    name_key,
    same_club,
    same_place,
    same_school,
    spoken_company,
    without_year,
    year_of,
    years_at,
)
from outreach_tui.people.spoken import as_spoken, did_degree, sentence_of, with_the
from outreach_tui.vocabulary import Tie

_DORM_WORDS = frozenset({"dorm", "dormitory", "residence", "hostel"})
_PROGRAMME_WORDS = frozenset({"programme", "program", "scholarship", "scholars", "cohort"})


class Shared(msgspec.Struct, frozen=True, kw_only=True):
    """One thing two people have in common.

    ``what`` is "dorm", "club" or "programme" (of a school both went to), "degree",
    "mutual" (somebody both know), "event", "group", "school", "employer" or "place";
    ``name`` the thing as the contact's record spells it; ``words`` a clause that says it
    to the user ("you both went to State"); ``sentence`` says it to the contact ("We both
    went to State."); ``fact`` what the two records hold. ``together`` is true where they
    show that both were there at the same time.
    """

    what: str
    name: str
    words: str
    sentence: str
    fact: str
    together: bool = False


def _common(mine: Iterable[str], theirs: Iterable[str]) -> list[str]:
    own = {name_key(name) for name in mine} - {""}
    return [name.strip() for name in theirs if name_key(name) in own]


def _schools(profile: Profile, contact: Contact) -> Iterator[Shared]:
    for own in profile.schools:
        for it in contact.schools:
            if same_school(own.name, it.name):
                yield from _at_school(own, it)


def _at_school(own: School, it: School) -> Iterator[Shared]:
    school = it.name.strip()
    together = at_once(_years(own), _years(it))
    for name in it.groups:
        if any(same_club(mine, name) for mine in own.groups):
            what, verb = _kind(name)
            clause = f"{verb} {as_spoken(name)} at {school}"
            yield Shared(
                what=what,
                name=name.strip(),
                words=f"you {clause}",
                sentence=sentence_of(f"we {clause}"),
                fact=f"{name.strip()} is listed under {school} for both of you",
                together=bool(together),
            )
    fact = f"you: {_listed(own)}; they: {_listed(it)}"
    if degree_key(own.degree) and degree_key(own.degree) == degree_key(it.degree):
        clause = f"both {did_degree(it.degree)} at {school}"
        yield Shared(
            what="degree",
            name=it.degree.strip(),
            words=f"you {clause}",
            sentence=sentence_of(f"we {clause}"),
            fact=fact,
            together=bool(together) or _same_end(own, it),
        )
    when, told = _when(own, it)
    yield Shared(
        what="school",
        name=school,
        words=f"you both went to {school}{when}",
        sentence=sentence_of(f"we {told}"),
        fact=fact,
        together=bool(together) or _same_end(own, it),
    )


def _kind(name: str) -> tuple[str, str]:
    """Return what a school's group is, and how both were part of it."""
    words = set(name_key(name).split())
    if words & _DORM_WORDS:
        return "dorm", "both lived in"
    if words & {"hall", "halls", "house"}:
        return "dorm", "were both in"
    return "programme" if words & _PROGRAMME_WORDS else "club", "were both in"


def _years(school: School) -> Years | None:
    if school.start is None or school.end is None or school.start > school.end:
        return None
    return school.start, school.end


def _same_end(own: School, it: School) -> bool:
    return own.end is not None and own.end == it.end


def _when(own: School, it: School) -> tuple[str, str]:
    """Return what the years add for the user, and the whole clause for the contact."""
    school = it.name.strip()
    if years := at_once(_years(own), _years(it)):
        first, last = years
        return (
            f" at the same time, {first} to {last}",
            f"were both at {school} from {first} to {last}",
        )
    if _same_end(own, it):
        return f" and finished in {own.end}", f"both finished at {school} in {own.end}"
    mine, theirs = _years(own), _years(it)
    if mine and theirs and (mine[1] < theirs[0] or theirs[1] < mine[0]):
        return "", f"both went to {school}, some years apart"
    return "", f"both went to {school}"


def _listed(school: School) -> str:
    years = "–".join(str(year) if year else "" for year in (school.start, school.end))
    named = f"{school.name} {years}" if years.strip("–") else school.name
    return f"{named}, {school.degree.strip()}" if school.degree.strip() else named


def _mutual(_: Profile, contact: Contact) -> Iterator[Shared]:
    for name in contact.mutual:
        if name_key(name):
            yield Shared(
                what="mutual",
                name=name.strip(),
                words=f"you both know {name.strip()}",
                sentence=sentence_of(f"we both know {name}"),
                fact=f"{name.strip()} is on their card as somebody you both know",
            )


def _events(profile: Profile, contact: Contact) -> Iterator[Shared]:
    for mine in profile.events:
        for theirs in contact.events:
            if event_key(mine) and event_key(mine) == event_key(theirs):
                yield _event(mine, theirs)


def _event(mine: str, theirs: str) -> Shared:
    fact = f"you: {mine.strip()}; they: {theirs.strip()}"
    years = {year_of(mine), year_of(theirs)}
    same = len(years) == 1 and years != {""}
    named = as_spoken(theirs if same else without_year(theirs))
    clause = told = f"were both at {named}"
    if not same:
        apart = "" not in years
        clause = f"have both been to {named}"
        when = "in different years" if apart else "though perhaps not in the same year"
        told = f"both went to {named}, {when}"
        fact += ", in different years" if apart else "; whether in the same year is not recorded"
    return Shared(
        what="event",
        name=theirs.strip(),
        words=f"you {clause}",
        sentence=sentence_of(f"we {told}"),
        fact=fact,
        together=same,
    )


def _groups(profile: Profile, contact: Contact) -> Iterator[Shared]:
    """Yield groups both are in; one that is listed under a school may be long past."""
    for name in _common(profile.groups, contact.groups):
        yield _group(name, now=True)
    at_mine = [group for school in profile.schools for group in school.groups]
    at_theirs = [group for school in contact.schools for group in school.groups]
    for name in (*_common(at_mine, contact.groups), *_common(profile.groups, at_theirs)):
        yield _group(name, now=False)


def _group(name: str, *, now: bool) -> Shared:
    said = as_spoken(name)
    return Shared(
        what="group",
        name=name,
        words=f"you are both part of {said}" if now else f"you have both been part of {said}",
        sentence=sentence_of(
            f"we both belong to {said}" if now else f"we have both been in {said}"
        ),
        fact=f"{name} is listed for both of you",
        together=now,
    )


def _employers(profile: Profile, contact: Contact) -> Iterator[Shared]:
    for theirs in filter(None, (contact.company, *contact.employers)):
        for mine in profile.employers:
            if employer_key(mine) and employer_key(mine) == employer_key(theirs):
                yield _employer(mine, theirs, contact)


def _employer(mine: str, theirs: str, contact: Contact) -> Shared:
    company = spoken_company(theirs)
    years = at_once(years_at(mine), years_at(theirs))
    fact = f"you: {mine.strip()}; they: {theirs.strip()}"
    clause, hedge = f"have both worked at {company}", ""
    if years:
        first, last = years
        clause = f"were both at {company} from {first} to {last}"
        if last == NOW:
            clause = f"have both been at {company} since {first}"
    elif years_at(mine) and years_at(theirs):
        hedge = ", at different times"
    else:
        now = ", where they work now" if theirs is contact.company else ""
        fact = (
            f"{company} is among your employers and theirs{now}; "
            "whether at the same time is not recorded"
        )
        hedge = "" if contact.tie is Tie.COLLEAGUE else ", though perhaps at different times"
    return Shared(
        what="employer",
        name=company,
        words=f"you {clause}",
        sentence=sentence_of(f"we {clause}{hedge}"),
        fact=fact,
        together=bool(years),
    )


def _places(profile: Profile, contact: Contact) -> Iterator[Shared]:
    for theirs in contact.places:
        if any(same_place(mine, theirs) for mine in profile.places):
            town = theirs.split(",")[0].strip()
            yield Shared(
                what="place",
                name=town,
                words=f"you both know {with_the(town)}",
                sentence=sentence_of(f"we have both lived in {with_the(town)}"),
                fact=f"{theirs.strip()} is listed for both of you",
            )


FINDERS = (_schools, _mutual, _events, _employers, _groups, _places)
"""Each takes the profile and the contact and yields what it finds."""
