"""``outreach due``"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import TYPE_CHECKING

import click

from outreach_tui.cli._group import CommandGroup
from outreach_tui.cli._options import (
    day_option,
    examples,
    format_option,
    named_argument,
    workspace,
)
from outreach_tui.cli._output import fields_of, one_line, print_json, print_text
from outreach_tui.errors import OutreachError

if TYPE_CHECKING:
    from outreach_tui.records import Change
    from outreach_tui.tracking.due import Due
    from outreach_tui.workspace import Workspace

_WAITING_SHOWN = 5


@click.group(
    "due",
    cls=CommandGroup,
    invoke_without_command=True,
    epilog=examples(
        "outreach due",
        "outreach due --all",
        "outreach due snooze Ana Ruiz --until friday",
    ),
)
@click.option("--all", "later", is_flag=True, help="Also what comes due later.")
@format_option
@click.pass_context
def command(ctx: click.Context, later: bool, form: str) -> None:
    """Say what is due today and why, most urgent first.

    ‼ is late, ! is due, ○ can wait. The words in brackets name a reminder for done, snooze
    and skip; so does the person's name where there is one reminder about them.
    """
    if ctx.invoked_subcommand is not None:
        ctx.default_map = {ctx.invoked_subcommand: {"form": form}}
        return
    space = workspace()
    dues = space.upcoming() if later else space.agenda()
    if form == "json":
        print_json([fields_of(due) for due in dues])
        return
    today = space.today()
    if not dues:
        print_text(f"Nothing is due. {_instead(space)}")
    for due in dues:
        print_text(f"{due.mark.value:<2} {_sentence(due, today)}  [{due.id}]", hang=3)
    waiting = space.waiting()
    for person in waiting[:_WAITING_SHOWN]:
        print_text(f"   {one_line(person.sentence(today))}", hang=0)
    if len(waiting) > _WAITING_SHOWN:
        print_text(f"   The same goes for {len(waiting) - _WAITING_SHOWN} more.", hang=0)


@command.command(
    "done",
    epilog=examples("outreach due done Ana Ruiz", "outreach due done thank:t-7fk2m9qdxw"),
)
@named_argument("reminder")
@format_option
def done(reminder: str, form: str) -> None:
    """Record that something due was done without the app.

    REMINDER is its id, or the person's name where only one thing is due with them.
    """
    from outreach_tui.tracking.actions import complete  # noqa: PLC0415

    space = workspace()
    _apply(space, reminder, lambda due: complete(due, now=space.now()), form)


@command.command(
    "snooze",
    epilog=examples(
        "outreach due snooze Ana Ruiz",
        "outreach due snooze Ana Ruiz --until friday",
    ),
)
@named_argument("reminder")
@day_option("--until", "The day to be reminded again; tomorrow unless given.")
@format_option
def snooze(reminder: str, until: dt.date | None, form: str) -> None:
    """Put something off.

    REMINDER is its id, or the person's name where only one thing is due with them.
    """
    from outreach_tui.tracking.actions import snooze as put_off  # noqa: PLC0415

    space = workspace()
    day = until or space.today() + dt.timedelta(days=1)
    _apply(space, reminder, lambda due: put_off(due, day, now=space.now()), form)


@command.command("skip", epilog=examples("outreach due skip Ana Ruiz"))
@named_argument("reminder")
@format_option
def skip(reminder: str, form: str) -> None:
    """Let something go for good.

    REMINDER is its id, or the person's name where only one thing is due with them.
    """
    from outreach_tui.tracking.actions import skip as let_go  # noqa: PLC0415

    space = workspace()
    _apply(space, reminder, lambda due: let_go(due, now=space.now()), form)


def _instead(space: Workspace) -> str:
    """Say what waits where nothing is due: the last draft, else something to give."""
    for draft in space.drafts():
        contact = space.contact(draft.contact_id)
        if contact is not None:
            name = contact.called
            return f"Your message to {name} is waiting: `outreach draft edit {draft.id}`."
    return "A good day to share something useful with somebody."


def _sentence(due: Due, today: dt.date) -> str:
    from outreach_tui.tracking.timeline import say_day  # noqa: PLC0415

    if due.due_on == today:
        when = ""
    else:
        when = f" ({'by' if due.due_on > today else 'since'} {say_day(due.due_on, today)})"
    return one_line(f"{due.title}: {due.why}{when}")


def _find(space: Workspace, text: str) -> Due:
    """Return what is due by its id, or the one thing that is due with the person named."""
    dues = space.upcoming()
    for due in dues:
        if due.id == text:
            return due
    listing = "`outreach due --all` lists what is due, with ids in brackets."
    if ":" in text:
        raise OutreachError(f"Nothing due has the id “{one_line(text, 60)}”.", listing)
    contact = space.find_contact(text)
    theirs = [due for due in dues if due.contact_id == contact.id]
    now = [due for due in theirs if due.from_on <= space.today()]
    if len(found := now or theirs) == 1:
        return found[0]
    if not found:
        raise OutreachError(f"Nothing is due with {contact.called}.", listing)
    raise OutreachError(
        f"{len(found)} things are due with {contact.called}.",
        "\n".join(["Say which one by id:", *(f"  {due.id}  {due.title}" for due in found)]),
    )


def _apply(space: Workspace, reminder: str, change_for: Callable[[Due], Change], form: str) -> None:
    with space.store.transaction():
        change = change_for(_find(space, reminder))
        space.apply(change)
    if form == "json":
        print_json({"done": change.label})
    else:
        print_text(f"{change.label}.")
