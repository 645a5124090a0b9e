"""``outreach people``"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

import click

from outreach_tui.cli._options import choice, format_option, workspace
from outreach_tui.cli._output import print_json, print_text
from outreach_tui.vocabulary import Channel, Executive, Level, Tie

if TYPE_CHECKING:
    from outreach_tui.people.contact import Contact
    from outreach_tui.workspace import Workspace

F = TypeVar("F", bound=Callable[..., Any])

_OPTIONS = (
    click.option("--title", help="Their job title."),
    click.option("--company", help="Where they work."),
    click.option("--email", "emails", multiple=True, help="An e-mail address; may be repeated."),
    click.option("--url", "profile_url", help="Their LinkedIn address."),
    click.option("--tie", type=choice(Tie), help="How you know them."),
    click.option("--tie-detail", help="The words for it: the school, the event, the group."),
    click.option("--referrer", help="Who sent you to them."),
    click.option(
        "--school",
        "schools",
        multiple=True,
        help="A school they went to: 'State, 2012-2016, rowing club'.",
    ),
    click.option(
        "--fact", "facts", multiple=True, help="Something you found out about their work."
    ),
    click.option("--tag", "tags", multiple=True, help="A word of your own, to find them by."),
    click.option("--notes", help="Anything else."),
    click.option("--channel", type=choice(Channel), help="The channel they prefer."),
    click.option("--level", type=choice(Level), help="Seniority, where the title misleads."),
    click.option("--executive", type=choice(Executive), help="Likewise, for executives."),
)


def contact_options(command: F) -> F:
    """Add an option for every field of a contact that can be typed."""
    for option in reversed(_OPTIONS):
        command = option(command)
    return command


@click.group("people", invoke_without_command=True)
@format_option
@click.pass_context
def command(ctx: click.Context, form: str) -> None:
    """List, show, add, change or remove people."""
    if ctx.invoked_subcommand is None:
        ctx.invoke(list_people, form=form)


@command.command("list")
@click.argument("query", default="")
@click.option("--limit", default=50, show_default=True, help="How many at the most.")
@format_option
def list_people(query: str, limit: int, form: str) -> None:
    """List people, or those who fit QUERY: a part of a name, a company, a title, a tag."""
    space = workspace()
    found = space.people_index().search(query, limit=limit) if query else space.contacts()[:limit]
    stages = space.stages()
    if form == "json":
        print_json([_as_json(contact, stages.get(contact.id, "researching")) for contact in found])
        return
    if not found:
        print_text(
            f"Nobody fits {query!r}."
            if query
            else "Nobody here yet. `outreach import` reads your LinkedIn connections; "
            "`outreach people add NAME` adds one person."
        )
    for contact in found:
        about = ", ".join(part for part in (contact.title, contact.company) if part)
        stage = stages.get(contact.id)
        print_text(
            f"{contact.id}  {contact.name}"
            + (f" · {about}" if about else "")
            + (f" · {stage}" if stage else "")
        )
    total = len(space.contacts())
    if not query and total > len(found):
        print_text(f"… and {total - len(found)} more; `outreach people list QUERY` looks for them.")


@command.command("show")
@click.argument("who")
@format_option
def show(who: str, form: str) -> None:
    """Show one person: WHO is an id, a name or an e-mail address."""
    space = workspace()
    contact = space.find_contact(who)
    stage = space.stages().get(contact.id, "researching")
    if form == "json":
        data = _as_json(contact, stage)
        data["shared"] = [shared.words for shared in _shared(space, contact)]
        data["touches"] = space.touches(contact.id)
        data["messages"] = space.messages(contact.id)
        print_json(data)
    else:
        print_text(_card(space, contact, stage))


@command.command("add")
@click.argument("name")
@contact_options
@format_option
def add(name: str, form: str, **fields: Any) -> None:
    """Add one person."""
    from outreach_tui.people.contact import Contact  # noqa: PLC0415
    from outreach_tui.records import new_id  # noqa: PLC0415

    _keep(workspace(), Contact(id=new_id("c"), name=name), fields, form)


@command.command("edit")
@click.argument("who")
@click.option("--name", help="The name as it should read.")
@contact_options
@format_option
def edit(who: str, form: str, **fields: Any) -> None:
    """Change one person; what you do not name stays. Lists are replaced as a whole."""
    space = workspace()
    _keep(space, space.find_contact(who), fields, form)


@command.command("remove")
@click.argument("who")
@format_option
def remove(who: str, form: str) -> None:
    """Remove one person with their messages and history."""
    space = workspace()
    contact = space.find_contact(who)
    change = space.remove_contact(contact)
    print_json({"id": contact.id, "done": change.label}) if form == "json" else print_text(
        f"{change.label}."
    )


def _keep(space: Workspace, contact: Contact, fields: dict[str, Any], form: str) -> None:
    import msgspec  # noqa: PLC0415

    from outreach_tui.people.profile import read_school  # noqa: PLC0415

    given = {name: value for name, value in fields.items() if value not in (None, ())}
    if "schools" in given:
        given["schools"] = tuple(read_school(text) for text in given["schools"])
    words = {"tie": Tie, "channel": Channel, "level": Level, "executive": Executive}
    given |= {name: words[name](value) for name, value in given.items() if name in words}
    changed = msgspec.structs.replace(contact, **given)
    change = space.save_contact(changed)
    kept = space.contact(contact.id)
    if form == "json" and kept is not None:
        print_json(_as_json(kept, space.stages().get(kept.id, "researching")))
    else:
        print_text(f"{change.label} ({contact.id}).")


def _as_json(contact: Contact, stage: str) -> dict[str, Any]:
    import msgspec  # noqa: PLC0415

    from outreach_tui.people.seniority import seniority_of  # noqa: PLC0415

    data: dict[str, Any] = msgspec.to_builtins(contact)
    return {**data, "stage": str(stage), "seniority": seniority_of(contact)}


def _shared(space: Workspace, contact: Contact) -> tuple[Any, ...]:
    from outreach_tui.people.common_ground import shared  # noqa: PLC0415

    return shared(space.profile, contact)


def _card(space: Workspace, contact: Contact, stage: str) -> str:
    from outreach_tui.people.seniority import seniority_of  # noqa: PLC0415
    from outreach_tui.tracking.timeline import describe, say_day, timeline  # noqa: PLC0415

    seniority = seniority_of(contact)
    tie = contact.tie.value + (f" ({contact.tie_detail})" if contact.tie_detail else "")
    rows = [
        ("", ", ".join(part for part in (contact.title, contact.company) if part)),
        ("tie", tie + (f", sent by {contact.referrer}" if contact.referrer else "")),
        ("stage", str(stage).replace("-", " ")),
        ("seniority", f"{seniority.level.value.replace('_', ' ')}: {seniority.because}"),
        ("in common", "; ".join(item.words for item in _shared(space, contact))),
        ("e-mail", ", ".join(contact.emails)),
        ("LinkedIn", contact.profile_url),
        ("facts", "; ".join(contact.facts)),
        ("tags", ", ".join(contact.tags)),
        ("notes", contact.notes),
    ]
    lines = [f"{contact.name}  ({contact.id})"]
    lines += [f"  {name:<10} {value}" if name else f"  {value}" for name, value in rows if value]
    today = space.today()
    if touches := timeline(contact.id, space.touches(contact.id)):
        lines.append("")
        lines += [f"  {say_day(t.on, today):<14} {describe(t, today)}" for t in touches]
    return "\n".join(lines)
