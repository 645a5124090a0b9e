"""Other ways to say a part: one key, one stretch, and nothing of the user's lost."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any, NamedTuple

import pytest
from textual.pilot import Pilot

from outreach_tui.people.actions import save_profile
from outreach_tui.people.contact import Contact
from outreach_tui.people.profile import Profile
from outreach_tui.records import Change
from outreach_tui.tui.app import OutreachApp
from outreach_tui.tui.requests import OpenDraft, WriteTo
from outreach_tui.tui.screens.compose.polish import PolishStep
from outreach_tui.tui.screens.compose.screen import ComposeScreen
from outreach_tui.tui.screens.compose.steps import Step
from outreach_tui.vocabulary import Channel, Purpose, Tie
from outreach_tui.workspace import Workspace

LEE = Contact(
    id="c-lee",
    name="Lee Park",
    given="Lee",
    family="Park",
    company="City Hospital",
    emails=("lee@example.org",),
    tie=Tie.ALUM,
    tie_detail="State",
)
SAM = Profile(
    name="Sam Okafor",
    headline="a nursing student at State",
    background="I worked two summers as a care assistant.",
    plans="Once I qualify, I'd like to work with children.",
)
TEMPLATE = """\
---
title: Ask somebody from your school
when: You went to the same school.
when_not: The school is all you could say.
purpose: informational-interview
channels: [email]
ties: alum
subject:
  - "From {{ school }}: {{ topic }}"
  - "A question about {{ topic }}"
  - "A question from your old school"
fields:
  - greeting
  - school
  - name: reason
    question: What made you write?
    example: your talk on night shifts
  - name: topic
    question: What would you like to learn about?
    example: nursing
  - headline
  - sign_off
  - signature
parts:
  opening:
    - "We have {{ school }} in common, and it was {{ reason }} that made me write."
    - "I saw that you went to {{ school }} too. What stayed with me, though, is {{ reason }}."
    - "First I came across {{ reason }}; then I saw that you're from {{ school }}, as I am."
  ask:
    - "Could I ask you about {{ topic }} in a 15-minute call at a time that suits you?"
    - "Would you be willing to talk with me about {{ topic }} for 15 minutes?"
    - "My question is about {{ topic }}: what would you have liked to hear at the start?"
  closing:
    - "What I learn, I'd gladly share. Thank you for reading this."
    - "If there's a student you look out for, I'd be glad to help. Thank you."
    - "Thank you for thinking about it. I'd let you know what came of your advice."
source: invented for a test
---
{{ greeting }}

{{ opening }} I'm {{ headline }}.

{{ ask }}

{{ closing }}

