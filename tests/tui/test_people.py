"""People, Tracker and their forms, driven with keys."""

from __future__ import annotations

import datetime as dt
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import msgspec
import pytest
from textual.pilot import Pilot
from textual.screen import Screen
from textual.widgets import Input, OptionList, Select, TextArea

from outreach_tui.demo.records import demo_records
from outreach_tui.people.actions import save_profile
from outreach_tui.people.contact import Contact
from outreach_tui.people.profile import Profile, School
from outreach_tui.printable import printable
from outreach_tui.records import Change
from outreach_tui.tracking.message import TouchKind
from outreach_tui.tui.app import OutreachApp
from outreach_tui.tui.dialogs.exports import is_export, offers, read_path
from outreach_tui.tui.dialogs.form import Form
from outreach_tui.tui.dialogs.import_people import ImportForm
from outreach_tui.tui.dialogs.person import PersonForm
from outreach_tui.tui.dialogs.reply import ReplyForm
from outreach_tui.tui.dialogs.stage import StageDialog
from outreach_tui.tui.dialogs.touch import TouchForm
from outreach_tui.tui.requests import AddPerson
from outreach_tui.tui.safe import Plain
from outreach_tui.tui.screens.people.screen import SHOWN, People
from outreach_tui.tui.screens.tracker.screen import Column, TrackerScreen
from outreach_tui.tui.widgets.person import PersonPane
from outreach_tui.vocabulary import Executive, Outcome, Stage, Tie
from outreach_tui.workspace import Workspace

Until = Callable[[Pilot[Any], Callable[[], object]], Awaitable[None]]
FIXTURES = Path(__file__).parent.parent / "fixtures"
SIZES = [(120, 36), (80, 24), (60, 20)]


@pytest.fixture
def app(workspace: Workspace) -> OutreachApp:
    """The app past the welcome, with Ana, an alum, and Ben."""
    state = School(name="State", start=2012, end=2016, groups=("rowing",))
    workspace.apply(save_profile(Profile(name="Sam Lee", schools=(state,))))
    workspace.save_contact(
        Contact(id="c-ana", name="Ana Ruiz", title="CEO", company="Lumen", schools=(state,))
    )
    workspace.save_contact(Contact(id="c-ben", name="Ben Osei", company="Pagewise"))
    return OutreachApp(workspace)


async def open_people(app: OutreachApp, pilot: Pilot[Any], until: Until) -> None:
    await until(pilot, lambda: app.current_mode == "today")
    await pilot.press("f3")
    await until(pilot, lambda: isinstance(app.screen, People) and app.screen.person is not None)


def card(app: OutreachApp) -> str:
    return str(app.screen.query_one(PersonPane).query_one(Plain).content)


def listed(app: OutreachApp) -> list[str]:
    listing = app.screen.query_one("#list", OptionList)
    prompts = [str(listing.get_option_at_index(n).prompt) for n in range(listing.option_count)]
    return [prompt.splitlines()[0] for prompt in prompts]


@pytest.mark.parametrize("size", SIZES)
async def test_the_card_says_who_they_are_and_what_you_share(
    app: OutreachApp, until: Until, size: tuple[int, int]
) -> None:
    async with app.run_test(size=size) as pilot:
        await open_people(app, pilot, until)
        await until(pilot, lambda: "Ana Ruiz" in card(app))
        shown = "".join(card(app).split())
        for words in ("CEO,Lumen", "executive:", "rowing", "researching"):
            assert words in shown
        for widget in app.screen.query("*"):
            assert not widget.is_on_screen or widget.region.right <= size[0], widget


async def test_on_a_narrow_screen_the_card_opens_in_place(app: OutreachApp, until: Until) -> None:
    async with app.run_test(size=(60, 20)) as pilot:
        await open_people(app, pilot, until)
        assert not app.screen.query_one("#card").display
        await pilot.press("enter")
        await until(pilot, lambda: app.screen.query_one("#card").display)
        await pilot.press("escape")
        await until(pilot, lambda: not app.screen.query_one("#card").display)


