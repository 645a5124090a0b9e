"""Log what somebody answered."""

from __future__ import annotations

from collections.abc import Iterable

from textual import on
from textual.widget import Widget
from textual.widgets import Input, Select, TextArea

from outreach_tui.people.contact import Contact
from outreach_tui.records import Change
from outreach_tui.tracking.actions import log_reply
from outreach_tui.tui.dialogs.form import Form, Row
from outreach_tui.vocabulary import Channel, Outcome
from outreach_tui.workspace import Workspace

_OUTCOMES = (
    ("yes", Outcome.YES),
    ("later", Outcome.LATER),
    ("try somebody else", Outcome.REDIRECTED),
    ("no", Outcome.NO),
    ("something else", Outcome.OTHER),
)
_UNTIL = {
    Outcome.YES: "the day of the talk, if you have one: thursday, 12 dec",
    Outcome.LATER: "when to write again, if they said: january, 12 dec",
}


class ReplyForm(Form):
    """Outcome, their words, and the days that matter."""

    def __init__(self, contact: Contact, channel: Channel, workspace: Workspace) -> None:
        super().__init__(f"What did {contact.called} answer?", workspace)
        self._contact = contact
        self._channel = channel

    def rows(self) -> Iterable[Widget]:
        """Return the rows."""
        yield Row(
            "They said",
            Select(_OUTCOMES, value=Outcome.YES, allow_blank=False, compact=True, id="outcome"),
        )
        yield Row("Their words", TextArea(id="words", compact=True, tab_behavior="focus"))
        yield Row("It came", Input("today", id="on", placeholder="today, thursday", compact=True))
        yield Row("Day agreed", Input(id="until", placeholder=_UNTIL[Outcome.YES], compact=True))

    @on(Select.Changed, "#outcome")
    def _outcome(self) -> None:
        until = self.query_one("#until", Input)
        hint = _UNTIL.get(self._said)
        until.placeholder = hint or "leave this empty"
        until.disabled = hint is None

    @property
    def _said(self) -> Outcome:
        value = self.query_one("#outcome", Select).value
        return value if isinstance(value, Outcome) else Outcome.OTHER

    def change(self) -> Change:
        """Return the reply as a change."""
        until = self.day("#until", ahead=True) if self._said in _UNTIL else None
        return log_reply(
            self._contact,
            self._said,
            text=self.text("#words"),
            on=self.day("#on") or self._today,
            now=self.workspace.now(),
            channel=self._channel,
            until=until,
        )
