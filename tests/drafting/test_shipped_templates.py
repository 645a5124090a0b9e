"""Every shipped template, in every way it can be said, from and to several people.

What fails names the template, the way, and both people, and shows the message.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

import pytest
from msgspec.structs import replace

from outreach_tui.drafting.catalogue import Catalogue, shipped_folder
from outreach_tui.drafting.fields import fields_for, values_of
from outreach_tui.drafting.own import before
from outreach_tui.drafting.render import SUBJECT_LENGTH, Rendered, check_template, render
from outreach_tui.drafting.template import Field, Form, Template
from outreach_tui.etiquette.channels import LIMITS, count_characters
from outreach_tui.etiquette.context import context_for
from outreach_tui.etiquette.engine import check_message
from outreach_tui.people.contact import Contact
from outreach_tui.people.profile import Profile
from outreach_tui.people.seniority import seniority_of
from outreach_tui.vocabulary import Channel, Level, Purpose, Spelling, Tie, Verdict

HOSTILE = "[ACME] {{ 7 * 7 }}"
TEMPLATES = Catalogue([shipped_folder()]).list()
NAMES = [template.name for template in TEMPLATES]
NOTES = [t.name for t in TEMPLATES if Channel.LINKEDIN_NOTE in t.channels]
MAILS = [name for name in NAMES if name not in NOTES]
REQUESTS = [t.name for t in TEMPLATES if t.purpose is Purpose.INFORMATIONAL_INTERVIEW]
WORDS = {
    Purpose.THANK_YOU: range(60, 151),
    Purpose.FOLLOW_UP: range(25, 61),
    Purpose.INTRODUCTION_REQUEST: range(60, 176),
    Purpose.REPLY: range(20, 126),
    Purpose.OFFER_HELP: range(25, 126),
    Purpose.OTHER: range(25, 126),
}
FIRST_MAIL = range(60, 126)
CLICHES = re.compile(
    r"pick your brain|finds? you well|passionate|leverage|reach(?:ing)? out|synerg|touch base|"
    r"esteemed|humbly|delve|circle back|i am writing to|at your earliest|dear sir|kindly",
    re.IGNORECASE,
)
JOBS = re.compile(r"a job|hiring|opening at|résumé|resume\b|opportunit", re.IGNORECASE)
MAY_TELL_OF_JOBS = (Purpose.THANK_YOU, Purpose.OTHER, Purpose.OFFER_HELP, Purpose.REPLY)
NEEDS_NO_THANKS = (Purpose.OTHER, Purpose.OFFER_HELP)
OPENS_WITH_THE_TIE = (Purpose.INFORMATIONAL_INTERVIEW, Purpose.CONNECT, Purpose.EVENT_FOLLOW_UP)


class Said(NamedTuple):
    """One message, and how it came about."""

    template: Template
    sender: Profile
    contact: Contact
    way: dict[str, int]
    spelling: Spelling
    message: Rendered

    def told(self, problem: object) -> str:
        """What went wrong, with all that is needed to see it again."""
        way = ", ".join(f"{name} {number}" for name, number in self.way.items()) or "as usual"
        return (
            f"{self.template.name} ({way}; {self.spelling}) from {self.sender.name} to "
            f"{self.contact.name}, {self.contact.tie}: {problem}\n\n"
            f"{self.message.subject}\n\n{self.message.body}"
        )


Ways = Callable[[str], list[Said]]


def answer(field: Field, *, careless: bool) -> str:
    """The field's own example, or the same typed with a capital, blanks and a full stop."""
    if not careless:
        return field.example
    if field.form is Form.LIST:
        return "\n\n".join(f" - {line}." for line in field.example.splitlines())
    if field.form in (Form.LINE, Form.TEXT):
        return f"  {field.example} "
    return f"  {field.example[:1].upper()}{field.example[1:]}. ".replace("..", ".")


def answered(
    template: Template, sender: Profile, contact: Contact, *, careless: bool
) -> dict[str, str]:
    """The values: what nobody knows is said by the user, and what is missing or too long."""
    asked = [field for field in template.fields if not field.filled_from]
    answers = {field.name: answer(field, careless=careless) for field in asked}
    for value in fields_for(template, sender, contact, answers):
        if value.missing:
            answers[value.field.name] = value.field.example
    return values_of(fields_for(template, sender, contact, answers))


def ways_of(template: Template) -> list[dict[str, int]]:
    """As usual, then each way to say each part and the subject."""
    parts = [(part.name, len(part.options)) for part in template.parts]
    parts.append(("subject", len(template.subject)))
    return [{}, *({name: number} for name, count in parts for number in range(count))]


def suits(template: Template, contact: Contact) -> bool:
    """Whether nothing in a template says that it is not for somebody at the top."""
    top = seniority_of(contact).level is Level.EXECUTIVE
    return not (top and template.levels) or Level.EXECUTIVE in template.levels


