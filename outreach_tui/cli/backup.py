"""``outreach backup``"""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from outreach_tui.cli._options import format_option, workspace
from outreach_tui.cli._output import print_json, print_text
from outreach_tui.errors import OutreachError

if TYPE_CHECKING:
    from outreach_tui.store.backups import Backup


@click.group("backup")
def command() -> None:
    """List earlier states of your data, or bring one back."""


@command.command("list")
@format_option
def list_backups(form: str) -> None:
    """List the backups that can be read, newest first."""
    found = workspace().backups()
    if form == "json":
        print_json(found)
        return
    if not found:
        print_text("There is no backup yet: the first comes with the second change.")
    for backup in found:
        print_text(f"{backup.path.name}  {_about(backup)}")


@command.command("restore")
@click.argument("name", default="")
@click.option("--yes", is_flag=True, help="Do not ask.")
def restore(name: str, yes: bool) -> None:
    """Bring back the backup called NAME, or the newest; what is there now becomes a backup."""
    space = workspace()
    found = [backup for backup in space.backups() if name in ("", backup.path.name)]
    if not found:
        raise OutreachError(
            f"There is no backup called {name!r}." if name else "There is no backup yet.",
            "`outreach backup list` names those that can be read.",
        )
    backup = found[0]
    if not yes:
        click.confirm(f"Bring back {_about(backup)}?", abort=True)
    space.restore(backup)
    print_text(f"Brought back {backup.path.name}: {_about(backup)}.")


@command.command("fresh")
@click.option("--yes", is_flag=True, help="Do not ask.")
def fresh(yes: bool) -> None:
    """Begin with empty data after the file was lost; the backups are kept aside."""
    space = workspace()
    if space.paths.database.exists():
        raise OutreachError(
            f"{space.paths.database} is there and in use.",
            "To begin empty, move it away first, or give another folder with --data.",
        )
    if not yes:
        click.confirm("Begin with empty data?", abort=True)
    kept = space.start_afresh()
    print_text(f"You begin empty.{f' The backups are in {kept}.' if kept else ''}")


def _about(backup: Backup) -> str:
    counts = ", ".join(f"{count} {kind}" for kind, count in backup.counts.items() if count)
    return f"{backup.saved:%d %B %Y, %H:%M} with {counts or 'nothing'}"
