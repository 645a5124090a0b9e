"""What LinkedIn's archive says about the user, put where their profile is still empty."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec.structs import replace

from outreach_tui.interop.imports import Own
from outreach_tui.people.profile import Profile, School, write_school

_FIELDS = {
    "name": "your name",
    "headline": "what you are",
    "background": "where you come from",
    "places": "places",
    "schools": "schools",
    "employers": "employers",
}
"""Fields that are filled, and how they are called."""


def filled(profile: Profile, own: Iterable[Own]) -> tuple[Profile, dict[str, str]]:
    """Return the profile with its empty fields filled, and what they are called and hold now.

    What the user wrote or keeps there stays as it is.
    """
    news: dict[str, object] = {}
    for each in own:
        for field in _FIELDS:
            value = getattr(each, field)
            if value and not getattr(profile, field):
                news.setdefault(field, value)
    told = {_FIELDS[field]: _shown(news[field]) for field in _FIELDS if field in news}
    return replace(profile, **news), told


def _shown(value: object) -> str:
    if isinstance(value, tuple):
        return "; ".join(
            write_school(each) if isinstance(each, School) else str(each) for each in value
        )
    return str(value)
