"""Subject lines: three to six, short, from what is known, and fine by the checker."""

from __future__ import annotations

from typing import Any

import pytest

from outreach_tui.drafting.subjects import LIMIT, MOST, subjects_for
from outreach_tui.etiquette.context import context_for
from outreach_tui.etiquette.engine import check_message
from outreach_tui.people.contact import Contact
from outreach_tui.people.profile import Profile, read_school
from outreach_tui.vocabulary import Channel, Purpose, Tie

ASK = Purpose.INFORMATIONAL_INTERVIEW
ME = Profile(
    name="Sam Lee",
    headline="a primary-school teacher of eight years, moving into research",
    schools=(read_school("Aldermoor University, Rowing club"),),
    groups=("Women in Data",),
)
PEOPLE: dict[str, dict[str, Any]] = {
    "nobody": {"name": "Ana Ruiz"},
    "stranger": {"title": "Learning Designer", "company": "Lumen Health, Inc.",
                 "facts": ("Wrote “Asking the porters first”",)},
    "alum": {"tie": Tie.ALUM, "tie_detail": "State, choir"},
    "rower": {"schools": (read_school("Aldermoor University, rowing club"),)},
    "met": {"tie": Tie.MET, "tie_detail": "the spring mixer"},
    "sent": {"tie": Tie.REFERRED, "referrer": "Dana Kim", "may_name_referrer": True},
    "colleague": {"tie": Tie.COLLEAGUE, "tie_detail": "Harbor"},
    "group": {"groups": ("Women in Data",)},
    "long": {"name": "Professor Maximiliana Featherstonehaugh-Williamson of Northern Lakes",
             "company": "The Very Long Company for Everything Under the Sun", "tie": Tie.MET,
             "tie_detail": "the annual gathering of everybody who has ever worked in a library"},
    "odd": {"name": "[b]{topic}[/b]", "company": "{name} {{ 7*7 }}\n%s", "tie": Tie.GROUP,
            "tie_detail": "a\u202eb\nc"},
}  # fmt: skip


def person(who: str, **more: Any) -> Contact:
    return Contact(**{"id": "c-1", "name": "Ana Ruiz", **PEOPLE[who], **more})


@pytest.mark.parametrize("me", [ME, Profile()], ids=["known", "unknown"])
@pytest.mark.parametrize("who", PEOPLE)
@pytest.mark.parametrize("topic", ["", "night shifts", "a topic of very many words " * 4])
@pytest.mark.parametrize("channel", [Channel.EMAIL, Channel.INMAIL])
def test_there_are_always_three_to_six_that_fit(
    me: Profile, who: str, topic: str, channel: Channel
) -> None:
    for purpose in Purpose:
        found = subjects_for(me, person(who), purpose, topic=topic, channel=channel)
        assert 3 <= len(found) <= MOST
        assert len({subject.casefold() for subject in found}) == len(found)
        for subject in found:
            assert len(subject) <= (40 if channel is Channel.INMAIL else LIMIT)
            assert subject == subject.strip()
            assert "\n" not in subject
            assert "!" not in subject


@pytest.mark.parametrize("who", [who for who in PEOPLE if who not in ("odd", "long")])
@pytest.mark.parametrize(
    "purpose", [purpose for purpose in Purpose if purpose is not Purpose.REPLY]
)
def test_the_checker_minds_no_subject(who: str, purpose: Purpose) -> None:
    contact = person(who)
    sent = "Dana Kim suggested I write to you. " if who == "sent" else ""
    for subject in subjects_for(ME, contact, purpose, topic="night shifts"):
        context = context_for(
            contact.name, contact.title, contact.company, contact.tie, purpose=purpose,
            subject=subject, tie_detail=contact.tie_detail, referrer=contact.referrer,
            may_name_referrer=contact.may_name_referrer,
        )  # fmt: skip
        report = check_message(
            f"Hi Ana,\n\n{sent}Your talk about night shifts taught me how wards plan.\n\nSam Lee",
            context,
        )
        assert not [it.rule for it in report.findings if it.part == "subject"], subject
        assert not [it.rule for it in report.findings if it.severity == "error"], subject


@pytest.mark.parametrize(
    ("who", "first"),
    [
        ("stranger", "A question after “Asking the porters first”"),
        ("alum", "Fellow State alum: night shifts"),
        ("rower", "From the rowing club: night shifts"),
        ("met", "We met at the spring mixer: night shifts"),
        ("sent", "Dana Kim suggested I write: night shifts"),
        ("colleague", "From our days at Harbor: night shifts"),
        ("group", "From Women in Data: night shifts"),
        ("nobody", "A question about night shifts"),
    ],
)
def test_what_links_the_two_comes_first(who: str, first: str) -> None:
    found = subjects_for(ME, person(who), ASK, topic="night shifts")
    assert found[0] == first


def test_who_studies_is_no_alum_yet() -> None:
    me = Profile(headline="a nursing student", schools=(read_school("State"),))
    found = subjects_for(me, person("alum"), ASK)
    assert found[0] == "From State, with a question"
    assert not [subject for subject in found if "alum" in subject]


def test_a_referrer_who_did_not_agree_is_not_named() -> None:
    found = subjects_for(ME, person("sent", may_name_referrer=False), ASK)
    assert not [subject for subject in found if "Dana" in subject]


def test_an_answer_keeps_the_subject_of_its_thread() -> None:
    for purpose in (Purpose.REPLY, Purpose.FOLLOW_UP):
        found = subjects_for(ME, person("nobody"), purpose, earlier="RE: Re: Night shifts")
        assert found[0] == "Re: Night shifts"
        assert not [it for it in subjects_for(ME, person("nobody"), purpose) if it[:3] == "Re:"]
    assert not [it for it in subjects_for(ME, person("nobody"), ASK, earlier="x") if "Re:" in it]


def test_the_event_of_the_message_is_named() -> None:
    found = subjects_for(ME, person("nobody"), Purpose.EVENT_FOLLOW_UP, event="the UX mixer")
    assert found[0] == "Good to meet you at the UX mixer"


def test_what_was_typed_stays_text() -> None:
    found = subjects_for(ME, person("odd"), Purpose.THANK_YOU, topic="{company} {0}")
    assert found[0] == "Thank you for telling me about {company} {0}"
