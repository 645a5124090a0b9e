"""Templates, which of them suit somebody, and the drafts written from them."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from outreach_tui.errors import OutreachError
from outreach_tui.people.contact import Contact
from outreach_tui.tracking.message import Message
from outreach_tui.workspace.standing import Standing

if TYPE_CHECKING:
    from outreach_tui.drafting.catalogue import Catalogue, Suggestion
    from outreach_tui.drafting.template import Template
    from outreach_tui.vocabulary import Channel, Purpose


class Writing(Standing):
    """Words to begin with; what comes of them is saved elsewhere."""

    @cached_property
    def catalogue(self) -> Catalogue:
        """The message templates, the user's own before the shipped ones."""
        from outreach_tui.drafting.catalogue import Catalogue, shipped_folder  # noqa: PLC0415

        return Catalogue([shipped_folder(), self.paths.templates])

    def keep_template(self, name: str, text: str) -> Path:
        """Write a template of the user's own and return its file.

        An own one of that name is replaced, also one that cannot be read. Raises
        OutreachError where the name cannot be a file's.
        """
        from outreach_tui.drafting.own import own_file  # noqa: PLC0415
        from outreach_tui.store.atomic import (  # noqa: PLC0415
            cannot_save,
            file_lock,
            make_private_folder,
            replace_file,
        )

        path = own_file(self.paths.templates, name)
        make_private_folder(self.paths.home)
        make_private_folder(path.parent)
        try:
            with file_lock(path):
                replace_file(path, text.encode("utf-8", "replace"))
        except OSError as error:
            raise cannot_save(path, error) from error
        return path

    def suggest(
        self, contact: Contact, purpose: Purpose | None, channel: Channel | None
    ) -> list[Suggestion]:
        """The templates for a message to one person, the best first."""
        from outreach_tui.tracking.timeline import last_between  # noqa: PLC0415

        last = last_between(self.touches(contact.id))
        likely = purpose or self._likely_purpose(contact)
        what, outcome = (last.what, last.outcome) if last else (None, None)
        return self.catalogue.suggest(
            contact, purpose, channel, self.profile, what, outcome, likely
        )

    def _likely_purpose(self, contact: Contact) -> Purpose:
        """What a message to somebody would be for now: what is due, else what comes next."""
        from outreach_tui.drafting.purposes import suggest_purpose  # noqa: PLC0415
        from outreach_tui.tracking.agenda import agenda  # noqa: PLC0415
        from outreach_tui.tracking.history import history_of  # noqa: PLC0415

        touches, messages = self.touches(contact.id), self.messages(contact.id)
        today = self.today()
        dues = agenda([contact], messages, touches, today, self.pace)
        return suggest_purpose(contact, history_of(touches, messages, today), dues).purpose

    def earlier_answers(
        self, contact: Contact, template: Template, *, besides: str = ""
    ) -> dict[str, str]:
        """What the user said before, of this person or of themselves, that fits a template.

        ``besides`` is the id of a message that does not count: the one being written.
        """
        from outreach_tui.drafting.earlier import earlier_answers  # noqa: PLC0415

        templates = {each.name: each for each in self.catalogue.list()}
        answered = self.store.find(Message, lambda each: bool(each.answers) and each.id != besides)
        return earlier_answers(template, contact.id, answered, templates.get)

    def draft(
        self,
        contact: Contact,
        template: str | None,
        purpose: Purpose | None,
        channel: Channel | None,
        answers: Mapping[str, str],
    ) -> Message:
        """Write a draft from a template, or from the best one for this person.

        Raises MissingFields, an OutreachError, when the user has to add something.
        """
        from outreach_tui.drafting.drafts import new_draft  # noqa: PLC0415
        from outreach_tui.drafting.fields import (  # noqa: PLC0415
            Origin,
            fields_for,
            refuse_holes,
            values_of,
        )
        from outreach_tui.drafting.render import render  # noqa: PLC0415

        chosen = self.catalogue.get(template) if template else None
        if chosen is None:
            found = self.suggest(contact, purpose, channel)
            if not found:
                raise OutreachError(
                    "No template is written for that purpose on that channel.",
                    "`outreach template list` shows what there is; --body takes your own words.",
                )
            chosen = found[0].template
        profile, earlier = self.profile, self.earlier_answers(contact, chosen)
        filled = fields_for(chosen, profile, contact, answers, earlier=earlier)
        refuse_holes(filled)
        rendered = render(chosen, values_of(filled), spelling=profile.spelling)
        used = {each.field.name: each.value for each in filled if each.origin is Origin.HISTORY}
        return new_draft(chosen, rendered, contact, {**used, **answers}, self.now(), channel)

    def blank_draft(
        self,
        contact: Contact,
        purpose: Purpose | None,
        channel: Channel | None,
        subject: str = "",
        body: str = "",
    ) -> Message:
        """Return a draft in the user's own words."""
        from outreach_tui.records import new_id  # noqa: PLC0415
        from outreach_tui.vocabulary import Channel, Purpose  # noqa: PLC0415

        now = self.now()
        return Message(
            id=new_id("m"),
            contact_id=contact.id,
            purpose=purpose or Purpose.OTHER,
            channel=channel or contact.channel or Channel.EMAIL,
            subject=subject,
            body=body,
            created=now,
            updated=now,
        )
