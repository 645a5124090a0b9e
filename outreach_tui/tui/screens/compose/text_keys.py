"""The keys that work on the words themselves: other ways to say them, versions, ideas."""

from __future__ import annotations

from outreach_tui.tracking.versions import Kept, Version
from outreach_tui.tui.jobs import in_thread, tells_errors
from outreach_tui.tui.screens.compose.fill import FillStep
from outreach_tui.tui.screens.compose.finishing import Finishing
from outreach_tui.tui.screens.compose.history import VersionsDialog, say_when
from outreach_tui.tui.screens.compose.steps import Step


class TextKeys(Finishing):
    """What can be done with the text as a whole or with a part of it."""

    @tells_errors
    async def action_other_way(self) -> None:
        """Say the part under the caret another way."""
        await self.polish.flip(1)

    @tells_errors
    async def action_way_before(self) -> None:
        """Say the part under the caret the way before this one."""
        await self.polish.flip(-1)

    @tells_errors
    async def action_choose_answer(self) -> None:
        """Offer answers to the question at hand, or sentences for the text."""
        if self.step is Step.FILL:
            self.query_one(FillStep).choose_answer()
        else:
            await self.polish.choose_sentence()

    @tells_errors
    async def action_versions(self) -> None:
        """List earlier versions of this draft."""
        writing = self.gather()
        versions = await in_thread(self.workspace.versions, writing.message_id)
        if not versions:
            self.outreach.say(
                "No earlier versions yet. One is kept when you leave the text, and every few "
                "minutes while you write."
            )
            return
        now = (writing.subject, writing.body)
        dialog = VersionsDialog(versions, now, self.workspace.now())
        self.app.push_screen(dialog, self._version_chosen)

    @tells_errors
    async def _version_chosen(self, version: Version | None) -> None:
        if version is None:
            return
        await self.keep_version(Kept.RESTORED)
        self.polish.rewrite(version.subject, version.body)
        self.polish.take_focus()
        when = say_when(version.kept, self.workspace.now())
        self.outreach.say(f"Back to what stood there {when}. ctrl+z brings your words back.")

    @tells_errors
    async def action_subjects(self) -> None:
        """Suggest subjects."""
        await self.polish.suggest_subjects()

    def action_phone(self) -> None:
        """Show how the message arrives on a phone."""
        self.polish.show_phone()

    def action_all_findings(self) -> None:
        """Go to the list of findings, or back to the text."""
        self.polish.all_findings()
