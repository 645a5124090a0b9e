"""``outreach template``"""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from outreach_tui.cli._group import CommandGroup
from outreach_tui.cli._options import examples, format_option, word_option, workspace
from outreach_tui.cli._output import (
    fields_of,
    one_line,
    print_error,
    print_exactly,
    print_json,
    print_rows,
    print_text,
)
from outreach_tui.cli._template_check import passed, print_tried, tried
from outreach_tui.cli._words import edited_words
from outreach_tui.errors import OutreachError
from outreach_tui.vocabulary import Channel, Level, Purpose

if TYPE_CHECKING:
    from pathlib import Path

    from outreach_tui.drafting.template import Field, Template
    from outreach_tui.workspace import Workspace

SUFFIX = ".md.j2"
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
    """List, read, write and try out message templates."""


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
    print_text(f"\nTo say it your way: outreach template edit {template.name}")


@command.command(
    "new",
    epilog=examples(
        "outreach template new choir-email",
        "outreach template new choir-email --from alum-email",
    ),
)
@click.argument("name")
@click.option("--from", "origin", metavar="TEMPLATE", help="Begin with a copy of this one.")
@format_option
def new(name: str, origin: str | None, form: str) -> None:
    """Begin a template of your own.

    With the name of a shipped template it begins with a copy of that, and takes its place.
    """
    from outreach_tui.drafting.own import own_file, starter  # noqa: PLC0415

    space = workspace()
    path = own_file(space.paths.templates, name)
    if path.exists():
        raise OutreachError(
            f"You have a template called {name} already, {path}.",
            f"`outreach template edit {name}` changes it.",
        )
    if origin is None and name in {each.name for each in space.catalogue.list()}:
        origin = name
    text = starter() if origin is None else _text_of(space.catalogue.path_of(origin))
    space.keep_template(name, text)
    if form == "json":
        print_json({"name": name, "path": str(path)})
    else:
        print_text(
            f"{path} is yours to change: `outreach template edit {name}` opens your editor, "
            f"`outreach template check {name}` tries it out. docs/templates.md shows each key."
        )


@command.command("edit", epilog=examples("outreach template edit choir-email"))
@click.argument("name")
@format_option
@click.pass_context
def edit(ctx: click.Context, name: str, form: str) -> None:
    """Change a template in your editor, then try it out.

    A shipped template is copied first; yours takes its place. What you wrote is kept even
    where there is a mistake in it. The exit code is that of `outreach template check`.
    """
    space = workspace()
    path = space.catalogue.path_of(name)
    before = _text_of(path)
    otherwise = f"Change the file itself: {path}"
    with edited_words(before, f"{name}{SUFFIX}", otherwise) as text:
        if text != before:
            path = space.keep_template(name, text)
    if text == before and form == "text":
        print_text("Nothing was changed.")
    told = tried(path, space.profile)
    print_json(told) if form == "json" else print_tried(told)
    ctx.exit(int(not passed(told)))


@command.command(
    "check",
    epilog=examples(
        "outreach template check",
        "outreach template check choir-email",
        "outreach template check ~/choir.md.j2 --format json",
    ),
)
@click.argument("template", required=False)
@format_option
@click.pass_context
def check(ctx: click.Context, template: str | None, form: str) -> None:
    """Try out a template by name or file, or all of your own.

    It is filled with its examples, and read in each of its ways as its recipient would. The
    exit code is 0 when it is ready to use, 1 when something is to be mended, 2 when there is
    no such template.
    """
    space = workspace()
    told = [tried(path, space.profile) for path in _to_check(space, template)]
    if form == "json":
        print_json(told)
    elif not told:
        print_text("You have no templates of your own; `outreach template new NAME` begins one.")
    else:
        for each in told:
            print_tried(each)
    ctx.exit(int(not all(map(passed, told))))


def _text_of(path: Path) -> str:
    return path.read_bytes().decode("utf-8-sig", "replace")


def _to_check(space: Workspace, template: str | None) -> list[Path]:
    """Return the files to try: one by path or name, or all of the user's own."""
    from pathlib import Path  # noqa: PLC0415 - only here

    if template is None:
        return sorted(space.paths.templates.rglob(f"*{SUFFIX}"))
    if template.endswith(SUFFIX) or "/" in template or "\\" in template:
        path = Path(template).expanduser()
        if not path.is_file():
            raise OutreachError(f"There is no file {one_line(template, 200)}.", "Check its name.")
        return [path]
    return [space.catalogue.path_of(template)]


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
