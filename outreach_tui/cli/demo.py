"""``outreach demo``"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

import click

from outreach_tui.cli._options import examples
from outreach_tui.errors import OutreachError


@click.command("demo", epilog=examples("outreach demo", "outreach demo --walk"))
@click.option("--walk", is_flag=True, help="Do the main job in plain text, step by step.")
def command(walk: bool) -> None:
    """Look around with invented people.

    The app opens on a folder that is thrown away afterwards; --walk needs no terminal.
    """
    if not walk and not (sys.stdin.isatty() and sys.stdout.isatty()):
        raise OutreachError(
            "The demo opens the app, which needs a terminal, and this is not one.",
            "`outreach demo --walk` shows the main job in plain text.",
        )
    with tempfile.TemporaryDirectory(prefix="outreach-demo-") as folder:
        home = Path(folder) / "outreach"
        if walk:
            from outreach_tui.cli._walk import take_walk  # noqa: PLC0415

            take_walk(home)
            return
        from outreach_tui.tui.app import run  # noqa: PLC0415

        fill(home)
        run(home)


def fill(home: Path) -> None:
    """Put the invented people into a fresh data folder."""
    from outreach_tui.demo.records import demo_records  # noqa: PLC0415
    from outreach_tui.paths import Paths  # noqa: PLC0415
    from outreach_tui.records import Change  # noqa: PLC0415
    from outreach_tui.workspace import Workspace  # noqa: PLC0415

    workspace = Workspace(Paths(home))
    try:
        profile, contacts, messages, touches = demo_records(workspace.today())
        put = (profile, *contacts, *messages, *touches)
        workspace.apply(Change(label="Met the people of the demo", put=put))
    finally:
        workspace.close()
