"""Seniority read from a job title."""

from __future__ import annotations

import msgspec

from outreach_tui.vocabulary import Executive, Level


class Seniority(msgspec.Struct, frozen=True, kw_only=True):
    """How senior somebody is, and the words that decided."""

    level: Level = Level.OTHER
    executive: Executive = Executive.NO
    because: str = ""


def read_seniority(title: str, company: str = "") -> Seniority:
    """Return the seniority that ``title`` speaks of."""
    del title, company
    return Seniority()
