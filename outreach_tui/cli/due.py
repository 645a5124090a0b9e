"""``outreach due``"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import click

from outreach_tui.cli._options import day_option, format_option, workspace
from outreach_tui.cli._output import print_json, print_text
from outreach_tui.errors import OutreachError

if TYPE_CHECKING:
    from outreach_tui.records import Change
    from outreach_tui.tracking.due import Due
    from outreach_tui.workspace import Workspace


@click.group("due", invoke_without_command=True)
@click.option("--all", "later", is_flag=True, help="Also what comes due later.")
@format_option
@click.pass_context
def command(ctx: click.Context, later: bool, form: str) -> None:
    """Say what is due today and why, most urgent first."""
    if ctx.invoked_subcommand is not None:
        return
    space = workspace()
    dues = space.upcoming() if later else space.agenda()
    if form == "json":
        print_json(dues)
        return
    from outreach_tui.tracking.timeline import say_day  # noqa: PLC0415

    today = space.today()
    if not dues:
        print_text("Nothing is due. A good day to share something useful with somebody.")
    for due in dues:
        when = f"  ({say_day(due.due_on, today)})" if due.due_on != today else ""
        print_text(f"{due.mark.value:<2} {due.title}: {due.why}{when}  [{due.id}]")
    for waiting in space.waiting()[:5]:
        print_text(f"   {waiting.sentence(today)}")


@command.command("done")
@click.argument("due_id")
@format_option
def done(due_id: str, form: str) -> None:
    """Record that something due was done without the app."""
    from outreach_tui.tracking.actions import complete  # noqa: PLC0415

    space = workspace()
    _apply(space, complete(_find(space, due_id), now=space.now()), form)


@command.command("snooze")
@click.argument("due_id")
@day_option("--until", "The day to be reminded again; tomorrow unless given.")
@format_option
def snooze(due_id: str, until: dt.date | None, form: str) -> None:
    """Put something off."""
    from outreach_tui.tracking.actions import snooze as put_off  # noqa: PLC0415

    space = workspace()
    day = until or space.today() + dt.timedelta(days=1)
    _apply(space, put_off(_find(space, due_id), day, now=space.now()), form)


@command.command("skip")
@click.argument("due_id")
@format_option
def skip(due_id: str, form: str) -> None:
    """Let something go for good."""
    from outreach_tui.tracking.actions import skip as let_go  # noqa: PLC0415

    space = workspace()
    _apply(space, let_go(_find(space, due_id), now=space.now()), form)


def _find(space: Workspace, due_id: str) -> Due:
    dues = space.upcoming()
    for due in dues:
        if due.id == due_id:
            return due
    raise OutreachError(
        f"Nothing due has the id {due_id!r}.", "`outreach due --all` lists ids in brackets."
    )


def _apply(space: Workspace, change: Change, form: str) -> None:
    space.apply(change)
    if form == "json":
        print_json({"done": change.label})
    else:
        print_text(f"{change.label}.")
