"""Settings: the house style, and what was set aside."""

from __future__ import annotations

from typing import Any

import pytest
from textual.widgets import Input, Select

from outreach_tui.etiquette.ignores import Place, set_aside
from outreach_tui.people.actions import save_profile
from outreach_tui.people.contact import Contact
from outreach_tui.people.profile import Profile, School
from outreach_tui.records import Change
from outreach_tui.tui.app import OutreachApp
from outreach_tui.tui.screens.settings.asides import AsideList
from outreach_tui.vocabulary import AttachmentStyle, DisclaimerStyle, Formality, NameStyle, Spelling
from outreach_tui.workspace import Workspace

LEE = Contact(id="c-lee", name="Lee Park")


async def opened(app: OutreachApp, pilot: Any, until: Any) -> AsideList:
    await pilot.pause()
    await app.go("settings")
    await until(pilot, lambda: app.screen.query("#where") and app.screen.query(AsideList))
    await until(pilot, lambda: "Everything is in" in str(app.screen.query_one("#where").render()))
    return app.screen.query_one(AsideList)


def rows(listed: AsideList) -> list[str]:
    return [str(listed.get_option_at_index(n).prompt) for n in range(listed.option_count)]


def put_aside(workspace: Workspace, *ways: dict[str, Any]) -> None:
    today = workspace.today()
    workspace.apply(Change(label="Began", put=(LEE,)))
    for way in ways:
        workspace.apply(set_aside(way.pop("rule", "pressure"), on=today, **way))


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("attachments", AttachmentStyle.WELCOME),
        ("disclaimer", DisclaimerStyle.OUTRIGHT),
        ("first_names", NameStyle.SURNAME),
    ],
)
async def test_the_house_style_is_chosen_and_kept(
    workspace: Workspace, until: Any, field: str, value: str
) -> None:
    app = OutreachApp(workspace)
    async with app.run_test(size=(80, 24)) as pilot:
        await opened(app, pilot, until)
        app.screen.query_one(f"#config-{field}", Select).value = value
        await until(pilot, lambda: getattr(workspace.config, field) is value)
        assert getattr(workspace.house, field) is value
        assert f'{field} = "{value}"' in workspace.paths.config.read_text("utf-8")


async def test_how_messages_sound_is_chosen_and_kept(workspace: Workspace, until: Any) -> None:
    workspace.apply(save_profile(Profile(name="Sam Lee")))
    app = OutreachApp(workspace)
    async with app.run_test(size=(80, 24)) as pilot:
        await opened(app, pilot, until)
        app.screen.query_one("#profile-spelling", Select).value = Spelling.UK
        await until(pilot, lambda: workspace.profile.spelling is Spelling.UK)
        app.screen.query_one("#profile-formality", Select).value = Formality.FORMAL
        await until(pilot, lambda: workspace.profile.formality is Formality.FORMAL)
        box = app.screen.query_one("#profile-sign_off", Input)
        box.focus()
        box.value = " Warm wishes "
        await pilot.press("enter")
        await until(pilot, lambda: workspace.profile.sign_off == "Warm wishes")
        assert workspace.profile.spelling is Spelling.UK


async def test_nothing_aside_says_how_that_is_done(workspace: Workspace, until: Any) -> None:
    app = OutreachApp(workspace)
    async with app.run_test(size=(80, 24)) as pilot:
        listed = await opened(app, pilot, until)
        assert "ctrl+n" in str(app.screen.query_one("#how-back").render())
        assert not listed.display


async def test_each_is_listed_with_its_words_its_person_and_its_day(
    workspace: Workspace, until: Any
) -> None:
    put_aside(
        workspace,
        {"contact_id": LEE.id, "place": Place(words="answer ASAP")},
        {"rule": "long-subject", "contact_id": LEE.id},
        {"rule": "no-longer-there"},
        {"rule": "missing-subject", "contact_id": LEE.id, "place": Place(message_id="m-1")},
    )
    app = OutreachApp(workspace)
    async with app.run_test(size=(80, 24)) as pilot:
        listed = await opened(app, pilot, until)
        await until(pilot, lambda: listed.option_count == 4)
        shown = "\n".join(rows(listed))
        for words in (
            "“answer ASAP” in messages to Lee Park · today",
            "every message to Lee Park · today",
            "A subject longer than phones show (long-subject)\n",
            "\nno-longer-there\n  every message · today",
            "one message to Lee Park · today",
        ):
            assert words in shown


@pytest.mark.parametrize("key", ["enter", "delete", "backspace"])
async def test_one_is_brought_back_by_a_key_and_undone_by_another(
    workspace: Workspace, until: Any, key: str
) -> None:
    put_aside(workspace, {"contact_id": LEE.id}, {"rule": "guilt"})
    app = OutreachApp(workspace)
    async with app.run_test(size=(80, 24)) as pilot:
        listed = await opened(app, pilot, until)
        await until(pilot, lambda: listed.option_count == 2)
        listed.focus()
        await pilot.press("down", key)
        await until(pilot, lambda: listed.option_count == 1)
        assert [ignore.rule for ignore in workspace.ignores()] == ["guilt"]
        await pilot.press("ctrl+z")
        await until(pilot, lambda: listed.option_count == 2)


async def test_whatever_was_set_aside_is_shown_as_text(
    workspace: Workspace, until: Any, hostile: str
) -> None:
    put_aside(workspace, {"contact_id": LEE.id, "place": Place(words=hostile)})
    workspace.apply(Change(label="Renamed", put=(Contact(id=LEE.id, name=hostile),)))
    app = OutreachApp(workspace)
    async with app.run_test(size=(60, 20)) as pilot:
        listed = await opened(app, pilot, until)
        await until(pilot, lambda: listed.option_count == 1)
        assert hostile.strip()[:1] in rows(listed)[0] or not hostile[0].isprintable()
        listed.focus()
        await pilot.press("enter")
        await until(pilot, lambda: not workspace.ignores())


async def test_what_was_set_aside_goes_with_the_person(workspace: Workspace) -> None:
    put_aside(workspace, {"contact_id": LEE.id}, {"rule": "guilt"})
    workspace.remove_contact(LEE)
    assert [ignore.rule for ignore in workspace.ignores()] == ["guilt"]
    workspace.undo()
    assert len(workspace.ignores()) == 2


async def test_events_and_offers_are_kept_and_leaving_a_line_changes_nothing(
    workspace: Workspace, until: Any
) -> None:
    state = School(name="State", start=2011, end=2014, degree="Education", groups=("choir",))
    workspace.apply(save_profile(Profile(name="Sam Lee", schools=(state,))))
    app = OutreachApp(workspace)
    async with app.run_test(size=(80, 24)) as pilot:
        await opened(app, pilot, until)
        for field, typed in (
            ("events", "the spring mixer; UX Leeds"),
            ("offers", "I could read a page, or two."),
        ):
            box = app.screen.query_one(f"#profile-{field}", Input)
            box.value = typed
            box.focus()
            await pilot.press("enter")
        await until(pilot, lambda: workspace.profile.offers)
        assert workspace.profile.events == ("the spring mixer", "UX Leeds")
        assert workspace.profile.offers == ("I could read a page, or two.",)
        app.screen.query_one("#profile-schools", Input).focus()
        await pilot.press("enter")
        await pilot.pause()
        assert workspace.profile.schools == (state,)
