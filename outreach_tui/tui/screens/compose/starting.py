"""Where a message begins: with a template, a blank page, or the people met at an event."""

from __future__ import annotations

from typing import ClassVar

from msgspec.structs import replace
from textual import on
from textual.binding import Binding, BindingType

from outreach_tui.drafting.template import Template
from outreach_tui.tui.jobs import tells_errors
from outreach_tui.tui.requests import BeginWith, Request
from outreach_tui.tui.screens.compose.steps import Step
from outreach_tui.tui.screens.compose.walking import Walk
from outreach_tui.tui.screens.compose.who import WhoStep
from outreach_tui.tui.screens.compose.writing import Writing


class Starting(Walk):
    """The ways to begin that do not begin with a person."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            "alt+r",
            "browse",
            "Begin with a template",
            id="compose.browse",
            tooltip="Look through the templates first, and choose the person afterwards",
            show=False,
        ),
        Binding(
            "alt+k",
            "blank",
            "Begin with a blank page",
            id="compose.blank",
            tooltip="Write first, and say afterwards who it is for",
            show=False,
        ),
    ]

    async def set_out(self, request: Request) -> None:
        """Begin without a person, where that is asked for."""
        if isinstance(request, BeginWith):
            await self.begin_with(blank=request.blank, anew=True)

    async def begin_with(self, *, blank: bool, anew: bool = False) -> None:
        """Open the templates or a blank page; a message that has begun is kept.

        Somebody who is chosen already stays chosen, unless this is to begin ``anew``.
        """
        begun = self.gather().begun
        if begun or anew:
            await self.take_up(Writing())
        if begun:
            self.outreach.say("What you began stays here, under “Begun”.")
        if blank:
            self.change(blank=True, template="")
        await self.go_to(Step.POLISH if blank else Step.TEMPLATE)

    @on(WhoStep.StartChosen)
    @tells_errors
    async def _start_chosen(self, event: WhoStep.StartChosen) -> None:
        if event.start == "event":
            self.outreach.write_after_event()
        else:
            await self.begin_with(blank=event.start == "blank")

    @tells_errors
    async def action_browse(self) -> None:
        """Look through the templates first."""
        await self.begin_with(blank=False)

    @tells_errors
    async def action_blank(self) -> None:
        """Begin with a blank page."""
        await self.begin_with(blank=True)

    async def go_to(self, step: Step) -> None:
        """Show a step; what has words and nobody to go to asks for a person before the end."""
        if step is Step.RECORD and self.writing.contact is None and self.gather().body.strip():
            self.outreach.say("Your words are kept. Who are they for?")
            step = Step.WHO
        await super().go_to(step)

    def choices_for(self, template: Template) -> dict[str, int]:
        """Return how the parts are said at first: as before, or as nobody at the event had it."""
        if template.name == self.writing.template:
            return self.writing.choices
        context = self.known.context
        if context is None or not self.writing.event:
            return {}
        notes = (*context.sent_to_others, *context.drafts_to_others)
        turn = sum(note.purpose is template.purpose for note in notes)
        return {part.name: turn % len(part.options) for part in template.parts}

    def settle_channel(self) -> None:
        """Choose a way the template is written for, now that the person is known."""
        template = self.known.template
        if template is not None and self.writing.way not in template.channels:
            self.writing = replace(self.writing, channel=template.channels[0])
