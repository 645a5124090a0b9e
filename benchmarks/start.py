"""How long people wait before they see something.

``outreach --version`` against ``python -c pass``, and the app's first frame with 1,000
contacts against a bare Textual app with a header, a 200-row table, a text area and a footer.
A frame is counted when the app under a pseudo terminal has printed a marker of its own.
"""

from __future__ import annotations

import os
import pty
import select
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

BARE = """
from textual.app import App
from textual.widgets import DataTable, Footer, Header, TextArea

class Bare(App[None]):
    CSS = "DataTable { height: 1fr; } TextArea { height: 10; }"

    def compose(self):
        yield Header()
        yield DataTable()
        yield TextArea("marker-ready")
        yield Footer()

    def on_mount(self):
        table = self.query_one(DataTable)
        table.add_columns("name", "title", "company", "stage", "last")
        for row in range(200):
            table.add_row(f"name {row}", "title", "company", "stage", "last")

Bare().run()
"""

FILL = """
import datetime as dt, sys
from pathlib import Path
from outreach_tui.paths import Paths
from outreach_tui.people.contact import Contact
from outreach_tui.people.profile import Profile
from outreach_tui.records import Change
from outreach_tui.workspace import Workspace

workspace = Workspace(Paths(Path(sys.argv[1])))
people = tuple(
    Contact(id=f"c-{n:05}", name=f"Person {n}", title="Engineer", company=f"Company {n % 90}")
    for n in range(1000)
)
workspace.apply(Change(label="Filled", put=(Profile(name="Sam Lee"), *people)))
workspace.close()
"""


def seconds_to(marker: bytes, command: list[str], env: dict[str, str]) -> float:
    """Return the seconds until ``command`` prints ``marker`` on a terminal of 120 by 36."""
    start = time.perf_counter()
    child, terminal = pty.fork()
    if child == 0:
        os.execvpe(command[0], command, {**env, "COLUMNS": "120", "LINES": "36"})  # noqa: S606
    seen = b""
    try:
        while marker not in seen:
            if time.perf_counter() - start > 30:
                raise SystemExit(f"No first frame from {command}: {seen[-400:]!r}")
            if select.select([terminal], [], [], 1)[0]:
                seen += os.read(terminal, 65536)
        return time.perf_counter() - start
    finally:
        os.kill(child, 9)
        os.waitpid(child, 0)
        os.close(terminal)


def process_seconds(command: list[str]) -> float:
    """Return the seconds a command takes from start to end."""
    start = time.perf_counter()
    subprocess.run(command, check=True, capture_output=True)
    return time.perf_counter() - start


def row(what: str, ours: list[float], theirs: list[float], limit: float) -> None:
    """Print the medians of both and their ratio."""
    a, b = statistics.median(ours), statistics.median(theirs)
    print(f"{what:<42} {a * 1000:8.1f} ms {b * 1000:8.1f} ms {a / b:6.2f}x  (at most {limit}x)")


def main() -> None:
    """Print both tables."""
    outreach = str(Path(sys.executable).with_name("outreach"))
    print(f"{'':<42} {'ours':>11} {'baseline':>11} {'ratio':>7}")
    ours, theirs = [], []
    for _ in range(21):
        ours.append(process_seconds([outreach, "--version"]))
        theirs.append(process_seconds([sys.executable, "-c", "pass"]))
    row("--version against python -c pass", ours, theirs, 4)
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder) / "home"
        subprocess.run([sys.executable, "-c", FILL, str(home)], check=True)
        env = {**os.environ, "OUTREACH_HOME": str(home), "TERM": "xterm-256color"}
        ours, theirs = [], []
        for _ in range(11):
            ours.append(seconds_to(b"Nothing is due", [outreach], env))
            theirs.append(seconds_to(b"arker-ready", [sys.executable, "-c", BARE], env))
        row("first frame, 1,000 contacts", ours, theirs, 1.4)


if __name__ == "__main__":
    main()
