"""Setting findings aside while polishing, safe fixes at once, and the sum of the score."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any, NamedTuple

import pytest
from textual.pilot import Pilot
from textual.widgets import OptionList

from outreach_tui.etiquette.engine import score_parts
from outreach_tui.etiquette.ignores import Ignore
from outreach_tui.people.contact import Contact
from outreach_tui.records import Change
from outreach_tui.tui.app import OutreachApp
from outreach_tui.tui.requests import WriteTo
from outreach_tui.tui.screens.compose.findings import (
    FindingsPanel,
    FindingsStrip,
    quoting_less,
    safe_fixes,
)
from outreach_tui.tui.screens.compose.never import NeverDialog
from outreach_tui.tui.screens.compose.polish import PolishStep
from outreach_tui.tui.screens.compose.reason import ReasonDialog
from outreach_tui.tui.screens.compose.score import ScoreDialog
from outreach_tui.tui.screens.compose.screen import ComposeScreen
from outreach_tui.tui.screens.compose.steps import Step
from outreach_tui.vocabulary import Purpose, Tie
from outreach_tui.workspace import Workspace

SUBJECT = "A question about night shifts"
BODY = """Dear Lee,

I'm a nursing student at State and I read your article on night shifts. Could you get me a job \
at City Hospital? Please answer soon!!! I'd like 2 know how u came to that work.

Thank you for your time.

