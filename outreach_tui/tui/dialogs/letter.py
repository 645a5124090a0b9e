"""Ask where to write a message to a file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Input

from outreach_tui.errors import OutreachError
from outreach_tui.tui.jobs import in_thread
from outreach_tui.tui.safe import Plain, line

Keep = Callable[[Path | None], Path]
"""Writes the file, to a place of its own where none is named, and returns it."""


class LetterDialog(ModalScreen[Path | None]):
    """Writes where the user says, or to the usual folder; hands back the file."""

    DEFAULT_CSS = """
    LetterDialog > Vertical {
        width: 74; max-width: 96%; height: auto; border: round $border; background: $surface;
        padding: 1 2;
    }
    LetterDialog Input { margin: 1 0; }
    LetterDialog #problem { height: auto; color: $text-error; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "dismiss(None)", "Back", id="letter.back", tooltip="Write no file")
    ]

    def __init__(self, folder: Path, keep: Keep) -> None:
        super().__init__()
        self._folder = folder
        self._keep = keep

    def compose(self) -> ComposeResult:
        """Ask for a file; none named is fine."""
        with Vertical():
            yield Plain(Content.styled("A file that your mail program opens", "bold"))
            yield Plain("Mail, Thunderbird and Outlook open it as a message still to be sent.")
            yield Input(placeholder="another file, such as ~/Desktop/letter.eml", compact=True)
            yield Plain(line(f"enter alone writes it to {self._folder}", "$text-muted"))
            yield Plain("", id="problem")

    @on(Input.Submitted)
    def _entered(self, event: Input.Submitted) -> None:
        self._write(event.value.strip())

    @work(exclusive=True)
    async def _write(self, named: str) -> None:
        try:
            path = await in_thread(self._keep, Path(named) if named else None)
        except OutreachError as error:
            said = f"{error.message}\n{error.hint}"
            self.query_one("#problem", Plain).update(said)
        else:
            self.dismiss(path)
