"""The fourth step: what only the user can say, and what is known already."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec
from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.content import Content
from textual.message import Message
from textual.widgets import Button

from outreach_tui.drafting.fields import FieldValue, fields_for, values_of
from outreach_tui.drafting.render import render
from outreach_tui.drafting.template import Template
from outreach_tui.people.profile import Profile
from outreach_tui.tui.safe import Plain, line
from outreach_tui.tui.screens.compose.picks import Pick, PicksDialog, picks_for
from outreach_tui.tui.screens.compose.question import Question, Questions, help_for
from outreach_tui.tui.screens.compose.steps import Step
from outreach_tui.tui.screens.compose.templates import SOMEBODY
from outreach_tui.tui.screens.compose.walk import StepView
from outreach_tui.tui.screens.compose.writing import Writing


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
        self._built: tuple[Template | None, str] = (None, "")

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
        if self._built != (self.template, who):
            self._built = (self.template, who)
            await self._build()
        self._refresh()

    def values(self) -> list[FieldValue]:
        """The fields with their values as they stand."""
        if self.template is None:
            return []
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
        if event.question.has_focus_within:
            self._help(event.question)
        self.post_message(self.Answered(answers))

    @on(Question.Entering)
    def _entering(self, event: Question.Entering) -> None:
        self._help(event.question)

    def _help(self, question: Question) -> None:
        picks = self._picks(question)
        self.query_one("#hint", Plain).update(help_for(question.value, len(picks)))

    def _picks(self, question: Question) -> tuple[Pick, ...]:
        field, writing = question.value.field, self._writing
        contact = writing.contact
        if contact is None or self.template is None:
            return ()
        return picks_for(
            field,
            self.profile,
            contact,
            writing.purpose or self.template.purpose,
            earlier=writing.earlier.get(field.name, ""),
            event=writing.event,
        )

    def choose_answer(self) -> None:
        """Offer what could be answered here; where there is one answer, put it in."""
        here = next((q for q in self.query(Question) if q.has_focus_within), None)
        picks = self._picks(here) if here else ()
        if here is None:
            self.outreach.say("There is no question here to answer.")
        elif not picks:
            self.outreach.say("This one only you can answer; the example below may help.")
        elif len(picks) == 1 and not here.answer.strip():
            here.put(picks[0].text)
        else:

            def chosen(answer: str | None) -> None:
                if answer is not None:
                    here.put(answer)

            self.app.push_screen(PicksDialog(here.value.field.question, picks), chosen)

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
            help_text = help_for(missing[0].value)
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
    who = writing.contact or SOMEBODY
    return fields_for(template, profile, who, given, writing.event, writing.earlier)


def _open_words(missing: int) -> str:
    if not missing:
        return "✓ all answered · enter goes on"
    count = "1 question is open" if missing == 1 else f"{missing} questions are open"
    return f"{count} · enter goes on"


def filled_with(template: Template, profile: Profile, writing: Writing) -> dict[str, str]:
    """Return the values the template would be filled with now."""
    return values_of(_values(template, profile, writing))


def written(template: Template, profile: Profile, writing: Writing) -> Writing:
    """Return the writing with the text the template makes of the answers; for a thread.

    Raises MissingFields when answers are missing and TemplateError for a faulty template.
    """
    values = filled_with(template, profile, writing)
    made = render(template, values, writing.choices, profile.spelling)
    return msgspec.structs.replace(
        writing,
        subject=made.subject,
        body=made.body,
        produced=(made.subject, made.body),
        filled=(template.name, values),
    )
