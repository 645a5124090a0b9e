"""What the user said in earlier messages, for the fields of the next one."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from outreach_tui.drafting.template import Field, Template
from outreach_tui.tracking.message import Message, MessageState


def earlier_answers(
    template: Template,
    contact_id: str,
    messages: Iterable[Message],
    find: Callable[[str], Template | None],
) -> dict[str, str]:
    """Return answers that fit the fields of ``template``, the newest first of each.

    An answer fits where it was given to a field of the same name, of the same form, that
    follows the same words. What the user said of themselves counts whomever it was said to;
    everything else only where it was said to this person, and not in this very template
    already. ``find`` looks templates up by name.
    """
    found: dict[str, str] = {}
    for message in sorted(messages, key=lambda each: each.updated, reverse=True):
        sent = message.state is not MessageState.DRAFT
        theirs = message.contact_id == contact_id and not (
            sent and message.template == template.name
        )
        former = find(message.template) if message.answers else None
        for field in template.fields:
            answer = message.answers.get(field.name, "").strip()
            asked = former.field(field.name) if former else None
            if answer and asked and (theirs or _of_the_user(field)) and _same_place(field, asked):
                found.setdefault(field.name, answer)
    return found


def _of_the_user(field: Field) -> bool:
    return field.filled_from.startswith("profile.")


def _same_place(field: Field, asked: Field) -> bool:
    follows, followed = _follows(field), _follows(asked)
    return field.form is asked.form and (not follows or not followed or follows == followed)


def _follows(field: Field) -> str:
    """Return the words a field follows in its sentence, where its hint tells."""
    told = re.search(r"[Ii]t follows [\"“](.+?)[\"”]", field.hint)
    return told[1] if told else ""
