"""The polish step: findings under the words, explained and mended by one key."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any, NamedTuple

import pytest
from textual.pilot import Pilot
from textual.widgets import OptionList

from outreach_tui.people.contact import Contact
from outreach_tui.records import Change
from outreach_tui.tui.app import OutreachApp
from outreach_tui.tui.requests import WriteTo
from outreach_tui.tui.screens.compose.polish import PolishStep
from outreach_tui.tui.screens.compose.reason import ReasonDialog
from outreach_tui.tui.screens.compose.screen import ComposeScreen
from outreach_tui.tui.screens.compose.steps import Step
from outreach_tui.vocabulary import Purpose, Tie, Verdict
from outreach_tui.workspace import Workspace

STRANGER = Contact(
    id="c-lee",
    name="Lee Park",
    given="Lee",
    family="Park",
    title="Nurse",
    company="City Hospital",
    emails=("lee@example.org",),
    tie=Tie.STRANGER,
)
HARSH = """Dear Lee,

I'm a nursing student at State and I read your article on night shifts. Could you get me a job \
at City Hospital? Any day next week suits me. I need your answer ASAP.

Thank you for reading this.

Best wishes,
Sam Okafor
"""
KIND = """Dear Lee,

I'm a nursing student at State. Your article on night shifts made me look at my own week anew. \
Could I ask you two questions about it in a 15-minute call, at a time that suits you? If not, I \
understand. I'd gladly tell others what I learn.

Thank you for your time.

