"""The present moment, as something that can be handed in."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

Clock = Callable[[], dt.datetime]
"""Returns the present as an aware local time."""


def system_clock() -> dt.datetime:
    """Return the present local time with its zone."""
    return dt.datetime.now().astimezone()
