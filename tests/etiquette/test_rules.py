"""Every rule on its cases: what it flags and leaves alone, what it says, what its fixes make."""

from __future__ import annotations

import importlib
import importlib.util
import re
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

import msgspec
import pytest

from outreach_tui.etiquette.context import context_for
from outreach_tui.etiquette.engine import check_message
from outreach_tui.etiquette.fixes import apply, apply_all
from outreach_tui.etiquette.types import (
    Context,
    Finding,
    Grade,
    History,
    HouseStyle,
    OtherPerson,
    SentNote,
)
from outreach_tui.people.profile import Profile, School
from outreach_tui.vocabulary import Channel, Purpose, Severity, Tie

CASES = Path(__file__).parent / "cases"
KINDS: dict[str, Any] = {
    **dict.fromkeys(("schools", "facts", "common"), tuple[str, ...]),
    **dict.fromkeys(("channel", "prefers"), Channel),
    "tie": Tie,
    "purpose": Purpose,
    "history": History,
    "house": HouseStyle,
    "sent_to_others": tuple[SentNote, ...],
    "others": tuple[OtherPerson, ...],
}
"""What the values of a case file stand for."""
ABOUT_THE_WHOLE = {
    "no-reason-for-writing",
    "empty-message", "generic-greeting", "no-introduction", "no-clear-ask", "ask-before-giving",
    "no-research", "unbounded-ask", "too-many-asks", "executive-cold-ask",
    "tie-is-the-only-reason", "too-long", "too-short",
}  # fmt: skip
"""Rules about what a message lacks; a lone sentence lacks most of it."""
SCOLDING = re.compile(r"(?i)\b(?:must|just|never|always|wrong|bad|mistake|should|don't|do not)\b|!")


class Case(NamedTuple):
    """One text with its context; ``mark`` is the span that is flagged, in a bad one."""

    rule: str
    text: str
    subject: str | None
    mark: tuple[str, int, int]
    context: Context
    severity: str
    after: str
    subject_after: str


def unmarked(text: str) -> tuple[str, int, int]:
    """Return a text without its « and », and where they stood; -1 without marks."""
    start, end = text.find("«"), text.find("»") - 1
    return text.replace("«", "").replace("»", ""), start, end


def context_of(data: Mapping[str, Any]) -> Context:
    """Return the context that a case file describes, with the names of ``context_for``.

    ``sender``, ``headline`` and ``own_schools`` make the user's profile.
    """
    known = dict(data)
    sender = Profile(
        name=known.pop("sender", ""),
        headline=known.pop("headline", ""),
        schools=tuple(School(name=name) for name in known.pop("own_schools", ())),
    )
    if sender != Profile():
        known["sender"] = sender
    for key in known.keys() & KINDS.keys():
        value = None if known[key] == "" else known[key]
        known[key] = msgspec.convert(value, KINDS[key] | None)
    return context_for(**known)


def is_off(rule: str) -> bool:
    """Whether a rule is silent here because an extra is not installed."""
    module = importlib.import_module(f"outreach_tui.etiquette.rules.{rule.replace('-', '_')}")
    needed = getattr(module, "NEEDS", "")
    return bool(needed) and importlib.util.find_spec(needed) is None


def cases(kind: str) -> list[Any]:
    """Return the bad or good cases of every rule as test parameters."""
    found = []
    for path in sorted(CASES.glob("*.toml")):
        data = tomllib.loads(path.read_text(encoding="utf-8"))
        if "context" not in data:
            continue
        off = is_off(path.stem)
        for number, row in enumerate(data[kind], start=1):
            merged = {**data["context"], **row.get("context", {})}
            text, start, end = unmarked(row["text"])
            subject, first, last = unmarked(row.get("subject", ""))
            part = "body"
            if start < 0 and "subject" in row:
                part, start, end = "subject", first, last
            if "subject" in row or "subject" in merged:
                merged["subject"] = subject or merged.get("subject", "")
            case = Case(
                path.stem,
                text,
                merged.get("subject"),
                (part, start, end),
                context_of(merged),
                row.get("severity", ""),
                row.get("after", ""),
                row.get("subject_after", ""),
            )
            marks = [pytest.mark.skip(reason="an extra is not installed")] if off else []
            found.append(pytest.param(case, id=f"{path.stem}-{number}", marks=marks))
    return found


