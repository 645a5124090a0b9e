"""Small honest things to offer somebody, so that a message gives as well as asks."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

import msgspec

from outreach_tui.people.common_ground import Shared, shared
from outreach_tui.people.contact import Contact
from outreach_tui.people.profile import Profile
from outreach_tui.people.sameness import spoken_company
from outreach_tui.people.spoken import as_spoken, sentence_of
from outreach_tui.vocabulary import Level, Purpose, Tie

_HOLE = re.compile(r"\{(\w+)\}")
_STUDIES = re.compile(
    r"\b(?:students?|undergraduate|freshman|sophomore|postgraduate|apprentice|studying|trainee)\b",
    re.IGNORECASE,
)
_OWN = "You wrote this one yourself."


class Offer(msgspec.Struct, frozen=True, kw_only=True):
    """Something to offer in one sentence, ready for a message.

    ``why`` tells the user what it is worth to the other person; ``only_if`` what has to be
    true before it is an honest offer, else it is empty.
    """

    name: str
    sentence: str
    why: str
    only_if: str = ""


class _Entry(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """An offer of ``offers.toml``; what is left empty suits everybody and everything."""

    name: str
    sentence: str
    why: str
    only_if: str = ""
    purposes: tuple[Purpose, ...] = ()
    ties: tuple[Tie, ...] = ()
    levels: tuple[Level, ...] = ()
    needs: tuple[str, ...] = ()

    @property
    def holes(self) -> tuple[str, ...]:
        """The names in braces."""
        return tuple(_HOLE.findall(self.sentence))

    @property
    def closeness(self) -> int:
        """How closely it is made for this person rather than for anybody."""
        return 4 * len(self.holes) + 2 * bool(self.ties) + bool(self.levels) + len(self.needs)


def offers_for(
    profile: Profile, contact: Contact, purpose: Purpose, *, event: str = ""
) -> tuple[Offer, ...]:
    """Return what suits this person and purpose, the user's own offers first.

    Then comes what is made most closely for this person. ``event`` is the name of the
    event the message is about, as it follows "at".
    """
    from outreach_tui.people.seniority import seniority_of  # noqa: PLC0415 - brings word lists

    own = tuple(
        Offer(name=f"own-{number}", sentence=sentence_of(text), why=_OWN)
        for number, text in enumerate(profile.offers, 1)
        if text.strip()
    )
    common = shared(profile, contact)
    known = _known(contact, common, event)
    ties = _ties(contact, common)
    level = seniority_of(contact).level
    fitting = [
        entry
        for entry in _entries()
        if (not entry.purposes or purpose in entry.purposes)
        and (not entry.ties or ties.intersection(entry.ties))
        and (not entry.levels or level in entry.levels)
        and all(known.get(hole) for hole in entry.holes)
        and all(_NEEDS[need](profile) for need in entry.needs)
    ]
    fitting.sort(key=lambda entry: -entry.closeness)
    return (*own, *(_filled(entry, known) for entry in fitting))


def best_offer(profile: Profile, contact: Contact, purpose: Purpose, *, event: str = "") -> str:
    """Return the sentence of the first offer that holds for anybody, or "".

    Offers that are only honest under a condition are for the user to choose.
    """
    offers = offers_for(profile, contact, purpose, event=event)
    return next((offer.sentence for offer in offers if not offer.only_if), "")


@cache
def _entries() -> tuple[_Entry, ...]:
    import tomllib  # noqa: PLC0415 - commands that only list templates start faster
    from importlib.resources import files  # noqa: PLC0415 - likewise

    text = files(__package__).joinpath("offers.toml").read_text("utf-8")
    return tuple(msgspec.convert(tomllib.loads(text)["offer"], list[_Entry]))


def studies(profile: Profile) -> bool:
    """Whether the user says of themselves that they study."""
    return bool(_STUDIES.search(profile.headline))


_NEEDS: dict[str, Callable[[Profile], bool]] = {
    "student": studies,
    "working": lambda profile: bool(profile.employers),
}


def _filled(entry: _Entry, known: dict[str, str]) -> Offer:
    sentence = _HOLE.sub(lambda hole: known[hole[1]], entry.sentence)
    return Offer(name=entry.name, sentence=sentence, why=entry.why, only_if=entry.only_if)


def _ties(contact: Contact, common: tuple[Shared, ...]) -> set[Tie]:
    found = {contact.tie}
    if any(item.what == "school" for item in common):
        found.add(Tie.ALUM)
    if any(item.what == "group" and item.together for item in common):
        found.add(Tie.GROUP)
    return found


def _known(contact: Contact, common: tuple[Shared, ...], event: str) -> dict[str, str]:
    """Return what fills the names in braces, "" where it isn't known."""

    def first(what: str) -> str:
        return next((item.name for item in common if item.what == what), "")

    def tied(tie: Tie) -> str:
        return contact.tie_detail.strip().rstrip(".") if contact.tie is tie else ""

    met = re.sub(r"^(?:at|in|on|during)\s+", "", event.strip() or tied(Tie.MET))
    known = {
        "company": spoken_company(contact.company),
        "school": tied(Tie.ALUM).split(",")[0].strip() or first("school"),
        "group": as_spoken(tied(Tie.GROUP) or first("group")),
        "event": as_spoken(met),
        "place": first("place"),
    }
    return {name: " ".join(value.split()) for name, value in known.items()}