def every_way(
    template: Template,
    senders: tuple[Profile, ...],
    recipients: tuple[Contact, ...],
    ties: dict[Tie, dict[str, str]],
) -> Iterator[Said]:
    seen = set()
    known: dict[object, tuple[Contact, dict[str, str]]] = {}
    for (number, way), (i, sender), (j, contact) in itertools.product(
        enumerate(ways_of(template)), enumerate(senders), enumerate(recipients)
    ):
        if not suits(template, contact):
            continue
        held = template.ties if not way else [template.ties[(i + j) % len(template.ties)]]
        for tie in held:
            careless = bool((number + i + j) % 2)
            if (key := (i, j, tie, careless)) not in known:
                person = replace(contact, tie=tie, **ties[tie])
                if tie is Tie.ALUM and j == 0:
                    person = replace(person, tie_detail="State")
                known[key] = person, answered(template, sender, person, careless=careless)
            person, values = known[key]
            for spelling in Spelling:
                message = render(template, values, way, spelling)
                if (made := (i, j, tie, message.subject, message.body)) not in seen:
                    seen.add(made)
                    yield Said(template, sender, person, way, spelling, message)


@pytest.fixture(scope="module")
def said(
    shipped: Catalogue,
    senders: tuple[Profile, ...],
    recipients: tuple[Contact, ...],
    ties: dict[Tie, dict[str, str]],
) -> Ways:
    """Every way to say a template, made once."""
    made: dict[str, list[Said]] = {}

    def of(name: str) -> list[Said]:
        if name not in made:
            made[name] = list(every_way(shipped.get(name), senders, recipients, ties))
        return made[name]

    return of


def fits(each: Said) -> bool:
    """Whether a message fits its channels; a note is said shorter where it doesn't."""
    limits = [(channel, LIMITS[channel].body) for channel in each.template.channels]
    return all(
        count_characters(each.message.body, channel) <= limit.characters
        for channel, limit in limits
        if limit
    )


def usable(ways: list[Said]) -> list[Said]:
    """The messages but for ways to say a note that are too long for these two people."""
    return [each for each in ways if fits(each) or not each.way or not is_note(each)]


def is_note(each: Said) -> bool:
    return Channel.LINKEDIN_NOTE in each.template.channels