async def test_search_finds_while_typing_and_escape_brings_everybody_back(
    app: OutreachApp, until: Until
) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await open_people(app, pilot, until)
        await pilot.press("slash", "b", "e", "n")
        await until(pilot, lambda: listed(app) == ["Ben Osei"])
        await until(pilot, lambda: "Pagewise" in card(app))
        await pilot.press("down", "escape")
        await until(pilot, lambda: len(listed(app)) == 2)


async def test_thirty_thousand_people_show_as_many_rows_as_one_can_read(
    workspace: Workspace, until: Until
) -> None:
    people = tuple(Contact(id=f"c-{n:05}", name=f"Person {n:05}") for n in range(30_000))
    workspace.apply(Change(label="Filled", put=(Profile(name="Sam"), *people)))
    app = OutreachApp(workspace)
    async with app.run_test(size=(80, 24)) as pilot:
        await open_people(app, pilot, until)
        assert len(listed(app)) == SHOWN + 1
        assert "30000" in listed(app)[-1]
        app.screen.query_one("#search", Input).value = "29999"
        await until(pilot, lambda: listed(app) == ["Person 29999"])


async def test_a_person_is_added_changed_removed_and_brought_back(
    app: OutreachApp, workspace: Workspace, until: Until
) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await open_people(app, pilot, until)
        await pilot.press("n")
        await until(pilot, lambda: is_open(app, PersonForm))
        await pilot.press("ctrl+s")
        await until(pilot, lambda: "needs a name" in problem(app))
        fill(app, name="Dr. José Núñez", title="Professor", schools="State, 2010-2014")
        app.screen.query_one("#tie", Select).value = Tie.ALUM
        app.screen.query_one("#executive", Select).value = Executive.NO
        app.screen.query_one("#may_name_referrer", Select).value = True
        await pilot.press("ctrl+s")
        await until(pilot, lambda: len(workspace.contacts()) == 3)
        jose = workspace.find_contact("José")
        assert (jose.honorific, jose.tie, jose.executive) == ("Dr.", Tie.ALUM, Executive.NO)
        assert jose.may_name_referrer is True
        assert jose.schools == (School(name="State", start=2010, end=2014),)
        await until(pilot, lambda: "José" in card(app))

        await pilot.press("e")
        await until(pilot, lambda: is_open(app, PersonForm))
        fill(app, notes="met at a fair", mutual="Dana Kim, Lee Park", events="the fair; UX Leeds")
        await pilot.press("ctrl+s")
        await until(pilot, lambda: workspace.find_contact("José").notes == "met at a fair")
        jose = workspace.find_contact("José")
        assert jose.mutual == ("Dana Kim", "Lee Park")
        assert jose.events == ("the fair", "UX Leeds")

        await until(pilot, lambda: isinstance(app.screen, People))
        await pilot.press("x")
        await until(pilot, lambda: len(workspace.contacts()) == 2)
        await pilot.press("ctrl+z")
        await until(pilot, lambda: len(workspace.contacts()) == 3)


async def test_leaving_a_form_asks_once_when_something_was_typed(
    app: OutreachApp, workspace: Workspace, until: Until
) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await open_people(app, pilot, until)
        await pilot.press("n")
        await until(pilot, lambda: is_open(app, PersonForm))
        await pilot.press("escape")
        await until(pilot, lambda: isinstance(app.screen, People))
        await pilot.press("n")
        await until(pilot, lambda: is_open(app, PersonForm))
        fill(app, name="Somebody")
        await pilot.press("escape")
        await until(pilot, lambda: "esc again" in problem(app))
        await pilot.press("escape")
        await until(pilot, lambda: isinstance(app.screen, People))
        assert len(workspace.contacts()) == 2


