"""How long people wait for the list of templates, and for the message one makes.

Listing: what is asked for the first time in a process takes 50 ms for 30 templates, without
Jinja; against reading the same front matters with PyYAML's ``CSafeLoader`` and doing nothing
with them. Then whole processes that list every shipped template, less one that ends at once.
Rendering: the first message of a process, with all that has to be loaded and compiled,
against Jinja's own sandbox rendering the same sentences with nothing checked; then the next.
"""

from __future__ import annotations

import shutil
import statistics
import subprocess
import sys
import tempfile
import time

from outreach_tui.drafting.catalogue import shipped_folder

ROUNDS = 11
LIST = """
import sys, time
from pathlib import Path
from outreach_tui.drafting.catalogue import Catalogue
start = time.perf_counter()
found = Catalogue([Path(sys.argv[1])]).list()
print(time.perf_counter() - start)
assert len(found) >= 30 and "jinja2" not in sys.modules
"""
SAFE_LOAD = """
import sys, time
from pathlib import Path
start = time.perf_counter()
import yaml
for path in sorted(Path(sys.argv[1]).rglob("*.md.j2")):
    yaml.load(path.read_text("utf-8").split("---\\n")[1], yaml.CSafeLoader)
print(time.perf_counter() - start)
"""
RENDER = """
import time
from outreach_tui.drafting.catalogue import Catalogue, shipped_folder
from outreach_tui.drafting.render import render
template = Catalogue([shipped_folder()]).get("alum-email")
values = {field.name: field.example for field in template.fields}
start = time.perf_counter()
render(template, values)
first = time.perf_counter()
for way in range(50):
    render(template, values, {"opening": way})
print(first - start, (time.perf_counter() - first) / 50)
"""
BARE_RENDER = """
import time
from outreach_tui.drafting.catalogue import Catalogue, shipped_folder
template = Catalogue([shipped_folder()]).get("alum-email")
values = {field.name: field.example for field in template.fields}
start = time.perf_counter()
from jinja2.sandbox import ImmutableSandboxedEnvironment
environment = ImmutableSandboxedEnvironment()
passages = [*template.subject, *(way for part in template.parts for way in part.options)]
compiled = [environment.from_string(p.text) for p in (*passages, template.body)]
for each in compiled:
    each.render(values)
first = time.perf_counter()
for _ in range(50):
    for each in compiled:
        each.render(values)
print(first - start, (time.perf_counter() - first) / 50)
"""


def process_seconds(code: str, *arguments: str) -> float:
    """Return the median seconds of a fresh process, less those of one that ends at once."""
    differences = []
    for _ in range(ROUNDS):
        seconds = []
        for ran in ("pass", code):
            start = time.perf_counter()
            command = [sys.executable, "-c", ran, *arguments]
            subprocess.run(command, check=True, capture_output=True)
            seconds.append(time.perf_counter() - start)
        differences.append(seconds[1] - seconds[0])
    return statistics.median(differences)


def told_seconds(code: str, *arguments: str) -> list[float]:
    """Return the medians of what a fresh process prints."""
    runs = []
    for _ in range(ROUNDS):
        command = [sys.executable, "-c", code, *arguments]
        run = subprocess.run(command, check=True, capture_output=True)
        runs.append([float(word) for word in run.stdout.split()])
    return [statistics.median(column) for column in zip(*runs, strict=True)]


def row(what: str, ours: float, theirs: float, limit: str) -> None:
    """Print both, their ratio and the most it may take."""
    print(
        f"{what:<40} {ours * 1000:8.2f} ms {theirs * 1000:8.2f} ms {ours / theirs:6.2f}x"
        f"  (at most {limit})"
    )


def main() -> None:
    """Print the table."""
    folder = shipped_folder()
    files = sorted(folder.rglob("*.md.j2"))
    print(f"{'':<40} {'ours':>11} {'baseline':>11} {'ratio':>7}")
    with tempfile.TemporaryDirectory() as thirty:
        for path in files[:30]:
            shutil.copy(path, thirty)
        ours, loaded = told_seconds(LIST, thirty)[0], told_seconds(SAFE_LOAD, thirty)[0]
        row("30 templates listed", ours, loaded, "50 ms")
    ours, loaded = (process_seconds(code, str(folder)) for code in (LIST, SAFE_LOAD))
    row(f"{len(files)} templates listed, whole process", ours, loaded, "3x")
    (first, then), (bare_first, bare_then) = told_seconds(RENDER), told_seconds(BARE_RENDER)
    row("first message against bare Jinja", first, bare_first, "80 ms")
    row("next message, another opening", then, bare_then, "2 ms")


if __name__ == "__main__":
    main()
