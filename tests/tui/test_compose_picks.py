"""Words to choose from: what is shared, what could be given, what was said before."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from textual.pilot import Pilot
from textual.widgets import Input, OptionList

from outreach_tui.drafting.standard import STANDARD_FIELDS
from outreach_tui.drafting.template import Field, Form
from outreach_tui.people.actions import save_profile
from outreach_tui.people.contact import Contact
from outreach_tui.people.profile import Profile, School
from outreach_tui.records import Change
from outreach_tui.tracking.message import Message
from outreach_tui.tui.app import OutreachApp
from outreach_tui.tui.requests import WriteTo
from outreach_tui.tui.screens.compose.picks import PicksDialog, picks_for, place_for, sentences_for
from outreach_tui.tui.screens.compose.question import Question
from outreach_tui.tui.screens.compose.screen import ComposeScreen
from outreach_tui.tui.screens.compose.steps import Step
from outreach_tui.vocabulary import Channel, Purpose, Tie
from outreach_tui.workspace import Workspace

NOW = dt.datetime(2026, 11, 19, 10, 0, tzinfo=dt.UTC)
SAM = Profile(
    name="Sam Okafor",
    headline="a nursing student at State",
    background="I worked two summers as a care assistant.",
    plans="Once I qualify, I'd like to work with children.",
    schools=(School(name="State", start=2014, end=2018, groups=("rowing club",)),),
    offers=("I could read a page of yours before you publish it.",),
)
LEE = Contact(
    id="c-lee",
    name="Lee Park",
    given="Lee",
    emails=("lee@example.org",),
    tie=Tie.ALUM,
    tie_detail="State",
    schools=(School(name="State", start=2013, end=2017, groups=("rowing club",)),),
)
ASK = Purpose.INFORMATIONAL_INTERVIEW


def test_what_is_shared_comes_with_its_fact() -> None:
    picks = picks_for(STANDARD_FIELDS["common_ground"], SAM, LEE, ASK)
    assert "rowing club" in picks[0].text
    items = picks_for(STANDARD_FIELDS["school"], SAM, LEE, ASK)
    assert "State" in items[0].about
    assert len({pick.text for pick in picks}) == len(picks)


def test_own_offers_come_first_and_conditions_are_told() -> None:
    picks = picks_for(STANDARD_FIELDS["to_give"], SAM, LEE, ASK)
    assert picks[0].text == SAM.offers[0]
    assert len(picks) > 1
    event = picks_for(STANDARD_FIELDS["to_give"], SAM, LEE, Purpose.EVENT_FOLLOW_UP, event="a fair")
    assert any("Only where this holds: " in pick.about for pick in (*picks, *event))


def test_what_was_said_before_comes_first_and_too_long_ones_are_left_out() -> None:
    field = Field(
        name="school", question="?", example="x", filled_from="shared.school", max_length=6
    )
    picks = picks_for(field, SAM, LEE, ASK, earlier="State")
    assert [(pick.text, pick.about) for pick in picks] == [("State", "you said this before")]
    short = Field(name="g", question="?", example="x", filled_from="offer", max_length=3)
    assert picks_for(short, SAM, LEE, ASK) == ()


def test_only_the_user_can_answer_the_rest() -> None:
    assert picks_for(Field(name="reason", question="?", example="x"), SAM, LEE, ASK) == ()
    gift = Field(name="gift", question="?", example="x", form=Form.SENTENCE)
    assert picks_for(gift, SAM, LEE, ASK)[0].text == SAM.offers[0]


def test_sentences_for_the_text_are_common_ground_then_offers() -> None:
    texts = [pick.text for pick in sentences_for(SAM, LEE, ASK)]
    rowed = next(number for number, text in enumerate(texts) if "rowing" in text)
    assert rowed < texts.index(SAM.offers[0])


@pytest.mark.parametrize(
    ("text", "caret", "place"),
    [
        ("Hi Lee,\n\nFirst.\n\nSam", 0, 15),
        ("Hi Lee,\n\nFirst.\n\nSam", 12, 12),
        ("Hi Lee,\n\nFirst.\n", 3, 15),
        ("Hello there", 5, 5),
        ("", 0, 0),
    ],
)
def test_a_caret_in_the_greeting_was_not_put_there_for_a_sentence(
    text: str, caret: int, place: int
) -> None:
    assert place_for(text, caret) == place


@pytest.fixture
def app(workspace: Workspace) -> OutreachApp:
    workspace.apply(save_profile(SAM))
    before = Message(
        id="m-old",
        contact_id=LEE.id,
        template="alum-note",
        answers={"topic": "nursing on a children's ward"},
        created=NOW,
        updated=NOW,
    )
    workspace.apply(Change(label="Began", put=(LEE, before)))
    return OutreachApp(workspace)


async def asked(app: OutreachApp, pilot: Pilot[Any], until: Any) -> ComposeScreen:
    await pilot.pause()
    await app.go("compose", WriteTo(LEE.id, Purpose.EVENT_FOLLOW_UP))
    screen = app.screen
    assert isinstance(screen, ComposeScreen)
    await until(pilot, lambda: screen.known.about)
    screen.change(template="event-email", channel=Channel.EMAIL)
    await screen.learn()
    await until(pilot, lambda: screen.known.template)
    await screen.go_to(Step.FILL)
    await pilot.pause()
    return screen


def question(screen: ComposeScreen, name: str) -> Question:
    return next(q for q in screen.query(Question) if q.value.field.name == name)


@pytest.mark.parametrize("size", [(60, 20), (80, 24), (120, 36)])
async def test_one_key_opens_the_answers_and_enter_takes_one(
    app: OutreachApp, size: tuple[int, int], until: Any
) -> None:
    async with app.run_test(size=size, notifications=True) as pilot:
        screen = await asked(app, pilot, until)
        gift = question(screen, "gift")
        gift.take_focus()
        await pilot.pause()
        assert "alt+g" in str(screen.query_one("#hint").render())
        await pilot.press("alt+g")
        await pilot.pause()
        dialog = app.screen
        assert isinstance(dialog, PicksDialog)
        listed = dialog.query_one(OptionList)
        assert dialog.region.contains_region(listed.region)
        await pilot.press("enter")
        await pilot.pause()
        assert gift.query_one(Input).value == SAM.offers[0]
        assert gift.query_one(Input).has_focus
        assert screen.writing.answers["gift"] == SAM.offers[0]


async def test_where_only_the_user_knows_it_says_so(app: OutreachApp, until: Any) -> None:
    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        screen = await asked(app, pilot, until)
        question(screen, "headline").take_focus()
        await pilot.press("alt+g")
        await pilot.pause()
        assert app.screen is screen
        told = [note.message for note in app._notifications]
        assert "only you can answer" in told[-1]


async def test_a_sentence_goes_in_at_the_caret_and_comes_out_again(
    app: OutreachApp, until: Any
) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await asked(app, pilot, until)
        screen.change(template="", blank=True)
        await screen.learn()
        await screen.go_to(Step.POLISH)
        body = screen.polish.body
        screen.polish.rewrite("Hello", "Hi Lee,\n\nFirst.\n\nSam")
        body.move_cursor((2, 6))
        await pilot.press("alt+g")
        await pilot.pause()
        assert isinstance(app.screen, PicksDialog)
        await pilot.press("enter")
        await pilot.pause()
        added = sentences_for(SAM, LEE, Purpose.EVENT_FOLLOW_UP)[0].text
        assert body.text == f"Hi Lee,\n\nFirst. {added}\n\nSam"
        await pilot.press("ctrl+z")
        assert body.text == "Hi Lee,\n\nFirst.\n\nSam"
