"""Ways to look at a message: on a phone, by its subjects, by all that was found in it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any, NamedTuple

import pytest
from textual.pilot import Pilot
from textual.widgets import OptionList

from outreach_tui.etiquette.context import context_for
from outreach_tui.people.contact import Contact
from outreach_tui.records import Change
from outreach_tui.tui.app import OutreachApp
from outreach_tui.tui.requests import WriteTo
from outreach_tui.tui.screens.compose.counter import counter_words
from outreach_tui.tui.screens.compose.ideas import SubjectIdeas
from outreach_tui.tui.screens.compose.phone import PhonePreview, in_the_list, opened
from outreach_tui.tui.screens.compose.phone_size import (
    COLUMNS,
    LINES,
    phone_lines,
    phone_screens,
    time_to_read,
)
from outreach_tui.tui.screens.compose.reason import ReasonDialog
from outreach_tui.tui.screens.compose.screen import ComposeScreen
from outreach_tui.tui.screens.compose.steps import Step
from outreach_tui.tui.screens.compose.writing import Writing
from outreach_tui.vocabulary import Channel, Purpose, Tie
from outreach_tui.workspace import Workspace

LEE = Contact(
    id="c-lee", name="Lee Park", given="Lee", emails=("lee@example.org",), tie=Tie.STRANGER
)
BODY = """Dear Lee,

I'm a nursing student and read your article. Could you get me a job at the hospital? I need \
your answer ASAP.

