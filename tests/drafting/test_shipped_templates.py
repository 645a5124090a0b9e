"""Every shipped template, in every way it can be said, from and to several people."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator

import pytest
from msgspec.structs import replace

from outreach_tui.drafting.catalogue import Catalogue, shipped_folder
from outreach_tui.drafting.fields import fields_for, values_of
from outreach_tui.drafting.render import SUBJECT_LENGTH, Rendered, check_template, render
from outreach_tui.drafting.template import Field, Form, Template
from outreach_tui.etiquette.channels import count_characters
from outreach_tui.people.contact import Contact
from outreach_tui.people.profile import Profile
from outreach_tui.vocabulary import Channel, Purpose, Tie

HOSTILE = "[ACME] {{ 7 * 7 }}"
NAMES = [template.name for template in Catalogue([shipped_folder()]).list()]
WORDS = {
    Purpose.INFORMATIONAL_INTERVIEW: range(60, 126),
    Purpose.EVENT_FOLLOW_UP: range(60, 126),
    Purpose.INTRODUCTION_REQUEST: range(60, 126),
    Purpose.RECONNECT: range(60, 126),
    Purpose.THANK_YOU: range(60, 151),
    Purpose.FOLLOW_UP: range(25, 61),
}
CLICHES = re.compile(
    r"pick your brain|finds? you well|passionate|leverage|reach(?:ing)? out|synerg|touch base|"
    r"esteemed|humbly|delve|circle back|i am writing to|at your earliest|dear sir|kindly|"
    r"a job|hiring|opening at|résumé|resume\b|opportunit",
    re.IGNORECASE,
)


def answer(field: Field, *, careless: bool) -> str:
    """The field's own example, or the same typed with a capital, blanks and a full stop."""
    if not careless:
        return field.example
    if field.form in (Form.LINE, Form.TEXT):
        return f"  {field.example} "
    return f"  {field.example[:1].upper()}{field.example[1:]}. ".replace("..", ".")


def answers_for(template: Template, *, careless: bool) -> dict[str, str]:
    """What the user adds: fields nobody knows, and shorter ones where the profile's is long."""
    return {
        field.name: answer(field, careless=careless)
        for field in template.fields
        if not field.filled_from
    }


def every_way(
    template: Template,
    senders: tuple[Profile, ...],
    recipients: tuple[Contact, ...],
    ties: dict[Tie, dict[str, str]],
) -> Iterator[tuple[Profile, Contact, Rendered]]:
    ways: list[dict[str, int]] = [{}]
    for part in template.parts:
        if Channel.LINKEDIN_NOTE not in template.channels:
            ways += [{part.name: number} for number in range(1, len(part.options))]
    for sender, contact, way, careless in itertools.product(
        senders, recipients, ways, (False, True)
    ):
        tie = template.ties[0]
        known = replace(contact, tie=tie, **ties[tie])
        answers = answers_for(template, careless=careless)
        for value in fields_for(template, sender, known, answers):
            if value.missing:
                answers[value.field.name] = value.field.example
        values = values_of(fields_for(template, sender, known, answers))
        yield sender, known, render(template, values, way)


def word_count(body: str) -> int:
    """Words between the greeting and the closing lines."""
    paragraphs = body.replace(HOSTILE, "Acme").split("\n\n")[1:-1]
    return sum(len(paragraph.split()) for paragraph in paragraphs)


