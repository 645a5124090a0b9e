"""The most memory ``outreach check --jsonl`` takes for 100, 1,000 and 10,000 messages.

Every message is different. The baseline is the run of 1,000 messages, in which what is remembered
of sentences has reached its bounds; a program that kept what it read would take more and more.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from benchmarks.check import MESSAGE

COUNTS = (100, 1_000, 10_000)
BASELINE, AT_MOST = 1_000, 1.2


def write(path: Path, count: int) -> None:
    """Write ``count`` messages, no two alike."""
    with path.open("w", encoding="utf-8") as lines:
        for number in range(count):
            words = MESSAGE.replace("night shifts", f"night shift {number}").replace(
                "four years", f"{number} months"
            )
            row = {"id": number, "body": words, "recipient": {"name": f"Ana {number} Ruiz"}}
            lines.write(json.dumps(row) + "\n")


def peak_of(path: Path) -> float:
    """Return the most memory of a run in megabytes."""
    with subprocess.Popen(
        [sys.executable, "-m", "outreach_tui", "check", "--jsonl", str(path)],
        stdout=subprocess.DEVNULL,
    ) as run:
        _, status, used = os.wait4(run.pid, 0)
        run.returncode = os.waitstatus_to_exitcode(status)
    if run.returncode not in (0, 1):
        raise SystemExit(f"The check of {path} ended with {run.returncode}.")
    return used.ru_maxrss / (1024 * 1024 if sys.platform == "darwin" else 1024)


def main() -> None:
    """Print the table."""
    peaks = {}
    with tempfile.TemporaryDirectory() as folder:
        for count in COUNTS:
            path = Path(folder) / f"{count}.jsonl"
            write(path, count)
            peaks[count] = peak_of(path)
    print(f"{'messages':>10}{'peak':>12}{'ratio':>8}  (at most {AT_MOST})")
    for count, peak in peaks.items():
        print(f"{count:>10,}{peak:>9.1f} MB{peak / peaks[BASELINE]:>8.2f}")


if __name__ == "__main__":
    main()
