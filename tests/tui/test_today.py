"""Today: what it says where nothing is due, and the keys at its foot."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

from textual.pilot import Pilot
from textual.widgets import Footer
from textual.widgets._footer import FooterKey

from outreach_tui.people.actions import save_profile
from outreach_tui.people.contact import Contact
from outreach_tui.people.profile import Profile
from outreach_tui.tui.app import OutreachApp
from outreach_tui.tui.safe import Plain
from outreach_tui.tui.widgets.editor import MessageEditor
from outreach_tui.vocabulary import Channel, Purpose
from outreach_tui.workspace import Workspace

Until = Callable[[Pilot[Any], Callable[[], object]], Awaitable[None]]


def with_draft(workspace: Workspace, name: str) -> str:
    """Begin a message to somebody; the app opens on Today because the profile is there."""
    workspace.apply(save_profile(Profile(name="Sam Lee")))
    person = Contact(id="c-lee", name=name)
    workspace.save_contact(person)
    draft = workspace.blank_draft(person, Purpose.CONNECT, Channel.EMAIL, "Hello", "Dear Lee, I")
    workspace.save_draft(draft)
    return draft.id


def headline(app: OutreachApp) -> str:
    return str(app.screen.query_one("#headline", Plain).content)


async def test_where_nothing_is_due_the_draft_that_waits_is_named_and_opened(
    workspace: Workspace, until: Until
) -> None:
    with_draft(workspace, "Lee Park")
    app = OutreachApp(workspace)
    async with app.run_test(size=(80, 24)) as pilot:
        await until(pilot, lambda: app.current_mode == "today" and app.screen.query("#headline"))
        await until(pilot, lambda: "Nothing is due today." in headline(app))
        assert "The message to Lee Park that you began today is waiting." in headline(app)
        assert "w  go on writing it" in headline(app)
        await pilot.press("w")
        await until(pilot, lambda: app.current_mode == "compose")
        await until(pilot, lambda: app.screen.query(MessageEditor))
        editor = app.screen.query_one("#body", MessageEditor)
        await until(pilot, lambda: editor.text == "Dear Lee, I")


async def test_a_waiting_draft_takes_one_line_whatever_the_name(
    workspace: Workspace, until: Until, hostile: str
) -> None:
    with_draft(workspace, hostile)
    app = OutreachApp(workspace)
    async with app.run_test(size=(60, 20)) as pilot:
        await until(pilot, lambda: app.current_mode == "today" and app.screen.query("#headline"))
        await until(pilot, lambda: "is waiting." in headline(app))
        assert len(headline(app)) < 160


async def test_the_foot_calls_the_commands_by_that_name(workspace: Workspace, until: Until) -> None:
    with_draft(workspace, "Lee Park")
    app = OutreachApp(workspace)
    async with app.run_test(size=(80, 24)) as pilot:
        await until(pilot, lambda: app.current_mode == "today" and app.screen.query(FooterKey))
        shown = [key.description for key in app.screen.query_one(Footer).query(FooterKey)]
        assert "Commands" in shown
        assert "palette" not in shown
        await pilot.press("ctrl+p")
        await until(pilot, lambda: app.screen.id == "--command-palette")
