"""Where everybody stands."""

from __future__ import annotations

import datetime as dt
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import HorizontalScroll, Vertical
from textual.content import Content
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from outreach_tui.people.contact import Contact
from outreach_tui.tracking.actions import move_stage
from outreach_tui.tracking.stages import Card
from outreach_tui.tracking.timeline import describe, say_day, stage_words
from outreach_tui.tui.happenings import PeopleScreen
from outreach_tui.tui.jobs import in_thread, tells_errors
from outreach_tui.tui.requests import AddPerson, ShowPerson
from outreach_tui.tui.safe import Plain, line
from outreach_tui.vocabulary import Stage

MOST = 60
"""Cards shown of one stage; the others are found in People."""
_WIDE = 110


class Column(Vertical):
    """The cards of one stage."""

    DEFAULT_CSS = """
    Column { width: 27; height: 1fr; padding: 0 1; }
    Column > .stage { text-style: bold; color: $primary; height: 1; }
    Column > OptionList {
        height: 1fr; border: none; padding: 0; background: $background;
        text-wrap: nowrap; text-overflow: ellipsis;
        &:focus { background-tint: $background 0%; }
        &:blur > .option-list--option-highlighted { background: $background; color: $foreground; }
    }
    """

    def __init__(self, stage: Stage, count: int, options: list[Option]) -> None:
        super().__init__()
        self.stage = stage
        self._count = count
        self._options = options

    def compose(self) -> ComposeResult:
        """Put the stage and its count over the cards."""
        yield Plain(f"{stage_words(self.stage)} {self._count}", classes="stage")
        yield OptionList(*self._options, compact=True, markup=False)


