"""What the user said of somebody in earlier messages, for the fields of the next one."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from outreach_tui.drafting.template import Field, Template
from outreach_tui.tracking.message import Message, MessageState


def earlier_answers(
    template: Template, messages: Iterable[Message], find: Callable[[str], Template | None]
) -> dict[str, str]:
    """Return answers that fit the fields of ``template``, the newest first of each.

    ``messages`` are those with one person, ``find`` looks templates up by name. An answer
    fits where it was given to a field of the same name, of the same form, that follows
    the same words. What was sent in this very template is not said again.
    """
    found: dict[str, str] = {}
    for message in sorted(messages, key=lambda each: each.updated, reverse=True):
        sent = message.state is not MessageState.DRAFT
        if sent and message.template == template.name:
            continue
        former = find(message.template) if message.answers else None
        for field in template.fields:
            answer = message.answers.get(field.name, "").strip()
            asked = former.field(field.name) if former else None
            if answer and asked and _same_place(field, asked):
                found.setdefault(field.name, answer)
    return found


def _same_place(field: Field, asked: Field) -> bool:
    follows, followed = _follows(field), _follows(asked)
    return field.form is asked.form and (not follows or not followed or follows == followed)


def _follows(field: Field) -> str:
    """Return the words a field follows in its sentence, where its hint tells."""
    told = re.search(r"[Ii]t follows [\"“](.+?)[\"”]", field.hint)
    return told[1] if told else ""
