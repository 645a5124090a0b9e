"""``outreach draft``"""

from __future__ import annotations

from contextlib import AbstractContextManager, nullcontext
from typing import TYPE_CHECKING

import click

from outreach_tui.cli._batch import batch
from outreach_tui.cli._draft_versions import versions
from outreach_tui.cli._drafts import (
    addressee,
    draft_row,
    find_draft,
    print_changes,
    print_draft,
)
from outreach_tui.cli._group import CommandGroup
from outreach_tui.cli._options import (
    choice,
    examples,
    format_option,
    named_argument,
    word_option,
    workspace,
)
from outreach_tui.cli._output import fields_of, one_line, print_json, print_text
from outreach_tui.cli._sending import eml, mailto, open_, print_
from outreach_tui.cli._templates import choose, from_template, pairs, said_before, too_long
from outreach_tui.cli._words import edited_words, own_words
from outreach_tui.errors import OutreachError
from outreach_tui.vocabulary import Channel, Purpose

if TYPE_CHECKING:
    from outreach_tui.tracking.message import Message
    from outreach_tui.workspace import Workspace


def _a_line(_: click.Context, __: click.Parameter, subject: str | None) -> str | None:
    """Put a subject on the one line it has in a mail."""
    return None if subject is None else one_line(subject)


@click.group(
    "draft",
    cls=CommandGroup,
    epilog=examples(
        "outreach draft new Ana Ruiz",
        "outreach draft show Ana Ruiz",
        "outreach draft fix Ana Ruiz",
    ),
)
def command() -> None:
    """Write, change and list drafts, and take them to your mail."""


for _more in (print_, mailto, eml, open_, batch, versions):
    command.add_command(_more)


