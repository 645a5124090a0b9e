"""A text editor that underlines stretches of its text and never moves what is under the hand."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import ClassVar, NamedTuple, cast

from rich.text import Text
from textual import events
from textual.binding import Binding, BindingType
from textual.document._document import Document, EditResult, Location
from textual.document._edit import Edit as TextEdit
from textual.message import Message
from textual.widgets import TextArea

from outreach_tui.printable import printable
from outreach_tui.tui.safe import content


class Mark(NamedTuple):
    """A stretch of the text to underline, in code points; ``look`` is ``error``, ``warning``, …"""

    start: int
    end: int
    look: str


_GIVEN_UP = ("f6", "f7", "ctrl+c,super+c")
"""Keys of ``TextArea`` that mean something else in the app."""


class MessageEditor(TextArea, inherit_bindings=False):
    """A ``TextArea`` with marks.

    Marks move with the text while it is edited, so that they stay under the words they
    were set for until new ones arrive. Setting them changes neither caret nor scroll.
    """

    DEFAULT_CSS = """
    MessageEditor {
        border: none; padding: 0 1; background: $background;
        &:focus { border: none; }
        & .editor--error { color: $text-error; text-style: bold underline; }
        & .editor--warning { color: $text-warning; text-style: underline; }
        & .editor--advice { color: $text-primary; text-style: italic underline; }
        & .editor--current { background: $block-cursor-background; }
    }
    """
    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "editor--error",
        "editor--warning",
        "editor--advice",
        "editor--current",
    }
    BINDINGS: ClassVar[list[BindingType]] = [
        binding
        for binding in TextArea.BINDINGS
        if isinstance(binding, Binding) and binding.key not in _GIVEN_UP
    ]

    def __init__(self, *, id: str | None = None, placeholder: str = "") -> None:
        super().__init__(id=id, highlight_cursor_line=False, placeholder=content(placeholder))
        self._seen = ""
        self._marks: list[Mark] = []
        self._current: int | None = None
        self._rows: dict[int, list[tuple[int, int, str]]] = {}
        self.takes_back: Callable[[], object] | None = None
        """What ``ctrl+z`` does where this editor is one of several that share an undo."""
        self.brings_back: Callable[[], object] | None = None
        """What ``ctrl+y`` does there."""

    # Marks

    @property
    def marks(self) -> tuple[Mark, ...]:
        """The marks as they lie in the text now, in the order they were set."""
        return tuple(self._marks)

    def show_marks(self, marks: Sequence[Mark]) -> None:
        """Underline ``marks``."""
        if list(marks) != self._marks:
            self._marks = list(marks)
            self._draw_marks()

    def point_out(self, number: int | None) -> None:
        """Set one mark, by its number, apart from the others."""
        if number != self._current:
            self._current = number
            self._draw_marks()

    def _draw_marks(self) -> None:
        self._lay_out()
        self.notify_style_update()
        self.refresh()

    def get_line(self, line_index: int) -> Text:
        """Return one line with its marks, and nothing in it that commands a terminal."""
        line = Text(_same_width(self.document.get_line(line_index)), end="", no_wrap=True)
        for start, end, look in self._rows.get(line_index, ()):
            style = self.get_component_rich_style(f"editor--{look}", partial=True)
            line.stylize(style, start, end)
        return line

    def _lay_out(self) -> None:
        """Work out which columns of which lines are marked."""
        self._rows = {}
        marks = list(self._marks)
        if self._current is not None and self._current < len(marks):
            marks.append(marks[self._current]._replace(look="current"))
        if not marks:
            return
        start = 0
        for number in range(self.document.line_count):
            end = start + len(self.document.get_line(number))
            row = [
                (max(mark.start, start) - start, min(mark.end, end) - start, mark.look)
                for mark in marks
                if mark.start < end and mark.end > start
            ]
            if row:
                self._rows[number] = row
            start = end + len(self.document.newline)

    def _follow(self) -> None:
        """Move the marks with the text they stand under."""
        text = self.text
        if text == self._seen:
            return
        if self._marks:
            start, old_end, new_end = changed_stretch(self._seen, text)
            self._marks = [_moved(mark, start, old_end, new_end) for mark in self._marks]
            self._lay_out()
        self._seen = text

    # Keys

    def check_consume_key(self, key: str, character: str | None = None) -> bool:
        """Whether the key is text. Terminals send ``alt+c`` with the character ``c``."""
        return not key.startswith("alt+") and super().check_consume_key(key, character)

    async def _on_key(self, event: events.Key) -> None:
        if event.key.startswith("alt+"):
            event.prevent_default()

    # Text

    def edit(self, edit: TextEdit) -> EditResult:
        """Change the text; the marks move along."""
        result = super().edit(edit)
        self._follow()
        return result

    def undo(self) -> None:
        """Take the last change back; the marks move along."""
        super().undo()
        self._follow()

    def redo(self) -> None:
        """Bring a change back; the marks move along."""
        super().redo()
        self._follow()

    def action_undo(self) -> None:
        """Take the last change back, also where another editor shares the undo."""
        (self.takes_back or self.undo)()

    def action_redo(self) -> None:
        """Bring a change back, also where another editor shares the undo."""
        (self.brings_back or self.redo)()

    def load_text(self, text: str) -> None:
        """Show another text; undo starts afresh and the marks go."""
        self._marks, self._rows, self._current = [], {}, None
        super().load_text(text.replace("\r\n", "\n"))
        self._seen = self.text

    def rewrite(self, text: str) -> None:
        """Turn the text into ``text`` in one step that undo takes back.

        What both have in common stays untouched, and so the caret stays where it is.
        """
        start, old_end, new_end = changed_stretch(self.text, text)
        if start == old_end == new_end:
            return
        self.history.checkpoint()
        self.replace(text[start:new_end], self.location_at(start), self.location_at(old_end))
        self.history.checkpoint()

    def location_at(self, index: int) -> Location:
        """Return the line and column of a code point of the text; past the end is the end."""
        document = cast("Document", self.document)
        return document.get_location_from_index(max(0, min(index, len(self.text))))

    @property
    def caret(self) -> int:
        """Where the caret stands, in code points from the start."""
        return cast("Document", self.document).get_index_from_location(self.cursor_location)


class SubjectLine(MessageEditor):
    """An editor of one line: enter and the down key go on to what comes next."""

    DEFAULT_CSS = """
    SubjectLine { height: 1; scrollbar-size: 0 0; }
    """

    class Left(Message):
        """The user is done with the line and wants to go on."""

    def __init__(self, *, id: str | None = None, placeholder: str = "") -> None:
        super().__init__(id=id, placeholder=placeholder)
        self.soft_wrap = False

    def edit(self, edit: TextEdit) -> EditResult:
        """Change the line; line breaks that are pasted become blanks."""
        edit.text = " ".join(edit.text.splitlines())
        return super().edit(edit)

    def load_text(self, text: str) -> None:
        """Show another line."""
        super().load_text(" ".join(text.splitlines()))

    async def _on_key(self, event: events.Key) -> None:
        if event.key == "enter":
            event.stop()
            event.prevent_default()
            self.post_message(self.Left())

    def action_cursor_down(self, select: bool = False) -> None:  # noqa: FBT001, FBT002 - Textual's signature
        """Go on to what comes next."""
        del select
        self.post_message(self.Left())


def changed_stretch(old: str, new: str) -> tuple[int, int, int]:
    """Return ``start, old_end, new_end``: what of ``old`` became what of ``new``."""
    shorter = min(len(old), len(new))
    start = _common(old, new, shorter)
    tail = _common(old[::-1], new[::-1], shorter - start)
    return start, len(old) - tail, len(new) - tail


def _common(first: str, second: str, most: int) -> int:
    """Return how many code points both begin with, at most ``most``."""
    low, high = 0, most
    while low < high:
        middle = (low + high + 1) // 2
        if first[low:middle] == second[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def _moved(mark: Mark, start: int, old_end: int, new_end: int) -> Mark:
    by = new_end - old_end
    if mark.end <= start:
        return mark
    if mark.start >= old_end:
        return mark._replace(start=mark.start + by, end=mark.end + by)
    first = mark.start if mark.start < start else new_end
    last = mark.end + by if mark.end > old_end else start
    if mark.start >= start and mark.end <= old_end:
        return mark._replace(start=start, end=start)
    return mark._replace(start=min(first, last), end=max(first, last))


def _same_width(line: str) -> str:
    """Return a line safe to draw, with as many code points and as wide as before."""
    if line.isprintable():
        return line
    return "".join(c if c == "\t" else printable(c) or "\u200b" for c in line)
