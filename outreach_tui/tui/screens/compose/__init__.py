"""Write a message."""

from outreach_tui.tui.areas import Area

AREA = Area(title="Compose", keys="f4,3", help="Write a message")
