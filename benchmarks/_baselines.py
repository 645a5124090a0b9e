"""Other checkers, run on the same texts: proselint in this process, write-good in Node."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

WRITE_GOOD = "write-good 1.0.8"
HOW_TO = (
    "write-good is left out: it needs node, and WRITE_GOOD naming a folder in which "
    "`npm install write-good@1.0.8` was run."
)
_NODE = """
const writeGood = require('write-good');
const texts = JSON.parse(require('fs').readFileSync(0, 'utf8'));
for (let round = 0; round < 3; round++) texts.forEach(text => writeGood(text));
const times = [];
for (let round = 0; round < ROUNDS; round++) {
  const start = process.hrtime.bigint();
  texts.forEach(text => writeGood(text));
  times.push(Number(process.hrtime.bigint() - start) / 1e9 / texts.length);
}
times.sort((a, b) => a - b);
console.log(times[Math.floor(times.length / 2)]);
"""


def proselint_on(texts: list[str]) -> Callable[[], None]:
    """Return a function that lints every text with proselint's own settings."""
    # The baseline is only installed where it is measured, and has no types.
    from proselint.checks import __register__  # noqa: PLC0415
    from proselint.registry import CheckRegistry  # noqa: PLC0415
    from proselint.tools import LintFile  # noqa: PLC0415

    CheckRegistry().register_many(__register__)

    def lint() -> None:
        for text in texts:
            LintFile("message", text).lint()

    return lint


def write_good_seconds(texts: list[str], rounds: int) -> float | None:
    """Return write-good's median seconds a text once it is warm; ``None`` where it is not there."""
    folder = os.environ.get("WRITE_GOOD", "")
    node = shutil.which("node")
    if not (node and folder and (Path(folder) / "node_modules" / "write-good").is_dir()):
        return None
    script = _NODE.replace("ROUNDS", str(rounds))
    run = subprocess.run(
        [node, "-e", script], input=json.dumps(texts), cwd=folder, capture_output=True,
        text=True, check=True,
    )  # fmt: skip
    return float(run.stdout)
