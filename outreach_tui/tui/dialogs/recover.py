"""The data file was lost: offer what there is, before anything else."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from outreach_tui.tui.safe import Plain

if TYPE_CHECKING:
    from outreach_tui.store.backups import Backup


class RecoverDialog(ModalScreen[str]):
    """Says what happened; hands back ``restore``, ``fresh`` or ``leave``."""

    DEFAULT_CSS = """
    RecoverDialog > Vertical {
        width: 76; max-width: 96%; height: auto; border: round $border;
        background: $surface; padding: 1 2;
    }
    RecoverDialog OptionList { height: auto; border: none; background: $surface; padding: 0; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            "escape",
            "dismiss('leave')",
            "Leave",
            id="recover.leave",
            tooltip="Close the app and change nothing",
        )
    ]

    def __init__(self, happened: str, backup: Backup) -> None:
        super().__init__()
        self._happened = happened
        self._backup = backup

    def compose(self) -> ComposeResult:
        """Show what happened and the three ways on."""
        saved = self._backup.saved
        people = self._backup.counts.get("contact", 0)
        with Vertical():
            yield Plain(f"{self._happened}\n")
            yield OptionList(
                Option(
                    f"Bring back the backup of {saved:%d %B, %H:%M} ({people} people)",
                    id="restore",
                ),
                Option("Begin empty; the backups are kept aside", id="fresh"),
                Option("Leave, and change nothing", id="leave"),
                compact=True,
                markup=False,
            )

    @on(OptionList.OptionSelected)
    def _chosen(self, event: OptionList.OptionSelected) -> None:
        self.dismiss(event.option_id or "leave")
