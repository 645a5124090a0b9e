"""What is kept: the user, their people, messages, touches, versions and what was set aside."""

from __future__ import annotations

from typing import TYPE_CHECKING

from outreach_tui.errors import OutreachError
from outreach_tui.etiquette.ignores import Ignore
from outreach_tui.people.contact import Contact
from outreach_tui.people.profile import PROFILE_ID, Profile
from outreach_tui.tracking.message import Message, MessageState, Touch
from outreach_tui.tracking.versions import Version, newest_first
from outreach_tui.workspace.folder import Folder

if TYPE_CHECKING:
    from outreach_tui.people.search import PeopleIndex


class Reading(Folder):
    """The records as they stand."""

    _index: tuple[int, PeopleIndex] | None = None
    _typed = 0
    """Revisions that came from typing here."""

    @property
    def profile(self) -> Profile:
        """The user; an empty profile until they filled one in."""
        return self.store.get(Profile, PROFILE_ID) or Profile()

    @property
    def is_new(self) -> bool:
        """Whether nobody has been welcomed here yet."""
        return self.store.get(Profile, PROFILE_ID) is None

    def revision(self) -> int:
        """A number that grows with every change to the data, also by another window.

        Drafts saved here while they are typed do not count: nothing else shows them.
        """
        return self.store.revision() - self._typed

    def contacts(self) -> list[Contact]:
        """Everybody, in the order they were added."""
        return self.store.all(Contact)

    def contact(self, contact_id: str) -> Contact | None:
        """One person by id."""
        return self.store.get(Contact, contact_id)

    def find_contact(self, text: str) -> Contact:
        """One person by id, name or e-mail; raises OutreachError listing who may be meant."""
        from outreach_tui.people.search import find_person  # noqa: PLC0415

        return find_person(self.contacts(), text)

    def people_index(self) -> PeopleIndex:
        """A search index over everybody, rebuilt when the data changed."""
        from outreach_tui.people.search import PeopleIndex  # noqa: PLC0415

        revision = self.revision()
        if self._index is None or self._index[0] != revision:
            self._index = (revision, PeopleIndex(self.contacts()))
        return self._index[1]

    def message(self, message_id: str) -> Message | None:
        """One message by id."""
        return self.store.get(Message, message_id)

    def messages(self, contact_id: str = "") -> list[Message]:
        """Every message, or those of one person."""
        return self.store.find(Message, lambda m: not contact_id or m.contact_id == contact_id)

    def person_for(self, message: Message) -> Contact:
        """Who a message is for; raises OutreachError where that is nobody."""
        contact = self.contact(message.contact_id)
        if contact is None:
            raise OutreachError(
                "Nobody is chosen for this message, or they are no longer among your people.",
                "Say who it is for first.",
            )
        return contact

    def drafts(self) -> list[Message]:
        """Messages still being written, the last touched first."""
        found = self.store.find(Message, lambda m: m.state is MessageState.DRAFT)
        return sorted(found, key=lambda m: m.updated, reverse=True)

    def versions(self, message_id: str) -> list[Version]:
        """The earlier versions of a draft, the newest first."""
        return newest_first(self.store.find(Version, lambda v: v.message_id == message_id))

    def touches(self, contact_id: str = "") -> list[Touch]:
        """Every touch, or those of one person."""
        return self.store.find(Touch, lambda t: not contact_id or t.contact_id == contact_id)

    def ignores(self) -> list[Ignore]:
        """What the user set aside, the newest first."""
        kept = reversed(self.store.all(Ignore))
        return sorted(kept, key=lambda ignore: ignore.on, reverse=True)
