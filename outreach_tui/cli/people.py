"""``outreach people``"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from outreach_tui.cli._contacts import (
    CONTACT_FIELDS,
    contact_json,
    contact_options,
    print_card,
)
from outreach_tui.cli._fields import changed, clear_option
from outreach_tui.cli._group import CommandGroup
from outreach_tui.cli._options import examples, format_option, named_argument, workspace
from outreach_tui.cli._output import (
    fields_of,
    one_line,
    print_error,
    print_json,
    print_text,
)
from outreach_tui.vocabulary import Stage

if TYPE_CHECKING:
    from outreach_tui.people.contact import Contact
    from outreach_tui.workspace import Workspace

_AT_MOST = 50
"""People listed as text unless more are asked for."""
_LONGEST = 90
"""Characters of title and company in a list; ``show`` has them whole."""


@click.group(
    "people",
    cls=CommandGroup,
    invoke_without_command=True,
    epilog=examples(
        "outreach people",
        "outreach people list nurse",
        "outreach people show Ana Ruiz",
    ),
)
@format_option
@click.pass_context
def command(ctx: click.Context, form: str) -> None:
    """List, find, show, add, change or remove people."""
    if ctx.invoked_subcommand is None:
        _list("", None, form)
    else:
        ctx.default_map = {ctx.invoked_subcommand: {"form": form}}


@command.command(
    "list",
    epilog=examples(
        "outreach people list",
        "outreach people list data scientist lumen",
        "outreach people list --limit 500 --format json",
    ),
)
@named_argument("query", required=False)
@click.option(
    "--limit",
    type=click.IntRange(min=1),
    help=f"How many at most; {_AT_MOST} as text and all as JSON unless given.",
)
@format_option
def list_people(query: str, limit: int | None, form: str) -> None:
    """List people, or find those who fit QUERY.

    Each word of QUERY begins a word of the name, the company, the title, a tag or an e-mail
    address.
    """
    _list(query, limit, form)


def _list(query: str, limit: int | None, form: str) -> None:
    space = workspace()
    everybody = space.people_index().search(query) if query.strip() else space.contacts()
    found = everybody[: limit or (_AT_MOST if form == "text" else None)]
    stages = space.stages()
    if form == "json":
        print_json([contact_json(contact, stages) for contact in found])
        return
    if not found:
        _say_nobody(query)
    else:
        print_text("\n".join(_row(contact, stages.get(contact.id)) for contact in found))
    if left := len(everybody) - len(found):
        print_text(
            f"… and {left:,} more. `outreach people list` with a part of a name, a company or "
            "a title finds somebody; --limit shows more."
        )
    for problem in space.store.problems():
        print_error(problem.message, problem.hint)


def _say_nobody(query: str) -> None:
    if query.strip():
        print_text(f"Nobody fits “{one_line(query, 60)}”. `outreach people` lists everybody.")
        return
    print_text(
        "Nobody here yet. `outreach import Connections.csv` reads your LinkedIn connections; "
        "`outreach people add NAME` adds one person."
    )


def _row(contact: Contact, stage: Stage | None) -> str:
    about = ", ".join(part for part in (contact.title, contact.company) if part.strip())
    parts = [contact.called, one_line(about, _LONGEST), stage]
    return f"{contact.id}  {' · '.join(one_line(part) for part in parts if part)}"


@command.command("show", epilog=examples("outreach people show Ana Ruiz"))
@named_argument("who")
@format_option
def show(who: str, form: str) -> None:
    """Show one person: WHO is an id, a name or an e-mail address."""
    from outreach_tui.people.common_ground import shared  # noqa: PLC0415

    space = workspace()
    contact = space.find_contact(who)
    stages = space.stages()
    common = [item.words for item in shared(space.profile, contact)]
    if form == "json":
        print_json(
            {
                **contact_json(contact, stages),
                "shared": common,
                "touches": [fields_of(touch) for touch in space.touches(contact.id)],
                "messages": [fields_of(message) for message in space.messages(contact.id)],
            }
        )
    else:
        print_card(space, contact, stages.get(contact.id, Stage.RESEARCHING), common)


@command.command(
    "add",
    epilog=examples(
        'outreach people add Ana Ruiz --title "UX lead" --company Lumen',
        'outreach people add Ben Osei --tie met --tie-detail "the spring mixer"',
    ),
)
@named_argument("name")
@contact_options
@format_option
def add(name: str, form: str, **given: Any) -> None:
    """Add one person."""
    from outreach_tui.people.contact import Contact  # noqa: PLC0415
    from outreach_tui.records import new_id  # noqa: PLC0415

    space = workspace()
    blank = Contact(id=new_id("c"), name=name)
    with space.store.transaction():
        namesakes = [c.id for c in space.contacts() if c.name.casefold() == name.casefold()]
        change = space.save_contact(changed(blank, blank, given, []))
    _print_kept(space, blank.id, change.label, form)
    if namesakes and form == "text":
        print_text(
            f"There is another {blank.called} ({', '.join(namesakes)}); "
            f"`outreach people remove {blank.id}` takes this one back."
        )


@command.command(
    "edit",
    epilog=examples(
        'outreach people edit Ana Ruiz --tie alum --tie-detail "State"',
        'outreach people edit Ana Ruiz --fact "gave a talk on night shifts"',
        "outreach people edit Ana Ruiz --clear tag --tag mentor",
    ),
)
@named_argument("who")
@click.option("--name", help="The name as it should read.")
@contact_options
@clear_option(CONTACT_FIELDS)
@format_option
def edit(who: str, form: str, clear: tuple[str, ...], **given: Any) -> None:
    """Change one person; what you do not name stays.

    Schools, groups, places, employers, events, people you both know, facts, tags and e-mail
    addresses add to those that are there.
    """
    from outreach_tui.people.contact import Contact  # noqa: PLC0415

    if not clear and all(value in (None, ()) for value in given.values()):
        raise click.UsageError("Say what to change, for example --tie alum.")
    space = workspace()
    with space.store.transaction():
        contact = space.find_contact(who)
        blank = Contact(id=contact.id, name=contact.name)
        change = space.save_contact(
            changed(contact, blank, given, [CONTACT_FIELDS[c] for c in clear])
        )
    _print_kept(space, contact.id, change.label, form)


@command.command("remove", epilog=examples("outreach people remove Ana Ruiz"))
@named_argument("who")
@format_option
def remove(who: str, form: str) -> None:
    """Remove one person with their messages and history."""
    space = workspace()
    with space.store.transaction():
        contact = space.find_contact(who)
        change = space.remove_contact(contact)
    if form == "json":
        print_json({"id": contact.id, "done": change.label})
    else:
        print_text(f"{change.label}. `outreach backup restore` brings back what was there before.")


def _print_kept(space: Workspace, contact_id: str, label: str, form: str) -> None:
    kept = space.contact(contact_id)
    if form == "json" and kept is not None:
        print_json(contact_json(kept, space.stages()))
    else:
        print_text(f"{label} ({contact_id}).")
