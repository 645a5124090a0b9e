"""Telling whose letters come from an address that no contact is known by.

A name alone proves nothing. It takes a name and something more: a letter of the user's that is
answered, by its id or by its subject; a letter of the user's to that address; or an
address at the company where the contact works.
"""

from __future__ import annotations

import itertools
import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence

import msgspec

from outreach_tui.interop.directory import Directory
from outreach_tui.interop.imports import Letter, Nature, Offer, Party
from outreach_tui.interop.owner import Owner
from outreach_tui.people.contact import Contact
from outreach_tui.people.folding import words_of
from outreach_tui.people.sameness import employer_key
from outreach_tui.tracking.message import Message, MessageState
from outreach_tui.vocabulary import Channel

_REPLY = re.compile(
    r"\s*(?:(?:re|aw|antw|sv|vs|odp|rif|ref|res|回复|答复|返信)(?:\[\d+\])?\s?[:：]|fwd?\s?:|wg\s?:)\s*",
    re.IGNORECASE,
)
_THEIR_OWN = (Nature.PERSONAL, Nature.OUT_OF_OFFICE, Nature.CALENDAR)
"""Letters that come from the address of the person they speak for."""
_SHORTEST_SUBJECT = 8
"""Letters of a subject below which being the beginning of another says nothing."""
_MOST_WORDS = 6

_Place = tuple[str, int, str]


class Matches(msgspec.Struct):
    """Who is in letters, and which addresses to offer for adding."""

    directory: Directory
    by_letter: dict[_Place, Contact] = msgspec.field(default_factory=dict)
    offers: list[Offer] = msgspec.field(default_factory=list)

    def find(self, letter: Letter, party: Party) -> Contact | None:
        """Return who somebody in a letter is, also where no contact has their address."""
        known = self.directory.find(party)
        return known or self.by_letter.get((letter.file, letter.row, party.email))


def bare_subject(subject: str) -> str:
    """Return a subject to compare with: folded, without ``Re:`` and the like before it."""
    while found := _REPLY.match(subject):
        subject = subject[found.end() :]
    return " ".join(words_of(subject))


def is_answer(letter: Letter) -> bool:
    """Whether a letter says of itself that it answers another."""
    return bool(letter.answers) or _REPLY.match(letter.subject) is not None


def match_letters(
    letters: Iterable[Letter],
    owner: Owner,
    directory: Directory,
    contacts: Iterable[Contact],
    messages: Iterable[Message],
) -> Matches:
    """Return whose letters come from or go to addresses that ``directory`` does not know."""
    mail = [letter for letter in letters if letter.channel is Channel.EMAIL]
    matches = Matches(directory)
    unknown = _unknown(mail, owner, directory)
    if not unknown:
        return matches
    names = _Names(contacts)
    messages = list(messages)
    found = -1
    while len(matches.by_letter) > found:  # who is found shows whom others answer
        found = len(matches.by_letter)
        matches.offers.clear()
        threads = _Threads(mail, owner, matches, messages)
        for email, met in unknown.items():
            _match_address(email, met, threads, names, matches)
    return matches


class _Met(msgspec.Struct):
    """An unknown address: what stands with it, and where."""

    names: Counter[str] = msgspec.field(default_factory=Counter)
    received: list[Letter] = msgspec.field(default_factory=list)
    sent: list[Letter] = msgspec.field(default_factory=list)
    bounced: list[Letter] = msgspec.field(default_factory=list)

    @property
    def letters(self) -> list[Letter]:
        """Every letter the address has to do with, theirs first."""
        return [*self.received, *self.sent, *self.bounced]


def _unknown(letters: Sequence[Letter], owner: Owner, directory: Directory) -> dict[str, _Met]:
    """Return the addresses of people that no contact has, with what they have to do with."""
    found: dict[str, _Met] = defaultdict(_Met)
    for letter in letters:
        sent = owner.wrote(letter)
        bounced = letter.nature is Nature.BOUNCE
        if sent is None or not (bounced or letter.nature in _THEIR_OWN):
            continue
        parties = letter.to if sent else (letter.sender,)
        if bounced:
            parties = tuple(Party(email=email) for email in letter.failed)
        for party in parties:
            if not party.email or owner.is_party(party) or directory.find(party):
                continue
            met = found[party.email]
            met.names[party.name] += 1
            (met.bounced if bounced else met.sent if sent else met.received).append(letter)
    return found


def _match_address(
    email: str, met: _Met, threads: _Threads, names: _Names, matches: Matches
) -> None:
    """Decide whose an address is, or for each letter from it whom it answers."""
    named = names.of(email, met.names)
    reason = ""
    if named is not None:
        reason = threads.reason(named, met) or ("their company" if _works_at(named, email) else "")
    for letter in met.received:
        answered = threads.answered(letter)
        if answered is None:
            continue
        contact, why = answered
        if named is None and _is_called(contact, email, met.names):
            named, reason = contact, why
        elif why == "the letter it answers":
            matches.by_letter[letter.file, letter.row, email] = contact
    if named is None:
        return
    if reason:
        for letter in met.letters:
            matches.by_letter[letter.file, letter.row, email] = named
    if not (met.received or met.sent):
        return  # mail to it comes back, so it is nothing to keep
    place = met.letters[0]
    because = f"the name and {reason} agree" if reason else "only the name agrees"
    matches.offers.append(
        Offer(
            file=place.file,
            row=place.row,
            contact_id=named.id,
            name=named.called,
            email=email,
            because=because,
            taken=bool(reason),
        )
    )


