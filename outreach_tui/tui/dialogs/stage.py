"""Choose the stage somebody stands at."""

from __future__ import annotations

from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from outreach_tui.tracking.timeline import stage_words
from outreach_tui.tui.safe import Plain
from outreach_tui.vocabulary import Stage


class StageDialog(ModalScreen[Stage | None]):
    """Lists the stages in their order; hands back one, or ``None``."""

    DEFAULT_CSS = """
    StageDialog > Vertical {
        width: 46; max-width: 96%; height: auto; max-height: 100%; border: round $border;
        background: $surface; padding: 0 2;
    }
    StageDialog OptionList { height: auto; border: none; background: $surface; padding: 0; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "dismiss(None)", "Back", id="stage.cancel", tooltip="Leave it as it was")
    ]

    def __init__(self, name: str, present: Stage) -> None:
        super().__init__()
        self._name = name
        self._present = present

    def compose(self) -> ComposeResult:
        """Show the stages, the present one marked."""
        with Vertical():
            yield Plain(f"Where does {self._name} stand?\n")
            yield OptionList(
                *(
                    Option(
                        f"{'●' if stage is self._present else ' '} {stage_words(stage)}",
                        id=stage.value,
                    )
                    for stage in Stage
                ),
                compact=True,
                markup=False,
            )

    def on_mount(self) -> None:
        """Begin at the present stage."""
        self.query_one(OptionList).highlighted = list(Stage).index(self._present)

    @on(OptionList.OptionSelected)
    def _chosen(self, event: OptionList.OptionSelected) -> None:
        self.dismiss(list(Stage)[event.option_index])
