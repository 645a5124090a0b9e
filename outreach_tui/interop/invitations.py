"""Invitations to connect, put into the timelines of those who are contacts.

The file reaches back a few months only and says nothing of what became of an invitation;
that somebody accepted shows in their being a connection since.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence

from msgspec.structs import replace

from outreach_tui.interop.cleaning import shorten
from outreach_tui.interop.correspondence import Written
from outreach_tui.interop.directory import Directory
from outreach_tui.interop.imports import Invitation, Preview, Problem
from outreach_tui.interop.past import Past
from outreach_tui.people.contact import Contact
from outreach_tui.records import Record, lasting_id
from outreach_tui.tracking.actions import opening
from outreach_tui.tracking.message import Message, MessageState, Touch, TouchKind
from outreach_tui.vocabulary import Channel, Purpose

_LONGEST_TOUCH = 200


def write_invitations(
    invitations: Sequence[Invitation], directory: Directory, past: Past, now: dt.datetime
) -> tuple[Written, list[Problem]]:
    """Turn invitations into touches, and their notes into messages."""
    written = Written()
    problems: list[Problem] = []
    for each in invitations:
        party = each.invitee if each.sent else each.inviter
        contact = directory.find(party)
        if contact is None or each.at is None:
            written.counts["skipped"] += 1
            reason = _reason(each, several=directory.namesakes(party) > 1)
            problems.append(Problem(each.file, each.row, reason))
            continue
        who = party.profile_url or party.name.casefold()
        day = each.at.astimezone(now.tzinfo).date()
        identity = "invitation", "to" if each.sent else "from", who, day.isoformat()
        records = list(_records(each, contact, identity, each.at, day))
        fresh = [record for record in records if not past.has(record.id)]
        fate = _fate(records, fresh, contact, day, past)
        written.counts[fate] += 1
        if fate != "unchanged":
            written.put |= {record.id: record for record in fresh}
            way = "You invited" if each.sent else "Invitation from"
            text = f"{way} {contact.called}, {day:%-d %b %Y}"
            written.previews.append(Preview(fate, "invitation", text))
    return written, problems


def _reason(invitation: Invitation, *, several: bool) -> str:
    if several:
        return "several of your contacts have that name, so it cannot be told whose it is"
    if invitation.sent:
        return "whom you invited is not among your contacts yet; it comes along once they are"
    return "who invited you is not among your contacts"


def _fate(
    records: Sequence[Record], fresh: Sequence[Record], contact: Contact, day: dt.date, past: Past
) -> str:
    if not fresh:
        return "unchanged"
    if len(fresh) < len(records):
        return "updated"
    recorded = any(
        touch.contact_id == contact.id
        and touch.purpose is Purpose.CONNECT
        and abs((touch.on - day).days) <= 1
        for touch in past.touches
    )
    return "unchanged" if recorded else "added"


def _records(
    invitation: Invitation,
    contact: Contact,
    identity: tuple[str, ...],
    at: dt.datetime,
    day: dt.date,
) -> Iterable[Message | Touch]:
    """Yield what an invitation leaves in a timeline."""
    note = invitation.message
    touch = Touch(
        id=lasting_id("t", *identity),
        contact_id=contact.id,
        what=TouchKind.NOTE,
        on=day,
        recorded=at,
        text="you invited them to connect" if invitation.sent else "invited you to connect",
    )
    if not note:
        yield touch
        return
    message = Message(
        id=lasting_id("m", *identity),
        contact_id=contact.id,
        state=MessageState.SENT if invitation.sent else MessageState.RECEIVED,
        channel=Channel.LINKEDIN_NOTE,
        purpose=Purpose.CONNECT,
        body=note,
        created=at,
        updated=at,
        on=day,
    )
    yield message
    yield replace(
        touch,
        what=TouchKind.SENT if invitation.sent else TouchKind.WROTE,
        text=shorten(opening(note), _LONGEST_TOUCH),
        message_id=message.id,
        purpose=Purpose.CONNECT if invitation.sent else None,
    )
    accepted = contact.connected_on
    if invitation.sent and accepted and accepted >= day - dt.timedelta(days=1):
        yield Touch(
            id=lasting_id("t", *identity, "accepted"),
            contact_id=contact.id,
            what=TouchKind.REPLIED,
            on=max(accepted, day),
            recorded=at + dt.timedelta(minutes=1),
            text="accepted your invitation",
        )
