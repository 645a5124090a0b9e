"""``outreach import``"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from outreach_tui.cli._options import examples, format_option, workspace
from outreach_tui.cli._output import one_line, print_json, print_text

if TYPE_CHECKING:
    from outreach_tui.interop.imports import Plan
    from outreach_tui.workspace import Workspace

_PROBLEMS_SHOWN = 20
_PREVIEWS_SHOWN = 5


@click.command(
    "import",
    epilog=examples(
        "outreach import Connections.csv --dry-run",
        "outreach import Basic_LinkedInDataExport_02-14-2026.zip",
        "outreach import contacts.vcf",
        'outreach import "All mail Including Spam and Trash.mbox"',
        'outreach import friends.csv --map "Full name=name,Mail=email"',
    ),
)
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="PATH…")
@click.option(
    "--map",
    "mapping",
    metavar="COLUMN=WHAT,…",
    help="What the columns of your own table hold; kept for the next time.",
)
@click.option(
    "--add-addresses",
    is_flag=True,
    help="Add the addresses that people you know turn out to write from.",
)
@click.option("--dry-run", is_flag=True, help="Say what would happen and change nothing.")
@format_option
def command(
    paths: tuple[Path, ...], mapping: str | None, add_addresses: bool, dry_run: bool, form: str
) -> None:
    """Read people and messages from exports and address books.

    PATH is the zip LinkedIn sent, a folder, or one file of it; contacts of Google or Outlook as
    CSV; vCards; a mailbox; or any table whose columns --map explains. Importing again updates
    instead of doubling, and never touches what you typed yourself. Several paths count as one
    import: all of them are taken, or none.
    """
    space = workspace()
    watched = form == "text" and sys.stderr.isatty()
    plan = _read(space, paths, mapping, dry_run=dry_run, watched=watched)
    report = plan.report
    taken = [offer for offer in plan.offers if offer.taken]
    if add_addresses and not dry_run:
        space.add_addresses(taken)
    if form == "json":
        print_json(report)
        return
    print_text(("Nothing was changed; it would be: " if dry_run else "") + plan.summary)
    if dry_run:
        _show_previews(plan)
    for problem in report.problems[:_PROBLEMS_SHOWN]:
        print_text(f"  {one_line(problem.sentence)}")
    if (more := len(report.problems) - _PROBLEMS_SHOWN) > 0:
        print_text(f"  and {more:,} more; --format json lists them all.")
    if taken and not dry_run:
        _show_addresses(len(taken), added=add_addresses)
    if report.people.added and not dry_run:
        print_text(
            "\n`outreach people list` with a name, a company or a title finds somebody; "
            "`outreach people edit WHO --tie alum` says how you know them."
        )


def _show_addresses(number: int, *, added: bool) -> None:
    what = "1 address" if number == 1 else f"{number:,} addresses"
    if added:
        print_text(f"\nAdded {what} to people you know.")
    else:
        print_text(f"\nThe same import with --add-addresses adds {what} to people you know.")


def _show_previews(plan: Plan) -> None:
    """Print the first lines of each kind that would be added or changed."""
    kinds: dict[tuple[str, str], list[str]] = {}
    for preview in plan.previews:
        kinds.setdefault((preview.kind, preview.fate), []).append(preview.text)
    for (kind, fate), texts in kinds.items():
        print_text(f"  {kind}, {fate}: {len(texts):,}")
        for text in texts[:_PREVIEWS_SHOWN]:
            print_text(f"    {one_line(text, 120)}")
        if (more := len(texts) - _PREVIEWS_SHOWN) > 0:
            print_text(f"    and {more:,} more")


def _read(
    space: Workspace, paths: tuple[Path, ...], columns: str | None, *, dry_run: bool, watched: bool
) -> Plan:
    """Import the paths, with a progress bar where somebody is watching."""
    from outreach_tui.interop.mapping import parse_mapping  # noqa: PLC0415

    mapping = None if columns is None else parse_mapping(columns)
    if not watched:
        return space.import_files(*paths, dry_run=dry_run, mapping=mapping)
    label = one_line(paths[0].name, 40)
    with click.progressbar(length=1, label=label, file=sys.stderr) as progress:

        def show(done: int, total: int) -> None:
            progress.length = max(total, 1)
            progress.update(done - progress.pos)

        return space.import_files(*paths, dry_run=dry_run, progress=show, mapping=mapping)
