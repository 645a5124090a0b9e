"""The only road from user text to the screen: nothing on it is ever read as markup."""

from __future__ import annotations

from rich.text import Text
from textual.content import Content
from textual.visual import VisualType
from textual.widgets import Static

from outreach_tui.printable import printable


def content(text: str, style: str = "") -> Content:
    """Return user text for a widget that takes ``Content``; line ends stay."""
    return Content.styled(printable(text), style) if style else Content(printable(text))


def line(text: str, style: str = "") -> Content:
    """Return user text on one line."""
    return content(printable(text, one_line=True), style)


def cut(shown: Content, width: int) -> Content:
    """Return content in ``width`` columns, cut after a whole word with an ellipsis."""
    if shown.cell_length <= width:
        return shown
    kept = shown.truncate(width, ellipsis=True)
    whole = kept.plain.rpartition(" ")[0].rstrip(" ,;:-–—")
    if len(whole) <= len(kept.plain) // 2:
        return kept
    return kept[: len(whole)] + Content("…")


def cell(text: str, style: str = "") -> Text:
    """Return user text for a table cell: one line, cut with an ellipsis where it is too long."""
    return Text(printable(text, one_line=True), style=style, no_wrap=True, overflow="ellipsis")


class Plain(Static):
    """A static text that shows strings as they are."""

    def __init__(
        self,
        text: str | Content = "",
        *,
        id: str | None = None,
        classes: str | None = None,
    ) -> None:
        super().__init__(_safe(text), id=id, classes=classes, markup=False)

    def update(self, content: VisualType = "", *, layout: bool = True) -> None:
        """Show another text."""
        super().update(_safe(content) if isinstance(content, str) else content, layout=layout)


def _safe(text: str | Content) -> Content:
    return content(text) if isinstance(text, str) else text
