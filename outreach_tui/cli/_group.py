"""The ``outreach`` group, which finds its commands in this folder.

Every command loads it first, so it does without pathlib and pkgutil, which would take
longer to import than the rest of it.
"""

from __future__ import annotations

import importlib
import os
import sys
from typing import Any

import click

from outreach_tui import __version__
from outreach_tui.errors import OutreachError
from outreach_tui.printable import printable

_FOLDER = os.path.dirname(__file__)


class Failure(click.ClickException):
    """An ``OutreachError`` on its way to the terminal; exit code 2."""

    exit_code = 2

    def __init__(self, error: OutreachError) -> None:
        super().__init__(error.message)
        self.hint = error.hint

    def show(self, file: Any = None) -> None:
        """Print what happened and what to do next to standard error."""
        click.echo(printable(self.message), err=True, file=file)
        if self.hint:
            click.echo(f"  {printable(self.hint)}", err=True, file=file)


class CommandFolder(click.Group):
    """A group whose commands are the modules of this package."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return every command's name, without importing any."""
        del ctx
        names = (name.removesuffix(".py") for name in os.listdir(_FOLDER) if name.endswith(".py"))
        return sorted(name.rstrip("_") for name in names if not name.startswith("_"))

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import the module of one command."""
        if cmd_name not in self.list_commands(ctx):
            return None
        name = cmd_name if f"{cmd_name}.py" in os.listdir(_FOLDER) else f"{cmd_name}_"
        command = importlib.import_module(f"outreach_tui.cli.{name}").command
        assert isinstance(command, click.Command)  # noqa: S101 - a promise of this package
        return command

    def invoke(self, ctx: click.Context) -> Any:
        """Run a command; errors meant for people are shown as such."""
        try:
            return super().invoke(ctx)
        except OutreachError as error:
            raise Failure(error) from error


@click.group(
    cls=CommandFolder,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.version_option(__version__, prog_name="outreach", message="%(prog)s %(version)s")
@click.option(
    "--data",
    type=click.Path(file_okay=False),
    metavar="DIR",
    help="Keep everything in DIR instead of the usual folder (see `outreach where`).",
)
@click.pass_context
def outreach(ctx: click.Context, data: str | None) -> None:
    """Write to people you hardly know, and do it kindly.

    Without a command the app opens. Everything in it can also be done with the commands
    below; most take --format json.
    """
    ctx.obj = data
    if ctx.invoked_subcommand is None:
        if not (sys.stdin.isatty() and sys.stdout.isatty()):
            raise OutreachError(
                "The app needs a terminal, and this is not one.",
                "Use a command instead, for example `outreach due`, `outreach people` or "
                "`outreach check FILE`; `outreach --help` lists them all.",
            )
        from outreach_tui.tui.app import run  # noqa: PLC0415 - Textual only when the app opens

        run(data)
