"""The frame of the walk: what is written, which step is shown, and that nothing is lost."""

from __future__ import annotations

import gc
from functools import partial
from typing import Any, ClassVar, cast

from msgspec.structs import replace
from textual import on
from textual.app import ComposeResult
from textual.screen import ModalScreen
from textual.widgets import ContentSwitcher

from outreach_tui.drafting.fields import MissingFields
from outreach_tui.errors import OutreachError
from outreach_tui.etiquette.report import is_judged
from outreach_tui.records import new_id
from outreach_tui.tracking.message import Message, MessageState
from outreach_tui.tracking.versions import Kept
from outreach_tui.tui.frame import OutreachScreen
from outreach_tui.tui.jobs import in_thread, tells_errors
from outreach_tui.tui.screens.compose.about import PersonCard
from outreach_tui.tui.screens.compose.fill import FillStep, filled_with, written
from outreach_tui.tui.screens.compose.keeping import Keeper
from outreach_tui.tui.screens.compose.knowing import Known, learn, warm_up
from outreach_tui.tui.screens.compose.polish import PolishStep
from outreach_tui.tui.screens.compose.record import RecordStep
from outreach_tui.tui.screens.compose.steps import Step
from outreach_tui.tui.screens.compose.templates import TemplateStep
from outreach_tui.tui.screens.compose.walk import StepView, WalkLine
from outreach_tui.tui.screens.compose.who import WhoStep
from outreach_tui.tui.screens.compose.why import WhyStep
from outreach_tui.tui.screens.compose.writing import Writing
from outreach_tui.vocabulary import Verdict


class RecordedElsewhere(OutreachError):  # noqa: N818 - says what happened
    """The message was recorded as sent in another window while words were added here."""

    def __init__(self) -> None:
        super().__init__(
            "This message was recorded as sent in another window.",
            "Your words here go on as a new draft.",
        )


