"""Add a person, or change one."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from typing import TypeVar

import msgspec
from textual.widget import Widget
from textual.widgets import Input, Select

from outreach_tui.errors import OutreachError
from outreach_tui.interop.profile_urls import normal_profile_url
from outreach_tui.people.actions import save_contact
from outreach_tui.people.contact import Contact
from outreach_tui.people.profile import School, read_school, write_school
from outreach_tui.records import Change
from outreach_tui.tui.dialogs.form import Form, Row
from outreach_tui.vocabulary import Channel, Executive, Level, Tie
from outreach_tui.workspace import Workspace

_TIES = (
    ("you worked together", Tie.COLLEAGUE),
    ("you met", Tie.MET),
    ("somebody sent you", Tie.REFERRED),
    ("same school", Tie.ALUM),
    ("same group", Tie.GROUP),
    ("you don't know each other", Tie.STRANGER),
)
_LINES = (
    ("name", "Name", "Ana Ruiz"),
    ("title", "Job title", "UX lead"),
    ("company", "Company", "Lumen Health"),
)
_MORE_LINES = (
    ("tie_detail", "Where or what", "the school, the event, the group"),
    ("referrer", "Sent by", "who sent you to them"),
    ("schools", "Schools", "State University, 2012-2016, rowing club"),
    ("facts", "You found out", "a talk, an article; more with a semicolon"),
    ("emails", "E-mail", ""),
    ("profile_url", "LinkedIn", "https://www.linkedin.com/in/…"),
    ("places", "Places", "where they live or lived; more with a semicolon"),
    ("groups", "Groups", "clubs and communities they are in"),
    ("employers", "Worked at", "Lumen (2014-2018); more with a semicolon"),
    ("events", "Events", "where they went, the spring mixer; more with a semicolon"),
    ("mutual", "You both know", "names, with commas between"),
    ("tags", "Tags", "words of your own, with commas between"),
    ("notes", "Notes", ""),
)
_LISTS = ("schools", "facts", "emails", "places", "groups", "employers", "events", "mutual", "tags")
_SEPARATORS = dict.fromkeys(("facts", "schools", "places", "employers", "events"), ";")
_FROM_THE_TITLE = "as the title says"
_NAMED = (("yes, they agreed", True), ("no", False))
_UNASKED = "nobody asked them yet"


C = TypeVar("C", StrEnum, bool)


class PersonForm(Form):
    """Every field of a contact that can be typed; only the name is needed."""

    def __init__(self, contact: Contact, workspace: Workspace, *, new: bool) -> None:
        super().__init__("Add a person" if new else f"Change {contact.called}", workspace)
        self._contact = contact
        self._new = new

    def rows(self) -> Iterable[Widget]:
        """Return a row for each field, how they know each other in the middle."""
        contact = self._contact
        for field, label, hint in _LINES:
            yield self._line(field, label, hint)
        yield Row("You know them", _select("tie", _TIES, contact.tie))
        for field, label, hint in _MORE_LINES:
            yield self._line(field, label, hint)
            if field == "referrer":
                named = _select("may_name_referrer", _NAMED, contact.may_name_referrer, _UNASKED)
                yield Row("May be named", named)
        yield Row(
            "They prefer", _select("channel", _named(Channel), contact.channel, "any channel")
        )
        yield Row("Seniority", _select("level", _named(Level), contact.level, _FROM_THE_TITLE))
        yield Row(
            "Executive", _select("executive", _named(Executive), contact.executive, _FROM_THE_TITLE)
        )

    def _line(self, field: str, label: str, hint: str) -> Row:
        text = _typed(self._contact, field)
        return Row(label, Input(text, id=field, placeholder=hint, compact=True))

    def change(self) -> Change:
        """Return what was changed, on top of what another window may have changed since."""
        before = None if self._new else self.workspace.contact(self._contact.id)
        if before is None and not self._new:
            raise OutreachError(
                f"{self._contact.called} was removed meanwhile.", "Leave, then undo with ctrl+z."
            )
        values: dict[str, object] = {}
        for field, _, _ in (*_LINES, *_MORE_LINES):
            text = self.text(f"#{field}")
            if self._new or text != _typed(self._contact, field):
                values[field] = _read(field, text)
        for field in ("tie", "channel", "level", "executive", "may_name_referrer"):
            value = self.query_one(f"#{field}", Select).value
            chosen = value if isinstance(value, (StrEnum, bool)) else None
            if chosen != getattr(self._contact, field):
                values[field] = chosen
        changed = msgspec.structs.replace(before or self._contact, **values)
        return save_contact(changed, before, today=self._today)


def _typed(contact: Contact, field: str) -> str:
    """Return a field as it is typed."""
    value = getattr(contact, field)
    if isinstance(value, str):
        return value
    parts = [write_school(part) if isinstance(part, School) else part for part in value]
    return f"{_SEPARATORS.get(field, ',')} ".join(parts)


def _read(field: str, text: str) -> object:
    """Return what was typed as the field has it."""
    if field == "notes":
        return text
    if field == "profile_url":
        return normal_profile_url(text) or text.strip()
    if field not in _LISTS:
        return text.strip()
    parts = tuple(part.strip() for part in text.split(_SEPARATORS.get(field, ",")) if part.strip())
    return tuple(read_school(part) for part in parts) if field == "schools" else parts


def _named(words: type[StrEnum]) -> list[tuple[str, StrEnum]]:
    return [(word.value.replace("_", " "), word) for word in words]


def _select(
    name: str,
    options: Iterable[tuple[str, C]],
    value: C | None,
    nothing: str = "",
) -> Select[C]:
    return Select(
        options,
        value=Select.NULL if value is None else value,
        allow_blank=bool(nothing),
        prompt=nothing,
        compact=True,
        id=name,
    )
