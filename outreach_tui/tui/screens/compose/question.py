"""One question of a template: asked, answered, and helped with."""

from __future__ import annotations

from typing import Any

from textual import events, on
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.geometry import Offset, Region
from textual.message import Message
from textual.widgets import Input, TextArea

from outreach_tui.drafting.fields import FieldValue, Origin
from outreach_tui.drafting.template import Form
from outreach_tui.tui.safe import Plain, content
from outreach_tui.tui.widgets.editor import MessageEditor
from outreach_tui.tui.widgets.field import Field

_ORIGINS = {
    Origin.USER: "your answer",
    Origin.PROFILE: "from your profile",
    Origin.CONTACT: "from their card",
    Origin.SHARED: "what you share",
    Origin.OFFER: "something to give",
    Origin.HISTORY: "you said this before",
    Origin.MISSING: "only you know",
    Origin.LEFT_OUT: "may stay empty",
}
_SEVERAL_LINES = (Form.TEXT, Form.LIST)


class Question(Vertical):
    """One question with its answer, and a word on where the answer came from."""

    class Answered(Message):
        """The answer changed."""

        def __init__(self, question: Question) -> None:
            super().__init__()
            self.question = question

    class Entered(Message):
        """The user is done with this question."""

    class Entering(Message):
        """The user came to this question."""

        def __init__(self, question: Question) -> None:
            super().__init__()
            self.question = question

    def __init__(self, value: FieldValue, answer: str) -> None:
        super().__init__()
        self.value = value
        self._shown = answer or value.value
        self.known = "" if value.origin is Origin.USER else value.value
        """What is known without the user; typing it again is no answer."""

    def compose(self) -> ComposeResult:
        """The question, then a line to answer in; a signature or a list takes several."""
        with Horizontal():
            yield Plain(self.value.field.question, classes="asked")
            yield Plain(classes="origin")
        if self.value.field.form in _SEVERAL_LINES:
            yield MessageEditor()
        else:
            yield Field(self._shown, compact=True, select_on_focus=False)

    def on_mount(self) -> None:
        """Show the known answer, ready to be changed."""
        if self.value.field.form in _SEVERAL_LINES:
            self.query_one(MessageEditor).load_text(self._shown)
        self.show(self.value)

    @property
    def answer(self) -> str:
        """What stands in the field."""
        if self.value.field.form in _SEVERAL_LINES:
            return self.query_one(MessageEditor).text
        return self.query_one(Input).value

    def put(self, answer: str) -> None:
        """Put another answer in the field, ready to be changed."""
        if self.value.field.form in _SEVERAL_LINES:
            self.query_one(MessageEditor).rewrite(answer)
        else:
            self.query_one(Input).value = answer
            self.query_one(Input).action_end()
        self.take_focus()

    def show(self, value: FieldValue) -> None:
        """Say where the answer came from, and whether it is still open."""
        self.value = value
        self.set_class(value.missing, "-missing")
        mark = "✓ " if value.value and not value.note else ""
        self.query_one(".origin", Plain).update(f"{mark}{_ORIGINS[value.origin]}")

    def take_focus(self) -> None:
        """Answer this one."""
        self.query_one("Input, MessageEditor").focus()

    @on(Input.Changed)
    @on(TextArea.Changed)
    def _changed(self, event: Message) -> None:
        event.stop()
        self.post_message(self.Answered(self))

    @on(Input.Submitted)
    def _submitted(self, event: Input.Submitted) -> None:
        event.stop()
        self.post_message(self.Entered())

    def on_descendant_focus(self, event: events.DescendantFocus) -> None:
        """Tell that this question is being answered."""
        del event
        self.post_message(self.Entering(self))


class Questions(VerticalScroll, can_focus=False):
    """Scrolls at once, and brings a question into view with its answer."""

    def scroll_to_region(self, region: Region, **options: Any) -> Offset:
        """Scroll so that ``region`` is seen with the line above it."""
        options |= {"animate": False, "center": False}
        return super().scroll_to_region(region.grow((1, 0, 1, 0)), **options)


def help_for(value: FieldValue, picks: int = 0) -> Content:
    """Return what helps to answer; ``picks`` is how many answers there are to choose from."""
    field = value.field
    lines = [content(value.note, "$text-warning")] if value.note else []
    if picks:
        count = "one answer is ready" if picks == 1 else f"{picks} answers to choose from"
        lines.append(Content.styled(f"alt+g {count}", "$text-accent"))
    if field.hint:
        lines.append(content(field.hint))
    lines.append(content(f"For example: {field.example}", "$text-muted"))
    if field.poor:
        lines.append(content(f"Less helpful: {field.poor}", "$text-muted"))
    return Content("\n").join(lines)
