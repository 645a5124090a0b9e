"""Earlier versions of a draft: listed with their days, compared, brought back."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from outreach_tui.tracking.timeline import say_day
from outreach_tui.tracking.versions import Version
from outreach_tui.tui.safe import Plain, content
from outreach_tui.tui.screens.compose.changes import compared

_WIDE = 100


class VersionsDialog(ModalScreen[Version | None]):
    """Hands back the version to bring back, or ``None``."""

    DEFAULT_CSS = """
    VersionsDialog > Vertical {
        width: 116; max-width: 100%; height: 92%;
        border: round $border; background: $surface; padding: 0 1;
    }
    VersionsDialog Horizontal { height: 1fr; layout: vertical; }
    VersionsDialog Horizontal.-beside { layout: horizontal; }
    VersionsDialog OptionList {
        width: 1fr; height: 6; border: none; background: $surface; padding: 0;
        scrollbar-size-vertical: 1;
    }
    VersionsDialog VerticalScroll {
        width: 1fr; height: 1fr; border-top: solid $border; scrollbar-size-vertical: 1;
    }
    VersionsDialog .-beside OptionList { width: 38; height: 1fr; }
    VersionsDialog .-beside VerticalScroll {
        border-top: none; border-left: solid $border; padding: 0 1;
    }
    VersionsDialog .note { height: auto; color: $text-muted; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            "escape,alt+h,q",
            "dismiss(None)",
            "Back",
            id="versions.back",
            tooltip="Leave the text as it is",
        ),
        Binding(
            "space,t",
            "turn",
            "Changes or text",
            id="versions.turn",
            tooltip="Show the version whole, or what bringing it back would change",
        ),
    ]

    def __init__(self, versions: Sequence[Version], now: tuple[str, str], at: dt.datetime) -> None:
        super().__init__()
        self._versions = tuple(versions)
        self._now = now
        self._at = at
        self._whole = False

    def compose(self) -> ComposeResult:
        """List the versions, the newest first, and show the one at hand."""
        with Vertical():
            yield Plain(Content.styled("Earlier versions of this draft", "bold"))
            with Horizontal(classes="-beside" if self.app.size.width >= _WIDE else ""):
                yield OptionList(*map(self._option, self._versions), compact=True, markup=False)
                with VerticalScroll(can_focus=False):
                    yield Plain(id="version")
            yield Plain(
                "enter brings it back, ctrl+z undoes that · space text or changes · escape",
                classes="note",
            )

    def on_mount(self) -> None:
        """Begin with the newest that is not what stands there now."""
        other = (n for n, each in enumerate(self._versions) if each.text != self._now)
        self.query_one(OptionList).highlighted = next(other, 0)

    def _option(self, version: Version) -> Option:
        here = " · as it is now" if version.text == self._now else ""
        words = f"{len(version.body.split())} words{here}"
        when = Content.styled(say_when(version.kept, self._at), "bold")
        told = Content.styled(f" · {words}\n  {version.why.words}", "$text-muted")
        return Option(when + told)

    @on(OptionList.OptionHighlighted)
    def _show(self) -> None:
        number = self.query_one(OptionList).highlighted
        if number is None:
            return
        version = self._versions[number]
        kept = version.kept.astimezone(self._at.tzinfo)
        exact = f"{kept:%A} {kept.day} {kept:%B %Y, %H:%M}"
        head = exact if self._whole else f"{exact} · what bringing it back changes"
        parts = [Content.styled(head, "$text-muted")]
        for now, then in zip(self._now, version.text, strict=True):
            parts.append(content(then) if self._whole else compared(now, then))
        self.query_one("#version", Plain).update(
            Content("\n\n").join([part for part in parts if part.plain])
        )
        self.query_one(VerticalScroll).scroll_home(animate=False)

    def action_turn(self) -> None:
        """Show the version whole, or what bringing it back would change."""
        self._whole = not self._whole
        self._show()

    @on(OptionList.OptionSelected)
    def _chosen(self, event: OptionList.OptionSelected) -> None:
        self.dismiss(self._versions[event.option_index])


def say_when(moment: dt.datetime, now: dt.datetime) -> str:
    """Return a moment as people say it: "today 14:02", "Thursday 09:15", "9 November 18:40"."""
    local = moment.astimezone(now.tzinfo)
    return f"{say_day(local.date(), now.date())} {local:%H:%M}"
