"""Seniority read from a job title.

Scope decides, not the word: a vice president of a bank is one of many, a chief of staff
leads no company, and the owner of a product owns no company. The steps are in
``titles.reading``, the words in the lists beside it. Sources: 17 CFR 240.3b-7 for who an
executive officer is; FinMajor and eFinancialCareers for grades in banking; Lynk and
AroundDeal for ladders in other firms.
"""

from __future__ import annotations

from functools import lru_cache

import msgspec

from outreach_tui.people.contact import Contact
from outreach_tui.vocabulary import Executive, Level


class Seniority(msgspec.Struct, frozen=True, kw_only=True):
    """How senior somebody is, and in plain words why.

    ``because`` is a clause that names the deciding words, for example
    "“chief … officer” leads the whole company".
    """

    level: Level = Level.OTHER
    executive: Executive = Executive.NO
    because: str = ""


_KEPT = frozenset({Level.EXECUTIVE, Level.INTERN_STUDENT, Level.ACADEMIC, Level.RETIRED_OR_SEEKING})
"""Levels that words about hiring or staff do not change."""


@lru_cache(maxsize=8192)
def read_seniority(title: str, company: str = "") -> Seniority:
    """Return the seniority that ``title`` speaks of, in any language the lists hold.

    ``company`` helps where a title means different things in different places: a vice
    president of a bank, a partner of a law firm, the president of a student club. Any
    text is read without an error; unknown words give ``Level.OTHER``.
    """
    if not title.strip():
        return Seniority(because="there is no title to read")
    from outreach_tui.people.titles.kinds import MEANINGS, Kind  # noqa: PLC0415 - word lists
    from outreach_tui.people.titles.reading import read  # noqa: PLC0415 - word lists

    role, staff = read(title, company)
    meaning = MEANINGS[role.kind]
    if staff and meaning.level not in _KEPT and role.kind is not Kind.AIDE:
        works = f"“{staff}” works in hiring or with staff"
        return Seniority(level=Level.RECRUITER_HR, executive=meaning.executive, because=works)
    if role.kind is Kind.UNKNOWN:
        return Seniority(because="no word in the title says how senior they are")
    because = f"“{role.words}” {meaning.because}"
    return Seniority(level=meaning.level, executive=meaning.executive, because=because)


def seniority_of(contact: Contact) -> Seniority:
    """Return the user's own word on a contact's seniority, and else what the title says."""
    if contact.level is not None and contact.executive is not None:
        return Seniority(level=contact.level, executive=contact.executive, because="you set this")
    read = read_seniority(contact.title, contact.company)
    if contact.level is None and contact.executive is None:
        return read
    return Seniority(
        level=contact.level or read.level,
        executive=contact.executive or read.executive,
        because="you set this",
    )