class _Threads:
    """The letters the user sent, by id and by subject, with whom they went to."""

    def __init__(
        self,
        letters: Sequence[Letter],
        owner: Owner,
        matches: Matches,
        messages: Iterable[Message],
    ) -> None:
        self._by_id: dict[str, set[str]] = defaultdict(set)
        by_subject: dict[str, set[str]] = defaultdict(set)
        self._contacts: dict[str, Contact] = {}
        for letter in letters:
            if not owner.wrote(letter):
                continue
            found = [matches.find(letter, party) for party in letter.to]
            for contact in filter(None, found):
                self._contacts[contact.id] = contact
                self._by_id[letter.message_id].add(contact.id)
                by_subject[bare_subject(letter.subject)].add(contact.id)
        for message in messages:
            to = matches.directory.by_id(message.contact_id)
            if message.state is MessageState.SENT and message.subject and to is not None:
                self._contacts[to.id] = to
                by_subject[bare_subject(message.subject)].add(to.id)
        self._by_id.pop("", None)
        self._subjects = sorted(by_subject.items())

    def answered(self, letter: Letter) -> tuple[Contact, str] | None:
        """Return the one contact whose letter from the user this one answers, and what shows it."""
        for answer in letter.answers:
            if len(found := self._by_id.get(answer, ())) == 1:
                return self._contacts[next(iter(found))], "the letter it answers"
        if is_answer(letter):
            to = set(self._wrote_about(letter))
            if len(to) == 1:
                return self._contacts[to.pop()], "the subject"
        return None

    def _wrote_about(self, letter: Letter) -> Iterator[str]:
        """Yield whom the user wrote to under a letter's subject, or one that begins with it."""
        subject = bare_subject(letter.subject)
        if not subject:
            return
        for place in range(bisect_left(self._subjects, (subject,)), len(self._subjects)):
            known, contact_ids = self._subjects[place]
            if known != subject and (
                len(subject) < _SHORTEST_SUBJECT or not known.startswith(f"{subject} ")
            ):
                return
            yield from contact_ids

    def reason(self, contact: Contact, met: _Met) -> str:
        """Return what beside the name shows an address to be a contact's; "" for nothing."""
        if met.sent:
            return "a letter of yours to it"
        for letter in met.received:
            answered = self.answered(letter)
            if answered and answered[0].id == contact.id:
                return answered[1]
            if contact.id in self._wrote_about(letter):
                return "the subject"
        return ""


class _Names:
    """Contacts by the two names they go by, whatever the order."""

    def __init__(self, contacts: Iterable[Contact]) -> None:
        self._by_pair: dict[frozenset[str], set[str]] = defaultdict(set)
        self._contacts: dict[str, Contact] = {}
        self._by_company: dict[str, set[str]] = defaultdict(set)
        for contact in contacts:
            if company := _company_of(contact):
                self._by_company[company].add(contact.id)
                self._contacts[contact.id] = contact
            pair = frozenset(_name_of(contact))
            if len(pair) == 2:
                self._by_pair[pair].add(contact.id)
                self._contacts[contact.id] = contact

    def of(self, email: str, names: Iterable[str]) -> Contact | None:
        """Return the one contact with both names in a display name or an address."""
        for words in (*map(words_of, names), _local_words(email)):
            found = {
                contact_id
                for pair in itertools.combinations(words[:_MOST_WORDS], 2)
                for contact_id in self._by_pair.get(frozenset(pair), ())
            }
            if len(found) == 1:
                return self._contacts[found.pop()]
        return self._at_company(email, names)

    def _at_company(self, email: str, names: Iterable[str]) -> Contact | None:
        """Return the one contact with a name in an address at the company they work at."""
        colleagues = {each for label in _labels(email) for each in self._by_company.get(label, ())}
        called = [
            contact
            for contact in map(self._contacts.__getitem__, colleagues)
            if _is_called(contact, email, names)
        ]
        return called[0] if len(called) == 1 else None


def _name_of(contact: Contact) -> tuple[str, ...]:
    """Return the first of the given and the last of the family names, folded."""
    given, family = words_of(contact.given), words_of(contact.family)
    if given and family:
        return given[0], family[-1]
    words = words_of(contact.name)
    return (words[0], words[-1]) if len(words) > 1 else ()


def _local_words(email: str) -> list[str]:
    return [word for word in re.split(r"[\W\d_]+", email.partition("@")[0]) if len(word) > 1]


def _is_called(contact: Contact, email: str, names: Iterable[str]) -> bool:
    """Whether one of a contact's names stands with an address, and no other name does."""
    own = set(_name_of(contact))
    said = {word for name in names if name for word in words_of(name)}
    return bool(own & said) if said else bool(own & set(_local_words(email)))


def _works_at(contact: Contact, email: str) -> bool:
    """Whether an address is at the company of a contact: ``@contoso.com`` for Contoso Ltd."""
    return _company_of(contact) in _labels(email)


def _company_of(contact: Contact) -> str:
    company = employer_key(contact.company).replace(" ", "")
    return company if len(company) > 2 else ""


def _labels(email: str) -> list[str]:
    """Return the parts of a domain but for the last, without hyphens."""
    return [label.replace("-", "") for label in email.partition("@")[2].split(".")[:-1]]
