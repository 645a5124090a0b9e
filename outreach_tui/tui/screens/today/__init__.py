"""What is due, and the next small step."""

from outreach_tui.tui.areas import Area

AREA = Area(title="Today", keys="f2,1", help="What is due, and the next small step")
