"""What one screen may ask another to do; screens never import each other."""

from __future__ import annotations

from typing import NamedTuple

from outreach_tui.vocabulary import Channel, Purpose


class WriteTo(NamedTuple):
    """Open Compose for a person; empty fields are chosen there."""

    contact_id: str = ""
    purpose: Purpose | None = None
    channel: Channel | None = None
    event: str = ""
    """Where they were met; the others from there are next."""


class OpenDraft(NamedTuple):
    """Open Compose on a draft."""

    message_id: str
    event: str = ""
    """Where its person was met; the others from there are next."""


class BeginWith(NamedTuple):
    """Open Compose on the templates, or on a blank page, before anybody is chosen."""

    blank: bool = False


class ShowPerson(NamedTuple):
    """Open People on a person."""

    contact_id: str


class AddPerson(NamedTuple):
    """Open People with an empty form."""


class ImportPeople(NamedTuple):
    """Open People with the import form."""


Request = WriteTo | OpenDraft | BeginWith | ShowPerson | AddPerson | ImportPeople
