"""Versions of a draft in the app: kept, listed, compared, brought back."""

from __future__ import annotations

import datetime as dt
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from textual.pilot import Pilot
from textual.widgets import OptionList

from outreach_tui.paths import Paths
from outreach_tui.people.contact import Contact
from outreach_tui.records import Change
from outreach_tui.store.tinydb_store import open_store
from outreach_tui.tracking.message import Message
from outreach_tui.tracking.versions import Kept, Version
from outreach_tui.tui.app import OutreachApp
from outreach_tui.tui.requests import OpenDraft, WriteTo
from outreach_tui.tui.screens.compose.history import VersionsDialog, say_when
from outreach_tui.tui.screens.compose.screen import ComposeScreen
from outreach_tui.tui.screens.compose.steps import Step
from outreach_tui.vocabulary import Purpose
from outreach_tui.workspace import Workspace

LEE = Contact(id="c-lee", name="Lee Park", given="Lee", emails=("lee@example.org",))
NOW = dt.datetime(2026, 11, 19, 10, 0, tzinfo=dt.UTC)


class Ticking:
    """A clock that is set by hand."""

    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> dt.datetime:
        return self.now


@pytest.fixture
def clock() -> Ticking:
    return Ticking()


@pytest.fixture
def space(tmp_path: Path, clock: Ticking) -> Iterator[Workspace]:
    opened = Workspace(Paths(tmp_path / "outreach"), clock=clock)
    opened.apply(Change(label="Began", put=(LEE,)))
    yield opened
    opened.close()


class Writer(NamedTuple):
    pilot: Pilot[Any]
    app: OutreachApp
    screen: ComposeScreen
    space: Workspace
    clock: Ticking

    @property
    def kept(self) -> list[tuple[str, Kept]]:
        found = self.space.versions(self.screen.writing.message_id)
        return [(version.body, version.why) for version in found]

    async def write(self, body: str, subject: str = "Nights") -> None:
        self.screen.polish.rewrite(subject, body)
        await self.pilot.pause()
        self.screen.gather()
        await self.screen.keeper.now()


@pytest.fixture
async def writer(space: Workspace, clock: Ticking, until: Any) -> AsyncIterator[Writer]:
    app = OutreachApp(space)
    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        await pilot.pause()
        await app.go("compose", WriteTo(LEE.id, Purpose.OTHER))
        screen = app.screen
        assert isinstance(screen, ComposeScreen)
        await until(pilot, lambda: screen.known.about)
        screen.change(blank=True)
        await screen.go_to(Step.POLISH)
        yield Writer(pilot, app, screen, space, clock)


async def test_leaving_keeps_a_version_and_a_dialog_does_not(writer: Writer, until: Any) -> None:
    await writer.write("First words.")
    await writer.pilot.press("alt+p")
    await writer.pilot.pause()
    await writer.pilot.press("escape")
    assert writer.kept == []
    await writer.app.go("today")
    await until(writer.pilot, lambda: writer.kept)
    assert writer.kept == [("First words.", Kept.LEFT)]
    await writer.app.go("compose")
    await writer.app.go("today")
    await writer.pilot.pause()
    assert writer.kept == [("First words.", Kept.LEFT)]


async def test_every_five_minutes_of_writing_keep_one(writer: Writer) -> None:
    await writer.write("One.")
    writer.clock.now += dt.timedelta(minutes=3)
    await writer.write("One. Two.")
    assert writer.kept == []
    writer.clock.now += dt.timedelta(minutes=3)
    await writer.write("One. Two. Three.")
    await writer.write("One. Two. Three. Four.")
    assert writer.kept == [("One. Two. Three.", Kept.WRITING)]