@pytest.mark.parametrize("size", SIZES)
async def test_the_keys_of_a_form_and_what_is_amiss_stay_in_sight(
    app: OutreachApp, until: Until, size: tuple[int, int]
) -> None:
    async with app.run_test(size=size) as pilot:
        await open_people(app, pilot, until)
        await pilot.press("n")
        await until(pilot, lambda: is_open(app, PersonForm))
        await pilot.press("ctrl+s")
        await until(pilot, lambda: "needs a name" in problem(app))
        await pilot.pause()
        last = app.screen.query_one("#executive")
        last.focus()
        screen = app.screen.region

        def in_sight() -> bool:
            lines = [app.screen.query_one(name).region for name in ("#problem", "#keys")]
            return all(
                line.area and screen.contains_region(line) and not line.overlaps(last.region)
                for line in lines
            )

        await until(pilot, in_sight)


async def test_the_first_person_added_is_under_the_cursor(
    workspace: Workspace, until: Until
) -> None:
    workspace.apply(save_profile(Profile(name="Sam Lee")))
    app = OutreachApp(workspace)
    async with app.run_test(size=(80, 24)) as pilot:
        await until(pilot, lambda: app.current_mode == "today")
        await app.go("people", AddPerson())
        await until(pilot, lambda: is_open(app, PersonForm))
        fill(app, name="Nadia Hale")
        await pilot.press("ctrl+s")
        await until(pilot, lambda: isinstance(app.screen, People) and app.screen.person is not None)
        await until(pilot, lambda: app.screen.query_one("#list").has_focus)


async def test_escape_twice_empties_a_search_that_found_nobody(
    app: OutreachApp, until: Until
) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await open_people(app, pilot, until)
        await pilot.press("slash", "x", "q")
        await until(pilot, lambda: not app.screen.query_one("#list").display)
        await pilot.press("escape")
        assert app.screen.query_one("#search", Input).value == "xq"
        await pilot.press("escape")
        await until(pilot, lambda: len(listed(app)) == 2)


async def test_a_reply_is_logged_with_its_words_and_day(
    app: OutreachApp, workspace: Workspace, until: Until
) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await open_people(app, pilot, until)
        await pilot.press("r")
        await until(pilot, lambda: is_open(app, ReplyForm))
        fill(app, words="Gladly.\nThursday?", on="[/foo]")
        await pilot.press("ctrl+s")
        await until(pilot, lambda: "[/foo]" in problem(app))
        fill(app, on="yesterday", until="next thursday")
        await pilot.press("ctrl+s")
        await until(pilot, lambda: workspace.stages().get("c-ana") is Stage.SCHEDULED)
        (message,) = workspace.messages("c-ana")
        assert (message.body, message.outcome) == ("Gladly.\nThursday?", Outcome.YES)
        assert message.on == workspace.today() - dt.timedelta(days=1)


async def test_a_talk_a_note_and_a_stage_are_logged(
    app: OutreachApp, workspace: Workspace, until: Until
) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await open_people(app, pilot, until)
        await pilot.press("l")
        await until(pilot, lambda: is_open(app, TouchForm))
        app.screen.query_one("#kind", Select).value = TouchKind.NOTE
        await pilot.press("ctrl+s")
        await until(pilot, lambda: "empty" in problem(app))
        fill(app, words="likes [ACME] and tea")
        await pilot.press("ctrl+s")
        await until(pilot, lambda: len(workspace.touches("c-ana")) == 1)
        await until(pilot, lambda: "likes [ACME] and tea" in " ".join(card(app).split()))
        await pilot.press("m")
        await until(pilot, lambda: isinstance(app.screen, StageDialog))
        await pilot.press("down", "enter")
        await until(pilot, lambda: workspace.stages().get("c-ana") is Stage.DRAFTED)


