"""What every rule keeps: its file, its cases, its page."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from outreach_tui.etiquette import rules as package
from outreach_tui.etiquette.engine import HEADINGS, page, rules

CASES = Path(__file__).parents[1] / "etiquette" / "cases"
RULES = [rule.name for rule in rules()]
FIXED_NAMES = {
    "executive-job-ask", "cold-job-ask", "referral-ask", "ask-before-giving", "alumni-overreach",
    "tie-is-the-only-reason", "no-clear-ask", "too-many-asks", "unbounded-ask", "generic-greeting",
    "wrong-name", "wrong-company", "unfilled-placeholder", "too-long", "over-channel-limit",
    "pressure", "guilt", "desperation", "attached-resume", "no-introduction", "no-research",
}  # fmt: skip


def cases_of(rule: str) -> dict[str, Any]:
    return tomllib.loads((CASES / f"{rule}.toml").read_text(encoding="utf-8"))


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
