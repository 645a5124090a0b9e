"""Names as people write them into LinkedIn, taken apart for reading and for greeting."""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from nameparser import HumanName

_USUAL = re.compile(r"[^\W\d_]+(?:[ '’-][^\W\d_]+)*")
_ASIDE = re.compile(
    r"[(\[{<（【「][^)\]}>）】」]*[)\]}>）】」]?"
    r"|[\"“„«][^\"”“»]*[\"”“»]"
    r"|\b(?:[Ss]he|[Hh]e|[Tt]hey)/[\w/]+"
)
"""Nicknames, places, pronouns: what people put in brackets, quotes or between slashes."""
_AFTER_THE_NAME = re.compile(r"[,，;|/•~]|\s[-–—·]\s")
_EDGES = " ,;:|/\\-–—*_~\"'`()[]{}<>"
_INITIALS = re.compile(r"(?<=\w{2})(?: (?:[A-Z]\.|[B-DF-HJ-NP-TV-XZ]))+$")
_LOST = re.compile(r"(?:^|\s)\?+(?=\s|$)")
_EAST_ASIAN = re.compile(r"[\u3005-\u30ff\u3400-\u9fff\uac00-\ud7af\U00020000-\U0003ffff]+")
_TITLE = re.compile(r"[^\W\d_]{2,}(?:[.-][^\W\d_]+)*\.")
_LETTERS = re.compile(r".*[A-Z].*[A-Z].*|.*\..*|(?i:[js]r)")
_LETTERS_ONLY = re.compile(r"[^\W\d_]+(?:[ .'’-]+[^\W\d_]+)*\.?")
_MAC = re.compile(r"\bMac[A-Z]")
_ABBREVIATED = re.compile(r"\b[a-z](?=[a-z]+\.)")

_GREETED_AS = {
    "prof": "Prof.", "professor": "Prof.", "dr": "Dr.", "doctor": "Dr.", "dring": "Dr.",
    "mr": "Mr.", "mrs": "Mrs.", "ms": "Ms.", "miss": "Miss", "mx": "Mx.",
}  # fmt: skip
"""How a title is written in a greeting; a professor comes before a doctor."""


class PersonName(NamedTuple):
    """A name for lists (``name``) and its parts for greetings, any of which may be empty."""

    name: str
    given: str
    family: str
    honorific: str


def person_name(first: str, last: str) -> PersonName:
    """Take apart the two name cells of an export; both are clean already.

    ``name`` is what LinkedIn shows without pictures and without shouting: letters after
    the name and asides in brackets stay. ``given`` and ``family`` hold the name alone.
    """
    if _is_usual(first) and _is_usual(last):
        return PersonName(f"{first} {last}".strip(), first, last, "")
    raw = f"{first} {last}".strip()
    first, last = _without_pictures(first), _without_pictures(last)
    given, family = _core(first), _core(last)
    words, given = _titles(given, family)
    family = _without_letters_after(family)
    shown_given, shown_family = _calm(given, family)
    for word in words:
        first = first.replace(word, "", 1)
    if shown_given != given:
        first = first.replace(given, shown_given, 1)
    if shown_family != family:
        last = last.replace(family, shown_family, 1)
    return PersonName(
        _in_reading_order(" ".join(first.split()), " ".join(last.split())) or raw,
        _INITIALS.sub("", shown_given),
        shown_family,
        _honorific(words),
    )


def _is_usual(cell: str) -> bool:
    """Whether a cell is plain words in mixed case, which need no taking apart."""
    if not cell:
        return True
    if not _USUAL.fullmatch(cell) or (cell.isupper() and len(cell) > 1):
        return False
    words = cell.split(" ")
    return (
        words[0].lower() not in _GREETED_AS
        and sum(map(str.isupper, words[-1])) < 2
        and not (len(words) > 1 and len(words[-1]) == 1)
        and not _EAST_ASIAN.match(cell)
    )


def _without_pictures(cell: str) -> str:
    """Take emoji and other symbols out, and the question marks a spreadsheet left for them."""
    if not cell.isascii():
        cell = "".join(" " if _is_picture(char) else char for char in cell)
    if "?" in cell and any(char.isalpha() for char in cell):
        cell = _LOST.sub(" ", cell)
    return " ".join(cell.split())


def _is_picture(char: str) -> bool:
    if char == "\ufffd":
        return False
    category = unicodedata.category(char)
    skin_tone = category == "Sk" and char >= "\U0001f000"
    return category == "So" or skin_tone or char in "\ufe0e\ufe0f\u20e3"


def _core(cell: str) -> str:
    """Return the name in a cell, without asides and what follows a comma or a dash."""
    core = _AFTER_THE_NAME.split(_ASIDE.sub(" ", cell))[0].strip(_EDGES)
    core = " ".join(core.split()) or cell.strip(_EDGES)
    return core if any(char.isalpha() for char in core) else ""


def _titles(given: str, family: str) -> tuple[list[str], str]:
    """Return the titles a given name starts with, and the given name after them."""
    words = given.split()
    if not words or not (_greeting(words[0]) or _TITLE.fullmatch(words[0])):
        return [], given
    known = set(_parsed(f"{given} {family}").title_list)
    count = 0
    while count < len(words) and (words[count] in known or _greeting(words[count])):
        count += 1
    if count == len(words) and not (family and all(map(_greeting, words))):
        count -= 1
    return words[:count], " ".join(words[count:])


def _without_letters_after(family: str) -> str:
    """Take degrees, certificates and generations off the end of a family name."""
    words = family.split()
    if len(words) < 2 or not _LETTERS.fullmatch(words[-1]):
        return family
    known = " ".join(_parsed(f"Given {family}").suffix_list).split()
    while len(words) > 1 and words[-1] in known:
        words.pop()
    return " ".join(words)


def _calm(given: str, family: str) -> tuple[str, str]:
    """Return names written in capitals as names are written; two letters may be initials."""
    loud_given = given if len(given) > 2 and _is_loud(given) else ""
    loud_family = family if _is_loud(family) else ""
    if not (loud_given or loud_family):
        return given, family
    parsed = _parser()(first=loud_given, last=loud_family)
    parsed.capitalize(force=True)
    return (
        _as_written(parsed.first, loud_given) or given,
        _as_written(parsed.last, loud_family) or family,
    )


def _is_loud(name: str) -> bool:
    return name.isupper() and bool(_LETTERS_ONLY.fullmatch(name))


def _as_written(calm: str, loud: str) -> str:
    """Smooth what the library leaves; ``""`` when it did more than change the case."""
    calm = calm.replace("i\u0307", "i")  # the small letter of a dotted capital I
    calm = _MAC.sub(lambda found: found[0].lower().capitalize(), calm)
    calm = _ABBREVIATED.sub(lambda found: found[0].upper(), calm)
    return calm if calm.upper().replace("İ", "I") == loud.replace("İ", "I") else ""


def _greeting(word: str) -> str:
    return _GREETED_AS.get("".join(filter(str.isalpha, word)).lower(), "")


def _honorific(words: list[str]) -> str:
    greetings = [greeting for word in words if (greeting := _greeting(word))]
    return "Prof." if "Prof." in greetings else next(iter(greetings), "")


def _parsed(text: str) -> HumanName:
    return _parser()(text)


@cache
def _parser() -> type[HumanName]:
    from nameparser import HumanName  # noqa: PLC0415 - few names need it

    return HumanName


def _in_reading_order(first: str, last: str) -> str:
    if _EAST_ASIAN.fullmatch(first) and _EAST_ASIAN.fullmatch(last):
        return last + first
    return f"{first} {last}".strip()
