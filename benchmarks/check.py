"""How long a check takes, against proselint on the same text.

As a process: ``outreach check`` of one message of 150 words. In process: per message, over a
file of JSON lines with a ``body`` (``python -m benchmarks.check FILE``), else over the texts of
our own rule cases. What was kept from one round is forgotten before the next, so that every
round reads every message anew.
"""

from __future__ import annotations

import gc
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
import tomllib
from collections.abc import Callable
from pathlib import Path

from outreach_tui.etiquette import document, phrases, read
from outreach_tui.etiquette.context import context_for
from outreach_tui.etiquette.engine import check_message
from outreach_tui.etiquette.types import Context
from outreach_tui.vocabulary import Tie

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
CASES = Path(__file__).parents[1] / "tests" / "etiquette" / "cases"
PROCESS_ROUNDS, ROUNDS = 15, 7


Messages = list[tuple[str, Context]]


def own_messages() -> Messages:
    """Return every text of the rule cases, as first messages to a stranger."""
    context = context_for("Ana Ruiz", "Data Analyst", "Lumen", Tie.STRANGER)
    texts: list[str] = []
    for path in sorted(CASES.glob("*.toml")):
        data = tomllib.loads(path.read_text(encoding="utf-8"))
        rows = [*data.get("bad", []), *data.get("good", [])]
        texts += [row["text"].replace("«", "").replace("»", "") for row in rows if "text" in row]
    return [(text, context) for text in texts if text.strip()]


def messages_of(path: Path) -> Messages:
    """Return the messages of a file of JSON lines, with what it says about the recipients."""
    messages = []
    for line in filter(str.strip, path.read_text(encoding="utf-8").splitlines()):
        row = json.loads(line)
        person = row.get("recipient") or {}
        name, title, company = (str(person.get(k) or "") for k in ("name", "title", "company"))
        messages.append((row["body"], context_for(name, title, company)))
    return messages


def forget() -> None:
    """Empty every bounded cache of the readers; compiled patterns stay."""
    for module in (document, phrases, read):
        for kept in vars(module).values():
            parameters = getattr(kept, "cache_parameters", None)
            if parameters is not None and parameters()["maxsize"] is not None:
                kept.cache_clear()


def check_all(messages: Messages) -> None:
    """Check every message."""
    for text, context in messages:
        check_message(text, context)


def proselint_all(messages: Messages) -> Callable[[], None]:
    """Return a function that lints every text with proselint's own settings."""
    # The baseline is only installed where it is measured, and has no types.
    from proselint.checks import __register__  # noqa: PLC0415
    from proselint.registry import CheckRegistry  # noqa: PLC0415
    from proselint.tools import LintFile  # noqa: PLC0415

    CheckRegistry().register_many(__register__)

    def lint() -> None:
        for text, _ in messages:
            LintFile("message", text).lint()

    return lint


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


def in_process(messages: Messages) -> tuple[float, float]:
    """Return the median seconds per message of ours and of proselint."""
    lint = proselint_all(messages)
    check_all(messages)
    lint()
    ours, theirs = [], []
    for _ in range(ROUNDS):
        forget()
        ours.append(seconds(lambda: check_all(messages)) / len(messages))
        theirs.append(seconds(lint) / len(messages))
    return statistics.median(ours), statistics.median(theirs)


def main() -> None:
    """Print both comparisons as a table."""
    messages = messages_of(Path(sys.argv[1])) if len(sys.argv) > 1 else own_messages()
    rows = [
        ("one message, as a process", *processes()),
        (f"per message, in process, {len(messages)} texts", *in_process(messages)),
    ]
    print(f"{'':44}{'outreach':>12}{'proselint':>12}{'ratio':>8}")
    for label, ours, theirs in rows:
        print(f"{label:44}{ours * 1000:9.2f} ms{theirs * 1000:9.2f} ms{ours / theirs:8.2f}")


if __name__ == "__main__":
    main()
