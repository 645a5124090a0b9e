"""The values a template needs, and where each one came from."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import StrEnum

import msgspec

from outreach_tui.drafting.cleaning import clean
from outreach_tui.drafting.standard import SOURCES, Known
from outreach_tui.drafting.template import Field, Template
from outreach_tui.errors import OutreachError
from outreach_tui.people.contact import Contact
from outreach_tui.people.profile import Profile


class Origin(StrEnum):
    """Where the value of a field came from."""

    USER = "user"
    PROFILE = "profile"
    CONTACT = "contact"
    SHARED = "shared"
    OFFER = "offer"
    """Something to give that fits this person."""
    HISTORY = "history"
    """The user said it in an earlier message to this person."""
    MISSING = "missing"
    """Needed, and only the user can say it."""
    LEFT_OUT = "left-out"
    """Not known and not needed: the message reads well without."""


class FieldValue(msgspec.Struct, frozen=True, kw_only=True):
    """One field with its value, cleaned for its sentence, and where that came from.

    ``note`` is a sentence for the user where something stands in the way, for example
    that their headline is too long for this message; else it is empty.
    """

    field: Field
    value: str = ""
    origin: Origin
    note: str = ""

    @property
    def missing(self) -> bool:
        """Whether the message cannot be written without the user's word."""
        return self.origin is Origin.MISSING


class MissingFields(OutreachError):  # noqa: N818 - named for what is asked of the user
    """A message would have holes; ``fields`` are what is still to be asked.

    ``notes`` say by field what stands in the way where something is known.
    """

    def __init__(self, fields: tuple[Field, ...], notes: Mapping[str, str] | None = None) -> None:
        known = notes or {}
        asked = "\n".join(
            f"{field.name}: {known.get(field.name) or field.question} For example: {field.example}"
            for field in fields
        )
        count = "One thing is" if len(fields) == 1 else f"{len(fields)} things are"
        super().__init__(f"{count} missing before the message can be written.", asked)
        self.fields = fields


def fields_for(
    template: Template,
    profile: Profile,
    contact: Contact,
    answers: Mapping[str, str],
    event: str = "",
    earlier: Mapping[str, str] | None = None,
) -> list[FieldValue]:
    """Fill the fields of ``template``, in its order.

    What the user answered comes first, then what is known of both people, then what they
    answered in earlier messages to this person; of the person themselves the user's own
    words count more than what is known. ``event`` is the name of the event the message is
    about, as it follows "at". A known value that is too long for its place is not used, and
    asked for instead.
    """
    known = Known(profile=profile, contact=contact, event=event, purpose=template.purpose)
    said = earlier or {}
    return [
        _filled(field, known, answers.get(field.name, ""), said.get(field.name, ""))
        for field in template.fields
    ]


def refuse_holes(filled: Iterable[FieldValue]) -> None:
    """Raise ``MissingFields`` where something is still to be asked."""
    missing = [item for item in filled if item.missing]
    if missing:
        notes = {item.field.name: item.note for item in missing}
        raise MissingFields(tuple(item.field for item in missing), notes)


def values_of(filled: Iterable[FieldValue]) -> dict[str, str]:
    """Return the values by the name of their field, as ``render`` takes them."""
    return {item.field.name: item.value for item in filled}


def _filled(field: Field, known: Known, answer: str, earlier: str) -> FieldValue:
    value = clean(answer, field.form)
    if value:
        return FieldValue(
            field=field, value=value, origin=Origin.USER, note=length_note(field, value)
        )
    note = ""
    said = clean(earlier, field.form)
    said = "" if length_note(field, said) else said
    if field.filled_from and not (said and field.filled_from.startswith("contact.")):
        value = clean(SOURCES[field.filled_from](known), field.form)
        note = length_note(field, value)
        if value and not note:
            origin = Origin(field.filled_from.partition(".")[0])
            return FieldValue(field=field, value=value, origin=origin)
    if said:
        return FieldValue(field=field, value=said, origin=Origin.HISTORY)
    origin = Origin.MISSING if field.required else Origin.LEFT_OUT
    return FieldValue(field=field, origin=origin, note=note)


def length_note(field: Field, value: str) -> str:
    """Return what to say when ``value`` is too long for the message, else ""."""
    if not field.max_length or len(value) <= field.max_length:
        return ""
    return f"“{value}” has {len(value)} characters; up to {field.max_length} fit here."
