"""From Today to a recorded first message in few keys; ``docs/keys.md`` lists them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pyperclip
import pytest
from textual.pilot import Pilot
from textual.widgets import OptionList

from outreach_tui.demo.records import demo_records
from outreach_tui.people.profile import Profile, School
from outreach_tui.records import Change
from outreach_tui.tracking.message import MessageState
from outreach_tui.tui.app import OutreachApp
from outreach_tui.tui.screens.compose.question import Question
from outreach_tui.tui.screens.compose.screen import ComposeScreen
from outreach_tui.tui.screens.compose.steps import Step
from outreach_tui.workspace import Workspace

MOST = 25
CONNECTIONS = Path(__file__).parent.parent / "fixtures" / "linkedin" / "Connections.csv"
SAM = Profile(
    name="Sam Okafor",
    headline="a final-year statistics student at State",
    background="I worked two summers in a hospital lab.",
    plans="Once I graduate I'd like to forecast for hospitals.",
    schools=(School(name="State", start=2022, end=2026),),
)
WORDS = ("your talk on payments in small shops", "how a first year in the field looks", "something")


class Keyboard:
    """Presses keys and counts them; the letters of words are not counted."""

    def __init__(self, pilot: Pilot[Any], until: Any) -> None:
        self._pilot = pilot
        self._until = until
        self.pressed: list[str] = []

    async def press(self, key: str, comes_about: Any) -> None:
        self.pressed.append(key)
        await self._pilot.press(key)
        await self._until(self._pilot, comes_about)

    async def type(self, words: str) -> None:
        await self._pilot.press(*(" " if letter == " " else letter for letter in words))


def keep_profile(workspace: Workspace) -> None:
    workspace.apply(Change(label="Said who I am", put=(SAM,)))


def keep_demo(workspace: Workspace) -> None:
    profile, contacts, messages, touches = demo_records(workspace.today())
    workspace.apply(Change(label="Demo", put=(profile, *contacts, *messages, *touches)))


@pytest.mark.parametrize("fill", [keep_profile, keep_demo])
async def test_a_first_message_to_somebody_imported_takes_few_keys(
    workspace: Workspace, until: Any, monkeypatch: pytest.MonkeyPatch, fill: Any
) -> None:
    copied: list[str] = []
    monkeypatch.setattr(pyperclip, "copy", copied.append)
    fill(workspace)
    workspace.import_files(CONNECTIONS)
    priya = workspace.find_contact("Priya Raman")
    app = OutreachApp(workspace)
    async with app.run_test(size=(80, 24)) as pilot:
        await until(pilot, lambda: app.current_mode == "today")
        keys = Keyboard(pilot, until)
        await keys.press("f4", lambda: isinstance(app.screen, ComposeScreen))
        screen = app.screen
        assert isinstance(screen, ComposeScreen)
        found = screen.query_one("#found", OptionList)
        await until(pilot, lambda: found.option_count)
        await keys.type("priya ra")
        await until(pilot, lambda: found.option_count == 1)
        await keys.press("enter", lambda: screen.step is Step.WHY)
        await keys.press("enter", lambda: screen.step is Step.TEMPLATE)
        await keys.press("enter", lambda: screen.step is Step.FILL)
        await until(pilot, lambda: screen.query(Question))
        for words in WORDS:
            if screen.step is not Step.FILL:
                break
            await keys.type(words)
            await keys.press("enter", lambda before=screen.focused: screen.focused is not before)
        await until(pilot, lambda: screen.step is Step.POLISH)
        assert "your talk on payments" in screen.polish.body.text
        await keys.press("alt+right", lambda: screen.step is Step.RECORD)
        await until(pilot, lambda: screen.query_one("#copy").has_focus)
        await keys.press("enter", lambda: screen.query_one("#sent").has_focus)
        await keys.press("enter", lambda: app.current_mode == "today")
    sent = workspace.messages(priya.id)
    assert [message.state for message in sent] == [MessageState.SENT]
    assert copied == [sent[0].body]
    assert len(keys.pressed) <= MOST
    page = (Path(__file__).parents[2] / "docs" / "keys.md").read_text("utf-8")
    assert f"{len(keys.pressed)} keys" in page, keys.pressed
