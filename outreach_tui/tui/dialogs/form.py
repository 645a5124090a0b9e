"""What forms share: rows with a label, one line for what is amiss, keep and leave."""

from __future__ import annotations

import datetime as dt
from abc import abstractmethod
from collections.abc import Iterable
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.screen import ModalScreen
from textual.widget import Widget
from textual.widgets import Input, Select, TextArea

from outreach_tui.errors import OutreachError
from outreach_tui.records import Change
from outreach_tui.tracking.days import read_day
from outreach_tui.tui.jobs import in_thread
from outreach_tui.tui.safe import Plain

if TYPE_CHECKING:
    from outreach_tui.workspace import Workspace


class Row(Horizontal):
    """A label and what is filled in beside it."""

    DEFAULT_CSS = """
    Row {
        height: auto;
        & > .label { width: 16; color: $text-muted; }
        & > Input, & > Select, & > TextArea { width: 1fr; }
        & > TextArea { height: 5; border: none; padding: 0; background: $panel; }
    }
    """

    def __init__(self, label: str, field: Widget) -> None:
        super().__init__()
        self._label = label
        self._field = field

    def compose(self) -> ComposeResult:
        """Put the label before the field."""
        yield Plain(self._label, classes="label")
        yield self._field


class Form(ModalScreen[str]):
    """Asks for a few things and keeps them; hands back what was done, or an empty string.

    What is amiss, also with the disk, is said in the form, which stays open with
    everything typed.
    """

    DEFAULT_CSS = """
    Form > Vertical {
        width: 84; max-width: 100%; height: auto; max-height: 100%;
        border: round $border; background: $surface; padding: 0 2;
        & > VerticalScroll { height: auto; max-height: 100%; scrollbar-size-vertical: 1; }
        & > #foot { dock: bottom; height: auto; }
    }
    Form .title { text-style: bold; padding-bottom: 1; height: auto; }
    Form #problem { color: $text-error; height: auto; }
    Form #keys { color: $text-accent; padding-top: 1; height: auto; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+s", "keep", "Keep", id="form.keep", tooltip="Keep what you filled in"),
        Binding("escape", "leave", "Leave", id="form.leave", tooltip="Leave without keeping it"),
    ]

    def __init__(self, title: str, workspace: Workspace) -> None:
        super().__init__()
        self.workspace = workspace
        self._title = title
        self._today = workspace.today()
        self._at_first: list[object] = []
        self._warned = False

    def compose(self) -> ComposeResult:
        """Show the title and the rows; what is amiss and the keys stay in sight below them."""
        with Vertical():
            with VerticalScroll(can_focus=False):
                yield Plain(self._title, classes="title")
                yield from self.rows()
            with Vertical(id="foot"):
                yield Plain("", id="problem")
                yield Plain("ctrl+s keep · tab next line · esc leave", id="keys")

    def on_mount(self) -> None:
        """Remember what was there, to know whether leaving would lose something."""
        self._at_first = list(self._values())

    @abstractmethod
    def rows(self) -> Iterable[Widget]:
        """Return the rows of the form."""

    @abstractmethod
    def change(self) -> Change:
        """Return what the form's values amount to; OutreachError says what is amiss."""

    def text(self, selector: str) -> str:
        """Return what a field holds."""
        field = self.query_one(selector)
        return field.text if isinstance(field, TextArea) else self.query_one(selector, Input).value

    def day(self, selector: str, *, ahead: bool = False) -> dt.date | None:
        """Return the day a field holds, ``None`` where it is empty."""
        typed = self.text(selector).strip()
        if not typed:
            return None
        day = read_day(typed, self._today, ahead=ahead)
        if day is None:
            raise OutreachError(f"“{typed}” is not a day I know.", "Try 2026-11-19 or yesterday.")
        return day

    def _values(self) -> Iterable[object]:
        for field in self.query("Row > Input, Row > Select, Row > TextArea"):
            if isinstance(field, TextArea):
                yield field.text
            elif isinstance(field, (Input, Select)):
                yield field.value

    @on(Input.Submitted)
    def _next(self) -> None:
        self.focus_next()

    async def action_keep(self) -> None:
        """Write the change, or say what is amiss."""
        try:
            change = self.change()
            await in_thread(self.workspace.apply, change)
        except OutreachError as error:
            self.query_one("#problem", Plain).update(f"{error.message} {error.hint}".strip())
        else:
            self.dismiss(change.label)

    def action_leave(self) -> None:
        """Leave; when something was filled in, only the second time."""
        if self._warned or list(self._values()) == self._at_first:
            self.dismiss("")
            return
        self._warned = True
        self.query_one("#problem", Plain).update("esc again leaves without keeping this.")