{{ sign_off }}
{{ signature }}
"""
ANSWERS = {"reason": "your talk on night shifts", "topic": "nursing on a children's ward"}


class Flips(NamedTuple):
    pilot: Pilot[Any]
    app: OutreachApp
    screen: ComposeScreen

    @property
    def polish(self) -> PolishStep:
        return self.screen.polish

    @property
    def words(self) -> tuple[str, str]:
        return (self.polish.subject.text, self.polish.body.text)

    def shown(self, selector: str) -> str:
        return str(self.screen.query_one(selector).render())

    async def caret_in(self, words: str) -> None:
        body = self.polish.body
        body.focus()
        body.move_cursor(body.location_at(body.text.index(words) + 3))
        await self.pilot.pause()


@pytest.fixture
def app(workspace: Workspace) -> OutreachApp:
    workspace.keep_template("tested-email", TEMPLATE)
    workspace.apply(save_profile(SAM))
    workspace.apply(Change(label="Began", put=(LEE,)))
    return OutreachApp(workspace)


async def written(app: OutreachApp, pilot: Pilot[Any], until: Any) -> ComposeScreen:
    await pilot.pause()
    await app.go("compose", WriteTo(LEE.id, Purpose.INFORMATIONAL_INTERVIEW))
    screen = app.screen
    assert isinstance(screen, ComposeScreen)
    screen.change(template="tested-email", channel=Channel.EMAIL, answers=ANSWERS)
    await until(pilot, lambda: screen.known.about)
    await screen.learn()
    await until(pilot, lambda: screen.known.template)
    await screen.go_to(Step.POLISH)
    await until(pilot, lambda: "of" in str(screen.query_one("#way").render()))
    await pilot.pause()
    return screen


@pytest.fixture
async def flips(app: OutreachApp, until: Any) -> AsyncIterator[Flips]:
    async with app.run_test(size=(120, 36), notifications=True) as pilot:
        yield Flips(pilot, app, await written(app, pilot, until))


def said(app: OutreachApp) -> list[str]:
    return [note.message for note in app._notifications]


async def test_the_part_under_the_caret_turns_and_comes_round(flips: Flips) -> None:
    first = flips.words
    await flips.caret_in("We have State in common")
    assert "opening 1 of 3" in flips.shown("#way")
    seen = []
    for number in (2, 3, 1):
        await flips.pilot.press("alt+v")
        await flips.pilot.pause()
        assert f"opening {number} of 3" in flips.shown("#way")
        seen.append(flips.words)
    assert seen[-1] == first
    assert len(set(seen)) == 3
    assert {words[0] for words in seen} == {first[0]}
    for _, body in seen:
        assert body.startswith("Hi Lee,\n\n")
        assert body.partition("I'm a nursing")[2] == first[1].partition("I'm a nursing")[2]
    assert flips.polish.body.has_focus


async def test_alt_u_goes_the_other_way(flips: Flips) -> None:
    await flips.caret_in("Could I ask you")
    await flips.pilot.press("alt+u")
    await flips.pilot.pause()
    assert "ask 3 of 3" in flips.shown("#way")


async def test_where_no_part_is_the_one_before_turns(flips: Flips) -> None:
    await flips.caret_in("Sam Okafor")
    await flips.pilot.press("alt+v")
    await flips.pilot.pause()
    assert "closing 2 of 3" in flips.shown("#way")
    assert flips.polish.body.text.endswith("Best wishes,\nSam Okafor")


async def test_the_subject_turns_when_the_caret_is_there(flips: Flips) -> None:
    subject, body = flips.words
    flips.polish.subject.focus()
    await flips.pilot.pause()
    here = flips.shown("#way")
    assert here.startswith("subject ")
    await flips.pilot.press("alt+v")
    await flips.pilot.pause()
    assert flips.words[0] != subject
    assert flips.words[1] == body
    assert flips.shown("#way") != here
    await flips.pilot.press("ctrl+z")
    assert flips.words == (subject, body)


async def test_undo_and_redo_go_across_typing_fixes_and_ways(flips: Flips) -> None:
    states = [flips.words]
    await flips.caret_in("We have State in common")
    await flips.pilot.press("alt+v")
    states.append(flips.words)
    flips.polish.subject.focus()
    await flips.pilot.press("alt+v")
    states.append(flips.words)
    await flips.caret_in("Could I ask you")
    await flips.pilot.press("x", "y")
    states.append(flips.words)
    flips.polish.rewrite("Another", flips.words[1].replace("xy", ""))
    await flips.pilot.pause()
    states.append(flips.words)
    assert len(set(states)) == 5
    for words in states[-2::-1]:
        await flips.pilot.press("ctrl+z")
        assert flips.words == words
    await flips.pilot.press("ctrl+z")
    assert flips.words == states[0]
    for words in states[1:]:
        await flips.pilot.press("ctrl+y")
        assert flips.words == words


async def test_words_changed_by_hand_stay_until_asked_twice(flips: Flips) -> None:
    await flips.caret_in("We have State in common")
    flips.polish.body.insert("truly ")
    mine = flips.words
    await flips.pilot.press("alt+v")
    await flips.pilot.pause()
    assert flips.words == mine
    assert "You changed the opening by hand, so it stays." in said(flips.app)[-1]
    assert "opening: your words" in flips.shown("#way")
    await flips.pilot.press("alt+v")
    await flips.pilot.pause()
    assert "I saw that you went to State too." in flips.words[1]
    assert "truly" not in flips.words[1]
    await flips.pilot.press("ctrl+z")
    assert flips.words == mine


async def test_ways_are_kept_with_the_draft_and_found_again(
    flips: Flips, workspace: Workspace
) -> None:
    await flips.caret_in("We have State in common")
    await flips.pilot.press("alt+v")
    await flips.pilot.pause()
    await flips.screen.keeper.now()
    draft = workspace.drafts()[0]
    assert draft.choices == {"opening": 1}
    await flips.pilot.press("alt+n")
    await flips.app.go("compose", OpenDraft(draft.id))
    await flips.polish.read_now()
    assert flips.words == (draft.subject, draft.body)
    await flips.caret_in("I saw that you went")
    assert "opening 2 of 3" in flips.shown("#way")
    await flips.pilot.press("alt+v")
    assert "First I came across your talk" in flips.words[1]


async def test_opening_a_draft_does_not_count_as_touching_it(
    flips: Flips, workspace: Workspace
) -> None:
    await flips.screen.keeper.now()
    draft = workspace.drafts()[0]
    await flips.pilot.press("alt+n")
    revision = workspace.store.revision()
    await flips.app.go("compose", OpenDraft(draft.id))
    await flips.polish.read_now()
    await flips.pilot.pause()
    await flips.screen.keeper.now()
    assert workspace.store.revision() == revision


async def test_another_answer_keeps_the_ways_and_asks_nothing(flips: Flips) -> None:
    await flips.caret_in("We have State in common")
    await flips.pilot.press("alt+v")
    await flips.pilot.pause()
    await flips.screen.go_to(Step.FILL)
    flips.screen.change(answers={**ANSWERS, "reason": "your essay on sleep"})
    await flips.screen.go_to(Step.POLISH)
    assert flips.screen.step is Step.POLISH
    assert "too. What stayed with me, though, is your essay on sleep." in flips.words[1]


async def test_a_page_of_ones_own_has_no_other_ways(flips: Flips) -> None:
    flips.screen.change(template="", blank=True)
    await flips.screen.learn()
    before = flips.words
    await flips.pilot.press("alt+v")
    await flips.pilot.pause()
    assert flips.words == before
    assert "no template knows another way" in said(flips.app)[-1]


@pytest.mark.parametrize("size", [(60, 20), (80, 24), (120, 36)])
async def test_the_line_about_the_way_is_seen(
    app: OutreachApp, size: tuple[int, int], until: Any
) -> None:
    async with app.run_test(size=size) as pilot:
        screen = await written(app, pilot, until)
        way = screen.query_one("#way")
        assert screen.region.contains_region(way.region)
        assert way.region.width >= len("opening 1 of 3")
