"""Write a message: who, why, a template, the answers, the polish, and the record of it."""

from __future__ import annotations

from typing import ClassVar

from msgspec.structs import replace
from textual import on
from textual.binding import BindingType

from outreach_tui.records import Change
from outreach_tui.tui.clipboard import CopyByHand, copy
from outreach_tui.tui.external_editor import edit_outside
from outreach_tui.tui.jobs import in_thread, tells_errors
from outreach_tui.tui.requests import AddPerson, ImportPeople, OpenDraft, Request, WriteTo
from outreach_tui.tui.screens.compose.about import AboutDialog
from outreach_tui.tui.screens.compose.channels import ChannelRow, next_channel
from outreach_tui.tui.screens.compose.fill import FillStep
from outreach_tui.tui.screens.compose.keys import AT_THE_TEXT, KEYS
from outreach_tui.tui.screens.compose.knowing import begin, open_draft
from outreach_tui.tui.screens.compose.polish import PolishStep
from outreach_tui.tui.screens.compose.record import RecordStep
from outreach_tui.tui.screens.compose.steps import Step
from outreach_tui.tui.screens.compose.templates import TemplateStep
from outreach_tui.tui.screens.compose.text_keys import TextKeys
from outreach_tui.tui.screens.compose.walk import WalkLine
from outreach_tui.tui.screens.compose.who import WhoStep
from outreach_tui.tui.screens.compose.why import WhyStep
from outreach_tui.tui.screens.compose.writing import Writing
from outreach_tui.tui.widgets.editor import MessageEditor, SubjectLine
from outreach_tui.vocabulary import Channel


