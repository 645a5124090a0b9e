"""Fixes that may be made without reading them again: they end, and bring up nothing new."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from outreach_tui.etiquette.bench import read_labelled
from outreach_tui.etiquette.context import context_for
from outreach_tui.etiquette.engine import check_message
from outreach_tui.etiquette.fixes import apply_all
from outreach_tui.etiquette.types import Context, Finding, Grade
from outreach_tui.vocabulary import Channel, Purpose, Tie

ROOT = Path(__file__).parents[2]
CASES = sorted((ROOT / "tests" / "etiquette" / "cases").glob("*.toml"))


def safe(finding: Finding) -> bool:
    return finding.grade is Grade.SAFE


def made_safely(text: str, context: Context) -> str:
    """Make every safe fix and see that they end and bring up nothing new."""
    before = check_message(text, context)
    if not any(safe(f) and f.edits and f.part == "body" for f in before.findings):
        return text
    mended = apply_all(text, lambda words: check_message(words, context), only=safe)
    after = check_message(mended, context)
    left = [f.rule for f in after.findings if safe(f) and f.edits and f.part == "body"]
    assert left == [], mended
    assert {f.rule for f in after.findings} <= {f.rule for f in before.findings}, mended
    assert after.score >= before.score
    return mended


def texts_of(path: Path) -> Iterator[tuple[str, Context]]:
    data = tomllib.loads(path.read_text("utf-8"))
    known = data.get("context", {})
    for row in [*data.get("bad", []), *data.get("good", [])]:
        here = {**known, **row.get("context", {})}
        context = context_for(
            here.get("name", ""),
            here.get("title", ""),
            here.get("company", ""),
            Tie(here["tie"]) if here.get("tie") else None,
            channel=Channel(here.get("channel", "email")),
            purpose=Purpose(here.get("purpose", "other")),
        )
        yield row.get("text", "").replace("«", "").replace("»", ""), context


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_in_every_case_of_a_rule(path: Path) -> None:
    for text, context in texts_of(path):
        mended = made_safely(text, context)
        assert made_safely(mended, context) == mended


def test_in_every_message_of_the_corpus() -> None:
    with (ROOT / "corpus" / "messages.jsonl").open("rb") as lines:
        for line in lines:
            item = read_labelled(line, "")
            made_safely(item.text, item.context)


def test_there_are_safe_fixes_and_they_change_form_alone() -> None:
    text = (
        "Dear Ana,\n\nI'm a nurse on a night ward in Leeds!! Your article on handover lists stayed "
        "with me!! Could you spare 15 minutes next week to tell me how it came about?\n\nSam Lee"
    )
    mended = made_safely(text, context_for("Ana Ruiz", "Data Analyst", "Lumen", Tie.STRANGER))
    assert mended != text
    assert "!!" not in mended
