"""Draw the picture of the app in the README: Compose with a message that needs a little more work.

Run with ``make picture``. The app is opened without a terminal on the demo's invented people, at a
fixed day, so that the picture changes only when the app does.
"""

from __future__ import annotations

import asyncio
import datetime as dt
import tempfile
from pathlib import Path

from outreach_tui.demo.records import demo_records
from outreach_tui.paths import Paths
from outreach_tui.records import Change
from outreach_tui.tui.app import OutreachApp
from outreach_tui.workspace import Workspace

NOW = dt.datetime(2026, 11, 19, 14, 2, tzinfo=dt.UTC)
IMAGES = Path(__file__).parent.parent / "docs" / "images"


async def draw(home: Path) -> None:
    """Open the app, walk to each screen and keep its picture."""
    workspace = Workspace(Paths(home), clock=lambda: NOW)
    profile, contacts, messages, touches = demo_records(NOW.date())
    workspace.apply(Change(label="Filled", put=(profile, *contacts, *messages, *touches)))
    app = OutreachApp(workspace)
    async with app.run_test(size=(110, 32)) as pilot:
        for keys, name in (((), "today"), (("f3",), "people"), (("f5",), "tracker")):
            await pilot.press(*keys)
            await pilot.pause(0.5)
            (IMAGES / f"{name}.svg").write_text(app.export_screenshot(title="outreach"), "utf-8")
    workspace.close()


def main() -> None:
    """Draw every picture into ``docs/images``."""
    IMAGES.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        asyncio.run(draw(Path(folder) / "outreach"))


if __name__ == "__main__":
    main()
