"""What the user and a contact share, read from what is recorded of both.

A real common detail beats the bare name of a school (etiquette rule R19), so the finer
a thing is, the earlier it comes. Nothing is claimed that both records do not hold, and
nothing of time that their years do not say.
"""

from __future__ import annotations

from functools import lru_cache

from outreach_tui.people.contact import Contact
from outreach_tui.people.profile import Profile
from outreach_tui.people.sameness import employer_key, event_key, name_key
from outreach_tui.people.sharing import FINDERS, Shared
from outreach_tui.people.spoken import as_spoken, placed, sentence_of
from outreach_tui.vocabulary import Tie

__all__ = ["Shared", "best_sentence", "shared", "tie_words"]


@lru_cache(maxsize=64)
def shared(profile: Profile, contact: Contact) -> tuple[Shared, ...]:
    """Return everything the two share, the most specific first, each thing once."""
    found = [item for find in FINDERS for item in find(profile, contact)]
    once: dict[tuple[str, str], Shared] = {}
    for item in sorted(found, key=_rank):
        once.setdefault((_family(item), _told(item)), item)
    return tuple(once.values())


def best_sentence(profile: Profile, contact: Contact) -> str:
    """Return the one sentence that says best what links the two, or "".

    Having met or worked together comes before anything that is merely shared, and what
    the user noted as the tie before what many people share.
    """
    noted = _tie_sentence(contact)
    if noted and contact.tie.warm:
        return noted
    first = next(iter(shared(profile, contact)), None)
    if first is None or (noted and not first.together and first.what in _LOOSE):
        return noted
    return first.sentence


def _tie_sentence(contact: Contact) -> str:
    detail = contact.tie_detail.strip().rstrip(".")
    if contact.tie is Tie.REFERRED or not detail:
        return ""
    if contact.tie is Tie.GROUP:
        return sentence_of(f"we both belong to {as_spoken(detail)}")
    words = tie_words(contact)
    return sentence_of(words.split(",")[0] if contact.tie is Tie.ALUM else words)


def tie_words(contact: Contact) -> str:
    """Return how the user knows a contact as a clause, or "" where the words are missing.

    "we met at the UX meetup", "Dana Kim sent me to you", "we both went to State".
    """
    detail = contact.tie_detail.strip().rstrip(".")
    match contact.tie:
        case Tie.MET:
            return f"we met {placed(detail)}" if detail else "we met"
        case Tie.REFERRED:
            referrer = contact.referrer.strip() or detail
            return f"{referrer} sent me to you" if referrer else ""
        case Tie.COLLEAGUE:
            return f"we worked together {placed(detail)}" if detail else "we worked together"
        case Tie.ALUM:
            return f"we both went to {detail}" if detail else ""
        case Tie.GROUP:
            return f"we are both part of {detail}" if detail else ""
        case Tie.STRANGER:
            return ""


def _rank(item: Shared) -> int:
    """How common a thing is: what few people share comes first."""
    together, apart = _RANKS[item.what]
    return together if item.together else apart


_RANKS = {
    "dorm": (0, 4),
    "club": (0, 4),
    "programme": (0, 4),
    "mutual": (1, 1),
    "event": (2, 7),
    "employer": (3, 10),
    "degree": (5, 8),
    "group": (6, 7),
    "school": (9, 11),
    "place": (12, 12),
}
"""Ranks of things shared at the same time, and of the same things at no known time."""

_LOOSE = ("school", "employer", "place")
"""What links many people, unless they were there at the same time."""


def _family(item: Shared) -> str:
    return "group" if item.what in ("dorm", "club", "programme") else item.what


def _told(item: Shared) -> str:
    if item.what == "event":
        return event_key(item.name)
    return employer_key(item.name) if item.what == "employer" else name_key(item.name)
