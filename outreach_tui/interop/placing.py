"""Whose letters they are: the contacts each letter is from or to.

Exports name people by address, by name, or by several names in one cell; what one row leaves
open another one often tells.
"""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

import msgspec
from msgspec.structs import replace

from outreach_tui.interop.directory import Directory, told_apart
from outreach_tui.interop.imports import Letter, Nature, Party, Person, Problem
from outreach_tui.interop.mail.matching import Matches
from outreach_tui.interop.names import person_name
from outreach_tui.interop.owner import Owner
from outreach_tui.people.contact import Contact
from outreach_tui.records import lasting_id
from outreach_tui.vocabulary import Channel

LINKEDIN = (Channel.LINKEDIN_MESSAGE, Channel.INMAIL, Channel.LINKEDIN_NOTE)
_MOST_IN_A_GROUP = 10
"""People in a talk beyond which a message says nothing about one of them."""
_AHEAD = dt.timedelta(days=2)

WHO_IS_YOU = (
    "it does not say which of the people in it is you; import it together with Profile.csv, "
    "or put your name into Settings as LinkedIn shows it"
)

AHEAD = "taken with today's date, since its own lies ahead"


class Keys(NamedTuple):
    """The ids of the message and the touch that a letter becomes."""

    message: str
    touch: str


class Placed(msgspec.Struct, frozen=True, gc=False):
    """A letter with the contacts it is from or to, and whether it is between two people."""

    letter: Letter
    sent: bool
    at: dt.datetime
    keys: tuple[Keys, ...]
    contacts: tuple[Contact, ...]
    in_group: bool


class Placing(msgspec.Struct):
    """Letters with their people found, and what is to be said of those left out."""

    placed: list[Placed] = msgspec.field(default_factory=list)
    problems: list[Problem] = msgspec.field(default_factory=list)
    skipped: int = 0


def strangers(letters: Iterable[Letter], owner: Owner, directory: Directory) -> list[Person]:
    """Return the people in LinkedIn talks of two who are no contacts yet.

    Mail brings nobody in: most of those who write mail are nobody the user knows.
    """
    letters = list(letters)
    names = _names(letters, owner)
    found: dict[str, Person] = {}
    for letter in letters:
        sent = owner.wrote(letter)
        if sent is None or letter.channel not in LINKEDIN:
            continue
        others = _others(letter, owner, names, directory, sent=sent)
        if len(others) != 1 or directory.find(others[0]) or directory.namesakes(others[0]) > 1:
            continue
        (party,) = others
        if party.name and party.name.casefold() != "linkedin member":
            found.setdefault(party.profile_url or party.name.casefold(), _person(letter, party))
    return list(found.values())


def _person(letter: Letter, party: Party) -> Person:
    first, _, last = party.name.partition(" ")
    name = person_name(first, last)
    return Person(
        file=letter.file,
        row=letter.row,
        name=name.name,
        given=name.given,
        family=name.family,
        honorific=name.honorific,
        profile_url=party.profile_url,
        source=letter.source,
    )


def place(
    letters: Iterable[Letter],
    owner: Owner,
    directory: Directory,
    now: dt.datetime,
    matches: Matches | None = None,
) -> Placing:
    """Find the contacts each letter is from or to, the oldest letter first.

    ``matches`` knows more of mail than whose addresses are known.
    """
    matches = matches or Matches(directory)
    letters = list(letters)
    names = _names(letters, owner)
    placing = Placing()
    undecided: Counter[str] = Counter()
    for letter in letters:
        sent = owner.wrote(letter)
        if sent is None:
            undecided[letter.file] += 1
            continue
        found = _placed(letter, owner, names, directory, matches, sent=sent)
        if isinstance(found, Placed) and found.at > now + _AHEAD:
            if letter.channel is Channel.EMAIL:  # clocks of computers go wrong
                placing.problems.append(Problem(letter.file, letter.row, AHEAD))
                found = replace(found, at=now)
            else:
                found = "its date lies ahead"
        if isinstance(found, str):
            placing.problems.append(Problem(letter.file, letter.row, found))
            placing.skipped += 1
        else:
            placing.placed.append(found)
    for file, number in undecided.items():
        placing.problems.append(Problem(file, 0, WHO_IS_YOU))
        placing.skipped += number
    placing.placed.sort(key=lambda each: each.at)
    return placing


def _names(letters: Sequence[Letter], owner: Owner) -> Mapping[str, str]:
    """Return the names that stand alone in some letter, each with its one address or ``""``."""
    found: dict[str, set[str]] = {name: set() for name in owner.names}
    for letter in letters:
        for party in (letter.sender, *letter.to):
            if party.name and (party is letter.sender or party.profile_url):
                found.setdefault(party.name.casefold(), set()).add(party.profile_url)
    named = {name: urls - {""} for name, urls in found.items()}
    return {name: next(iter(urls)) if len(urls) == 1 else "" for name, urls in named.items()}


def _addressed(party: Party, names: Mapping[str, str]) -> Party:
    """Return a party with the address that goes with its name elsewhere in the files."""
    if party.profile_url or party.email:
        return party
    return replace(party, profile_url=names.get(party.name.casefold(), ""))


def _others(
    letter: Letter,
    owner: Owner,
    names: Mapping[str, str],
    directory: Directory,
    *,
    sent: bool,
) -> tuple[Party, ...]:
    """Return everybody in a letter but the user, the sender first."""
    to = [
        _addressed(each, names)
        for party in letter.to
        for each in told_apart(party, names, directory)
    ]
    recipients = [party for party in to if party and not owner.is_party(party)]
    return tuple(recipients if sent else [_addressed(letter.sender, names), *recipients])


def _placed(
    letter: Letter,
    owner: Owner,
    names: Mapping[str, str],
    directory: Directory,
    matches: Matches,
    *,
    sent: bool,
) -> Placed | str:
    """Return a letter with its contacts, or why it has none."""
    if letter.at is None or letter.nature is not Nature.PERSONAL:
        what = f"it is no letter from a person ({letter.nature.value})"
        return what if letter.at else "it has no date I can read"
    others = _others(letter, owner, names, directory, sent=sent)
    if len(others) > _MOST_IN_A_GROUP:
        return f"it went to {len(others)} people at once"
    writers = others if sent else others[:1]
    found = [(party, matches.find(letter, party)) for party in writers]
    contacts = {contact.id: (party, contact) for party, contact in found if contact}
    if not contacts:
        return _why_nobody(writers, directory)
    return Placed(
        letter,
        sent,
        letter.at,
        tuple(_keys(letter, party, letter.at, sent=sent) for party, _ in contacts.values()),
        tuple(contact for _, contact in contacts.values()),
        len(others) > 1 and letter.channel in LINKEDIN,
    )


def _why_nobody(parties: Sequence[Party], directory: Directory) -> str:
    if not parties:
        return "it is from you to nobody else"
    if any(directory.namesakes(party) > 1 for party in parties):
        return "several of your contacts have that name, so it cannot be told whose it is"
    return "it is not from or to anybody among your contacts"


def _keys(letter: Letter, party: Party, at: dt.datetime, *, sent: bool) -> Keys:
    """Return the ids of what a letter becomes, the same whichever file it stands in."""
    who = party.profile_url or party.email.casefold() or party.name.casefold()
    identity: tuple[str, ...] = ("mail", letter.message_id, who)
    if not letter.message_id:
        family = "linkedin" if letter.channel in LINKEDIN else "mail"
        way = "to" if sent else "from"
        identity = family, way, who, at.isoformat(), " ".join(letter.body.split())
    return Keys(lasting_id("m", *identity), lasting_id("t", *identity))
