"""The first run, Settings and Today: from nothing to a small next step."""

from __future__ import annotations

import datetime as dt
from collections.abc import Awaitable, Callable
from functools import partial
from typing import Any

import pytest
from textual.pilot import Pilot
from textual.widgets import Input, OptionList

from outreach_tui.demo.records import demo_records
from outreach_tui.people.actions import save_profile
from outreach_tui.people.contact import Contact
from outreach_tui.people.profile import Profile
from outreach_tui.people.questions import QUESTIONS
from outreach_tui.printable import printable
from outreach_tui.records import Change
from outreach_tui.tracking.actions import log_touch
from outreach_tui.tracking.message import TouchKind
from outreach_tui.tui.app import OutreachApp
from outreach_tui.tui.dialogs.day import DayDialog
from outreach_tui.tui.dialogs.help import HelpDialog
from outreach_tui.tui.safe import Plain
from outreach_tui.tui.screens.compose.screen import ComposeScreen
from outreach_tui.tui.screens.settings.screen import SettingsScreen
from outreach_tui.tui.screens.today.screen import TodayScreen
from outreach_tui.tui.screens.welcome.screen import WelcomeScreen
from outreach_tui.workspace import Workspace

Until = Callable[[Pilot[Any], Callable[[], object]], Awaitable[None]]
SIZES = [(120, 36), (80, 24), (60, 20)]


def met(workspace: Workspace, name: str = "Ana Ruiz") -> Contact:
    """Add somebody the user met yesterday, so that a thank-you is due."""
    contact = Contact(id=f"c-{name.split(maxsplit=1)[0].lower()}", name=name)
    workspace.save_contact(contact)
    kept = workspace.contact(contact.id)
    assert kept is not None
    yesterday = workspace.today() - dt.timedelta(days=1)
    workspace.apply(log_touch(kept, TouchKind.MET, on=yesterday, now=workspace.now()))
    return kept


def known(workspace: Workspace) -> None:
    """Be past the welcome."""
    workspace.apply(save_profile(Profile(name="Sam Lee")))


def text_of(app: OutreachApp, selector: str) -> str:
    return str(app.screen.query_one(selector, Plain).content)


def rows(app: OutreachApp) -> list[str]:
    listing = app.screen.query_one("#dues", OptionList)
    return [str(listing.get_option_at_index(n).prompt) for n in range(listing.option_count)]


async def test_five_answers_are_kept_one_by_one(workspace: Workspace, until: Until) -> None:
    app = OutreachApp(workspace)
    async with app.run_test(size=(80, 24)) as pilot:
        await until(pilot, lambda: isinstance(app.screen, WelcomeScreen))
        for question in QUESTIONS:
            await until(pilot, partial(lambda ask: text_of(app, "#ask") == ask, question.ask))
            app.screen.query_one("#answer", Input).value = question.example
            await pilot.press("enter")
        await until(pilot, lambda: app.screen.query_one("#choices").display)
        profile = workspace.profile
        assert profile.name == "Sam Lee"
        assert profile.headline == "a nurse moving into health data"
        assert profile.schools[0].groups == ("rowing club",)
        await pilot.press("down", "down", "enter")
        await until(pilot, lambda: isinstance(app.screen, TodayScreen))
        await until(pilot, lambda: "Nobody is here yet" in text_of(app, "#headline"))


async def test_questions_can_be_skipped_and_do_not_come_back(
    workspace: Workspace, until: Until
) -> None:
    app = OutreachApp(workspace)
    async with app.run_test(size=(80, 24)) as pilot:
        await until(pilot, lambda: isinstance(app.screen, WelcomeScreen))
        await pilot.press("escape")
        await until(pilot, lambda: not workspace.is_new)
        await pilot.press("escape")
        await until(pilot, lambda: isinstance(app.screen, TodayScreen))
    again = OutreachApp(workspace)
    async with again.run_test(size=(80, 24)) as pilot:
        await until(pilot, lambda: isinstance(again.screen, TodayScreen))


