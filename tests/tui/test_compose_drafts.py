"""Drafts: every word is on disk a moment after it was typed, whatever happens then."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from textual.pilot import Pilot
from textual.widgets import OptionList

from outreach_tui.errors import OutreachError
from outreach_tui.people.contact import Contact
from outreach_tui.records import Change
from outreach_tui.tracking.actions import record_sent
from outreach_tui.tracking.message import MessageState
from outreach_tui.tui.app import OutreachApp
from outreach_tui.tui.requests import WriteTo
from outreach_tui.tui.screens.compose.screen import ComposeScreen
from outreach_tui.tui.screens.compose.steps import Step
from outreach_tui.vocabulary import Purpose
from outreach_tui.workspace import Workspace

LEE = Contact(id="c-lee", name="Lee Park", given="Lee", family="Park", emails=("l@example.org",))


@pytest.fixture
def app(workspace: Workspace) -> OutreachApp:
    workspace.apply(Change(label="Began", put=(LEE,)))
    return OutreachApp(workspace)


async def blank_page(app: OutreachApp, pilot: Pilot[Any]) -> ComposeScreen:
    await pilot.pause()
    await app.go("compose", WriteTo(LEE.id, Purpose.CONNECT))
    screen = app.screen
    assert isinstance(screen, ComposeScreen)
    screen.change(blank=True)
    await screen.go_to(Step.POLISH)
    await pilot.pause()
    return screen


def bodies(workspace: Workspace) -> list[str]:
    return [draft.body for draft in workspace.drafts()]


def walk_line(screen: ComposeScreen) -> str:
    return str(screen.query_one("WalkLine").render())


async def test_a_draft_saves_itself_and_says_when(
    app: OutreachApp, workspace: Workspace, until: Any
) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await blank_page(app, pilot)
        assert bodies(workspace) == []
        await pilot.press(*"Dear Lee")
        await until(pilot, lambda: bodies(workspace) == ["Dear Lee"])
        await until(pilot, lambda: "saved 10:00" in walk_line(screen))
        await pilot.press(",")
        await until(pilot, lambda: bodies(workspace) == ["Dear Lee,"])
        assert screen.polish.body.text == "Dear Lee,"


async def test_leaving_the_screen_saves_at_once(app: OutreachApp, workspace: Workspace) -> None:
    async with app.run_test() as pilot:
        await blank_page(app, pilot)
        await pilot.press("H", "i", "f2")
        await pilot.pause()
        assert bodies(workspace) == ["Hi"]


async def test_quitting_saves_the_last_key(app: OutreachApp, workspace: Workspace) -> None:
    async with app.run_test() as pilot:
        await blank_page(app, pilot)
        await pilot.press("H", "i", "!", "ctrl+q")
    assert bodies(workspace) == ["Hi!"]


async def test_an_answer_alone_is_a_word_worth_keeping(
    app: OutreachApp, workspace: Workspace, until: Any
) -> None:
    async with app.run_test() as pilot:
        screen = await blank_page(app, pilot)
        screen.change(answers={"work": "your talk"})
        await until(pilot, workspace.drafts)
        assert workspace.drafts()[0].answers == {"work": "your talk"}


async def test_choosing_alone_makes_no_draft(app: OutreachApp, workspace: Workspace) -> None:
    async with app.run_test() as pilot:
        screen = await blank_page(app, pilot)
        await pilot.press("f2")
        await pilot.pause()
        await screen.keeper.now()
    assert workspace.drafts() == []


async def test_the_next_time_the_last_draft_is_offered(
    app: OutreachApp, workspace: Workspace, until: Any
) -> None:
    async with app.run_test() as pilot:
        await blank_page(app, pilot)
        await pilot.press(*"Half a thought")
    again = OutreachApp(workspace)
    async with again.run_test() as pilot:
        await pilot.pause()
        await pilot.press("f4")
        screen = again.screen
        assert isinstance(screen, ComposeScreen)
        found = screen.query_one("#found", OptionList)
        await until(pilot, lambda: found.highlighted is not None)
        assert "Lee Park" in str(found.get_option_at_index(found.highlighted or 0).prompt)
        assert "Begun" in str(found.get_option_at_index(0).prompt)
        await pilot.press("enter")
        await until(pilot, lambda: screen.step is Step.POLISH)
        assert screen.polish.body.text == "Half a thought"
        assert screen.writing.purpose is Purpose.CONNECT
        await pilot.press("end", "!")
        await until(pilot, lambda: bodies(workspace) == ["Half a thought!"])


async def test_a_draft_without_a_person_is_kept_and_offered(
    app: OutreachApp, workspace: Workspace, until: Any
) -> None:
    async with app.run_test() as pilot:
        screen = await blank_page(app, pilot)
        await screen.action_new()
        screen.change(blank=True)
        await screen.go_to(Step.POLISH)
        await pilot.press(*"To whom")
        await until(pilot, lambda: bodies(workspace) == ["To whom"])
        assert workspace.agenda() == []
        await screen.action_new()
        found = screen.query_one("#found", OptionList)
        await until(pilot, lambda: found.option_count > 1)
        assert "nobody chosen yet" in str(found.get_option_at_index(1).prompt)


async def test_a_draft_that_cannot_be_saved_says_so_and_stays_on_screen(
    app: OutreachApp, workspace: Workspace, until: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    full = OutreachError("The disk is full.", "Make some room; your words are still here.")

    def refuse(self: object, record: object) -> None:
        raise full

    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        screen = await blank_page(app, pilot)
        monkeypatch.setattr(type(workspace.store), "put", refuse)
        await pilot.press(*"Dear Lee")
        await until(pilot, lambda: "not saved: The disk" in walk_line(screen))
        assert screen.polish.body.text == "Dear Lee"
        await pilot.press("!")
        await screen.keeper.now()
        told = [note.message for note in app._notifications]
        assert sum("The disk is full." in text for text in told) == 1
        monkeypatch.undo()
        await pilot.press("!")
        await until(pilot, lambda: bodies(workspace) == ["Dear Lee!!"])
        await until(pilot, lambda: "saved 10:00" in walk_line(screen))


async def test_words_added_to_a_message_recorded_elsewhere_become_a_new_draft(
    app: OutreachApp, workspace: Workspace, until: Any
) -> None:
    async with app.run_test() as pilot:
        screen = await blank_page(app, pilot)
        await pilot.press(*"Sent words")
        await until(pilot, lambda: bodies(workspace) == ["Sent words"])
        draft = workspace.drafts()[0]
        sent = record_sent(draft, LEE, on=workspace.today(), now=workspace.now())
        workspace.apply(sent)
        await pilot.press(*" and more")
        await until(pilot, lambda: bodies(workspace) == ["Sent words and more"])
        stored = workspace.message(draft.id)
        assert stored is not None
        assert (stored.state, stored.body) == (MessageState.SENT, "Sent words")
        assert screen.polish.body.text == "Sent words and more"
        assert screen.polish.body.cursor_location == (0, len("Sent words and more"))
        await pilot.press("!")
        await until(pilot, lambda: bodies(workspace) == ["Sent words and more!"])


async def test_a_draft_thrown_away_comes_back_with_undo(
    app: OutreachApp, workspace: Workspace, until: Any
) -> None:
    async with app.run_test() as pilot:
        screen = await blank_page(app, pilot)
        await pilot.press(*"Second thoughts")
        await pilot.press("alt+x")
        await until(pilot, lambda: screen.step is Step.WHO and not bodies(workspace))
        assert screen.polish.body.text == ""
        await pilot.press("ctrl+z")
        await until(pilot, lambda: bodies(workspace) == ["Second thoughts"])


async def test_typing_here_is_no_change_for_the_other_screens(
    app: OutreachApp, workspace: Workspace, until: Any
) -> None:
    index = workspace.people_index()
    before = workspace.revision()
    async with app.run_test() as pilot:
        await blank_page(app, pilot)
        await pilot.press(*"Dear Lee")
        await until(pilot, lambda: bodies(workspace) == ["Dear Lee"])
        await until(pilot, lambda: workspace.revision() == before)
        assert workspace.people_index() is index
        workspace.apply(Change(label="Met", put=(Contact(id="c-new", name="Jo Tan"),)))
        assert workspace.revision() > before
        assert workspace.people_index() is not index


PROGRAM = """
import asyncio, sys
from pathlib import Path
from outreach_tui.paths import Paths
from outreach_tui.tui.app import OutreachApp
from outreach_tui.tui.requests import WriteTo
from outreach_tui.tui.screens.compose.steps import Step
from outreach_tui.vocabulary import Purpose
from outreach_tui.workspace import Workspace

