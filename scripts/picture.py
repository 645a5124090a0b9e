"""Draw the picture of the app in the README: Compose with a message that needs a little more work.

Run with ``make picture``. The app is opened without a terminal on the demo's invented people, at a
fixed day, so that the picture changes only when the app does.
"""

from __future__ import annotations

import asyncio
import datetime as dt
import re
import tempfile
from pathlib import Path

from outreach_tui.demo.records import demo_records
from outreach_tui.paths import Paths
from outreach_tui.records import Change
from outreach_tui.tui.app import OutreachApp
from outreach_tui.tui.requests import OpenDraft
from outreach_tui.vocabulary import Channel, Purpose
from outreach_tui.workspace import Workspace

NOW = dt.datetime(2026, 11, 19, 14, 2, tzinfo=dt.UTC)
IMAGES = Path(__file__).parent.parent / "docs" / "images"
SUBJECT = "From Aldermoor: your first year in research"
BODY = """\
Dear Lelani,

I'm a primary-school teacher of eight years, moving into user research. Your notes on asking \
people about their heating changed how I write to parents.

We both went to Aldermoor, so I'm sure you'll help. Could I ask you two questions about your first \
year at Harbourlight, in a 15-minute call whenever suits you? If this month is too full, two lines \
by e-mail would help as much.

Thank you,
Robin"""


async def draw(home: Path) -> None:
    """Open the app, walk to each screen and keep its picture."""
    workspace = Workspace(Paths(home), clock=lambda: NOW)
    profile, contacts, messages, touches = demo_records(NOW.date())
    workspace.apply(Change(label="Filled", put=(profile, *contacts, *messages, *touches)))
    leilani = workspace.find_contact("Leilani")
    purpose = Purpose.INFORMATIONAL_INTERVIEW
    draft = workspace.blank_draft(leilani, purpose, Channel.EMAIL, SUBJECT, BODY)
    workspace.save_draft(draft)
    app = OutreachApp(workspace)
    async with app.run_test(size=(116, 32)) as pilot:
        await pilot.pause(1)
        keep(app, "today")
        for area in ("people", "tracker"):
            await app.go(area)
            await pilot.pause(1)
            keep(app, area)
        await app.go("compose", OpenDraft(draft.id))
        await pilot.pause(1.5)
        await pilot.press("ctrl+g")
        await pilot.pause(0.5)
        keep(app, "compose")
    workspace.close()


def keep(app: OutreachApp, name: str) -> None:
    """Write the picture of what is on the screen; it fetches no font from anywhere."""
    picture = app.export_screenshot(title="outreach")
    picture = re.sub(r"@font-face \{.*?\}\n", "", picture, flags=re.DOTALL)
    (IMAGES / f"{name}.svg").write_text(picture, "utf-8")


def main() -> None:
    """Draw every picture into ``docs/images``."""
    IMAGES.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        asyncio.run(draw(Path(folder) / "outreach"))


if __name__ == "__main__":
    main()
