"""Shipped templates keep the etiquette the checker speaks for."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from outreach_tui.drafting.catalogue import Catalogue, shipped_folder
from outreach_tui.drafting.fields import fields_for, values_of
from outreach_tui.drafting.render import render
from outreach_tui.drafting.template import Template
from outreach_tui.etiquette.context import context_for
from outreach_tui.etiquette.engine import check_message
from outreach_tui.etiquette.types import History
from outreach_tui.people.contact import Contact
from outreach_tui.people.profile import Profile
from outreach_tui.vocabulary import Channel, Purpose, Tie, Verdict


def ways(template: Template) -> range:
    """Return the numbers of the ways to say the parts; a note picks the one that fits."""
    if Channel.LINKEDIN_NOTE in template.channels:
        return range(1)
    return range(max((len(part.options) for part in template.parts), default=1))


CASES = [
    pytest.param(template.name, tie, way, id=f"{template.name}-{tie}-{way}")
    for template in Catalogue([shipped_folder()]).list()
    for tie in template.ties
    for way in ways(template)
]
SHORT = {Tie.ALUM: {"tie_detail": "State"}}
AFTER = {
    Purpose.THANK_YOU: History(sent=1, replied=True, met=True),
    Purpose.FOLLOW_UP: History(sent=1, unanswered=1),
    Purpose.RECONNECT: History(sent=1, replied=True),
    Purpose.EVENT_FOLLOW_UP: History(met=True),
}


def findings_that_matter(
    template: Template, sender: Profile, contact: Contact, way: int
) -> list[tuple[str, str, str]]:
    answers = {f.name: f.example for f in template.fields if not f.filled_from}
    for value in fields_for(template, sender, contact, answers):
        if value.missing:
            answers[value.field.name] = value.field.example
    values = values_of(fields_for(template, sender, contact, answers))
    message = render(template, values, {part.name: way for part in template.parts} if way else {})
    found = []
    for channel in template.channels:
        context = context_for(
            name=contact.name,
            title=contact.title,
            company=contact.company,
            tie=contact.tie,
            channel=channel,
            purpose=template.purpose,
            subject=message.subject if channel.has_subject else "",
            sender=sender,
            history=AFTER.get(template.purpose),
            tie_detail=contact.tie_detail,
            referrer=contact.referrer,
        )
        report = check_message(message.body, context)
        if report.verdict is not Verdict.READY:
            found += [(f.rule, f.text, message.body) for f in report.findings]
    return found


@pytest.mark.parametrize(("name", "tie", "way"), CASES)
def test_a_filled_template_is_ready_to_send(
    shipped: Catalogue,
    senders: tuple[Profile, ...],
    recipients: tuple[Contact, ...],
    ties: dict[Tie, dict[str, str]],
    name: str,
    tie: Tie,
    way: int,
) -> None:
    for sender in senders:
        for contact in recipients[:2]:
            known = replace(contact, tie=tie, **ties[tie] | SHORT.get(tie, {}))
            assert findings_that_matter(shipped.get(name), sender, known, way) == []


def test_the_word_university_changes_nothing(
    shipped: Catalogue,
    senders: tuple[Profile, ...],
    recipients: tuple[Contact, ...],
    ties: dict[Tie, dict[str, str]],
) -> None:
    for template in shipped.list():
        for tie in template.ties:
            known = replace(recipients[2], tie=tie, **ties[tie])
            assert findings_that_matter(template, senders[0], known, 0) == []