async def test_letters_are_commands_where_nobody_is_stored(
    workspace: Workspace, until: Until
) -> None:
    workspace.apply(save_profile(Profile(name="Sam Lee")))
    app = OutreachApp(workspace)
    async with app.run_test(size=(80, 24)) as pilot:
        await until(pilot, lambda: app.current_mode == "today")
        await pilot.press("f3")
        await until(pilot, lambda: app.screen.query_one("#nobody").display)
        await pilot.press("i")
        await until(pilot, lambda: is_open(app, ImportForm))
        await pilot.press("escape")
        await until(pilot, lambda: isinstance(app.screen, People))
        await pilot.press("n")
        await until(pilot, lambda: is_open(app, PersonForm))


async def test_editing_one_field_leaves_the_others_as_they_are_now(
    app: OutreachApp, workspace: Workspace, until: Until
) -> None:
    ana = workspace.find_contact("c-ana")
    school = School(name="State", degree="BSc, honours")
    facts = ("wrote on audits; twice",)
    workspace.save_contact(
        msgspec.structs.replace(ana, places=("Paris, France",), facts=facts, schools=(school,))
    )
    async with app.run_test(size=(80, 24)) as pilot:
        await open_people(app, pilot, until)
        await pilot.press("e")
        await until(pilot, lambda: is_open(app, PersonForm))
        other = Workspace(workspace.paths, clock=workspace.clock)
        other.save_contact(msgspec.structs.replace(other.find_contact("c-ana"), notes="likes tea"))
        other.close()
        fill(app, title="Chair")
        await pilot.press("ctrl+s")
        await until(pilot, lambda: workspace.find_contact("c-ana").title == "Chair")
    kept = workspace.find_contact("c-ana")
    assert (kept.places, kept.facts, kept.schools) == (("Paris, France",), facts, (school,))
    assert kept.notes == "likes tea"