class TrackerScreen(PeopleScreen):
    """Stages side by side where there is room, else under each other."""

    AREA: ClassVar[str] = "tracker"
    CSS_PATH = "tracker.tcss"
    HELP = (
        "Everybody you have begun with, by stage. A person joins with their first draft, tag or "
        "touch, and moves by what happens; shift with an arrow moves them by hand."
    )
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            "left", "column(-1)", "Left", id="tracker.left",
            tooltip="Go to the stage on the left", show=False,
        ),
        Binding(
            "right", "column(1)", "Right", id="tracker.right",
            tooltip="Go to the stage on the right", show=False,
        ),
        Binding(
            "shift+left", "shift(-1)", "Stage back", id="tracker.back",
            tooltip="Move them one stage back", show=False,
        ),
        Binding(
            "shift+right", "shift(1)", "Stage on", id="tracker.on",
            tooltip="Move them one stage on",
        ),
        Binding("n", "new", "New", id="tracker.new", tooltip="Add a person"),
    ]  # fmt: skip

    def __init__(self) -> None:
        super().__init__()
        self._cards: dict[str, Card] = {}
        self._stages: dict[Stage, list[Card]] = {}
        self._wide = False

    def compose_body(self) -> ComposeResult:
        """Put the stages over the line about the card under the cursor."""
        yield Plain("", id="empty")
        yield HorizontalScroll(id="columns", can_focus=False)
        yield OptionList(id="grouped", compact=True, markup=False)
        yield Plain("", id="detail")

    @property
    def _list(self) -> OptionList | None:
        """The list the cursor is in."""
        if self._wide:
            return self.focused if isinstance(self.focused, OptionList) else None
        return self.query_one("#grouped", OptionList)

    @property
    def _card(self) -> Card | None:
        listing = self._list
        if listing is None or listing.highlighted is None or not listing.option_count:
            return None
        return self._cards.get(listing.get_option_at_index(listing.highlighted).id or "")

    @property
    def person(self) -> Contact | None:
        """Who is under the cursor."""
        card = self._card
        return card.contact if card else None

    @tells_errors
    async def load(self) -> None:
        """Read where everybody stands and lay it out."""
        self._stages = await in_thread(self.workspace.pipeline)
        await self._lay_out()

    def on_resize(self) -> None:
        """Change between columns and one list."""
        if self._stages and (self.size.width >= _WIDE) != self._wide:
            self.call_later(self._lay_out)

    async def _lay_out(self) -> None:
        kept = self.person
        self._wide = self.size.width >= _WIDE
        stages = {stage: cards for stage, cards in self._stages.items() if cards}
        self._cards = {card.contact.id: card for cards in stages.values() for card in cards}
        columns, grouped = self.query_one("#columns"), self.query_one("#grouped", OptionList)
        columns.display = self._wide and bool(stages)
        grouped.display = not self._wide and bool(stages)
        empty = self.query_one("#empty", Plain)
        empty.display = not stages
        empty.update(_NOBODY)
        if self._wide:
            await columns.remove_children()
            await columns.mount_all(
                Column(stage, len(cards), [self._option(card, 23) for card in cards[:MOST]])
                for stage, cards in stages.items()
            )
        else:
            self._group(grouped, stages)
        self._find(kept)
        self._show_detail()

    def _group(self, grouped: OptionList, stages: dict[Stage, list[Card]]) -> None:
        grouped.clear_options()
        for stage, cards in stages.items():
            heading = f"{stage_words(stage)} {len(cards)}"
            grouped.add_option(Option(Content.styled(heading, "bold $primary"), disabled=True))
            grouped.add_options([self._option(card, self.size.width - 6) for card in cards[:MOST]])

    def _find(self, contact: Contact | None) -> None:
        """Put the cursor back on a person, or on the first."""
        lists = list(self.query(Column).results(Column)) if self._wide else []
        boxes = [column.query_one(OptionList) for column in lists] or [
            self.query_one("#grouped", OptionList)
        ]
        for box in boxes:
            ids = [box.get_option_at_index(n).id for n in range(box.option_count)]
            if contact is not None and contact.id in ids:
                box.highlighted = ids.index(contact.id)
                box.focus()
                return
        first = next((box for box in boxes if box.option_count), None)
        if first is not None:
            first.action_first()
            first.focus()

    def _option(self, card: Card, width: int) -> Option:
        today = self.workspace.today()
        due = card.next_due
        mark = f"{due.mark.value} " if due and due.from_on <= today else "  "
        name = Content.assemble((mark, "bold $text-warning"), line(card.contact.name, "bold"))
        since = f"since {say_day(card.since, today)}"
        if self._wide:
            prompt = Content.assemble(name, "\n  ", line(since, "$text-muted"))
        else:
            last = f"{since}" + (f" · {describe(card.last, today)}" if card.last else "")
            name = name.truncate(30, ellipsis=True, pad=True)
            prompt = Content.assemble(name, "  ", line(last, "$text-muted"))
            prompt = prompt.truncate(width, ellipsis=True)
        return Option(prompt, id=card.contact.id)

    @on(OptionList.OptionHighlighted)
    def _highlighted(self) -> None:
        self._show_detail()

    def on_descendant_focus(self) -> None:
        """Tell about the card of the column one has come to."""
        self._show_detail()

    def _show_detail(self) -> None:
        card, today = self._card, self.workspace.today()
        self.query_one("#detail", Plain).update(_detail(card, today) if card else "")
        self.refresh_bindings()

    @on(OptionList.OptionSelected)
    @tells_errors
    async def _opened(self) -> None:
        if self.person is not None:
            await self.outreach.go("people", ShowPerson(self.person.id))

    # What can be done

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer columns only where there are any, and moves only for a card."""
        if action == "column":
            return self._wide
        if action == "shift":
            return self.person is not None
        return super().check_action(action, parameters)

    def action_column(self, by: int) -> None:
        """Go to the next column."""
        boxes = [column.query_one(OptionList) for column in self.query(Column)]
        if self._list in boxes:
            box = boxes[(boxes.index(self._list) + by) % len(boxes)]
            if box.highlighted is None:
                box.action_first()
            box.focus()

    @tells_errors
    async def action_shift(self, by: int) -> None:
        """Move the card to the neighbouring stage."""
        card = self._card
        if card is None:
            return
        stages = list(Stage)
        at = stages.index(card.stage) + by
        if 0 <= at < len(stages):
            today, now = self.workspace.today(), self.workspace.now()
            await self.outreach.apply(move_stage(card.contact, stages[at], on=today, now=now))

    @tells_errors
    async def action_new(self) -> None:
        """Add a person."""
        await self.outreach.go("people", AddPerson())


_NOBODY = (
    "Nobody is on their way yet.\n\n"
    "Somebody joins the tracker with the first draft you write to them: F4 begins one.\n"
    "n  add a person you would like to write to"
)


def _detail(card: Card, today: dt.date) -> Content:
    work = ", ".join(part for part in (card.contact.title, card.contact.company) if part)
    parts: list[Content | str] = [line(card.contact.name, "bold")]
    if work:
        parts += [" · ", line(work, "$text-muted")]
    parts += ["\n", line(f"{stage_words(card.stage)} since {say_day(card.since, today)}")]
    if card.last:
        parts += [" · ", line(describe(card.last, today), "$text-muted")]
    if card.next_due:
        due = card.next_due
        parts += ["\n", line(f"{due.mark.value} {due.title}: {due.why}")]
    return Content.assemble(*parts)


SCREEN = TrackerScreen