async def test_help_in_between_keeps_what_was_typed(workspace: Workspace, until: Until) -> None:
    app = OutreachApp(workspace)
    async with app.run_test(size=(80, 24)) as pilot:
        await until(pilot, lambda: isinstance(app.screen, WelcomeScreen))
        await until(pilot, lambda: text_of(app, "#ask") == QUESTIONS[0].ask)
        app.screen.query_one("#answer", Input).value = "Sam"
        await pilot.press("f1")
        await until(pilot, lambda: isinstance(app.screen, HelpDialog))
        await pilot.press("escape")
        await until(pilot, lambda: isinstance(app.screen, WelcomeScreen))
        await pilot.press("e", "enter")
        await until(pilot, lambda: workspace.profile.name == "Same")


async def test_going_back_keeps_what_was_typed(workspace: Workspace, until: Until) -> None:
    app = OutreachApp(workspace)
    async with app.run_test(size=(80, 24)) as pilot:
        await until(pilot, lambda: isinstance(app.screen, WelcomeScreen))
        await until(pilot, lambda: text_of(app, "#ask") == QUESTIONS[0].ask)
        await pilot.press("S", "a", "m", "alt+left")
        assert workspace.is_new
        await pilot.press("enter")
        await until(pilot, lambda: text_of(app, "#ask") == QUESTIONS[1].ask)
        await pilot.press("a", "space", "c", "o", "o", "k", "alt+left")
        await until(pilot, lambda: text_of(app, "#ask") == QUESTIONS[0].ask)
        assert workspace.profile == Profile(name="Sam", headline="a cook")
        await pilot.press("u", "escape")
        await until(pilot, lambda: app.screen.query_one("#choices").display)
        assert workspace.profile.name == "Samu"


async def test_hostile_answers_are_kept_and_shown_as_text(
    workspace: Workspace, until: Until, hostile: str
) -> None:
    app = OutreachApp(workspace)
    async with app.run_test(size=(60, 20)) as pilot:
        await until(pilot, lambda: isinstance(app.screen, WelcomeScreen))
        await until(pilot, lambda: text_of(app, "#ask") == QUESTIONS[0].ask)
        app.screen.query_one("#answer", Input).value = hostile
        await pilot.press("enter")
        await until(pilot, lambda: text_of(app, "#ask") == QUESTIONS[1].ask)
        assert workspace.profile.name == " ".join(hostile.split())
        await pilot.press("alt+left")
        await until(pilot, lambda: text_of(app, "#ask") == QUESTIONS[0].ask)


@pytest.mark.parametrize("size", SIZES)
async def test_today_lists_what_is_due_at_every_size(
    workspace: Workspace, until: Until, size: tuple[int, int]
) -> None:
    known(workspace)
    met(workspace)
    app = OutreachApp(workspace)
    async with app.run_test(size=size) as pilot:
        await until(pilot, lambda: text_of(app, "#headline") == "One small thing today.")
        (row,) = rows(app)
        assert "Thank Ana Ruiz" in row
        assert "you talked yesterday" in row
        for widget in app.screen.query("*"):
            region = widget.region
            assert region.right <= size[0] or not widget.is_on_screen, widget


async def test_hostile_people_are_shown_on_today(
    workspace: Workspace, until: Until, hostile: str
) -> None:
    known(workspace)
    met(workspace, f"Ana {hostile}")
    app = OutreachApp(workspace)
    async with app.run_test(size=(80, 24)) as pilot:
        await until(pilot, lambda: len(rows(app)) == 1)
        shown = " ".join(rows(app)[0].split())
        assert printable(f"Thank Ana {hostile}", one_line=True)[:16].rstrip() in shown


