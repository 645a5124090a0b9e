"""Names as greetings need them: taken apart, put together, compared.

A title such as "Ms." is never guessed from a first name: University of Texas ECAC,
Syntaxis and Virginia Tech advise the full name where one is unsure. "Dr." and "Prof."
come from what the user recorded, from a degree behind the name or from the job title.
"""

from __future__ import annotations

import itertools
import re
from enum import StrEnum

from outreach_tui.people.contact import Contact
from outreach_tui.people.folding import fold, words_of
from outreach_tui.people.name_words import (
    DOCTORATES,
    FAMILY_FIRST,
    HISPANIC_FAMILY,
    HISPANIC_GIVEN,
    HONORIFICS,
    PARTICLES,
    PROFESSOR,
    SCHOLARLY,
)
from outreach_tui.people.nicknames import may_be_short_for
from outreach_tui.vocabulary import Formality, Level

_SYMBOLS = re.compile(r"[^\w\s.,'’\-()\"/&]+|[\d_]+")
_ALTERNATES = {"ae": "a", "oe": "o", "ue": "u"}
"""How Germans and Danes spell their umlauts where a keyboard has none."""

_MISSPELLING = ((3, 1), (6, 2))
"""From this many letters on, this many changed letters still mean the same name."""


class NameMatch(StrEnum):
    """How a greeting's name compares with the recorded one, from the best to the worst."""

    SAME = "same"
    NICKNAME = "nickname"
    MISSPELT = "misspelt"
    DIFFERENT = "different"


_WORSE = tuple(NameMatch)


def split_name(full: str) -> tuple[str, str, str]:
    """Return honorific, given and family name; what is not there is empty.

    "Dr. Ana María Ruiz Gómez, PhD" gives ("Dr.", "Ana María", "Ruiz Gómez"). A doctorate
    behind the name gives "Dr." Names in Chinese, Japanese or Korean writing without a
    space stay whole, as the family name, since their parts are rarely used alone. An
    e-mail address is no name.
    """
    if _is_address(full):
        return "", "", ""
    clean = " ".join(_SYMBOLS.sub(" ", full[:200]).split()).strip(" ,.-/&")
    words = clean.split()
    if len(words) <= 1:
        return ("", clean, "") if _is_alphabetic(clean) else ("", "", clean)
    if len(words) == 2 and all(_is_plain(word) for word in words):
        return "", words[0], words[1]
    return _parse(clean)


def _is_address(name: str) -> bool:
    """Whether somebody is called by an e-mail address, for want of a name."""
    return "@" in name and len(name.split()) == 1


def _is_alphabetic(word: str) -> bool:
    """Whether a word is written with letters, not in Chinese, Japanese or Korean."""
    return all(ord(letter) < 0x1100 or 0x1E00 <= ord(letter) < 0x2E80 for letter in word)


def _is_plain(word: str) -> bool:
    """Whether a word can only be a name: no title, particle, initial or degree."""
    folded = fold(word)
    known = folded in HONORIFICS or folded in PARTICLES or folded in DOCTORATES
    return not known and word.replace("-", "").isalpha() and (len(word) > 2 or word.istitle())


def _parse(clean: str) -> tuple[str, str, str]:
    from nameparser import HumanName  # noqa: PLC0415 - 70 ms, and most names are two plain words

    parsed = HumanName(clean)
    given, middle, family = parsed.first, parsed.middle.split(), parsed.last
    given, family = _family_first(given, middle, family) or _two_surnames(given, middle, family)
    honorific = parsed.title
    degrees = {fold(suffix).replace(".", "") for suffix in re.split(r"[,\s]+", parsed.suffix)}
    if not honorific and degrees & DOCTORATES:
        honorific = "Dr."
    return honorific, given or ("" if family else clean), family


def _family_first(given: str, middle: list[str], family: str) -> tuple[str, str] | None:
    if middle and fold(given) in FAMILY_FIRST:
        return family, given
    return None


def _two_surnames(given: str, middle: list[str], family: str) -> tuple[str, str]:
    """Give Spanish and Portuguese second given names and first surnames their place."""
    givens, surnames = [given] if given else [], [family] if family else []
    for index, word in enumerate(middle):
        folded = fold(word)
        if folded in HISPANIC_FAMILY or (folded.endswith("ez") and len(folded) > 4):
            surnames = [*middle[index:], *surnames]
            break
        if index == 0 and fold(given) in HISPANIC_GIVEN and folded in HISPANIC_GIVEN:
            givens.append(word)
    return " ".join(givens), " ".join(surnames)


def greeting_name(contact: Contact, formality: Formality) -> str:
    """Return the name that follows "Dear" or "Hi"; empty for somebody known by address alone.

    The given name among friends; "Dr. Ruiz" or "Prof. Nair" where a title is known and
    the user writes formally or the person is an academic; the full name when formal and
    no title is known.
    """
    honorific, given, family = name_parts(contact)
    formal = formality is Formality.FORMAL
    scholarly = bool(honorific) and fold(honorific.split()[0]).strip(".") in SCHOLARLY
    if honorific and family and (formal or (scholarly and _is_academic(contact))):
        return f"{honorific} {family}"
    whole = " ".join(part for part in (given, family) if part)
    if not (whole or _is_address(contact.name)):
        whole = contact.name.strip()
    if formal or not given or _is_initials(given):
        return whole
    return given


