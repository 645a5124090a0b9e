"""How a message ends: copied, recorded as sent, or thrown away."""

from __future__ import annotations

import datetime as dt

from msgspec.structs import replace
from textual import work

from outreach_tui.errors import OutreachError
from outreach_tui.records import Change
from outreach_tui.tracking.actions import record_sent
from outreach_tui.tui.clipboard import copy
from outreach_tui.tui.jobs import tells_errors
from outreach_tui.tui.screens.compose.asking import CopyFirst, RecordAnyway
from outreach_tui.tui.screens.compose.record import RecordStep
from outreach_tui.tui.screens.compose.steps import Step
from outreach_tui.tui.screens.compose.walking import Walk
from outreach_tui.tui.screens.compose.writing import Writing
from outreach_tui.vocabulary import Verdict


class Finishing(Walk):
    """The last part of the walk."""

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
        self._copied = (writing.message_id, writing.body)
        said = "✓ copied" if taken else "sent to your terminal · alt+t shows it, to copy by hand"
        self.query_one(RecordStep).say_copied(said)

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
        self.query_one(RecordStep).say_copied("ctrl+c")
        await self.go_to(Step.WHO)
        await self.outreach.go("today")
