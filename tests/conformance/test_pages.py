"""Pages that scripts write are as the scripts would write them now."""

from __future__ import annotations

import runpy
from pathlib import Path
from typing import Any

import pytest

from outreach_tui.etiquette.registry import rules, severities
from outreach_tui.etiquette.types import MoveName

ROOT = Path(__file__).parents[2]


def script(name: str) -> dict[str, Any]:
    return runpy.run_path(str(ROOT / "scripts" / f"{name}.py"))


@pytest.mark.parametrize("name", ["rules_page", "figures_page"])
def test_a_page_is_current(name: str) -> None:
    loaded = script(name)
    kept = loaded["PAGE"].read_text("utf-8")
    assert kept == loaded["written"](), f"run `python scripts/{name}.py` and look at what changed"


def test_the_page_of_rules_has_every_rule_once() -> None:
    text = (ROOT / "docs" / "rules.md").read_text("utf-8")
    headings = [line.removeprefix("## ") for line in text.splitlines() if line.startswith("## ")]
    assert headings == [rule.name for rule in rules()]


def test_the_page_of_figures_has_every_move_of_the_corpus() -> None:
    text = (ROOT / "docs" / "figures.md").read_text("utf-8")
    labelled = {move for item in script("figures_page")["labelled"]() for move in item.moves}
    assert labelled <= set(MoveName)
    assert all(f"| `{move}` |" in text for move in labelled)


@pytest.mark.parametrize("rule", [rule.name for rule in rules()])
def test_a_rule_file_names_how_serious_it_can_be(rule: str) -> None:
    assert severities(rule)
