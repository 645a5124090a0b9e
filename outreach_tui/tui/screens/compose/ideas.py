"""Subjects to choose from."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from outreach_tui.drafting.subjects import subjects_for
from outreach_tui.people.contact import Contact
from outreach_tui.tracking.message import MessageState
from outreach_tui.tui.safe import Plain, line
from outreach_tui.vocabulary import Purpose

if TYPE_CHECKING:
    from outreach_tui.tui.screens.compose.writing import Writing
    from outreach_tui.workspace import Workspace


def subject_ideas(workspace: Workspace, writing: Writing, ways: Sequence[str]) -> tuple[str, ...]:
    """Return subjects for what is being written, then those of its template; for a thread."""
    if writing.contact is None:
        return tuple(ways)
    known = {**writing.filled[1], **writing.answers}
    found = subjects_for(
        workspace.profile,
        writing.contact,
        writing.purpose or Purpose.OTHER,
        topic=known.get("topic", ""),
        event=writing.event or known.get("where", ""),
        earlier=_earlier(workspace, writing.contact),
        channel=writing.way,
    )
    return tuple(dict.fromkeys((*found, *ways)))


def _earlier(workspace: Workspace, contact: Contact) -> str:
    """Return the subject of the last mail that went to somebody or came from them."""
    past = [m for m in workspace.messages(contact.id) if m.state is not MessageState.DRAFT]
    dated = [m for m in past if m.subject and m.on]
    return max(dated, key=lambda m: (m.on, m.updated)).subject if dated else ""


class SubjectIdeas(ModalScreen[str | None]):
    """Hands back the subject that was picked, or ``None``."""

    DEFAULT_CSS = """
    SubjectIdeas > Vertical {
        width: 70; max-width: 96%; height: auto; max-height: 100%; border: round $border;
        background: $surface; padding: 0 2;
    }
    SubjectIdeas OptionList {
        height: auto; max-height: 16; border: none; background: $surface; padding: 0; margin: 1 0;
    }
    SubjectIdeas .note { color: $text-muted; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            "escape,alt+s",
            "dismiss(None)",
            "Back",
            id="subjects.back",
            tooltip="Leave the subject as it is",
        )
    ]

    def __init__(self, ideas: Sequence[str], now: str) -> None:
        super().__init__()
        self._ideas = tuple(ideas)
        self._now = now

    def compose(self) -> ComposeResult:
        """List the subjects with their length."""
        with Vertical():
            yield Plain(Content.styled("Which subject would you open?", "bold"))
            yield OptionList(*map(self._option, self._ideas), compact=True, markup=False)
            yield Plain("enter takes it · ctrl+z brings yours back · escape", classes="note")

    def _option(self, idea: str) -> Option:
        here = " · now" if idea == self._now else ""
        length = Content.styled(f"   {len(idea)} characters{here}", "$text-muted")
        return Option(Content("").join([line(idea), length]))

    @on(OptionList.OptionSelected)
    def _chosen(self, event: OptionList.OptionSelected) -> None:
        self.dismiss(self._ideas[event.option_index])