async def test_a_full_disk_leaves_the_form_open_with_its_words(
    app: OutreachApp, workspace: Workspace, until: Until, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    async with app.run_test(size=(80, 24)) as pilot:
        await open_people(app, pilot, until)
        await pilot.press("r")
        await until(pilot, lambda: is_open(app, ReplyForm))
        fill(app, words="Gladly.")
        with monkeypatch.context() as patch:
            patch.setattr("os.fsync", full)
            await pilot.press("ctrl+s")
            await until(pilot, lambda: "The disk is full" in problem(app))
        assert app.screen.query_one("#words", TextArea).text == "Gladly."
        await pilot.press("ctrl+s")
        await until(pilot, lambda: len(workspace.messages("c-ana")) == 1)


def is_open(app: OutreachApp, form: type[Screen[Any]]) -> bool:
    return isinstance(app.screen, form) and app.screen.is_mounted


def fill(app: OutreachApp, **fields: str) -> None:
    for name, text in fields.items():
        field = app.screen.query_one(f"#{name}")
        if isinstance(field, TextArea):
            field.insert(text)
        elif isinstance(field, Input):
            field.value = text


def problem(app: OutreachApp) -> str:
    return (
        str(app.screen.query_one("#problem", Plain).content) if isinstance(app.screen, Form) else ""
    )


async def test_hostile_words_fit_into_every_field(
    app: OutreachApp, workspace: Workspace, until: Until, hostile: str
) -> None:
    text = " ".join(printable(hostile).split())
    async with app.run_test(size=(60, 20)) as pilot:
        await open_people(app, pilot, until)
        await pilot.press("n")
        await until(pilot, lambda: is_open(app, PersonForm))
        fill(
            app, name=f"Zoë {hostile}", title=hostile, company=hostile, tie_detail=hostile,
            referrer=hostile, facts=hostile, tags=hostile, notes=hostile, places=hostile,
        )  # fmt: skip
        await pilot.press("ctrl+s")
        await until(pilot, lambda: len(workspace.contacts()) == 3)
        kept = workspace.contacts()[-1]
        assert kept.name == f"Zoë {text}".strip()
        await until(pilot, lambda: "Zoë" in card(app))
        await pilot.press("enter", "f5")
        await until(pilot, lambda: isinstance(app.screen, TrackerScreen))
        grouped = app.screen.query_one("#grouped", OptionList)
        await until(pilot, lambda: grouped.option_count > 1)


# Import


async def open_import(app: OutreachApp, pilot: Pilot[Any], until: Until) -> None:
    await open_people(app, pilot, until)
    await pilot.press("i")
    await until(pilot, lambda: is_open(app, ImportForm))


def status(app: OutreachApp) -> str:
    return str(app.screen.query_one("#status", Plain).content)


async def test_an_import_shows_first_then_takes_and_can_be_undone(
    app: OutreachApp, workspace: Workspace, until: Until
) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await open_import(app, pilot, until)
        box = app.screen.query_one("#path", Input)
        box.value = f"'{FIXTURES / 'linkedin' / 'Connections.csv'}'"
        box.focus()
        await pilot.press("enter")
        await until(pilot, lambda: "23 people added" in status(app))
        assert len(workspace.contacts()) == 2
        await pilot.press("enter")
        await until(pilot, lambda: len(workspace.contacts()) == 25)
        await until(pilot, lambda: isinstance(app.screen, People))
        await pilot.press("ctrl+z")
        await until(pilot, lambda: len(workspace.contacts()) == 2)


@pytest.mark.parametrize(
    "name", [path.name for path in sorted((FIXTURES / "nasty").iterdir())] + ["missing"]
)
async def test_no_file_breaks_the_form(
    app: OutreachApp, workspace: Workspace, until: Until, name: str
) -> None:
    path = FIXTURES / "nasty" / name
    async with app.run_test(size=(80, 24)) as pilot:
        await open_import(app, pilot, until)
        box = app.screen.query_one("#path", Input)
        box.value = str(path)
        box.focus()
        await pilot.press("enter")
        await until(pilot, lambda: status(app) and not status(app).startswith("Reading"))
        await pilot.press("escape")
        await until(pilot, lambda: isinstance(app.screen, People))
        assert len(workspace.contacts()) == 2


@pytest.mark.parametrize(
    ("typed", "path"),
    [
        ("'/exports/a b.zip'", "/exports/a b.zip"),
        ("file:///exports/a%20b.zip", "/exports/a b.zip"),
        ("  /exports/x  ", "/exports/x"),
        ("~/Downloads//exports/x", "/exports/x"),
        ("~/Downloads/'/exports/a b.zip' ", "/exports/a b.zip"),
        ("~/file:///exports/a%20b.zip", "/exports/a b.zip"),
    ],
)
def test_a_path_is_read_as_it_is_pasted(typed: str, path: str) -> None:
    assert read_path(typed) == Path(path)


async def test_an_export_is_picked_from_the_folder_with_two_keys(
    app: OutreachApp, workspace: Workspace, until: Until, tmp_path: Path
) -> None:
    export = FIXTURES / "linkedin" / "Connections_2020_no_preamble.csv"
    (tmp_path / "Connections (1).csv").write_bytes(export.read_bytes())
    async with app.run_test(size=(80, 24)) as pilot:
        await open_import(app, pilot, until)
        box = app.screen.query_one("#path", Input)
        box.value = f"{tmp_path}/"
        files = app.screen.query_one("#files", OptionList)
        await until(pilot, lambda: files.highlighted == 0)
        box.focus()
        await pilot.press("down", "enter")
        await until(pilot, lambda: "12 people added" in status(app))
        await pilot.press("enter")
        await until(pilot, lambda: len(workspace.contacts()) == 14)


def test_a_folder_offers_exports_first(tmp_path: Path) -> None:
    for name in ("a.csv", "Connections.csv", "Basic_LinkedInDataExport_02.zip", "photo.jpg"):
        (tmp_path / name).write_text("x")
    (tmp_path / "folder").mkdir()
    names = [offer.path.name for offer in offers(tmp_path)]
    assert set(names[:2]) == {"Connections.csv", "Basic_LinkedInDataExport_02.zip"}
    assert "photo.jpg" not in names
    assert [offer.path.name for offer in offers(tmp_path / "conn")] == ["Connections.csv"]
    assert offers(Path("no/such\0place")) == []


def test_mailboxes_are_offered_and_imported_whole() -> None:
    mail = Path(__file__).parent.parent / "fixtures" / "mail"
    names = [offer.path.name for offer in offers(mail)]
    assert {"gmail.mbox", "12345.emlx", "Maildir", "Replies.mbox"} <= set(names)
    assert is_export(mail / "Maildir")
    assert is_export(mail / "Replies.mbox")
    assert not is_export(mail)


# Tracker


def demo(workspace: Workspace) -> OutreachApp:
    profile, contacts, messages, touches = demo_records(workspace.today())
    workspace.apply(Change(label="Filled", put=(profile, *contacts, *messages, *touches)))
    return OutreachApp(workspace)


@pytest.mark.parametrize("size", SIZES)
async def test_the_tracker_shows_every_stage_that_has_somebody(
    workspace: Workspace, until: Until, size: tuple[int, int]
) -> None:
    app = demo(workspace)
    wanted = {stage: len(cards) for stage, cards in workspace.pipeline().items() if cards}
    async with app.run_test(size=size) as pilot:
        await until(pilot, lambda: app.current_mode == "today")
        await pilot.press("f5")
        if size[0] >= 110:
            await until(pilot, lambda: len(app.screen.query(Column)) == len(wanted))
            columns = app.screen.query(Column).results(Column)
            shown = {c.stage: c.query_one(OptionList).option_count for c in columns}
            assert shown == wanted
        else:
            grouped = app.screen.query_one("#grouped", OptionList)
            everybody = sum(wanted.values()) + len(wanted)
            await until(pilot, lambda: grouped.option_count == everybody)
        assert isinstance(app.screen, TrackerScreen)
        await until(pilot, lambda: app.screen.person is not None)  # type: ignore[attr-defined]


@pytest.mark.parametrize("size", SIZES[:2])
async def test_a_card_moves_by_hand_and_back_by_undo(
    workspace: Workspace, until: Until, size: tuple[int, int]
) -> None:
    app = demo(workspace)
    async with app.run_test(size=size) as pilot:
        await until(pilot, lambda: app.current_mode == "today")
        await pilot.press("f5")
        await until(pilot, lambda: getattr(app.screen, "person", None) is not None)
        screen = app.screen
        assert isinstance(screen, TrackerScreen)
        who = screen.person
        assert who is not None
        before = workspace.stages().get(who.id, Stage.RESEARCHING)
        await pilot.press("shift+right")
        after = list(Stage)[list(Stage).index(before) + 1]
        await until(pilot, lambda: workspace.stages().get(who.id) is after)
        await until(pilot, lambda: screen.person == who)
        await pilot.press("ctrl+z")
        await until(pilot, lambda: workspace.stages().get(who.id, Stage.RESEARCHING) is before)


async def test_a_resized_tracker_changes_its_shape(workspace: Workspace, until: Until) -> None:
    app = demo(workspace)
    async with app.run_test(size=(120, 36)) as pilot:
        await until(pilot, lambda: app.current_mode == "today")
        await pilot.press("f5")
        await until(pilot, lambda: app.screen.query(Column))
        await pilot.resize_terminal(80, 24)
        await until(pilot, lambda: app.screen.query_one("#grouped").display)
        assert not app.screen.query_one("#columns").display


async def test_an_empty_tracker_says_how_to_begin(app: OutreachApp, until: Until) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await until(pilot, lambda: app.current_mode == "today")
        app.workspace.remove_contact(app.workspace.find_contact("c-ana"))
        app.workspace.remove_contact(app.workspace.find_contact("c-ben"))
        await pilot.press("f5")
        await until(
            pilot, lambda: "first draft" in str(app.screen.query_one("#empty", Plain).content)
        )
