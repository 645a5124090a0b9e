"""Eight moves on passages of their own that no phrase was tuned on."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from outreach_tui.etiquette.document import Document
from outreach_tui.etiquette.read import read_moves

PASSAGES = [
    json.loads(line)
    for line in (Path(__file__).parent / "unseen_eight.jsonl")
    .read_text(encoding="utf-8")
    .splitlines()
]


@pytest.mark.parametrize("move", sorted({move for row in PASSAGES for move in row["moves"]}))
def test_a_move_is_found_and_not_mistaken(move: str) -> None:
    right = false = missed = 0
    for row in PASSAGES:
        found = any(m.move == move for m in read_moves(Document(row["text"])))
        right += found and move in row["moves"]
        false += found and move not in row["moves"]
        missed += not found and move in row["moves"]
    assert right / (right + false) >= 0.75
    assert right / (right + missed) >= 0.75
