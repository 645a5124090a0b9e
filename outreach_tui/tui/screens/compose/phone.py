"""How the message arrives on a phone: the line in the list, and the text a screen at a time."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Container, Vertical, VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen

from outreach_tui.tracking.actions import CHANNEL_WORDS
from outreach_tui.tui.safe import Plain, content, line
from outreach_tui.tui.screens.compose.phone_size import (
    COLUMNS,
    LINES,
    phone_lines,
    phone_screens,
    screens_words,
)
from outreach_tui.tui.screens.compose.writing import Writing
from outreach_tui.vocabulary import Channel

PREVIEW_LINES = 2
_LISTS = {
    Channel.EMAIL: "In the list of mails",
    Channel.LINKEDIN_NOTE: "Among the invitations",
    Channel.LINKEDIN_MESSAGE: "In the list of messages",
    Channel.INMAIL: "In the list of messages",
}
_WIDE = 96


class PhonePreview(ModalScreen[None]):
    """Two views side by side, or one under the other where there is little room."""

    DEFAULT_CSS = """
    PhonePreview > VerticalScroll {
        width: 92; max-width: 100%; height: auto; max-height: 100%;
        border: round $border; background: $surface; padding: 0 1; scrollbar-size-vertical: 1;
    }
    PhonePreview Container { layout: vertical; height: auto; }
    PhonePreview .-beside { layout: horizontal; }
    PhonePreview .view { width: 43; height: auto; margin: 0 1 0 0; }
    PhonePreview .phone {
        width: 42; height: auto; border: round $border; padding: 0 1; background: $background;
    }
    PhonePreview .heading { text-style: bold; }
    PhonePreview .note { color: $text-muted; height: auto; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            "escape,alt+p,q",
            "dismiss(None)",
            "Back",
            id="phone.back",
            tooltip="Back to the text",
        )
    ]

    def __init__(self, writing: Writing, sender: str) -> None:
        super().__init__()
        self._writing = writing
        self._sender = sender or "You"

    def compose(self) -> ComposeResult:
        """What is seen before it is opened, and after."""
        way = self._writing.way
        said = [_subject_note(self._writing.subject)] if way.has_subject else []
        said.append(screens_words(max(1, phone_screens(self._writing.body))).capitalize() + ".")
        with VerticalScroll(), Container(classes="-beside" if self.app.size.width >= _WIDE else ""):
            with Vertical(classes="view"):
                yield Plain(_LISTS[way], classes="heading")
                yield Plain(in_the_list(self._writing, self._sender), classes="phone")
                yield Plain("\n".join(said), classes="note")
                yield Plain(f"As {CHANNEL_WORDS[way]} · escape back", classes="note")
            with Vertical(classes="view"):
                yield Plain("Opened", classes="heading")
                yield Plain(opened(self._writing), classes="phone")

    def on_mount(self) -> None:
        """Let the keys scroll."""
        self.query_one(VerticalScroll).focus()


def in_the_list(writing: Writing, sender: str) -> Content:
    """Return sender, subject and the first lines, each cut as a phone cuts them."""
    rows = [line(_cut(sender), "bold")]
    if writing.way.has_subject:
        rows.append(line(_cut(writing.subject.strip() or "(no subject)")))
    words = " ".join(writing.body.split())
    preview = phone_lines(words)
    if writing.way is Channel.LINKEDIN_MESSAGE:
        preview = preview[:1]
    more = len(phone_lines(words)) > len(preview[:PREVIEW_LINES])
    shown = preview[:PREVIEW_LINES]
    if more and shown:
        shown[-1] = f"{shown[-1][: COLUMNS - 1].rstrip()}…"
    rows += [line(row, "$text-muted") for row in shown]
    return Content("\n").join(rows)


def opened(writing: Writing) -> Content:
    """Return the text as a phone breaks it, with a line where each screen ends."""
    rows: list[Content] = []
    for number, row in enumerate(phone_lines(writing.body)):
        if number and number % LINES == 0:
            end = f" screen {number // LINES} ends here ".center(COLUMNS, "┄")
            rows.append(Content.styled(end, "$text-accent"))
        rows.append(content(row))
    return Content("\n").join(rows)


def _cut(text: str) -> str:
    """Return text in the columns of a phone, with an ellipsis where it is cut."""
    return text if len(text) <= COLUMNS else f"{text[: COLUMNS - 1].rstrip()}…"


def _subject_note(subject: str) -> str:
    length = len(subject.strip())
    if not length:
        return "Without a subject the first words take its place."
    if length <= COLUMNS:
        return f"The subject has {length} characters, and every phone shows it whole."
    return f"The subject has {length} characters; phones show the first {COLUMNS} to 48."
