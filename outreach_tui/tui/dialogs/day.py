"""Ask for a day, in people's words or from a short list."""

from __future__ import annotations

import datetime as dt
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import Input, OptionList
from textual.widgets.option_list import Option

from outreach_tui.tracking.business_days import add_business_days
from outreach_tui.tracking.days import read_day
from outreach_tui.tracking.timeline import say_day
from outreach_tui.tui.safe import Plain


class DayDialog(ModalScreen[dt.date | None]):
    """Offers likely days and takes any other; hands back the day, or ``None``."""

    DEFAULT_CSS = """
    DayDialog > Vertical {
        width: 52; max-width: 96%; height: auto; border: round $border;
        background: $surface; padding: 1 2;
    }
    DayDialog OptionList { height: auto; border: none; background: $surface; padding: 0; }
    DayDialog Input { margin-top: 1; }
    DayDialog #problem { height: auto; color: $text-error; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "dismiss(None)", "Back", id="day.cancel", tooltip="Leave it as it was")
    ]

    def __init__(self, title: str, today: dt.date, *, ahead: bool) -> None:
        super().__init__()
        self._title = title
        self._today = today
        self._ahead = ahead
        day = dt.timedelta(days=1)
        if ahead:
            self._offers = [
                today + day,
                add_business_days(today, 3),
                add_business_days(today, 5),
                today + 14 * day,
            ]
        else:
            self._offers = [today - n * day for n in range(4)]

    def compose(self) -> ComposeResult:
        """Show the title, the likely days, and a line for any other."""
        with Vertical():
            yield Plain(f"{self._title}\n")
            offers = [f"{say_day(d, self._today)}  ({d:%a} {d.day} {d:%b})" for d in self._offers]
            yield OptionList(*(Option(text) for text in offers), compact=True, markup=False)
            yield Input(placeholder="or another day: 12 dec, next tuesday", compact=True)
            yield Plain("", id="problem")

    @on(OptionList.OptionSelected)
    def _chosen(self, event: OptionList.OptionSelected) -> None:
        self.dismiss(self._offers[event.option_index])

    @on(Input.Submitted)
    def _typed(self, event: Input.Submitted) -> None:
        day = read_day(event.value, self._today, ahead=self._ahead)
        if day is None:
            problem = "I don't know that day. Try 2026-12-01, 12 dec or next tuesday."
            self.query_one("#problem", Plain).update(problem)
        else:
            self.dismiss(day)
