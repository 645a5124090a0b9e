"""Asks how far a rule is to be silent."""

from __future__ import annotations

from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from outreach_tui.etiquette.registry import page
from outreach_tui.people.contact import Contact
from outreach_tui.tui.safe import Plain, line


class NeverDialog(ModalScreen[bool | None]):
    """Hands back whether the rule is silent for this person only, or ``None``."""

    DEFAULT_CSS = """
    NeverDialog > Vertical {
        width: 62; max-width: 96%; height: auto; max-height: 100%; border: round $border;
        background: $surface; padding: 1 2;
    }
    NeverDialog OptionList {
        height: auto; border: none; background: $surface; padding: 0; margin: 1 0;
    }
    NeverDialog .note { color: $text-muted; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            "escape",
            "dismiss(None)",
            "Back",
            id="never.back",
            tooltip="Leave the rule as it is",
        )
    ]

    def __init__(self, rule: str, contact: Contact | None) -> None:
        super().__init__()
        self._rule = rule
        self._contact = contact

    def compose(self) -> ComposeResult:
        """Name the rule, and the two ways."""
        options = [Option("In every message", id="everyone")]
        if self._contact is not None:
            options.insert(0, Option(line(f"In messages to {self._contact.called}"), id="person"))
        with Vertical():
            yield Plain(Content.styled("Where would you rather not hear of this?", "bold"))
            yield Plain(page(self._rule).title)
            yield OptionList(*options, compact=True, markup=False)
            yield Plain(
                "Settings lists it and brings it back. escape leaves it as it is.", classes="note"
            )

    @on(OptionList.OptionSelected)
    def _chosen(self, event: OptionList.OptionSelected) -> None:
        self.dismiss(event.option_id == "person")
