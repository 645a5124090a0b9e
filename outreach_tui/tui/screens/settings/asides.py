"""What the user set aside, each brought back by one key."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, ClassVar

import msgspec
from textual import on
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.message import Message
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from outreach_tui.etiquette.ignores import Ignore, where
from outreach_tui.etiquette.registry import title
from outreach_tui.tracking.timeline import say_day
from outreach_tui.tui.safe import content, line

if TYPE_CHECKING:
    from outreach_tui.workspace import Workspace


class Aside(msgspec.Struct, frozen=True):
    """One thing set aside, as it is listed."""

    ignore: Ignore
    name: str
    """Of the person it holds for."""


def read_asides(workspace: Workspace) -> list[Aside]:
    """Read what is set aside, the newest first; for a thread."""
    asides = []
    for ignore in workspace.ignores():
        contact = workspace.contact(ignore.contact_id) if ignore.contact_id else None
        asides.append(Aside(ignore, contact.called if contact else ""))
    return asides


class AsideList(OptionList):
    """One row each: the rule, where it is silent, and since when."""

    DEFAULT_CSS = """
    AsideList {
        height: auto; max-height: 14; border: none; padding: 0; background: $background;
        scrollbar-size-vertical: 1;
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            "delete,backspace",
            "select",
            "Bring it back",
            id="settings.bring-back",
            tooltip="Let this rule speak here again; enter does the same",
        )
    ]

    class BroughtBack(Message):
        """The user wants to hear of something again."""

        def __init__(self, ignore: Ignore) -> None:
            super().__init__()
            self.ignore = ignore

    def __init__(self, *, id: str) -> None:
        super().__init__(id=id, compact=True, markup=False)
        self._asides: list[Aside] = []

    def show(self, asides: list[Aside], today: dt.date) -> None:
        """Show what is set aside; the row the user is on stays."""
        if asides == self._asides:
            return
        row = self.highlighted or 0
        self._asides = asides
        self.clear_options()
        self.add_options(Option(_row(aside, today)) for aside in asides)
        self.highlighted = min(row, len(asides) - 1) if asides else None

    @on(OptionList.OptionSelected)
    def _selected(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        self.post_message(self.BroughtBack(self._asides[event.option_index].ignore))


def _row(aside: Aside, today: dt.date) -> Content:
    ignore = aside.ignore
    said = f"{where(ignore, aside.name)} · {say_day(ignore.on, today)}"
    about = title(ignore.rule)
    name = "" if about == ignore.rule else f" ({ignore.rule})"
    shown = [line(about), content(name, "$text-muted"), Content("\n  "), line(said, "$text-muted")]
    return Content("").join(shown)