Best wishes,
Sam
"""


class Views(NamedTuple):
    pilot: Pilot[Any]
    app: OutreachApp
    screen: ComposeScreen

    def shown(self, selector: str) -> str:
        return str(self.app.screen.query_one(selector).render())


async def opened_views(app: OutreachApp, pilot: Pilot[Any], until: Any) -> Views:
    await pilot.pause()
    await app.go("compose", WriteTo(LEE.id, Purpose.INFORMATIONAL_INTERVIEW))
    screen = app.screen
    assert isinstance(screen, ComposeScreen)
    await until(pilot, lambda: screen.known.about)
    screen.change(blank=True)
    await screen.go_to(Step.POLISH)
    screen.polish.rewrite("A question about night shifts", BODY)
    await until(pilot, lambda: screen.polish.report is not None)
    await pilot.pause()
    return Views(pilot, app, screen)


@pytest.fixture
def app(workspace: Workspace) -> OutreachApp:
    workspace.apply(Change(label="Began", put=(LEE,)))
    return OutreachApp(workspace)


@pytest.fixture
async def views(app: OutreachApp, until: Any) -> AsyncIterator[Views]:
    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        yield await opened_views(app, pilot, until)


def test_a_phone_shows_the_start_of_a_subject_and_two_lines() -> None:
    writing = Writing(subject="x" * 60, body="word " * 40)
    rows = in_the_list(writing, "Sam Okafor").plain.split("\n")
    assert len(rows) == 4
    assert rows[0] == "Sam Okafor"
    assert rows[1] == "x" * (COLUMNS - 1) + "…"
    assert rows[3].endswith("…")
    assert max(map(len, rows)) <= COLUMNS


def test_a_linkedin_message_shows_one_line_and_no_subject() -> None:
    writing = Writing(channel=Channel.LINKEDIN_MESSAGE, subject="left over", body="word " * 40)
    rows = in_the_list(writing, "Sam").plain.split("\n")
    assert len(rows) == 2
    assert rows[1].endswith("…")


def test_where_a_screen_of_a_phone_ends_is_said() -> None:
    body = "\n".join(f"line {number}" for number in range(LINES + 3))
    rows = opened(Writing(body=body)).plain.split("\n")
    assert "screen 1 ends here" in rows[LINES]
    assert phone_screens(body) == 2
    assert phone_screens("one line") == 1
    assert phone_screens(" \n") == 0
    assert all(len(row) <= COLUMNS for row in phone_lines("x" * 100))


def test_reading_takes_seconds_then_minutes() -> None:
    assert time_to_read(1) == "5 s to read"
    assert time_to_read(117) == "35 s to read"
    assert time_to_read(600) == "3 min to read"


def test_a_note_is_counted_in_characters_and_says_when_it_is_over() -> None:
    note = Writing(channel=Channel.LINKEDIN_NOTE, body="x" * 143)
    context = context_for(channel=Channel.LINKEDIN_NOTE)
    assert counter_words(note, context, None) == (("LinkedIn note · 143 / 200",), False)
    longer = Writing(channel=Channel.LINKEDIN_NOTE, body="x" * 207)
    words, over = counter_words(longer, context, None)
    assert over
    assert words[0] == "■ LinkedIn note · 207 / 200 · 7 too many"


async def test_the_counter_leaves_out_what_does_not_fit(views: Views) -> None:
    counter = views.shown("#counter")
    assert "words" in counter
    assert "s to read" in counter
    await views.pilot.resize_terminal(120, 36)
    await views.pilot.pause()
    assert "one phone screen" in views.shown("#counter")


@pytest.mark.parametrize("size", [(60, 20), (80, 24), (120, 36)])
async def test_the_phone_fits_the_screen(
    app: OutreachApp, size: tuple[int, int], until: Any
) -> None:
    async with app.run_test(size=size) as pilot:
        views = await opened_views(app, pilot, until)
        await pilot.press("alt+p")
        await pilot.pause()
        phone = app.screen
        assert isinstance(phone, PhonePreview)
        for each in phone.query(".phone"):
            assert each.region.right <= size[0]
            assert each.region.width == 42
        await pilot.press("alt+p")
        await pilot.pause()
        assert app.screen is views.screen


async def test_a_subject_is_picked_from_a_list_and_undone(views: Views) -> None:
    before = views.screen.polish.subject.text
    await views.pilot.press("alt+s")
    await views.pilot.pause()
    assert isinstance(views.app.screen, SubjectIdeas)
    listed = views.app.screen.query_one(OptionList)
    assert listed.option_count >= 3
    first = str(listed.get_option_at_index(0).prompt)
    await views.pilot.press("enter")
    await views.pilot.pause()
    subject = views.screen.polish.subject
    assert subject.text
    assert first.startswith(subject.text)
    assert f"{len(subject.text)} characters" in first
    views.screen.polish.body.focus()
    await views.pilot.press("ctrl+z")
    assert subject.text == before


async def test_the_list_of_findings_takes_the_place_of_the_text_and_gives_it_back(
    views: Views,
) -> None:
    screen = views.screen
    await views.pilot.press("alt+l")
    await views.pilot.pause()
    panel, letter = screen.query_one("#panel"), screen.query_one("#letter")
    assert panel.region.width > 70
    assert not letter.region
    assert not screen.query_one("#strip").region
    await views.pilot.press("escape")
    await views.pilot.pause()
    assert screen.step is Step.POLISH
    assert letter.region
    assert screen.polish.body.has_focus
    await views.pilot.press("alt+l", "down", "enter")
    await views.pilot.pause()
    report = screen.polish.report
    assert report is not None
    assert letter.region
    assert screen.polish.body.caret == report.findings[1].start


async def test_beside_the_text_the_same_key_goes_there_and_back(
    app: OutreachApp, until: Any
) -> None:
    async with app.run_test(size=(120, 36)) as pilot:
        views = await opened_views(app, pilot, until)
        await pilot.press("alt+l")
        await pilot.pause()
        assert views.screen.query_one("#findings").has_focus
        assert views.screen.query_one("#letter").region
        await pilot.press("alt+l")
        await pilot.pause()
        assert views.screen.polish.body.has_focus


async def test_a_fix_shows_its_words_before_and_after_in_brackets(views: Views) -> None:
    polish = views.screen.polish
    report = polish.report
    assert report is not None
    fixable = next(n for n, finding in enumerate(report.findings) if finding.edits)
    polish.pick(fixable)
    await views.pilot.press("ctrl+r")
    await views.pilot.pause()
    assert isinstance(views.app.screen, ReasonDialog)
    shown = views.shown("#whole")
    assert "As it is\n− " in shown
    assert "\n+ " in shown
    assert "[" in shown.partition("As it is")[2]


async def test_a_fix_of_the_subject_says_so(views: Views, until: Any) -> None:
    polish = views.screen.polish
    polish.subject.rewrite("URGENT: a question about night shifts")
    await until(
        views.pilot,
        lambda: (
            any(f.part == "subject" and f.edits for f in polish.report.findings)
            if polish.report
            else False
        ),
    )
    report = polish.report
    assert report is not None
    own = [n for n, f in enumerate(report.findings) if f.part == "subject" and f.edits]
    polish.pick(own[0])
    await views.pilot.press("ctrl+r")
    await views.pilot.pause()
    assert "The subject as it is\n− " in views.shown("#whole")
