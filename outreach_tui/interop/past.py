"""What is in the timelines already, to tell it from what an import brings."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import TypeVar

import msgspec
from msgspec.structs import replace

from outreach_tui.records import Record
from outreach_tui.tracking.message import Message, MessageState, Touch, TouchKind

R = TypeVar("R", bound=Record)
_Day = tuple[str, dt.date]
_WRITTEN = (TouchKind.SENT, TouchKind.REPLIED, TouchKind.WROTE, TouchKind.NOTE)
_ALIKE = 90
"""Of 100; people change a word or two between recording a text and sending it."""
_FUZZY_WITHIN = 5_000


class Twin(msgspec.Struct, frozen=True):
    """Something recorded that a letter repeats, and the records that then say more."""

    put: tuple[Record, ...] = ()


class Past:
    """Messages and touches there are. Each is taken as somebody's twin once."""

    def __init__(self, messages: Sequence[Message], touches: Sequence[Touch]) -> None:
        self.touches = touches
        self._ids = {record.id for record in (*messages, *touches)}
        self._taken: set[str] = set()
        self._messages: dict[_Day, list[Message]] = defaultdict(list)
        self._touches: dict[_Day, list[Touch]] = defaultdict(list)
        for message in messages:
            if message.state is not MessageState.DRAFT and message.on:
                self._messages[message.contact_id, message.on].append(message)
        for touch in touches:
            if not touch.message_id and touch.what in _WRITTEN:
                self._touches[touch.contact_id, touch.on].append(touch)

    def has(self, *ids: str) -> bool:
        """Whether a record with one of these ids is there."""
        return any(each in self._ids for each in ids)

    def claim(self, *ids: str) -> None:
        """Keep records with these ids from being twins: they are known by their ids."""
        self._taken |= self._ids.intersection(ids)

    def twin(self, message: Message, touch: Touch) -> Twin | None:
        """Return what was recorded before and is the same letter, or ``None``."""
        if touch.what is TouchKind.NOTE:
            return self._same_note(touch)
        for other in self._near(self._messages, touch):
            same_way = other.state is message.state
            if same_way and _same_words(other.body, message.body):
                self._taken.add(other.id)
                return Twin()
            if same_way and message.body and not other.body.strip():
                self._taken.add(other.id)
                return Twin((replace(other, body=message.body, subject=message.subject),))
        for seen in self._near(self._touches, touch):
            if seen.what is not TouchKind.NOTE and (seen.what is TouchKind.SENT) == (
                touch.what is TouchKind.SENT
            ):
                self._taken.add(seen.id)
                if not message.body:
                    return Twin()
                told = replace(seen, message_id=message.id, text=seen.text or touch.text)
                purpose = seen.purpose or touch.purpose or message.purpose
                return Twin((told, replace(message, purpose=purpose, outcome=seen.outcome)))
        return None

    def _same_note(self, touch: Touch) -> Twin | None:
        for seen in self._near(self._touches, touch):
            if seen.what is TouchKind.NOTE and seen.text == touch.text:
                self._taken.add(seen.id)
                return Twin()
        return None

    def _near(self, kept: dict[_Day, list[R]], touch: Touch) -> Iterator[R]:
        """Yield what stands at a touch's day, then on the days beside it."""
        for days in (0, -1, 1):
            day = touch.on + dt.timedelta(days=days)
            for record in kept.get((touch.contact_id, day), ()):
                if record.id not in self._taken:
                    yield record


def _same_words(one: str, other: str) -> bool:
    """Whether two texts are one but for white space and a few changed words."""
    first, second = " ".join(one.split()).casefold(), " ".join(other.split()).casefold()
    if not first or not second:
        return False
    if first == second:
        return True
    longer, shorter = max(len(first), len(second)), min(len(first), len(second))
    if longer > _FUZZY_WITHIN or shorter < 40 or shorter < 0.8 * longer:
        return False
    from rapidfuzz import fuzz  # noqa: PLC0415 - few letters are nearly the same

    return fuzz.ratio(first, second) >= _ALIKE
