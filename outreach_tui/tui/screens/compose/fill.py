"""The fourth step: what only the user can say, and what is known already."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import msgspec
from textual import events, on
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.geometry import Offset, Region
from textual.message import Message
from textual.widgets import Button, Input, TextArea

from outreach_tui.drafting.fields import FieldValue, Origin, fields_for, values_of
from outreach_tui.drafting.render import render
from outreach_tui.drafting.template import Form, Template
from outreach_tui.people.profile import Profile
from outreach_tui.tui.safe import Plain, content, line
from outreach_tui.tui.screens.compose.steps import Step
from outreach_tui.tui.screens.compose.templates import SOMEBODY
from outreach_tui.tui.screens.compose.walk import StepView
from outreach_tui.tui.screens.compose.writing import Writing
from outreach_tui.tui.widgets.editor import MessageEditor

_ORIGINS = {
    Origin.USER: "your answer",
    Origin.PROFILE: "from your profile",
    Origin.CONTACT: "from their card",
    Origin.SHARED: "what you share",
    Origin.MISSING: "only you know",
    Origin.LEFT_OUT: "may stay empty",
}


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
        """The question, then a line to answer in; a signature takes several."""
        with Horizontal():
            yield Plain(self.value.field.question, classes="asked")
            yield Plain(classes="origin")
        if self.value.field.form is Form.TEXT:
            yield MessageEditor()
        else:
            yield Input(self._shown, compact=True, select_on_focus=False)

    def on_mount(self) -> None:
        """Show the known answer, ready to be changed."""
        if self.value.field.form is Form.TEXT:
            self.query_one(MessageEditor).load_text(self._shown)
        self.show(self.value)

    @property
    def answer(self) -> str:
        """What stands in the field."""
        if self.value.field.form is Form.TEXT:
            return self.query_one(MessageEditor).text
        return self.query_one(Input).value

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


class FillStep(StepView):
    """The questions of a template, the open ones first, with help for the one being answered."""

    STEP = Step.FILL

    class Answered(Message):
        """The user's answers as they stand."""

        def __init__(self, answers: dict[str, str]) -> None:
            super().__init__()
            self.answers = answers

    class Entered(Message):
        """The last question is answered."""

    class KeepChosen(Message):
        """The text stays as the user wrote it."""

    class AnewChosen(Message):
        """The text is written again from the answers."""

    class TemplateAsked(Message):
        """There is no template to fill; the user wants to choose."""

    def __init__(self) -> None:
        super().__init__()
        self.template: Template | None = None
        self.profile = Profile()
        self._writing = Writing()
        self._built: tuple[str, str] = ("", "")

    def compose(self) -> ComposeResult:
        """The questions, and under them a place kept for help."""
        with Horizontal(id="filling"):
            yield Plain(id="filled-title")
            yield Plain(id="open")
        yield Questions(id="questions")
        yield Plain(id="hint")
        with Horizontal(id="rewriting"):
            yield Plain("You have changed the text by hand.")
            yield Button("Keep my text", id="keep", compact=True, variant="primary")
            yield Button("Write it anew", id="anew", compact=True)
        yield Button("Choose a template", id="choose", compact=True, variant="primary")

    def on_mount(self) -> None:
        """Nothing to decide yet."""
        self.query_one("#rewriting").display = False

    async def show(self, writing: Writing) -> None:
        """Ask what this template needs for this person."""
        self._writing = writing
        empty = self.template is None
        self.query_one("#choose").display = empty
        self.query_one("#questions").display = not empty
        self.query_one("#hint").display = not empty
        self.query_one("#rewriting").display = False
        title = self.query_one("#filled-title", Plain)
        if self.template is None:
            title.update(
                "A blank page has no questions; alt+right goes on to the text."
                if writing.blank
                else "Choose how to begin, then the questions come."
            )
            self.query_one("#open", Plain).update("")
            return
        title.update(line(self.template.title, "bold"))
        who = writing.contact.id if writing.contact else ""
        if self._built != (self.template.name, who):
            self._built = (self.template.name, who)
            await self._build()
        self._refresh()

    def values(self) -> list[FieldValue]:
        """The fields with their values as they stand."""
        assert self.template is not None
        return _values(self.template, self.profile, self._writing)

    async def _build(self) -> None:
        values = sorted(self.values(), key=lambda each: not each.missing)
        answers = self._writing.answers
        questions = self.query_one("#questions")
        await questions.remove_children()
        await questions.mount_all(
            Question(value, answers.get(value.field.name, "")) for value in values
        )
        unasked = _values(self.template, self.profile, self._writing, {}) if self.template else []
        known = {value.field.name: value.value for value in unasked}
        for question in self.query(Question):
            question.known = known.get(question.value.field.name, "")

    def take_focus(self) -> None:
        """Begin with the first open question."""
        questions = list(self.query(Question))
        open_ones = [question for question in questions if question.value.missing]
        if self.template is None:
            self.query_one("#choose").focus()
        elif questions:
            (open_ones or questions)[0].take_focus()

    def _refresh(self) -> None:
        by_name = {value.field.name: value for value in self.values()}
        for question in self.query(Question):
            question.show(by_name[question.value.field.name])
        missing = sum(value.missing for value in by_name.values())
        self.query_one("#open", Plain).update(_open_words(missing))

    @on(Question.Answered)
    def _answered(self, event: Question.Answered) -> None:
        name = event.question.value.field.name
        answer = event.question.answer
        answers = dict(self._writing.answers)
        if answer.strip() and answer != event.question.known:
            answers[name] = answer
        else:
            answers.pop(name, None)
        if answers == self._writing.answers:
            return
        self._writing = msgspec.structs.replace(self._writing, answers=answers)
        self._refresh()
        self._help(event.question)
        self.post_message(self.Answered(answers))

    @on(Question.Entering)
    def _entering(self, event: Question.Entering) -> None:
        self._help(event.question)

    def _help(self, question: Question) -> None:
        self.query_one("#hint", Plain).update(_help_for(question.value))

    @on(Question.Entered)
    def _entered(self) -> None:
        """Go to the next open question, else on."""
        questions = list(self.query(Question))
        here = next((i for i, q in enumerate(questions) if q.has_focus_within), 0)
        for question in (*questions[here + 1 :], *questions[:here]):
            if question.value.missing:
                question.take_focus()
                return
        self.post_message(self.Entered())

    @on(Button.Pressed, "#keep")
    def _keep(self) -> None:
        self.post_message(self.KeepChosen())

    @on(Button.Pressed, "#anew")
    def _anew(self) -> None:
        self.post_message(self.AnewChosen())

    @on(Button.Pressed, "#choose")
    def _choose(self) -> None:
        self.post_message(self.TemplateAsked())

    def ready(self) -> bool:
        """Whether the message can be written; shows what is in the way when not."""
        missing = [q for q in self.query(Question) if q.value.missing]
        if missing:
            missing[0].take_focus()
            needed = Content.styled("Needed before the message can be written.", "$text-accent")
            help_text = _help_for(missing[0].value)
            self.query_one("#hint", Plain).update(Content("\n").join([needed, help_text]))
        return not missing

    def keep(self, writing: Writing) -> Writing:
        """Return the writing with its text agreed to as it is."""
        if self.template is None:
            return writing
        values = filled_with(self.template, self.profile, writing)
        return msgspec.structs.replace(writing, filled=(self.template.name, values))

    def ask_about_text(self) -> None:
        """Ask what becomes of a text that was changed by hand."""
        self.query_one("#rewriting").display = True
        self.query_one("#keep").focus()


