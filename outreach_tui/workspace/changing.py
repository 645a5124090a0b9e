"""Every way into the records: changes that can be undone, and drafts as they are typed."""

from __future__ import annotations

import msgspec

from outreach_tui.people.contact import Contact
from outreach_tui.records import Change
from outreach_tui.tracking.message import Message, MessageState
from outreach_tui.tracking.versions import (
    Kept,
    Version,
    ended_by,
    is_due,
    keep_version,
    with_versions,
)
from outreach_tui.workspace.reading import Reading


class Changing(Reading):
    """The one way to write records."""

    def apply(self, change: Change) -> None:
        """Write a change as one atomic step that can be undone.

        The versions of a draft that is thrown away or recorded go with it.
        """
        if ended := ended_by(change):
            versions = self.store.find(Version, lambda each: each.message_id in ended)
            change = with_versions(change, versions)
        self.journal.apply(change)

    def undo(self) -> str:
        """Take back the last change of this session; returns its label or an empty string."""
        return self.journal.undo()

    def redo(self) -> str:
        """Bring back the last undone change; returns its label or an empty string."""
        return self.journal.redo()

    def save_contact(self, contact: Contact) -> Change:
        """Add a contact, or keep its new fields; returns what was done."""
        from outreach_tui.interop.profile_urls import normal_profile_url  # noqa: PLC0415
        from outreach_tui.people.actions import save_contact  # noqa: PLC0415

        url = normal_profile_url(contact.profile_url) or contact.profile_url.strip()
        contact = msgspec.structs.replace(contact, profile_url=url)
        change = save_contact(contact, self.contact(contact.id), today=self.today())
        self.apply(change)
        return change

    def remove_contact(self, contact: Contact) -> Change:
        """Remove a contact with their messages and touches; returns what was done."""
        from outreach_tui.people.actions import remove_contact  # noqa: PLC0415

        ignores = [ignore for ignore in self.ignores() if ignore.contact_id == contact.id]
        belongings = (*self.messages(contact.id), *self.touches(contact.id), *ignores)
        change = remove_contact(contact, belongings)
        self.apply(change)
        return change

    def save_draft(self, draft: Message) -> None:
        """Keep a draft as it is typed; typing has its own undo, in the editor."""
        with self.store.transaction():
            before = self.store.revision()
            stored = self.store.get(Message, draft.id)
            if stored is None or stored.state is MessageState.DRAFT:
                self.store.put(draft)
        self._typed += self.store.revision() > before

    def keep_version(self, draft: Message, why: Kept) -> None:
        """Keep a draft as it stands, unless these words are kept already.

        While it is being written one is kept every few minutes. Like typing, this is no step
        to undo.
        """
        with self.store.transaction():
            before = self.store.revision()
            earlier = self.versions(draft.id)
            due = why is not Kept.WRITING or is_due(draft, earlier, self.now())
            change = keep_version(draft, earlier, self.now(), why) if due else None
            if change is not None:
                for record in change.put:
                    self.store.put(record)
                for record in change.delete:
                    self.store.delete(type(record), record.id)
        self._typed += self.store.revision() > before
