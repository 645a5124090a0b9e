"""What every rule keeps: its file, its cases, its page, its voice."""

from __future__ import annotations

import importlib
import re
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import msgspec
import pytest

from outreach_tui.etiquette import rules as package
from outreach_tui.etiquette.context import context_for
from outreach_tui.etiquette.engine import HEADINGS, check_message, page, rules
from outreach_tui.etiquette.types import (
    Context,
    Finding,
    History,
    HouseStyle,
    OtherPerson,
    SentNote,
)
from outreach_tui.people.profile import Profile, School
from outreach_tui.vocabulary import Channel, Purpose, Tie

CASES = Path(__file__).parents[1] / "etiquette" / "cases"
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
RULES = [rule.name for rule in rules()]
FIXED_NAMES = {
    "executive-job-ask", "cold-job-ask", "referral-ask", "ask-before-giving", "alumni-overreach",
    "tie-is-the-only-reason", "no-clear-ask", "too-many-asks", "unbounded-ask", "generic-greeting",
    "wrong-name", "wrong-company", "unfilled-placeholder", "too-long", "over-channel-limit",
    "pressure", "guilt", "desperation", "attached-resume", "no-introduction", "no-research",
}  # fmt: skip
ABOUT_THE_WHOLE = {
    "no-reason-for-writing",
    "empty-message", "generic-greeting", "no-introduction", "no-clear-ask", "ask-before-giving",
    "no-research", "unbounded-ask", "too-many-asks", "executive-cold-ask",
    "tie-is-the-only-reason", "too-long", "too-short",
}  # fmt: skip
"""Rules about what a message lacks; a lone sentence lacks most of it."""
SCOLDING = re.compile(r"(?i)\b(?:must|just|never|always|wrong|bad|mistake|should|don't|do not)\b|!")


def cases_of(rule: str) -> dict[str, Any]:
    return tomllib.loads((CASES / f"{rule}.toml").read_text(encoding="utf-8"))


def context_of(data: Mapping[str, Any]) -> Context:
    """Return the context that a case file describes; see ``tests/etiquette/test_rules.py``."""
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


def findings_of_cases(rule: str) -> list[Finding]:
    """Return what a rule says in its own bad cases."""
    module = importlib.import_module(f"outreach_tui.etiquette.rules.{rule.replace('-', '_')}")
    if needed := getattr(module, "NEEDS", ""):
        pytest.importorskip(needed)
    data = cases_of(rule)
    found = []
    for row in data["bad"]:
        known = {**data["context"], **row.get("context", {})}
        if "subject" in row:
            known["subject"] = re.sub("[«»]", "", row["subject"])
        context = context_of(known)
        report = check_message(re.sub("[«»]", "", row["text"]), context)
        found += [f for f in report.findings if f.rule == rule]
    return found


def without_quotes(text: str) -> str:
    """Drop the user's own words, which sentences repeat in quotation marks."""
    return re.sub(r"“[^”]*”", "it", text)


def test_the_names_of_the_contract_are_there() -> None:
    assert set(RULES) >= FIXED_NAMES


def test_rules_and_case_files_belong_together() -> None:
    files = {Path(name).stem for path in package.__path__ for name in Path(path).glob("*.py")}
    assert {name.replace("_", "-") for name in files - {"__init__"}} == set(RULES)
    assert set(RULES) <= {path.stem for path in CASES.glob("*.toml")}


@pytest.mark.parametrize("rule", RULES)
def test_a_rule_has_enough_cases_with_counterparts(rule: str) -> None:
    data = cases_of(rule)
    assert len(data["bad"]) >= 3
    assert len(data["good"]) >= 5
    texts = [row["text"] for row in data["good"]]
    assert len({(text, str(row)) for text, row in zip(texts, data["good"], strict=True)}) == len(
        texts
    )


@pytest.mark.parametrize("rule", RULES)
def test_a_rule_is_its_own_page(rule: str) -> None:
    found = page(rule)
    assert not found.title.endswith(".")
    assert len(found.title) <= 80
    for heading, text in zip(HEADINGS, found[1:], strict=True):
        assert len(text) > 15, heading


@pytest.mark.parametrize("rule", RULES)
def test_a_rule_speaks_kindly_and_briefly(rule: str) -> None:
    found = findings_of_cases(rule)
    assert found
    for finding in found:
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


@pytest.mark.parametrize("rule", RULES)
def test_what_a_rule_says_passes_the_checker(rule: str) -> None:
    for finding in findings_of_cases(rule):
        for sentence in (finding.message, finding.why, finding.fix):
            report = check_message(
                without_quotes(sentence), context_for("", "CEO", "Lumen", Tie.STRANGER)
            )
            said = {f.rule for f in report.findings} - ABOUT_THE_WHOLE
            assert not said, (sentence, said)