class ComposeScreen(TextKeys):
    """Six steps to a message; any order works, and going back keeps everything."""

    AREA: ClassVar[str] = "compose"
    CSS_PATH = "compose.tcss"
    HELP = (
        "Six steps from a person to a message you sent. Take them in any order: going back keeps "
        "everything, and every word is saved while you type.\n"
        "Nothing is ever sent from here; at the end you copy the message, send it yourself, and "
        "say so."
    )
    BINDINGS: ClassVar[list[BindingType]] = KEYS

    async def on_mount(self) -> None:
        """Begin where the user is asked to."""
        self.call_after_refresh(self._take_focus)

    def _take_focus(self) -> None:
        self.steps[self.step].take_focus()

    @tells_errors
    async def receive(self, request: Request) -> None:
        """Open on a person, on a draft, or before anybody is chosen."""
        await self.set_out(request)
        if isinstance(request, OpenDraft):
            writing = await in_thread(open_draft, self.workspace, request.message_id, request.event)
        elif isinstance(request, WriteTo):
            writing = await in_thread(begin, self.workspace, request)
        else:
            return
        await self._go_on_with(writing)

    async def _go_on_with(self, writing: Writing) -> None:
        if writing.message_id != self.writing.message_id:
            await self.take_up(writing)
        self.writing = replace(self.writing, event=writing.event)
        await self.go_to(self.writing.next_open)

    # What the steps say

    @on(WalkLine.Chosen)
    @tells_errors
    async def _step_chosen(self, event: WalkLine.Chosen) -> None:
        await self.go_to(event.step)

    @on(WhoStep.PersonChosen)
    @tells_errors
    async def _person_chosen(self, event: WhoStep.PersonChosen) -> None:
        contact = await in_thread(self.workspace.contact, event.contact_id)
        self.change(contact=contact, purpose=event.purpose or self.writing.purpose)
        self.settle_channel()
        await self.learn()
        await self.go_to(self.writing.next_open)

    @on(WhoStep.DraftChosen)
    @tells_errors
    async def _draft_chosen(self, event: WhoStep.DraftChosen) -> None:
        await self._go_on_with(await in_thread(open_draft, self.workspace, event.message_id))

    @on(WhoStep.AddAsked)
    async def _add_asked(self) -> None:
        await self.outreach.go("people", AddPerson())

    @on(WhoStep.ImportAsked)
    async def _import_asked(self) -> None:
        await self.outreach.go("people", ImportPeople())

    @on(WhyStep.PurposeChosen)
    @tells_errors
    async def _purpose_chosen(self, event: WhyStep.PurposeChosen) -> None:
        template = self.known.template
        self.change(purpose=event.purpose)
        if template and template.purpose is not event.purpose and not self.gather().edited:
            self.change(template="")
        await self.learn()
        await self.go_to(self.writing.next_open if self.writing.blank else Step.TEMPLATE)

    @on(TemplateStep.TemplateChosen)
    @tells_errors
    async def _template_chosen(self, event: TemplateStep.TemplateChosen) -> None:
        template = event.template
        if template is None:
            if not self.gather().edited:
                self.polish.rewrite("", "")
            self.change(template="", blank=True, produced=("", ""), filled=("", {}))
            self.gather()
        else:
            way = self.writing.way
            self.change(
                template=template.name,
                choices=self.choices_for(template),
                blank=False,
                purpose=self.writing.purpose or template.purpose,
                channel=self.writing.channel if way in template.channels else template.channels[0],
            )
        await self.learn()
        if template and self.writing.contact is None:
            await self.go_to(Step.WHO)
            return
        await self.go_to(Step.FILL if template and template.fields else Step.POLISH)

    @on(ChannelRow.Chosen)
    @tells_errors
    async def _channel_chosen(self, event: ChannelRow.Chosen) -> None:
        await self._send_by(event.channel)

    @on(FillStep.Answered)
    def _answered(self, event: FillStep.Answered) -> None:
        self.change(answers=event.answers)

    @on(FillStep.Entered)
    @tells_errors
    async def _all_answered(self) -> None:
        await self.go_to(Step.POLISH)

    @on(FillStep.KeepChosen)
    @tells_errors
    async def _keep_chosen(self) -> None:
        self.writing = self.query_one(FillStep).keep(self.writing)
        await self.go_to(Step.POLISH)

    @on(FillStep.AnewChosen)
    @tells_errors
    async def _anew_chosen(self) -> None:
        if await self.write_from_template():
            await self.go_to(Step.POLISH)
            self.outreach.say("Written anew. ctrl+z brings your words back.")

    @on(FillStep.TemplateAsked)
    async def _template_asked(self) -> None:
        await self.go_to(Step.TEMPLATE)

    @on(PolishStep.TextChanged)
    def _text_changed(self, event: PolishStep.TextChanged) -> None:
        if event.message_id == self.writing.message_id:
            self.change(subject=event.subject, body=event.body)

    @on(PolishStep.Read)
    def _read(self) -> None:
        self.show_line()

    @on(RecordStep.CopyAsked)
    async def _copy_asked(self) -> None:
        await self.copy_message()

    @on(RecordStep.SentSaid)
    def _sent_said(self, event: RecordStep.SentSaid) -> None:
        self.record_sent(event.day)

    # Keys

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer a key only where it does something."""
        if action in AT_THE_TEXT:
            return self.step is Step.POLISH
        if action == "choose_answer":
            return self.step in (Step.FILL, Step.POLISH)
        if action == "about":
            return self.known.about is not None
        if action in ("previous", "back"):
            return self.step is not Step.WHO
        if action == "next":
            return self.step is not Step.RECORD
        return super().check_action(action, parameters)

    @tells_errors
    async def action_next(self) -> None:
        """Go on; what a step offers first is taken when nothing is chosen yet."""
        await self.go_to(self.step.beside(1))

    @tells_errors
    async def action_previous(self) -> None:
        """Go back; everything stays."""
        await self.go_to(self.step.beside(-1))

    @tells_errors
    async def action_back(self) -> None:
        """Go back, unless the user is in the middle of a text."""
        if self.step is Step.POLISH and self.polish.close_panel():
            self.polish.take_focus()
        elif not isinstance(self.focused, MessageEditor):
            await self.action_previous()

    def action_next_finding(self) -> None:
        """Put the caret on the next finding."""
        self.polish.next_finding()

    @tells_errors
    async def action_use_fix(self) -> None:
        """Write what the present finding suggests."""
        await self.polish.use_fix()

    @tells_errors
    async def action_explain(self) -> None:
        """Open the present finding whole."""
        await self.polish.explain()

    @tells_errors
    async def action_use_safe_fixes(self) -> None:
        """Make every fix that changes form alone."""
        await self.polish.use_safe_fixes()

    @tells_errors
    async def action_not_here(self) -> None:
        """Set the present finding aside where it stands."""
        await self.polish.not_here()

    @tells_errors
    async def action_never(self) -> None:
        """Set the rule of the present finding aside."""
        await self.polish.never()

    @tells_errors
    async def action_why_this_score(self) -> None:
        """Show what makes the score, and what was set aside."""
        await self.polish.why_this_score()

    async def action_copy(self) -> None:
        """Copy the selection, else the subject if the caret is there, else the message."""
        focused = self.focused
        if isinstance(focused, MessageEditor) and focused.selected_text:
            await copy(self.outreach, focused.selected_text, "The selection")
        elif selected := self.get_selected_text():
            await copy(self.outreach, selected, "The selection")
        elif isinstance(focused, SubjectLine) and focused.text:
            await copy(self.outreach, focused.text, "The subject")
        else:
            await self.copy_message()

    def action_show_text(self) -> None:
        """Show the message alone, to copy by hand."""
        self.app.push_screen(CopyByHand(self.gather().body))

    @tells_errors
    async def action_open_editor(self) -> None:
        """Let the user write in their own editor."""
        writing = self.gather()
        await self.keeper.now()
        text = edit_outside(self.app, writing.body)
        self.polish.body.rewrite(text)
        self.polish.take_focus()

    @tells_errors
    async def action_channel(self) -> None:
        """Send it the next way."""
        await self._send_by(next_channel(self.writing.way))

    async def _send_by(self, channel: Channel) -> None:
        self.change(channel=channel)
        await self.learn()
        await self.show_step()

    def action_about(self) -> None:
        """Show what is known about the person."""
        if self.known.about is not None:
            self.app.push_screen(AboutDialog(self.known.about))

    async def action_save(self) -> None:
        """Save now; it would have happened anyway."""
        self.gather()
        await self.keeper.now()
        if self.keeper.trouble is None:
            self.outreach.say("Saved. Your words are saved while you type.")

    @tells_errors
    async def action_new(self) -> None:
        """Begin another message."""
        kept = self.gather().begun
        await self.take_up(Writing())
        await self.go_to(Step.WHO)
        if kept:
            self.outreach.say("What you began stays here, under “Begun”.")

    @tells_errors
    async def action_discard(self) -> None:
        """Throw the draft away; undo brings it back."""
        writing = self.gather()
        if not writing.begun:
            await self.action_new()
            return
        await self.keeper.now()
        name = writing.contact.called if writing.contact else "nobody yet"
        draft = writing.draft(self.workspace.now())
        await self.leave_behind(Change(label=f"Threw the draft to {name} away", delete=(draft,)))
        await self.go_to(Step.WHO)


SCREEN = ComposeScreen
