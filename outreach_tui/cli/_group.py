"""The ``outreach`` group, which finds its commands in this folder.

Every command loads it first, so it does without pathlib and pkgutil, which would take
longer to import than the rest of it.
"""

from __future__ import annotations

import importlib
import os
import sys
from collections.abc import Callable
from typing import Any

import click

from outreach_tui import __version__
from outreach_tui.cli._options import examples
from outreach_tui.errors import OutreachError

_FOLDER = os.path.dirname(__file__)
INTERRUPTED = 130
"""The exit code after Ctrl-C, and after a question that was not answered with yes."""


class Failure(click.ClickException):
    """An ``OutreachError`` on its way to the terminal; exit code 2."""

    exit_code = 2

    def __init__(self, error: OutreachError) -> None:
        super().__init__(error.message)
        self.hint = error.hint

    def show(self, file: Any = None) -> None:
        """Print what happened and what to do next to standard error."""
        del file
        from outreach_tui.cli._output import print_error  # noqa: PLC0415 - only when it is needed

        print_error(self.message, self.hint)


class CommandGroup(click.Group):
    """A group that says what there is when a command is not."""

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command that is called; raises OutreachError naming those there are."""
        name = args[0]
        if not (name.startswith("-") or ctx.resilient_parsing or self.get_command(ctx, name)):
            raise OutreachError(
                f"There is no command “{name}” in `{ctx.command_path}`.",
                f"There are: {', '.join(self.list_commands(ctx))}. "
                f"`{ctx.command_path} --help` tells what each does.",
            )
        return super().resolve_command(ctx, args)


class CommandFolder(CommandGroup):
    """The group whose commands are the modules of this package."""

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

    def main(self, *args: Any, **extra: Any) -> Any:
        """Run the command line and leave with its exit code: 0, 1, 2 or 130."""
        run: Callable[..., Any] = super().main
        if not extra.pop("standalone_mode", True):
            return run(*args, standalone_mode=False, **extra)
        _make_streams_safe()
        sys.exit(_exit_code(lambda: run(*args, standalone_mode=False, **extra)))


def _make_streams_safe() -> None:
    """Give closed streams a place, and let no character stop the output."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        stream = getattr(sys, name)
        if stream is None:
            setattr(sys, name, open(os.devnull, mode))  # noqa: SIM115 - for good
        elif mode == "w" and hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")


def _exit_code(run: Callable[[], Any]) -> int:
    """Run the command line, say in a sentence how it ended if not well, return its exit code."""
    try:
        code = run()
    except click.exceptions.NoArgsIsHelpError as error:
        error.show()
        return error.exit_code
    except click.UsageError as error:
        Failure(OutreachError(error.format_message(), _way_on(error))).show()
        return Failure.exit_code
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except click.Abort:
        Failure(OutreachError("Stopped; nothing is left half done.")).show()
        return INTERRUPTED
    except OSError as error:
        where = f"{error.filename}: " if error.filename else ""
        happened = f"The system stopped this: {where}{error.strerror or error}."
        Failure(OutreachError(happened, "What was saved before is as it was.")).show()
        return Failure.exit_code
    return code if isinstance(code, int) else 0


def _way_on(error: click.UsageError) -> str:
    """Return where the right way to write a command is shown."""
    path = error.ctx.command_path if error.ctx else "outreach"
    if isinstance(error, click.NoSuchOption) and error.option_name == "--data":
        return f"--data goes before the command: outreach --data DIR{path[len('outreach') :]} …"
    quotes = "Words with spaces go in quotes. " if "extra argument" in error.message else ""
    return f"{quotes}`{path} --help` has examples."


@click.group(
    cls=CommandFolder,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog=examples(
        "outreach demo --walk",
        'outreach profile --name "Sam Lee" --headline "a nursing student"',
        "outreach import Connections.csv",
        "outreach people list nurse",
        'outreach draft new "Ana Ruiz"',
        "outreach due",
        title="To begin with",
    ),
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
    below; each has examples in its own --help, and most take --format json.
    """
    if data == "":
        raise OutreachError("The folder after --data has no name.", "Name one, or leave it out.")
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
