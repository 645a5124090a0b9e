"""The labelled text the model of moves learns from, sentence by sentence.

It comes from ``corpus/`` and from the cases of the move files. A label is 1, 0 or unknown (-1):
a case speaks of one move alone, and where two sentences make a move together, which of them does
is left open.
"""

from __future__ import annotations

import hashlib
import json
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from outreach_tui.etiquette.types import MoveName, Sentence

ROOT = Path(__file__).parent.parent
CORPUS = sorted((ROOT / "corpus").glob("*.jsonl"))
CASES = sorted((ROOT / "tests" / "etiquette" / "moves").glob("*.toml"))
READ_BY_RULE = (MoveName.GREETING_GENERIC, MoveName.PLACEHOLDER)
"""Moves that need no model: they are signs, not meanings."""
MOVES = tuple(move for move in MoveName if move not in READ_BY_RULE)
UNKNOWN = -1


class Text(NamedTuple):
    """A labelled text."""

    id: str
    kind: str
    """``message``, ``passage`` or ``case`` (of a move file)."""
    source: str
    split: str
    text: str
    moves: frozenset[str]
    judged: frozenset[str]
    """The moves its labels speak of."""
    evidence: dict[str, str]
    """The sentences that make a move, one a line; the whole text where nobody said."""


def digest() -> str:
    """Return a number that changes when the labelled text does."""
    total = hashlib.sha256()
    for path in (*CORPUS, *CASES):
        total.update(path.read_bytes())
    return total.hexdigest()[:16]


def texts() -> Iterator[Text]:
    """Yield every labelled text of the project."""
    for path in CORPUS:
        yield from of_file(path)
    for path in CASES:
        if path.stem not in MOVES:
            continue
        cases = tomllib.loads(path.read_text(encoding="utf-8"))
        only = frozenset({path.stem})
        for kind in ("holds", "not"):
            moves = only if kind == "holds" else frozenset[str]()
            for number, case in enumerate(cases.get(kind, ())):
                text = case if isinstance(case, str) else case["text"]
                name = f"{path.stem}-{kind}-{number}"
                yield Text(name, "case", "case", "train", text, moves, only, {})


def of_file(path: Path) -> Iterator[Text]:
    """Yield the texts of a labelled file."""
    for line in path.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        yield Text(
            row["id"],
            "message" if "body" in row else "passage",
            row.get("source", path.stem),
            row.get("split", "train"),
            row["body"] if "body" in row else row["text"],
            frozenset(row["moves"]),
            frozenset(MOVES),
            row.get("evidence") or {},
        )


class Labels(NamedTuple):
    """What is known of the sentences of a text."""

    known: list[dict[str, int]]
    """For each sentence the labels of the moves."""
    either: list[tuple[str, list[int]]]
    """Moves that one of several sentences makes, it is not said which."""


def labels(text: Text, own: tuple[Sentence, ...]) -> Labels:
    """Return the labels of the sentences of a text, as ``Document.own`` gives them."""
    known: list[dict[str, int]] = [{} for _ in own]
    either: list[tuple[str, list[int]]] = []
    for move in sorted(text.judged):
        if move not in text.moves:
            for sentence in known:
                sentence[move] = 0
            continue
        touched: set[int] = set()
        for words in text.evidence.get(move, text.text).split("\n"):
            at = text.text.find(words)
            first, last = (at, at + len(words)) if at >= 0 else (0, len(text.text))
            places = [i for i, s in enumerate(own) if s.start < last and first < s.end]
            touched.update(places)
            if len(places) == 1:
                known[places[0]][move] = 1
            elif places:
                either.append((move, places))
        for i, sentence in enumerate(known):
            sentence.setdefault(move, UNKNOWN if i in touched else 0)
    return Labels(known, either)
