"""How long a check takes, against proselint and write-good on the same texts.

As a process: ``outreach check`` of one message of 150 words. In process: per message, over a
file of JSON lines with a ``body`` (``python -m benchmarks.check FILE``), else over the messages
of our own corpus. What was kept from one round is forgotten before the next, so that every
round reads every message anew.
"""

from __future__ import annotations

import gc
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from benchmarks._baselines import HOW_TO, WRITE_GOOD, proselint_on, write_good_seconds
from benchmarks._caches import forget
from outreach_tui.etiquette.bench import read_labelled
from outreach_tui.etiquette.engine import check_message
from outreach_tui.etiquette.types import Context

MESSAGE = """Dear Ana,

I'm a second-year nursing student at State, and I came across your article on night shifts in the
Herald last week. The part about the handover list has stayed with me, because our ward tried
something like it in spring and gave up after a month.

Before I trained I worked as a paramedic for four years, so I know what a poor handover costs, and
I would love to work in patient safety one day. You moved from the ward to a research post, which
is the step I find hardest to picture from here.

Could you spare 15 minutes in the next weeks to tell me how you came to that work? Any day after
four suits me, by phone or in person, whatever is easier for you. If this is a busy time, two lines
by e-mail would help as much.

I'd gladly share what our ward learned. Thank you for reading this.

Kind regards,
Joan Okafor
"""
CORPUS = Path(__file__).parents[1] / "corpus" / "messages.jsonl"
PROSELINT = "proselint 0.16.0"
PROCESS_ROUNDS, ROUNDS = 15, 7


Messages = list[tuple[str, Context]]


def own_messages() -> Messages:
    """Return every whole message of our own corpus."""
    return messages_of(CORPUS)


def messages_of(path: Path) -> Messages:
    """Return the messages of a file of labelled JSON lines, each with its context."""
    with path.open("rb") as lines:
        items = [read_labelled(line, "") for line in lines if line.strip()]
    return [(item.text, item.context) for item in items]


def check_all(messages: Messages) -> None:
    """Check every message."""
    for text, context in messages:
        check_message(text, context)


def seconds(work: Callable[[], None]) -> float:
    """Return how long ``work`` takes once."""
    gc.collect()
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def processes() -> tuple[float, float]:
    """Return the median seconds of our process and of proselint's on one message."""
    env = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "message.txt"
        path.write_text(MESSAGE, encoding="utf-8")
        ours = [sys.executable, "-m", "outreach_tui", "check", str(path)]
        theirs = [sys.executable, "-m", "proselint", "check", str(path)]

        def run(command: list[str]) -> float:
            return seconds(
                lambda: void(subprocess.run(command, capture_output=True, check=False, env=env))
            )

        run(ours), run(theirs)
        pairs = [(run(ours), run(theirs)) for _ in range(PROCESS_ROUNDS)]
    return statistics.median(a for a, _ in pairs), statistics.median(b for _, b in pairs)


def void(_: object) -> None:
    """Take a value and give nothing."""


def in_process(messages: Messages) -> tuple[float, float, float | None]:
    """Return the median seconds per message of ours, of proselint and of write-good."""
    texts = [text for text, _ in messages]
    lint = proselint_on(texts)
    check_all(messages)
    lint()
    ours, theirs = [], []
    for _ in range(ROUNDS):
        forget()
        ours.append(seconds(lambda: check_all(messages)) / len(messages))
        theirs.append(seconds(lint) / len(messages))
    node = write_good_seconds(texts, ROUNDS)
    return statistics.median(ours), statistics.median(theirs), node


def main() -> None:
    """Print both comparisons as a table."""
    messages = messages_of(Path(sys.argv[1])) if len(sys.argv) > 1 else own_messages()
    ours, lint, node = in_process(messages)
    rows = [
        ("one message, as a process", PROSELINT, *processes()),
        (f"a message, in process, {len(messages)} texts", PROSELINT, ours, lint),
    ]
    if node is None:
        print(HOW_TO)
    else:
        rows.append((f"a message, in process, {len(messages)} texts", WRITE_GOOD, ours, node))
    print(f"{'':40}{'outreach':>12}{'baseline':>12}{'ratio':>8}")
    for label, name, mine, other in rows:
        times = f"{mine * 1000:9.2f} ms{other * 1000:9.2f} ms{mine / other:8.2f}"
        print(f"{label:40}{times}  {name}")


if __name__ == "__main__":
    main()
