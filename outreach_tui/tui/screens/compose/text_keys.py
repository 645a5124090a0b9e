"""The keys that work on the words themselves: other ways to say them, versions, ideas."""

from __future__ import annotations

from outreach_tui.tui.jobs import tells_errors
from outreach_tui.tui.screens.compose.finishing import Finishing


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
    async def action_subjects(self) -> None:
        """Suggest subjects."""
        await self.polish.suggest_subjects()

    def action_phone(self) -> None:
        """Show how the message arrives on a phone."""
        self.polish.show_phone()

    def action_all_findings(self) -> None:
        """Go to the list of findings, or back to the text."""
        self.polish.all_findings()