def findings_of(
    case: Case, text: str | None = None, context: Context | None = None
) -> list[Finding]:
    report = check_message(case.text if text is None else text, context or case.context)
    return list(report.findings)


@pytest.mark.parametrize("case", cases("bad"))
def test_a_rule_flags_the_marked_words(case: Case) -> None:
    found = [f for f in findings_of(case) if f.rule == case.rule]
    assert [f.severity.value for f in found] == [case.severity]
    finding = found[0]
    part, start, end = case.mark
    assert finding.part == part
    if start >= 0:
        assert finding.start < max(end, start + 1)
        assert start < max(finding.end, finding.start + 1)


@pytest.mark.parametrize("case", cases("good"))
def test_a_rule_leaves_the_counterpart_alone(case: Case) -> None:
    assert [f.text for f in findings_of(case) if f.rule == case.rule] == []


@pytest.mark.parametrize("case", cases("bad"))
def test_a_fix_makes_the_expected_text(case: Case) -> None:
    finding = next(f for f in findings_of(case) if f.rule == case.rule)
    if finding.part == "subject":
        if finding.edits:
            assert case.subject_after
            assert apply(case.subject or "", finding.edits) == case.subject_after
    elif case.after:
        assert apply(case.text, finding.edits) == case.after


@pytest.mark.parametrize("case", [*cases("bad"), *cases("good")])
def test_an_edit_removes_its_finding_and_adds_no_more_than_advice(case: Case) -> None:
    before = findings_of(case)
    kinds = {f.rule for f in before}
    for finding in before:
        if not finding.edits:
            continue
        text, context = case.text, case.context
        if finding.part == "subject":
            subject = apply(case.subject or "", finding.edits)
            context = msgspec.structs.replace(context, subject=subject)
        else:
            text = apply(case.text, finding.edits)
        after = findings_of(case, text, context)
        count = sum(f.rule == finding.rule for f in before)
        assert sum(f.rule == finding.rule for f in after) == count - 1, (finding.rule, text)
        new = [f.severity for f in after if f.rule not in kinds]
        safe = finding.grade is Grade.SAFE and finding.severity is not Severity.ERROR
        if safe or finding.severity is Severity.ADVICE:
            assert new == [], text
        assert set(new) <= {Severity.ADVICE}, text


@pytest.mark.parametrize("case", cases("bad"))
def test_all_fixes_together_end_with_nothing_left_to_apply(case: Case) -> None:
    fixed = apply_all(case.text, lambda text: check_message(text, case.context))
    left = [f.rule for f in findings_of(case, fixed) if f.edits and f.part == "body"]
    assert left == []


def without_quotes(text: str) -> str:
    """Drop the user's own words, which sentences repeat in quotation marks."""
    return re.sub(r"“[^”]*”", "it", text)


def said_of(case: Case) -> list[Finding]:
    return [finding for finding in findings_of(case) if finding.rule == case.rule]


@pytest.mark.parametrize("case", cases("bad"))
def test_a_rule_speaks_kindly_and_briefly(case: Case) -> None:
    for finding in said_of(case):
        for sentence in (finding.message, finding.why, finding.fix):
            said = without_quotes(sentence)
            assert not SCOLDING.search(said), sentence
            assert len(sentence) <= 170, sentence
            assert "  " not in sentence
            assert "None" not in sentence
            assert not re.search(r"\{\w*\}|%s", said), sentence
        for sentence in (finding.message, finding.why):
            assert sentence.endswith("."), sentence
            assert sentence[0].isupper() or sentence[0] == "“", sentence


@pytest.mark.parametrize("case", cases("bad"))
def test_what_a_rule_says_passes_the_checker(case: Case) -> None:
    for finding in said_of(case):
        for sentence in (finding.message, finding.why, finding.fix):
            report = check_message(
                without_quotes(sentence), context_for("", "CEO", "Lumen", Tie.STRANGER)
            )
            said = {f.rule for f in report.findings} - ABOUT_THE_WHOLE
            assert not said, (sentence, said)
