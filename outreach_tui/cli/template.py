"""``outreach template``"""

from __future__ import annotations

import click

from outreach_tui.cli._options import choice, format_option, workspace
from outreach_tui.cli._output import print_json, print_text
from outreach_tui.vocabulary import Channel, Purpose


@click.group("template")
def command() -> None:
    """List and read the message templates."""


@command.command("list")
@click.option("--purpose", type=choice(Purpose), help="Only those for this purpose.")
@click.option("--channel", type=choice(Channel), help="Only those for this channel.")
@format_option
def list_templates(purpose: str | None, channel: str | None, form: str) -> None:
    """List the templates, yours before the shipped ones of the same name."""
    catalogue = workspace().catalogue
    found = [
        template
        for template in catalogue.list()
        if purpose in (None, template.purpose) and (not channel or channel in template.channels)
    ]
    if form == "json":
        print_json(
            [
                {
                    "name": template.name,
                    "title": template.title,
                    "purpose": template.purpose,
                    "channels": template.channels,
                    "ties": template.ties,
                }
                for template in found
            ]
        )
    else:
        width = max((len(template.name) for template in found), default=0)
        for template in found:
            print_text(f"{template.name:<{width}}  {template.title}")
    for problem in catalogue.problems:
        click.echo(f"{problem.message} {problem.hint}".rstrip(), err=True)


@command.command("show")
@click.argument("name")
def show(name: str) -> None:
    """Show when to use a template, what it asks for, and its text."""
    template = workspace().catalogue.get(name)
    ties = ", ".join(tie.value for tie in template.ties)
    channels = ", ".join(channel.value for channel in template.channels)
    lines = [
        template.title,
        f"  use it        {template.when}",
        f"  not           {template.when_not}",
        f"  purpose       {template.purpose.value}",
        f"  channels      {channels}",
        f"  ties          {ties}",
        f"  advice from   {template.source}",
        "",
    ]
    for field in template.fields:
        filled = f" (from your {field.filled_from})" if field.filled_from else ""
        lines.append(f"  {field.name}: {field.question}{filled}")
        lines.append(f"      for example: {field.example}")
    print_text("\n".join([*lines, "", template.path.read_text("utf-8")]))
