"""Who the message goes to: two lines above the text, and all of it one key away."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, ClassVar

import msgspec
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Static

from outreach_tui.etiquette.types import History
from outreach_tui.people.common_ground import Shared, shared
from outreach_tui.people.contact import Contact
from outreach_tui.people.profile import Profile
from outreach_tui.people.seniority import Seniority, seniority_of
from outreach_tui.tracking.due import Due
from outreach_tui.tracking.history import history_of
from outreach_tui.tracking.message import Touch
from outreach_tui.tracking.timeline import describe, say_day, timeline
from outreach_tui.tui.safe import Plain, content, line
from outreach_tui.vocabulary import Executive, Tie

if TYPE_CHECKING:
    from outreach_tui.workspace import Workspace

_LAST = 3
_TIE_WORDS = {
    Tie.COLLEAGUE: "former colleague",
    Tie.MET: "you met",
    Tie.REFERRED: "referred",
    Tie.ALUM: "alum",
    Tie.GROUP: "same group",
    Tie.STRANGER: "you don't know each other yet",
}


class About(msgspec.Struct, frozen=True, kw_only=True):
    """Everything the walk shows and weighs about one person."""

    contact: Contact
    profile: Profile
    shared: tuple[Shared, ...]
    seniority: Seniority
    touches: tuple[Touch, ...]
    """The timeline, newest first."""
    history: History
    dues: tuple[Due, ...]
    today: dt.date


def read_about(workspace: Workspace, contact: Contact) -> About:
    """Read what is known about a person; for a thread."""
    from outreach_tui.tracking.agenda import agenda  # noqa: PLC0415 - only for a person

    touches = workspace.touches(contact.id)
    messages = workspace.messages(contact.id)
    today = workspace.today()
    dues = agenda([contact], messages, touches, today, workspace.pace)
    profile = workspace.profile
    return About(
        contact=contact,
        profile=profile,
        shared=shared(profile, contact),
        seniority=seniority_of(contact),
        touches=tuple(timeline(contact.id, touches)),
        history=history_of(touches, messages, today),
        dues=tuple(dues),
        today=today,
    )


class PersonCard(Static):
    """Two lines: who they are, and what the two of you share."""

    DEFAULT_CSS = """
    PersonCard { height: 2; padding: 0 1; background: $surface; text-wrap: nowrap;
                 text-overflow: ellipsis; }
    """

    def __init__(self) -> None:
        super().__init__(markup=False)

    def show(self, about: About | None) -> None:
        """Show somebody, or nothing when nobody is chosen."""
        self.display = about is not None
        if about is not None:
            more = Content.styled("   alt+i more", "$text-muted")
            room = max(20, self.screen.size.width - 2 - more.cell_length)
            who = Content("").join([_who(about).truncate(room, ellipsis=True), more])
            self.update(Content("\n").join([who, _between(about)]), layout=False)


class AboutDialog(ModalScreen[None]):
    """All that is known about the person, beside the message rather than in its place."""

    DEFAULT_CSS = """
    AboutDialog > VerticalScroll {
        width: 76; max-width: 96%; height: auto; max-height: 90%;
        border: round $border; background: $surface; padding: 0 2;
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            "escape,alt+i,q",
            "dismiss(None)",
            "Close",
            id="about.close",
            tooltip="Go back to the message",
        )
    ]

    def __init__(self, about: About) -> None:
        super().__init__()
        self._about = about

    def compose(self) -> ComposeResult:
        """Show who they are, what you share, what happened last and what you noted."""
        about = self._about
        with VerticalScroll():
            yield Plain(Content("\n").join([_who(about), _level(about)]))
            for heading, text in _sections(about):
                yield Plain(Content.assemble("\n", (heading, "bold")))
                yield Plain(text)


def _who(about: About) -> Content:
    contact = about.contact
    work = ", ".join(part for part in (contact.title, contact.company) if part.strip())
    name = line(contact.name, "bold")
    return Content(" · ").join([name, line(work)]) if work else name


def tie_words(contact: Contact) -> str:
    """Return how the user knows somebody: "alum, State"."""
    detail = contact.referrer if contact.tie is Tie.REFERRED else contact.tie_detail
    return f"{_TIE_WORDS[contact.tie]}, {detail}" if detail else _TIE_WORDS[contact.tie]


def _between(about: About, *, everything: bool = True) -> Content:
    contact = about.contact
    said = [tie_words(contact)]
    if everything:
        said += [*(item.words for item in about.shared), *contact.facts]
    if about.seniority.executive is Executive.YES:
        said.insert(0, "high-ranking")
    return line(" · ".join(said), "$text-muted")


def _level(about: About) -> Content:
    return line(about.seniority.because, "$text-muted")


def _sections(about: About) -> list[tuple[str, Content]]:
    contact = about.contact
    common = [item.words for item in about.shared]
    sections = [
        ("What you share", common or ["Nothing is recorded on both sides yet."]),
        ("How you know them", [_between(about, everything=False).plain]),
        ("What you found out", list(contact.facts)),
        ("What happened last", [_event(touch, about.today) for touch in about.touches[:_LAST]]),
        ("Notes", [contact.notes] if contact.notes.strip() else []),
    ]
    return [(heading, content("\n".join(lines))) for heading, lines in sections if lines]


def _event(touch: Touch, today: dt.date) -> str:
    return f"{say_day(touch.on, today).capitalize()}: {describe(touch, today)}"
