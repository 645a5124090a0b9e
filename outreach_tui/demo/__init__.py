"""Invented people and their history, for looking around without data of one's own."""

from outreach_tui.demo.records import demo_records

__all__ = ["demo_records"]
