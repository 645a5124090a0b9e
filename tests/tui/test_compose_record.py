"""The last step: copy, send it yourself, say so."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pyperclip
import pytest
from textual.pilot import Pilot

from outreach_tui.etiquette.registry import guards
from outreach_tui.people.contact import Contact
from outreach_tui.records import Change
from outreach_tui.tracking.actions import record_sent
from outreach_tui.tracking.follow_ups import Pace
from outreach_tui.tracking.message import MessageState
from outreach_tui.tui.app import OutreachApp
from outreach_tui.tui.dialogs.day import DayDialog
from outreach_tui.tui.requests import WriteTo
from outreach_tui.tui.screens.compose.about import read_about
from outreach_tui.tui.screens.compose.asking import CopyFirst, RecordAnyway
from outreach_tui.tui.screens.compose.record import next_step, not_now
from outreach_tui.tui.screens.compose.screen import ComposeScreen
from outreach_tui.tui.screens.compose.steps import Step
from outreach_tui.tui.screens.compose.writing import Writing
from outreach_tui.vocabulary import Channel, Purpose
from outreach_tui.workspace import Workspace

BOSS = Contact(
    id="c-boss",
    name="Victoria Stone",
    given="Victoria",
    family="Stone",
    title="Chief Executive Officer",
    company="Acme",
    emails=("v@example.org",),
)
KIND = """Dear Victoria,

I'm a nursing student at State. Your article on night shifts made me look at my own week anew. \
Could I ask you two questions about it in a 15-minute call, at a time that suits you? If not, I \
understand.

Thank you for your time.

Best wishes,
Sam Okafor
"""
HARSH = "Dear Victoria,\n\nCould you get me a job at Acme?\n\nBest wishes,\nSam Okafor\n"


@pytest.fixture
def app(workspace: Workspace) -> OutreachApp:
    workspace.apply(Change(label="Began", put=(BOSS,)))
    return OutreachApp(workspace)


@pytest.fixture
def copied(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What went to the system's clipboard."""
    texts: list[str] = []
    monkeypatch.setattr(pyperclip, "copy", texts.append)
    return texts


async def at_the_end(
    app: OutreachApp, pilot: Pilot[Any], body: str, until: Any, *, channel: Channel = Channel.EMAIL
) -> ComposeScreen:
    await pilot.pause()
    await app.go("compose", WriteTo(BOSS.id, Purpose.INFORMATIONAL_INTERVIEW, channel))
    screen = app.screen
    assert isinstance(screen, ComposeScreen)
    screen.change(blank=True)
    await screen.go_to(Step.POLISH)
    screen.polish.rewrite("A question about night shifts", body)
    await pilot.press("alt+right")
    await until(pilot, lambda: screen.step is Step.RECORD)
    await pilot.pause()
    return screen


async def click(pilot: Pilot[Any], name: str, until: Any) -> None:
    await until(pilot, lambda: pilot.app.screen.query(name))
    await until(pilot, lambda: pilot.app.screen.query_one(name).region)
    await pilot.pause()
    assert await pilot.click(name)


def shown(screen: ComposeScreen, name: str) -> str:
    return str(screen.query_one(f"#{name}").render())


async def test_it_says_what_will_be_remembered_and_that_nothing_is_sent(
    app: OutreachApp, until: Any
) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await at_the_end(app, pilot, KIND, until)
        assert "Victoria Stone, by e-mail" in shown(screen, "kept")
        assert "informational interview" in shown(screen, "kept")
        assert "A question about night shifts" in shown(screen, "kept")
        assert "Nothing is ever sent from here." in shown(screen, "send-it")
        # Seven working days after Thursday 19 November.
        assert "follow up gently on Mon 30 Nov" in shown(screen, "next")
        assert screen.query_one("#copy").has_focus


async def test_what_speaks_against_the_moment_stands_together(
    app: OutreachApp, workspace: Workspace, until: Any
) -> None:
    workspace.apply(
        record_sent(
            workspace.blank_draft(BOSS, Purpose.INFORMATIONAL_INTERVIEW, None, "x", KIND),
            BOSS,
            on=workspace.today(),
            now=workspace.now(),
        )
    )
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await at_the_end(app, pilot, KIND, until)
        report = screen.polish.report
        assert report is not None
        held_back = not_now(report)
        assert "follow-up-too-soon" in {finding.rule for finding in held_back}
        said = shown(screen, "not-now")
        assert said.startswith("Why not now")
        for finding in held_back:
            assert finding.message in said
            assert finding.why in said
            assert finding.fix in said
        assert {finding.rule for finding in report.findings} - guards() or (
            "It is the moment" in shown(screen, "last-word")
        )


async def test_a_good_moment_takes_no_room(app: OutreachApp, until: Any) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await at_the_end(app, pilot, KIND, until)
        assert not screen.query_one("#not-now").display


async def test_copying_then_saying_it_was_sent_records_it(
    app: OutreachApp, workspace: Workspace, until: Any, copied: list[str]
) -> None:
    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        screen = await at_the_end(app, pilot, KIND, until)
        await pilot.press("enter")
        await until(pilot, lambda: "copied" in shown(screen, "copied"))
        assert copied == [KIND]
        await click(pilot, "#sent", until)
        await until(pilot, lambda: app.current_mode == "today")
        assert screen.writing.contact is None
        assert screen.polish.body.text == ""
        await pilot.press("ctrl+z")
        await until(pilot, workspace.drafts)
    assert workspace.drafts()[0].body == KIND


