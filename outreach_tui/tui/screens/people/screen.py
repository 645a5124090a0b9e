"""Everybody you know or want to know."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import msgspec
from textual import events, on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import Input, OptionList
from textual.widgets.option_list import Option

from outreach_tui.people.contact import TYPED_IN, Contact
from outreach_tui.records import new_id
from outreach_tui.tracking.timeline import by_contact, say_day, stage_words
from outreach_tui.tui.happenings import PeopleScreen
from outreach_tui.tui.jobs import in_thread, tells_errors
from outreach_tui.tui.requests import AddPerson, ImportPeople, Request, ShowPerson
from outreach_tui.tui.safe import Plain, line
from outreach_tui.tui.widgets.person import PersonPane, read_person
from outreach_tui.vocabulary import Stage
from outreach_tui.workspace import Workspace

if TYPE_CHECKING:
    from outreach_tui.tui.dialogs.person import PersonForm

SHOWN = 200
"""Rows listed at most; a few more letters find the others."""


class Found(msgspec.Struct, frozen=True):
    """Who fits the search, and how many there are in all."""

    people: tuple[Contact, ...]
    stages: dict[str, Stage]
    last: dict[str, str]
    """When something last happened, by contact id, in words."""
    everybody: int


def look(workspace: Workspace, query: str) -> Found:
    """Search for people; runs in a thread."""
    index = workspace.people_index()
    people = index.search(query, limit=SHOWN + 1)
    today, ids = workspace.today(), {contact.id for contact in people}
    touches = by_contact(t for t in workspace.touches() if t.contact_id in ids)
    last = {contact_id: say_day(own[-1].on, today) for contact_id, own in touches.items()}
    return Found(tuple(people), workspace.stages(), last, len(workspace.contacts()))


class People(PeopleScreen):
    """A search over a list, and the card of the person under the cursor."""

    AREA: ClassVar[str] = "people"
    CSS_PATH = "people.tcss"
    HELP = (
        "Type to search by name, company, title or tag; arrows go to the list.\n"
        "In the list a letter does something: w writes, r logs a reply, e changes the person."
    )
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("slash", "search", "Search", id="people.search", tooltip="Type a few letters"),
        Binding("n", "new", "New", id="people.new", tooltip="Add a person"),
        Binding("e", "edit", "Edit", id="people.edit", tooltip="Change what you know of them"),
        Binding(
            "i", "import_people", "Import", id="people.import", tooltip="Read a LinkedIn export"
        ),
        Binding(
            "x",
            "remove",
            "Remove",
            id="people.remove",
            tooltip="Remove them and their history; ctrl+z brings them back",
            show=False,
        ),
        Binding(
            "escape",
            "back",
            "Back",
            id="people.back",
            tooltip="Back to the list, or empty the search",
            show=False,
        ),
    ]

    def __init__(self) -> None:
        super().__init__()
        self._found = Found((), {}, {}, 0)
        self._wanted = ""
        self._asked = 0

    def compose_body(self) -> ComposeResult:
        """Put the search over the list, and the card beside it."""
        with Horizontal():
            with Vertical(id="left"):
                yield Input(
                    placeholder="/ search: a name, a company, a tag", id="search", compact=True
                )
                yield Plain("", id="nobody")
                yield OptionList(id="list", compact=True, markup=False)
            yield PersonPane(id="card")

    async def on_mount(self) -> None:
        """Begin in the list, where letters are commands."""
        self.query_one("#list").focus()

    @property
    def person(self) -> Contact | None:
        """Who is under the cursor."""
        at = self.query_one("#list", OptionList).highlighted
        people = self._found.people[:SHOWN]
        return people[at] if at is not None and at < len(people) else None

    @tells_errors
    async def load(self) -> None:
        """Search again; people may have changed."""
        self._asked += 1
        asked = self._asked
        found = await in_thread(look, self.workspace, self.query_one("#search", Input).value)
        if asked == self._asked:
            self._found = found
            self._list()
            await self._show_person()

    def _list(self) -> None:
        people = self._found.people[:SHOWN]
        listing = self.query_one("#list", OptionList)
        present = self._wanted or (self.person.id if self.person else "")
        at = listing.highlighted or 0
        listing.clear_options()
        options = [Option(self._row(contact), id=contact.id) for contact in people]
        if len(self._found.people) > SHOWN:
            more = f"… {self._found.everybody} people in all; a few letters find the others."
            options.append(Option(line(more, "$text-muted"), disabled=True))
        listing.add_options(options)
        places = {contact.id: place for place, contact in enumerate(people)}
        if people:
            listing.highlighted = places.get(present, min(at, len(people) - 1))
        listing.display = bool(people)
        search = self.query_one("#search", Input)
        if people and (self.focused is None or self._wanted in places):
            listing.focus()
        elif not people and not search.value:
            # Letters are commands where there is nothing to search for.
            self.set_focus(None)
        if present in places:
            self._wanted = ""
        self.query_one("#nobody").display = not people
        self.query_one("#nobody", Plain).update(self._nobody())

    def _nobody(self) -> str:
        query = self.query_one("#search", Input).value
        if query and self._found.everybody:
            return f"Nobody fits “{query}”. Try fewer letters, or press escape and n to add them."
        return (
            "Nobody is here yet.\n\n"
            "i  import your LinkedIn connections\n"
            "n  add one person you would like to write to"
        )

    def _row(self, contact: Contact) -> Content:
        stage = self._found.stages.get(contact.id)
        work_at = ", ".join(part for part in (contact.title, contact.company) if part)
        name = line(contact.name, "bold")
        last = self._found.last.get(contact.id)
        standing = f" · {stage_words(stage)}" if stage else ""
        standing += f", {last}" if last else ""
        return Content.assemble(
            name, (standing, "$text-accent"), "\n  ", line(work_at or "—", "$text-muted")
        )

    @on(Input.Changed, "#search")
    def _typed(self) -> None:
        self.run_worker(self.load(), group="search", exclusive=True)

    @on(Input.Submitted, "#search")
    def _entered(self) -> None:
        self.query_one("#list").focus()

    def on_key(self, event: events.Key) -> None:
        """Go from the search to the list with an arrow."""
        if event.key == "down" and self.query_one("#search").has_focus:
            self.query_one("#list").focus()
            event.stop()

    @on(OptionList.OptionHighlighted, "#list")
    async def _highlighted(self) -> None:
        await self._show_person()

    @on(OptionList.OptionSelected, "#list")
    def _opened(self) -> None:
        self.add_class("-card")
        self.query_one("#card").focus()

    @tells_errors
    async def _show_person(self) -> None:
        contact = self.person
        facts = await in_thread(read_person, self.workspace, contact) if contact else None
        if contact == self.person:
            self.query_one(PersonPane).show(facts)
            self.refresh_bindings()

    async def receive(self, request: Request) -> None:
        """Show somebody, or open a form another screen asked for."""
        self.remove_class("-card")
        if isinstance(request, ShowPerson):
            self._wanted = request.contact_id
            contact = await in_thread(self.workspace.contact, request.contact_id)
            with self.prevent(Input.Changed):
                self.query_one("#search", Input).value = contact.name if contact else ""
            await self.load()
            self.query_one("#list").focus()
        elif isinstance(request, AddPerson):
            await self.run_action("new")
        elif isinstance(request, ImportPeople):
            await self.run_action("import_people")

    # What can be done

    def action_search(self) -> None:
        """Go to the search."""
        self.query_one("#search").focus()

    def action_back(self) -> None:
        """Go back to the list; there, empty the search."""
        search = self.query_one("#search", Input)
        if self.has_class("-card"):
            self.remove_class("-card")
        elif not search.has_focus:
            search.value = ""
        self.query_one("#list").focus()

    @work
    @tells_errors
    async def action_new(self) -> None:
        """Add a person."""
        from outreach_tui.tui.dialogs.person import PersonForm  # noqa: PLC0415 - when asked for

        typed = self.query_one("#search", Input).value if not self._found.people else ""
        contact = Contact(id=new_id("c"), name=typed, source=TYPED_IN)
        await self._edit(PersonForm(contact, self.workspace, new=True), contact.id)

    @work
    @tells_errors
    async def action_edit(self) -> None:
        """Change the person under the cursor."""
        from outreach_tui.tui.dialogs.person import PersonForm  # noqa: PLC0415 - when asked for

        contact = self.person
        if contact is not None:
            await self._edit(PersonForm(contact, self.workspace, new=False), contact.id)

    async def _edit(self, form: PersonForm, contact_id: str) -> None:
        if done := await self.app.push_screen_wait(form):
            self._wanted = contact_id
            with self.prevent(Input.Changed):
                self.query_one("#search", Input).value = ""
            self.outreach.changed(f"{done}. ctrl+z undoes it.")

    @tells_errors
    async def action_remove(self) -> None:
        """Remove the person under the cursor, with their history."""
        if self.person is not None:
            self.remove_class("-card")
            change = await in_thread(self.workspace.remove_contact, self.person)
            self.outreach.changed(f"{change.label}. ctrl+z brings them back.")

    @work
    async def action_import_people(self) -> None:
        """Read a LinkedIn export."""
        from outreach_tui.tui.dialogs.import_people import ImportForm  # noqa: PLC0415 - when asked

        said = await self.app.push_screen_wait(ImportForm(self.workspace))
        if said:
            self.outreach.changed(f"{said} ctrl+z takes it back.")


SCREEN = People
