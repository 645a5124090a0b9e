"""What the user set aside: one finding where it stands, or a rule for one person or for good."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, ClassVar

import msgspec

from outreach_tui.printable import shortened
from outreach_tui.records import Change, Record, new_id

if TYPE_CHECKING:
    from outreach_tui.etiquette.types import Finding

_AROUND = 3
"""Words before and after a finding that tell its place from others with the same words."""
_NEAR = 120
"""Code points before and after that are looked at for them."""

_SHOWN = 80
"""Code points of the words that are shown in lists."""


class Place(msgspec.Struct, frozen=True, kw_only=True):
    """Where a finding stands, told by its words and a few around them, blanks made alike.

    A finding without words of its own, such as one about a missing subject, is told by its message.
    """

    words: str = ""
    before: str = ""
    after: str = ""
    message_id: str = ""

    def is_at(self, other: Place) -> bool:
        """Whether this is the same place in a text that may have changed around it.

        The flagged words are the same, and so are those on one side of them at least.
        """
        if not self.words:
            return not other.words and self.message_id == other.message_id
        beside = self.before == other.before or self.after == other.after
        return self.words == other.words and beside


class Ignore(Record, frozen=True, kw_only=True):
    """A rule that is silent: at one place, with one person, or in every message."""

    kind: ClassVar[str] = "ignore"

    rule: str
    contact_id: str = ""
    """The person it holds for; empty for everybody."""
    place: Place | None = None
    """Where it is silent; ``None`` for wherever it would speak."""
    on: dt.date

    @property
    def everywhere(self) -> bool:
        """Whether the rule is silent in every message."""
        return self.place is None and not self.contact_id

    def matches(self, finding: Finding, text: str, message_id: str = "") -> bool:
        """Whether this sets ``finding`` aside; ``text`` is that of the part it stands in."""
        if finding.rule != self.rule:
            return False
        return self.place is None or self.place.is_at(place_of(finding, text, message_id))


def place_of(finding: Finding, text: str, message_id: str = "") -> Place:
    """Return where a finding stands in ``text``, the part of the message it is about."""
    words = _plain(text[finding.start : finding.end])
    if not words:
        return Place(message_id=message_id)
    before = text[max(0, finding.start - _NEAR) : finding.start].split()
    after = text[finding.end : finding.end + _NEAR].split()
    return Place(words=words, before=" ".join(before[-_AROUND:]), after=" ".join(after[:_AROUND]))


def _plain(text: str) -> str:
    return " ".join(text.split())


def silenced(ignores: Iterable[Ignore]) -> frozenset[str]:
    """Return the rules that are silent in every message."""
    return frozenset(ignore.rule for ignore in ignores if ignore.everywhere)


def behind(
    finding: Finding, text: str, ignores: Iterable[Ignore], contact_id: str, message_id: str
) -> list[Ignore]:
    """Return what sets a finding aside in a message to one person."""
    return [
        ignore
        for ignore in ignores
        if ignore.contact_id in ("", contact_id) and ignore.matches(finding, text, message_id)
    ]


def dismissed_by(
    ignores: Sequence[Ignore], contact_id: str = "", message_id: str = ""
) -> Callable[[Finding, str], bool]:
    """Return what tells the checker which findings in a message to one person are set aside."""

    def dismissed(finding: Finding, text: str) -> bool:
        return bool(behind(finding, text, ignores, contact_id, message_id))

    return dismissed


def where(ignore: Ignore, name: str = "") -> str:
    """Say where a rule is silent; ``name`` is that of the person it holds for."""
    to = f"to {name or 'somebody'}" if ignore.contact_id else "to anybody"
    if ignore.place is None:
        return f"every message {to}" if ignore.contact_id else "every message"
    words = shortened(ignore.place.words, _SHOWN)
    return f"“{words}” in messages {to}" if words else f"one message {to}"


def set_aside(
    rule: str, *, on: dt.date, contact_id: str = "", name: str = "", place: Place | None = None
) -> Change:
    """Make a rule silent; ``name`` is that of the person, for the words of undoing it."""
    record = Ignore(id=new_id("i"), rule=rule, contact_id=contact_id, place=place, on=on)
    where = "here" if place else f"for {name}" if contact_id else "in every message"
    return Change(label=f"Set {_quoted(rule)} aside {where}", put=(record,))


def bring_back(*ignores: Ignore) -> Change:
    """Let rules speak again where they were set aside."""
    rules = ", ".join(dict.fromkeys(_quoted(ignore.rule) for ignore in ignores))
    return Change(label=f"Brought {rules} back", delete=ignores)


def _quoted(rule: str) -> str:
    from outreach_tui.etiquette.registry import title  # noqa: PLC0415 - reads every rule

    return f"“{title(rule)}”"
