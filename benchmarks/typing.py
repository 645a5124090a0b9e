"""How late a key is handled while somebody types in Compose with 30,000 contacts stored.

The baseline is a bare Textual app with one ``TextArea``, typed into in the same way in the same
run. Keys arrive by the clock, faster than people type, with a pause now and then so that the
text is read, findings are shown and the draft is saved while the next keys arrive. A key's
lateness counts from the moment it was due until the text holds it; work that holds up the loop
therefore counts against every key it delays.
"""

from __future__ import annotations

import asyncio
import statistics
import tempfile
import time
from pathlib import Path
from typing import Any, cast

from textual import events
from textual.app import App, ComposeResult
from textual.document._document import EditResult
from textual.document._edit import Edit
from textual.widgets import TextArea

from outreach_tui.paths import Paths
from outreach_tui.people.contact import Contact
from outreach_tui.records import Change
from outreach_tui.tui.app import OutreachApp
from outreach_tui.tui.requests import WriteTo
from outreach_tui.tui.screens.compose.screen import ComposeScreen
from outreach_tui.tui.screens.compose.steps import Step
from outreach_tui.vocabulary import Purpose, Tie
from outreach_tui.workspace import Workspace

CONTACTS = 30_000
LIMIT = 50.0
"""Milliseconds within which a key is handled."""
EVERY = 0.04
"""Seconds between keys: 25 a second, five times as fast as most people type."""
BURST, PAUSE, BURSTS = 25, 0.3, 16
TEXT = """Dear Ana,

I'm a second-year nursing student at State, and I came across your article on night shifts in the
Herald last week. The part about the handover list has stayed with me, because our ward tried
something like it in spring. Could you get me a job? Could you spare 15 minutes in the next weeks
to tell me how you came to that work?

I'd gladly share what our ward learned. Thank you for reading this. """
WORDS = "and I wonder what you would tell somebody who starts out on a small ward. "


class Bare(App[None]):
    """A Textual app with one text area."""

    def compose(self) -> ComposeResult:
        yield TextArea()


async def lateness(app: App[Any], editor: TextArea) -> list[float]:
    """Type into ``editor`` and return how late each key was, in milliseconds."""
    handled: list[float] = []
    all_handled = asyncio.Event()
    edit = editor.edit

    def timed(change: Edit) -> EditResult:
        result = edit(change)
        handled.append(time.perf_counter())
        if len(handled) == BURST * BURSTS:
            all_handled.set()
        return result

    cast("Any", editor).edit = timed
    editor.focus()
    await asyncio.sleep(0.5)
    due: list[float] = []
    clock = time.perf_counter()
    for number in range(BURST * BURSTS):
        clock += EVERY + (PAUSE if number % BURST == 0 else 0)
        await asyncio.sleep(max(0.0, clock - time.perf_counter()))
        letter = WORDS[number % len(WORDS)]
        app.post_message(events.Key("space" if letter == " " else letter, letter))
        due.append(clock)
    await all_handled.wait()
    return [(done - asked) * 1000 for done, asked in zip(handled, due, strict=True)]


async def bare() -> list[float]:
    """Type into the baseline."""
    app = Bare()
    async with app.run_test(size=(120, 36)):
        editor = app.query_one(TextArea)
        editor.load_text(TEXT)
        editor.move_cursor(editor.document.end)
        return await lateness(app, editor)


async def compose(home: Path) -> tuple[list[float], int]:
    """Type into Compose; returns the lateness and how often the draft was on disk."""
    workspace = Workspace(Paths(home))
    app = OutreachApp(workspace)
    async with app.run_test(size=(120, 36)) as pilot:
        await pilot.pause()
        await app.go("compose", WriteTo("c-0", Purpose.INFORMATIONAL_INTERVIEW))
        screen = cast("ComposeScreen", app.screen)
        screen.change(blank=True)
        await screen.go_to(Step.POLISH)
        body = screen.polish.body
        screen.polish.rewrite("A question about night shifts", TEXT)
        body.move_cursor(body.document.end)
        await screen.polish.read_now()
        await screen.keeper.now()
        before = workspace.store.revision()
        late = await lateness(app, body)
        saves = workspace.store.revision() - before
    workspace.close()
    return late, saves


def fill(home: Path) -> None:
    """Store the contacts."""
    contacts = tuple(
        Contact(
            id=f"c-{number}",
            name=f"Person {number} Family{number % 997}",
            title="Data Scientist",
            company=f"Company {number % 313}",
            emails=(f"person{number}@example.org",),
            profile_url=f"https://www.linkedin.com/in/person-{number}",
            tie=Tie.STRANGER,
            source="LinkedIn, Connections.csv",
        )
        for number in range(CONTACTS)
    )
    workspace = Workspace(Paths(home))
    workspace.apply(Change(label="Filled", put=contacts))
    workspace.close()


def row(name: str, late: list[float]) -> str:
    """Return one line of the table."""
    ordered = sorted(late)
    p99 = ordered[int(len(ordered) * 0.99)]
    over = sum(value > LIMIT for value in late)
    median = statistics.median(late)
    return f"{name:32} {median:8.1f} {p99:8.1f} {ordered[-1]:8.1f} {over:12d}"


def main() -> None:
    """Print the table."""
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder) / "outreach"
        fill(home)
        base = asyncio.run(bare())
        late, saves = asyncio.run(compose(home))
    print(f"{len(late)} keys, {1 / EVERY:.0f} a second; milliseconds until the text holds it")
    print(f"{'':32} {'median':>8} {'p99':>8} {'max':>8} {'over 50 ms':>12}")
    print(row("bare Textual app, one TextArea", base))
    print(row(f"Compose, {CONTACTS:,} contacts stored", late))
    print(f"ratio of the longest: {max(late) / max(base):.1f}; drafts saved meanwhile: {saves}")


if __name__ == "__main__":
    main()
