"""What can be done about a person from any screen that shows people."""

from __future__ import annotations

from typing import ClassVar

from textual import work
from textual.binding import Binding, BindingType

from outreach_tui.people.contact import Contact
from outreach_tui.tui.frame import OutreachScreen
from outreach_tui.tui.jobs import in_thread, tells_errors
from outreach_tui.tui.requests import OpenDraft, WriteTo
from outreach_tui.tui.widgets.person import read_person
from outreach_tui.vocabulary import Channel


class PeopleScreen(OutreachScreen):
    """A screen with one person under the cursor; subclasses say who that is."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            "w", "write", "Write", id="person.write", tooltip="Write to them, with what you know"
        ),
        Binding("r", "reply", "Reply", id="person.reply", tooltip="Log what they answered"),
        Binding(
            "l",
            "log",
            "Log",
            id="person.log",
            tooltip="Log a talk, a gift, a promise, a date or a note",
        ),
        Binding(
            "m",
            "move",
            "Stage",
            id="person.move",
            tooltip="Say yourself where they stand",
            show=False,
        ),
    ]

    @property
    def person(self) -> Contact | None:
        """Who is under the cursor."""
        return None

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer nothing about a person where there is none."""
        del parameters
        if action in ("write", "reply", "log", "move", "edit", "remove"):
            return self.person is not None
        return True

    @tells_errors
    async def action_write(self) -> None:
        """Open Compose on the draft that waits, or on what is due with them."""
        contact = self.person
        if contact is None:
            return
        due = (await in_thread(read_person, self.workspace, contact)).next_due
        if due is not None and due.message_id:
            await self.outreach.go("compose", OpenDraft(due.message_id))
        else:
            purpose = due.purpose if due and due.from_on <= self.workspace.today() else None
            await self.outreach.go("compose", WriteTo(contact.id, purpose=purpose))

    async def _tell_next(self, contact: Contact, done: str) -> None:
        """Say what was done and what comes next."""
        facts = await in_thread(read_person, self.workspace, contact)
        due = facts.next_due
        upcoming = f" Next: {due.title}, because {due.why}." if due else ""
        self.outreach.changed(f"{done}.{upcoming} ctrl+z undoes it.")

    @work
    @tells_errors
    async def action_reply(self) -> None:
        """Ask what they answered and record it."""
        from outreach_tui.tui.dialogs.reply import ReplyForm  # noqa: PLC0415 - when asked for

        contact = self.person
        if contact is None:
            return
        sent = await in_thread(self.workspace.messages, contact.id)
        channel = sent[-1].channel if sent else contact.channel or Channel.EMAIL
        form = ReplyForm(contact, channel, self.workspace)
        if done := await self.app.push_screen_wait(form):
            await self._tell_next(contact, done)

    @work
    @tells_errors
    async def action_log(self) -> None:
        """Ask what happened and record it."""
        from outreach_tui.tui.dialogs.touch import TouchForm  # noqa: PLC0415 - when asked for

        contact = self.person
        if contact is None:
            return
        if done := await self.app.push_screen_wait(TouchForm(contact, self.workspace)):
            await self._tell_next(contact, done)

    @work
    @tells_errors
    async def action_move(self) -> None:
        """Ask for a stage and set it."""
        from outreach_tui.tracking.actions import move_stage  # noqa: PLC0415 - when asked for
        from outreach_tui.tui.dialogs.stage import StageDialog  # noqa: PLC0415
        from outreach_tui.vocabulary import Stage  # noqa: PLC0415

        contact = self.person
        if contact is None:
            return
        stages = await in_thread(self.workspace.stages)
        present = stages.get(contact.id, Stage.RESEARCHING)
        stage = await self.app.push_screen_wait(StageDialog(contact.called, present))
        if stage is not None and stage is not present:
            today, now = self.workspace.today(), self.workspace.now()
            await self.outreach.apply(move_stage(contact, stage, on=today, now=now))
