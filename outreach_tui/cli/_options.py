"""Options and arguments that several commands share."""

from __future__ import annotations

import datetime as dt
import sys
from collections.abc import Callable
from enum import StrEnum
from typing import TYPE_CHECKING, Any, TypeVar

import click

from outreach_tui.errors import OutreachError

if TYPE_CHECKING:
    from outreach_tui.workspace import Workspace

F = TypeVar("F", bound=Callable[..., Any])


def workspace() -> Workspace:
    """Open the workspace of the folder given with ``--data``; it closes with the command."""
    from outreach_tui.paths import find_paths  # noqa: PLC0415 - commands without data stay light
    from outreach_tui.workspace import Workspace  # noqa: PLC0415

    ctx = click.get_current_context()
    data = ctx.find_object(str)
    opened = Workspace(find_paths(data))
    ctx.call_on_close(opened.close)
    return opened


format_option = click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json"]),
    default="text",
    help="text for people, json for programs.",
)


def choice(words: type[StrEnum]) -> click.Choice[str]:
    """Return a click type for one of our closed word lists."""
    return click.Choice([word.value for word in words])


class Day(click.ParamType[dt.date]):
    """A day as people say it: 2026-11-19, yesterday, last thursday, 19 nov."""

    name = "day"

    def __init__(self, *, ahead: bool = False) -> None:
        self.ahead = ahead

    def convert(
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> dt.date:
        """Return the day, or fail with examples."""
        if isinstance(value, dt.date):
            return value
        from outreach_tui.clock import system_clock  # noqa: PLC0415
        from outreach_tui.tracking.days import read_day  # noqa: PLC0415

        day = read_day(value, system_clock().date(), ahead=self.ahead)
        if day is None:
            self.fail(
                f"{value!r} is not a day I know. Try 2026-11-19, yesterday or 19 nov.", param, ctx
            )
        return day


def day_option(name: str, help_text: str) -> Callable[[F], F]:
    """Return an option that takes a day in people's words."""
    return click.option(name, type=Day(ahead=name == "--until"), metavar="DAY", help=help_text)


def piped(text: str) -> str:
    """Return ``text``, or what standard input holds when it is a lone dash."""
    if text != "-":
        return text
    try:
        return sys.stdin.buffer.read().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise OutreachError(
            "Standard input is not UTF-8 text.", "Save it as UTF-8, then try again."
        ) from error
