"""People on the command line: the options that describe them, and their card."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

import click

from outreach_tui.cli._fields import list_option
from outreach_tui.cli._options import word_option
from outreach_tui.cli._output import fields_of, print_rows, print_text
from outreach_tui.vocabulary import Channel, Executive, Level, Stage, Tie

if TYPE_CHECKING:
    from outreach_tui.people.contact import Contact
    from outreach_tui.workspace import Workspace

F = TypeVar("F", bound=Callable[..., Any])

CONTACT_FIELDS = {
    "given": "given",
    "family": "family",
    "honorific": "honorific",
    "title": "title",
    "company": "company",
    "email": "emails",
    "url": "profile_url",
    "tie-detail": "tie_detail",
    "referrer": "referrer",
    "school": "schools",
    "group": "groups",
    "place": "places",
    "employer": "employers",
    "event": "events",
    "mutual": "mutual",
    "fact": "facts",
    "tag": "tags",
    "notes": "notes",
    "channel": "channel",
    "level": "level",
    "executive": "executive",
}
"""What ``--clear`` empties, by the name of the option that fills it."""

_OPTIONS = (
    click.option("--title", help="Their job title."),
    click.option("--company", help="Where they work."),
    list_option("--email", "emails", "An e-mail address."),
    click.option("--url", "profile_url", help="Their LinkedIn address."),
    word_option("--tie", Tie, "How you know them."),
    click.option("--tie-detail", help="The words for it: the school, the event, the group."),
    click.option("--referrer", help="Who sent you to them."),
    list_option("--school", "schools", "A school they went to: 'State, 2012-2016, rowing club'."),
    list_option("--group", "groups", "A group, club or community they are in."),
    list_option("--place", "places", "Where they live or lived."),
    list_option("--employer", "employers", "Where they worked before: 'Lumen (2014-2018)'."),
    list_option("--event", "events", "An event they went to: 'the spring mixer'."),
    list_option("--mutual", "mutual", "Somebody you both know, by name."),
    list_option("--fact", "facts", "Something you found out about their work."),
    list_option("--tag", "tags", "A word of your own, to find them by."),
    click.option("--notes", help="Anything else; `outreach log note` keeps dated notes."),
    word_option("--channel", Channel, "The channel they prefer."),
    click.option("--given", help="The name you would greet them by, if it was read wrongly."),
    click.option("--family", help="Their family name, likewise."),
    click.option("--honorific", help="Dr. or Prof., as formal greetings use it."),
    word_option("--level", Level, "Seniority, where the title misleads."),
    word_option("--executive", Executive, "Whether they are an executive, likewise."),
)


def contact_options(command: F) -> F:
    """Add an option for every field of a contact that can be typed."""
    for option in reversed(_OPTIONS):
        command = option(command)
    return command


def contact_json(contact: Contact, stages: dict[str, Stage]) -> dict[str, Any]:
    from outreach_tui.people.seniority import seniority_of  # noqa: PLC0415

    return {
        **fields_of(contact, "imported"),
        "stage": stages.get(contact.id, Stage.RESEARCHING),
        "seniority": fields_of(seniority_of(contact)),
    }


def print_card(space: Workspace, contact: Contact, stage: Stage, common: list[str]) -> None:
    from outreach_tui.people.profile import write_school  # noqa: PLC0415
    from outreach_tui.people.seniority import seniority_of  # noqa: PLC0415
    from outreach_tui.tracking.timeline import (  # noqa: PLC0415
        describe,
        say_day,
        stage_words,
        timeline,
    )

    today = space.today()
    seniority = seniority_of(contact)
    tie = contact.tie.value + (f" ({contact.tie_detail})" if contact.tie_detail else "")
    due = next((due for due in space.upcoming() if due.contact_id == contact.id), None)
    rows = [
        ("works as", ", ".join(part for part in (contact.title, contact.company) if part)),
        ("tie", tie + (f", sent by {contact.referrer}" if contact.referrer else "")),
        ("stage", stage_words(stage)),
        ("next", f"{due.title}, {due.why}" if due else ""),
        ("seniority", f"{seniority.level.value.replace('_', ' ')}: {seniority.because}"),
        ("in common", "; ".join(common)),
        ("e-mail", ", ".join(contact.emails)),
        ("LinkedIn", contact.profile_url),
        ("prefers", contact.channel.value if contact.channel else ""),
        ("schools", "; ".join(write_school(school) for school in contact.schools)),
        ("groups", ", ".join(contact.groups)),
        ("places", ", ".join(contact.places)),
        ("employers", ", ".join(contact.employers)),
        ("events", ", ".join(contact.events)),
        ("you both know", ", ".join(contact.mutual)),
        ("facts", "; ".join(contact.facts)),
        ("tags", ", ".join(contact.tags)),
        ("notes", contact.notes),
    ]
    print_text(f"{contact.called}  ({contact.id})")
    print_rows([(label, value) for label, value in rows if value.strip()], "  ")
    if touches := timeline(contact.id, space.touches(contact.id)):
        print_text("")
        print_rows([(say_day(t.on, today), describe(t, today)) for t in touches], "  ")
    elif due is None:
        print_text(f"\n`outreach draft new {contact.id}` begins a message.")
