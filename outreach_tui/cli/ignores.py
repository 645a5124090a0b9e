"""``outreach ignores``"""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from outreach_tui.cli._group import CommandGroup
from outreach_tui.cli._options import examples, format_option, workspace
from outreach_tui.cli._output import fields_of, one_line, print_json, print_rows, print_text
from outreach_tui.cli._rules import known_rule
from outreach_tui.errors import OutreachError

if TYPE_CHECKING:
    from outreach_tui.etiquette.ignores import Ignore
    from outreach_tui.workspace import Workspace


@click.group(
    "ignores",
    cls=CommandGroup,
    epilog=examples(
        "outreach ignores list",
        "outreach ignores add long-subject",
        'outreach ignores add no-research --for "Ana Ruiz"',
        "outreach ignores remove long-subject",
    ),
)
def command() -> None:
    """List what you set aside, set a rule aside, or bring it back."""


@command.command("list", epilog=examples("outreach ignores list"))
@format_option
def list_ignores(form: str) -> None:
    """List the rules and findings you set aside, the newest first."""
    space = workspace()
    found = space.ignores()
    if form == "json":
        print_json([fields_of(ignore) for ignore in found])
    elif found:
        print_rows((ignore.id, _about(space, ignore)) for ignore in found)
    else:
        print_text("Nothing is set aside. In Compose, ctrl+n sets a finding aside where it stands.")


@command.command(
    "add",
    epilog=examples(
        "outreach ignores add long-subject", 'outreach ignores add no-research --for "Ana Ruiz"'
    ),
)
@click.argument("rule")
@click.option("--for", "who", metavar="NAME", help="Only in messages to this person.")
@format_option
def add(rule: str, who: str | None, form: str) -> None:
    """Set a rule aside, in every message unless --for names somebody."""
    from outreach_tui.etiquette.ignores import Ignore, set_aside  # noqa: PLC0415

    space = workspace()
    contact = None if who is None else space.find_contact(who)
    change = set_aside(
        known_rule(rule),
        on=space.today(),
        contact_id=contact.id if contact else "",
        name=contact.called if contact else "",
    )
    space.apply(change)
    if form == "json":
        print_json([fields_of(record) for record in change.put if isinstance(record, Ignore)])
    else:
        print_text(f"{change.label}.")


@command.command(
    "remove",
    epilog=examples("outreach ignores remove i-7fk2m9qdxw", "outreach ignores remove long-subject"),
)
@click.argument("what")
@format_option
def remove(what: str, form: str) -> None:
    """Bring one back by its id, or a whole rule by its name."""
    from outreach_tui.etiquette.ignores import bring_back  # noqa: PLC0415

    space = workspace()
    gone = [ignore for ignore in space.ignores() if what.strip() in (ignore.id, ignore.rule)]
    if not gone:
        raise OutreachError(
            f"Nothing called “{one_line(what, 60)}” is set aside.",
            "`outreach ignores list` has the ids.",
        )
    change = bring_back(*gone)
    space.apply(change)
    if form == "json":
        print_json([fields_of(ignore) for ignore in gone])
    else:
        print_text(f"{change.label}.")


def _about(space: Workspace, ignore: Ignore) -> str:
    """Say which rule is silent, where, and since when."""
    from outreach_tui.etiquette.ignores import where  # noqa: PLC0415
    from outreach_tui.etiquette.registry import title  # noqa: PLC0415

    contact = space.contact(ignore.contact_id) if ignore.contact_id else None
    about = title(ignore.rule)
    rule = about if about == ignore.rule else f"{about} ({ignore.rule})"
    return f"{rule} · {where(ignore, contact.called if contact else '')} · {ignore.on}"
