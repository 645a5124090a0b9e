"""Add a person, or change one."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from enum import StrEnum

import msgspec
from textual.widget import Widget
from textual.widgets import Input, Select

from outreach_tui.interop.profile_urls import normal_profile_url
from outreach_tui.people.actions import save_contact
from outreach_tui.people.contact import Contact
from outreach_tui.people.profile import read_school, write_school
from outreach_tui.records import Change
from outreach_tui.tui.dialogs.form import Form, Row
from outreach_tui.vocabulary import Channel, Executive, Level, Tie

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
    ("places", "Places", "where they live or lived"),
    ("groups", "Groups", "clubs and communities they are in"),
    ("tags", "Tags", "words of your own, with commas between"),
    ("notes", "Notes", ""),
)
_SEPARATORS = {"facts": ";", "schools": ";"}
_FROM_THE_TITLE = "as the title says"


class PersonForm(Form):
    """Every field of a contact that can be typed; only the name is needed."""

    def __init__(self, contact: Contact, before: Contact | None, today: dt.date) -> None:
        super().__init__(f"Change {contact.name}" if before else "Add a person", today)
        self._contact = contact
        self._before = before

    def rows(self) -> Iterable[Widget]:
        """Return a row for each field, how they know each other in the middle."""
        contact = self._contact
        for field, label, hint in _LINES:
            yield self._line(field, label, hint)
        yield Row("You know them", _select("tie", _TIES, contact.tie))
        for field, label, hint in _MORE_LINES:
            yield self._line(field, label, hint)
        yield Row(
            "They prefer", _select("channel", _named(Channel), contact.channel, "any channel")
        )
        yield Row("Seniority", _select("level", _named(Level), contact.level, _FROM_THE_TITLE))
        yield Row(
            "Executive", _select("executive", _named(Executive), contact.executive, _FROM_THE_TITLE)
        )

    def _line(self, field: str, label: str, hint: str) -> Row:
        value = getattr(self._contact, field)
        if field == "schools":
            value = [write_school(school) for school in value]
        separator = _SEPARATORS.get(field, ",")
        text = value if isinstance(value, str) else f"{separator} ".join(value)
        return Row(label, Input(text, id=field, placeholder=hint, compact=True))

    def change(self) -> Change:
        """Return the contact as the form has it."""
        values: dict[str, object] = {}
        for field, _, _ in (*_LINES, *_MORE_LINES):
            text = self.text(f"#{field}")
            if isinstance(getattr(self._contact, field), str):
                values[field] = text if field == "notes" else text.strip()
                continue
            parts = (part.strip() for part in text.split(_SEPARATORS.get(field, ",")))
            values[field] = tuple(filter(None, parts))
        values["schools"] = tuple(
            read_school(part) for part in self.text("#schools").split(";") if part.strip()
        )
        url = self.text("#profile_url").strip()
        values["profile_url"] = normal_profile_url(url) or url
        for field in ("tie", "channel", "level", "executive"):
            chosen = self.query_one(f"#{field}", Select).value
            values[field] = chosen if isinstance(chosen, StrEnum) else None
        changed = msgspec.structs.replace(self._contact, **values)
        return save_contact(changed, self._before, today=self._today)


def _named(words: type[StrEnum]) -> list[tuple[str, StrEnum]]:
    return [(word.value.replace("_", " "), word) for word in words]


def _select(
    name: str,
    options: Iterable[tuple[str, StrEnum]],
    value: StrEnum | None,
    nothing: str = "",
) -> Select[StrEnum]:
    return Select(
        options,
        value=Select.NULL if value is None else value,
        allow_blank=bool(nothing),
        prompt=nothing,
        compact=True,
        id=name,
    )
