"""What the tests of the app share: waiting for what is under way, and text meant to do harm."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from textual.pilot import Pilot

Until = Callable[[Pilot[Any], Callable[[], object]], Awaitable[None]]

HOSTILE = (
    "[ACME]",
    "[/foo]",
    "[b]bold[/b] [@click=app.quit]",
    "a backslash \\",
    "你好，世界",
    "👩‍💻 at work",
    "\u202eright to left\u202c עברית",
    "escape \x1b[31m bell \x07 nul \x00",
    "{{ 7 * 7 }} {% raw %} %s %(x)s",
    "long " + "word " * 1000,
    "x" * 5000,
)


@pytest.fixture(params=HOSTILE, ids=lambda text: repr(text[:12]))
def hostile(request: pytest.FixtureRequest) -> str:
    """One text that breaks programs that read user text as anything but text."""
    text: str = request.param
    return text


@pytest.fixture
def until() -> Until:
    """Wait for something that comes about by itself; fail when it does not."""

    async def wait(pilot: Pilot[Any], comes_about: Callable[[], object]) -> None:
        for _ in range(1000):
            await pilot.pause(0.005)
            if comes_about():
                return
        raise AssertionError("it did not come about")

    return wait
