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
