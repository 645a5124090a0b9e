"""``outreach log``"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import click

from outreach_tui.cli._options import choice, day_option, format_option, piped, workspace
from outreach_tui.cli._output import print_json, print_text
from outreach_tui.errors import OutreachError
from outreach_tui.vocabulary import Channel, Outcome, Stage

if TYPE_CHECKING:
    from outreach_tui.records import Change
    from outreach_tui.workspace import Workspace


@click.group("log")
def command() -> None:
    """Record what happened: sent, a reply, a talk, something given, a note."""


@command.command("sent")
@click.argument("draft")
@day_option("--on", "The day it went out; today unless given.")
@click.option("--anyway", is_flag=True, help="Record it although the verdict is stop.")
@format_option
def sent(draft: str, on: dt.date | None, anyway: bool, form: str) -> None:
    """Record that DRAFT (its id, or the person's name) was sent."""
    from outreach_tui.cli.draft import find_draft  # noqa: PLC0415
    from outreach_tui.tracking.actions import record_sent  # noqa: PLC0415
    from outreach_tui.vocabulary import Verdict  # noqa: PLC0415

    space = workspace()
    message = find_draft(space, draft)
    contact = space.find_contact(message.contact_id)
    context = space.context(contact, message.channel, message.purpose, message.subject)
    report = space.check(message.body, context)
    if report.verdict is Verdict.STOP and not anyway:
        raise OutreachError(
            f"The verdict on this message is stop: {report.findings[0].message}",
            f"`outreach draft show {message.id}` says more; --anyway records it as it is.",
        )
    change = record_sent(message, contact, on=on or space.today(), now=space.now())
    _done(space, change, contact.id, form)


@command.command("reply")
@click.argument("who")
@click.option("--outcome", type=choice(Outcome), help="What they said.")
@click.option("--text", default="", help="Their words; - reads standard input.")
@click.option("--channel", type=choice(Channel), default=Channel.EMAIL.value)
@day_option("--on", "The day it came; today unless given.")
@day_option("--until", "The day of the talk after a yes, or to come back after a later.")
@format_option
def reply(
    who: str,
    outcome: str | None,
    text: str,
    channel: str,
    on: dt.date | None,
    until: dt.date | None,
    form: str,
) -> None:
    """Record what WHO answered."""
    from outreach_tui.tracking.actions import log_reply  # noqa: PLC0415

    space = workspace()
    contact = space.find_contact(who)
    words = piped(text)
    change = log_reply(
        contact,
        Outcome(outcome) if outcome else None,
        text=words,
        on=on or space.today(),
        now=space.now(),
        channel=Channel(channel),
        until=until,
    )
    _done(space, change, contact.id, form)


@command.command("stage")
@click.argument("who")
@click.argument("stage", type=choice(Stage))
@format_option
def stage(who: str, stage: str, form: str) -> None:
    """Move WHO to a stage by hand."""
    from outreach_tui.tracking.actions import move_stage  # noqa: PLC0415

    space = workspace()
    contact = space.find_contact(who)
    change = move_stage(contact, Stage(stage), on=space.today(), now=space.now())
    _done(space, change, contact.id, form)


def _touch_command(name: str, what: str, help_text: str, until: str = "") -> None:
    """Add ``outreach log NAME`` for a kind of touch."""

    def run(
        who: str, text: str, on: dt.date | None, form: str, until: dt.date | None = None
    ) -> None:
        from outreach_tui.tracking.actions import log_touch  # noqa: PLC0415
        from outreach_tui.tracking.message import TouchKind  # noqa: PLC0415

        space = workspace()
        contact = space.find_contact(who)
        words = piped(text)
        change = log_touch(
            contact,
            TouchKind(what),
            on=on or space.today(),
            now=space.now(),
            text=words,
            until=until,
        )
        _done(space, change, contact.id, form)

    run.__doc__ = help_text
    decorated = format_option(run)
    if until:
        decorated = day_option("--until", until)(decorated)
    decorated = day_option("--on", "The day it happened; today unless given.")(decorated)
    decorated = click.option("--text", default="", help="In a few words; - reads standard input.")(
        decorated
    )
    command.command(name)(click.argument("who")(decorated))


_touch_command("met", "met", "Record a talk or a meeting with WHO.")
_touch_command("gave", "gave", "Record something you gave WHO: an article, an introduction.")
_touch_command("received", "received", "Record something WHO gave you.")
_touch_command("promised", "promised", "Record a promise to WHO.", "The day you promised it for.")
_touch_command("scheduled", "scheduled", "Record a talk you agreed on with WHO.", "Its day.")
_touch_command("note", "note", "Keep a note on WHO.")


def _done(space: Workspace, change: Change, contact_id: str, form: str) -> None:
    """Apply a change, say what was done and what comes next for this person."""
    from outreach_tui.tracking.timeline import say_day  # noqa: PLC0415

    space.apply(change)
    stage = space.stages().get(contact_id, Stage.RESEARCHING)
    upcoming = [due for due in space.upcoming() if due.contact_id == contact_id]
    if form == "json":
        print_json({"done": change.label, "stage": stage, "next": upcoming[:1]})
        return
    print_text(f"{change.label}.")
    if upcoming:
        due, today = upcoming[0], space.today()
        print_text(
            f"Next: {due.title}, {say_day(max(due.due_on, today), today)}, because {due.why}."
        )