class Walk(OutreachScreen):
    """Holds the writing and moves between the steps; the steps answer with messages."""

    STEPS: ClassVar[tuple[type[StepView], ...]] = (
        WhoStep,
        WhyStep,
        TemplateStep,
        FillStep,
        PolishStep,
        RecordStep,
    )

    def __init__(self) -> None:
        super().__init__()
        self.writing = Writing()
        """What is written; replaced, never changed."""
        self.step = Step.WHO
        self.known = Known()
        self.keeper = Keeper(self, self._save, self._saved)
        self._learning = 0
        self._told = ""
        self._settled = False
        self._line = WalkLine()
        self._card = PersonCard()
        self.steps = {kind.STEP: kind() for kind in self.STEPS}

    def compose_body(self) -> ComposeResult:
        """Yield the walk's line, the person, and the steps."""
        yield self._line
        yield self._card
        with ContentSwitcher(initial=Step.WHO.value):
            yield from self.steps.values()

    @property
    def polish(self) -> PolishStep:
        """The step that holds the words."""
        return cast("PolishStep", self.steps[Step.POLISH])

    # Moving

    async def go_to(self, step: Step) -> None:
        """Show a step; the way to the text may lead over one that is still open."""
        if step in (Step.POLISH, Step.RECORD) and not await self._has_text():
            return
        if step is Step.RECORD:
            self.gather()
            await self.polish.read_now()
        self.step = step
        self.query_one(ContentSwitcher).current = step.value
        await self.show_step()
        self.steps[step].take_focus()

    async def show_step(self) -> None:
        """Show the present step with what is known now."""
        known = self.known
        self.query_one(WhyStep).about = known.about
        fill, record = self.query_one(FillStep), self.query_one(RecordStep)
        fill.template, fill.profile = known.template, known.profile
        record.about, record.pace, record.report = known.about, known.pace, self.polish.report
        await self.steps[self.step].show(self.writing)
        self.show_line()
        self.refresh_bindings()

    async def _has_text(self) -> bool:
        """Write what the template makes of the answers, unless the user has other words."""
        template, writing = self.known.template, self.gather()
        if template is None:
            return True
        if writing.contact is None:
            self.outreach.say("Choose who it is for first; the greeting needs a name.")
            await self.go_to(Step.WHO)
            return False
        values = filled_with(template, self.known.profile, writing)
        if writing.body.strip() and writing.filled == (template.name, values):
            return True
        if writing.edited:
            if self.step is Step.FILL:
                self.query_one(FillStep).ask_about_text()
            return self.step is not Step.FILL
        return await self.write_from_template()

    async def write_from_template(self) -> bool:
        """Put the template's words in place; false where answers are missing."""
        template = self.known.template
        if template is None:
            return True
        if self.gather().edited:
            await self.keep_version(Kept.ANEW)
        try:
            made = await in_thread(written, template, self.known.profile, self.gather())
        except MissingFields:
            if self.step is not Step.FILL:
                await self.go_to(Step.FILL)
            self.query_one(FillStep).ready()
            return False
        self.polish.rewrite(made.subject, made.body)
        self.writing = made
        self.change()
        return True

    # Knowing

    async def learn(self) -> None:
        """Read what is known about the person, purpose and channel, and hand it on."""
        self._learning += 1
        asked = self._learning
        known = await in_thread(learn, self.workspace, self.writing)
        if asked != self._learning:
            return
        self.known = known
        contact = known.about.contact if known.about else None
        self.writing = replace(self.writing, contact=contact, earlier=known.earlier)
        self._card.show(known.about)
        self.polish.set_context(known.context, known.ignores)
        self.polish.set_template(known.template, known.profile)

    @tells_errors
    async def load(self) -> None:
        """Read again what may have changed elsewhere; the words stay as they are."""
        await self.learn()
        await self.show_step()
        if not self._settled:
            self._settled = True
            self.run_worker(partial(warm_up, self.workspace), thread=True, exit_on_error=False)
            # Looking through everything loaded so far, again and again, would hold up keys.
            gc.freeze()

    # Keeping

    def change(self, **fields: Any) -> None:
        """Change what is written, and keep it."""
        self.writing = replace(self.writing, **fields)
        if self.writing.begun:
            self._keep()
        self.show_line()

    def _keep(self) -> None:
        now = self.workspace.now()
        created = self.writing.created or now
        self.writing = replace(self.writing, created=created, kept=True)
        self.keeper.later(self.writing.draft(now))

    def gather(self) -> Writing:
        """Take in the words as they stand in the editors this moment."""
        subject, body = self.polish.subject.text, self.polish.body.text
        if (subject, body) != (self.writing.subject, self.writing.body):
            self.change(subject=subject, body=body)
        return self.writing

    @on(PolishStep.SaidAs)
    def _said_as(self, event: PolishStep.SaidAs) -> None:
        """Remember the ways the parts are said; a text the template wrote needs no asking."""
        laid, writing = event.laid, self.gather()
        words = (writing.subject, writing.body)
        if event.message_id != writing.message_id or words != (laid.subject, laid.body):
            return
        produced = words if laid.untouched else writing.produced
        self.writing = replace(writing, produced=produced, choices=laid.choices)
        if event.chosen:
            self.change()

    async def take_up(self, writing: Writing) -> None:
        """Go on with another message; this one is kept."""
        await self.keep_version(Kept.LEFT)
        self.keeper.forget()
        self.writing = writing
        self.polish.load(writing)
        await self.learn()

    def _save(self, draft: Message) -> None:
        """Put a draft on disk; called in a thread."""
        stored = self.workspace.message(draft.id)
        if stored is not None and stored.state is not MessageState.DRAFT:
            raise RecordedElsewhere
        self.workspace.save_draft(draft)
        self.workspace.keep_version(draft, Kept.WRITING)

    async def keep_version(self, why: Kept) -> None:
        """Save the draft and keep a version of it as it stands."""
        writing = self.gather()
        await self.keeper.now()
        if writing.kept and self.keeper.trouble is None:
            draft = writing.draft(self.workspace.now())
            await in_thread(self.workspace.keep_version, draft, why)

    def _saved(self) -> None:
        """Show that the words are on disk, or say once why they are not."""
        trouble = self.keeper.trouble
        if isinstance(trouble, RecordedElsewhere):
            self.keeper.forget()
            self.change(message_id=new_id("m"), created=None)
            self.polish.follow(self.writing)
        said = trouble.message if trouble else ""
        if trouble and said != self._told:
            self.outreach.tell(trouble)
        self._told = said
        self.show_line()

    def show_line(self) -> None:
        """Show where the user is and what is saved."""
        done = self.writing.done
        report = self.polish.report
        if report is not None and is_judged(report) and report.verdict is Verdict.READY:
            done |= {Step.POLISH}
        trouble, saved = self.keeper.trouble, self.keeper.saved
        said = f"saved {saved:%H:%M}" if saved else ""
        if trouble:
            said = f"not saved: {trouble.message}"
        self._line.show(self.step, frozenset(done), said, trouble=trouble is not None)

    async def on_screen_suspend(self) -> None:
        """Save when the user goes elsewhere; a dialog over the text is no leaving."""
        if isinstance(self.app.screen, ModalScreen):
            self.gather()
            await self.keeper.now()
        else:
            await self._leave()

    async def on_unmount(self) -> None:
        """Save when the app ends, with the last key typed."""
        await self._leave()

    async def _leave(self) -> None:
        try:
            await self.keep_version(Kept.LEFT)
        except OutreachError as error:
            self.outreach.tell(error)
