"""Letters that were read, put into the timelines of the people they are from and to.

A second import finds what the first one brought by its id. What the user recorded by hand,
and what another shape of the same export brought, is found by its words and its day.
"""

from __future__ import annotations

import datetime as dt
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

import msgspec
from msgspec.structs import replace

from outreach_tui.interop.cleaning import shorten
from outreach_tui.interop.imports import Counts, Preview
from outreach_tui.interop.past import Past
from outreach_tui.interop.placing import Keys, Placed
from outreach_tui.people.contact import Contact
from outreach_tui.records import Record
from outreach_tui.tracking.actions import opening
from outreach_tui.tracking.message import Message, MessageState, Touch, TouchKind
from outreach_tui.tracking.outcomes import suggest_outcome
from outreach_tui.tracking.timeline import aware
from outreach_tui.vocabulary import Outcome, Purpose

_STILL_OPEN = dt.timedelta(days=90)
_RECENT = dt.timedelta(days=3 * 365)
_LONGEST_TOUCH = 200
_WORDLESS = "something without words"
"""A reaction, a shared page, a message that was deleted: contact, but nothing to read."""


class Written(msgspec.Struct):
    """What letters become: the records to write, and the words and figures for them."""

    put: dict[str, Record] = msgspec.field(default_factory=dict)
    counts: Counter[str] = msgspec.field(default_factory=Counter)
    replies: int = 0
    previews: list[Preview] = msgspec.field(default_factory=list)

    def touches(self) -> list[Touch]:
        """Return what goes into the timelines."""
        return [record for record in self.put.values() if isinstance(record, Touch)]

    def totals(self, skipped: int) -> Counts:
        """Return how many letters were added, updated and unchanged."""
        return Counts(
            added=self.counts["added"],
            updated=self.counts["updated"],
            unchanged=self.counts["unchanged"],
            skipped=skipped + self.counts["skipped"],
        )


def write(placed: Sequence[Placed], past: Past, now: dt.datetime) -> Written:
    """Turn letters into messages and touches, but for those that are there already."""
    written = Written()
    timelines = _Timelines(past)
    for each in placed:
        for keys in each.keys:
            past.claim(*keys)
    for each in placed:
        fates = {
            _write_one(each, keys, contact, timelines, past, written, now)
            for keys, contact in zip(each.keys, each.contacts, strict=True)
        }
        for fate in ("added", "updated", "unchanged"):
            if fate in fates:
                written.counts[fate] += 1
                break
    return written


def _write_one(
    each: Placed,
    keys: Keys,
    contact: Contact,
    timelines: _Timelines,
    past: Past,
    written: Written,
    now: dt.datetime,
) -> str:
    """Write one letter into one timeline; returns what became of it."""
    timelines.note(contact.id, each)
    if past.has(*keys) or keys.touch in written.put:
        return "unchanged"
    message = _message(each, contact, keys.message, now)
    touch = _touch(each, message, timelines, keys.touch, now)
    if twin := past.twin(message, touch):
        if not twin.put:
            return "unchanged"
        written.put |= {record.id: record for record in twin.put}
        written.previews.append(_preview("updated", contact, touch))
        return "updated"
    if touch.message_id:
        message = replace(message, purpose=touch.purpose or Purpose.REPLY, outcome=touch.outcome)
        written.put[message.id] = message
    written.put[touch.id] = touch
    if touch.what is TouchKind.REPLIED:
        written.replies += 1
    written.previews.append(_preview("added", contact, touch))
    return "added"


def _message(each: Placed, contact: Contact, message_id: str, now: dt.datetime) -> Message:
    letter = each.letter
    return Message(
        id=message_id,
        contact_id=contact.id,
        state=MessageState.SENT if each.sent else MessageState.RECEIVED,
        channel=letter.channel,
        subject=letter.subject,
        body=letter.body,
        created=each.at,
        updated=each.at,
        on=each.at.astimezone(now.tzinfo).date(),
    )