def name_parts(contact: Contact) -> tuple[str, str, str]:
    """Return a contact's honorific, given and family name, from its fields or its name."""
    if contact.given or contact.family:
        honorific, given, family = "", _tidy(contact.given), _tidy(contact.family)
        if not (_is_plain(given or "Xyz") and _is_plain(family or "Xyz")):
            honorific, given, family = _from_fields(given, family)
    else:
        honorific, given, family = (_tidy(part) for part in split_name(contact.name))
    if not honorific and _is_academic(contact) and PROFESSOR & set(words_of(contact.title)):
        honorific = "Prof."
    return contact.honorific.strip() or honorific, given, family


def _from_fields(given: str, family: str) -> tuple[str, str, str]:
    """Drop titles and degrees that exports keep inside the name fields."""
    family, _, degrees = family.partition(",")
    doctor = {word.replace(".", "") for word in fold(degrees).split()} & DOCTORATES
    words = given.split()
    titles = [word for word in words if fold(word).strip(".") in SCHOLARLY]
    rest = [word for word in words if fold(word).strip(".") not in HONORIFICS]
    rest = [word for word in rest if not (word.startswith("(") and len(rest) > 1)]
    return " ".join(titles) or ("Dr." if doctor else ""), " ".join(rest), family.strip()


def _tidy(name: str) -> str:
    """Drop pictures and shouting: "ANA 🚀" becomes "Ana"."""
    clean = " ".join(_SYMBOLS.sub(" ", name).split()).strip(" ,-/&")
    if len(clean) > 2 and (clean.isupper() or clean.islower()) and "." not in clean:
        words = (word if fold(word) in PARTICLES else _capital(word) for word in clean.split())
        return " ".join(words)
    return clean


def _capital(word: str) -> str:
    return "-".join(part[:1].upper() + part[1:].lower() for part in word.split("-"))


def _is_initials(given: str) -> bool:
    return all(len(word.strip(".")) <= 1 for word in given.split())


def _is_academic(contact: Contact) -> bool:
    from outreach_tui.people.seniority import seniority_of  # noqa: PLC0415 - word lists

    return seniority_of(contact).level is Level.ACADEMIC


def name_match(greeted: str, name: str) -> NameMatch:
    """Compare the name in a greeting with a recorded name, forgiving what is no mistake.

    Accents, case, titles, initials, word order and leaving names out are no mistake;
    several people greeted at once ("Ana and Ben") match when one of them does. Names in
    different scripts cannot be compared and count as a nickname.
    """
    recorded = _name_words(name)
    people = re.split(r"\s+(?:and|und|och|et|y|e)\s+|[&+,/]", greeted)
    matches = [_match_words(_name_words(person), recorded) for person in people if person.strip()]
    return min(matches, key=_WORSE.index, default=NameMatch.SAME)


def _name_words(name: str) -> list[str]:
    return [word for word in words_of(name) if word not in HONORIFICS and word not in DOCTORATES]


def _match_words(greeted: list[str], recorded: list[str]) -> NameMatch:
    if not greeted or not recorded or "".join(greeted) == "".join(recorded):
        return NameMatch.SAME
    if "".join(greeted).isascii() != "".join(recorded).isascii():
        return NameMatch.NICKNAME
    joined = {first + second for first, second in itertools.pairwise(recorded)}
    if "".join(greeted) in joined:
        return NameMatch.SAME
    known = [*recorded, *joined]
    return max((_match_word(word, known) for word in greeted), key=_WORSE.index)


def _match_word(word: str, known: list[str]) -> NameMatch:
    if any(_same_word(word, other) for other in known):
        return NameMatch.SAME
    if any(may_be_short_for(word, other) or _shortens(word, other) for other in known):
        return NameMatch.NICKNAME
    if any(_misspells(word, other) for other in known):
        return NameMatch.MISSPELT
    return NameMatch.DIFFERENT


def _same_word(word: str, other: str) -> bool:
    if word == other or _plain_umlauts(word) == _plain_umlauts(other):
        return True
    return word[0] == other[0] and 1 in (len(word), len(other))


def _plain_umlauts(word: str) -> str:
    for pair, letter in _ALTERNATES.items():
        word = word.replace(pair, letter)
    return word


def _shortens(word: str, other: str) -> bool:
    short, long = sorted((word, other), key=len)
    return len(short) >= 3 and len(long) - len(short) >= 2 and long.startswith(short)


def _misspells(word: str, other: str) -> bool:
    allowed = 0
    for letters, changes in _MISSPELLING:
        if min(len(word), len(other)) >= letters:
            allowed = changes
    if not allowed or abs(len(word) - len(other)) > allowed:
        return False
    from rapidfuzz.distance import OSA  # noqa: PLC0415 - only for names that do not match

    return OSA.distance(word, other, score_cutoff=allowed) <= allowed


def same_person_name(one: str, other: str) -> bool:
    """Whether two full names may belong to one person.

    Each word of the shorter name is a word, a nickname or an initial of the longer one,
    and at least one whole word is equal. A lone given name is never enough for a fuller
    name: there are many Anas.
    """
    short, long = sorted((_name_words(one), _name_words(other)), key=len)
    if not short:
        return False
    if len(short) == 1:
        return short == long
    left = list(long)
    equal = 0
    for word in sorted(short, key=len, reverse=True):
        mate = min(left, key=lambda known: _WORSE.index(_match_word(word, [known])), default="")
        match = _match_word(word, [mate]) if mate else NameMatch.DIFFERENT
        if match not in (NameMatch.SAME, NameMatch.NICKNAME):
            return False
        equal += len(word) > 1 and _plain_umlauts(word) == _plain_umlauts(mate)
        left.remove(mate)
    return equal > 0