async def test_a_version_is_compared_brought_back_and_that_is_undone(
    writer: Writer, until: Any
) -> None:
    await writer.write("Could you hire me?")
    await writer.app.go("today")
    await until(writer.pilot, lambda: writer.kept)
    await writer.app.go("compose")
    writer.clock.now += dt.timedelta(days=1)
    await writer.write("Could you advise me?", "Your work")
    await writer.pilot.press("alt+h")
    await writer.pilot.pause()
    dialog = writer.app.screen
    assert isinstance(dialog, VersionsDialog)
    options = dialog.query_one(OptionList)
    assert "as it is now" in str(options.get_option_at_index(0).prompt)
    assert options.highlighted == 1
    listed = str(options.get_option_at_index(1).prompt)
    assert "yesterday 10:00" in listed
    assert "when you left it" in listed
    shown = str(dialog.query_one("#version").render())
    assert "Could you [−advise−][+hire+] me?" in shown
    assert "Thursday 19 November 2026, 10:00" in shown
    await writer.pilot.press("space")
    assert "Could you hire me?" in str(dialog.query_one("#version").render())
    await writer.pilot.press("enter")
    polish = writer.screen.polish
    await until(writer.pilot, lambda: polish.body.text == "Could you hire me?")
    assert polish.subject.text == "Nights"
    assert "Could you advise me?" in [body for body, _ in writer.kept]
    await writer.pilot.press("ctrl+z")
    assert (polish.subject.text, polish.body.text) == ("Your work", "Could you advise me?")
    await writer.pilot.press("ctrl+y")
    assert (polish.subject.text, polish.body.text) == ("Nights", "Could you hire me?")


async def test_where_none_is_kept_yet_it_says_when_one_will_be(writer: Writer) -> None:
    await writer.write("Words.")
    await writer.pilot.press("alt+h")
    await writer.pilot.pause()
    assert writer.app.screen is writer.screen
    told = [note.message for note in writer.app._notifications]
    assert "No earlier versions yet." in told[-1]


@pytest.mark.parametrize("size", [(60, 20), (80, 24), (120, 36)])
async def test_the_list_fits_and_hostile_words_are_only_words(
    space: Workspace, size: tuple[int, int], hostile: str
) -> None:
    draft = Message(id="m-1", contact_id=LEE.id, body="Now.", created=NOW, updated=NOW)
    space.save_draft(draft)
    old = Message(
        id="m-1", contact_id=LEE.id, subject=hostile, body=hostile, created=NOW, updated=NOW
    )
    space.keep_version(old, Kept.LEFT)
    app = OutreachApp(space)
    async with app.run_test(size=size) as pilot:
        await pilot.pause()
        await app.go("compose", OpenDraft("m-1"))
        await pilot.press("alt+h")
        await pilot.pause()
        dialog = app.screen
        assert isinstance(dialog, VersionsDialog)
        for name in ("OptionList", "VerticalScroll"):
            assert dialog.region.contains_region(dialog.query_one(name).region)
        shown = str(dialog.query_one("#version").render())
        assert "\x1b" not in shown
        await pilot.press("escape")


def test_moments_are_said_as_people_do() -> None:
    assert say_when(NOW, NOW) == "today 10:00"
    assert say_when(NOW - dt.timedelta(days=2, minutes=55), NOW) == "Tuesday 09:05"


def test_versions_go_with_their_draft_and_come_back_with_it(space: Workspace) -> None:
    draft = Message(id="m-1", contact_id=LEE.id, body="Now.", created=NOW, updated=NOW)
    space.save_draft(draft)
    space.keep_version(draft, Kept.LEFT)
    space.apply(Change(label="Threw it away", delete=(draft,)))
    assert space.versions("m-1") == []
    space.undo()
    assert [version.body for version in space.versions("m-1")] == ["Now."]


def test_removing_a_person_leaves_no_version_behind(space: Workspace) -> None:
    draft = Message(id="m-1", contact_id=LEE.id, body="Now.", created=NOW, updated=NOW)
    space.save_draft(draft)
    space.keep_version(draft, Kept.LEFT)
    space.remove_contact(LEE)
    assert space.store.all(Version) == []


def test_a_program_that_knows_no_versions_keeps_them(space: Workspace) -> None:
    draft = Message(id="m-1", contact_id=LEE.id, body="Now.", created=NOW, updated=NOW)
    space.save_draft(draft)
    space.keep_version(draft, Kept.LEFT)
    path = space.paths.database
    space.close()
    older = open_store(path, (Contact, Message))
    with older.transaction():
        older.put(Contact(id="c-new", name="Ana Ruiz"))
    older.close()
    newer = open_store(path, (Contact, Message, Version))
    assert [version.body for version in newer.all(Version)] == ["Now."]
    newer.close()
