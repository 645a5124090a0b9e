"""Messages read as their recipients will, with all that is known about both sides."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from outreach_tui.people.contact import Contact
from outreach_tui.tracking.message import Message
from outreach_tui.workspace.reading import Reading

if TYPE_CHECKING:
    from outreach_tui.etiquette.types import Context, HouseStyle, Report
    from outreach_tui.people.mentions import Mentions
    from outreach_tui.tracking.gatherings import Gathering
    from outreach_tui.vocabulary import Channel, Purpose


class Checking(Reading):
    """The etiquette, asked about one message in its context."""

    _mentions: tuple[int, Mentions] | None = None

    def context(
        self, contact: Contact, channel: Channel, purpose: Purpose, subject: str | None = None
    ) -> Context:
        """Everything the etiquette rules need to know about a message to one person."""
        from outreach_tui.etiquette.types import Context  # noqa: PLC0415
        from outreach_tui.tracking.gatherings import drafts_to_others  # noqa: PLC0415
        from outreach_tui.tracking.history import history_of, sent_to_others  # noqa: PLC0415
        from outreach_tui.tracking.recipient import recipient_of  # noqa: PLC0415

        today = self.today()
        return Context(
            recipient=recipient_of(contact, self.profile),
            channel=channel,
            purpose=purpose,
            subject=subject,
            sender=self.profile,
            history=history_of(self.touches(contact.id), self.messages(contact.id), today),
            note_limit=self.config.note_limit,
            today=today,
            sent_to_others=sent_to_others(
                contact.id, self.contact, self.message, self.touches(), today
            ),
            drafts_to_others=drafts_to_others(contact, self.drafts(), self.contact),
            house=self.house,
        )

    @property
    def house(self) -> HouseStyle:
        """What the user chose where good advice disagrees."""
        from outreach_tui.etiquette.types import HouseStyle  # noqa: PLC0415

        fields = HouseStyle.__struct_fields__
        return HouseStyle(**{name: getattr(self.config, name) for name in fields})

    def check(
        self, body: str, context: Context, *, contact_id: str = "", message_id: str = ""
    ) -> Report:
        """Read a message as its recipient will, but for what the user set aside."""
        from outreach_tui.etiquette.engine import check_message  # noqa: PLC0415
        from outreach_tui.etiquette.ignores import dismissed_by, silenced  # noqa: PLC0415

        if contact_id:
            context = self._with_others(body, context, contact_id)
        ignores = self.ignores()
        return check_message(
            body,
            context,
            disabled=silenced(ignores),
            dismissed=dismissed_by(ignores, contact_id, message_id),
        )

    def _with_others(self, text: str, context: Context, contact_id: str) -> Context:
        """Add the other people whose name, company or school a text holds."""
        from outreach_tui.people.mentions import Mentions  # noqa: PLC0415
        from outreach_tui.tracking.recipient import other_people  # noqa: PLC0415

        revision = self.revision()
        if self._mentions is None or self._mentions[0] != revision:
            self._mentions = (revision, Mentions(self.contacts()))
        others = other_people(self._mentions[1].in_text(text, contact_id))
        return msgspec.structs.replace(context, others=others)

    def mended(self, draft: Message) -> Message:
        """Return a draft with every fix made that can be made to its words as they stand."""
        from outreach_tui.drafting.drafts import revise_draft  # noqa: PLC0415
        from outreach_tui.etiquette.fixes import apply, apply_all  # noqa: PLC0415

        contact = self.contact(draft.contact_id)
        if contact is None:
            return draft
        context = self.context(contact, draft.channel, draft.purpose, draft.subject)
        ids = {"contact_id": draft.contact_id, "message_id": draft.id}
        body = apply_all(draft.body, lambda text: self.check(text, context, **ids))
        found = self.check(body, context, **ids).findings
        edits = (finding.edits for finding in found if finding.part == "subject")
        subject = apply(draft.subject, next(filter(None, edits), ()))
        return revise_draft(draft, subject, body, self.now())

    def near_copies(self, gathering: Gathering) -> dict[str, str]:
        """What is said of drafts to people met there that repeat another, by contact id."""
        from outreach_tui.tracking.gatherings import Written  # noqa: PLC0415

        found = {}
        for guest in gathering.guests:
            draft = self.message(guest.message_id) if guest.state is Written.BEGUN else None
            if draft is None:
                continue
            who = guest.contact
            context = self.context(who, draft.channel, draft.purpose, draft.subject)
            report = self.check(draft.body, context, contact_id=who.id, message_id=draft.id)
            for finding in report.findings:
                if finding.rule == "copy-paste":
                    found[who.id] = finding.message
        return found
