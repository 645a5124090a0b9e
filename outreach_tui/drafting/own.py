"""Templates of the user's own: where they are kept, how one begins, and trying one out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import msgspec

from outreach_tui.drafting.fields import fields_for, values_of
from outreach_tui.drafting.reading import SUFFIX
from outreach_tui.drafting.render import SUBJECT_LENGTH, Rendered, characters_over, render
from outreach_tui.drafting.template import Template
from outreach_tui.errors import OutreachError
from outreach_tui.etiquette.context import context_for
from outreach_tui.etiquette.engine import check_message
from outreach_tui.etiquette.types import History, Report
from outreach_tui.people.contact import Contact
from outreach_tui.people.profile import Profile
from outreach_tui.tracking.message import TouchKind
from outreach_tui.vocabulary import Outcome, Purpose, Tie

SENDER = Profile(
    name="Maya Lindqvist",
    headline="a second-year nursing student at State",
    background="Before my degree I worked two summers as a care assistant.",
    plans="Once I qualify, I'd like to work with children.",
)
RECIPIENT = Contact(
    id="c-sample", name="Priya Nair", given="Priya", family="Nair",
    title="Data Scientist", company="Northwind",
)  # fmt: skip
_KNOWN_FROM = {
    Tie.ALUM: {"tie_detail": "State"},
    Tie.MET: {"tie_detail": "the spring mixer"},
    Tie.REFERRED: {"referrer": "Dana Whitfield"},
    Tie.GROUP: {"tie_detail": "Women in Data"},
    Tie.COLLEAGUE: {"tie_detail": "Lumen"},
    Tie.STRANGER: {},
}
_TALKED = History(sent=2, replied=True, met=True, meetings=1, helped=True)
_BEFORE = {
    Purpose.FOLLOW_UP: History(sent=1, unanswered=1),
    Purpose.RECONNECT: History(sent=1, replied=True),
    Purpose.EVENT_FOLLOW_UP: History(met=True),
    Purpose.REPLY: History(sent=1, replied=True),
    Purpose.THANK_YOU: _TALKED,
    Purpose.MENTOR_REQUEST: _TALKED,
    Purpose.OTHER: _TALKED,
}


def starter() -> str:
    """Return what a new template begins with."""
    return Path(__file__).with_name("starter.md.j2").read_text("utf-8")


def own_file(folder: Path, name: str) -> Path:
    """Return the file a template of the user's own is kept in; there may be none yet.

    Raises OutreachError for a name that could lead out of the folder or hides the file.
    """
    if not re.fullmatch(r"[a-z0-9][a-z0-9_-]{0,59}", name):
        raise OutreachError(
            "A template's name has small letters, digits and dashes, up to 60 of them.",
            "For example: outreach template new choir-email",
        )
    found = sorted(folder.rglob(f"{name}{SUFFIX}"))
    return found[0] if found else folder / f"{name}{SUFFIX}"


def before(template: Template) -> History:
    """Return what usually went before a message of this template's kind."""
    if Outcome.NO in template.outcome:
        return History(sent=1, replied=True, declined=True)
    if TouchKind.MET in template.after and template.purpose not in _BEFORE:
        return History(met=True, meetings=1)
    return _BEFORE.get(template.purpose, History())


def samples(template: Template, profile: Profile) -> Iterator[tuple[Rendered, Report]]:
    """Yield the message a template makes, each of its ways once, with what a reader notices.

    Every field says its example where neither the profile nor the sample person has
    something. Ways that would be too long here are left out, as they are when the user does
    not insist. Raises ``TemplateError`` where the template is at fault.
    """
    sender = SENDER if not profile.name else profile
    tie = template.ties[0] if template.ties else Tie.STRANGER
    contact = msgspec.structs.replace(RECIPIENT, tie=tie, **_KNOWN_FROM[tie])
    filled = fields_for(template, sender, contact, {})
    answers = {each.field.name: each.field.example for each in filled if not each.value}
    values = values_of(fields_for(template, sender, contact, answers))
    ways: list[dict[str, int]] = [{}]
    ways += [{part.name: at} for part in template.parts for at in range(len(part.options))]
    ways += [{"subject": at} for at in range(len(template.subject))]
    seen = set()
    for way in ways:
        made = render(template, values, way, sender.spelling)
        known = (made.subject, made.body) in seen
        if known or (way and _too_long(template, made)):
            continue
        seen.add((made.subject, made.body))
        for channel in template.channels:
            context = context_for(
                name=contact.name,
                title=contact.title,
                company=contact.company,
                tie=tie,
                channel=channel,
                purpose=template.purpose,
                subject=made.subject if channel.has_subject else "",
                sender=sender,
                history=before(template),
                tie_detail=contact.tie_detail,
                referrer=contact.referrer,
            )
            yield made, check_message(made.body, context)


def _too_long(template: Template, made: Rendered) -> bool:
    over = characters_over(made.body, template.channels)
    return bool(over) or len(made.subject) > SUBJECT_LENGTH
