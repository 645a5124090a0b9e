"""Where everybody stands."""

from outreach_tui.tui.areas import Area

AREA = Area(title="Tracker", keys="f5,4", help="Where everybody stands")
