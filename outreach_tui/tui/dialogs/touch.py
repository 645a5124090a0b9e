"""Log something that happened: a talk, a gift either way, a promise, a date, a note."""

from __future__ import annotations

from collections.abc import Iterable

from textual import on
from textual.widget import Widget
from textual.widgets import Input, Select, TextArea

from outreach_tui.people.contact import Contact
from outreach_tui.records import Change
from outreach_tui.tracking.actions import log_touch
from outreach_tui.tracking.message import TouchKind
from outreach_tui.tui.dialogs.form import Form, Row
from outreach_tui.workspace import Workspace

_KINDS = (
    ("we talked or met", TouchKind.MET),
    ("I gave something", TouchKind.GAVE),
    ("they gave me something", TouchKind.RECEIVED),
    ("I promised something", TouchKind.PROMISED),
    ("we agreed on a day", TouchKind.SCHEDULED),
    ("a note", TouchKind.NOTE),
)
_UNTIL = {
    TouchKind.PROMISED: "when it is due, if you said: friday, 12 dec",
    TouchKind.SCHEDULED: "the day of the talk: thursday, 12 dec",
}


class TouchForm(Form):
    """What happened, in a few words, and when."""

    def __init__(self, contact: Contact, workspace: Workspace) -> None:
        super().__init__(f"What happened with {contact.called}?", workspace)
        self._contact = contact

    def rows(self) -> Iterable[Widget]:
        """Return the rows."""
        yield Row(
            "What",
            Select(_KINDS, value=TouchKind.MET, allow_blank=False, compact=True, id="kind"),
        )
        yield Row("In your words", TextArea(id="words", compact=True, tab_behavior="focus"))
        yield Row("On", Input("today", id="on", placeholder="today, thursday", compact=True))
        yield Row(
            "Day agreed",
            Input(id="until", placeholder="leave this empty", disabled=True, compact=True),
        )

    @on(Select.Changed, "#kind")
    def _kind_chosen(self) -> None:
        until = self.query_one("#until", Input)
        hint = _UNTIL.get(self._kind)
        until.placeholder = hint or "leave this empty"
        until.disabled = hint is None

    @property
    def _kind(self) -> TouchKind:
        value = self.query_one("#kind", Select).value
        return value if isinstance(value, TouchKind) else TouchKind.NOTE

    def change(self) -> Change:
        """Return what happened as a change."""
        return log_touch(
            self._contact,
            self._kind,
            on=self.day("#on") or self._today,
            now=self.workspace.now(),
            text=self.text("#words"),
            until=self.day("#until", ahead=True) if self._kind in _UNTIL else None,
        )
