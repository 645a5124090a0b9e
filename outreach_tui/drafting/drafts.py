"""Drafts as records: a rendered message that is not sent yet."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

import msgspec

from outreach_tui.drafting.render import Rendered
from outreach_tui.drafting.template import Template
from outreach_tui.people.contact import Contact
from outreach_tui.records import new_id
from outreach_tui.tracking.message import Message, MessageState
from outreach_tui.vocabulary import Channel


def new_draft(
    template: Template,
    rendered: Rendered,
    contact: Contact,
    answers: Mapping[str, str],
    now: dt.datetime,
    channel: Channel | None = None,
) -> Message:
    """Return a draft to ``contact``, on the template's first channel unless one is given."""
    channel = channel or template.channels[0]
    return Message(
        id=new_id("m"),
        contact_id=contact.id,
        state=MessageState.DRAFT,
        channel=channel,
        purpose=template.purpose,
        template=template.name,
        answers=dict(answers),
        choices=dict(rendered.choices),
        subject=rendered.subject if channel.has_subject else "",
        body=rendered.body,
        created=now,
        updated=now,
    )


def revise_draft(message: Message, subject: str, body: str, now: dt.datetime) -> Message:
    """Return the draft with the words as they stand now; the same record if nothing changed."""
    if (subject, body) == (message.subject, message.body):
        return message
    return msgspec.structs.replace(message, subject=subject, body=body, updated=now)
