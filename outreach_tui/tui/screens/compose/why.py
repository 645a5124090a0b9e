"""The second step: what is it for."""

from __future__ import annotations

from textual import on
from textual.app import ComposeResult
from textual.content import Content
from textual.message import Message
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from outreach_tui.drafting.purposes import suggest_purpose
from outreach_tui.tui.safe import Plain, line
from outreach_tui.tui.screens.compose.about import About
from outreach_tui.tui.screens.compose.purposes import CHOICES
from outreach_tui.tui.screens.compose.steps import Step
from outreach_tui.tui.screens.compose.walk import StepView
from outreach_tui.tui.screens.compose.writing import Writing
from outreach_tui.vocabulary import Purpose

_TITLES = 28
_TWO_COLUMNS = 78


class WhyStep(StepView):
    """Every purpose with a plain line; the one that fits now comes first."""

    STEP = Step.WHY

    class PurposeChosen(Message):
        """The user said what the message is for."""

        def __init__(self, purpose: Purpose) -> None:
            super().__init__()
            self.purpose = purpose

    about: About | None = None
    """Who it is for, as far as that is known; set by the screen."""
    _listed_for: tuple[str, Purpose | None] | None = None

    def compose(self) -> ComposeResult:
        """A question over a list."""
        yield Plain("What would you like to do?", classes="question")
        yield OptionList(id="purposes", compact=True, markup=False)

    def take_focus(self) -> None:
        """Choose at once."""
        self.query_one(OptionList).focus()

    async def show(self, writing: Writing) -> None:
        """List the purposes for this person, the one already chosen highlighted."""
        order = list(CHOICES)
        reason = ""
        if self.about is not None:
            first, reason = suggest_purpose(self.about.contact, self.about.history, self.about.dues)
            order.sort(key=lambda purpose: purpose is not first)
        options = self.query_one(OptionList)
        who = self.about.contact.id if self.about else ""
        if (who, writing.purpose) == self._listed_for:
            return
        self._listed_for = (who, writing.purpose)
        options.clear_options()
        options.add_options(
            Option(self._prompt(purpose, reason if number == 0 else ""), id=purpose.value)
            for number, purpose in enumerate(order)
        )
        options.highlighted = order.index(writing.purpose) if writing.purpose else 0

    @on(OptionList.OptionSelected, "#purposes")
    def _chosen(self, event: OptionList.OptionSelected) -> None:
        self.post_message(self.PurposeChosen(Purpose(event.option.id or Purpose.OTHER)))

    def _prompt(self, purpose: Purpose, reason: str) -> Content:
        title, explained = CHOICES[purpose]
        wide = self.screen.size.width >= _TWO_COLUMNS
        shown = title.ljust(_TITLES) if wide else f"{title}   "
        prompt = Content.assemble((shown, "bold"), (explained, "$text-muted"))
        if reason:
            said = line(f"suggested: {reason}", "$text-accent")
            prompt = Content("\n").join([prompt, said])
        return prompt
