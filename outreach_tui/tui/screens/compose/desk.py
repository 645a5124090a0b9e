"""The letter itself: subject and text, read along while they are written."""

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
from outreach_tui.etiquette.ignores import Ignore
from outreach_tui.etiquette.types import Context, Finding, Report
from outreach_tui.tui.frame import OutreachScreen
from outreach_tui.tui.jobs import in_thread
from outreach_tui.tui.safe import Plain
from outreach_tui.tui.screens.compose.changes import is_whole
from outreach_tui.tui.screens.compose.counter import Counter
from outreach_tui.tui.screens.compose.findings import FindingsPanel, FindingsStrip, verdict_words
from outreach_tui.tui.screens.compose.knowing import read_message
from outreach_tui.tui.screens.compose.steps import Step
from outreach_tui.tui.screens.compose.undoing import JointHistory
from outreach_tui.tui.screens.compose.walk import StepView
from outreach_tui.tui.screens.compose.writing import Writing
from outreach_tui.tui.widgets.editor import Mark, MessageEditor, SubjectLine

SETTLES = 0.15
"""Seconds after the last key until the text is read again."""


class Desk(StepView):
    """Subject and text with what was found in them underlined; nothing of it holds up a key."""

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
        self._ignores: tuple[Ignore, ...] = ()
        self._current = 0
        self._visited = False
        self._trouble = ""
        self._timer: Timer | None = None
        self.subject = SubjectLine(id="subject", placeholder="who you are and why, in few words")
        self.body = MessageEditor(id="body", placeholder="Dear …")
        self._counter = Counter(id="counter")
        self._history = JointHistory(self.subject, self.body)
        for editor in (self.subject, self.body):
            editor.takes_back, editor.brings_back = self.undo, self.redo

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
                    yield Plain(id="way")
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
        self._writing = writing
        self._writing = self.written

    @property
    def written(self) -> Writing:
        """What is written, with the words in the editors this moment."""
        return msgspec.structs.replace(
            self._writing, subject=self.subject.text, body=self.body.text
        )

    def load(self, writing: Writing) -> None:
        """Begin with another message."""
        self._writing = writing
        with self.prevent(TextArea.Changed):
            self.subject.load_text(writing.subject)
            self.body.load_text(writing.body)
        self._history.forget()
        self._forget()

    def rewrite(self, subject: str, body: str) -> None:
        """Put other words in place of these; one undo brings them back."""
        if not (self.subject.text or self.body.text):
            self.subject.load_text(subject)
            self.body.load_text(body)
            self._history.forget()
        with self._history.together():
            self.subject.rewrite(subject)
            self.body.rewrite(body)

    def undo(self) -> None:
        """Take the last change back, be it in the subject or in the text."""
        self._follow_with_focus(self._history.undo())

    def redo(self) -> None:
        """Bring back what was undone last."""
        self._follow_with_focus(self._history.redo())

    def _follow_with_focus(self, changed: list[MessageEditor]) -> None:
        if changed and not any(editor.has_focus for editor in changed):
            changed[-1].focus()

    def set_context(self, context: Context | None, ignores: tuple[Ignore, ...] = ()) -> None:
        """Read the text as this person would, on this channel, for this purpose.

        ``ignores`` is what the user set aside.
        """
        if (context, ignores) != (self._letter_context, self._ignores):
            self._letter_context, self._ignores = context, ignores
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
        self._history.note()
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
        context, ignores = self._letter_context, self._ignores
        if context is None or text == self.read:
            return
        if not text[1].strip():
            self._forget()
            self.post_message(self.Read(None))
            return
        try:
            report = await in_thread(read_message, self.workspace, self.written, context)
        except OutreachError as error:
            self._stumbled(error)
            return
        same = (context, ignores) == (self._letter_context, self._ignores)
        if text != (self.subject.text, self.body.text) or not same:
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
            # What was mended or set aside makes room for the next one.
            self._current = self._current if self._current < len(report.findings) else 0
            self._visited = False
        self._mark()
        self._show_report()

    @property
    def finding(self) -> Finding | None:
        """The present finding."""
        findings = self.report.findings if self.report else ()
        return findings[self._current] if self._current < len(findings) else None

    def part(self, finding: Finding) -> str:
        """Return the text a finding stands in, as it was read."""
        return self.read[0 if finding.part == "subject" else 1]

    def _own(self, editor: MessageEditor) -> list[int]:
        """Return the numbers of the findings in one of the two editors."""
        part = "subject" if editor is self.subject else "body"
        findings = self.report.findings if self.report else ()
        return [number for number, finding in enumerate(findings) if finding.part == part]

    def _mark(self) -> None:
        """Underline what was found, where it was found."""
        for editor in (self.subject, self.body):
            found = [self.report.findings[n] for n in self._own(editor)] if self.report else []
            editor.show_marks([self._mark_of(finding) for finding in found])

    def _mark_of(self, finding: Finding) -> Mark:
        """Return where to underline; nowhere for what is about the whole message."""
        end = finding.start if is_whole(finding, self.part(finding)) else finding.end
        return Mark(finding.start, end, finding.severity.value)

    def _show_report(self) -> None:
        for editor in (self.subject, self.body):
            own = self._own(editor)
            at_hand = self._visited and self._current in own
            editor.point_out(own.index(self._current) if at_hand else None)
        good = praise(self.report) if self.report else ()
        self.query_one(FindingsPanel).show(self.report, self._current, good, self.read)
        self.query_one(FindingsStrip).show(self.report, self._current, good)
        verdict = self.query_one("#short-verdict", Plain)
        verdict.display = self.report is not None
        if self.report is not None:
            verdict.update(verdict_words(self.report))
        self._count()
        self.screen.refresh_bindings()

    def _count(self) -> None:
        self._counter.show(self._writing, self._letter_context, self.report)
