"""The last step: copy it, send it yourself, and say so."""

from __future__ import annotations

import datetime as dt

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal, VerticalScroll
from textual.content import Content
from textual.message import Message
from textual.widgets import Button

from outreach_tui.etiquette.engine import verdict
from outreach_tui.etiquette.registry import guards
from outreach_tui.etiquette.report import is_judged
from outreach_tui.etiquette.types import Finding, Report
from outreach_tui.tracking.actions import CHANNEL_WORDS
from outreach_tui.tracking.follow_ups import Pace, follow_up_day
from outreach_tui.tracking.message import Touch, TouchKind
from outreach_tui.tracking.standing import stand
from outreach_tui.tracking.timeline import PURPOSE_WORDS, say_day
from outreach_tui.tui.dialogs.day import DayDialog
from outreach_tui.tui.safe import Plain, line
from outreach_tui.tui.screens.compose.about import About, tie_words
from outreach_tui.tui.screens.compose.findings import head, verdict_words
from outreach_tui.tui.screens.compose.steps import Step
from outreach_tui.tui.screens.compose.walk import StepView
from outreach_tui.tui.screens.compose.writing import Writing
from outreach_tui.vocabulary import Channel, Purpose, Verdict


class RecordStep(StepView):
    """The verdict, the three things left to do, and what will be remembered."""

    STEP = Step.RECORD

    class CopyAsked(Message):
        """The user wants the text on the clipboard."""

    class OpenAsked(Message):
        """The user wants their mail program, or the person's page, opened."""

    class FileAsked(Message):
        """The user wants the message in a file for their mail program."""

    class SentSaid(Message):
        """The user says they sent it on a day."""

        def __init__(self, day: dt.date) -> None:
            super().__init__()
            self.day = day

    about: About | None = None
    """Who it goes to; set by the screen."""
    report: Report | None = None
    """What the coach says of the text; set by the screen."""
    pace = Pace()
    """How patient the user is; set by the screen."""

    def __init__(self) -> None:
        super().__init__()
        self._writing = Writing()
        self._day: dt.date | None = None
        """The day it went out, where that is not today."""

    @property
    def day(self) -> dt.date:
        """The day it went out."""
        return self._day or self.workspace.today()

    def compose(self) -> ComposeResult:
        """The verdict, three things to do, and what is kept."""
        with VerticalScroll(can_focus=False):
            yield Plain(id="last-word")
            yield Plain(id="not-now")
            with Horizontal(classes="do"):
                yield Plain("1  ", classes="number")
                yield Button("Copy the message", id="copy", compact=True, variant="primary")
                yield Plain("ctrl+c", classes="note", id="copied")
            with Horizontal(classes="do -also", id="out"):
                yield Plain("", classes="number")
                yield Button("", id="open-outside", compact=True)
                yield Button("Save as a mail file", id="save-letter", compact=True)
            with Horizontal(classes="do"):
                yield Plain("2  ", classes="number")
                yield Plain(id="send-it")
            with Horizontal(classes="do"):
                yield Plain("3  ", classes="number")
                yield Button("I sent it", id="sent", compact=True)
                yield Plain("alt+y   keeps it in their timeline", classes="note")
            yield Plain("What will be remembered", classes="heading")
            yield Plain(id="kept")
            with Horizontal(id="sent-row"):
                yield Plain(_label("Sent"))
                yield Button("today", id="day", compact=True)
            yield Plain(id="next")

    def take_focus(self) -> None:
        """Copying comes first."""
        self.query_one("#copy").focus()

    async def show(self, writing: Writing) -> None:
        """Show what recording this would keep."""
        if writing.message_id != self._writing.message_id:
            self._day = None
        self._writing = writing
        self.query_one("#last-word", Plain).update(last_word(writing, self.report))
        held_back = not_now(self.report)
        why_not = self.query_one("#not-now", Plain)
        why_not.display = bool(held_back)
        why_not.update(not_now_words(held_back))
        self.query_one("#send-it", Plain).update(send_words(writing.way))
        self._show_ways_out(writing)
        self.query_one("#kept", Plain).update(kept_words(writing))
        self._show_day()

    def say_copied(self, said: str) -> None:
        """Say beside the button where the text is now; recording it is next."""
        self.query_one("#copied", Plain).update(said or "ctrl+c")
        if said and self.has_focus_within:
            self.query_one("#sent").focus()

    def _show_ways_out(self, writing: Writing) -> None:
        by_mail = writing.way is Channel.EMAIL
        opens = self.query_one("#open-outside", Button)
        opens.label = "Open my mail program" if by_mail else "Open their LinkedIn page"
        opens.display = by_mail or bool(writing.contact and writing.contact.profile_url)
        self.query_one("#save-letter").display = by_mail

    def _show_day(self) -> None:
        today = self.workspace.today()
        self.query_one("#day", Button).label = Content(_said(self.day, today))
        words = next_step(self.about, self._writing, self.day, today, self.pace)
        self.query_one("#next", Plain).update(_row("Next", words))

    @on(Button.Pressed, "#day")
    def _ask_day(self) -> None:
        dialog = DayDialog("When did it go out?", self.workspace.today(), ahead=False)
        self.app.push_screen(dialog, self._day_chosen)

    def _day_chosen(self, day: dt.date | None) -> None:
        if day is not None:
            self._day = day
            self._show_day()

    @on(Button.Pressed, "#copy")
    def _copy(self) -> None:
        self.post_message(self.CopyAsked())

    @on(Button.Pressed, "#open-outside")
    def _open(self) -> None:
        self.post_message(self.OpenAsked())

    @on(Button.Pressed, "#save-letter")
    def _save(self) -> None:
        self.post_message(self.FileAsked())

    @on(Button.Pressed, "#sent")
    def _sent(self) -> None:
        self.post_message(self.SentSaid(self.day))


