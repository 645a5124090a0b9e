"""Where a message begins and where it goes: every start on the real app, and every way out."""

from __future__ import annotations

import email
from email.policy import default
from pathlib import Path
from typing import Any

import pyperclip
import pytest
from textual.pilot import Pilot
from textual.widgets import Input, OptionList

from outreach_tui.people.contact import Contact
from outreach_tui.people.profile import Profile, School
from outreach_tui.records import Change
from outreach_tui.tracking.message import MessageState
from outreach_tui.tui.app import OutreachApp
from outreach_tui.tui.dialogs.gathering import GatheringDialog
from outreach_tui.tui.dialogs.letter import LetterDialog
from outreach_tui.tui.requests import BeginWith, WriteTo
from outreach_tui.tui.screens.compose.record import RecordStep
from outreach_tui.tui.screens.compose.screen import ComposeScreen
from outreach_tui.tui.screens.compose.steps import Step
from outreach_tui.vocabulary import Channel, Purpose, Tie
from outreach_tui.workspace import Workspace

PROFILE = Profile(
    name="Sam Okafor",
    headline="a final-year statistics student at State",
    background="I worked two summers in a hospital lab.",
    plans="Once I graduate I'd like to forecast for hospitals.",
    schools=(School(name="State", start=2022, end=2026),),
)
ANA = Contact(
    id="c-ana", name="Ana Ruiz", given="Ana", family="Ruiz", title="UX lead", company="Lumen",
    emails=("ana@example.org",), tie=Tie.MET, tie_detail="the spring mixer",
    profile_url="https://www.linkedin.com/in/ana-ruiz",
)  # fmt: skip
BEN = Contact(
    id="c-ben", name="Ben Osei", given="Ben", family="Osei", title="Ward manager",
    company="Harbor", tie=Tie.MET, tie_detail="Spring mixer",
)  # fmt: skip
DANA = Contact(id="c-dana", name="Dana Kim", given="Dana", events=("the spring mixer",))
BODY = (
    "Hi {},\n\nIt was good to talk at the spring mixer about night shifts, and about how your "
    "ward plans them three months ahead. I tried your way of asking for wishes first.\n\n"
    "Thank you for that idea.\n\nBest wishes,\nSam Okafor\n"
)


class Opener(list[str]):
    """Remembers what it was asked to open."""

    works = True

    def __call__(self, address: str) -> bool:
        self.append(address)
        return self.works


@pytest.fixture
def opener(workspace: Workspace) -> Opener:
    opener = Opener()
    workspace.opener = opener
    return opener


@pytest.fixture
def app(workspace: Workspace, opener: Opener) -> OutreachApp:
    workspace.apply(Change(label="Began", put=(PROFILE, ANA, BEN, DANA)))
    return OutreachApp(workspace)


