"""The fifth step: what the coach sees in the text, explained, mended or set aside by one key."""

from __future__ import annotations

from functools import partial

from textual import on
from textual.widgets import TextArea

from outreach_tui.etiquette.fixes import apply
from outreach_tui.etiquette.ignores import Place, behind, bring_back, place_of, set_aside
from outreach_tui.etiquette.report import is_judged
from outreach_tui.etiquette.types import Finding
from outreach_tui.people.contact import Contact
from outreach_tui.tui.jobs import in_thread, tells_errors
from outreach_tui.tui.screens.compose.findings import FindingsPanel, FindingsStrip, safe_fixes
from outreach_tui.tui.screens.compose.ideas import SubjectIdeas, subject_ideas
from outreach_tui.tui.screens.compose.knowing import safely_mended
from outreach_tui.tui.screens.compose.never import NeverDialog
from outreach_tui.tui.screens.compose.phone import PhonePreview
from outreach_tui.tui.screens.compose.picks import PicksDialog, place_for, sentences_for
from outreach_tui.tui.screens.compose.reason import Decision, ReasonDialog, Then
from outreach_tui.tui.screens.compose.score import ScoreDialog
from outreach_tui.tui.screens.compose.variants import Variants
from outreach_tui.tui.widgets.editor import SubjectLine
from outreach_tui.vocabulary import Purpose