async def test_done_joins_the_timeline_and_can_be_undone(
    workspace: Workspace, until: Until
) -> None:
    known(workspace)
    ana = met(workspace)
    app = OutreachApp(workspace)
    async with app.run_test(size=(80, 24)) as pilot:
        await until(pilot, lambda: len(rows(app)) == 1)
        await pilot.press("d")
        await until(pilot, lambda: rows(app) == [])
        assert [t.what for t in workspace.touches(ana.id)] == [TouchKind.MET, TouchKind.SENT]
        await pilot.press("ctrl+z")
        await until(pilot, lambda: len(rows(app)) == 1)
        assert [t.what for t in workspace.touches(ana.id)] == [TouchKind.MET]
        await pilot.press("ctrl+y")
        await until(pilot, lambda: rows(app) == [])


async def test_later_asks_for_a_day(workspace: Workspace, until: Until) -> None:
    known(workspace)
    met(workspace)
    app = OutreachApp(workspace)
    async with app.run_test(size=(80, 24)) as pilot:
        await until(pilot, lambda: len(rows(app)) == 1)
        await pilot.press("z")
        await until(pilot, lambda: isinstance(app.screen, DayDialog))
        box = app.screen.query_one(Input)
        box.value = "[/foo]"
        box.focus()
        await pilot.press("enter")
        await until(pilot, lambda: "don't know that day" in text_of(app, "#problem"))
        box.value = "next tuesday"
        await pilot.press("enter")
        await until(pilot, lambda: isinstance(app.screen, TodayScreen) and rows(app) == [])
    (later,) = workspace.upcoming()
    assert later.from_on == dt.date(2026, 11, 24)


async def test_write_opens_compose_on_the_person(workspace: Workspace, until: Until) -> None:
    known(workspace)
    met(workspace)
    app = OutreachApp(workspace)
    async with app.run_test(size=(80, 24)) as pilot:
        await until(pilot, lambda: len(rows(app)) == 1)
        await pilot.press("w")
        await until(pilot, lambda: isinstance(app.screen, ComposeScreen))


async def test_the_demo_has_a_few_things_due(workspace: Workspace, until: Until) -> None:
    profile, contacts, messages, touches = demo_records(workspace.today())
    workspace.apply(Change(label="Filled", put=(profile, *contacts, *messages, *touches)))
    app = OutreachApp(workspace)
    async with app.run_test(size=(120, 36)) as pilot:
        await until(pilot, lambda: 4 <= len(rows(app)) <= 7)
        assert rows(app)[0].startswith("‼")


async def test_settings_keep_each_line(workspace: Workspace, until: Until) -> None:
    known(workspace)
    app = OutreachApp(workspace)
    async with app.run_test(size=(80, 24)) as pilot:
        await until(pilot, lambda: isinstance(app.screen, TodayScreen))
        await pilot.press("f9")
        await until(pilot, lambda: isinstance(app.screen, SettingsScreen))
        name = app.screen.query_one("#profile-name", Input)
        await until(pilot, lambda: name.value == "Sam Lee")
        name.value = "Sam [ACME] Lee"
        name.focus()
        await pilot.press("enter")
        await until(pilot, lambda: workspace.profile.name == "Sam [ACME] Lee")
        note = app.screen.query_one("#config-note_limit", Input)
        note.value = "7"
        note.focus()
        await pilot.press("enter")
        await until(pilot, lambda: any("note_limit" in n.message for n in app._notifications))
        assert workspace.config.note_limit == 200
        note.value = "300"
        note.focus()
        await pilot.press("enter")
        await until(pilot, lambda: workspace.config.note_limit == 300)


async def test_help_lists_the_keys_of_the_place(workspace: Workspace, until: Until) -> None:
    known(workspace)
    met(workspace)
    app = OutreachApp(workspace)
    async with app.run_test(size=(80, 24)) as pilot:
        await until(pilot, lambda: len(rows(app)) == 1)
        await pilot.press("f1")
        await until(pilot, lambda: isinstance(app.screen, HelpDialog))
        shown = "\n".join(str(plain.content) for plain in app.screen.query(Plain))
        assert "Leave it; it does not come back" in shown
        await pilot.press("escape")
        await until(pilot, lambda: isinstance(app.screen, TodayScreen))