Best wishes,
Sam Okafor
"""
LEE, ANA = (
    Contact(
        id=f"c-{name.lower()}",
        name=f"{name} Park",
        given=name,
        family="Park",
        title="Nurse",
        company=company,
        emails=(f"{name}@example.org",),
        tie=Tie.STRANGER,
    )
    for name, company in (("Lee", "City Hospital"), ("Ana", "Lumen"))
)


class Aside(NamedTuple):
    app: OutreachApp
    pilot: Pilot[Any]
    screen: ComposeScreen
    polish: PolishStep

    def rules(self) -> set[str]:
        return {finding.rule for finding in self.report.findings}

    @property
    def report(self) -> Any:
        assert self.polish.report is not None
        return self.polish.report

    def pick(self, rule: str) -> None:
        found = [number for number, it in enumerate(self.report.findings) if it.rule == rule]
        self.polish.pick(found[0])

    def shown(self, name: str) -> str:
        return str(self.app.screen.query_one(name).render())


@pytest.fixture
async def desk(workspace: Workspace, until: Any) -> AsyncIterator[Aside]:
    """A message with much to mend, read."""
    workspace.apply(Change(label="Began", put=(LEE, ANA)))
    app = OutreachApp(workspace)
    async with app.run_test(size=(120, 36), notifications=True) as pilot:
        await pilot.pause()
        await app.go("compose", WriteTo(LEE.id, Purpose.INFORMATIONAL_INTERVIEW))
        screen = app.screen
        assert isinstance(screen, ComposeScreen)
        screen.change(blank=True)
        await screen.go_to(Step.POLISH)
        screen.polish.rewrite(SUBJECT, BODY)
        await until(pilot, lambda: screen.polish.report is not None)
        yield Aside(app, pilot, screen, screen.polish)


def kept(workspace: Workspace) -> Ignore:
    (ignore,) = workspace.ignores()
    return ignore


async def test_a_finding_is_set_aside_where_it_stands(
    desk: Aside, workspace: Workspace, until: Any
) -> None:
    before = desk.report.score
    desk.pick("cold-job-ask")
    await desk.pilot.press("ctrl+n")
    await until(desk.pilot, lambda: "cold-job-ask" not in desk.rules())
    assert desk.report.score > before
    assert "· 1 set aside" in desk.shown("#verdict")
    ignore = kept(workspace)
    assert (ignore.rule, ignore.contact_id) == ("cold-job-ask", LEE.id)
    assert ignore.place
    assert "job" in ignore.place.words
    assert desk.polish.body.text == BODY


async def test_it_speaks_again_when_its_words_change(desk: Aside, until: Any) -> None:
    desk.pick("cold-job-ask")
    await desk.pilot.press("ctrl+n")
    await until(desk.pilot, lambda: "cold-job-ask" not in desk.rules())
    body = desk.polish.body
    body.rewrite(BODY.replace("Dear Lee,", "Dear Lee Park,\n\nGood morning."))
    await desk.polish.read_now()
    assert "cold-job-ask" not in desk.rules()
    body.rewrite(BODY.replace("get me a job", "hire me"))
    await desk.polish.read_now()
    assert "cold-job-ask" in desk.rules()
    assert "set aside" not in desk.shown("#verdict")


async def test_undo_brings_it_back(desk: Aside, workspace: Workspace, until: Any) -> None:
    desk.pick("cold-job-ask")
    await desk.pilot.press("ctrl+n")
    await until(desk.pilot, lambda: "cold-job-ask" not in desk.rules())
    desk.screen.query_one("#findings").focus()
    await desk.pilot.press("ctrl+z")
    await until(desk.pilot, lambda: "cold-job-ask" in desk.rules())
    assert workspace.ignores() == []
    assert desk.polish.body.text == BODY


@pytest.mark.parametrize(("keys", "person"), [(("enter",), LEE.id), (("down", "enter"), "")])
async def test_a_rule_is_set_aside_for_one_person_or_for_all(
    desk: Aside, workspace: Workspace, until: Any, keys: tuple[str, ...], person: str
) -> None:
    desk.pick("cold-job-ask")
    await desk.pilot.press("ctrl+t")
    await until(desk.pilot, lambda: isinstance(desk.app.screen, NeverDialog))
    await desk.pilot.press(*keys)
    await until(desk.pilot, lambda: "cold-job-ask" not in desk.rules())
    ignore = kept(workspace)
    assert (ignore.rule, ignore.contact_id, ignore.place) == ("cold-job-ask", person, None)
    context = workspace.context(ANA, desk.screen.writing.way, Purpose.INFORMATIONAL_INTERVIEW)
    to_ana = workspace.check(BODY, context, contact_id=ANA.id)
    assert ("cold-job-ask" in {finding.rule for finding in to_ana.findings}) is bool(person)


async def test_leaving_the_question_changes_nothing(desk: Aside, workspace: Workspace) -> None:
    await desk.pilot.press("ctrl+t", "escape")
    assert workspace.ignores() == []
    assert desk.app.screen is desk.screen


async def test_the_score_is_added_up_and_brings_back_what_is_not_counted(
    desk: Aside, workspace: Workspace, until: Any
) -> None:
    desk.pick("cold-job-ask")
    await desk.pilot.press("ctrl+n")
    await until(desk.pilot, lambda: "cold-job-ask" not in desk.rules())
    await desk.pilot.press("alt+w")
    await until(desk.pilot, lambda: isinstance(desk.app.screen, ScoreDialog))
    shown = desk.app.screen.query("Plain").results()
    said = "\n".join(str(plain.render()) for plain in shown)
    for part in score_parts(desk.report.findings):
        assert f"−{-part.points}" in said
    assert str(desk.report.score) in said
    listed = desk.app.screen.query_one(OptionList)
    assert listed.option_count == len(desk.report.aside) == 1
    assert "get me a job" in str(listed.get_option_at_index(0).prompt)
    await desk.pilot.press("enter")
    await until(desk.pilot, lambda: "cold-job-ask" in desk.rules())
    assert workspace.ignores() == []


async def test_all_safe_fixes_are_made_at_once_and_undone_at_once(desk: Aside, until: Any) -> None:
    safe = safe_fixes(desk.report)
    assert safe > 1
    assert f"alt+m makes {safe} safe fixes" in desk.shown("#safe-fixes")
    await desk.pilot.press("alt+m")
    await until(desk.pilot, lambda: desk.polish.body.text != BODY)
    await desk.polish.read_now()
    assert not safe_fixes(desk.report)
    assert "get me a job" in desk.polish.body.text
    await desk.pilot.press("ctrl+z")
    assert desk.polish.body.text == BODY


@pytest.mark.parametrize("name", ["subject", "body"])
async def test_subject_and_text_mended_together_are_undone_together(
    desk: Aside, until: Any, name: str
) -> None:
    polish = desk.polish
    polish.rewrite("Night shifts", BODY.replace("soon!!!", "when it suits you."))
    getattr(polish, name).focus()
    await desk.pilot.press("ctrl+z")
    await until(desk.pilot, lambda: (polish.subject.text, polish.body.text) == (SUBJECT, BODY))


async def test_the_panel_shows_what_a_fix_changes_and_how_safe_it_is(desk: Aside) -> None:
    listed = desk.screen.query_one(FindingsPanel).query_one(OptionList)
    for number, finding in enumerate(desk.report.findings):
        desk.polish.pick(number)
        shown = str(listed.get_option_at_index(number).prompt)
        assert finding.why in shown
        assert ("\n− " in shown) is bool(finding.edits)
        assert ("ctrl+f make this safe fix" in shown) is (
            bool(finding.edits) and finding.grade.value == "safe"
        )


async def test_the_reason_ends_on_the_page_of_its_rule(desk: Aside, until: Any) -> None:
    desk.pick("cold-job-ask")
    await desk.pilot.press("ctrl+r")
    await until(desk.pilot, lambda: isinstance(desk.app.screen, ReasonDialog))
    shown = desk.shown("#whole")
    assert "About the rule cold-job-ask" in shown
    assert "What it flags" in shown
    await desk.pilot.press("ctrl+n")
    await until(desk.pilot, lambda: "cold-job-ask" not in desk.rules())


async def test_what_is_about_the_whole_message_moves_no_caret(desk: Aside, until: Any) -> None:
    desk.polish.rewrite("", BODY)
    await until(desk.pilot, lambda: "missing-subject" in desk.rules())
    body = desk.polish.body
    body.focus()
    body.move_cursor((2, 5))
    before = body.selection
    desk.pick("missing-subject")
    await desk.pilot.pause()
    assert body.selection == before
    listed = desk.screen.query_one(FindingsPanel).query_one(OptionList)
    opened = [str(listed.get_option_at_index(n).prompt) for n in range(listed.option_count)]
    assert any("about the message as a whole" in prompt for prompt in opened)
    await desk.pilot.press("ctrl+n")
    await until(desk.pilot, lambda: "missing-subject" not in desk.rules())


async def test_another_language_is_not_judged_until_that_is_set_aside(
    desk: Aside, until: Any
) -> None:
    german = (
        "Sehr geehrte Frau Park,\n\nich habe Ihren Artikel über die Nachtschichten gelesen und "
        "möchte Ihnen dafür danken. Hätten Sie vielleicht eine Viertelstunde Zeit für mich?\n\n"
        "Mit freundlichen Grüßen\nSam Okafor"
    )
    desk.polish.rewrite("Nachtschichten", german)
    await until(desk.pilot, lambda: desk.rules() == {"not-english"})
    assert "not judged" in desk.shown("#verdict")
    assert "polish ✓" not in desk.shown("WalkLine")
    await desk.pilot.press("alt+w")
    assert desk.app.screen is desk.screen
    await desk.pilot.press("ctrl+n")
    await until(desk.pilot, lambda: "not-english" not in desk.rules())
    assert "1 set aside" in desk.shown("#verdict")


@pytest.mark.parametrize("size", [(60, 20), (80, 24)])
async def test_the_windows_fit_small_terminals(
    desk: Aside, until: Any, size: tuple[int, int]
) -> None:
    await desk.pilot.resize_terminal(*size)
    await desk.pilot.pause()
    assert desk.screen.query_one(FindingsStrip).region
    for key, kind in (("ctrl+t", NeverDialog), ("alt+w", ScoreDialog), ("ctrl+r", ReasonDialog)):
        await desk.pilot.press(key)
        await until(desk.pilot, lambda kind=kind: isinstance(desk.app.screen, kind))
        await desk.pilot.pause()
        window = desk.app.screen.query("Vertical").first()
        assert desk.app.screen.region.contains_region(window.region)
        await desk.pilot.press("escape")
        await until(desk.pilot, lambda: desk.app.screen is desk.screen)


async def test_the_next_finding_takes_the_place_of_the_one_set_aside(
    desk: Aside, until: Any
) -> None:
    rules = [finding.rule for finding in desk.report.findings]
    desk.polish.pick(1)
    await desk.pilot.press("ctrl+n")
    await until(desk.pilot, lambda: desk.report.aside)
    left = [finding.rule for finding in desk.report.findings]
    assert left == rules[:1] + rules[2:]
    finding = desk.polish.finding
    assert finding is not None
    assert finding.rule == rules[2]


@pytest.mark.parametrize(
    ("message", "room", "shown"),
    [
        ("“one two” is short.", 40, "“one two” is short."),
        ("“one two three four five six” hurries them.", 34, "“one two three…” hurries them."),
        ("“one two three four five six” hurries them.", 5, "“one two…” hurries them."),
        ("“unbroken" + "x" * 60 + "” is long.", 30, "“unbrokenxxxxxxxxxx…” is long."),
        ("Nothing is quoted in this one.", 9, "Nothing is quoted in this one."),
        ("“Never closed, and long.", 9, "“Never closed, and long."),
    ],
)
def test_quoted_words_give_way_to_what_is_said_of_them(message: str, room: int, shown: str) -> None:
    assert quoting_less(message, room) == shown
