"""Copying: the system's clipboard first, then the terminal's, and an honest word about which."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import TextArea

from outreach_tui.tui.jobs import in_thread
from outreach_tui.tui.safe import Plain

if TYPE_CHECKING:
    from outreach_tui.tui.app import OutreachApp


async def copy(app: OutreachApp, text: str, what: str = "The message") -> bool:
    """Copy ``text`` and say what became of it; ``what`` starts the sentence.

    Returns whether the system took it; of the terminal nobody can know.

    The terminal is told as well when the system took it: over ssh the system's clipboard
    is the wrong machine's.
    """
    text = text.encode("utf-8", "replace").decode("utf-8")
    taken = await in_thread(copy_to_system, text)
    app.copy_to_clipboard(text)
    if taken:
        app.say(f"{what} is copied.")
    else:
        app.say(
            f"{what} went to your terminal's clipboard; I can't see whether it took it. "
            "If pasting brings nothing, ctrl+p and “Show the text to copy” helps."
        )
    return taken


def copy_to_system(text: str) -> bool:
    """Hand ``text`` to the system's clipboard; false when there is none to be found."""
    import pyperclip  # noqa: PLC0415 - looks for clipboard programs when it is loaded

    try:
        pyperclip.copy(text)
    except (pyperclip.PyperclipException, OSError):
        return False
    return True


class CopyByHand(ModalScreen[None]):
    """Shows a text alone, for copying with the terminal's own means."""

    DEFAULT_CSS = """
    CopyByHand { align: left top; background: $background; }
    CopyByHand > Vertical { padding: 0; background: $background; }
    CopyByHand Plain { color: $text-muted; height: auto; margin-bottom: 1; }
    CopyByHand TextArea { border: none; padding: 0; background: $background; }
    CopyByHand TextArea:focus { border: none; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q", "dismiss(None)", "Close", id="copy.close", tooltip="Go back")
    ]

    def __init__(self, text: str) -> None:
        super().__init__()
        self._text = text

    def compose(self) -> ComposeResult:
        """Show the text with nothing beside it that would be copied along."""
        with Vertical():
            yield Plain(
                "Hold shift while you select with the mouse, and copy the way your terminal does. "
                "escape closes this."
            )
            yield TextArea(self._text, read_only=True, show_cursor=False)
