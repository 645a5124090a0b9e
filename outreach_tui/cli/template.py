"""``outreach template``"""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from outreach_tui.cli._group import CommandGroup
from outreach_tui.cli._options import examples, format_option, word_option, workspace
from outreach_tui.cli._output import (
    fields_of,
    print_error,
    print_exactly,
    print_json,
    print_rows,
    print_text,
)
from outreach_tui.vocabulary import Channel, Level, Purpose

if TYPE_CHECKING:
    from outreach_tui.drafting.template import Field, Template

_LISTED = ("name", "title", "purpose", "channels", "ties")
_SHOWN = (*_LISTED, "levels", "when", "when_not", "source")
_KNOWN_FROM = {
    "profile": "from your profile",
    "contact": "from what you noted about them",
    "shared": "from what you have in common",
}


@click.group(
    "template",
    cls=CommandGroup,
    epilog=examples("outreach template list", "outreach template show alum-email"),
)
def command() -> None:
    """List and read the message templates."""


@command.command(
    "list",
    epilog=examples(
        "outreach template list",
        "outreach template list --purpose thank-you",
        "outreach template list --channel linkedin-note",
    ),
)
@word_option("--purpose", Purpose, "Only those for this purpose.")
@word_option("--channel", Channel, "Only those for this channel.")
@word_option("--level", Level, "Only those that suit somebody of this seniority.")
@format_option
def list_templates(
    purpose: Purpose | None, channel: Channel | None, level: Level | None, form: str
) -> None:
    """List the templates.

    Your own take the place of shipped ones of the same name.
    """
    catalogue = workspace().catalogue
    found = [
        template
        for template in catalogue.list()
        if purpose in (None, template.purpose)
        and (not channel or channel in template.channels)
        and (not level or not template.levels or level in template.levels)
    ]
    if form == "json":
        print_json([{name: getattr(template, name) for name in _LISTED} for template in found])
    elif found:
        print_rows((template.name, template.title) for template in found)
    else:
        print_text("No template is for that; `outreach template list` shows them all.")
    for problem in catalogue.problems:
        print_error(problem.message, problem.hint)


@command.command("show", epilog=examples("outreach template show alum-email"))
@click.argument("name")
@format_option
def show(name: str, form: str) -> None:
    """Show when to use a template, what it asks for, and its text."""
    space = workspace()
    template = space.catalogue.get(name)
    if form == "json":
        print_json(
            {
                **{name: getattr(template, name) for name in _SHOWN},
                "fields": [fields_of(field) for field in template.fields],
                "path": str(template.path),
                "subject": [passage.text for passage in template.subject],
                "parts": {p.name: [way.text for way in p.options] for p in template.parts},
                "body": template.body.text,
            }
        )
        return
    print_text(template.title)
    print_rows(
        [
            ("use it", template.when),
            ("not", template.when_not),
            ("purpose", template.purpose.value),
            ("channels", ", ".join(channel.value for channel in template.channels)),
            ("ties", ", ".join(tie.value for tie in template.ties)),
            ("levels", ", ".join(level.value for level in template.levels) or "anybody"),
            ("advice from", template.source),
        ],
        "  ",
    )
    _print_fields(template)
    print_text("\nThe text; words in {{ }} are filled in:\n")
    print_exactly(template.body.text.strip("\n"))
    for part in template.parts:
        print_text(f"\n{{{{ {part.name} }}}} is said in one of these ways:\n")
        for way in part.options:
            print_text(f"  {way.text}", hang=0)
    print_text(
        f"\nTo say it your way, copy {template.path} into {space.paths.templates} and change it."
    )


def _print_fields(template: Template) -> None:
    asked = [field for field in template.fields if not field.filled_from]
    known = [field for field in template.fields if field.filled_from]
    if asked:
        print_text("\nOnly you can say:")
        for field in asked:
            _print_field(field)
    if known:
        print_text("\nFilled in where it is known, and asked for otherwise:")
        print_rows([(f.name, _KNOWN_FROM[f.filled_from.partition(".")[0]]) for f in known], "  ")


def _print_field(field: Field) -> None:
    print_text(f"  {field.question}", hang=0)
    if field.hint:
        print_text(f"  {field.hint}", hang=0)
    print_text(f'  --set {field.name}="{field.example}"')