async def main():
    app = OutreachApp(Workspace(Paths(Path(sys.argv[1]))))
    async with app.run_test() as pilot:
        await pilot.pause()
        await app.go("compose", WriteTo("c-lee", Purpose.CONNECT))
        app.screen.change(blank=True)
        await app.screen.go_to(Step.POLISH)
        await pilot.press(*"Dear Lee, this is")
        print("typed", flush=True)
        await asyncio.sleep(60)

asyncio.run(main())
"""


def test_a_killed_process_leaves_the_draft(tmp_path: Path, workspace: Workspace) -> None:
    workspace.apply(Change(label="Began", put=(LEE,)))
    process = subprocess.Popen(
        [sys.executable, "-c", PROGRAM, str(workspace.paths.home)],
        stdout=subprocess.PIPE,
        env={**os.environ, "HOME": str(tmp_path)},
        text=True,
    )
    try:
        assert process.stdout is not None
        assert process.stdout.readline() == "typed\n"
        limit = time.monotonic() + 20
        while not workspace.drafts() and time.monotonic() < limit:
            os.sched_yield()
    finally:
        process.send_signal(signal.SIGKILL)
        process.communicate()
    assert process.returncode == -signal.SIGKILL
    drafts = workspace.drafts()
    assert [draft.contact_id for draft in drafts] == [LEE.id]
    assert drafts[0].body
    assert "Dear Lee, this is".startswith(drafts[0].body)
