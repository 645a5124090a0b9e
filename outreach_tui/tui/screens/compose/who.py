"""The first step: who is it for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, NamedTuple

from textual import events, on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.content import Content
from textual.message import Message
from textual.widgets import Button, Input, OptionList
from textual.widgets.option_list import Option

from outreach_tui.people.contact import Contact
from outreach_tui.tracking.due import Due
from outreach_tui.tracking.message import Message as Draft
from outreach_tui.tracking.timeline import say_day
from outreach_tui.tui.jobs import in_thread, tells_errors
from outreach_tui.tui.safe import Plain, line
from outreach_tui.tui.screens.compose.purposes import CHOICES
from outreach_tui.tui.screens.compose.steps import Step
from outreach_tui.tui.screens.compose.walk import StepView
from outreach_tui.tui.screens.compose.writing import Writing
from outreach_tui.tui.widgets.field import Field
from outreach_tui.vocabulary import Purpose, Tie
from outreach_tui.workspace import Workspace

SHOWN = 50
"""People listed at most; a few letters find the others."""
_AROUND = 9
"""Columns beside a row of the list."""
_BEGUN = 3
_DUE = 3


class _Found(NamedTuple):
    drafts: Sequence[tuple[Draft, Contact | None]]
    dues: Sequence[tuple[Due, Contact]]
    people: Sequence[Contact]
    everybody: int


class WhoStep(StepView):
    """Find a person by typing; what was begun and what is due comes first."""

    STEP = Step.WHO
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            "down",
            "into_list",
            "To the list",
            id="compose.to-list",
            tooltip="Go from the search to the people found",
            show=False,
        )
    ]

    class PersonChosen(Message):
        """The user said who it is for, and for what if that is due."""

        def __init__(self, contact_id: str, purpose: Purpose | None = None) -> None:
            super().__init__()
            self.contact_id = contact_id
            self.purpose = purpose

    class DraftChosen(Message):
        """The user goes on with a draft."""

        def __init__(self, message_id: str) -> None:
            super().__init__()
            self.message_id = message_id

    class StartChosen(Message):
        """The user begins without a person: "template", "blank" or "event"."""

        def __init__(self, start: str) -> None:
            super().__init__()
            self.start = start

    class AddAsked(Message):
        """The user wants to add a person first."""

    class ImportAsked(Message):
        """The user wants to bring their connections in first."""

    def __init__(self) -> None:
        super().__init__()
        self._choices: dict[str, Message] = {}
        self._asked = 0
        self._query = ""
        self._searching = False
        """Whether a message that has begun is still to get its person."""

    def compose(self) -> ComposeResult:
        """A search field over a list."""
        yield Plain("Who would you like to write to?", classes="question", id="whom")
        yield Field(
            placeholder="a name, a company, a title",
            id="search",
            compact=True,
            select_on_focus=True,
        )
        yield OptionList(id="found", compact=True, markup=False)
        with Horizontal(id="nobody"):
            yield Button("Add a person", id="add", compact=True, variant="primary")
            yield Button("Import my LinkedIn connections", id="import", compact=True)
        with Horizontal(id="starts"):
            yield Plain("or begin with", id="or")
            yield Button("a template", id="start-template", compact=True)
            yield Button("a blank page", id="start-blank", compact=True)
            yield Button("people from an event", id="start-event", compact=True)

    def take_focus(self) -> None:
        """Type at once."""
        self.query_one(Input).focus()

    async def show(self, writing: Writing) -> None:
        """Look again; people and drafts may have changed."""
        begun = bool(writing.template or writing.body.strip())
        self._searching = begun and writing.contact is None
        self.query_one("#whom", Plain).update(_question(writing))
        self.query_one("#starts").display = not self._searching
        await self.look()

    @on(Input.Changed, "#search")
    async def _typed(self) -> None:
        self.run_worker(self.look(), group="search", exclusive=True)

    @tells_errors
    async def look(self) -> None:
        """List who fits what is typed."""
        self._asked += 1
        asked = self._asked
        query = self.query_one(Input).value
        found = await in_thread(_look, self.workspace, query, people_only=self._searching)
        if asked == self._asked:
            self._list(query, found)

    def _list(self, query: str, found: _Found) -> None:
        today = self.workspace.today()
        width = max(20, self.screen.size.width - _AROUND)
        self._choices = {}
        options: list[Option] = []

        def offer(key: str, prompt: Content, choice: Message) -> None:
            self._choices[key] = choice
            options.append(Option(prompt.truncate(width, ellipsis=True), id=key))

        def heading(text: str) -> None:
            above = "\n" if options else ""
            options.append(Option(Content.styled(above + text, "$text-muted"), disabled=True))

        if found.drafts:
            heading("Begun")
        for draft, contact in found.drafts:
            prompt = _begun(draft, contact, f"last touched {say_day(draft.updated.date(), today)}")
            offer(f"draft:{draft.id}", prompt, self.DraftChosen(draft.id))
        if found.dues:
            heading("Due")
        for due, contact in found.dues:
            choice: Message = self.PersonChosen(contact.id, due.purpose)
            if due.message_id:
                choice = self.DraftChosen(due.message_id)
            prompt = Content("   ").join([line(due.title, "bold"), line(due.why, "$text-muted")])
            offer(f"due:{due.id}", prompt, choice)
        if found.people and options:
            heading("Everybody")
        for contact in found.people:
            offer(f"person:{contact.id}", _person(contact), self.PersonChosen(contact.id))
        if query and not found.people and found.everybody:
            options.append(
                Option(line(f"Nobody here matches “{query}”. Add them, or try fewer letters."))
            )
        if len(found.people) == SHOWN:
            heading("A few letters of the name find the others.")
        if not found.everybody and not found.drafts:
            options.append(
                Option(Content("Nobody is here yet. Add the one person you have in mind."))
            )
        self._fill(query, options)
        self.query_one("#nobody").display = not found.people

    def _fill(self, query: str, options: list[Option]) -> None:
        found = self.query_one(OptionList)
        before = None
        if query == self._query and found.highlighted is not None:
            before = found.get_option_at_index(found.highlighted).id
        self._query = query
        found.clear_options()
        found.add_options(options)
        names = [option.id for option in options]
        first = next((number for number, name in enumerate(names) if name), None)
        found.highlighted = names.index(before) if before in names and before else first

    @on(Input.Submitted, "#search")
    def _entered(self) -> None:
        found = self.query_one(OptionList)
        if found.highlighted is not None:
            found.action_select()

    @on(OptionList.OptionSelected, "#found")
    def _chosen(self, event: OptionList.OptionSelected) -> None:
        choice = self._choices.get(event.option.id or "")
        if choice is not None:
            self.post_message(choice)

    def action_into_list(self) -> None:
        """Go from the search to the list, one further down."""
        found = self.query_one(OptionList)
        found.focus()
        found.action_cursor_down()

    @on(Button.Pressed, "#add")
    def _add(self) -> None:
        self.post_message(self.AddAsked())

    @on(Button.Pressed, "#starts Button")
    def _start(self, event: Button.Pressed) -> None:
        self.post_message(self.StartChosen((event.button.id or "").removeprefix("start-")))

    @on(Button.Pressed, "#import")
    def _import(self) -> None:
        self.post_message(self.ImportAsked())

    def on_key(self, event: events.Key) -> None:
        """Typing in the list goes on in the search."""
        found = self.query_one(OptionList)
        if found.has_focus and event.is_printable and event.character:
            search = self.query_one(Input)
            search.focus()
            if event.character != "/":
                search.insert_text_at_cursor(event.character)
            event.stop()


def _question(writing: Writing) -> str:
    if writing.contact is None and writing.template:
        return "Who would you like to write this to?"
    if writing.contact is None and writing.body.strip():
        return "Who are your words for?"
    return "Who would you like to write to?"


def _look(workspace: Workspace, query: str, *, people_only: bool) -> _Found:
    """Read what to list; for a thread. A message that has begun needs a person, not another."""
    index = workspace.people_index()
    people = index.search(query, limit=SHOWN)
    if query.strip() or people_only:
        return _Found((), (), people, max(len(people), len(index.search("", limit=1))))
    dues = [due for due in workspace.agenda() if due.purpose is not None][:_DUE]
    listed = {due.message_id for due in dues}
    drafts = [draft for draft in workspace.drafts() if draft.id not in listed][:_BEGUN]
    known = {due.contact_id: workspace.contact(due.contact_id) for due in dues}
    return _Found(
        [(draft, workspace.contact(draft.contact_id)) for draft in drafts],
        [(due, contact) for due in dues if (contact := known[due.contact_id])],
        people,
        len(people),
    )


def _begun(draft: Draft, contact: Contact | None, when: str) -> Content:
    who = contact.name if contact else "nobody chosen yet"
    what = CHOICES[draft.purpose].title.lower()
    return Content("   ").join([line(who, "bold"), line(f"{what} · {when}", "$text-muted")])


def _person(contact: Contact) -> Content:
    work = ", ".join(part for part in (contact.title, contact.company) if part.strip())
    tie = "" if contact.tie is Tie.STRANGER else contact.tie.value
    parts = [
        line(contact.name, "bold"),
        line(" · ".join(p for p in (work, tie) if p), "$text-muted"),
    ]
    return Content("   ").join(parts)
