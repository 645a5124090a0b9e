"""How well and how fast moves are read: ``python -m benchmarks.moves [FILE.jsonl]``.

A line of the file has ``moves`` and either ``text`` (a passage) or ``body`` (a whole message).
Without a file, the passages the tests keep unseen are read. The time is told beside that of
proselint on the same texts, measured by turns in the same run.
"""

from __future__ import annotations

import json
import sys
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

from outreach_tui.etiquette import coding, read
from outreach_tui.etiquette.document import Document
from outreach_tui.etiquette.learned.model import Model
from outreach_tui.etiquette.read import read_moves
from outreach_tui.etiquette.types import MoveName

UNSEEN = Path(__file__).parent.parent / "tests" / "etiquette" / "unseen.jsonl"
ROUNDS = 7


def main() -> None:
    """Print precision, recall and F1 of each move, and the time against proselint."""
    path = Path(sys.argv[1]) if len(sys.argv) > 1 else UNSEEN
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line]
    print_accuracy(rows)
    print_speed([text_of(row) for row in rows])


def text_of(row: dict[str, Any]) -> str:
    """The text of a passage or a message."""
    return str(row["text"] if "text" in row else row["body"])


def is_whole(row: dict[str, Any]) -> bool:
    """Whether the row is a whole message, which alone can miss a greeting."""
    return "body" in row or bool(row.get("whole"))


def print_accuracy(rows: list[dict[str, Any]]) -> None:
    """Print a line for each move that is labelled or found."""
    right: Counter[str] = Counter()
    false: Counter[str] = Counter()
    missed: Counter[str] = Counter()
    for row in rows:
        found = {move.move.value for move in read_moves(Document(text_of(row)))}
        labels = set(row["moves"])
        if not is_whole(row):
            found.discard(MoveName.GREETING_GENERIC.value)
        right.update(found & labels)
        false.update(found - labels)
        missed.update(labels - found)
    print(f"{len(rows)} texts")
    print(f"{'move':18} {'labelled':>8} {'precision':>9} {'recall':>7} {'F1':>5}")
    for name in (*MoveName, "all"):
        counts = [
            group.total() if name == "all" else group[name] for group in (right, false, missed)
        ]
        if any(counts):
            print(f"{name:18} {counts[0] + counts[2]:8} {_figures(*counts)}")


def _figures(right: int, false: int, missed: int) -> str:
    precision = f"{right / (right + false):9.2f}" if right + false else f"{'-':>9}"
    recall = f"{right / (right + missed):7.2f}" if right + missed else f"{'-':>7}"
    return f"{precision} {recall} {2 * right / (2 * right + false + missed):5.2f}"


def print_speed(texts: list[str]) -> None:
    """Print the best of several rounds, ours and proselint's by turns."""
    # The baseline is only installed where it is measured, and has no types.
    from proselint.checks import __register__  # noqa: PLC0415
    from proselint.registry import CheckRegistry  # noqa: PLC0415
    from proselint.tools import LintFile  # noqa: PLC0415

    CheckRegistry().register_many(__register__)
    best = {"moves": float("inf"), "proselint": float("inf")}
    runs: dict[str, Callable[[str], object]] = {
        "moves": lambda text: read_moves(Document(text)),
        "proselint": lambda text: LintFile("message", text).lint(),
    }
    for _ in range(ROUNDS):
        for name, run in runs.items():
            forget()
            start = time.perf_counter()
            for text in texts:
                run(text)
            best[name] = min(best[name], time.perf_counter() - start)
    for name, seconds in best.items():
        print(f"{name:12} {1e6 * seconds / len(texts):8.0f} µs a text")
    print(f"{'ratio':12} {best['moves'] / best['proselint']:8.2f}")


def forget() -> None:
    """Drop what earlier rounds left behind, so that every sentence is read anew."""
    coding.coded.cache_clear()
    read._in_sentence.cache_clear()  # noqa: SLF001 - a cold cache is what is measured
    Model._words.cache_clear()  # noqa: SLF001
    Model._place.cache_clear()  # noqa: SLF001


if __name__ == "__main__":
    main()
