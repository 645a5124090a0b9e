"""Two windows on one folder: each shows what the other did, and neither loses a word."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from textual.pilot import Pilot

from outreach_tui.people.actions import save_profile
from outreach_tui.people.contact import Contact
from outreach_tui.people.profile import Profile
from outreach_tui.tracking.actions import log_touch
from outreach_tui.tracking.message import TouchKind
from outreach_tui.tui import app as app_module
from outreach_tui.tui.app import OutreachApp
from outreach_tui.tui.safe import Plain
from outreach_tui.workspace import Workspace

Until = Callable[[Pilot[Any], Callable[[], object]], Awaitable[None]]


async def test_what_another_window_did_appears(
    workspace: Workspace, until: Until, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(app_module, "_LOOK_EVERY", 0.02)
    workspace.apply(save_profile(Profile(name="Sam Lee")))
    ana = Contact(id="c-ana", name="Ana Ruiz")
    workspace.save_contact(ana)
    app = OutreachApp(workspace)
    async with app.run_test(size=(80, 24)) as pilot:
        await until(pilot, lambda: app.current_mode == "today")
        headline = app.screen.query_one("#headline", Plain)
        await until(pilot, lambda: "Nothing is due" in str(headline.content))
        await until(pilot, lambda: app._seen is not None)
        other = Workspace(workspace.paths, clock=workspace.clock)
        other.apply(log_touch(ana, TouchKind.MET, on=other.today(), now=other.now()))
        other.close()
        await until(pilot, lambda: "One small thing" in str(headline.content))


async def test_a_full_disk_is_said_and_nothing_is_lost(
    workspace: Workspace, until: Until, monkeypatch: pytest.MonkeyPatch
) -> None:
    workspace.apply(save_profile(Profile(name="Sam Lee")))
    ana = Contact(id="c-ana", name="Ana Ruiz")
    workspace.save_contact(ana)
    workspace.apply(log_touch(ana, TouchKind.MET, on=workspace.today(), now=workspace.now()))
    app = OutreachApp(workspace)
    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        await until(pilot, lambda: app.current_mode == "today")
        headline = app.screen.query_one("#headline", Plain)
        await until(pilot, lambda: "One small thing" in str(headline.content))

        def full(*_: object) -> None:
            raise OSError(28, "No space left on device")

        with monkeypatch.context() as patch:
            patch.setattr("os.fsync", full)
            await pilot.press("d")
            await until(pilot, lambda: list(app._notifications))
            said = " ".join(n.message for n in app._notifications)
            assert "The disk is full" in said
        assert len(workspace.touches()) == 1
        await pilot.press("d")
        await until(pilot, lambda: len(workspace.touches()) == 2)
