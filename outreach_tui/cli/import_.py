"""``outreach import``"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from outreach_tui.cli._options import format_option, workspace
from outreach_tui.cli._output import print_json, print_text

if TYPE_CHECKING:
    from outreach_tui.interop.imports import ImportReport
    from outreach_tui.workspace import Workspace


@click.command("import")
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="PATH…")
@click.option("--dry-run", is_flag=True, help="Say what would happen and change nothing.")
@format_option
def command(paths: tuple[Path, ...], dry_run: bool, form: str) -> None:
    """Read people from a LinkedIn export: Connections.csv, or the zip it came in.

    Importing again updates people instead of doubling them, and never touches what you
    typed yourself.
    """
    from outreach_tui.interop.imports import total  # noqa: PLC0415

    space = workspace()
    reports = [_read(space, path, dry_run=dry_run, bar=form == "text") for path in paths]
    if form == "json":
        print_json(total(reports))
        return
    report = total(reports)
    print_text(("Nothing was changed; it would be: " if dry_run else "") + report.summary)
    for problem in report.problems:
        print_text(f"  {problem.sentence}")


def _read(space: Workspace, path: Path, *, dry_run: bool, bar: bool) -> ImportReport:
    """Import one path, with a progress bar where somebody is watching."""
    if not (bar and sys.stderr.isatty()):
        return space.import_people(path, dry_run=dry_run)
    with click.progressbar(length=1, label=path.name, file=sys.stderr) as progress:

        def show(done: int, total: int) -> None:
            progress.length = max(total, 1)
            progress.update(done - progress.pos)

        return space.import_people(path, dry_run=dry_run, progress=show)