def _values(
    template: Template,
    profile: Profile,
    writing: Writing,
    answers: Mapping[str, str] | None = None,
) -> list[FieldValue]:
    given = writing.answers if answers is None else answers
    return fields_for(template, profile, writing.contact or SOMEBODY, given)


def _open_words(missing: int) -> str:
    if not missing:
        return "✓ all answered"
    return "1 question is open" if missing == 1 else f"{missing} questions are open"


def _help_for(value: FieldValue) -> Content:
    field = value.field
    lines = [content(value.note, "$text-warning")] if value.note else []
    if field.hint:
        lines.append(content(field.hint))
    lines.append(content(f"For example: {field.example}", "$text-muted"))
    if field.poor:
        lines.append(content(f"Less helpful: {field.poor}", "$text-muted"))
    return Content("\n").join(lines)


def filled_with(template: Template, profile: Profile, writing: Writing) -> dict[str, str]:
    """Return the values the template would be filled with now."""
    return values_of(_values(template, profile, writing))


def written(template: Template, profile: Profile, writing: Writing) -> Writing:
    """Return the writing with the text the template makes of the answers; for a thread.

    Raises MissingFields when answers are missing and TemplateError for a faulty template.
    """
    values = filled_with(template, profile, writing)
    made = render(template, values)
    return msgspec.structs.replace(
        writing,
        subject=made.subject,
        body=made.body,
        produced=(made.subject, made.body),
        filled=(template.name, values),
    )
