"""The fifth step: the text, what the coach sees in it, and the channel's counter."""

from __future__ import annotations

from typing import cast

import msgspec
from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.message import Message
from textual.timer import Timer
from textual.widgets import TextArea

from outreach_tui.errors import OutreachError
from outreach_tui.etiquette.engine import praise
from outreach_tui.etiquette.fixes import apply
from outreach_tui.etiquette.types import Context, Finding, Report
from outreach_tui.tui.frame import OutreachScreen
from outreach_tui.tui.jobs import in_thread, tells_errors
from outreach_tui.tui.safe import Plain
from outreach_tui.tui.screens.compose.counter import Counter
from outreach_tui.tui.screens.compose.findings import FindingsPanel, FindingsStrip, verdict_words
from outreach_tui.tui.screens.compose.knowing import read_message
from outreach_tui.tui.screens.compose.reason import Decision, ReasonDialog
from outreach_tui.tui.screens.compose.steps import Step
from outreach_tui.tui.screens.compose.walk import StepView
from outreach_tui.tui.screens.compose.writing import Writing
from outreach_tui.tui.widgets.editor import Mark, MessageEditor, SubjectLine

SETTLES = 0.15
"""Seconds after the last key until the text is read again."""


class PolishStep(StepView):
    """Subject and text with the findings underlined, explained and mended by one key."""

    STEP = Step.POLISH

    class TextChanged(Message):
        """The user changed the subject or the text."""

        def __init__(self, message_id: str, subject: str, body: str) -> None:
            super().__init__()
            self.message_id = message_id
            self.subject = subject
            self.body = body

    class Read(Message):
        """The text was read; ``report`` is ``None`` while there is nothing to read."""

        def __init__(self, report: Report | None) -> None:
            super().__init__()
            self.report = report

    def __init__(self) -> None:
        super().__init__()
        self.report: Report | None = None
        """What was found in ``read``, the subject and text read last."""
        self.read: tuple[str, str] = ("", "")
        self._writing = Writing()
        self._letter_context: Context | None = None
        self._current = 0
        self._visited = False
        self._trouble = ""
        self._timer: Timer | None = None
        self.subject = SubjectLine(id="subject", placeholder="who you are and why, in few words")
        self.body = MessageEditor(id="body", placeholder="Dear …")
        self._counter = Counter(id="counter")

    def compose(self) -> ComposeResult:
        """The letter, and beside or under it what the coach sees."""
        with Horizontal(id="desk"):
            with Vertical(id="letter"):
                with Horizontal(id="subject-row"):
                    yield Plain("Subject ", id="subject-label")
                    yield self.subject
                yield self.body
                with Horizontal(id="tally"):
                    yield Plain(id="short-verdict")
                    yield self._counter
            yield FindingsPanel(id="panel")
        yield FindingsStrip(id="strip")

    def take_focus(self) -> None:
        """Write at once; a missing subject comes first."""
        self.body.focus()

    async def show(self, writing: Writing) -> None:
        """Show the right fields for the channel; the words are in the editors already."""
        self.follow(writing)
        self.query_one("#subject-row").display = writing.way.has_subject
        self._count()
        self._read_soon()

    def follow(self, writing: Writing) -> None:
        """Take over what changed around the words."""
        self._writing = msgspec.structs.replace(
            writing, subject=self.subject.text, body=self.body.text
        )

    def load(self, writing: Writing) -> None:
        """Begin with another message."""
        self._writing = writing
        with self.prevent(TextArea.Changed):
            self.subject.load_text(writing.subject)
            self.body.load_text(writing.body)
        self._forget()

    def rewrite(self, subject: str, body: str) -> None:
        """Put other words in place of these; undo brings them back."""
        if not (self.subject.text or self.body.text):
            self.subject.load_text(subject)
            self.body.load_text(body)
        self.subject.rewrite(subject)
        self.body.rewrite(body)

    def set_context(self, context: Context | None) -> None:
        """Read the text as this person would, on this channel, for this purpose."""
        if context != self._letter_context:
            self._letter_context = context
            self.read = ("", "")
            self._count()
            self._read_soon()

    def _forget(self) -> None:
        self.report = None
        self.read = ("", "")
        self._current, self._visited = 0, False
        self._mark()
        self._show_report()

    # Reading

    @on(TextArea.Changed, "#subject, #body")
    def _changed(self, event: TextArea.Changed) -> None:
        event.stop()
        subject, body = self.subject.text, self.body.text
        if (subject, body) == (self._writing.subject, self._writing.body):
            return
        self._writing = msgspec.structs.replace(self._writing, subject=subject, body=body)
        self.post_message(self.TextChanged(self._writing.message_id, subject, body))
        self._count()
        self._read_soon()

    def _read_soon(self) -> None:
        if self._timer is not None:
            self._timer.stop()
        self._timer = self.set_timer(SETTLES, self.read_now)

    async def read_now(self) -> None:
        """Read the text as it stands and show what was found."""
        text = (self.subject.text, self.body.text)
        context = self._letter_context
        if context is None or text == self.read:
            return
        if not text[1].strip():
            self._forget()
            self.post_message(self.Read(None))
            return
        try:
            report = await in_thread(read_message, self.workspace, *text, context)
        except OutreachError as error:
            self._stumbled(error)
            return
        if text != (self.subject.text, self.body.text) or context is not self._letter_context:
            return  # The reading that is on its way is about the newer words.
        self.read, self._trouble = text, ""
        self._take(report)
        self.post_message(self.Read(report))

    def _stumbled(self, error: OutreachError) -> None:
        """Say once that reading along does not work; writing goes on."""
        if error.message != self._trouble:
            self._trouble = error.message
            cast("OutreachScreen", self.screen).outreach.tell(error)

    def _take(self, report: Report) -> None:
        before = self.finding
        self.report = report
        same = [
            number
            for number, finding in enumerate(report.findings)
            if before and (finding.rule, finding.text) == (before.rule, before.text)
        ]
        if same:
            self._current = same[0]
        else:
            self._current, self._visited = 0, False
        self._mark()
        self._show_report()

    @property
    def finding(self) -> Finding | None:
        """The present finding."""
        findings = self.report.findings if self.report else ()
        return findings[self._current] if self._current < len(findings) else None

    def _own(self, editor: MessageEditor) -> list[int]:
        """Return the numbers of the findings in one of the two editors."""
        part = "subject" if editor is self.subject else "body"
        findings = self.report.findings if self.report else ()
        return [number for number, finding in enumerate(findings) if finding.part == part]

    def _mark(self) -> None:
        """Underline what was found, where it was found."""
        for editor in (self.subject, self.body):
            found = [self.report.findings[n] for n in self._own(editor)] if self.report else []
            editor.show_marks([Mark(f.start, f.end, f.severity.value) for f in found])

    def _show_report(self) -> None:
        for editor in (self.subject, self.body):
            own = self._own(editor)
            at_hand = self._visited and self._current in own
            editor.point_out(own.index(self._current) if at_hand else None)
        good = praise(self.report) if self.report else ()
        self.query_one(FindingsPanel).show(self.report, self._current, good)
        self.query_one(FindingsStrip).show(self.report, self._current, good)
        verdict = self.query_one("#short-verdict", Plain)
        verdict.display = self.report is not None
        if self.report is not None:
            verdict.update(verdict_words(self.report))
        self._count()
        self.screen.refresh_bindings()

    def _count(self) -> None:
        self._counter.show(self._writing, self._letter_context, self.report)

    # Findings

    def next_finding(self) -> None:
        """Go to the next finding, its words under the caret."""
        if self.report and self.report.findings:
            step = 1 if self._visited else 0
            self.pick((self._current + step) % len(self.report.findings))
        else:
            self._nothing_found()

    def _nothing_found(self) -> None:
        self.outreach.say("I see nothing to mend here.")

    @on(FindingsPanel.Picked)
    def _picked(self, event: FindingsPanel.Picked) -> None:
        self.pick(event.number, follow=not self.query_one(FindingsPanel).has_focus_within)

    @on(TextArea.SelectionChanged, "#subject, #body")
    def _caret_moved(self, event: TextArea.SelectionChanged) -> None:
        """Make the finding under the caret the present one."""
        event.stop()
        editor = self.subject if event.text_area is self.subject else self.body
        if not editor.has_focus or not editor.marks or self.report is None:
            return
        marked = zip(self._own(editor), editor.marks, strict=True)
        under = [n for n, mark in marked if mark.start <= editor.caret < mark.end]
        if under and self._current not in under:
            self._current, self._visited = under[0], True
            self._show_report()

    def pick(self, number: int, *, follow: bool = True) -> None:
        """Make a finding the present one; ``follow`` puts the focus on its words."""
        if self.report is None or number >= len(self.report.findings):
            return
        self._current, self._visited = number, True
        self._show_report()
        finding = self.report.findings[number]
        editor = self.subject if finding.part == "subject" else self.body
        mark = editor.marks[self._own(editor).index(number)]
        editor.move_cursor(editor.location_at(mark.start))
        if follow:
            editor.focus()

    async def use_fix(self) -> None:
        """Write what the present finding suggests; undo takes it back."""
        await self.read_now()
        finding = self.finding
        if finding is None:
            self._nothing_found()
            return
        if not finding.edits:
            raise OutreachError("This one needs your own words.", finding.fix)
        editor = self.subject if finding.part == "subject" else self.body
        editor.rewrite(apply(editor.text, finding.edits))
        self._visited = False
        editor.focus()

    @on(FindingsStrip.Opened)
    async def explain(self) -> None:
        """Open the present finding whole."""
        await self.read_now()
        if self.report and self.report.findings:
            dialog = ReasonDialog(self.report, self._current, *self.read)
            self.app.push_screen(dialog, self._decided)
        else:
            self._nothing_found()

    @tells_errors
    async def _decided(self, decision: Decision | None) -> None:
        if decision is not None:
            self.pick(decision.number)
            if decision.fix:
                await self.use_fix()

    @on(SubjectLine.Left)
    def _to_body(self) -> None:
        self.body.focus()
