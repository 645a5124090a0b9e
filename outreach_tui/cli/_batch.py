"""``outreach draft batch``"""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from outreach_tui.cli._options import examples, format_option, named_argument, workspace
from outreach_tui.cli._output import one_line, print_json, print_rows, print_text
from outreach_tui.errors import OutreachError

if TYPE_CHECKING:
    from outreach_tui.tracking.gatherings import Gathering, Guest


@click.command(
    "batch", epilog=examples("outreach draft batch", "outreach draft batch the spring mixer")
)
@named_argument("event", required=False)
@format_option
def batch(event: str, form: str) -> None:
    """List the people met at EVENT: not begun, begun or recorded.

    Alone it lists the events. People belong to one by `--event`, by `--tie met` with its
    `--tie-detail`, or by a tag. Drafts that say nearly the same as another are named.
    """
    space = workspace()
    if not event:
        _list_events(space.gatherings(), form)
        return
    found = space.gathering(event)
    if not found.guests:
        raise OutreachError(
            f"Nobody here was at “{one_line(event, 60)}”.",
            "`outreach draft batch` lists the events there are; "
            'outreach people edit WHO --event "…" adds one.',
        )
    copies = space.near_copies(found)
    rows = [(guest, copies.get(guest.contact.id, "")) for guest in found.guests]
    if form == "json":
        people = [
            {
                "id": guest.contact.id,
                "name": guest.contact.name,
                "state": guest.state,
                "message_id": guest.message_id,
                "on": guest.on,
                "near_copy": copied,
            }
            for guest, copied in rows
        ]
        print_json({"event": found.name, "written": found.written, "people": people})
        return
    print_text(f"{found.name}: {_count(found)}\n")
    print_rows([(guest.contact.called, _words(guest, copied)) for guest, copied in rows])
    left = found.guests[found.next_after()]
    if found.written < len(found.guests):
        print_text(f"\nNext: {_next(left)}")


def _list_events(found: list[Gathering], form: str) -> None:
    if form == "json":
        print_json(
            [{"event": g.name, "people": len(g.guests), "written": g.written} for g in found]
        )
        return
    if not found:
        print_text('No events yet. outreach people edit WHO --event "the spring mixer" adds one.')
    print_rows([(gathering.name, _count(gathering)) for gathering in found])


def _count(gathering: Gathering) -> str:
    count = len(gathering.guests)
    people = "1 person" if count == 1 else f"{count} people"
    return f"{people}, {gathering.written} written to"


def _words(guest: Guest, copied: str) -> str:
    said = guest.state.value.replace("-", " ")
    if guest.on:
        said = f"{said}, sent {guest.on}"
    elif guest.message_id:
        said = f"{said}, {guest.message_id}"
    return f"{said}. {copied}" if copied else said


def _next(guest: Guest) -> str:
    if guest.message_id:
        return f"`outreach draft edit {guest.message_id}` goes on with {guest.contact.called}."
    command = f"outreach draft new {guest.contact.id} --purpose event-follow-up"
    return f"`{command}` writes to {guest.contact.called}."
