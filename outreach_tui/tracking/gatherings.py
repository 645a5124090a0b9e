"""The people met at one event, and which of them have been written to since."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Mapping, Sequence
from enum import StrEnum

import msgspec

from outreach_tui.etiquette.types import SentNote
from outreach_tui.people.contact import Contact
from outreach_tui.people.sameness import name_key
from outreach_tui.tracking.message import Message, MessageState, Touch, TouchKind
from outreach_tui.tracking.timeline import by_contact, in_order
from outreach_tui.vocabulary import Tie

_RECENT = 30
"""Days for which a message counts as written after an event nobody dated."""


class Written(StrEnum):
    """How far the message to somebody met at an event is."""

    NOT_BEGUN = "not-begun"
    BEGUN = "begun"
    RECORDED = "recorded"


class Guest(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody met at an event."""

    contact: Contact
    state: Written
    message_id: str = ""
    """The draft that was begun, or the message that was recorded, where there is one."""
    on: dt.date | None = None
    """The day it went out."""


class Gathering(msgspec.Struct, frozen=True, kw_only=True):
    """An event with everybody met there, in the order they were added."""

    name: str
    guests: tuple[Guest, ...]

    @property
    def written(self) -> int:
        """How many have been written to."""
        return sum(guest.state is Written.RECORDED for guest in self.guests)

    def next_after(self, contact_id: str = "") -> int:
        """Return the place of the next person to write to after somebody, else of the first.

        Where everybody has been written to, it is the first place.
        """
        ids = [guest.contact.id for guest in self.guests]
        start = ids.index(contact_id) + 1 if contact_id in ids else 0
        places = [*range(start, len(ids)), *range(start)]
        left = [at for at in places if self.guests[at].state is not Written.RECORDED]
        return left[0] if left else 0


def events_of(contact: Contact) -> tuple[str, ...]:
    """Return the events somebody was met or seen at, as they are called after "at"."""
    met_at = (contact.tie_detail,) if contact.tie is Tie.MET else ()
    named = (_bare(event) for event in (*contact.events, *met_at))
    found = {event_key(event): event for event in reversed([n for n in named if event_key(n)])}
    return tuple(reversed(found.values()))


def event_key(event: str) -> str:
    """Return an event's name to compare with; the year counts."""
    return name_key(_bare(event))


def gatherings(
    contacts: Iterable[Contact],
    messages: Iterable[Message],
    touches: Iterable[Touch],
    today: dt.date,
) -> list[Gathering]:
    """Return every event somebody was met at: those with people left to write to, then the rest.

    Among each, the events whose people were added last come first.
    """
    people = list(contacts)
    names: dict[str, str] = {}
    for contact in people:
        for event in events_of(contact):
            names.setdefault(event_key(event), event)
    there: dict[str, list[Contact]] = {key: [] for key in reversed(names)}
    for contact in people if names else ():
        for key in _keys(contact) & names.keys():
            there[key].append(contact)
    own, letters = by_contact(touches), _by_person(messages)
    found = [_gathering(names[key], guests, letters, own, today) for key, guests in there.items()]
    return sorted(found, key=lambda each: each.written == len(each.guests))


def find_gathering(
    event: str,
    contacts: Iterable[Contact],
    messages: Iterable[Message],
    touches: Iterable[Touch],
    today: dt.date,
) -> Gathering:
    """Return an event by name, with everybody met there or tagged with it; maybe nobody."""
    return _gathering(event, contacts, _by_person(messages), by_contact(touches), today)


def drafts_to_others(
    contact: Contact, drafts: Iterable[Message], contact_of: Callable[[str], Contact | None]
) -> tuple[SentNote, ...]:
    """Return what waits to be sent to the other people met at the same events."""
    keys = {event_key(event) for event in events_of(contact)}
    found = []
    for draft in drafts if keys else ():
        other = contact_of(draft.contact_id) if draft.contact_id != contact.id else None
        if other is not None and keys & _keys(other):
            found.append(
                SentNote(
                    to=other.name,
                    company=other.company,
                    on=draft.updated.date(),
                    purpose=draft.purpose,
                    body=draft.body,
                )
            )
    return tuple(found)


def _gathering(
    name: str,
    contacts: Iterable[Contact],
    messages: Mapping[str, Sequence[Message]],
    touches: Mapping[str, Sequence[Touch]],
    today: dt.date,
) -> Gathering:
    key = event_key(name)
    guests = tuple(
        _guest(contact, messages.get(contact.id, ()), touches.get(contact.id, ()), today)
        for contact in contacts
        if key and key in _keys(contact)
    )
    own = (event for guest in guests for event in events_of(guest.contact))
    known = next((event for event in own if event_key(event) == key), _bare(name))
    return Gathering(name=known, guests=guests)


def _guest(
    contact: Contact, messages: Sequence[Message], touches: Sequence[Touch], today: dt.date
) -> Guest:
    if sent := _sent_since(touches, today):
        return Guest(
            contact=contact, state=Written.RECORDED, message_id=sent.message_id, on=sent.on
        )
    drafts = [message for message in messages if message.state is MessageState.DRAFT]
    if drafts:
        newest = max(drafts, key=lambda draft: draft.updated)
        return Guest(contact=contact, state=Written.BEGUN, message_id=newest.id)
    return Guest(contact=contact, state=Written.NOT_BEGUN)


def _sent_since(touches: Sequence[Touch], today: dt.date) -> Touch | None:
    """Return the first message since the last meeting; without one, the last of this month."""
    sent: list[Touch] = []
    met = False
    for touch in in_order(touches):
        if touch.what is TouchKind.MET:
            sent, met = [], True
        elif touch.what is TouchKind.SENT and (met or (today - touch.on).days <= _RECENT):
            sent.append(touch)
    return sent[0] if sent else None


def _keys(contact: Contact) -> set[str]:
    """Return what the events and tags of somebody are compared by."""
    return {event_key(name) for name in (*events_of(contact), *contact.tags)}


def _by_person(messages: Iterable[Message]) -> dict[str, list[Message]]:
    found: dict[str, list[Message]] = {}
    for message in messages:
        found.setdefault(message.contact_id, []).append(message)
    return found


def _bare(event: str) -> str:
    """Return an event without the "at" before it."""
    event = " ".join(event.split())
    return event[3:] if event.lower().startswith("at ") else event
