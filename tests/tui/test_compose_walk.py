"""The walk of Compose, by keyboard on the real app: any order works and nothing is lost."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from textual import events
from textual.pilot import Pilot
from textual.widgets import Input, OptionList

from outreach_tui.people.contact import Contact
from outreach_tui.people.profile import Profile, School
from outreach_tui.records import Change
from outreach_tui.tracking.message import MessageState, TouchKind
from outreach_tui.tui.app import OutreachApp
from outreach_tui.tui.requests import OpenDraft, WriteTo
from outreach_tui.tui.screens.compose.about import AboutDialog
from outreach_tui.tui.screens.compose.question import Question
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
PRIYA = Contact(
    id="c-priya",
    name="Priya Nair",
    given="Priya",
    family="Nair",
    title="Data Scientist",
    company="Northwind",
    emails=("priya@example.org",),
    tie=Tie.ALUM,
    tie_detail="State",
)
ANA = Contact(id="c-ana", name="Ana Ruiz", given="Ana", family="Ruiz", company="Lumen")


@pytest.fixture
def app(workspace: Workspace) -> OutreachApp:
    workspace.apply(Change(label="Began", put=(PROFILE, PRIYA, ANA)))
    return OutreachApp(workspace)


def compose(pilot: Pilot[Any]) -> ComposeScreen:
    screen = pilot.app.screen
    assert isinstance(screen, ComposeScreen)
    return screen


async def open_on(pilot: Pilot[Any], request: WriteTo | OpenDraft | None = None) -> ComposeScreen:
    app = pilot.app
    assert isinstance(app, OutreachApp)
    await pilot.pause()
    await app.go("compose", request)
    await pilot.pause()
    return compose(pilot)


def at(screen: ComposeScreen, step: Step) -> bool:
    return screen.step is step


def goes_by(screen: ComposeScreen, channel: Channel) -> bool:
    return screen.writing.way is channel


def said(app: OutreachApp) -> list[str]:
    return [note.message for note in app._notifications]


async def answer_all(pilot: Pilot[Any], screen: ComposeScreen, words: str) -> None:
    for field in screen.query("#questions Input").results(Input):
        if not field.value:
            field.value = words
    await pilot.pause()


async def test_from_a_name_to_a_recorded_message(
    app: OutreachApp, workspace: Workspace, until: Any
) -> None:
    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        screen = await open_on(pilot)
        await until(pilot, lambda: screen.query_one("#found", OptionList).option_count)
        await pilot.press(*"priy")
        found = screen.query_one("#found", OptionList)
        await until(pilot, lambda: found.option_count == 1)
        await pilot.press("enter")
        await until(pilot, lambda: at(screen, Step.WHY))
        await pilot.press("enter")
        await until(pilot, lambda: at(screen, Step.TEMPLATE))
        assert screen.writing.purpose is Purpose.INFORMATIONAL_INTERVIEW
        await pilot.press("enter")
        await until(pilot, lambda: at(screen, Step.FILL))
        await answer_all(pilot, screen, "your article on forecasting for hospitals")
        await pilot.press("alt+right")
        await until(pilot, lambda: at(screen, Step.POLISH))
        assert screen.polish.body.text.startswith("Hi Priya,")
        assert "your article on forecasting" in screen.polish.body.text
        assert screen.polish.body.has_focus
        await pilot.press("alt+right")
        await until(pilot, lambda: at(screen, Step.RECORD))
        await pilot.press("alt+y")
        await until(pilot, lambda: len(app.screen_stack) > 1)
        await pilot.press("tab", "enter")
        await until(pilot, lambda: app.current_mode == "today")
    sent = workspace.messages(PRIYA.id)
    assert [message.state for message in sent] == [MessageState.SENT]
    assert sent[0].on == workspace.today()
    assert sent[0].subject
    assert [touch.what for touch in workspace.touches(PRIYA.id)] == [TouchKind.SENT]
    assert "Recorded the e-mail to Priya Nair. ctrl+z undoes it." in said(app)


async def test_going_back_keeps_every_choice_and_word(app: OutreachApp, until: Any) -> None:
    async with app.run_test() as pilot:
        screen = await open_on(pilot, WriteTo(PRIYA.id, Purpose.INFORMATIONAL_INTERVIEW))
        assert at(screen, Step.TEMPLATE)
        await pilot.press("enter")
        await until(pilot, lambda: at(screen, Step.FILL))
        await answer_all(pilot, screen, "your work on hospitals")
        await pilot.press("alt+right")
        await until(pilot, lambda: at(screen, Step.POLISH))
        screen.polish.body.insert("PS: my own words", screen.polish.body.document.end)
        await pilot.pause()
        for step in (Step.FILL, Step.TEMPLATE, Step.WHY, Step.WHO):
            await pilot.press("alt+left")
            await until(pilot, lambda step=step: at(screen, step))
        for step in (Step.WHY, Step.TEMPLATE, Step.FILL, Step.POLISH):
            await pilot.press("alt+right")
            await until(pilot, lambda step=step: at(screen, step))
        assert screen.polish.body.text.endswith("PS: my own words")
        assert screen.writing.answers
        assert {Step.WHO, Step.WHY, Step.TEMPLATE, Step.FILL} <= screen.writing.done


async def test_a_message_with_holes_is_never_written(app: OutreachApp, until: Any) -> None:
    async with app.run_test() as pilot:
        screen = await open_on(pilot, WriteTo(PRIYA.id, Purpose.INFORMATIONAL_INTERVIEW))
        await pilot.press("enter")
        await until(pilot, lambda: at(screen, Step.FILL))
        for step in (Step.POLISH, Step.RECORD):
            await screen.go_to(step)
            assert at(screen, Step.FILL)
        assert screen.polish.body.text == ""
        hint = str(screen.query_one("#hint").render())
        assert "Needed before the message can be written." in hint


async def test_enter_goes_from_one_open_question_to_the_next(app: OutreachApp, until: Any) -> None:
    async with app.run_test() as pilot:
        screen = await open_on(pilot, WriteTo(PRIYA.id, Purpose.INFORMATIONAL_INTERVIEW))
        await pilot.press("enter")
        await until(pilot, lambda: at(screen, Step.FILL))
        answered = 0
        while at(screen, Step.FILL) and answered < 10:
            focused = app.focused
            assert isinstance(focused, Input)
            assert focused.value == ""
            focused.value = "your article on hospitals"
            await pilot.press("enter")
            await until(pilot, lambda was=focused: app.focused is not was)
            answered += 1
        assert at(screen, Step.POLISH)
        assert answered >= 1


async def test_known_values_say_where_they_come_from_and_can_be_changed(
    app: OutreachApp, until: Any
) -> None:
    async with app.run_test() as pilot:
        screen = await open_on(pilot, WriteTo(PRIYA.id, Purpose.INFORMATIONAL_INTERVIEW))
        await pilot.press("enter")
        await until(pilot, lambda: at(screen, Step.FILL))
        headline = next(q for q in screen.query(Question) if q.value.field.name == "headline")
        assert headline.query_one(Input).value == PROFILE.headline
        assert "from your profile" in str(headline.query_one(".origin").render())
        headline.query_one(Input).value = "a nurse in training"
        await pilot.pause()
        assert screen.writing.answers == {"headline": "a nurse in training"}
        assert "your answer" in str(headline.query_one(".origin").render())
        headline.query_one(Input).value = PROFILE.headline
        await pilot.pause()
        assert screen.writing.answers == {}


async def test_own_words_win_over_new_answers_until_the_user_says_otherwise(
    app: OutreachApp, until: Any
) -> None:
    async with app.run_test() as pilot:
        screen = await open_on(pilot, WriteTo(PRIYA.id, Purpose.INFORMATIONAL_INTERVIEW))
        await pilot.press("enter")
        await until(pilot, lambda: at(screen, Step.FILL))
        await answer_all(pilot, screen, "your first idea")
        await screen.go_to(Step.POLISH)
        body = screen.polish.body
        body.insert("My own opening. ", (0, 0))
        mine = body.text
        await pilot.pause()
        await screen.go_to(Step.FILL)
        for question in screen.query(Question):
            if question.answer == "your first idea":
                question.query_one(Input).value = "your second idea"
        await pilot.pause()
        await pilot.press("alt+right")
        await until(pilot, lambda: screen.query_one("#keep").has_focus)
        assert at(screen, Step.FILL)
        await pilot.press("enter")
        await until(pilot, lambda: at(screen, Step.POLISH))
        assert body.text == mine
        await screen.go_to(Step.FILL)
        screen.query(Question).last().query_one("Input, MessageEditor").focus()
        for question in screen.query(Question):
            if question.answer == "your second idea":
                question.query_one(Input).value = "your third idea"
        await pilot.pause()
        await pilot.press("alt+right")
        await until(pilot, lambda: screen.query_one("#keep").has_focus)
        await pilot.press("tab", "enter")
        await until(pilot, lambda: at(screen, Step.POLISH))
        assert "your third idea" in body.text
        await pilot.press("ctrl+z")
        assert body.text == mine


async def test_a_blank_page_needs_neither_template_nor_person(app: OutreachApp, until: Any) -> None:
    async with app.run_test() as pilot:
        screen = await open_on(pilot)
        await screen.go_to(Step.TEMPLATE)
        listed = screen.query_one("#templates", OptionList)
        await pilot.press("end", "enter")
        await until(pilot, lambda: at(screen, Step.POLISH))
        assert listed.option_count > 1
        await pilot.press(*"Hello")
        assert screen.polish.body.text == "Hello"
        await screen.go_to(Step.WHO)
        await pilot.press(*"ana", "down")
        await until(pilot, lambda: screen.query_one("#found", OptionList).option_count == 1)
        await pilot.press("enter")
        await until(pilot, lambda: screen.writing.contact is not None)
        assert screen.polish.body.text == "Hello"


async def test_a_template_waits_for_a_person_to_greet(app: OutreachApp, until: Any) -> None:
    async with app.run_test(notifications=True) as pilot:
        screen = await open_on(pilot)
        await screen.go_to(Step.TEMPLATE)
        await pilot.press("enter")
        await until(pilot, lambda: at(screen, Step.WHO))
        await screen.go_to(Step.FILL)
        await pilot.press("alt+right")
        await until(pilot, lambda: at(screen, Step.WHO))
        assert screen.polish.body.text == ""
        assert any("Choose who it is for" in text for text in said(app))


async def test_the_channel_can_be_switched_and_its_rules_with_it(
    app: OutreachApp, until: Any
) -> None:
    async with app.run_test() as pilot:
        screen = await open_on(pilot, WriteTo(PRIYA.id, Purpose.CONNECT))
        screen.change(blank=True)
        await screen.go_to(Step.POLISH)
        screen.polish.subject.insert("Kept for later")
        screen.polish.body.insert("word " * 60)
        assert goes_by(screen, Channel.EMAIL)
        assert screen.query_one("#subject-row").display
        await pilot.press("alt+c")
        await until(pilot, lambda: goes_by(screen, Channel.LINKEDIN_NOTE))
        await pilot.pause()
        assert not screen.query_one("#subject-row").display
        counter = screen.query_one("#counter")
        assert "299 / 200 · 99 too many" in str(counter.render())
        assert counter.has_class("-over")
        await pilot.press("alt+c", "alt+c", "alt+c")
        await until(pilot, lambda: goes_by(screen, Channel.EMAIL))
        assert screen.polish.subject.text == "Kept for later"


async def test_what_is_due_comes_with_its_purpose(
    app: OutreachApp, workspace: Workspace, until: Any
) -> None:
    from outreach_tui.tracking.actions import log_touch  # noqa: PLC0415 - only here

    now = workspace.now()
    yesterday = workspace.today() - dt.timedelta(days=1)
    workspace.apply(log_touch(ANA, TouchKind.MET, on=yesterday, now=now, text="a good talk"))
    async with app.run_test() as pilot:
        screen = await open_on(pilot)
        found = screen.query_one("#found", OptionList)
        await until(pilot, lambda: found.highlighted is not None)
        assert "Thank Ana Ruiz" in str(found.get_option_at_index(found.highlighted or 0).prompt)
        await pilot.press("enter")
        await until(pilot, lambda: at(screen, Step.TEMPLATE))
        assert screen.writing.purpose is Purpose.THANK_YOU
        assert screen.writing.contact is not None
        assert screen.writing.contact.id == ANA.id


async def test_the_suggested_purpose_comes_first_with_its_reason(
    app: OutreachApp, until: Any
) -> None:
    async with app.run_test() as pilot:
        screen = await open_on(pilot, WriteTo(PRIYA.id))
        await until(pilot, lambda: at(screen, Step.WHY))
        first = str(screen.query_one("#purposes", OptionList).get_option_at_index(0).prompt)
        assert "Ask for a short talk" in first
        assert "suggested: " in first
        assert screen.query_one("#purposes", OptionList).option_count == len(Purpose)


async def test_asking_again_for_what_was_begun_goes_on_with_it(
    app: OutreachApp, workspace: Workspace, until: Any
) -> None:
    async with app.run_test() as pilot:
        screen = await open_on(pilot, WriteTo(PRIYA.id, Purpose.THANK_YOU))
        screen.change(blank=True)
        await screen.go_to(Step.POLISH)
        screen.polish.body.insert("Thank you for")
        await pilot.press("alt+n")
        await until(pilot, lambda: at(screen, Step.WHO))
        assert screen.polish.body.text == ""
        await app.go("compose", WriteTo(PRIYA.id, Purpose.THANK_YOU))
        await until(pilot, lambda: at(screen, Step.POLISH))
        assert screen.polish.body.text == "Thank you for"
    assert len(workspace.drafts()) == 1


async def test_a_draft_that_is_gone_is_said_so(app: OutreachApp) -> None:
    async with app.run_test(notifications=True) as pilot:
        screen = await open_on(pilot, OpenDraft("m-nothing"))
        assert any("not here any more" in text for text in said(app))
        assert at(screen, Step.WHO)


async def test_keys_offer_only_what_the_step_can_do(app: OutreachApp) -> None:
    async with app.run_test() as pilot:
        screen = await open_on(pilot)

        def offered() -> set[str | None]:
            return {
                active.binding.id
                for active in screen.active_bindings.values()
                if active.enabled and (active.binding.id or "").startswith("compose.")
            }

        assert "compose.previous" not in offered()
        assert "compose.next-finding" not in offered()
        screen.change(blank=True)
        await screen.go_to(Step.POLISH)
        await pilot.pause()
        assert {"compose.previous", "compose.next-finding", "compose.explain"} <= offered()


@pytest.mark.parametrize("step", [Step.WHO, Step.FILL, Step.POLISH])
async def test_alt_keys_command_and_never_write(app: OutreachApp, until: Any, step: Step) -> None:
    """Many terminals send them as escape and the letter, with the letter as their character."""
    async with app.run_test() as pilot:
        screen = await open_on(pilot, WriteTo(PRIYA.id, Purpose.INFORMATIONAL_INTERVIEW))
        await pilot.press("enter")
        await until(pilot, lambda: at(screen, Step.FILL))
        screen.polish.body.load_text("Hi")
        screen.known = type(screen.known)(about=screen.known.about)
        await screen.go_to(step)
        await pilot.pause()
        focused = app.focused
        assert focused is not None
        before = screen.polish.body.text, [field.value for field in screen.query(Input)]
        app.post_message(events.Key("alt+i", "i"))
        await until(pilot, lambda: isinstance(app.screen, AboutDialog))
        await pilot.press("escape")
        await pilot.pause()
        assert (screen.polish.body.text, [field.value for field in screen.query(Input)]) == before


async def test_nobody_yet_offers_to_add_or_import(workspace: Workspace, until: Any) -> None:
    workspace.apply(Change(label="Began", put=(PROFILE,)))
    app = OutreachApp(workspace)
    async with app.run_test() as pilot:
        screen = await open_on(pilot)
        await until(pilot, lambda: screen.query_one("#add").region)
        await pilot.pause()
        assert await pilot.click("#add")
        await until(pilot, lambda: app.current_mode == "people")


@pytest.mark.parametrize("size", [(60, 20), (80, 24), (120, 36)])
async def test_text_is_only_text_on_every_step(
    hostile: str, size: tuple[int, int], workspace: Workspace, until: Any
) -> None:
    person = Contact(
        id="c-odd",
        name=hostile,
        given=hostile,
        title=hostile,
        company=hostile,
        tie=Tie.ALUM,
        tie_detail=hostile,
        facts=(hostile,),
        notes=hostile,
        schools=(School(name=hostile),),
    )
    me = Profile(name=hostile, headline=hostile, background=hostile, plans=hostile)
    workspace.apply(Change(label="Began", put=(me, person)))
    app = OutreachApp(workspace)
    async with app.run_test(size=size) as pilot:
        screen = await open_on(pilot, WriteTo(person.id, Purpose.INFORMATIONAL_INTERVIEW))
        for step in (Step.WHO, Step.WHY, Step.TEMPLATE):
            await screen.go_to(step)
            await pilot.pause()
        await pilot.press("enter")
        await until(pilot, lambda: at(screen, Step.FILL))
        await answer_all(pilot, screen, hostile)
        screen.change(blank=True)
        await pilot.press("alt+i")
        await pilot.pause()
        await pilot.press("escape")
        screen.polish.rewrite(hostile, f"Dear {hostile},\n\nget me a job. {hostile}")
        screen.known = type(screen.known)(about=screen.known.about, context=screen.known.context)
        await screen.go_to(Step.POLISH)
        await screen.polish.read_now()
        await pilot.press("ctrl+r")
        await pilot.pause()
        await pilot.press("escape")
        await screen.go_to(Step.RECORD)
        await pilot.pause()
        assert at(screen, Step.RECORD)
