"""What an import would do to the data, decided before anything changes.

People come first, then what was written to and by them, then the user's own profile: each
step sees what the one before it would leave behind. The outcome is one change.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence

import msgspec

from outreach_tui.interop.imports import Import, Plan, Preview
from outreach_tui.interop.merging import merge_all
from outreach_tui.people.contact import Contact
from outreach_tui.people.profile import Profile
from outreach_tui.records import Record
from outreach_tui.tracking.message import Message, Touch


class Known(msgspec.Struct, frozen=True, kw_only=True):
    """The data as it is before an import."""

    contacts: Sequence[Contact] = ()
    messages: Sequence[Message] = ()
    touches: Sequence[Touch] = ()
    profile: Profile = Profile()


def plan_import(known: Known, files: Sequence[Import], now: dt.datetime) -> Plan:
    """Decide what several exports add, change and leave as it is. Nothing is applied."""
    change, report = merge_all(known.contacts, files, now.date())
    return Plan(change=change, report=report, previews=tuple(_people(known.contacts, change.put)))


def _people(before: Iterable[Contact], put: Iterable[Record]) -> Iterable[Preview]:
    known = {contact.id for contact in before}
    for record in put:
        if isinstance(record, Contact):
            fate = "updated" if record.id in known else "added"
            about = ", ".join(filter(None, (record.title, record.company)))
            yield Preview(fate, "person", f"{record.called} ({about})" if about else record.called)
