"""Options and arguments that several commands share."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Generic, TypeVar

import click

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

    from outreach_tui.workspace import Workspace

F = TypeVar("F", bound=Callable[..., Any])
W = TypeVar("W", bound=StrEnum)


def workspace() -> Workspace:
    """Open the workspace of the folder given with ``--data``; it closes with the command."""
    from outreach_tui.paths import find_paths  # noqa: PLC0415 - commands without data stay light
    from outreach_tui.workspace import Workspace  # noqa: PLC0415

    ctx = click.get_current_context()
    data = ctx.find_object(str)
    opened = Workspace(find_paths(data))
    ctx.call_on_close(opened.close)
    return opened


def examples(*lines: str, title: str = "Examples") -> str:
    """Return the end of a help page: command lines that can be copied."""
    return "\n".join(["\b", f"{title}:", *(f"  {line}" for line in lines)])


format_option = click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json"]),
    default="text",
    help="text for people, json for programs.",
)


class Word(click.ParamType[W], Generic[W]):
    """One word of a closed list; capitals, blanks and underscores do not matter."""

    def __init__(self, words: type[W]) -> None:
        self.words = words
        self.name = words.__name__.lower()

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> W:
        """Return the word, or fail naming those there are."""
        meant = next((w for w in self.words if _folded(w.value) == _folded(str(value))), None)
        if meant is None:
            self.fail(f"“{value}” is none of them: {_listed(self.words)}.", param, ctx)
        return meant

    def shell_complete(
        self, ctx: click.Context, param: click.Parameter, incomplete: str
    ) -> list[CompletionItem]:
        """Return the words that begin as typed."""
        del ctx, param
        from click.shell_completion import CompletionItem  # noqa: PLC0415 - for shells only

        return [CompletionItem(w.value) for w in self.words if w.value.startswith(incomplete)]


def choice(words: type[W]) -> Word[W]:
    """Return a click type for one of our closed word lists."""
    return Word(words)


def word_option(name: str, words: type[StrEnum], help_text: str, **more: Any) -> Callable[[F], F]:
    """Return an option that takes a word of a closed list, which its help shows."""
    said = f"{help_text} One of: {_listed(words)}."
    return click.option(name, type=choice(words), help=said, **more)


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
            near = "tomorrow or next friday" if self.ahead else "yesterday or 19 nov"
            self.fail(f"“{value}” is not a day I know. Try 2026-11-19, {near}.", param, ctx)
        return day


def day_option(name: str, help_text: str) -> Callable[[F], F]:
    """Return an option that takes a day in people's words."""
    return click.option(name, type=Day(ahead=name == "--until"), metavar="DAY", help=help_text)


def named_argument(name: str, *, required: bool = True) -> Callable[[F], F]:
    """Return an argument for a name, which may have blanks without being in quotes."""
    return click.argument(
        name, nargs=-1, required=required, metavar=name.upper(), callback=_as_one_text
    )


def _as_one_text(_ctx: click.Context, _param: click.Parameter, words: tuple[str, ...]) -> str:
    return " ".join(words)


def _folded(word: str) -> str:
    return "-".join(word.lower().replace("_", " ").replace("-", " ").split())


def _listed(words: type[StrEnum]) -> str:
    return ", ".join(word.value for word in words)
