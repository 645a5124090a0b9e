"""The one place that wires paths, settings, store and features for one data folder.

Front ends ask a workspace; features stay pure. Every change to the data goes through
``apply``, which is atomic and can be undone.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from outreach_tui.clock import Clock, system_clock
from outreach_tui.config import Config, change_config, load_config
from outreach_tui.errors import OutreachError
from outreach_tui.etiquette.ignores import Ignore
from outreach_tui.journal import Journal
from outreach_tui.paths import Paths
from outreach_tui.people.contact import Contact
from outreach_tui.people.profile import PROFILE_ID, Profile
from outreach_tui.records import Change, Record
from outreach_tui.tracking.message import Message, MessageState, Touch
from outreach_tui.tracking.versions import (
    Kept,
    Version,
    ended_by,
    is_due,
    keep_version,
    newest_first,
    with_versions,
)

if TYPE_CHECKING:
    from outreach_tui.drafting.catalogue import Catalogue, Suggestion
    from outreach_tui.drafting.template import Template
    from outreach_tui.etiquette.types import Context, HouseStyle, Report
    from outreach_tui.interop.imports import Import, Offer, Plan
    from outreach_tui.interop.letters import MailLink
    from outreach_tui.interop.mapping import ColumnMapping
    from outreach_tui.opening import Opener
    from outreach_tui.people.mentions import Mentions
    from outreach_tui.people.search import PeopleIndex
    from outreach_tui.store.backups import Backup
    from outreach_tui.store.store import Store
    from outreach_tui.tracking.agenda import Due
    from outreach_tui.tracking.follow_ups import Pace, Waiting
    from outreach_tui.tracking.gatherings import Gathering
    from outreach_tui.tracking.stages import Card
    from outreach_tui.vocabulary import Channel, Purpose, Stage

KINDS: tuple[type[Record], ...] = (Profile, Contact, Message, Touch, Ignore, Version)
"""Every kind of record that is kept."""


class Workspace:
    """One data folder with everything that can be done in it. Usable from any thread."""

    def __init__(
        self, paths: Paths, clock: Clock = system_clock, opener: Opener | None = None
    ) -> None:
        self.paths = paths
        self.clock = clock
        self.opener = opener
        """Opens pages and mail programs; ``None`` is the system's own way."""
        self._index: tuple[int, PeopleIndex] | None = None
        self._mentions: tuple[int, Mentions] | None = None
        self._typed = 0
        """Revisions that came from typing here."""

    @cached_property
    def store(self) -> Store:
        """The records; the folder is made on first use."""
        from outreach_tui.store.tinydb_store import open_store  # noqa: PLC0415 - not for pure checks

        return open_store(self.paths.database, KINDS)

    @cached_property
    def journal(self) -> Journal:
        """What was changed in this session."""
        return Journal(self.store)

    @cached_property
    def config(self) -> Config:
        """The settings as last read or changed."""
        return load_config(self.paths.config)

    def configure(self, **values: Any) -> Config:
        """Change settings in the file; see ``Config`` for names and limits."""
        if country := values.get("country"):
            from outreach_tui.tracking.business_days import public_holidays  # noqa: PLC0415

            public_holidays(country, [self.today().year])
        self.__dict__.pop("holidays", None)
        self.config = change_config(self.paths.config, **values)
        return self.config

    def close(self) -> None:
        """Release the data file if it was opened."""
        if "store" in self.__dict__:
            self.store.close()

    # Backups

    def backups(self) -> list[Backup]:
        """Earlier states of the data that can be read, newest first."""
        from outreach_tui.store.backups import list_backups  # noqa: PLC0415

        return list_backups(self.paths.database)

    def restore(self, backup: Backup) -> None:
        """Bring an earlier state back; the present one becomes a backup itself."""
        from outreach_tui.store.backups import restore_backup  # noqa: PLC0415

        restore_backup(self.paths.database, backup.path, self.clock)

    def start_afresh(self) -> Path | None:
        """Begin with empty data; returns where the backups are now, if there were any."""
        from outreach_tui.store.backups import start_afresh  # noqa: PLC0415

        return start_afresh(self.paths.database, self.clock)

    # Time

    def now(self) -> dt.datetime:
        """The present, with its zone."""
        return self.clock()

    def today(self) -> dt.date:
        """The present day."""
        return self.clock().date()

    @cached_property
    def holidays(self) -> frozenset[dt.date]:
        """Public holidays of the country in the settings, from last year to next."""
        from outreach_tui.tracking.business_days import public_holidays  # noqa: PLC0415

        if not self.config.country:
            return frozenset()
        year = self.today().year
        return public_holidays(self.config.country, range(year - 1, year + 2))

    # Reading

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

    def drafts(self) -> list[Message]:
        """Messages still being written, the last touched first."""
        found = self.store.find(Message, lambda m: m.state is MessageState.DRAFT)
        return sorted(found, key=lambda m: m.updated, reverse=True)

    def touches(self, contact_id: str = "") -> list[Touch]:
        """Every touch, or those of one person."""
        return self.store.find(Touch, lambda t: not contact_id or t.contact_id == contact_id)

    # Changing

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

    def apply(self, change: Change) -> None:
        """Write a change as one atomic step that can be undone.

        The versions of a draft that is thrown away or recorded go with it.
        """
        if ended := ended_by(change):
            versions = self.store.find(Version, lambda each: each.message_id in ended)
            change = with_versions(change, versions)
        self.journal.apply(change)

    def save_draft(self, draft: Message) -> None:
        """Keep a draft as it is typed; typing has its own undo, in the editor."""
        with self.store.transaction():
            before = self.store.revision()
            stored = self.store.get(Message, draft.id)
            if stored is None or stored.state is MessageState.DRAFT:
                self.store.put(draft)
        self._typed += self.store.revision() > before

    def versions(self, message_id: str) -> list[Version]:
        """The earlier versions of a draft, the newest first."""
        return newest_first(self.store.find(Version, lambda v: v.message_id == message_id))

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

    def undo(self) -> str:
        """Take back the last change of this session; returns its label or an empty string."""
        return self.journal.undo()

    def redo(self) -> str:
        """Bring back the last undone change; returns its label or an empty string."""
        return self.journal.redo()

    # Features

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
        """What the user said before, in messages to this person, that fits a template's fields.

        ``besides`` is the id of a message that does not count: the one being written.
        """
        from outreach_tui.drafting.earlier import earlier_answers  # noqa: PLC0415

        templates = {each.name: each for each in self.catalogue.list()}
        messages = [each for each in self.messages(contact.id) if each.id != besides]
        return earlier_answers(template, messages, templates.get)

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

    def _with_others(self, text: str, context: Context, contact_id: str) -> Context:
        """Add the other people whose name, company or school a text holds."""
        from outreach_tui.people.mentions import Mentions  # noqa: PLC0415
        from outreach_tui.tracking.recipient import other_people  # noqa: PLC0415

        revision = self.revision()
        if self._mentions is None or self._mentions[0] != revision:
            self._mentions = (revision, Mentions(self.contacts()))
        others = other_people(self._mentions[1].in_text(text, contact_id))
        return msgspec.structs.replace(context, others=others)

    # Out of the program

    def open_mail(self, message: Message) -> MailLink:
        """Open a message in the user's mail program; the address says whether its text is in it.

        Raises OutreachError for what is no e-mail, and where no mail program opens.
        """
        from outreach_tui.interop.letters import mail_link  # noqa: PLC0415

        link = mail_link(message, self.person_for(message))
        self._open(link.address)
        return link

    def open_profile(self, contact: Contact) -> str:
        """Open somebody's LinkedIn page in the browser and return its address.

        Raises OutreachError where there is none, and for pages anywhere else.
        """
        from outreach_tui.interop.profile_urls import page_to_open  # noqa: PLC0415

        page = page_to_open(contact.profile_url)
        if not page and contact.profile_url.strip():
            raise OutreachError(
                f"The address kept for {contact.called} is no page on LinkedIn, so it stays shut.",
                "It looks like https://www.linkedin.com/in/their-name.",
            )
        if not page:
            raise OutreachError(
                f"No LinkedIn page is kept for {contact.called}.",
                "Add its address to what you know of them.",
            )
        self._open(page)
        return page

    def keep_letter(self, message: Message, path: Path | None = None) -> Path:
        """Write an e-mail to a file that mail programs open, and return the file.

        Without ``path`` it goes to the folder for letters. A file that is there already stays
        as it is: one that was named is refused, and the folder takes a second one.
        """
        from outreach_tui.interop.letters import letter_file, letter_name  # noqa: PLC0415
        from outreach_tui.store.atomic import make_private_folder, write_apart  # noqa: PLC0415

        contact = self.person_for(message)
        letter = letter_file(message, contact)
        if path is not None:
            return write_apart(path.expanduser(), letter)
        make_private_folder(self.paths.home)
        make_private_folder(self.paths.letters)
        return write_apart(self.paths.letters / letter_name(message, contact), letter, beside=True)

    def _open(self, address: str) -> None:
        from outreach_tui.opening import open_address, system_opener  # noqa: PLC0415

        open_address(address, system_opener if self.opener is None else self.opener)

    def person_for(self, message: Message) -> Contact:
        """Who a message is for; raises OutreachError where that is nobody."""
        contact = self.contact(message.contact_id)
        if contact is None:
            raise OutreachError(
                "Nobody is chosen for this message, or they are no longer among your people.",
                "Say who it is for first.",
            )
        return contact

    def ignores(self) -> list[Ignore]:
        """What the user set aside, the newest first."""
        kept = reversed(self.store.all(Ignore))
        return sorted(kept, key=lambda ignore: ignore.on, reverse=True)

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

    @property
    def pace(self) -> Pace:
        """How patient the user is, from the settings."""
        from outreach_tui.tracking.follow_ups import Pace  # noqa: PLC0415

        return Pace(
            follow_up_after=self.config.follow_up_after,
            max_follow_ups=self.config.max_follow_ups,
            holidays=self.holidays,
        )

    def agenda(self) -> list[Due]:
        """What is due, most urgent first."""
        from outreach_tui.tracking.agenda import agenda  # noqa: PLC0415

        return agenda(self.contacts(), self.messages(), self.touches(), self.today(), self.pace)

    def upcoming(self) -> list[Due]:
        """What is due today, most urgent first, then what comes later, the soonest first."""
        from outreach_tui.tracking.agenda import all_dues  # noqa: PLC0415

        return all_dues(self.contacts(), self.messages(), self.touches(), self.today(), self.pace)

    def gatherings(self) -> list[Gathering]:
        """Every event somebody was met at, those with people left to write to first."""
        from outreach_tui.tracking.gatherings import gatherings  # noqa: PLC0415

        return gatherings(self.contacts(), self.messages(), self.touches(), self.today())

    def gathering(self, event: str) -> Gathering:
        """Everybody met at an event or tagged with it, and who has been written to since."""
        from outreach_tui.tracking.gatherings import find_gathering  # noqa: PLC0415

        return find_gathering(event, self.contacts(), self.messages(), self.touches(), self.today())

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

    def waiting(self) -> list[Waiting]:
        """Everybody whose silence is still normal, the soonest to end first."""
        from outreach_tui.tracking.follow_ups import waiting  # noqa: PLC0415

        return waiting(self.contacts(), self.touches(), self.today(), self.pace)

    def pipeline(self) -> dict[Stage, list[Card]]:
        """Where everybody the user has begun with stands."""
        from outreach_tui.tracking.stages import pipeline  # noqa: PLC0415

        return pipeline(
            self.contacts(),
            self.messages(),
            self.touches(),
            self.today(),
            self.agenda(),
            self.pace,
        )

    def stages(self) -> dict[str, Stage]:
        """The stage of everybody with a history or a draft, by contact id."""
        from outreach_tui.tracking.stages import stages_by_contact  # noqa: PLC0415

        return stages_by_contact(self.messages(), self.touches(), self.today(), self.pace)

    def read_exports(
        self,
        *paths: Path,
        progress: Callable[[int, int], None] | None = None,
        mapping: ColumnMapping | None = None,
    ) -> list[Import]:
        """Read exports, mailboxes and address books; nothing changes.

        A ``mapping`` says what the columns of the files hold. Every file is read before
        anything can change; raises OutreachError where one cannot be.
        """
        from outreach_tui.interop.reading import read_export  # noqa: PLC0415

        kept = self.config.mappings
        return [read_export(path, progress, mapping, kept) for path in paths]

    def plan_import(self, found: Sequence[Import]) -> Plan:
        """Say what taking what was read would add, change and leave out; nothing changes."""
        from outreach_tui.interop.planning import Known, plan_import  # noqa: PLC0415

        known = Known(
            contacts=self.contacts(),
            messages=self.messages(),
            touches=self.touches(),
            profile=self.profile,
        )
        return plan_import(known, found, self.now())

    def take_import(self, found: Sequence[Import]) -> Plan:
        """Take what was read, in one undoable step, and return what was done."""
        with self.store.transaction():
            plan = self.plan_import(found)
            if plan.change.put:
                self.apply(plan.change)
        return plan

    def import_files(
        self,
        *paths: Path,
        dry_run: bool = False,
        progress: Callable[[int, int], None] | None = None,
        mapping: ColumnMapping | None = None,
    ) -> Plan:
        """Read files and take what they bring as one step, or say what that would be.

        A ``mapping`` that was used is kept in the settings for the next time.
        """
        found = self.read_exports(*paths, progress=progress, mapping=mapping)
        if dry_run:
            return self.plan_import(found)
        plan = self.take_import(found)
        if mapping is not None:
            self.keep_mapping(mapping)
        return plan

    def add_addresses(self, offers: Sequence[Offer]) -> Change:
        """Add addresses that an import found known people write from, in one undoable step."""
        from outreach_tui.interop.mail.offers import add_addresses  # noqa: PLC0415

        with self.store.transaction():
            change = add_addresses(self.contacts(), offers)
            if change.put:
                self.apply(change)
        return change

    def keep_mapping(self, mapping: ColumnMapping) -> None:
        """Keep a mapping in the settings, so that the same columns are known from now on."""
        from outreach_tui.interop.mapping import kept_with  # noqa: PLC0415

        mappings = kept_with(self.config.mappings, mapping)
        if mappings != self.config.mappings:
            self.configure(mappings=mappings)
