"""What is due, why, and the next small step."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from outreach_tui.tui.frame import OutreachScreen
from outreach_tui.tui.jobs import in_thread, tells_errors
from outreach_tui.tui.requests import (
    AddPerson,
    BeginWith,
    ImportPeople,
    OpenDraft,
    ShowPerson,
    WriteTo,
)
from outreach_tui.tui.safe import Plain, line
from outreach_tui.tui.screens.today.agenda import Agenda, card_of, read_agenda

if TYPE_CHECKING:
    from outreach_tui.tracking.due import Due

_COUNTS = ("No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten")
_MARK_STYLES = {"‼": "bold $text-error", "!": "bold $text-warning", "○": "$text-muted"}
_TITLE_WIDTHS = (24, 46)
_TWO_COLUMNS = 76


class TodayScreen(OutreachScreen):
    """Lists what is due, most urgent first, with the person behind it below."""

    AREA: ClassVar[str] = "today"
    CSS_PATH = "today.tcss"
    HELP = (
        "Today lists the small things that are due, the most urgent first.\n"
        "‼ late   ! due   ○ whenever it suits you"
    )
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            "w",
            "write",
            "Write",
            id="today.write",
            tooltip="Write the message that is due, with what the app knows",
        ),
        Binding(
            "d",
            "done",
            "Done",
            id="today.done",
            tooltip="You did it without the app; it joins the timeline",
        ),
        Binding(
            "z",
            "snooze",
            "Later",
            id="today.snooze",
            tooltip="Be reminded on another day",
        ),
        Binding(
            "s",
            "skip",
            "Let go",
            id="today.skip",
            tooltip="Leave it; it does not come back",
        ),
        Binding(
            "i",
            "import_people",
            "Import",
            id="today.import",
            tooltip="Read your LinkedIn connections",
        ),
        Binding("n", "new", "New", id="today.new", tooltip="Add a person"),
        Binding(
            "a",
            "after_event",
            "After an event",
            id="today.after-event",
            tooltip="Write to the people you met at an event, one by one",
        ),
        Binding(
            "t",
            "browse",
            "Template",
            id="today.browse",
            tooltip="Choose a template first, then the person",
            show=False,
        ),
        Binding(
            "b",
            "blank",
            "Blank page",
            id="today.blank",
            tooltip="Write first, and say afterwards who it is for",
            show=False,
        ),
    ]

    def __init__(self) -> None:
        super().__init__()
        self._agenda = Agenda()

    def compose_body(self) -> ComposeResult:
        """Put the headline above the list, and the person below it."""
        with Horizontal(id="head"):
            yield Plain("", id="headline")
            yield Plain("", id="counts")
        yield OptionList(id="dues", compact=True, markup=False)
        yield Plain("", id="waiting")
        with Vertical(id="person"):
            yield Plain("", id="card")

    async def load(self) -> None:
        """Read the agenda in a thread and show it."""
        await self._load()

    @tells_errors
    async def _load(self) -> None:
        self._agenda = await in_thread(read_agenda, self.workspace)
        self._list()
        self.query_one("#dues").focus()
        self.query_one("#headline", Plain).update(self._headline())
        self.query_one("#counts", Plain).update(self._counts())
        self.query_one("#waiting", Plain).update("\n".join(self._agenda.waiting))
        await self._show_person()
        self.refresh_bindings()

    def _list(self) -> None:
        """Fill the list for the width there is, with the cursor where it was."""
        listing = self.query_one("#dues", OptionList)
        kept = listing.highlighted or 0
        dues = self._agenda.dues
        least, most = _TITLE_WIDTHS
        width = max(least, min(max((len(due.title) for due in dues), default=0), most))
        if self.size.width < _TWO_COLUMNS:
            width = 0
        listing.clear_options()
        listing.add_options([Option(self._row(due, width), id=due.id) for due in dues])
        listing.display = bool(dues)
        if dues:
            listing.highlighted = min(kept, len(dues) - 1)

    def on_resize(self) -> None:
        """Lay the rows out for the new width."""
        if self._agenda.dues:
            self._list()

    def _headline(self) -> str:
        count = len(self._agenda.dues)
        if count:
            number = _COUNTS[count] if count < len(_COUNTS) else str(count)
            return f"{number} small {'thing' if count == 1 else 'things'} today."
        if not self._agenda.anybody:
            return (
                "Nobody is here yet.\n\n"
                "i  import your LinkedIn connections\n"
                "n  add one person you would like to write to"
            )
        if self._agenda.unfinished:
            return f"Nothing is due today.\n\n{self._agenda.unfinished}\nw  go on writing it"
        return (
            "Nothing is due today.\n\n"
            "A good day to share something useful with somebody, or to write to one new "
            "person: F3 lists everybody you know, F4 begins a message."
        )

    def _counts(self) -> str:
        waiting, replies = self._agenda.waiting_count, self._agenda.replies
        rows = []
        if waiting:
            rows.append(f"waiting for {waiting} {'answer' if waiting == 1 else 'answers'}")
        if replies:
            rows.append(f"{replies} {'reply' if replies == 1 else 'replies'} this week")
        return "\n".join(rows)

    def _row(self, due: Due, width: int) -> Content:
        title = line(due.title)
        padding = " " * (2 + max(0, width - title.cell_length)) if width else "\n     "
        return Content.assemble(
            (f"{due.mark.value:<2} ", _MARK_STYLES[due.mark.value]),
            title.stylize("bold"),
            padding,
            line(due.why, "$text-muted"),
        )

    @on(OptionList.OptionHighlighted, "#dues")
    async def _highlighted(self) -> None:
        await self._show_person()

    @property
    def _due(self) -> Due | None:
        at = self.query_one("#dues", OptionList).highlighted
        dues = self._agenda.dues
        return dues[at] if at is not None and at < len(dues) else None

    @tells_errors
    async def _show_person(self) -> None:
        due = self._due
        contact = self._agenda.people.get(due.contact_id) if due else None
        self.query_one("#person").set_class(contact is None, "-nobody")
        if contact is not None:
            card = await in_thread(card_of, self.workspace, contact)
            self.query_one("#card", Plain).update(card)

    # What can be done

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Hide what makes no sense for the thing under the cursor."""
        del parameters
        if action in ("done", "snooze", "skip", "write"):
            due = self._due
            if due is None:
                return action == "write" and bool(self._agenda.draft_id)
            return action != "write" or due.purpose is not None
        if action == "import_people":
            return not self._agenda.dues
        if action == "after_event":
            return self._agenda.met_at_events
        return True

    @on(OptionList.OptionSelected, "#dues")
    @tells_errors
    async def _open(self) -> None:
        due = self._due
        if due is not None:
            await self.outreach.go("people", ShowPerson(due.contact_id))

    @tells_errors
    async def action_write(self) -> None:
        """Open Compose with the draft that waits, or with the right kind of message."""
        due = self._due
        draft_id = due.message_id if due else self._agenda.draft_id
        if draft_id:
            await self.outreach.go("compose", OpenDraft(draft_id))
        elif due is not None:
            await self.outreach.go("compose", WriteTo(due.contact_id, purpose=due.purpose))

    @tells_errors
    async def action_done(self) -> None:
        """Record that it was done without the app."""
        from outreach_tui.tracking.actions import complete  # noqa: PLC0415

        if self._due is not None:
            await self.outreach.apply(complete(self._due, now=self.workspace.now()))

    @tells_errors
    async def action_skip(self) -> None:
        """Let it go."""
        from outreach_tui.tracking.actions import skip  # noqa: PLC0415

        if self._due is not None:
            await self.outreach.apply(skip(self._due, now=self.workspace.now()))

    @work
    @tells_errors
    async def action_snooze(self) -> None:
        """Ask for another day, then put it off."""
        from outreach_tui.tracking.actions import snooze  # noqa: PLC0415
        from outreach_tui.tui.dialogs.day import DayDialog  # noqa: PLC0415

        due = self._due
        if due is None:
            return
        dialog = DayDialog("Remind me of this", self.workspace.today(), ahead=True)
        day = await self.app.push_screen_wait(dialog)
        if day is not None:
            await self.outreach.apply(snooze(due, day, now=self.workspace.now()))

    @tells_errors
    async def action_new(self) -> None:
        """Add a person."""
        await self.outreach.go("people", AddPerson())

    def action_after_event(self) -> None:
        """Write to the people met at an event."""
        self.outreach.write_after_event()

    @tells_errors
    async def action_browse(self) -> None:
        """Begin with a template."""
        await self.outreach.go("compose", BeginWith())

    @tells_errors
    async def action_blank(self) -> None:
        """Begin with a blank page."""
        await self.outreach.go("compose", BeginWith(blank=True))

    @tells_errors
    async def action_import_people(self) -> None:
        """Read LinkedIn connections."""
        await self.outreach.go("people", ImportPeople())


SCREEN = TodayScreen
