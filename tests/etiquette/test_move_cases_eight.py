"""Moves on their cases: the words that show a move, and texts that look like it and are not.

A case file is named after its move. ``[[holds]]`` has a ``text`` and the ``words`` in it that show
the move; ``[[not]]`` has a ``text`` and ``why`` the move does not hold there.
"""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from outreach_tui.etiquette.document import Document
from outreach_tui.etiquette.read import read_moves
from outreach_tui.etiquette.types import MoveName

MOVES = Path(__file__).parent / "moves"
EIGHT = (
    MoveName.ASK_INTRODUCTION,
    MoveName.ASK_MENTORSHIP,
    MoveName.TIME_BOUND,
    MoveName.FLEXIBLE,
    MoveName.EASY_OUT,
    MoveName.DESPERATION,
    MoveName.ATTACHMENT,
    MoveName.FOLLOW_UP,
)


def rows(kind: str, key: str) -> list[Any]:
    """Return the cases of one kind as parameters: the move, its text, and the words or the why."""
    return [
        pytest.param(move, row["text"], row[key], id=f"{move}-{number}")
        for move in EIGHT
        for number, row in enumerate(
            tomllib.loads((MOVES / f"{move}.toml").read_text(encoding="utf-8"))[kind], start=1
        )
    ]


def shown(move: MoveName, text: str) -> list[str]:
    """Return the words of ``text`` that show ``move``."""
    return [found.text for found in read_moves(Document(text)) if found.move is move]


@pytest.mark.parametrize(("move", "text", "words"), rows("holds", "words"))
def test_the_words_show_the_move(move: MoveName, text: str, words: str) -> None:
    found = shown(move, text)
    assert any(words in span for span in found), found


@pytest.mark.parametrize(("move", "text", "why"), rows("not", "why"))
def test_a_text_that_looks_like_it_does_not_hold(move: MoveName, text: str, why: str) -> None:
    assert not shown(move, text), why


@pytest.mark.parametrize(("move", "text", "words"), rows("holds", "words"))
def test_quoted_words_are_not_the_senders(move: MoveName, text: str, words: str) -> None:
    assert words not in "".join(shown(move, f"Dear Ana,\n\nA good day to you.\n\n> {text}\n"))
