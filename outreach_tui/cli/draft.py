"""``outreach draft``"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from outreach_tui.cli._options import choice, format_option, piped, workspace
from outreach_tui.cli._output import print_json, print_text
from outreach_tui.errors import OutreachError
from outreach_tui.vocabulary import Channel, Purpose

if TYPE_CHECKING:
    from outreach_tui.tracking.message import Message
    from outreach_tui.workspace import Workspace


@click.group("draft")
def command() -> None:
    """Write, list, show, change or remove drafts."""


@command.command("new")
@click.argument("who")
@click.option("--template", help="The template; without one the best for WHO is taken.")
@click.option("--purpose", type=choice(Purpose), help="What the message is for.")
@click.option("--channel", type=choice(Channel), help="Where it goes.")
@click.option("--set", "answers", multiple=True, metavar="FIELD=TEXT", help="Fill one field.")
@click.option("--body", help="Your own text instead of a template; - reads standard input.")
@click.option("--subject", help="The subject of your own text.")
@format_option
def new(
    who: str,
    template: str | None,
    purpose: str | None,
    channel: str | None,
    answers: tuple[str, ...],
    body: str | None,
    subject: str | None,
    form: str,
) -> None:
    """Draft a message to WHO and keep it.

    What only you can add is asked for by name; `outreach template show` explains each field.
    """
    space = workspace()
    contact = space.find_contact(who)
    wanted_purpose = Purpose(purpose) if purpose else None
    wanted_channel = Channel(channel) if channel else None
    if body is not None:
        text = piped(body)
        draft = space.blank_draft(contact, wanted_purpose, wanted_channel, subject or "", text)
    else:
        draft = space.draft(contact, template, wanted_purpose, wanted_channel, _pairs(answers))
    space.save_draft(draft)
    _print(space, draft, form)


@command.command("list")
@format_option
def list_drafts(form: str) -> None:
    """List drafts, the last touched first."""
    space = workspace()
    drafts = space.drafts()
    if form == "json":
        print_json(drafts)
        return
    if not drafts:
        print_text("No drafts. `outreach draft new WHO` begins one.")
    for draft in drafts:
        contact = space.contact(draft.contact_id)
        name = contact.name if contact else "somebody removed"
        print_text(
            f"{draft.id}  to {name} · {draft.purpose.value} · {draft.subject or draft.body[:40]}"
        )


@command.command("show")
@click.argument("draft_id")
@format_option
def show(draft_id: str, form: str) -> None:
    """Show a draft and what its reader will notice."""
    space = workspace()
    _print(space, find_draft(space, draft_id), form)


@command.command("edit")
@click.argument("draft_id")
@click.option("--subject", help="Another subject.")
@click.option("--body", help="Another text; - reads standard input.")
@format_option
def edit(draft_id: str, subject: str | None, body: str | None, form: str) -> None:
    """Change a draft's words; without options your editor opens on them."""
    from outreach_tui.drafting.drafts import revise_draft  # noqa: PLC0415

    space = workspace()
    draft = find_draft(space, draft_id)
    if body is None and subject is None:
        body = click.edit(draft.body) or draft.body
    changed = revise_draft(
        draft,
        draft.subject if subject is None else subject,
        draft.body if body is None else piped(body),
        space.now(),
    )
    space.save_draft(changed)
    _print(space, changed, form)


@command.command("fix")
@click.argument("draft_id")
@format_option
def fix(draft_id: str, form: str) -> None:
    """Use every fix that can be made to a draft's words as they stand."""
    space = workspace()
    draft = find_draft(space, draft_id)
    mended = space.mended(draft)
    space.save_draft(mended)
    _print(space, mended, form)


@command.command("remove")
@click.argument("draft_id")
def remove(draft_id: str) -> None:
    """Remove a draft."""
    from outreach_tui.records import Change  # noqa: PLC0415

    space = workspace()
    space.apply(Change(label="Removed a draft", delete=(find_draft(space, draft_id),)))
    print_text("Removed a draft.")


def find_draft(space: Workspace, text: str) -> Message:
    """Return a draft by id, or the one to the person that is named."""
    from outreach_tui.tracking.message import MessageState  # noqa: PLC0415

    found = space.message(text)
    if found is not None and found.state is MessageState.DRAFT:
        return found
    drafts = space.drafts()
    contact = space.find_contact(text)
    own = [draft for draft in drafts if draft.contact_id == contact.id]
    if len(own) == 1:
        return own[0]
    listed = ", ".join(draft.id for draft in own)
    raise OutreachError(
        f"There are {len(own)} drafts to {contact.name}."
        if own
        else f"There is no draft to {contact.name}.",
        f"Name one by its id: {listed}." if own else "`outreach draft new` begins one.",
    )


def _pairs(answers: tuple[str, ...]) -> dict[str, str]:
    pairs = {}
    for answer in answers:
        name, sign, value = answer.partition("=")
        if not sign:
            raise OutreachError(
                f"--set {answer!r} has no “=”.", "Write it as --set field='your words'."
            )
        pairs[name.strip()] = value
    return pairs


def _print(space: Workspace, draft: Message, form: str) -> None:
    contact = space.contact(draft.contact_id)
    if contact is None:
        raise OutreachError("The person this draft is for was removed.", "Remove the draft too.")
    report = space.check(
        draft.body, space.context(contact, draft.channel, draft.purpose, draft.subject)
    )
    if form == "json":
        data: dict[str, Any] = {"draft": draft, "report": report.contract()}
        print_json(data)
        return
    from outreach_tui.etiquette.report import render_text  # noqa: PLC0415

    head = f"{draft.id} · to {contact.name} · {draft.channel.value}\n"
    subject = f"Subject: {draft.subject}\n\n" if draft.channel.has_subject else ""
    print_text(f"{head}\n{subject}{draft.body}\n")
    print_text(render_text(report, draft.body))
