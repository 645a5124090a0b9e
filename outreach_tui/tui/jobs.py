"""Work that must not hold up a key."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from functools import wraps
from typing import Any, ParamSpec, TypeVar

from outreach_tui.errors import OutreachError

P = ParamSpec("P")
T = TypeVar("T")


async def in_thread(function: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
    """Run a function of the workspace in a thread and return its result.

    The function never touches widgets; what it returns is shown by the caller.
    """
    return await asyncio.to_thread(function, *args, **kwargs)


def tells_errors(
    action: Callable[..., Awaitable[None]],
) -> Callable[..., Coroutine[Any, Any, None]]:
    """Make an async method of a widget or screen show an ``OutreachError`` instead of failing."""

    @wraps(action)
    async def wrapped(node: Any, *args: Any, **kwargs: Any) -> None:
        try:
            await action(node, *args, **kwargs)
        except OutreachError as error:
            node.app.tell(error)

    return wrapped
