"""Fixes are offered only where the message turns out better."""

from __future__ import annotations

from collections.abc import Sequence

from outreach_tui.etiquette.tries import with_tried_edits
from outreach_tui.etiquette.types import Edit, Finding, Grade
from outreach_tui.vocabulary import Severity

ERROR, WARNING, ADVICE = Severity.ERROR, Severity.WARNING, Severity.ADVICE


def found(
    rule: str, severity: Severity, grade: Grade = Grade.SUGGESTION, *, fix: bool = True
) -> Finding:
    edits = (Edit(0, 1, rule),) if fix else ()
    return Finding(
        rule=rule, severity=severity, grade=grade, edits=edits,
        start=0, end=1, message="m", why="w", fix="f",
    )  # fmt: skip


class Coach:
    """Says what is left once some findings are settled, and what each fix brings up."""

    def __init__(self, before: Sequence[Finding], brings: dict[str, Finding]) -> None:
        self.before, self.brings = before, brings
        self.tried: list[set[str]] = []

    def judge(self, settled: Sequence[Finding]) -> list[Finding]:
        self.tried.append({f.rule for f in settled})
        left = [f for f in self.before if f not in settled]
        return left + [self.brings[f.rule] for f in settled if f.rule in self.brings]

    def offered(self) -> set[str]:
        return {f.rule for f in with_tried_edits(self.before, self.judge) if f.edits}


def test_fixes_that_get_along_are_tried_once() -> None:
    coach = Coach([found("a", ERROR), found("b", ADVICE), found("c", ADVICE, fix=False)], {})
    assert coach.offered() == {"a", "b"}
    assert coach.tried == [{"a", "b"}]


def test_one_that_brings_up_another_finding_is_told_apart() -> None:
    coach = Coach([found("a", ERROR), found("b", WARNING)], {"b": found("new", WARNING)})
    assert coach.offered() == {"a"}


def test_advice_may_come_up_in_place_of_something_more_serious() -> None:
    new = found("new", ADVICE, fix=False)
    assert Coach([found("a", WARNING)], {"a": new}).offered() == {"a"}
    assert Coach([found("a", ADVICE)], {"a": new}).offered() == set()


def test_a_safe_fix_brings_up_nothing_and_is_tried_apart_from_suggestions() -> None:
    new = found("new", ADVICE, fix=False)
    assert Coach([found("a", WARNING, Grade.SAFE)], {"a": new}).offered() == set()
    coach = Coach([found("a", WARNING, Grade.SAFE), found("b", WARNING)], {})
    assert coach.offered() == {"a", "b"}
    assert coach.tried == [{"a"}, {"b"}]


def test_advice_behind_an_error_does_not_hold_back_its_safe_fix() -> None:
    new = found("new", ADVICE, fix=False)
    assert Coach([found("a", ERROR, Grade.SAFE)], {"a": new}).offered() == {"a"}
    worse = found("new", WARNING, fix=False)
    assert Coach([found("a", ERROR, Grade.SAFE)], {"a": worse}).offered() == set()


def test_a_rule_that_only_grows_more_serious_is_no_better() -> None:
    coach = Coach([found("a", WARNING), found("b", ADVICE, fix=False)], {"a": found("b", ERROR)})
    assert coach.offered() == set()


def test_a_fix_that_leaves_its_finding_is_not_offered() -> None:
    coach = Coach([found("a", WARNING)], {"a": found("a", WARNING)})
    assert coach.offered() == set()
