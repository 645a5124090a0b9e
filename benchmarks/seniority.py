"""How well and how fast seniority is read from job titles.

Takes a file of tab-separated titles, executive labels and levels as its argument, or
from ``OUTREACH_TITLES``; without one it reads the labelled titles of the tests. Speed is
told against splitting each title at its spaces and looking every word up in a set.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

from outreach_tui.people.seniority import Seniority, read_seniority

OWN = Path(__file__).parent.parent / "tests" / "people" / "titles.tsv"
ROUNDS = 7
LEADING = frozenset({"ceo", "cfo", "cto", "chief", "founder", "owner", "president", "partner"})


def main() -> None:
    """Print agreement with the labels and time per title against the baseline."""
    given = sys.argv[1] if len(sys.argv) > 1 else os.environ.get("OUTREACH_TITLES", "")
    path = Path(given) if given else OWN
    rows = [line.split("\t") for line in path.read_text(encoding="utf-8").splitlines()[1:]]
    rows = [row for row in rows if len(row) >= 2]
    report_agreement(path, rows)
    report_speed([row[0] for row in rows])


def report_agreement(path: Path, rows: list[list[str]]) -> None:
    """Print how often the reading agrees with the labels of ``rows``."""
    read = [(row, read_seniority(row[0])) for row in rows]
    certain = [(row, found) for row, found in read if row[1] != "borderline"]
    agreed = sum(found.executive == row[1] for row, found in certain)
    hedged = sum(found.executive == "borderline" for _, found in certain)
    free = len(read) - len(certain)
    print(f"{path.name}: {len(rows)} titles, {free} of them labelled borderline")
    print(f"  executive, borderline rows right either way  {share(agreed + free, len(read))}")
    print(f"  executive, yes and no rows only              {share(agreed, len(certain))}")
    print(f"  answered borderline where the label is sure  {hedged}")
    exact = sum(found.executive == row[1] for row, found in read)
    print(f"  executive, all three answers                 {share(exact, len(read))}")
    levelled = [(row, found) for row, found in read if len(row) > 2]
    if levelled:
        same = sum(found.level == row[2] for row, found in levelled)
        print(f"  level                                        {share(same, len(levelled))}")


def share(part: int, whole: int) -> str:
    """Return a part as a percentage."""
    return f"{100 * part / max(whole, 1):.1f} %"


def report_speed(titles: list[str]) -> None:
    """Print the time per title, without the cache, against word lookups."""
    read_seniority(titles[0])
    ours = per_title(titles, read_seniority.__wrapped__)
    base = per_title(titles, words_looked_up)
    print(f"  time per title, not cached                   {ours:.1f} µs")
    print(f"  against split and set lookups ({base:.2f} µs)      {ours / base:.0f} ×")


def per_title(titles: list[str], read: Callable[[str], Seniority | bool]) -> float:
    """Return the microseconds ``read`` takes for one title, at best of several rounds."""
    best = float("inf")
    for _ in range(ROUNDS):
        start = time.perf_counter()
        for title in titles:
            read(title)
        best = min(best, time.perf_counter() - start)
    return 1e6 * best / len(titles)


def words_looked_up(title: str) -> bool:
    """The baseline: whether one word of the title is in a set of leading words."""
    return any(word in LEADING for word in title.casefold().split())


if __name__ == "__main__":
    main()