def test_there_are_enough_for_the_main_job() -> None:
    assert len(NAMES) >= 30
    ties = ("alum", "stranger", "referral", "met")
    assert {f"{tie}-{kind}" for tie in ties for kind in ("email", "note")} <= set(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_the_front_matter_helps_to_choose(shipped: Catalogue, name: str) -> None:
    template = shipped.get(name)
    assert [f"{problem.message} {problem.hint}" for problem in check_template(template)] == []
    assert len(template.title) <= 60, "the title is a few words"
    assert template.when.endswith("."), "`when` is a sentence"
    assert template.when_not.endswith("."), "`when_not` is a sentence"
    assert template.source, "where does the advice come from?"
    asked = [field for field in template.fields if not field.filled_from]
    assert 1 <= len(asked) <= 3, "it asks for one to three things only the user knows"
    for field in template.fields:
        assert field.question.endswith("?"), f"{field.name}: the question has no question mark"
        longest = field.max_length or len(field.example)
        assert 0 < len(field.example) <= longest, f"{field.name}: the example is too long"
    for field in asked:
        helped = field.hint and field.poor
        assert helped or field.form is Form.LINE, f"{field.name}: a hint and a poor answer help"


@pytest.mark.parametrize("name", NAMES)
def test_every_way_to_say_it_reads_well(said: Ways, name: str) -> None:
    for each in usable(said(name)):
        problems = list(what_jars(each))
        assert not problems, each.told("; ".join(problems))


HOLES = {
    "a hole or an odd sign": r"[{}\[\]<>_]|\(\s*\)|\bNone\b|!",
    "a stray blank or stop": r" {2}| [.,;:?]|[.,;:?]{2}|\n{3}|[ \t]\n",
    "a word twice": r"\b(\w+) \1\b",
    "a paragraph without an end": r"^(?!- )(?:\S+ ){4}.*\w\n\n",
}


def what_jars(each: Said) -> Iterator[str]:
    """What nobody would send."""
    message, purpose = each.message, each.template.purpose
    for text in (message.subject, message.body):
        plain = text.replace(HOSTILE, "Acme")
        for what, pattern in HOLES.items():
            if found := re.search(pattern, plain, re.MULTILINE):
                yield f"{what}, “{found[0].strip()}”"
        if found := CLICHES.search(plain):
            yield f"people have read “{found[0]}” too often"
        if purpose not in MAY_TELL_OF_JOBS and (found := JOBS.search(plain)):
            yield f"it speaks of jobs, “{found[0]}”"
    if any(channel.has_subject for channel in each.template.channels):
        longest = 2 * SUBJECT_LENGTH if "subject" in each.way else SUBJECT_LENGTH
        if not 1 <= len(message.subject) <= longest:
            yield f"the subject has {len(message.subject)} characters"
        if re.match(r"(?i)re:|fwd?:", message.subject):
            yield "the subject pretends to be an answer"
    yield from what_lacks(each)


def what_lacks(each: Said) -> Iterator[str]:
    """What a message cannot do without."""
    template, body, contact = each.template, each.message.body, each.contact
    if not body.startswith(("Hi ", "Dear ")):
        yield "it opens with no greeting"
    if each.sender.name.split()[0] not in body and not is_note(each):
        yield "it names no sender"
    if template.purpose not in NEEDS_NO_THANKS and "thank" not in body.lower():
        yield "it thanks nobody"
    if len(template.ties) == 1 and template.purpose in OPENS_WITH_THE_TIE:
        first = " ".join(body.split("\n\n")[:2])
        if contact.tie_detail not in first or contact.referrer not in first:
            yield "the tie does not come first"


def word_count(body: str) -> int:
    """Words between the greeting and the closing lines."""
    paragraphs = body.replace(HOSTILE, "Acme").split("\n\n")[1:-1]
    return sum(len(paragraph.split()) for paragraph in paragraphs)


@pytest.mark.parametrize("name", MAILS)
def test_mails_are_as_long_as_people_read(said: Ways, name: str) -> None:
    for each in said(name):
        if each.template.channels == (Channel.LINKEDIN_MESSAGE,):
            length = count_characters(each.message.body, Channel.LINKEDIN_MESSAGE)
            assert length <= 450, each.told(f"{length} characters; 450 at most")
        else:
            words, right = word_count(each.message.body), WORDS.get(each.template.purpose)
            right = right or FIRST_MAIL
            said_so = each.told(f"{words} words; {right.start} to {right.stop - 1} are right")
            assert words in right, said_so


@pytest.mark.parametrize("name", NOTES)
def test_notes_fit_two_hundred_characters(said: Ways, name: str) -> None:
    for each in said(name):
        assert "\n" not in each.message.body, each.told("a note is one paragraph")
        assert each.way or fits(each), each.told("longer than 200 characters")


@pytest.mark.parametrize("name", NOTES)
def test_every_way_to_say_a_note_fits_short_answers(shipped: Catalogue, name: str) -> None:
    template = shipped.get(name)
    values = {field.name: "x" * 12 for field in template.fields}
    for way in ways_of(template):
        body = render(template, values, way).body
        length = count_characters(body, Channel.LINKEDIN_NOTE)
        assert length <= 200, f"{way}: {length} characters with short answers: {body}"


@pytest.mark.parametrize("name", NOTES)
def test_notes_fit_with_the_longest_answers_they_ask_for(shipped: Catalogue, name: str) -> None:
    template = shipped.get(name)
    values = {
        field.name: ("x " * 100)[: (field.max_length or 16) - 1] + "x" for field in template.fields
    }
    values["greeting"] = "Hi Christopher,"
    body = render(template, values).body
    length = count_characters(body, Channel.LINKEDIN_NOTE)
    assert length <= 200, f"{length} characters with the longest answers: {body}"


@pytest.mark.parametrize("name", NAMES)
def test_every_way_to_say_it_is_ready_to_send(said: Ways, name: str) -> None:
    for each in usable(said(name)):
        if HOSTILE in each.contact.company:
            continue
        template, contact = each.template, each.contact
        for channel in template.channels:
            context = context_for(
                name=contact.name,
                title=contact.title,
                company=contact.company,
                tie=contact.tie,
                channel=channel,
                purpose=template.purpose,
                subject=each.message.subject if channel.has_subject else "",
                sender=each.sender,
                history=before(template),
                tie_detail=contact.tie_detail,
                referrer=contact.referrer,
            )
            report = check_message(each.message.body, context)
            found = [f"{f.severity} {f.rule}, “{f.text}”: {f.message}" for f in report.findings]
            assert report.verdict is Verdict.READY, each.told(f"by {channel}: {' | '.join(found)}")


@pytest.mark.parametrize("name", REQUESTS)
def test_requests_say_who_you_are_and_ask_to_learn(shipped: Catalogue, name: str) -> None:
    """Who you are, background, plans and a question about their field, job or company."""
    template = shipped.get(name)
    fields = {field.name for field in template.fields if field.required}
    assert {"greeting", "headline", "topic"} <= fields
    assert {"background", "plans"} <= fields or "aim" in fields
    if Channel.EMAIL in template.channels:
        asks = [option.text for part in template.parts for option in part.options]
        assert re.search(r"(15|20)[- ]minute", " ".join([template.body.text, *asks]))
        assert template.parts[0].name == "opening"
        assert template.body.text.split("\n\n")[1].startswith("{{ opening }}")
