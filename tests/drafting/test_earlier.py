from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from outreach_tui.drafting.catalogue import Catalogue
from outreach_tui.drafting.earlier import earlier_answers
from outreach_tui.drafting.fields import Origin, fields_for
from outreach_tui.drafting.reading import parse_template
from outreach_tui.drafting.template import Template
from outreach_tui.people.contact import Contact
from outreach_tui.people.profile import Profile
from outreach_tui.tracking.message import Message, MessageState

START = dt.datetime(2026, 3, 2, 9, 30, tzinfo=dt.UTC)
PRIYA = Contact(id="c-1", name="Priya Nair")


def named(name: str, hint: str = "", form: str = "phrase") -> Template:
    return parse_template(
        f"---\ntitle: A test\nwhen: Always.\npurpose: reconnect\nchannels: linkedin-message\n"
        f"fields:\n  - name: topic\n    question: What?\n    hint: '{hint}'\n"
        f"    example: night shifts\n    form: {form}\n---\nHello {{{{ topic }}}}",
        Path(f"own/{name}.md.j2"),
    )


def message(template: str, said: str, hours: int, *, sent: bool = True) -> Message:
    return Message(
        id=f"m-{hours}",
        contact_id="c-1",
        state=MessageState.SENT if sent else MessageState.DRAFT,
        template=template,
        answers={"topic": said},
        created=START,
        updated=START + dt.timedelta(hours=hours),
    )


def test_the_newest_answer_to_the_same_field_counts() -> None:
    templates = {name: named(name) for name in ("a", "b", "c")}
    messages = [message("a", "wards", 1), message("b", "night shifts", 3), message("a", "data", 2)]
    assert earlier_answers(templates["c"], PRIYA.id, messages, templates.get) == {
        "topic": "night shifts"
    }
    assert earlier_answers(templates["c"], PRIYA.id, [], templates.get) == {}
    assert earlier_answers(templates["c"], PRIYA.id, [message("gone", "x", 1)], templates.get) == {}
    assert earlier_answers(templates["c"], PRIYA.id, [message("a", "  ", 1)], templates.get) == {}


def test_what_was_sent_in_the_same_template_is_not_said_again() -> None:
    templates = {"a": named("a")}
    assert (
        earlier_answers(templates["a"], PRIYA.id, [message("a", "wards", 1)], templates.get) == {}
    )
    begun = [message("a", "wards", 1, sent=False)]
    assert earlier_answers(templates["a"], PRIYA.id, begun, templates.get) == {"topic": "wards"}


def test_what_was_said_of_somebody_else_stays_with_them() -> None:
    templates = {"a": named("a"), "b": named("b")}
    assert earlier_answers(templates["b"], "c-2", [message("a", "wards", 1)], templates.get) == {}


def test_what_the_user_said_of_themselves_is_asked_once() -> None:
    template = parse_template(
        "---\ntitle: A test\nwhen: Always.\npurpose: reconnect\nchannels: linkedin-message\n"
        "fields:\n  - plans\n---\nHello. {{ plans }}",
        Path("own/plans.md.j2"),
    )
    said = message("plans", "", 1)
    said.answers["plans"] = "I'd like to teach."
    find = {"plans": template}.get
    assert earlier_answers(template, "c-2", [said], find) == {"plans": "I'd like to teach."}


@pytest.mark.parametrize(
    ("hint", "form", "fits"),
    [
        ("", "phrase", True),
        ('It follows "about".', "phrase", True),
        ('It follows "it was", so start with "your".', "phrase", False),
        ("", "sentence", False),
    ],
)
def test_an_answer_fits_where_its_sentence_is_the_same(hint: str, form: str, fits: bool) -> None:
    templates = {"a": named("a", 'It follows "about"; keep it short.')}
    found = earlier_answers(
        named("b", hint, form), PRIYA.id, [message("a", "wards", 1)], templates.get
    )
    assert found == ({"topic": "wards"} if fits else {})


def test_a_remembered_answer_says_so_and_gives_way(shipped: Catalogue, maya: Profile) -> None:
    template = shipped.get("stranger-email")
    earlier = {"topic": "Night shifts.", "plans": "Old plans.", "greeting": "Hi Pri,"}
    filled = {
        value.field.name: value for value in fields_for(template, maya, PRIYA, {}, earlier=earlier)
    }
    assert (filled["topic"].value, filled["topic"].origin) == ("Night shifts", Origin.HISTORY)
    assert (filled["greeting"].value, filled["greeting"].origin) == ("Hi Pri,", Origin.HISTORY)
    assert (filled["plans"].value, filled["plans"].origin) == (maya.plans, Origin.PROFILE)
    answered = fields_for(template, maya, PRIYA, {"topic": "data"}, earlier=earlier)
    topic = next(value for value in answered if value.field.name == "topic")
    assert (topic.value, topic.origin) == ("data", Origin.USER)


def test_a_remembered_answer_that_is_too_long_is_asked_for_again(
    shipped: Catalogue, maya: Profile
) -> None:
    filled = fields_for(shipped.get("alum-note"), maya, PRIYA, {}, earlier={"topic": "x" * 36})
    assert next(value for value in filled if value.field.name == "topic").missing
