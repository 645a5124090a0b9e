"""What Today shows, read from the data in one go; runs in a thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from textual.content import Content

from outreach_tui.tui.safe import line
from outreach_tui.tui.widgets.person import TIE_WORDS

if TYPE_CHECKING:
    from outreach_tui.people.contact import Contact
    from outreach_tui.tracking.due import Due
    from outreach_tui.workspace import Workspace


class Agenda(msgspec.Struct, frozen=True, kw_only=True):
    """Everything the screen shows."""

    dues: tuple[Due, ...] = ()
    people: dict[str, Contact] = {}
    waiting: tuple[str, ...] = ()
    waiting_count: int = 0
    replies: int = 0
    anybody: bool = True
    met_at_events: bool = False
    """Whether somebody met at an event is still to be written to."""
    unfinished: str = ""
    """The draft that was touched last, in a sentence, where nothing is due."""
    draft_id: str = ""
    """Its id."""


def read_agenda(workspace: Workspace) -> Agenda:
    """Collect what is due and what is going on."""
    from outreach_tui.tracking.message import TouchKind  # noqa: PLC0415 - first paint first

    today = workspace.today()
    dues = workspace.agenda()
    waiting = workspace.waiting()
    people = {due.contact_id: workspace.contact(due.contact_id) for due in dues}
    week = [t for t in workspace.touches() if 0 <= (today - t.on).days < 7]
    unfinished, draft_id = ("", "") if dues else _unfinished(workspace)
    return Agenda(
        dues=tuple(dues),
        people={key: contact for key, contact in people.items() if contact is not None},
        waiting=tuple(item.sentence(today) for item in waiting[:2]),
        waiting_count=len(waiting),
        replies=sum(touch.what is TouchKind.REPLIED for touch in week),
        anybody=bool(workspace.contacts()),
        met_at_events=any(each.written < len(each.guests) for each in workspace.gatherings()),
        unfinished=unfinished,
        draft_id=draft_id,
    )


def _unfinished(workspace: Workspace) -> tuple[str, str]:
    """Return the last draft to somebody who is still there, in a sentence, and its id."""
    from outreach_tui.tracking.timeline import on_day  # noqa: PLC0415 - first paint first

    for draft in workspace.drafts():
        contact = workspace.contact(draft.contact_id)
        if contact is not None:
            began = on_day(draft.created.date(), workspace.today())
            return f"The message to {contact.called} that you began {began} is waiting.", draft.id
    return "", ""


def card_of(workspace: Workspace, contact: Contact) -> Content:
    """Return the person in a few lines; runs in a thread."""
    from outreach_tui.tracking.timeline import describe, say_day, timeline  # noqa: PLC0415

    today = workspace.today()
    about = [contact.title, contact.company, TIE_WORDS[contact.tie]]
    if contact.tie_detail:
        about[-1] += f" · {contact.tie_detail}"
    parts: list[Content | str | tuple[str, str]] = [
        line(contact.name).stylize("bold"),
        (" · ", "$text-muted"),
        line(" · ".join(part for part in about if part), "$text-muted"),
    ]
    for touch in timeline(contact.id, workspace.touches(contact.id))[:3]:
        parts += [f"\n  {say_day(touch.on, today):<13}", line(describe(touch, today))]
    return Content.assemble(*parts)
