"""Write a message: who, why, a template, the answers, the polish, and the record of it."""

from __future__ import annotations

import datetime as dt
from typing import ClassVar

from msgspec.structs import replace
from textual import on, work
from textual.binding import BindingType

from outreach_tui.errors import OutreachError
from outreach_tui.records import Change
from outreach_tui.tracking.actions import record_sent
from outreach_tui.tui.clipboard import CopyByHand, copy
from outreach_tui.tui.external_editor import edit_outside
from outreach_tui.tui.jobs import in_thread, tells_errors
from outreach_tui.tui.requests import AddPerson, ImportPeople, OpenDraft, Request, WriteTo
from outreach_tui.tui.screens.compose.about import AboutDialog
from outreach_tui.tui.screens.compose.channels import ChannelRow, next_channel
from outreach_tui.tui.screens.compose.fill import FillStep
from outreach_tui.tui.screens.compose.keys import KEYS
from outreach_tui.tui.screens.compose.knowing import begin, open_draft
from outreach_tui.tui.screens.compose.polish import PolishStep
from outreach_tui.tui.screens.compose.record import CopyFirst, RecordAnyway, RecordStep
from outreach_tui.tui.screens.compose.steps import Step
from outreach_tui.tui.screens.compose.templates import TemplateStep
from outreach_tui.tui.screens.compose.walk import WalkLine
from outreach_tui.tui.screens.compose.walking import Walk
from outreach_tui.tui.screens.compose.who import WhoStep
from outreach_tui.tui.screens.compose.why import WhyStep
from outreach_tui.tui.screens.compose.writing import Writing
from outreach_tui.tui.widgets.editor import MessageEditor, SubjectLine
from outreach_tui.vocabulary import Channel, Verdict


class ComposeScreen(Walk):
    """Six steps to a message; any order works, and going back keeps everything."""

    AREA: ClassVar[str] = "compose"
    CSS_PATH = "compose.tcss"
    HELP = """Six steps from a person to a message you sent. Take them in any order: going back
keeps everything, and every word is saved while you type. Nothing is ever sent from here; at the
end you copy the message, send it yourself, and say so."""
    BINDINGS: ClassVar[list[BindingType]] = KEYS

    def __init__(self) -> None:
        super().__init__()
        self._copied = ("", "")

    async def on_mount(self) -> None:
        """Begin with who it is for."""
        self.call_after_refresh(self.view(self.step).take_focus)

    @tells_errors
    async def receive(self, request: Request) -> None:
        """Open on a person or on a draft."""
        if isinstance(request, OpenDraft):
            writing = await in_thread(open_draft, self.workspace, request.message_id)
        elif isinstance(request, WriteTo):
            writing = await in_thread(begin, self.workspace, request)
        else:
            return
        await self._go_on_with(writing)

    async def _go_on_with(self, writing: Writing) -> None:
        if writing.message_id != self.writing.message_id:
            await self.take_up(writing)
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
        self.change(purpose=event.purpose)
        await self.learn()
        await self.go_to(Step.TEMPLATE)

    @on(TemplateStep.TemplateChosen)
    @tells_errors
    async def _template_chosen(self, event: TemplateStep.TemplateChosen) -> None:
        template = event.template
        if template is None:
            self.change(template="", blank=True)
        else:
            way = self.writing.way
            self.change(
                template=template.name,
                blank=False,
                purpose=self.writing.purpose or template.purpose,
                channel=way if way in template.channels else template.channels[0],
            )
        await self.learn()
        await self.go_to(Step.FILL if template else Step.POLISH)

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
        await self._copy_message()

    @on(RecordStep.SentSaid)
    def _sent_said(self, event: RecordStep.SentSaid) -> None:
        self._record(event.day)

    # Keys

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer a key only where it does something."""
        if action == "use_fix" and self.step is Step.POLISH:
            finding = self.polish.finding
            return True if finding is None or finding.edits else None
        if action in ("next_finding", "use_fix", "explain", "open_editor"):
            return self.step is Step.POLISH
        if action == "about":
            return self.known.about is not None
        if action == "previous":
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
            await self._copy_message()

    async def _copy_message(self) -> None:
        writing = self.gather()
        if not writing.body.strip():
            self.outreach.say("There is no text to copy yet.")
            return
        await copy(self.outreach, writing.body)
        self._copied = (writing.message_id, writing.body)
        self.query_one(RecordStep).say_copied("✓ copied")

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
        name = writing.contact.name if writing.contact else "nobody yet"
        draft = writing.draft(self.workspace.now())
        await self._leave_behind(Change(label=f"Threw the draft to {name} away", delete=(draft,)))
        await self.go_to(Step.WHO)

    async def _leave_behind(self, change: Change) -> None:
        """Apply what ends this writing, and begin with an empty one."""
        self.keeper.forget()
        await in_thread(self.workspace.apply, change)
        self.writing = Writing()
        self.polish.load(self.writing)
        await self.learn()
        self.outreach.changed(f"{change.label}. ctrl+z undoes it.")

    # Recording

    @work(exclusive=True, group="record")
    @tells_errors
    async def _record(self, day: dt.date) -> None:
        """Record the message as sent; one that may do harm asks first."""
        writing = self.gather()
        if writing.contact is None:
            raise OutreachError("Nobody is chosen yet.", "The first step asks who it is for.")
        await self.polish.read_now()
        report = self.polish.report
        harmful = report is not None and report.verdict is Verdict.STOP
        if report and harmful and not await self.app.push_screen_wait(RecordAnyway(report)):
            await self.go_to(Step.POLISH)
            return
        await self.keeper.now()
        now = self.workspace.now()
        draft = replace(writing, subject=writing.subject if writing.way.has_subject else "")
        change = record_sent(draft.draft(now), writing.contact, on=day, now=now)
        await self._leave_behind(change)
        copied = self._copied == (writing.message_id, writing.body)
        if not copied and await self.app.push_screen_wait(CopyFirst(change.label)):
            await copy(self.outreach, writing.body)
        self.query_one(RecordStep).say_copied("ctrl+c")
        await self.go_to(Step.WHO)
        await self.outreach.go("today")


SCREEN = ComposeScreen
