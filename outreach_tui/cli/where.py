"""``outreach where``"""

from __future__ import annotations

import click

from outreach_tui.cli._options import examples, format_option
from outreach_tui.cli._output import print_json, print_rows
from outreach_tui.paths import find_paths


@click.command(
    "where", epilog=examples("outreach where", "outreach --data ~/outreach-at-work where")
)
@format_option
@click.pass_context
def command(ctx: click.Context, form: str) -> None:
    """Print where your data and settings are."""
    paths = find_paths(ctx.find_object(str))
    found = {
        "home": str(paths.home),
        "database": str(paths.database),
        "config": str(paths.config),
        "templates": str(paths.templates),
    }
    if form == "json":
        print_json(found)
        return
    words = ("everything", "your data", "settings", "your own templates")
    print_rows(zip(words, found.values(), strict=True))
