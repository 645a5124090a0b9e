"""Whether two spellings name the same school, company, place, degree or event."""

from __future__ import annotations

import re
from functools import lru_cache

from outreach_tui.people.folding import words_of

_COMPANY_FORMS = frozenset(
    words_of(
        "inc ltd llc llp gmbh ab corp corporation co plc sa ag bv nv oy as aps spa srl sl kg se "
        "limited incorporated company"
    )
)
_NOBODYS = frozenset(
    {"", "self employed", "selfemployed", "freelance", "freelancer", "independent", "unemployed"}
    | {"none", "n a", "na", "confidential", "stealth", "stealth startup", "various", "retired"}
    | {"student", "home", "remote", "hybrid", "worldwide", "anywhere", "other", "tbd", "unknown"}
)
"""What people write where a name should stand; sharing it is no common ground."""

_DEGREE_WORDS = frozenset({"in", "of", "hons", "honours", "honors", "degree"})
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_OPEN = re.compile(r"\bsince\b|(?:[-–—]|\bto)\s*(?:now|today|present)?\s*\)?\s*$", re.IGNORECASE)

NOW = 9999
"""The last year of something that goes on."""

Years = tuple[int, int]
"""The first and the last year, both counted."""


@lru_cache(maxsize=4096)
def name_key(name: str) -> str:
    """Return a name to compare with: folded, without "the"; "" where it names nothing."""
    words = words_of(name)
    key = " ".join(words[1:] if len(words) > 1 and words[0] == "the" else words)
    return "" if key in _NOBODYS else key


@lru_cache(maxsize=4096)
def employer_key(name: str) -> str:
    """Return a company's name to compare with: folded, without its legal form or a bracket."""
    words = name_key(_head(name)).split()
    while len(words) > 1 and words[-1] in _COMPANY_FORMS:
        words.pop()
    return " ".join(words)


def degree_key(degree: str) -> str:
    """Return a degree to compare with: "BSc (Hons) in Nursing" is "BSc Nursing"."""
    spelt = degree.replace(".", "")
    return " ".join(word for word in name_key(spelt).split() if word not in _DEGREE_WORDS)


def event_key(event: str) -> str:
    """Return an event's name to compare with, without its year."""
    return name_key(without_year(event))


def without_year(event: str) -> str:
    """Return the name of an event that takes place again and again."""
    bare = _YEAR.sub("", event)
    return " ".join(bare.split()).strip(" ,-–'’()") if name_key(bare) else event.strip()


def year_of(event: str) -> str:
    """Return the year in an event's name, or ""."""
    found = _YEAR.search(event)
    return found.group() if found else ""


def same_school(one: str, other: str) -> bool:
    """Whether two spellings name one school: "State" and "State University" do.

    "Boston University" and "Boston College" do not, nor do "University of Miami" and
    "Miami University".
    """
    a, b = sorted((name_key(one), name_key(other)), key=len)
    return bool(a) and (a == b or (b == f"{a} university" and not a.endswith("college")))


def same_club(one: str, other: str) -> bool:
    """Whether two names at one school mean one club: "rowing" and "Rowing club" do."""
    a, b = sorted((name_key(one), name_key(other)), key=len)
    return bool(a) and b in (a, f"{a} club", f"{a} society")


def same_place(one: str, other: str) -> bool:
    """Whether two places agree as far as both go: "Paris" and "Paris, France" do."""
    pairs = zip(one.split(","), other.split(","), strict=False)
    keys = [(name_key(mine), name_key(theirs)) for mine, theirs in pairs]
    return bool(keys[0][0]) and all(mine == theirs for mine, theirs in keys)


def spoken_company(company: str) -> str:
    """Return a company's name as people say it, without its legal form or years."""
    forms = r"inc|llc|llp|ltd|limited|gmbh|plc|corp|pty"
    bare = re.sub(r"\s*\([^()]*\d{4}[^()]*\)\s*$", "", company.strip())
    return re.sub(rf"(?<=[^\s,]),?\s+(?:{forms})\.?$", "", bare, flags=re.IGNORECASE)


def years_at(employer: str) -> Years | None:
    """Return the years written behind an employer's name: "Lumen (2014-2018)"."""
    behind = employer[len(_head(employer)) :]
    years = [int(year) for year in _YEAR.findall(behind)]
    if not years:
        return None
    last = NOW if len(years) == 1 and _OPEN.search(behind) else max(years)
    return min(years), last


def at_once(one: Years | None, other: Years | None) -> Years | None:
    """Return the years in both, or ``None`` where some are unknown or there are none.

    Where only a single year is in both, one may have left before the other came.
    """
    if one is None or other is None:
        return None
    first, last = max(one[0], other[0]), min(one[1], other[1])
    return (first, last) if first < last else None


def _head(name: str) -> str:
    return re.split(r"[,(|]", name)[0]
