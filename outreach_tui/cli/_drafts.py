"""Finding drafts and showing them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from outreach_tui.cli._output import (
    fields_of,
    one_line,
    print_exactly,
    print_json,
    print_report,
    print_text,
)
from outreach_tui.errors import OutreachError
from outreach_tui.vocabulary import Verdict

if TYPE_CHECKING:
    from outreach_tui.etiquette.types import Report
    from outreach_tui.tracking.message import Message
    from outreach_tui.workspace import Workspace


def find_draft(space: Workspace, text: str) -> Message:
    """Return a draft by id, or the one to the person that is named."""
    from outreach_tui.tracking.message import MessageState  # noqa: PLC0415

    found = space.message(text)
    if found is not None and found.state is MessageState.DRAFT:
        return found
    if found is not None:
        raise OutreachError(
            f"{text} is no draft any more: it is recorded as {found.state.value}.",
            f"`outreach people show {found.contact_id}` has the history.",
        )
    contact = space.find_contact(text)
    own = [draft for draft in space.drafts() if draft.contact_id == contact.id]
    if len(own) == 1:
        return own[0]
    if not own:
        raise OutreachError(
            f"There is no draft to {contact.called}.",
            f"`outreach draft new {contact.id}` begins one.",
        )
    raise OutreachError(
        f"There are {len(own)} drafts to {contact.called}.",
        "\n".join(["Say which one by id:", *(f"  {draft_row(space, draft)}" for draft in own)]),
    )


def addressee(space: Workspace, draft: Message) -> str:
    """Return the name of the person a draft is for."""
    contact = space.contact(draft.contact_id)
    return contact.called if contact else "somebody you removed"


def draft_row(space: Workspace, draft: Message) -> str:
    """Return one line by which a draft is told from others."""
    words = one_line(draft.subject or draft.body, 60)
    return f"{draft.id}  to {addressee(space, draft)} · {draft.purpose.value} · {words}"


def print_changes(before: Message, after: Message) -> None:
    """Say line by line what fixes changed."""
    import difflib  # noqa: PLC0415

    old = [before.subject, *before.body.splitlines()]
    new = [after.subject, *after.body.splitlines()]
    if old == new:
        print_text("There is no fix that fits these words as they stand.\n")
        return
    for what, i, j, k, m in difflib.SequenceMatcher(a=old, b=new, autojunk=False).get_opcodes():
        if what != "equal":
            for label, lines in (("was", old[i:j]), ("now", new[k:m])):
                for line in filter(str.strip, lines):
                    print_text(f"{label}: {line}", hang=5)
    print_text("")


def print_draft(space: Workspace, draft: Message, form: str) -> None:
    """Show a draft and what its reader will notice, without that where nobody is left to."""
    contact = space.contact(draft.contact_id)
    report = None
    if contact is not None:
        context = space.context(contact, draft.channel, draft.purpose, draft.subject)
        report = space.check(draft.body, context, contact_id=contact.id, message_id=draft.id)
    if form == "json":
        print_json({"draft": fields_of(draft), "report": report and report.contract()})
        return
    print_text(f"{draft.id} · to {addressee(space, draft)} · {draft.channel.value}\n")
    if draft.channel.has_subject:
        print_exactly(f"Subject: {draft.subject}\n")
    print_exactly(draft.body.rstrip("\n") + "\n")
    if report is None:
        print_text("The person this was for is no longer among your people.")
        return
    print_report(report, draft.body, draft.subject)
    print_text(f"\n{_next_step(draft, report)}")


def now_send(draft: Message) -> str:
    """Say how a message is recorded once the user sent it."""
    return f"Once you sent it yourself: `outreach log sent {draft.id}`."


def _next_step(draft: Message, report: Report) -> str:
    """Say how to go on: mend the words, or send them and record that."""
    edit = f"`outreach draft edit {draft.id}` changes the words."
    send = now_send(draft)
    if report.verdict is Verdict.READY:
        return f"{edit} {send}"
    if any(finding.edits for finding in report.findings):
        edit = f"`outreach draft fix {draft.id}` uses the fixes, {edit}"
    return edit if report.verdict is Verdict.STOP else f"{edit} {send}"
