"""``outreach backup``"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from outreach_tui.cli._group import CommandGroup
from outreach_tui.cli._options import examples, format_option, workspace
from outreach_tui.cli._output import one_line, print_json, print_text
from outreach_tui.errors import OutreachError

if TYPE_CHECKING:
    from outreach_tui.store.backups import Backup

_COUNTED = {"contact": ("person", "people"), "message": ("message", "messages")}
_yes_option = click.option("--yes", is_flag=True, help="Do not ask.")


@click.group(
    "backup",
    cls=CommandGroup,
    epilog=examples("outreach backup list", "outreach backup restore"),
)
def command() -> None:
    """List earlier states of your data, or bring one back."""


@command.command("list", epilog=examples("outreach backup list"))
@format_option
def list_backups(form: str) -> None:
    """List the backups that can be read, newest first."""
    found = workspace().backups()
    if form == "json":
        print_json([_as_json(backup) for backup in found])
        return
    if not found:
        print_text("There is no backup yet: the first comes with the second change.")
    for backup in found:
        print_text(f"{backup.path.name}  {_about(backup)}")


@command.command(
    "restore",
    epilog=examples(
        "outreach backup restore",
        "outreach backup restore outreach-2026-11-21-r120.json --yes",
    ),
)
@click.argument("name", default="")
@_yes_option
@format_option
def restore(name: str, yes: bool, form: str) -> None:
    """Bring back the backup called NAME, or the newest.

    What is there now becomes a backup itself, so restoring again undoes it.
    """
    space = workspace()
    found = [backup for backup in space.backups() if name in ("", backup.path.name)]
    if not found:
        raise OutreachError(
            f"There is no backup called “{one_line(name, 60)}”."
            if name
            else "There is no backup yet.",
            "`outreach backup list` names those that can be read.",
        )
    backup = found[0]
    _ask(f"Bring back {_about(backup)}?", yes=yes)
    space.restore(backup)
    if form == "json":
        print_json({"done": f"Brought back {backup.path.name}", "backup": _as_json(backup)})
    else:
        print_text(f"Brought back {backup.path.name}: {_about(backup)}.")


@command.command("fresh", epilog=examples("outreach backup fresh"))
@_yes_option
@format_option
def fresh(yes: bool, form: str) -> None:
    """Begin with empty data after the file was lost.

    The backups are kept aside.
    """
    space = workspace()
    if space.paths.database.exists():
        raise OutreachError(
            f"{space.paths.database} is there and in use.",
            "To begin empty, move it away first, or give another folder with --data.",
        )
    _ask("Begin with empty data?", yes=yes)
    kept = space.start_afresh()
    if form == "json":
        print_json({"done": "Began empty", "backups": kept and str(kept)})
    else:
        print_text(f"You begin empty.{f' The backups are in {kept}.' if kept else ''}")


def _ask(question: str, *, yes: bool) -> None:
    """Ask unless ``yes``; anything but a yes stops the command."""
    if yes:
        return
    try:
        agreed = click.confirm(one_line(question), err=True)
    except click.Abort:
        click.echo(err=True)
        raise
    if not agreed:
        raise click.Abort


def _as_json(backup: Backup) -> dict[str, Any]:
    return {"name": backup.path.name, "saved": backup.saved, "counts": backup.counts}


def _about(backup: Backup) -> str:
    counts = ", ".join(
        f"{count:,} {words[count != 1]}"
        for kind, words in _COUNTED.items()
        if (count := backup.counts.get(kind, 0))
    )
    return f"{backup.saved:%d %B %Y, %H:%M} with {counts or 'nobody yet'}"
