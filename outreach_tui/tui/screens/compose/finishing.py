"""How a message ends: taken out of the app, recorded as sent, or thrown away."""

from __future__ import annotations

import datetime as dt
from functools import partial
from typing import ClassVar

from msgspec.structs import replace
from textual import on, work
from textual.binding import Binding, BindingType

from outreach_tui.errors import OutreachError
from outreach_tui.records import Change
from outreach_tui.tracking.actions import record_sent
from outreach_tui.tui.clipboard import copy
from outreach_tui.tui.jobs import in_thread, tells_errors
from outreach_tui.tui.screens.compose.asking import CopyFirst, RecordAnyway
from outreach_tui.tui.screens.compose.record import RecordStep
from outreach_tui.tui.screens.compose.starting import Starting
from outreach_tui.tui.screens.compose.steps import Step
from outreach_tui.tui.screens.compose.writing import Writing
from outreach_tui.vocabulary import Channel, Verdict


class Finishing(Starting):
    """The last part of the walk."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            "alt+o",
            "open_outside",
            "Open",
            id="compose.open-outside",
            tooltip="Your mail program with the message in it, or their LinkedIn page",
        ),
        Binding(
            "alt+e",
            "save_letter",
            "Mail file",
            id="compose.save-letter",
            tooltip="Write an .eml file that your mail program opens, ready to be sent",
        ),
        Binding(
            "alt+y",
            "sent",
            "I sent it",
            id="compose.sent",
            tooltip="Record it as sent, once you sent it yourself",
        ),
    ]

    def __init__(self) -> None:
        super().__init__()
        self._copied = ("", "")

    async def copy_message(self) -> None:
        """Copy the whole text and remember that it was."""
        writing = self.gather()
        if not writing.body.strip():
            self.outreach.say("There is no text to copy yet.")
            return
        taken = await copy(self.outreach, writing.body)
        said = "✓ copied" if taken else "sent to your terminal · alt+t shows it, to copy by hand"
        self._taken_out(said)

    def _taken_out(self, said: str) -> None:
        """Say beside the buttons where the text is, and offer to record it next."""
        writing = self.gather()
        self._copied = (writing.message_id, writing.body)
        self.query_one(RecordStep).say_copied(said)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer what leads out of the app where there is something to take out."""
        if action in ("open_outside", "save_letter", "sent"):
            ready = self.step is Step.RECORD
            return ready and (action != "save_letter" or self.writing.way is Channel.EMAIL)
        return super().check_action(action, parameters)

    @on(RecordStep.OpenAsked)
    async def _open_asked(self) -> None:
        await self.action_open_outside()

    @on(RecordStep.FileAsked)
    def _file_asked(self) -> None:
        self.action_save_letter()

    @tells_errors
    async def action_open_outside(self) -> None:
        """Open the mail program with the message in it, or their LinkedIn page."""
        writing = self.gather()
        if writing.way is not Channel.EMAIL and writing.contact is not None:
            await in_thread(self.workspace.open_profile, writing.contact)
            self.outreach.say("Their page is open in your browser. Paste your message there.")
            return
        link = await in_thread(self.workspace.open_mail, writing.draft(self.workspace.now()))
        if link.whole:
            self._taken_out("✓ in your mail program")
            return
        await self.copy_message()
        self.outreach.say(
            f"As a link your message has {link.length:,} characters, and mail programs cut them "
            "off at about 2,000. So only its subject is there; paste the text from the clipboard."
        )

    @work(exclusive=True, group="letter")
    @tells_errors
    async def action_save_letter(self) -> None:
        """Ask for a file, and write the message to it."""
        from outreach_tui.tui.dialogs.letter import LetterDialog  # noqa: PLC0415 - when asked for

        draft = self.gather().draft(self.workspace.now())
        keep = partial(self.workspace.keep_letter, draft)
        path = await self.app.push_screen_wait(LetterDialog(self.workspace.paths.letters, keep))
        if path is not None:
            self._taken_out("✓ in a file")
            self.outreach.say(f"Written to {path}. Open it with your mail program.")

    def action_sent(self) -> None:
        """Record the message as sent on the day chosen."""
        self.record_sent(self.query_one(RecordStep).day)

    async def leave_behind(self, change: Change) -> None:
        """Apply what ends this writing, and begin with an empty one."""
        await self.outreach.apply(change)
        self.keeper.forget()
        self.writing = Writing()
        self.polish.load(self.writing)
        await self.learn()

    @work(exclusive=True, group="record")
    @tells_errors
    async def record_sent(self, day: dt.date) -> None:
        """Record the message as sent; one that may do harm asks first."""
        writing = self.gather()
        if writing.contact is None:
            raise OutreachError("Nobody is chosen yet.", "The first step asks who it is for.")
        await self.polish.read_now()
        report = self.polish.report
        harmful = report is not None and report.verdict is Verdict.STOP
        if report and harmful and not await self.app.push_screen_wait(RecordAnyway(report)):
            await self.go_to(Step.POLISH)
            return
        await self.keeper.now()
        now = self.workspace.now()
        draft = replace(writing, subject=writing.subject if writing.way.has_subject else "")
        change = record_sent(draft.draft(now), writing.contact, on=day, now=now)
        await self.leave_behind(change)
        copied = self._copied == (writing.message_id, writing.body)
        if not copied and await self.app.push_screen_wait(CopyFirst(change.label)):
            await copy(self.outreach, writing.body)
        self.query_one(RecordStep).say_copied("")
        await self.go_to(Step.WHO)
        await self.outreach.go("today")
        if writing.event:
            self.outreach.write_after_event(writing.event, after=writing.contact.id)