def test_there_are_enough_for_the_main_job() -> None:
    assert len(NAMES) >= 14
    ties = ("alum", "stranger", "referral", "met")
    assert {f"{tie}-{kind}" for tie in ties for kind in ("email", "note")} <= set(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_the_front_matter_helps_to_choose(shipped: Catalogue, name: str) -> None:
    template = shipped.get(name)
    assert check_template(template) == []
    assert len(template.title) <= 60
    assert template.when.endswith(".")
    assert template.when_not.endswith(".")
    assert template.source
    asked = [field for field in template.fields if not field.filled_from]
    assert 1 <= len(asked) <= 3
    for field in template.fields:
        assert field.question.endswith("?")
        assert field.example
        assert not field.max_length or len(field.example) <= field.max_length
    assert all(field.hint and field.poor for field in asked if field.form is not Form.LINE)


@pytest.mark.parametrize("name", NAMES)
def test_every_way_to_say_it_reads_well(
    shipped: Catalogue,
    senders: tuple[Profile, ...],
    recipients: tuple[Contact, ...],
    ties: dict[Tie, dict[str, str]],
    name: str,
) -> None:
    template = shipped.get(name)
    for sender, contact, message in every_way(template, senders, recipients, ties):
        text = f"{message.subject}\n\n{message.body}"
        plain = text.replace(HOSTILE, "Acme")
        assert not re.search(r"[{}\[\]<>_]|\(\s*\)|\bNone\b|!", plain), text
        assert not re.search(r" {2}| [.,;:?]|[.,;:?]{2}|\n{3}|[ \t]\n", plain), text
        assert not re.search(r"\b(\w+) \1\b", plain), text
        assert not CLICHES.search(plain), text
        assert message.body == message.body.strip()
        assert message.body.startswith(("Hi ", "Dear "))
        assert sender.name.split()[0] in text or Channel.LINKEDIN_NOTE in template.channels
        assert "Thank" in text or "thank" in text
        assert not re.search(r"\w\n\n", message.body), text
        if any(channel.has_subject for channel in template.channels):
            assert 1 <= len(message.subject) <= SUBJECT_LENGTH
            assert not re.match(r"(?i)re:|fwd?:", message.subject)
        if len(template.ties) == 1 and contact.tie is not Tie.STRANGER:
            first = " ".join(message.body.split("\n\n")[:2])
            assert contact.tie_detail in first, "the tie does not come first"
            assert contact.referrer in first


@pytest.mark.parametrize("name", [name for name in NAMES if not name.endswith("-note")])
def test_mails_are_as_long_as_people_read(
    shipped: Catalogue,
    senders: tuple[Profile, ...],
    recipients: tuple[Contact, ...],
    ties: dict[Tie, dict[str, str]],
    name: str,
) -> None:
    template = shipped.get(name)
    for _, _, message in every_way(template, senders, recipients, ties):
        if template.channels == (Channel.LINKEDIN_MESSAGE,):
            assert count_characters(message.body, Channel.LINKEDIN_MESSAGE) <= 450
        else:
            assert word_count(message.body) in WORDS[template.purpose], message


@pytest.mark.parametrize("name", [name for name in NAMES if name.endswith("-note")])
def test_notes_fit_two_hundred_characters(
    shipped: Catalogue,
    senders: tuple[Profile, ...],
    recipients: tuple[Contact, ...],
    ties: dict[Tie, dict[str, str]],
    name: str,
) -> None:
    template = shipped.get(name)
    for _, _, message in every_way(template, senders, recipients, ties):
        assert count_characters(message.body, Channel.LINKEDIN_NOTE) <= 200, message.body
        assert "\n" not in message.body


@pytest.mark.parametrize("name", [name for name in NAMES if name.endswith("-note")])
def test_notes_fit_with_the_longest_answers_they_ask_for(shipped: Catalogue, name: str) -> None:
    template = shipped.get(name)
    values = {
        field.name: ("x " * 100)[: (field.max_length or 16) - 1] + "x" for field in template.fields
    }
    values["greeting"] = "Hi Christopher,"
    assert count_characters(render(template, values).body, Channel.LINKEDIN_NOTE) <= 200


@pytest.mark.parametrize(
    "name",
    [
        t.name
        for t in Catalogue([shipped_folder()]).list()
        if t.purpose is Purpose.INFORMATIONAL_INTERVIEW
    ],
)
def test_requests_say_who_you_are_and_ask_to_learn(shipped: Catalogue, name: str) -> None:
    """Who you are, background, plans and a question about their field, job or company."""
    template = shipped.get(name)
    fields = {field.name for field in template.fields if field.required}
    assert {"greeting", "headline", "topic"} <= fields
    assert {"background", "plans"} <= fields or "aim" in fields
    if Channel.EMAIL in template.channels:
        assert re.search(r"(15|20)[- ]minute", template.body.text)
        assert template.parts[0].name == "opening"
        assert template.body.text.split("\n\n")[1].startswith("{{ opening }}")
