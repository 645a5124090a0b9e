"""Turns the demo's data files into records, dated around a given day."""

from __future__ import annotations

import datetime as dt
import tomllib
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from typing import Any

import msgspec

from outreach_tui.people.contact import TYPED_IN, Contact
from outreach_tui.people.profile import Profile
from outreach_tui.records import Record, new_id
from outreach_tui.tracking.actions import log_reply, log_touch, move_stage, record_sent
from outreach_tui.tracking.business_days import (
    add_business_days,
    last_business_day,
    next_business_day,
    shift,
)
from outreach_tui.tracking.message import Message, Touch, TouchKind
from outreach_tui.vocabulary import Channel, Outcome, Purpose, Stage

_DRAFT = "draft"
_PEOPLE_SINCE = -70


class _Happening(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One line of a story; ``day`` and ``until`` count business days from today."""

    day: int
    what: str
    text: str = ""
    subject: str = ""
    purpose: Purpose = Purpose.OTHER
    channel: Channel = Channel.EMAIL
    outcome: Outcome | None = None
    stage: Stage | None = None
    until: int | None = None


def demo_records(
    today: dt.date,
) -> tuple[Profile, list[Contact], list[Message], list[Touch]]:
    """Return an invented user, the people they know, and what went between them.

    Something is due whatever day ``today`` is, and every stage of the Tracker has somebody.
    """
    contacts: list[Contact] = []
    messages: list[Message] = []
    touches: list[Touch] = []
    for person in _people():
        contact, story = _read(person, today)
        contacts.append(contact)
        for number, happening in enumerate(story):
            for record in _records(contact, happening, today, number):
                if isinstance(record, Message):
                    messages.append(record)
                elif isinstance(record, Touch):
                    touches.append(record)
    return _profile(), contacts, messages, touches


@cache
def _profile() -> Profile:
    text = files(__package__).joinpath("profile.toml").read_text("utf-8")
    found = tomllib.loads(text)
    return msgspec.convert({**found, "signature": found["signature"].strip()}, Profile)


@cache
def _people() -> tuple[dict[str, Any], ...]:
    folder = files(__package__).joinpath("people")
    pages = sorted(folder.iterdir(), key=lambda page: page.name)
    texts = [page.read_text("utf-8") for page in pages if page.name.endswith(".toml")]
    return tuple(person for text in texts for person in tomllib.loads(text)["contact"])


def _read(person: dict[str, Any], today: dt.date) -> tuple[Contact, list[_Happening]]:
    fields = {name: value for name, value in person.items() if name not in ("key", "story")}
    story = msgspec.convert(person.get("story", []), list[_Happening])
    since = _day(min([_PEOPLE_SINCE, *(happening.day for happening in story)]), today)
    contact = msgspec.convert(
        {"id": f"c-{person['key']}", "source": TYPED_IN, "added_on": since, **fields}, Contact
    )
    return contact, story


def _records(
    contact: Contact, happening: _Happening, today: dt.date, number: int
) -> Iterator[Record]:
    on = _day(happening.day, today)
    now = _moment(on, today, number)
    until = None if happening.until is None else _day(happening.until, today)
    text = happening.text.strip()
    if happening.what in (_DRAFT, TouchKind.SENT):
        draft = Message(
            id=new_id("m"),
            contact_id=contact.id,
            channel=happening.channel,
            purpose=happening.purpose,
            subject=happening.subject,
            body=text,
            created=now,
            updated=now,
        )
        if happening.what == _DRAFT:
            yield draft
        else:
            yield from record_sent(draft, contact, on=on, now=now).put
    elif happening.what == TouchKind.REPLIED:
        yield from log_reply(
            contact,
            happening.outcome,
            text=text,
            on=on,
            now=now,
            channel=happening.channel,
            until=until,
        ).put
    elif happening.stage is not None:
        yield from move_stage(contact, happening.stage, on=on, now=now).put
    else:
        kind = TouchKind(happening.what)
        yield from log_touch(contact, kind, on=on, now=now, text=text, until=until).put


def _day(offset: int, today: dt.date) -> dt.date:
    """Return the business day so many before or after today; 0 is today itself."""
    if offset > 0:
        return add_business_days(next_business_day(shift(today, 1)), offset - 1)
    for _ in range(-offset):
        today = last_business_day(shift(today, -1))
    return today


def _moment(on: dt.date, today: dt.date, number: int) -> dt.datetime:
    """Return when it was recorded: never later than what a visitor does today, in any zone."""
    nine = dt.datetime.combine(on, dt.time(9), dt.UTC)
    latest = dt.datetime.combine(shift(today, -1), dt.time(6), dt.UTC)
    return min(nine, latest) + dt.timedelta(minutes=number)
