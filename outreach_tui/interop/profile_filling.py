"""What LinkedIn's archive says about the user, put where their profile is still empty."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec.structs import replace

from outreach_tui.interop.imports import Own
from outreach_tui.people.profile import Profile

_FIELDS = {
    "name": "your name",
    "headline": "what you are",
    "background": "where you come from",
    "places": "places",
    "schools": "schools",
    "employers": "employers",
}
"""Fields that are filled, and how they are called."""


def filled(profile: Profile, own: Iterable[Own]) -> tuple[Profile, list[str]]:
    """Return the profile with its empty fields filled, and what those are called.

    What the user wrote or keeps there stays as it is.
    """
    news: dict[str, object] = {}
    for each in own:
        for field in _FIELDS:
            value = getattr(each, field)
            if value and not getattr(profile, field):
                news.setdefault(field, value)
    return replace(profile, **news), [_FIELDS[field] for field in _FIELDS if field in news]
