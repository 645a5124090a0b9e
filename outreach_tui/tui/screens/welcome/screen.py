"""The first run: a short welcome, a handful of questions, the first people."""

from __future__ import annotations

from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.widgets import Footer, Input, OptionList
from textual.widgets.option_list import Option

from outreach_tui.people.actions import save_profile
from outreach_tui.people.questions import QUESTIONS, answer_of, with_answer
from outreach_tui.tui.frame import OutreachScreen
from outreach_tui.tui.jobs import in_thread, tells_errors
from outreach_tui.tui.requests import AddPerson, ImportPeople, Request
from outreach_tui.tui.safe import Plain

_HELLO = (
    "Welcome. This is a quiet place to write to people you hardly know.\n\n"
    "It suggests words, notices what might land badly, and remembers who is waiting for "
    "what. Everything stays on this computer, and nothing is ever sent for you.\n\n"
    "Five short questions first, so that messages can say who you are. Each may stay empty."
)
_CHOICES = (
    ("Import my LinkedIn connections", "people", ImportPeople()),
    ("Add one person I would like to write to", "people", AddPerson()),
    ("Look around first", "today", None),
)


class WelcomeScreen(OutreachScreen):
    """Asks one question at a time and keeps each answer at once."""

    CSS_PATH = "welcome.tcss"
    HELP = "Enter keeps an answer and goes on. An empty answer is fine. F9 changes them later."
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            "alt+left,up",
            "back",
            "Back",
            id="welcome.back",
            tooltip="Go back to the question before",
        ),
        Binding(
            "escape",
            "skip",
            "Skip the questions",
            id="welcome.skip",
            tooltip="Go on without answering; Settings asks the same things",
        ),
    ]

    def __init__(self) -> None:
        super().__init__()
        self._at = 0
        self._begun = False

    def compose(self) -> ComposeResult:
        """Show the welcome, one question, and in the end where to go."""
        with Vertical(id="page"):
            yield Plain("outreach", id="name")
            yield Plain(_HELLO, id="hello")
            yield Plain("", id="progress")
            yield Plain("", id="ask")
            yield Input(id="answer")
            yield Plain("", id="hint")
            yield OptionList(
                *(Option(title) for title, _, _ in _CHOICES),
                id="choices",
                compact=True,
                markup=False,
            )
        yield Footer()

    async def load(self) -> None:
        """Begin with the first question; what is being typed later stays."""
        if not self._begun:
            self._begun = True
            self._show()

    def _show(self) -> None:
        asking = self._at < len(QUESTIONS)
        for selector in ("#answer", "#hint"):
            self.query_one(selector).display = asking
        self.query_one("#hello").display = self._at == 0
        self.query_one("#choices").display = not asking
        if asking:
            question = QUESTIONS[self._at]
            progress = f"{self._at + 1} of {len(QUESTIONS)} · enter goes on"
            self.query_one("#progress", Plain).update(progress)
            self.query_one("#ask", Plain).update(question.ask)
            self.query_one("#hint", Plain).update(
                f"{question.hint}\nFor example: {question.example}"
            )
            answer = self.query_one("#answer", Input)
            answer.value = answer_of(self.workspace.profile, question.field)
            answer.focus()
        else:
            name = self.workspace.profile.name.split(" ")[0]
            self.query_one("#progress", Plain).update("")
            self.query_one("#ask", Plain).update(
                f"Thank you{f', {name}' if name else ''}. Who is first?"
            )
            self.query_one("#choices").focus()

    @on(Input.Submitted, "#answer")
    @tells_errors
    async def _answered(self) -> None:
        await self._keep()
        self._at += 1
        self._show()

    async def _keep(self) -> None:
        """Keep what is typed, whichever way the user leaves the question."""
        profile = self.workspace.profile
        if self._at < len(QUESTIONS):
            typed = self.query_one("#answer", Input).value
            profile = with_answer(profile, QUESTIONS[self._at].field, typed)
        await in_thread(self.workspace.apply, save_profile(profile))

    @tells_errors
    async def action_back(self) -> None:
        """Go back one question."""
        if self._at:
            await self._keep()
            self._at -= 1
            self._show()

    @tells_errors
    async def action_skip(self) -> None:
        """Leave the questions for later, or leave the last page for Today."""
        if self._at >= len(QUESTIONS):
            await self._leave("today", None)
            return
        await self._keep()
        self._at = len(QUESTIONS)
        self._show()

    @on(OptionList.OptionSelected, "#choices")
    @tells_errors
    async def _chosen(self, event: OptionList.OptionSelected) -> None:
        _, area, request = _CHOICES[event.option_index]
        await self._leave(area, request)

    async def _leave(self, area: str, request: Request | None) -> None:
        app = self.outreach
        self.dismiss()
        app.changed()
        app.call_later(app.go, area, request)


SCREEN = WelcomeScreen
