"""The third step: a template to begin from, or a blank page."""

from __future__ import annotations

import msgspec
from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal, VerticalScroll
from textual.content import Content
from textual.message import Message
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from outreach_tui.drafting.catalogue import Suggestion
from outreach_tui.drafting.fields import FieldValue, fields_for
from outreach_tui.drafting.render import render
from outreach_tui.drafting.template import Template
from outreach_tui.errors import OutreachError
from outreach_tui.people.contact import Contact
from outreach_tui.people.profile import Profile
from outreach_tui.tracking.actions import CHANNEL_WORDS
from outreach_tui.tui.jobs import in_thread, tells_errors
from outreach_tui.tui.safe import Plain, content, line
from outreach_tui.tui.screens.compose.channels import ChannelRow
from outreach_tui.tui.screens.compose.purposes import CHOICES
from outreach_tui.tui.screens.compose.steps import Step
from outreach_tui.tui.screens.compose.walk import StepView
from outreach_tui.tui.screens.compose.writing import Writing
from outreach_tui.vocabulary import Tie
from outreach_tui.workspace import Workspace

_BLANK = "blank page"
_TALL = 30
"""Rows from which there is room between the templates."""
SOMEBODY = Contact(id="", name="Somebody")
"""Stands in while nobody is chosen."""


class TemplateStep(StepView):
    """The templates that fit, the best first, with the message each one makes beside it."""

    STEP = Step.TEMPLATE

    class TemplateChosen(Message):
        """The user chose a template; ``None`` is the blank page."""

        def __init__(self, template: Template | None) -> None:
            super().__init__()
            self.template = template

    def __init__(self) -> None:
        super().__init__()
        self._writing = Writing()
        self._profile = Profile()
        self._suggestions: dict[str, Suggestion] = {}
        self._listed_for: tuple[object, ...] = ()

    def compose(self) -> ComposeResult:
        """A list and what it makes, side by side."""
        yield Plain("How would you like to begin?", classes="question")
        yield ChannelRow()
        with Horizontal(id="choice"):
            yield OptionList(id="templates", compact=True, markup=False)
            with VerticalScroll(id="preview", can_focus=False):
                yield Plain(id="made")

    def take_focus(self) -> None:
        """Choose at once."""
        self.query_one(OptionList).focus()

    @tells_errors
    async def show(self, writing: Writing) -> None:
        """List what fits this person, purpose and channel."""
        self._writing = writing
        browsing = writing.contact is None
        ways = self.query_one(ChannelRow)
        ways.display = not browsing or writing.channel is not None
        ways.show(writing.way)
        self._profile, suggestions = await in_thread(_suggest, self.workspace, writing)
        self._suggestions = {each.template.name: each for each in suggestions}
        space = Content("\n" if self.screen.size.height >= _TALL else "")
        options: list[Option] = []
        for before, each in zip([None, *suggestions], suggestions, strict=False):
            purpose = each.template.purpose
            if browsing and (before is None or before.template.purpose is not purpose):
                heading = Content.styled(CHOICES[purpose].title, "$text-accent")
                options.append(Option(heading, disabled=True))
            options.append(Option(_prompt(each, writing, space), id=each.template.name))
        if not suggestions:
            options.append(Option(Content(_NONE), disabled=True))
        blank = Content.assemble(("A blank page", "bold"), ("\nin your own words", "$text-muted"))
        options.append(Option(blank, id=_BLANK))
        listed = self.query_one("#templates", OptionList)
        who = writing.contact.id if writing.contact else ""
        same = (who, writing.purpose, writing.way, writing.template, writing.blank)
        chosen: str | None = _BLANK if writing.blank else writing.template
        if same == self._listed_for and listed.highlighted is not None:
            chosen = listed.get_option_at_index(listed.highlighted).id
        self._listed_for = same
        listed.clear_options()
        listed.add_options(options)
        names = [option.id for option in options]
        first = next(at for at, option in enumerate(options) if not option.disabled)
        listed.highlighted = names.index(chosen) if chosen in names else first

    @on(OptionList.OptionHighlighted, "#templates")
    def _preview(self, event: OptionList.OptionHighlighted) -> None:
        made = self.query_one("#made", Plain)
        suggestion = self._suggestions.get(event.option.id or "")
        if suggestion is None:
            made.update("An empty page. Everything you know about them stays in view.")
            return
        shown = preview(suggestion.template, self._profile, self._writing)
        if not suggestion.suits:
            shown = Content("\n\n").join([line(suggestion.reason, "$text-warning"), shown])
        elif self._writing.contact is None:
            shown = Content("\n\n").join([line(suggestion.template.when, "$text-muted"), shown])
        made.update(shown)
        self.query_one("#preview").scroll_home(animate=False)

    @on(OptionList.OptionSelected, "#templates")
    def _chosen(self, event: OptionList.OptionSelected) -> None:
        suggestion = self._suggestions.get(event.option.id or "")
        self.post_message(self.TemplateChosen(suggestion.template if suggestion else None))