@pytest.fixture
def copied(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What went to the system's clipboard."""
    texts: list[str] = []
    monkeypatch.setattr(pyperclip, "copy", texts.append)
    return texts


def compose(app: OutreachApp) -> ComposeScreen:
    screen = app.screen
    assert isinstance(screen, ComposeScreen)
    return screen


def at(screen: ComposeScreen, step: Step) -> bool:
    return screen.step is step


def said(app: OutreachApp) -> str:
    return "\n".join(note.message for note in app._notifications)


async def choose(pilot: Pilot[Any], screen: ComposeScreen, letters: str, until: Any) -> None:
    """Type some letters of a name and take the one person found."""
    screen.query_one("#search", Input).value = letters
    found = screen.query_one("#found", OptionList)
    await until(pilot, lambda: found.option_count == 1)
    await pilot.press("enter")


async def at_the_end(
    app: OutreachApp, pilot: Pilot[Any], until: Any, channel: Channel = Channel.EMAIL
) -> ComposeScreen:
    await pilot.pause()
    await app.go("compose", WriteTo(ANA.id, Purpose.EVENT_FOLLOW_UP, channel))
    screen = compose(app)
    screen.change(blank=True)
    await screen.go_to(Step.POLISH)
    screen.polish.rewrite("Your idea for night shifts", BODY.format("Ana"))
    await pilot.press("alt+right")
    await until(pilot, lambda: at(screen, Step.RECORD))
    await pilot.pause()
    return screen


async def test_a_template_first_and_then_the_person(app: OutreachApp, until: Any) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        await until(pilot, lambda: app.current_mode == "today")
        await pilot.press("t")
        await until(pilot, lambda: isinstance(app.screen, ComposeScreen))
        screen = compose(app)
        await until(pilot, lambda: at(screen, Step.TEMPLATE))
        listed = screen.query_one("#templates", OptionList)
        await until(pilot, lambda: listed.option_count > 40)
        headings = [option for option in listed.options if option.disabled]
        assert str(headings[0].prompt) == "Ask for a short talk"
        assert len(headings) == len({each.purpose for each in screen.workspace.catalogue.list()})
        assert listed.highlighted == 1
        listed.highlighted = listed.get_option_index("met-email")
        await pilot.pause()
        assert "You spoke with them" in str(screen.query_one("#made").render())
        await pilot.press("enter")
        await until(pilot, lambda: at(screen, Step.WHO))
        assert "write this to" in str(screen.query_one("#whom").render())
        assert not screen.query_one("#starts").display
        await choose(pilot, screen, "ana", until)
        await until(pilot, lambda: at(screen, Step.FILL))
        assert screen.writing.template == "met-email"
        assert screen.writing.purpose is Purpose.INFORMATIONAL_INTERVIEW
        assert screen.writing.contact == ANA


async def test_the_way_it_goes_follows_the_template_once_the_person_is_known(
    app: OutreachApp, until: Any
) -> None:
    async with app.run_test() as pilot:
        await pilot.pause()
        await app.go("compose", BeginWith())
        screen = compose(app)
        listed = screen.query_one("#templates", OptionList)
        await until(pilot, lambda: listed.option_count > 40)
        listed.highlighted = listed.get_option_index("connect-event-note")
        await pilot.press("enter")
        await until(pilot, lambda: at(screen, Step.WHO))
        await choose(pilot, screen, "ana", until)
        await until(pilot, lambda: at(screen, Step.FILL))
        assert screen.writing.way is Channel.LINKEDIN_NOTE


async def test_a_blank_page_first_and_then_the_person(
    app: OutreachApp, workspace: Workspace, until: Any
) -> None:
    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        await pilot.pause()
        await until(pilot, lambda: app.current_mode == "today")
        await pilot.press("b")
        await until(pilot, lambda: isinstance(app.screen, ComposeScreen))
        screen = compose(app)
        await until(pilot, lambda: at(screen, Step.POLISH))
        screen.polish.body.insert(BODY.format("Ana"))
        await pilot.press("alt+right")
        await until(pilot, lambda: at(screen, Step.WHO))
        assert "Your words are kept. Who are they for?" in said(app)
        assert "Who are your words for" in str(screen.query_one("#whom").render())
        await choose(pilot, screen, "ana", until)
        await until(pilot, lambda: at(screen, Step.WHY))
        await pilot.press("enter")
        await until(pilot, lambda: at(screen, Step.POLISH))
        assert screen.polish.body.text == BODY.format("Ana")
        await pilot.press("alt+right")
        await until(pilot, lambda: at(screen, Step.RECORD))
    assert [draft.body for draft in workspace.drafts()] == [BODY.format("Ana")]


async def test_another_start_keeps_what_was_begun(
    app: OutreachApp, workspace: Workspace, until: Any
) -> None:
    async with app.run_test(notifications=True) as pilot:
        await pilot.pause()
        await app.go("compose", BeginWith(blank=True))
        screen = compose(app)
        screen.polish.body.insert("These words stay.")
        await pilot.press("alt+r")
        await until(pilot, lambda: at(screen, Step.TEMPLATE))
        assert screen.polish.body.text == ""
    assert [draft.body for draft in workspace.drafts()] == ["These words stay."]


async def at_the_next(app: OutreachApp, pilot: Pilot[Any], contact: Contact, until: Any) -> Any:
    """Return the list of the people met, once it is on the one to write to next."""
    await until(pilot, lambda: isinstance(app.screen, GatheringDialog))
    people = app.screen.query_one("#people", OptionList)
    await until(pilot, lambda: people.option_count == 3)
    assert people.highlighted_option is not None
    assert people.highlighted_option.id == contact.id
    return people


async def write_to_the_next(
    app: OutreachApp, pilot: Pilot[Any], contact: Contact, other: Contact, until: Any
) -> set[str]:
    """Write to one of the people met and record it; returns what the coach found."""
    await at_the_next(app, pilot, contact, until)
    await pilot.press("enter")
    await until(pilot, lambda: isinstance(app.screen, ComposeScreen))
    screen = compose(app)
    await until(pilot, lambda: at(screen, Step.TEMPLATE))
    assert screen.writing.contact == contact
    assert screen.writing.purpose is Purpose.EVENT_FOLLOW_UP
    screen.change(blank=True)
    await screen.go_to(Step.POLISH)
    screen.polish.rewrite("Night shifts", BODY.format(contact.given))
    await pilot.press("alt+right")
    await until(pilot, lambda: at(screen, Step.RECORD))
    await pilot.press("enter")
    await until(pilot, lambda: screen.query_one("#sent").has_focus)
    report = screen.polish.report
    assert report is not None
    found = {finding.rule for finding in report.findings}
    await pilot.press("enter")
    people = await at_the_next(app, pilot, other, until)
    assert people.get_option(contact.id).disabled
    return found


async def test_the_people_of_an_event_are_written_to_one_by_one(
    app: OutreachApp, workspace: Workspace, until: Any, copied: list[str]
) -> None:
    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        await pilot.pause()
        await until(pilot, lambda: app.current_mode == "today")
        await pilot.press("a")
        assert "copy-paste" not in await write_to_the_next(app, pilot, ANA, BEN, until)
        assert "copy-paste" in await write_to_the_next(app, pilot, BEN, DANA, until)
        title = str(app.screen.query_one("#title").render())
        assert title == "the spring mixer: 3 people, 2 written to"
        await pilot.press("escape")
        await until(pilot, lambda: not isinstance(app.screen, GatheringDialog))
        assert app.current_mode == "today"
    assert [m.state for m in workspace.messages()] == [MessageState.SENT, MessageState.SENT]


async def test_drafts_that_repeat_each_other_are_pointed_out(
    app: OutreachApp, workspace: Workspace, until: Any
) -> None:
    for contact in (ANA, BEN):
        body = BODY.format(contact.given)
        workspace.save_draft(
            workspace.blank_draft(contact, Purpose.EVENT_FOLLOW_UP, Channel.EMAIL, "x", body)
        )
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        app.write_after_event("the spring mixer")
        await until(pilot, lambda: isinstance(app.screen, GatheringDialog))
        people = app.screen.query_one("#people", OptionList)

        def row(at: int) -> str:
            return str(people.get_option_at_index(at).prompt) if people.option_count else ""

        await until(pilot, lambda: "Your draft to Ben Osei says nearly the same." in row(0))
        assert "Your draft to Ana Ruiz" in row(1)
        assert "▲" not in row(2)


async def test_where_nobody_was_met_it_says_how_to_begin(workspace: Workspace, until: Any) -> None:
    workspace.apply(Change(label="Began", put=(PROFILE, Contact(id="c-x", name="Lee Park"))))
    app = OutreachApp(workspace)
    async with app.run_test() as pilot:
        await pilot.pause()
        await pilot.press("alt+a")
        await until(pilot, lambda: isinstance(app.screen, GatheringDialog))
        await until(pilot, lambda: "add the event" in str(app.screen.query_one("#how").render()))
        await pilot.press("escape")
        await until(pilot, lambda: not isinstance(app.screen, GatheringDialog))


async def test_hostile_names_and_events_are_shown_as_they_are(
    workspace: Workspace, hostile: str, until: Any
) -> None:
    people = [
        Contact(id=f"c-{n}", name=hostile, events=(hostile + " event", "the fair")) for n in "ab"
    ]
    workspace.apply(Change(label="Began", put=(PROFILE, *people)))
    app = OutreachApp(workspace)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        app.write_after_event(hostile + " event")
        await until(pilot, lambda: isinstance(app.screen, GatheringDialog))
        listed = app.screen.query_one("#people", OptionList)
        await until(pilot, lambda: listed.option_count == 2)


async def test_the_mail_program_opens_only_when_asked(
    app: OutreachApp, until: Any, opener: Opener
) -> None:
    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        screen = await at_the_end(app, pilot, until)
        assert opener == []
        await pilot.press("tab", "enter")
        await until(pilot, lambda: opener)
        assert opener[0].startswith("mailto:ana@example.org?subject=Your%20idea")
        await until(pilot, lambda: screen.query_one("#sent").has_focus)
        assert "in your mail program" in str(screen.query_one("#copied").render())
        await pilot.press("enter")
        await until(pilot, lambda: app.current_mode == "today")
    assert len(opener) == 1


async def test_a_text_too_long_for_a_link_is_copied_instead(
    app: OutreachApp, until: Any, opener: Opener, copied: list[str]
) -> None:
    async with app.run_test(notifications=True) as pilot:
        screen = await at_the_end(app, pilot, until)
        long = BODY.format("Ana") + "A few more words. " * 120
        screen.polish.rewrite("Night shifts", long)
        await pilot.press("alt+o")
        await until(pilot, lambda: opener)
        await until(pilot, lambda: copied)
        assert "body=" not in opener[0]
        assert copied == [long]
        await until(pilot, lambda: "about 2,000" in said(app))


async def test_where_no_mail_program_opens_it_says_what_to_do(
    app: OutreachApp, until: Any, opener: Opener
) -> None:
    opener.works = False
    async with app.run_test(notifications=True) as pilot:
        screen = await at_the_end(app, pilot, until)
        await pilot.press("alt+o")
        await until(pilot, lambda: "no way to open your mail program" in said(app))
        assert at(screen, Step.RECORD)


async def test_a_linkedin_message_opens_their_page(
    app: OutreachApp, until: Any, opener: Opener
) -> None:
    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        screen = await at_the_end(app, pilot, until, Channel.LINKEDIN_MESSAGE)
        assert not screen.query_one("#save-letter").display
        await pilot.press("alt+e")
        await pilot.pause()
        assert app.screen is screen
        await pilot.press("alt+o")
        await until(pilot, lambda: opener == ["https://www.linkedin.com/in/ana-ruiz"])


async def test_a_letter_is_written_where_the_user_says(
    app: OutreachApp, workspace: Workspace, until: Any, tmp_path: Path
) -> None:
    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        screen = await at_the_end(app, pilot, until)
        await pilot.press("alt+e")
        await until(pilot, lambda: isinstance(app.screen, LetterDialog))
        await pilot.press("enter")
        await until(pilot, lambda: app.screen is screen)
        written = workspace.paths.letters / "To Ana Ruiz - Your idea for night shifts.eml"
        letter = email.message_from_bytes(written.read_bytes(), policy=default)
        assert letter["to"] == "Ana Ruiz <ana@example.org>"
        assert str(written) in said(app).replace("\n", "")
        await pilot.press("alt+e")
        await until(pilot, lambda: isinstance(app.screen, LetterDialog))
        app.screen.query_one(Input).value = str(tmp_path / "gone" / "x.eml")
        await pilot.press("enter")
        problem = app.screen.query_one("#problem")
        await until(pilot, lambda: "cannot be written" in str(problem.render()))
        app.screen.query_one(Input).value = str(tmp_path / "x.eml")
        await pilot.press("enter")
        await until(pilot, lambda: app.screen is screen)
    assert (tmp_path / "x.eml").read_bytes() == written.read_bytes()


async def test_what_is_remembered_names_the_answers_and_the_tie(
    app: OutreachApp, until: Any
) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await at_the_end(app, pilot, until)
        screen.change(answers={"topic": "night shifts", "gift": "", "reason": "your talk"})
        await screen.show_step()
        kept = str(screen.query_one(RecordStep).query_one("#kept").render())
        assert "your 2 answers, offered when you write to Ana again" in kept
        assert "you met, the spring mixer" in kept


async def test_the_next_person_of_an_event_gets_other_words_from_the_same_template(
    app: OutreachApp, workspace: Workspace, until: Any
) -> None:
    workspace.save_draft(
        workspace.blank_draft(BEN, Purpose.EVENT_FOLLOW_UP, Channel.EMAIL, "x", BODY.format("Ben"))
    )
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        request = WriteTo(ANA.id, Purpose.EVENT_FOLLOW_UP, event="the spring mixer")
        await app.go("compose", request)
        screen = compose(app)
        listed = screen.query_one("#templates", OptionList)
        await until(pilot, lambda: listed.option_count > 1)
        listed.highlighted = listed.get_option_index("event-email")
        await pilot.press("enter")
        await until(pilot, lambda: at(screen, Step.FILL))
        assert screen.writing.choices
        assert set(screen.writing.choices.values()) == {1}
        template = screen.known.template
        assert template is not None
        asked = [each for each in template.fields if each.required and not each.filled_from]
        screen.change(answers={each.name: "your idea" for each in asked})
        await screen.go_to(Step.POLISH)
        await until(pilot, lambda: at(screen, Step.POLISH))
        assert "the spring mixer" in screen.polish.subject.text + screen.polish.body.text


async def test_a_start_from_today_begins_with_nobody_and_one_in_compose_keeps_them(
    app: OutreachApp, until: Any
) -> None:
    async with app.run_test() as pilot:
        await pilot.pause()
        await app.go("compose", WriteTo(ANA.id))
        screen = compose(app)
        await pilot.press("alt+k")
        await until(pilot, lambda: at(screen, Step.POLISH))
        assert screen.writing.contact == ANA
        await app.go("compose", BeginWith())
        assert screen.writing.contact is None


async def test_a_former_colleague_met_at_an_event_gets_what_is_written_for_that(
    app: OutreachApp, workspace: Workspace, until: Any
) -> None:
    lee = Contact(id="c-lee", name="Lee Park", tie=Tie.COLLEAGUE, events=("the fair",))
    workspace.apply(Change(label="Added Lee", put=(lee,)))
    async with app.run_test() as pilot:
        await pilot.pause()
        await app.go("compose", WriteTo(lee.id, Purpose.EVENT_FOLLOW_UP, event="the fair"))
        listed = compose(app).query_one("#templates", OptionList)
        await until(pilot, lambda: listed.option_count > 1)
        first = listed.get_option_at_index(0)
        assert first.id == "event-email"
        assert "You met Lee Park at the fair" in str(first.prompt)