Best wishes,
Sam Okafor
"""


class Desk(NamedTuple):
    pilot: Pilot[Any]
    screen: ComposeScreen
    polish: PolishStep


async def at_the_desk(app: OutreachApp, pilot: Pilot[Any], body: str) -> Desk:
    await pilot.pause()
    await app.go("compose", WriteTo(STRANGER.id, Purpose.INFORMATIONAL_INTERVIEW))
    screen = app.screen
    assert isinstance(screen, ComposeScreen)
    screen.change(blank=True)
    await screen.go_to(Step.POLISH)
    screen.polish.rewrite("A question about night shifts", body)
    await pilot.pause()
    return Desk(pilot, screen, screen.polish)


@pytest.fixture
def app(workspace: Workspace) -> OutreachApp:
    workspace.apply(Change(label="Began", put=(STRANGER,)))
    return OutreachApp(workspace)


@pytest.fixture
async def desk(app: OutreachApp, until: Any) -> AsyncIterator[Desk]:
    """The harsh message, read."""
    async with app.run_test(size=(120, 36), notifications=True) as pilot:
        opened = await at_the_desk(app, pilot, HARSH)
        await until(pilot, lambda: opened.polish.report is not None)
        yield opened


async def test_findings_appear_by_themselves_and_move_nothing(desk: Desk, until: Any) -> None:
    body = desk.polish.body
    body.move_cursor((2, 5))
    before = (body.selection, body.scroll_offset)
    body.insert("As soon as possible. ", (3, 0))
    body.move_cursor((2, 5))
    seen = desk.polish.read
    await until(desk.pilot, lambda: desk.polish.read != seen)
    assert (body.selection, body.scroll_offset) == before
    assert body.has_focus
    report = desk.polish.report
    assert report is not None
    assert report.verdict is Verdict.STOP
    assert len(body.marks) == len(report.findings)
    marked = [body.text[mark.start : mark.end] for mark in body.marks]
    assert marked == [finding.text for finding in report.findings]


async def test_the_next_finding_is_under_the_caret(desk: Desk) -> None:
    report = desk.polish.report
    assert report is not None
    assert len(report.findings) > 1
    for finding in (*report.findings, report.findings[0]):
        await desk.pilot.press("ctrl+g")
        assert desk.polish.finding == finding
        assert desk.polish.body.caret == finding.start


async def test_a_fix_is_written_by_one_key_and_taken_back_by_another(
    desk: Desk, until: Any
) -> None:
    body, report = desk.polish.body, desk.polish.report
    assert report is not None
    before = body.text
    fixable = next(n for n, finding in enumerate(report.findings) if finding.edits)
    finding = report.findings[fixable]
    desk.polish.pick(fixable)
    await desk.pilot.press("ctrl+f")
    await until(desk.pilot, lambda: body.text != before)
    await desk.polish.read_now()
    after = desk.polish.report
    assert after is not None
    assert finding.rule not in {found.rule for found in after.findings if found.edits} or len(
        after.findings
    ) < len(report.findings)
    await desk.pilot.press("ctrl+z")
    assert body.text == before


async def test_a_fix_made_right_after_a_key_lands_on_the_new_text(desk: Desk, until: Any) -> None:
    body = desk.polish.body
    body.insert("Good morning! ", (2, 0))
    await desk.pilot.press("ctrl+f")
    await until(desk.pilot, lambda: "get me a job" not in body.text)
    assert "Good morning! I'm a nursing student" in body.text
    assert "ASAP" in body.text


async def test_the_caret_inside_a_finding_makes_it_the_present_one(desk: Desk, until: Any) -> None:
    body, report = desk.polish.body, desk.polish.report
    assert report is not None
    last = report.findings[-1]
    body.move_cursor(body.location_at(last.start + 1))
    await until(desk.pilot, lambda: desk.polish.finding == last)


async def test_the_reason_opens_whole_and_its_fix_can_be_used(desk: Desk, until: Any) -> None:
    finding = desk.polish.finding
    assert finding is not None
    await desk.pilot.press("ctrl+r")
    dialog = desk.pilot.app.screen
    assert isinstance(dialog, ReasonDialog)
    shown = str(dialog.query_one("#whole").render())
    for words in (finding.message, finding.why, finding.fix, finding.source):
        assert words in shown
    await desk.pilot.press("right")
    assert finding.message not in str(dialog.query_one("#whole").render())
    await desk.pilot.press("left", "enter")
    await until(desk.pilot, lambda: "get me a job" not in desk.polish.body.text)


async def test_the_panel_explains_the_present_finding_and_praises(desk: Desk) -> None:
    report = desk.polish.report
    assert report is not None
    listed = desk.screen.query_one("#findings", OptionList)
    assert listed.option_count == len(report.findings)
    assert report.findings[0].fix in str(listed.get_option_at_index(0).prompt)
    assert report.findings[1].fix not in str(listed.get_option_at_index(1).prompt)
    assert f"stop · {report.score}" in str(desk.screen.query_one("#verdict").render())
    praised = str(desk.screen.query_one("#praise").render()).replace("\u00a0", " ")
    assert "✓ introduces you" in praised


async def test_picking_a_finding_in_the_panel_shows_its_words(desk: Desk) -> None:
    report = desk.polish.report
    assert report is not None
    desk.screen.query_one("#findings").focus()
    await desk.pilot.press("down")
    assert desk.polish.finding == report.findings[1]
    assert desk.polish.body.caret == report.findings[1].start


async def test_findings_in_the_subject_are_marked_and_mended_there(desk: Desk, until: Any) -> None:
    subject = desk.polish.subject
    subject.rewrite("Re: [Name] a question")
    await until(desk.pilot, lambda: subject.marks)
    report = desk.polish.report
    assert report is not None
    own = [n for n, finding in enumerate(report.findings) if finding.part == "subject"]
    desk.polish.pick(own[0])
    await desk.pilot.pause()
    assert subject.has_focus
    fixable = [n for n in own if report.findings[n].edits]
    if fixable:
        desk.polish.pick(fixable[0])
        await desk.pilot.press("ctrl+f")
        await until(desk.pilot, lambda: subject.text != "Re: [Name] a question")
        await desk.pilot.press("ctrl+z")
        assert subject.text == "Re: [Name] a question"


async def test_where_there_is_no_room_a_strip_of_three_lines_takes_the_panels_place(
    app: OutreachApp, until: Any
) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        desk = await at_the_desk(app, pilot, HARSH)
        await until(pilot, lambda: desk.polish.report is not None)
        await pilot.pause()
        strip, panel = desk.screen.query_one("#strip"), desk.screen.query_one("#panel")
        assert strip.region.height == 3
        assert not panel.region
        finding = desk.polish.finding
        assert finding is not None
        said_of_them = finding.message.partition("”")[2]
        assert said_of_them
        assert said_of_them in str(strip.render())
        await pilot.resize_terminal(120, 36)
        await pilot.pause()
        assert not strip.region
        assert panel.region.width > 30


@pytest.mark.parametrize("size", [(60, 20), (80, 24), (120, 36)])
async def test_nothing_of_the_desk_is_cut_off(
    app: OutreachApp, size: tuple[int, int], until: Any
) -> None:
    async with app.run_test(size=size) as pilot:
        desk = await at_the_desk(app, pilot, HARSH)
        await until(pilot, lambda: desk.polish.report is not None)
        await pilot.pause()
        whole = desk.screen.region
        for name in ("subject", "body", "counter", "panel", "strip"):
            region = desk.screen.query_one(f"#{name}").region
            assert whole.contains_region(region), name
        assert desk.polish.body.region.height >= 8


async def test_a_kind_message_is_ready_and_praised(app: OutreachApp, until: Any) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        desk = await at_the_desk(app, pilot, KIND)
        await until(pilot, lambda: desk.polish.report is not None)
        report = desk.polish.report
        assert report is not None
        assert report.verdict is Verdict.READY
        await pilot.pause()
        assert "polish ✓" not in str(desk.screen.query_one("WalkLine").render())
        await desk.screen.go_to(Step.WHO)
        assert "polish ✓" in str(desk.screen.query_one("WalkLine").render())


async def test_the_counter_speaks_of_words_in_an_e_mail(desk: Desk) -> None:
    report = desk.polish.report
    assert report is not None
    counter = str(desk.screen.query_one("#counter").render())
    assert f"e-mail · {report.words} words" in counter
    assert "s to read" in counter


async def test_a_fault_in_a_rule_takes_nobodys_words_away(
    app: OutreachApp, workspace: Workspace, until: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    from outreach_tui.etiquette import engine  # noqa: PLC0415 - only here

    def faulty(*_: object, **__: object) -> None:
        raise ZeroDivisionError

    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        desk = await at_the_desk(app, pilot, KIND)
        monkeypatch.setattr(engine, "check_message", faulty)
        await pilot.press(*"Hello")
        await until(pilot, lambda: app._notifications)
        await pilot.press("!", "ctrl+g", "ctrl+f")
        await desk.polish.read_now()
        told = [note.message for note in app._notifications if "can't read along" in note.message]
        assert len(told) == 1
        assert desk.polish.body.text.startswith("Hello!Dear Lee,")


async def test_escape_in_the_text_stays_and_elsewhere_goes_back(desk: Desk) -> None:
    await desk.pilot.press("escape")
    assert desk.screen.step is Step.POLISH
    desk.screen.query_one("#findings").focus()
    await desk.pilot.press("escape")
    await desk.pilot.pause()
    assert desk.screen.step.value == "fill"


async def test_nothing_written_means_nothing_found(desk: Desk, until: Any) -> None:
    desk.polish.rewrite("", "")
    await until(desk.pilot, lambda: desk.polish.report is None)
    assert desk.polish.body.marks == ()
    await desk.pilot.press("ctrl+g", "ctrl+f", "ctrl+r")
    assert desk.pilot.app.screen is desk.screen