_NONE = "No template is written for this yet. The blank page works, or another way to send it."


def _suggest(workspace: Workspace, writing: Writing) -> tuple[Profile, list[Suggestion]]:
    """Read what fits; for a thread. Without one for the channel, those for other channels."""
    profile = workspace.profile
    contact = writing.contact
    if contact is None:
        return profile, _everything(workspace, writing)
    if writing.event and contact.tie.warm:
        # Former colleagues, too, are met again somewhere.
        contact = msgspec.structs.replace(contact, tie=Tie.MET, tie_detail=writing.event)
    found = workspace.suggest(contact, writing.purpose, writing.way)
    return profile, found or workspace.suggest(contact, writing.purpose, None)


def _everything(workspace: Workspace, writing: Writing) -> list[Suggestion]:
    """Return every template for a purpose or a channel that was chosen, by purpose."""
    return [
        Suggestion(template=template, reason=template.when, suits=True)
        for template in workspace.catalogue.list()
        if writing.purpose in (None, template.purpose)
        and writing.channel in (None, *template.channels)
    ]


def _prompt(suggestion: Suggestion, writing: Writing, space: Content) -> Content:
    template = suggestion.template
    if not suggestion.suits:
        return line(template.title, "$text-muted")
    reason = suggestion.reason
    if writing.contact is None:
        reason = " · ".join(CHANNEL_WORDS[channel] for channel in template.channels)
    elif writing.way not in template.channels:
        ways = " or ".join(CHANNEL_WORDS[channel] for channel in template.channels)
        reason = f"{ways}. {reason}"
    said = Content("\n").join([line(template.title, "bold"), line(reason, "$text-muted")])
    return Content("").join([said, space])


def preview(template: Template, profile: Profile, writing: Writing) -> Content:
    """Return the message a template makes, with what is still to be answered marked."""
    fields = fields_for(template, profile, writing.contact or SOMEBODY, writing.answers)
    values = {each.field.name: _shown(each) for each in fields}
    try:
        made = render(template, values, spelling=profile.spelling)
    except OutreachError as error:
        return content(f"{error.message}\n{error.hint}", "$text-error")
    subject = f"{made.subject}\n\n" if made.subject and writing.way.has_subject else ""
    shown = content(f"{subject}{made.body}")
    for each in fields:
        if each.missing:
            shown = _pointed_out(shown, values[each.field.name].rstrip("."))
    return shown


def _shown(each: FieldValue) -> str:
    """Return the value, or an example in brackets; a full stop stands outside of them."""
    if not each.missing:
        return each.value
    words = each.field.example.removesuffix(".")
    return f"‹{words}›{each.field.example[len(words) :]}"


def _pointed_out(shown: Content, words: str) -> Content:
    start = shown.plain.find(words)
    while start >= 0:
        shown = shown.stylize("$text-accent italic", start, start + len(words))
        start = shown.plain.find(words, start + len(words))
    return shown
