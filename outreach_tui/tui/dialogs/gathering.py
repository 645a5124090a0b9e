"""The people met at an event, one list to write to them from, one by one."""

from __future__ import annotations

from typing import ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from outreach_tui.tracking.gatherings import Gathering, Guest, Written
from outreach_tui.tracking.timeline import say_day
from outreach_tui.tui.jobs import in_thread, tells_errors
from outreach_tui.tui.requests import OpenDraft, WriteTo
from outreach_tui.tui.safe import Plain, line
from outreach_tui.vocabulary import Purpose
from outreach_tui.workspace import Workspace

_MARKS = {
    Written.NOT_BEGUN: ("○", "$text-muted"),
    Written.BEGUN: ("…", "$text-warning"),
    Written.RECORDED: ("✓", "$text-success"),
}
_NAMES = 30


class GatheringDialog(ModalScreen[WriteTo | OpenDraft | None]):
    """Lists the events, then the people of one; hands back whom to write to next.

    ``event`` opens on its people, and ``after`` is who was written to last.
    """

    DEFAULT_CSS = """
    GatheringDialog > Vertical {
        width: 76; max-width: 96%; height: auto; max-height: 90%; border: round $border;
        background: $surface; padding: 1 2;
    }
    GatheringDialog OptionList {
        height: auto; max-height: 14; border: none; background: $surface; padding: 0;
        margin: 1 0;
    }
    GatheringDialog #how { color: $text-muted; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "back", "Back", id="gathering.back", tooltip="Back to where you were")
    ]

    def __init__(self, workspace: Workspace, event: str = "", after: str = "") -> None:
        super().__init__()
        self._workspace = workspace
        self._event = event
        self._after = after
        self._events: list[Gathering] = []
        self._shown: Gathering | None = None

    def compose(self) -> ComposeResult:
        """Show a heading, the list, and what enter does."""
        with Vertical():
            yield Plain("Looking …", id="title")
            yield OptionList(id="people", compact=True, markup=False)
            yield Plain("", id="how")

    def on_mount(self) -> None:
        """Read once it is on the screen."""
        self._open()

    @work(exclusive=True)
    @tells_errors
    async def _open(self) -> None:
        if self._event:
            await self._show(await in_thread(self._workspace.gathering, self._event))
            return
        self._events = await in_thread(self._workspace.gatherings)
        if len(self._events) == 1:
            await self._show(self._events[0])
        else:
            self._show_events()

    def _show_events(self) -> None:
        self._shown = None
        self._fill(
            [Option(_event_row(each), id=f"e{at}") for at, each in enumerate(self._events)], 0
        )
        if self._events:
            self._say("Where did you meet them?", "enter shows the people · escape closes this")
        else:
            self._say(
                "Nobody here was met at an event yet.",
                "In People, e changes a person: choose “met”, or add the event. "
                "Then they stand here together. escape closes this",
            )

    async def _show(self, gathering: Gathering) -> None:
        """List the people, then what repeats another message, which takes longer to know."""
        self._shown = gathering
        self._list(gathering, {})
        copies = await in_thread(self._workspace.near_copies, gathering)
        if copies and self._shown is gathering:
            self._list(gathering, copies)

    def _list(self, gathering: Gathering, copies: dict[str, str]) -> None:
        today = self._workspace.today()
        options = []
        for guest in gathering.guests:
            said = _standing(guest, say_day(guest.on, today) if guest.on else "")
            row = _row(guest, said, copies.get(guest.contact.id, ""))
            done = guest.state is Written.RECORDED
            options.append(Option(row, id=guest.contact.id, disabled=done))
        self._fill(options, gathering.next_after(self._after))
        count, written = len(gathering.guests), gathering.written
        people = "1 person" if count == 1 else f"{count} people"
        title = f"{gathering.name}: {people}, {written} written to"
        if written == count:
            self._say(title, "Everybody you met there has heard from you. escape closes this")
        else:
            self._say(title, "enter writes to them, and brings you back here · escape goes back")

    def _say(self, title: str, how: str) -> None:
        self.query_one("#title", Plain).update(line(title, "bold"))
        self.query_one("#how", Plain).update(how)

    def _fill(self, options: list[Option], at: int) -> None:
        listing = self.query_one("#people", OptionList)
        listing.clear_options()
        listing.add_options(options)
        listing.display = bool(options)
        if options:
            listing.focus()
            listing.highlighted = None if options[at].disabled else at

    @on(OptionList.OptionSelected, "#people")
    @tells_errors
    async def _chosen(self, event: OptionList.OptionSelected) -> None:
        if self._shown is None:
            await self._show(self._events[event.option_index])
            return
        guest = self._shown.guests[event.option_index]
        name = self._shown.name
        if guest.state is Written.BEGUN:
            self.dismiss(OpenDraft(guest.message_id, event=name))
        else:
            request = WriteTo(guest.contact.id, purpose=Purpose.EVENT_FOLLOW_UP, event=name)
            self.dismiss(request)

    def action_back(self) -> None:
        """Go back to the events, or close this."""
        if self._shown is not None and len(self._events) > 1:
            self._show_events()
        else:
            self.dismiss(None)


def _event_row(gathering: Gathering) -> Content:
    count = len(gathering.guests)
    people = "1 person" if count == 1 else f"{count} people"
    said = line(f"{people}, {gathering.written} written to", "$text-muted")
    return Content("   ").join([line(gathering.name, "bold"), said])


def _standing(guest: Guest, day: str) -> str:
    if guest.state is Written.RECORDED:
        return f"written to {day}" if day else "written to"
    return "begun" if guest.state is Written.BEGUN else "not begun"


def _row(guest: Guest, said: str, copied: str) -> Content:
    mark, style = _MARKS[guest.state]
    name = line(guest.contact.called, "bold")
    room = " " * max(2, _NAMES - name.cell_length)
    row = Content.assemble((f"{mark} ", style), name, room, (said, "$text-muted"))
    if not copied:
        return row
    return Content("\n").join([row, line(f"  ▲ {copied}", "$text-warning")])