@command.command(
    "new",
    epilog=examples(
        "outreach draft new Ana Ruiz",
        "outreach draft new Ana Ruiz --template alum-email \\",
        '    --set reason="your talk on night shifts" --set topic="night nursing"',
        "outreach draft new Ana Ruiz --subject Thanks --body - < letter.txt",
    ),
)
@named_argument("who")
@click.option("--template", help="The template; without one the best for WHO is taken.")
@word_option("--purpose", Purpose, "What the message is for.")
@word_option("--channel", Channel, "Where it goes.")
@click.option("--set", "answers", multiple=True, metavar="FIELD=TEXT", help="Fill one field.")
@click.option("--body", help="Your own text instead of a template; - reads what is piped in.")
@click.option("--subject", callback=_a_line, help="A subject of your own.")
@format_option
def new(
    who: str,
    template: str | None,
    purpose: Purpose | None,
    channel: Channel | None,
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
    if body is not None:
        if template or answers:
            raise click.UsageError("--body is the whole text, so --template and --set go unused.")
        with own_words(body) as text:
            draft = space.blank_draft(contact, purpose, channel, subject or "", _with_text(text))
            _keep_new(space, draft)
        print_draft(space, draft, form)
        return
    chosen, reason = choose(space, contact, template, purpose, channel)
    filled = pairs(answers, chosen)
    draft = from_template(space, contact, chosen, channel, filled)
    if subject is not None:
        draft = _with_words(space, draft, subject, draft.body)
    _keep_new(space, draft)
    if form == "text":
        said = [f"Template {chosen.name}: {reason}", *too_long(filled, chosen)]
        print_text("\n".join([*said, *said_before(draft, filled), ""]))
    print_draft(space, draft, form)


@command.command("list", epilog=examples("outreach draft list"))
@format_option
def list_drafts(form: str) -> None:
    """List drafts, the last touched first."""
    space = workspace()
    drafts = space.drafts()
    if form == "json":
        print_json([fields_of(draft) for draft in drafts])
        return
    if not drafts:
        print_text("No drafts. `outreach draft new WHO` begins one.")
    for draft in drafts:
        print_text(draft_row(space, draft))


@command.command("show", epilog=examples("outreach draft show Ana Ruiz"))
@named_argument("draft")
@format_option
def show(draft: str, form: str) -> None:
    """Show a draft and what its reader will notice.

    DRAFT is its id, or the name of the person it is for.
    """
    space = workspace()
    print_draft(space, find_draft(space, draft), form)


@command.command(
    "edit",
    epilog=examples(
        "outreach draft edit Ana Ruiz",
        'outreach draft edit Ana Ruiz --subject "A question about night shifts"',
        "outreach draft edit Ana Ruiz --body - < letter.txt",
    ),
)
@named_argument("draft")
@click.option("--subject", callback=_a_line, help="Another subject.")
@click.option("--body", help="Another text; - reads what is piped in.")
@click.option("--purpose", type=choice(Purpose), help="What it is for, if that changed.")
@click.option("--channel", type=choice(Channel), help="Where it goes, if that changed.")
@format_option
def edit(
    draft: str,
    subject: str | None,
    body: str | None,
    purpose: Purpose | None,
    channel: Channel | None,
    form: str,
) -> None:
    """Change a draft; without options your editor opens on its text.

    DRAFT is its id, or the name of the person it is for.
    """
    import msgspec  # noqa: PLC0415

    space = workspace()
    old = find_draft(space, draft)
    alone = (subject, purpose, channel) == (None, None, None)
    with _words_for(old, body, in_editor=alone) as text:
        changed = _with_words(space, old, old.subject if subject is None else subject, text)
        changed = msgspec.structs.replace(
            changed, purpose=purpose or old.purpose, channel=channel or old.channel
        )
        kept = _keep(space, old, changed)
    if kept.id != old.id and form == "text":
        print_text("The draft changed meanwhile, so your words are kept as a new one.\n")
    print_draft(space, kept, form)


@command.command(
    "fix",
    epilog=examples("outreach draft fix Ana Ruiz", "outreach draft fix Ana Ruiz --dry-run"),
)
@named_argument("draft")
@click.option("--dry-run", is_flag=True, help="Show what would change and keep the draft.")
@format_option
def fix(draft: str, dry_run: bool, form: str) -> None:
    """Use every fix that can be made to a draft's words as they stand.

    DRAFT is its id, or the name of the person it is for.
    """
    space = workspace()
    with nullcontext() if dry_run else space.store.transaction():
        old = find_draft(space, draft)
        mended = space.mended(old)
        if not dry_run:
            _save_over(space, old, mended)
    if form == "text":
        print_changes(old, mended)
    print_draft(space, mended, form)


@command.command("remove", epilog=examples("outreach draft remove Ana Ruiz"))
@named_argument("draft")
@format_option
def remove(draft: str, form: str) -> None:
    """Remove a draft: its id, or the name of the person it is for."""
    from outreach_tui.records import Change  # noqa: PLC0415

    space = workspace()
    with space.store.transaction():
        found = find_draft(space, draft)
        change = Change(label=f"Removed the draft to {addressee(space, found)}", delete=(found,))
        space.apply(change)
    if form == "json":
        print_json({"id": found.id, "done": change.label})
    else:
        print_text(f"{change.label}. `outreach backup restore` brings back what was there before.")


def _with_text(text: str) -> str:
    if not text.strip():
        raise OutreachError("The text is empty, so nothing was changed.", "Write a line or two.")
    return text


def _with_words(space: Workspace, draft: Message, subject: str, body: str) -> Message:
    from outreach_tui.drafting.drafts import revise_draft  # noqa: PLC0415

    return revise_draft(draft, subject, _with_text(body), space.now())


def _words_for(old: Message, body: str | None, *, in_editor: bool) -> AbstractContextManager[str]:
    """Return where a draft's new text comes from."""
    if body is not None:
        return own_words(body)
    otherwise = "Give the words with --body, or pipe them in with --body -."
    return edited_words(old.body, "message.txt", otherwise) if in_editor else nullcontext(old.body)


def _keep_new(space: Workspace, draft: Message) -> None:
    """Keep a new draft if the person it is for is still there."""
    with space.store.transaction():
        space.find_contact(draft.contact_id)
        space.save_draft(draft)


def _keep(space: Workspace, old: Message, changed: Message) -> Message:
    """Keep a changed draft, as a new one where the old one changed or left meanwhile."""
    import msgspec  # noqa: PLC0415

    from outreach_tui.records import new_id  # noqa: PLC0415

    with space.store.transaction():
        if space.message(old.id) != old:
            changed = msgspec.structs.replace(changed, id=new_id("m"))
        _save_over(space, old, changed)
    return changed


def _save_over(space: Workspace, old: Message, changed: Message) -> None:
    """Keep a changed draft, and the words it had as a version."""
    from outreach_tui.tracking.versions import Kept  # noqa: PLC0415

    if changed.id == old.id and (changed.subject, changed.body) != (old.subject, old.body):
        space.keep_version(old, Kept.CHANGED)
    space.save_draft(changed)
