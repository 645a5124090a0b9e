"""What can be done on the screen the user is looking at."""

from __future__ import annotations

from typing import Any, ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen, Screen

from outreach_tui.tui.safe import Plain


class HelpDialog(ModalScreen[None]):
    """Lists the keys that work where the user was, with what each one does."""

    DEFAULT_CSS = """
    HelpDialog > VerticalScroll {
        width: 74; max-width: 96%; height: auto; max-height: 90%;
        border: round $border; background: $surface; padding: 1 2;
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            "escape,f1,question_mark,q",
            "dismiss(None)",
            "Close",
            id="help.close",
            tooltip="Go back to where you were",
        )
    ]

    def __init__(self, screen: Screen[Any]) -> None:
        super().__init__()
        self._about = screen

    def compose(self) -> ComposeResult:
        """Show the screen's own words, then its keys."""
        with VerticalScroll():
            if help_text := self._about.HELP:
                yield Plain(f"{help_text.strip()}\n")
            yield Plain(self._keys())

    def _keys(self) -> Content:
        rows: list[tuple[str, str]] = []
        seen: set[str] = set()
        for active in self._about.active_bindings.values():
            binding = active.binding
            if binding.id is None or binding.id in seen or not active.enabled:
                continue
            seen.add(binding.id)
            keys = " ".join(self.app.get_key_display(b) for b in binding.make_bindings([binding]))
            rows.append((keys, binding.tooltip or binding.description))
        width = max((len(keys) for keys, _ in rows), default=0)
        parts: list[str | tuple[str, str]] = []
        for keys, what in rows:
            parts += [(keys.ljust(width), "bold $accent"), f"  {what}\n"]
        return Content.assemble(*parts)
