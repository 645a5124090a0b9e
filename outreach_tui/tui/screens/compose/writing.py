"""What is being written, in one record that never changes under a thread."""

from __future__ import annotations

import datetime as dt

import msgspec

from outreach_tui.people.contact import Contact
from outreach_tui.records import new_id
from outreach_tui.tracking.message import Message
from outreach_tui.tui.screens.compose.steps import Step
from outreach_tui.vocabulary import Channel, Purpose


class Writing(msgspec.Struct, frozen=True, kw_only=True):
    """One message on its way. Empty fields are still to be chosen, in any order."""

    message_id: str = msgspec.field(default_factory=lambda: new_id("m"))
    contact: Contact | None = None
    purpose: Purpose | None = None
    channel: Channel | None = None
    template: str = ""
    blank: bool = False
    """Whether the user chose to begin with a blank page."""
    answers: dict[str, str] = {}
    choices: dict[str, int] = {}
    """The numbers of the ways its parts and its subject are said."""
    earlier: dict[str, str] = {}
    """What the user answered before, in messages to this person."""
    event: str = ""
    """Where they were met, when the people from there are written to one by one."""
    subject: str = ""
    body: str = ""
    produced: tuple[str, str] = ("", "")
    """Subject and body as the template wrote them last."""
    filled: tuple[str, dict[str, str]] = ("", {})
    """The template and the values that produced them."""
    created: dt.datetime | None = None
    kept: bool = False
    """Whether there is a draft of it on disk."""

    @property
    def way(self) -> Channel:
        """The channel chosen, or the one that is usual for this person."""
        return self.channel or usual_channel(self.contact)

    @property
    def begun(self) -> bool:
        """Whether there are words of the user's to keep."""
        return self.kept or bool(self.body.strip() or self.subject.strip() or self.answers)

    @property
    def edited(self) -> bool:
        """Whether the text holds words that no template can write again."""
        return bool(self.body.strip()) and (self.subject, self.body) != self.produced

    @property
    def done(self) -> frozenset[Step]:
        """The steps there is nothing left to do in."""
        steps = {
            Step.WHO: self.contact is not None,
            Step.WHY: self.purpose is not None,
            Step.TEMPLATE: bool(self.template) or self.blank,
            Step.FILL: self.blank or bool(self.body.strip()),
        }
        return frozenset(step for step, done in steps.items() if done)

    @property
    def next_open(self) -> Step:
        """The first step that is still to be taken."""
        return next((step for step in Step if step not in self.done), Step.POLISH)

    def draft(self, now: dt.datetime) -> Message:
        """Return it as a draft to keep."""
        return Message(
            id=self.message_id,
            contact_id=self.contact.id if self.contact else "",
            channel=self.way,
            purpose=self.purpose or Purpose.OTHER,
            template=self.template,
            answers=self.answers,
            choices=self.choices,
            subject=self.subject,
            body=self.body,
            created=self.created or now,
            updated=now,
        )


def from_draft(draft: Message, contact: Contact | None) -> Writing:
    """Take a draft up again. Its text counts as the user's own."""
    unsaid = draft.purpose is Purpose.OTHER and not draft.template
    return Writing(
        message_id=draft.id,
        contact=contact,
        purpose=None if unsaid and not draft.body else draft.purpose,
        channel=draft.channel,
        template=draft.template,
        blank=not draft.template and bool(draft.body),
        answers=draft.answers,
        choices=draft.choices,
        subject=draft.subject,
        body=draft.body,
        created=draft.created,
        kept=True,
    )


def usual_channel(contact: Contact | None) -> Channel:
    """Return where one would write to somebody: where they like it, else where one can."""
    if contact is None or contact.channel:
        return (contact and contact.channel) or Channel.EMAIL
    if contact.emails:
        return Channel.EMAIL
    if contact.connected_on:
        return Channel.LINKEDIN_MESSAGE
    return Channel.LINKEDIN_NOTE if contact.profile_url else Channel.EMAIL
