"""Everybody you know or want to know."""

from outreach_tui.tui.areas import Area

AREA = Area(title="People", keys="f3,2", help="Everybody you know or want to know")