def _touch(
    each: Placed, message: Message, timelines: _Timelines, touch_id: str, now: dt.datetime
) -> Touch:
    """Return what a letter is in a timeline."""
    text = shorten(opening(message.body) or message.subject or _WORDLESS, _LONGEST_TOUCH)
    kept = Touch(
        id=touch_id,
        contact_id=message.contact_id,
        what=TouchKind.NOTE,
        on=message.on or each.at.date(),
        recorded=each.at,
        text=text,
    )
    if each.in_group:
        who = "you wrote to several people" if each.sent else "wrote in a talk of several people"
        return replace(kept, text=f"{who}: {text}")
    message_id = message.id if message.body else ""
    if each.sent:
        purpose = timelines.purpose(message.contact_id, each.at) if message_id else Purpose.REPLY
        return replace(kept, what=TouchKind.SENT, message_id=message_id, purpose=purpose)
    names_a_letter = bool(each.letter.answers)
    if not (names_a_letter or timelines.was_written_to(message.contact_id, each.at)):
        return replace(kept, what=TouchKind.WROTE, message_id=message_id)
    outcome = None
    answers = names_a_letter or timelines.answers(message.contact_id, each.at)
    if message.body and answers:
        outcome = _outcome(message, now)
    return replace(
        kept,
        what=TouchKind.REPLIED,
        message_id=message_id,
        outcome=outcome or (Outcome.OTHER if message.body else None),
    )


def _outcome(message: Message, now: dt.datetime) -> Outcome:
    """Return what a reply seems to say; what was said years ago settles nothing now."""
    recent = now - message.created < _RECENT
    return suggest_outcome(message.body).outcome if recent else Outcome.OTHER


_DONE = {TouchKind.SENT: "You wrote to", TouchKind.REPLIED: "Answer from", TouchKind.WROTE: "From"}


def _preview(fate: str, contact: Contact, touch: Touch) -> Preview:
    who = f"{_DONE.get(touch.what, 'With')} {contact.called}, {touch.on:%-d %b %Y}"
    said = f" ({touch.outcome.value})" if touch.outcome not in (None, Outcome.OTHER) else ""
    kind = "reply" if touch.what is TouchKind.REPLIED else "message"
    return Preview(fate, kind, f"{who}{said}: {shorten(touch.text, 80)}".rstrip(": "))


class _Timelines:
    """When the user and each contact last wrote, as letters are added oldest first."""

    def __init__(self, past: Past) -> None:
        self._events: dict[str, list[tuple[dt.datetime, bool]]] = defaultdict(list)
        for touch in past.touches:
            if touch.what in (TouchKind.SENT, TouchKind.REPLIED, TouchKind.WROTE):
                recorded = aware(touch.recorded)
                noon = dt.datetime.combine(touch.on, dt.time(12), tzinfo=dt.UTC)
                at = recorded if abs(recorded - noon) < dt.timedelta(days=1) else noon
                self._events[touch.contact_id].append((at, touch.what is TouchKind.SENT))
        self._to_all: dict[str, dt.datetime] = {}

    def note(self, contact_id: str, each: Placed) -> None:
        """Remember that something was written."""
        if not each.in_group:
            self._events[contact_id].append((each.at, each.sent))
        elif each.sent:
            self._to_all.setdefault(contact_id, each.at)

    def _before(self, contact_id: str, at: dt.datetime) -> Iterator[tuple[dt.datetime, bool]]:
        return (event for event in self._events.get(contact_id, ()) if event[0] < at)

    def was_written_to(self, contact_id: str, at: dt.datetime) -> bool:
        """Whether the user had written to somebody before, alone or among others."""
        among_others = self._to_all.get(contact_id, at) < at
        return among_others or any(sent for _, sent in self._before(contact_id, at))

    def answers(self, contact_id: str, at: dt.datetime) -> bool:
        """Whether what came last before was the user's own."""
        last = max(self._before(contact_id, at), default=None)
        return last is not None and last[1]

    def purpose(self, contact_id: str, at: dt.datetime) -> Purpose:
        """Return what a letter of the user's is for, going by what came before it."""
        last = max(self._before(contact_id, at), default=None)
        if last is None or at - last[0] > _STILL_OPEN:
            return Purpose.OTHER
        same_breath = last[1] and at - last[0] < dt.timedelta(hours=20)
        return Purpose.REPLY if same_breath or not last[1] else Purpose.FOLLOW_UP
