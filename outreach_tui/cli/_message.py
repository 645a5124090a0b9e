"""What the command line says about a message, and reading it with that."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click
import msgspec

from outreach_tui.cli._input import read_input
from outreach_tui.cli._options import word_option
from outreach_tui.cli._output import print_error
from outreach_tui.cli._rules import known_rule
from outreach_tui.errors import OutreachError
from outreach_tui.vocabulary import Channel, Purpose, Tie

if TYPE_CHECKING:
    from outreach_tui.config import Config
    from outreach_tui.etiquette.types import Context, Report

F = TypeVar("F", bound=Callable[..., Any])
_OPTIONS = (
    word_option("--channel", Channel, "Where it goes; e-mail if not given."),
    word_option("--purpose", Purpose, "What it is for."),
    click.option("--to", "name", metavar="NAME", help="Who it goes to."),
    click.option("--title", help="Their job title."),
    click.option("--company", help="Where they work."),
    word_option("--tie", Tie, "How you know them."),
    click.option("--subject", metavar="TEXT", help="The subject line."),
    click.option(
        "--without", metavar="RULE", multiple=True, help="Leave a rule out; may be repeated."
    ),
    click.option("--no-settings", is_flag=True, help="Read it as if you had changed no setting."),
)


def about_message(command: F) -> F:
    """Give a command the options that say whom a message goes to, and how to read it."""
    for option in reversed(_OPTIONS):
        command = option(command)
    return command


def read_message(file: Path | None) -> str:
    """Return the text of a message; raises OutreachError when there is none."""
    text = read_input(file, "a message")
    if not text.strip("\ufeff \t\r\n"):
        raise OutreachError("The message is empty.", "Write it first, then check it.")
    return text


class Options(msgspec.Struct, frozen=True, kw_only=True):
    """What is said about a message, or about every line that does not say it itself."""

    channel: str | None = None
    purpose: str | None = None
    name: str | None = None
    title: str | None = None
    company: str | None = None
    tie: str | None = None
    subject: str | None = None


class Checker:
    """Reads messages as the command line and the settings say."""

    def __init__(self, ctx: click.Context, said: dict[str, Any]) -> None:
        self._without = tuple(map(known_rule, said.pop("without")))
        self._settings = None if said.pop("no_settings") else _settings(ctx)
        self.options = Options(**said)

    def check(self, text: str, context: Context, message_id: str = "") -> Report:
        """Read a message as its recipient will."""
        from outreach_tui.etiquette.engine import check_message  # noqa: PLC0415 - not for help

        return check_message(text, context, message_id=message_id, disabled=self._without)

    def context(self, options: Options) -> tuple[Context, list[str]]:
        """Return the context and a sentence for each word that is not one of ours.

        Words may be written with capitals, spaces or underscores; what we do not know counts as
        not said, so that the message is read all the same.
        """
        from outreach_tui.etiquette.context import context_for  # noqa: PLC0415 - not for help

        problems: list[str] = []

        def known(
            value: str | None, words: type[Channel | Purpose | Tie], label: str
        ) -> str | None:
            if not value:
                return None
            word = "-".join(value.strip().lower().replace("_", " ").split())
            if word in {w.value for w in words}:
                return word
            problems.append(
                f"“{value[:40]}” is not a {label} I know, so it was read without one. "
                f"The words are: {', '.join(w.value for w in words)}."
            )
            return None

        channel = known(options.channel, Channel, "channel")
        purpose = known(options.purpose, Purpose, "purpose")
        tie = known(options.tie, Tie, "tie")
        context = context_for(
            options.name or "",
            options.title or "",
            options.company or "",
            Tie(tie) if tie else None,
            channel=Channel(channel) if channel else Channel.EMAIL,
            purpose=Purpose(purpose) if purpose else Purpose.OTHER,
            subject=options.subject,
        )
        return _in_house_style(context, self._settings) if self._settings else context, problems


def _in_house_style(context: Context, settings: Config) -> Context:
    from outreach_tui.etiquette.types import HouseStyle  # noqa: PLC0415 - not for help

    chosen = {name: getattr(settings, name) for name in HouseStyle.__struct_fields__}
    house = HouseStyle(**chosen)
    return msgspec.structs.replace(context, note_limit=settings.note_limit, house=house)


def _settings(ctx: click.Context) -> Config | None:
    """Return the user's settings; without any, or where they cannot be read, there are none."""
    from outreach_tui.paths import find_paths  # noqa: PLC0415 - not for help

    try:
        path = find_paths(ctx.find_object(str)).config
        if not os.path.exists(path):  # noqa: PTH110 - says no where the folder cannot be read
            return None
        from outreach_tui.config import load_config  # noqa: PLC0415 - most people have none

        return load_config(path)
    except OutreachError as error:
        print_error(f"Read without your settings. {error.message}", error.hint)
        return None