async def test_a_message_that_may_do_harm_asks_first(
    app: OutreachApp, workspace: Workspace, until: Any
) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await at_the_end(app, pilot, HARSH, until)
        await click(pilot, "#sent", until)
        await until(pilot, lambda: isinstance(app.screen, RecordAnyway))
        await pilot.press("enter")
        await until(pilot, lambda: screen.step is Step.POLISH)
        assert [draft.state for draft in workspace.messages()] == [MessageState.DRAFT]
        await screen.go_to(Step.RECORD)
        await pilot.pause()
        await click(pilot, "#sent", until)
        await until(pilot, lambda: isinstance(app.screen, RecordAnyway))
        await click(pilot, "#anyway", until)
        await until(pilot, lambda: isinstance(app.screen, CopyFirst))
        assert [sent.state for sent in workspace.messages()] == [MessageState.SENT]


async def test_a_text_that_was_not_copied_is_offered_afterwards(
    app: OutreachApp, until: Any, copied: list[str]
) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await at_the_end(app, pilot, KIND, until)
        await click(pilot, "#sent", until)
        await until(pilot, lambda: isinstance(app.screen, CopyFirst))
        await pilot.press("enter")
        await until(pilot, lambda: app.current_mode == "today")
    assert copied == [KIND]


async def test_it_can_have_gone_out_earlier(
    app: OutreachApp, workspace: Workspace, until: Any
) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await at_the_end(app, pilot, KIND, until)
        await click(pilot, "#day", until)
        await until(pilot, lambda: isinstance(app.screen, DayDialog))
        await pilot.press("down", "enter")
        await until(pilot, lambda: app.screen is screen)
        assert "Fri 27 Nov" in shown(screen, "next")
        await click(pilot, "#sent", until)
        await until(pilot, lambda: isinstance(app.screen, CopyFirst))
        await pilot.press("escape")
        await until(pilot, lambda: app.current_mode == "today")
    assert workspace.messages()[0].on == workspace.today() - dt.timedelta(days=1)


async def test_a_note_on_linkedin_keeps_no_subject(
    app: OutreachApp, workspace: Workspace, until: Any
) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await at_the_end(
            app, pilot, "Dear Victoria, thank you.", until, channel=Channel.LINKEDIN_NOTE
        )
        assert "Subject" not in shown(screen, "kept")
        await click(pilot, "#sent", until)
        await until(pilot, lambda: app.screen is not screen)
        if isinstance(app.screen, RecordAnyway):
            await click(pilot, "#anyway", until)
            await until(pilot, lambda: isinstance(app.screen, CopyFirst))
    assert [(sent.state, sent.subject) for sent in workspace.messages()] == [
        (MessageState.SENT, "")
    ]


@pytest.mark.parametrize("what", ["nobody", "nothing"])
async def test_without_a_person_or_words_there_is_nothing_to_record(
    app: OutreachApp, workspace: Workspace, until: Any, what: str
) -> None:
    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        screen = await at_the_end(app, pilot, "" if what == "nothing" else KIND, until)
        if what == "nobody":
            screen.change(contact=None)
        await click(pilot, "#sent", until)
        expected = "Nobody is chosen yet." if what == "nobody" else "has no text yet"
        await until(pilot, lambda: any(expected in n.message for n in app._notifications))
        assert screen.step is Step.RECORD
    assert all(message.state is MessageState.DRAFT for message in workspace.messages())


def test_a_thank_you_needs_no_reminder(workspace: Workspace) -> None:
    workspace.apply(Change(label="Began", put=(BOSS,)))
    about = read_about(workspace, BOSS)
    today = workspace.today()
    thanks = Writing(contact=BOSS, purpose=Purpose.THANK_YOU)
    assert "needs no reminder" in next_step(about, thanks, today, today, Pace())
    ask = Writing(contact=BOSS, purpose=Purpose.INFORMATIONAL_INTERVIEW)
    long_ago = today - dt.timedelta(days=40)
    assert "was due" in next_step(about, ask, long_ago, today, Pace())


async def test_ctrl_c_copies_the_selection_the_subject_or_the_whole_message(
    app: OutreachApp, until: Any, copied: list[str]
) -> None:
    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        screen = await at_the_end(app, pilot, KIND, until)
        await screen.go_to(Step.POLISH)
        await pilot.pause()
        await pilot.press("ctrl+c")
        await until(pilot, lambda: copied == [KIND])
        await pilot.press("shift+right", "shift+right", "ctrl+c")
        await until(pilot, lambda: copied[-1] == "De")
        screen.polish.subject.focus()
        await pilot.press("ctrl+c")
        await until(pilot, lambda: copied[-1] == "A question about night shifts")
        assert screen.polish.body.text == KIND


async def test_without_a_clipboard_it_says_so_and_shows_the_text(
    app: OutreachApp, until: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    def none_found(text: str) -> None:
        raise pyperclip.PyperclipException

    monkeypatch.setattr(pyperclip, "copy", none_found)
    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        screen = await at_the_end(app, pilot, KIND, until)
        await pilot.press("ctrl+c")
        await until(
            pilot, lambda: any("can't see whether" in note.message for note in app._notifications)
        )
        assert app.clipboard == KIND
        await pilot.press("alt+t")
        await until(pilot, lambda: app.screen is not screen)
        assert app.screen.query_one("TextArea").text == KIND  # type: ignore[attr-defined]
        await pilot.press("escape")
        await until(pilot, lambda: app.screen is screen)
