"""Your profile and how the app behaves."""

from outreach_tui.tui.areas import Area

AREA = Area(title="Settings", keys="f9,8", help="Your profile and how the app behaves")
