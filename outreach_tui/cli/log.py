"""``outreach log``"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import TYPE_CHECKING

import click

from outreach_tui.cli._group import CommandGroup
from outreach_tui.cli._options import (
    choice,
    day_option,
    examples,
    format_option,
    named_argument,
    word_option,
    workspace,
)
from outreach_tui.cli._output import fields_of, print_json, print_text
from outreach_tui.cli._words import own_words
from outreach_tui.errors import OutreachError
from outreach_tui.vocabulary import Channel, Outcome, Stage, Verdict

if TYPE_CHECKING:
    from outreach_tui.people.contact import Contact
    from outreach_tui.records import Change
    from outreach_tui.workspace import Workspace


@click.group(
    "log",
    cls=CommandGroup,
    epilog=examples(
        "outreach log sent Ana Ruiz",
        "outreach log reply Ana Ruiz --outcome yes --until thursday",
        'outreach log met Ana Ruiz --text "20 minutes, try the local group"',
    ),
)
def command() -> None:
    """Record what happened: sent, a reply, a talk, something given."""


@command.command(
    "sent",
    epilog=examples(
        "outreach log sent Ana Ruiz",
        "outreach log sent Ana Ruiz --on yesterday",
    ),
)
@named_argument("draft")
@day_option("--on", "The day it went out; today unless given.")
@click.option("--anyway", is_flag=True, help="Record it although the verdict is stop.")
@format_option
def sent(draft: str, on: dt.date | None, anyway: bool, form: str) -> None:
    """Record that a draft went out, as it stands.

    DRAFT is its id, or the name of the person it is for. A message you wrote elsewhere
    becomes a draft with `outreach draft new WHO --body`.
    """
    from outreach_tui.cli._drafts import find_draft  # noqa: PLC0415
    from outreach_tui.tracking.actions import record_sent  # noqa: PLC0415

    space = workspace()
    with space.store.transaction():
        message = find_draft(space, draft)
        contact = space.contact(message.contact_id)
        if contact is None:
            raise OutreachError(
                "The person this draft was for is no longer among your people.",
                f"`outreach draft show {message.id}` has its words.",
            )
        context = space.context(contact, message.channel, message.purpose, message.subject)
        report = space.check(message.body, context, contact_id=contact.id, message_id=message.id)
        if report.verdict is Verdict.STOP and not anyway:
            raise OutreachError(
                f"The verdict on this message is stop: {report.findings[0].message}",
                f"`outreach draft show {message.id}` says more; --anyway records it as it is.",
            )
        change = record_sent(message, contact, on=on or space.today(), now=space.now())
        space.apply(change)
    _say(space, change, contact, form)


@command.command(
    "reply",
    epilog=examples(
        "outreach log reply Ana Ruiz --outcome yes --until thursday",
        'outreach log reply Ana Ruiz --outcome later --until "1 feb"',
        'outreach log reply Ana Ruiz --outcome redirected --text "Ask Joy Tan"',
        "outreach log reply Ana Ruiz --text - < answer.txt",
    ),
)
@named_argument("who")
@word_option("--outcome", Outcome, "What they said.")
@click.option("--text", default="", help="Their words; - reads what is piped in.")
@click.option(
    "--channel", type=choice(Channel), help="Where it came; as your last message unless given."
)
@day_option("--on", "The day it came; today unless given.")
@day_option("--until", "The day of the talk after a yes, or to come back after a later.")
@format_option
def reply(
    who: str,
    outcome: Outcome | None,
    text: str,
    channel: Channel | None,
    on: dt.date | None,
    until: dt.date | None,
    form: str,
) -> None:
    """Record what WHO answered."""
    from outreach_tui.tracking.actions import log_reply  # noqa: PLC0415

    space = workspace()

    def change(contact: Contact, words: str) -> Change:
        return log_reply(
            contact,
            outcome,
            text=words,
            on=on or space.today(),
            now=space.now(),
            channel=channel or _last_channel(space, contact),
            until=until,
        )

    _record(space, who, text, change, form)


@command.command("stage", epilog=examples("outreach log stage Ana Ruiz parked"))
@named_argument("who")
@click.argument("stage", type=choice(Stage), metavar="STAGE")
@format_option
def stage(who: str, stage: Stage, form: str) -> None:
    """Move WHO to a stage by hand.

    STAGE is one of researching, drafted, sent, followed-up, replied, scheduled, met, thanked,
    nurturing, declined, parked, closed.
    """
    from outreach_tui.tracking.actions import move_stage  # noqa: PLC0415

    space = workspace()

    def change(contact: Contact, _words: str) -> Change:
        return move_stage(contact, stage, on=space.today(), now=space.now())

    _record(space, who, "", change, form)


def _touch_command(what: str, help_text: str, example: str, until: str = "") -> None:
    """Add ``outreach log WHAT`` for a kind of touch."""

    def run(
        who: str, text: str, on: dt.date | None, form: str, until: dt.date | None = None
    ) -> None:
        from outreach_tui.tracking.actions import log_touch  # noqa: PLC0415
        from outreach_tui.tracking.message import TouchKind  # noqa: PLC0415

        space = workspace()

        def change(contact: Contact, words: str) -> Change:
            day = on or space.today()
            kind = TouchKind(what)
            return log_touch(contact, kind, on=day, now=space.now(), text=words, until=until)

        _record(space, who, text, change, form)

    run.__doc__ = help_text
    decorated = format_option(run)
    if until:
        decorated = day_option("--until", until)(decorated)
    decorated = day_option("--on", "The day it happened; today unless given.")(decorated)
    decorated = click.option(
        "--text", default="", help="In a few words; - reads what is piped in."
    )(decorated)
    command.command(what, epilog=examples(f"outreach log {what} Ana Ruiz {example}"))(
        named_argument("who")(decorated)
    )


_touch_command("met", "Record a talk or a meeting with WHO.", '--on yesterday --text "20 minutes"')
_touch_command("gave", "Record something you gave WHO.", '--text "the survey results"')
_touch_command("received", "Record something WHO gave you.", '--text "a name: Joy Tan"')
_touch_command(
    "promised",
    "Record a promise to WHO.",
    '--text "the survey results" --until friday',
    "The day you promised it for.",
)
_touch_command(
    "scheduled",
    "Record a talk you agreed on with WHO.",
    "--until thursday",
    "The day of the talk.",
)
_touch_command("note", "Keep a note on WHO.", '--text "prefers mornings"')


def _record(
    space: Workspace,
    who: str,
    text: str,
    change_for: Callable[[Contact, str], Change],
    form: str,
) -> None:
    """Find who is meant, read the words, and keep what ``change_for`` makes of both."""
    space.find_contact(who)
    with own_words(text) as words, space.store.transaction():
        contact = space.find_contact(who)
        change = change_for(contact, words)
        space.apply(change)
    _say(space, change, contact, form)


def _last_channel(space: Workspace, contact: Contact) -> Channel:
    """Return where the last message to a contact went."""
    sent = [m for m in space.messages(contact.id) if m.on is not None]
    if sent:
        return max(sent, key=lambda message: (message.on, message.updated)).channel
    return contact.channel or Channel.EMAIL


def _say(space: Workspace, change: Change, contact: Contact, form: str) -> None:
    """Say what was done and what comes next for this person."""
    from outreach_tui.tracking.timeline import say_day  # noqa: PLC0415

    upcoming = [due for due in space.upcoming() if due.contact_id == contact.id]
    if form == "json":
        stage = space.stages().get(contact.id, Stage.RESEARCHING)
        following = [fields_of(due) for due in upcoming[:1]]
        print_json({"done": change.label, "stage": stage, "next": following})
        return
    print_text(f"{change.label}.")
    if upcoming:
        due, today = upcoming[0], space.today()
        print_text(
            f"Next: {due.title}, {say_day(max(due.due_on, today), today)}, because {due.why}."
        )
