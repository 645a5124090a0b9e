"""The two questions around recording a message as sent."""

from __future__ import annotations

from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Button

from outreach_tui.etiquette.types import Report
from outreach_tui.tui.safe import Plain
from outreach_tui.tui.screens.compose.findings import head
from outreach_tui.vocabulary import Severity


class RecordAnyway(ModalScreen[bool]):
    """Asks before a message that may do harm is recorded as sent."""

    DEFAULT_CSS = """
    RecordAnyway > Vertical {
        width: 66; max-width: 96%; height: auto; border: round $error; background: $surface;
        padding: 1 2;
    }
    RecordAnyway Horizontal { height: auto; margin-top: 1; }
    RecordAnyway Button { margin-right: 2; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "dismiss(False)", "Back", id="anyway.back", tooltip="Back to the text")
    ]

    def __init__(self, report: Report) -> None:
        super().__init__()
        self._report = report

    def compose(self) -> ComposeResult:
        """Name what stands in the way, and offer to mend it first."""
        serious = [f for f in self._report.findings if f.severity is Severity.ERROR]
        with Vertical():
            yield Plain(Content.styled("This may close the door you are knocking at.", "bold"))
            yield Plain(Content("\n").join(map(head, serious)))
            yield Plain("\nIf it went out already, record it; that keeps your timeline true.")
            with Horizontal():
                yield Button("Back to the text", id="back", compact=True, variant="primary")
                yield Button("Record anyway", id="anyway", compact=True)

    def on_mount(self) -> None:
        """Mending is the easier choice."""
        self.query_one("#back").focus()

    @on(Button.Pressed)
    def _decided(self, event: Button.Pressed) -> None:
        self.dismiss(event.button.id == "anyway")


class CopyFirst(ModalScreen[bool]):
    """Offers the text of a message that was recorded without being copied."""

    DEFAULT_CSS = """
    CopyFirst > Vertical {
        width: 60; max-width: 96%; height: auto; border: round $border; background: $surface;
        padding: 1 2;
    }
    CopyFirst Horizontal { height: auto; margin-top: 1; }
    CopyFirst Button { margin-right: 2; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            "escape",
            "dismiss(False)",
            "Go on",
            id="copy-first.go-on",
            tooltip="Go on to Today without copying",
        )
    ]

    def __init__(self, said: str) -> None:
        super().__init__()
        self._said = said

    def compose(self) -> ComposeResult:
        """One question."""
        with Vertical():
            yield Plain(Content.styled(f"{self._said}.", "bold"))
            yield Plain("Nothing was sent from here. Would you like the text on the clipboard?")
            with Horizontal():
                yield Button("Copy the message", id="copy", compact=True, variant="primary")
                yield Button("No, go on", id="go-on", compact=True)

    @on(Button.Pressed)
    def _decided(self, event: Button.Pressed) -> None:
        self.dismiss(event.button.id == "copy")