def _label(name: str) -> Content:
    return Content.styled(name.ljust(9), "$text-muted")


def _row(name: str, words: str) -> Content:
    return Content("").join([_label(name), line(words)])


def _said(day: dt.date, today: dt.date) -> str:
    return f"{say_day(day, today)}, {day:%a} {day.day} {day:%b}"


def kept_words(writing: Writing) -> Content:
    """Return what a timeline will hold of it."""
    who = writing.contact.name if writing.contact else "nobody chosen yet"
    rows = [
        _row("To", f"{who}, by {CHANNEL_WORDS[writing.way]}"),
        _row("For", PURPOSE_WORDS[writing.purpose or Purpose.OTHER]),
    ]
    if writing.way.has_subject:
        rows.append(_row("Subject", writing.subject or "none yet"))
    answers = sum(bool(words.strip()) for words in writing.answers.values())
    if answers and writing.contact is not None:
        many = "your answer" if answers == 1 else f"your {answers} answers"
        rows.append(_row("Answers", f"{many}, offered when you write to {_first(writing)} again"))
    if writing.contact is not None:
        rows.append(_row("Tie", tie_words(writing.contact)))
    return Content("\n").join(rows)


def _first(writing: Writing) -> str:
    contact = writing.contact
    return (contact.given or contact.called) if contact else "them"


def last_word(writing: Writing, report: Report | None) -> Content:
    """Return the verdict as a sentence."""
    if report is None:
        return Content("There is no text yet." if not writing.body.strip() else "Reading …")
    said = {
        Verdict.READY: "It reads well. Nothing stands in its way.",
        Verdict.REVISE: "It can go out. A few words could serve you better; alt+← shows them.",
        Verdict.STOP: "It may cost you the answer as it is; alt+← shows where.",
    }[report.verdict]
    held_back = not_now(report)
    if not is_judged(report):
        said = "It is in a language I do not read, so I say nothing of it."
    elif (
        held_back and verdict(it for it in report.findings if it not in held_back) is Verdict.READY
    ):
        said = "The words are fine. It is the moment that may not be."
    return Content("   ").join([verdict_words(report), Content(said)])


def not_now(report: Report | None) -> list[Finding]:
    """Return what speaks against the moment rather than the words."""
    return [finding for finding in report.findings if finding.rule in guards()] if report else []


def not_now_words(held_back: list[Finding]) -> Content:
    """Return each reason with what to do instead."""
    rows = [Content.styled("Why not now", "bold")]
    for finding in held_back:
        rows += [head(finding), line(f"  {finding.why}", "$text-muted"), line(f"  → {finding.fix}")]
    return Content("\n").join(rows)


def send_words(channel: Channel) -> str:
    """Return how the user sends it; the app never does."""
    where = {
        Channel.EMAIL: "a new e-mail",
        Channel.LINKEDIN_NOTE: "the note of an invitation on LinkedIn",
        Channel.LINKEDIN_MESSAGE: "a message on LinkedIn",
        Channel.INMAIL: "an InMail on LinkedIn",
    }[channel]
    return f"Paste it into {where} and send it yourself. Nothing is ever sent from here."


def next_step(
    about: About | None, writing: Writing, on_day: dt.date, today: dt.date, pace: Pace
) -> str:
    """Return what comes after sending, with its day."""
    if about is None:
        return "choose who it is for first"
    sent = Touch(
        id="t-next",
        contact_id=about.contact.id,
        what=TouchKind.SENT,
        on=on_day,
        recorded=dt.datetime.max.replace(tzinfo=dt.UTC),
        purpose=writing.purpose or Purpose.OTHER,
    )
    day = follow_up_day(stand([*about.touches, sent]), pace)
    if day is None:
        return "nothing; this one needs no reminder"
    exact = f"{day:%a} {day.day} {day:%b}"
    if day <= today:
        return f"follow up gently; that was due {exact}"
    return f"follow up gently on {exact}, if there is no answer"
