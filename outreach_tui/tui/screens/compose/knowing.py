"""What the walk needs to know besides the words: read once per choice, never per key."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from outreach_tui.drafting.template import Template
from outreach_tui.errors import OutreachError
from outreach_tui.etiquette.context import context_for
from outreach_tui.etiquette.fixes import apply, apply_all
from outreach_tui.etiquette.ignores import Ignore
from outreach_tui.etiquette.types import Context, Grade, Report
from outreach_tui.people.contact import Contact
from outreach_tui.people.profile import Profile
from outreach_tui.tracking.follow_ups import Pace
from outreach_tui.tracking.message import MessageState
from outreach_tui.tui.requests import WriteTo
from outreach_tui.tui.screens.compose.about import About, read_about
from outreach_tui.tui.screens.compose.fill import filled_with
from outreach_tui.tui.screens.compose.writing import Writing, from_draft
from outreach_tui.vocabulary import Purpose

if TYPE_CHECKING:
    from outreach_tui.workspace import Workspace


class Known(msgspec.Struct, frozen=True, kw_only=True):
    """The person, the rules' context, the template and the user, for one state of the walk."""

    about: About | None = None
    context: Context | None = None
    template: Template | None = None
    profile: Profile = msgspec.field(default_factory=Profile)
    pace: Pace = msgspec.field(default_factory=Pace)
    earlier: dict[str, str] = {}
    """What the user answered before, in messages to this person."""
    ignores: tuple[Ignore, ...] = ()
    """What the user set aside."""


def learn(workspace: Workspace, writing: Writing) -> Known:
    """Read what is known about what is being written; for a thread."""
    contact = workspace.contact(writing.contact.id) if writing.contact else None
    purpose = writing.purpose or Purpose.OTHER
    if contact is None:
        context = context_for(
            channel=writing.way,
            purpose=purpose,
            sender=workspace.profile,
            note_limit=workspace.config.note_limit,
            house=workspace.house,
        )
    else:
        context = workspace.context(contact, writing.way, purpose)
    template = _template(workspace, writing.template)
    return Known(
        about=read_about(workspace, contact) if contact else None,
        context=context,
        template=template,
        earlier=_earlier(workspace, contact, template, writing.message_id),
        profile=workspace.profile,
        pace=workspace.pace,
        ignores=tuple(workspace.ignores()),
    )


def warm_up(workspace: Workspace) -> None:
    """Load what the first reading and the first template need; for a thread, ahead of time."""
    import jinja2  # noqa: F401, PLC0415 - loading it is the point

    workspace.check("Hello", context_for())


def _template(workspace: Workspace, name: str) -> Template | None:
    """Return a template by name; one that is gone since leaves the text as it is."""
    if not name:
        return None
    try:
        return workspace.catalogue.get(name)
    except OutreachError:
        return None


def _earlier(
    workspace: Workspace, contact: Contact | None, template: Template | None, message_id: str
) -> dict[str, str]:
    if contact is None or template is None:
        return {}
    return workspace.earlier_answers(contact, template, besides=message_id)


def open_draft(workspace: Workspace, message_id: str, event: str = "") -> Writing:
    """Take a draft up again; for a thread. Raises OutreachError when it is no draft any more."""
    draft = workspace.message(message_id)
    if draft is None:
        raise OutreachError("That draft is not here any more.", "F4 shows what you have begun.")
    if draft.state is not MessageState.DRAFT:
        raise OutreachError(
            "That message is recorded as sent.", "Undo that first to go on writing it."
        )
    writing = from_draft(draft, workspace.contact(draft.contact_id))
    writing = msgspec.structs.replace(writing, event=event)
    template = _template(workspace, writing.template)
    if template is not None and writing.body:
        earlier = _earlier(workspace, writing.contact, template, writing.message_id)
        writing = msgspec.structs.replace(writing, earlier=earlier)
        values = filled_with(template, workspace.profile, writing)
        writing = msgspec.structs.replace(writing, filled=(template.name, values))
    return writing


def begin(workspace: Workspace, request: WriteTo) -> Writing:
    """Begin what another screen asked for, or go on with the draft there is; for a thread."""
    contact = workspace.contact(request.contact_id)
    if contact is not None and request.purpose is not None:
        for draft in workspace.drafts():
            if draft.contact_id == contact.id and draft.purpose is request.purpose:
                return open_draft(workspace, draft.id, request.event)
    return Writing(
        contact=contact, purpose=request.purpose, channel=request.channel, event=request.event
    )


def read_message(workspace: Workspace, writing: Writing, context: Context) -> Report:
    """Check a message; for a thread. Raises OutreachError for whatever goes wrong."""
    said = writing.subject if context.channel.has_subject else None
    try:
        return workspace.check(
            writing.body,
            msgspec.structs.replace(context, subject=said),
            contact_id=writing.contact.id if writing.contact else "",
            message_id=writing.message_id,
        )
    except OutreachError:
        raise
    except Exception as error:
        raise OutreachError(
            f"I can't read along in this text ({type(error).__name__}: {error}).",
            "Your words are safe. `outreach check` may tell more.",
        ) from error


def safely_mended(workspace: Workspace, writing: Writing, context: Context) -> Writing:
    """Return a message with every fix made that changes form alone; for a thread."""

    def read(body: str) -> Report:
        return read_message(workspace, msgspec.structs.replace(writing, body=body), context)

    found = read(writing.body).findings
    of_subject = [f.edits for f in found if f.part == "subject" and f.grade is Grade.SAFE]
    subject = apply(writing.subject, [edit for edits in of_subject for edit in edits])
    body = apply_all(writing.body, read, lambda finding: finding.grade is Grade.SAFE)
    return msgspec.structs.replace(writing, subject=subject, body=body)
