"""``outreach where``"""

from __future__ import annotations

import click

from outreach_tui.cli._options import format_option
from outreach_tui.cli._output import print_json, print_text
from outreach_tui.paths import find_paths


@click.command("where")
@format_option
@click.pass_context
def command(ctx: click.Context, form: str) -> None:
    """Print where your data and settings are."""
    paths = find_paths(ctx.find_object(str))
    if form == "json":
        print_json(
            {
                "home": str(paths.home),
                "database": str(paths.database),
                "config": str(paths.config),
                "templates": str(paths.templates),
            }
        )
    else:
        print_text(
            f"everything    {paths.home}\n"
            f"your data     {paths.database}\n"
            f"settings      {paths.config}\n"
            f"templates     {paths.templates}"
        )
