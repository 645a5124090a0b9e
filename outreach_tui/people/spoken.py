"""Recorded names as they stand in a sentence: "the rowing club", "at the spring mixer"."""

from __future__ import annotations

import re

_PREPOSITIONS = frozenset(
    {"at", "in", "on", "through", "via", "during", "from", "after", "before", "over", "by", "when"}
)
_ARTICLES = frozenset({"the", "a", "an", "our", "your", "my", "this", "that", "last"})
_WITH_THE = frozenset(
    str.split(
        "association band breakfast cafe chapter chapel choir circle class club cohort committee"
        " community conference congress council course crew day dinner drinks ensemble evening expo"
        " fair festival forum fraternity gala group guild hackathon league lecture meeting meetup"
        " mixer network newspaper night orchestra panel paper party programme program project"
        " radio reception reunion roundtable scholarship seminar society sorority squad summit"
        " symposium talk team theatre troupe union webinar workshop"
    )
)
"""Last words of a name that is said with "the" before it."""

_ACTIVITIES = frozenset(
    str.split(
        "rowing running swimming sailing climbing cycling hiking skiing cooking baking knitting"
        " gardening writing coding programming debating debate drama theatre film photography book"
        " chess tennis football soccer rugby hockey cricket basketball volleyball badminton"
        " fencing judo dance music jazz chamber concert student students maths science nursing"
        " engineering alumni women's men's campus university college international community"
        " spring summer autumn fall winter annual career careers jobs honors honours mentoring"
        " volunteer volunteering exchange church parish university's"
    )
)
"""First words of a name whose capital is no part of it: "Rowing club"."""

_COUNTRIES_WITH_THE = frozenset(
    {"netherlands", "philippines", "united states", "united kingdom", "united arab emirates"}
    | {"uk", "us", "usa", "uae", "czech republic", "dominican republic", "bahamas", "gambia"}
    | {"bay area", "san francisco bay area", "highlands", "midlands", "midwest"}
)
_ABBREVIATED = re.compile(r"[BM]\.?[A-Z]|Ph\.?D|DPhil|EdD|JD|LL\.?[BM]|(?i:bachelor|master)")
_AN = re.compile(r"M\.?[A-Z]|LL|EdD")


def sentence_of(words: str) -> str:
    """Return a clause as a sentence on one line: a capital and a full stop."""
    text = " ".join(words.split()).rstrip(".,;: ")
    return f"{text[:1].upper()}{text[1:]}{'' if text.endswith(('!', '?')) else '.'}" if text else ""


def as_spoken(name: str) -> str:
    """Return a group's or an event's name as it stands in a sentence.

    "Rowing club" becomes "the rowing club", "Leeds Nursing Fair" "the Leeds Nursing Fair";
    "Women in Data" stays.
    """
    words = name.split()
    if not words or words[0].casefold() in _ARTICLES:
        return " ".join([*(word.casefold() for word in words[:1]), *words[1:]])
    if words[0].casefold() in _ACTIVITIES and all(word.islower() for word in words[1:]):
        words[0] = words[0].lower()
    unnumbered = [word for word in words if not re.search(r"\d", word)]
    last = unnumbered[-1].casefold().strip(".,") if unnumbered else ""
    return f"the {' '.join(words)}" if last in _WITH_THE and len(words) > 1 else " ".join(words)


def placed(detail: str) -> str:
    """Return words for a place or an event after "we met": with "at" where it is missing."""
    first, _, rest = detail.partition(" ")
    if first.casefold() in _PREPOSITIONS and rest:
        return detail
    if first.casefold() in _ARTICLES:
        return f"at {first.casefold()} {rest}"
    return f"at {detail}"


def did_degree(degree: str) -> str:
    """Return what both did for a degree: "did a BSc Nursing", "studied law"."""
    degree = " ".join(degree.split())
    if not _ABBREVIATED.match(degree):
        return f"studied {degree}"
    return f"did {'an' if _AN.match(degree) else 'a'} {degree}"


def with_the(place: str) -> str:
    """Return a place as it follows "in": "the Netherlands", "Leeds"."""
    return f"the {place}" if place.casefold() in _COUNTRIES_WITH_THE else place