class PolishStep(Variants):
    """What can be done about each finding."""

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
        self.pick(event.number, follow=event.chosen)
        if event.chosen:
            self.close_panel()

    def all_findings(self) -> None:
        """Open the list of findings, or go back from it to the text."""
        if self.query_one(FindingsPanel).has_focus_within:
            self.close_panel()
            self.body.focus()
        else:
            self.query_one("#desk").add_class("-panel")
            self.query_one("#strip").add_class("-panel")
            self.query_one("#findings").focus()

    def close_panel(self) -> bool:
        """Show the text again where the list took its place; false where it did not."""
        desk = self.query_one("#desk")
        opened = desk.has_class("-panel")
        desk.remove_class("-panel")
        self.query_one("#strip").remove_class("-panel")
        return opened

    # Ideas and how it looks

    async def suggest_subjects(self) -> None:
        """Open a list of subjects; the one picked takes the place of this one."""
        if not self._writing.way.has_subject:
            self.outreach.say("There is no subject on this channel; alt+c changes it.")
            return
        laid = await self._lay()
        ways = [way.text for way in laid.top.ways] if laid and laid.top else []
        ideas = await in_thread(subject_ideas, self.workspace, self.written, ways)
        if not ideas:
            self.outreach.say("Choose who it is for first; a subject needs somebody to read it.")
            return
        self.app.push_screen(SubjectIdeas(ideas, self.subject.text), self._subject_picked)

    def _subject_picked(self, subject: str | None) -> None:
        if subject is not None:
            self.subject.rewrite(subject)
            self.subject.focus()

    async def choose_sentence(self) -> None:
        """Offer sentences that fit this person; the one picked goes in at the caret."""
        writing = self._writing
        if writing.contact is None:
            self.outreach.say("Choose who it is for first; then I know what you share.")
            return
        purpose = writing.purpose or Purpose.OTHER
        picks = await in_thread(
            sentences_for, self._profile, writing.contact, purpose, event=writing.event
        )
        if not picks:
            self.outreach.say("I know of nothing the two of you share yet; alt+i shows them.")
            return
        self.app.push_screen(PicksDialog("What would you like to add?", picks), self._put_in)

    def _put_in(self, sentence: str | None) -> None:
        """Put a sentence in at the caret, with a blank on either side where one is missing."""
        if sentence is None:
            return
        text = self.body.text
        caret = place_for(text, self.body.caret)
        before = " " if caret and not text[caret - 1].isspace() else ""
        after = " " if caret < len(text) and not text[caret].isspace() else ""
        self.body.history.checkpoint()
        self.body.insert(f"{before}{sentence}{after}", self.body.location_at(caret))
        self.body.focus()

    def show_phone(self) -> None:
        """Show how the message arrives on a phone."""
        if not self.body.text.strip():
            self.outreach.say("There is no text to show yet.")
            return
        self.app.push_screen(PhonePreview(self.written, self._profile.name))

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
        if mark.start < mark.end:
            editor.move_cursor(editor.location_at(mark.start))
        if follow:
            editor.focus()

    # Mending

    async def at_hand(self) -> Finding | None:
        """Return the present finding in the text as it stands; say so where there is none."""
        await self.read_now()
        if self.finding is None:
            self._nothing_found()
        return self.finding

    async def use_fix(self) -> None:
        """Write what the present finding suggests; undo takes it back."""
        finding = await self.at_hand()
        if finding is None:
            return
        if not finding.edits:
            self.outreach.say(f"This one needs your own words. {finding.fix}")
            return
        editor = self.subject if finding.part == "subject" else self.body
        editor.rewrite(apply(editor.text, finding.edits))
        self._visited = False
        editor.focus()

    async def use_safe_fixes(self) -> None:
        """Make every fix that changes form alone; one undo takes them all back."""
        await self.read_now()
        context = self._letter_context
        if context is None or self.report is None or not safe_fixes(self.report):
            self.outreach.say("No fix here is safe to make unread. ctrl+f uses one at a time.")
            return
        before = self.written
        after = await in_thread(safely_mended, self.workspace, before, context)
        if self.written != before:
            return  # Another key came in between; what was mended is no longer this text.
        self.rewrite(after.subject, after.body)
        self.body.focus()
        self.outreach.say("Made the safe fixes. ctrl+z takes them back.")

    @on(FindingsStrip.Opened)
    async def explain(self) -> None:
        """Open the present finding whole."""
        if await self.at_hand() and self.report:
            dialog = ReasonDialog(self.report, self._current, *self.read)
            self.app.push_screen(dialog, self._decided)

    @tells_errors
    async def _decided(self, decision: Decision | None) -> None:
        if decision is None:
            return
        self.pick(decision.number)
        if decision.then is Then.FIX:
            await self.use_fix()
        elif decision.then is Then.NOT_HERE:
            await self.not_here()
        elif decision.then is Then.NEVER:
            await self.never()

    # Setting aside

    async def not_here(self) -> None:
        """Set the present finding aside where it stands."""
        finding = await self.at_hand()
        if finding is not None:
            place = place_of(finding, self.part(finding), self._writing.message_id)
            await self._silence(finding.rule, self._writing.contact, place)

    async def never(self) -> None:
        """Set the rule of the present finding aside, as far as the user says."""
        finding = await self.at_hand()
        if finding is None:
            return
        rule, contact = finding.rule, self._writing.contact

        @tells_errors
        async def decided(_: PolishStep, for_person: bool | None) -> None:  # noqa: FBT001
            if for_person is not None:
                await self._silence(rule, contact if for_person else None)

        self.app.push_screen(NeverDialog(rule, contact), partial(decided, self))

    async def _silence(
        self, rule: str, contact: Contact | None, place: Place | None = None
    ) -> None:
        change = set_aside(
            rule,
            on=self.workspace.today(),
            contact_id=contact.id if contact else "",
            name=contact.called if contact else "",
            place=place,
        )
        await in_thread(self.workspace.apply, change)
        way_back = "alt+w brings it back" if contact or place else "F9 lists it"
        self.outreach.changed(f"{change.label}. {way_back}.")

    async def why_this_score(self) -> None:
        """Open the sum of the score, and what was set aside."""
        await self.read_now()
        if self.report is None or not is_judged(self.report):
            self.outreach.say("There is nothing to score here.")
        else:
            self.app.push_screen(ScoreDialog(self.report), self._wanted_back)

    @tells_errors
    async def _wanted_back(self, finding: Finding | None) -> None:
        if finding is None:
            return
        contact = self._writing.contact
        ids = (contact.id if contact else "", self._writing.message_id)
        change = bring_back(*behind(finding, self.part(finding), self._ignores, *ids))
        await in_thread(self.workspace.apply, change)
        self.outreach.changed(f"{change.label}.")

    @on(SubjectLine.Left)
    def _to_body(self) -> None:
        self.body.focus()
