"""Everything about one person on a card that scrolls."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import msgspec
from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content

from outreach_tui.people.common_ground import shared
from outreach_tui.people.contact import Contact
from outreach_tui.people.seniority import seniority_of
from outreach_tui.tracking.due import Due
from outreach_tui.tracking.history import ASKS
from outreach_tui.tracking.message import Touch, TouchKind
from outreach_tui.tracking.stages import stage_of
from outreach_tui.tracking.timeline import describe, on_day, say_day, stage_words, timeline
from outreach_tui.tui.safe import Plain, content, line
from outreach_tui.vocabulary import Stage, Tie

if TYPE_CHECKING:
    from outreach_tui.workspace import Workspace

TIE_WORDS = {
    Tie.COLLEAGUE: "you worked together",
    Tie.MET: "you met",
    Tie.REFERRED: "somebody sent you",
    Tie.ALUM: "same school",
    Tie.GROUP: "same group",
    Tie.STRANGER: "you don't know each other yet",
}
_LABEL = 13
_DAY = 13


class PersonFacts(msgspec.Struct, frozen=True, kw_only=True):
    """What the card shows, read in one go."""

    contact: Contact
    stage: Stage
    common: tuple[str, ...]
    seniority: str
    touches: tuple[Touch, ...]
    next_due: Due | None
    lines: tuple[str, ...]
    """The timeline, newest first, each with its day."""
    upcoming: str


def read_person(workspace: Workspace, contact: Contact) -> PersonFacts:
    """Read what is known about somebody; runs in a thread."""
    from outreach_tui.tracking.agenda import all_dues  # noqa: PLC0415 - only for a person

    today, pace = workspace.today(), workspace.pace
    touches = workspace.touches(contact.id)
    messages = workspace.messages(contact.id)
    dues = all_dues([contact], messages, touches, today, pace)
    due = dues[0] if dues else None
    upcoming = ""
    if due is not None:
        day = max(due.due_on, today)
        when = "today" if due.from_on <= today else on_day(day, today)
        upcoming = f"{due.mark.value} {due.title}, {when}: {due.why}"
    seniority = seniority_of(contact)
    level = seniority.level.value.replace("_", " ")
    return PersonFacts(
        contact=contact,
        stage=stage_of(touches, messages, today, pace),
        common=tuple(item.words for item in shared(workspace.profile, contact)),
        seniority=f"{level}: {seniority.because}" if seniority.because else level,
        touches=tuple(touches),
        next_due=due,
        lines=tuple(
            f"{say_day(touch.on, today):<13} {describe(touch, today)}"
            for touch in timeline(contact.id, touches)
        ),
        upcoming=upcoming,
    )


class PersonPane(VerticalScroll):
    """Shows one person: who they are, what you share, what was, what is next."""

    DEFAULT_CSS = """
    PersonPane { padding: 0 2; background: $surface; scrollbar-size-vertical: 1; }
    """

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._facts: PersonFacts | None = None

    def compose(self) -> ComposeResult:
        """Begin empty."""
        yield Plain("")

    def show(self, facts: PersonFacts | None) -> None:
        """Show somebody, or nothing."""
        self._facts = facts
        self._draw()
        self.scroll_home(animate=False)

    def on_resize(self) -> None:
        """Break the lines for the new width."""
        self._draw()

    def _draw(self) -> None:
        width = max(20, self.scrollable_content_region.width or 60)
        self.query_one(Plain).update(_card(self._facts, width) if self._facts else "")


def _card(facts: PersonFacts, width: int) -> Content:
    contact = facts.contact
    parts: list[Content | str | tuple[str, str]] = ["\n", line(contact.name, "bold")]
    work = ", ".join(part for part in (contact.title, contact.company) if part)
    if work:
        parts += ["\n", line(work)]
    parts.append("\n")
    for label, value in _rows(facts):
        parts += ["\n", (f"{label:<{_LABEL}}", "$text-muted")]
        parts.append(_hanging(value, width, _LABEL))
    if facts.lines:
        parts += ["\n\n", ("What happened", "$primary bold")]
        for happened in facts.lines:
            parts += ["\n", (happened[:_DAY], "$text-muted"), " "]
            parts.append(_hanging(happened[_DAY:], width, _DAY + 1))
    if contact.notes.strip():
        parts += ["\n\n", ("Notes", "$primary bold"), "\n", content(contact.notes.strip())]
    return Content.assemble(*parts)


def _hanging(text: str, width: int, indent: int) -> Content:
    """Return user text on one line, or on several under each other, set in by ``indent``."""
    lines = line(text).wrap(max(10, width - indent - 1))
    return Content("\n" + " " * indent).join([piece.rstrip() for piece in lines])


def _rows(facts: PersonFacts) -> Iterator[tuple[str, str]]:
    contact = facts.contact
    tie = TIE_WORDS[contact.tie]
    if contact.tie_detail:
        tie += f", {contact.tie_detail}"
    if contact.referrer:
        tie += f", sent by {contact.referrer}"
    if facts.upcoming:
        yield "next", facts.upcoming
    yield "between you", tie
    for number, words in enumerate(facts.common):
        yield ("in common" if number == 0 else ""), words
    yield "stage", stage_words(facts.stage)
    yield "seniority", facts.seniority
    if balance := _balance(facts.touches):
        yield "give and ask", balance
    for number, fact in enumerate(contact.facts):
        yield ("found out" if number == 0 else ""), fact
    for label, values in (
        ("e-mail", contact.emails),
        ("LinkedIn", (contact.profile_url,)),
        ("places", contact.places),
        ("tags", contact.tags),
    ):
        if any(values):
            yield label, ", ".join(values)


def _balance(touches: tuple[Touch, ...]) -> str:
    """Say what was given and asked on both sides, in words."""
    gave = sum(touch.what is TouchKind.GAVE for touch in touches)
    asked = sum(touch.what is TouchKind.SENT and touch.purpose in ASKS for touch in touches)
    received = sum(touch.what is TouchKind.RECEIVED for touch in touches)
    said = [
        f"you {verb} {_times(count)}" for verb, count in (("gave", gave), ("asked", asked)) if count
    ]
    if received:
        said.append(f"they gave {_times(received)}")
    return ", ".join(said)


def _times(count: int) -> str:
    return {1: "once", 2: "twice"}.get(count, f"{count} times")
