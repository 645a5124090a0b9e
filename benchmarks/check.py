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


def own_texts() -> list[str]:
    """Return every text of the rule cases."""
    texts = []
    for path in sorted(CASES.glob("*.toml")):
        data = tomllib.loads(path.read_text(encoding="utf-8"))
        rows = [*data.get("bad", []), *data.get("good", [])]
        texts += [row["text"].replace("«", "").replace("»", "") for row in rows if "text" in row]
    return [text for text in texts if text.strip()]


def texts_of(path: Path) -> list[str]:
    """Return the bodies of a file of JSON lines."""
    rows = path.read_text(encoding="utf-8").splitlines()
    return [json.loads(row)["body"] for row in rows if row.strip()]


def forget() -> None:
    """Empty every bounded cache of the readers; compiled patterns stay."""
    for module in (document, phrases, read):
        for kept in vars(module).values():
            parameters = getattr(kept, "cache_parameters", None)
            if parameters is not None and parameters()["maxsize"] is not None:
                kept.cache_clear()


def check_all(texts: list[str]) -> None:
    """Check every text as a first message to a stranger."""
    context = context_for("Ana Ruiz", "Data Analyst", "Lumen", Tie.STRANGER)
    for text in texts:
        check_message(text, context)


def proselint_all(texts: list[str]) -> Callable[[], None]:
    """Return a function that lints every text with proselint's own settings."""
    # The baseline is only installed where it is measured, and has no types.
    from proselint.checks import __register__  # type: ignore[import-untyped]  # noqa: PLC0415
    from proselint.registry import CheckRegistry  # type: ignore[import-untyped]  # noqa: PLC0415
    from proselint.tools import LintFile  # type: ignore[import-untyped]  # noqa: PLC0415

    CheckRegistry().register_many(__register__)

    def lint() -> None:
        for text in texts:
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


def in_process(texts: list[str]) -> tuple[float, float]:
    """Return the median seconds per message of ours and of proselint."""
    lint = proselint_all(texts)
    check_all(texts)
    lint()
    ours, theirs = [], []
    for _ in range(ROUNDS):
        forget()
        ours.append(seconds(lambda: check_all(texts)) / len(texts))
        theirs.append(seconds(lint) / len(texts))
    return statistics.median(ours), statistics.median(theirs)


def main() -> None:
    """Print both comparisons as a table."""
    texts = texts_of(Path(sys.argv[1])) if len(sys.argv) > 1 else own_texts()
    rows = [
        ("one message, as a process", *processes()),
        (f"per message, in process, {len(texts)} texts", *in_process(texts)),
    ]
    print(f"{'':44}{'outreach':>12}{'proselint':>12}{'ratio':>8}")
    for label, ours, theirs in rows:
        print(f"{label:44}{ours * 1000:9.2f} ms{theirs * 1000:9.2f} ms{ours / theirs:8.2f}")


if __name__ == "__main__":
    main()
