"""What single rules say and offer, word for word where the words are the point."""

from __future__ import annotations

import pytest

from outreach_tui.etiquette.context import context_for
from outreach_tui.etiquette.engine import check_message
from outreach_tui.etiquette.fixes import apply
from outreach_tui.etiquette.types import Finding
from outreach_tui.etiquette.wording import introduction
from outreach_tui.people.profile import Profile
from outreach_tui.vocabulary import Tie

LETTER = """{greeting}

I'm a statistics student and read your piece on hospital forecasting. How did it come about?

Best,
Joe"""


def told(rule: str, text: str, subject: str | None = None) -> Finding:
    context = context_for("Ana Ruiz", "Data Analyst", "Lumen", Tie.STRANGER, subject=subject)
    return next(f for f in check_message(text, context).findings if f.rule == rule)


@pytest.mark.parametrize(
    ("greeting", "fix"),
    [
        ("Hi Anna,", "Hi Ana,"),
        ("Dear Anna,", "Dear Ana,"),
        ("Good morning Michael!", "Good morning Ana,"),
        ("Hello Prof. Michael Jones,", "Hello Ana Ruiz,"),
    ],
)
def test_a_name_is_put_right_in_the_sender_s_own_greeting(greeting: str, fix: str) -> None:
    text = LETTER.format(greeting=greeting)
    found = told("wrong-name", text)
    assert found.fix == fix
    assert apply(text, found.edits).startswith(fix[:-1])


@pytest.mark.parametrize(
    ("subject", "after"),
    [
        ("URGENT: question about your work", "Question about your work"),
        ("Urgent - your talk on Tuesday", "Your talk on Tuesday"),
        ("Question about your work (urgent)", "Question about your work"),
        ("Question about your work, please reply ASAP", "Question about your work"),
        ("An urgent question about your work", ""),
        ("Urgent", ""),
    ],
)
def test_hurry_at_either_end_of_a_subject_is_left_out(subject: str, after: str) -> None:
    found = told("pressure", LETTER.format(greeting="Dear Ana,"), subject)
    assert found.part == "subject"
    assert (apply(subject, found.edits) if found.edits else "") == after
    assert (found.fix == f"“{after}” is enough.") is bool(after)


def test_a_letter_about_oneself_is_told_in_numbers_one_can_picture() -> None:
    text = (
        "Dear Ana,\n\nI'm a nurse. I have worked on three wards. I now want to change my field, "
        "and I think my skills fit. I would love a talk about my plans.\n\nBest,\nJoe"
    )
    found = told("self-focus", text)
    assert found.message == "This speaks of you 8 times, and not once of Ana."
    assert found.fix.endswith("“How did you come to your work at Lumen?”")


@pytest.mark.parametrize(
    ("headline", "said"),
    [
        ("a nurse", "I'm a nurse."),
        ("I was laid off from Lumen.", "I was laid off from Lumen."),
        ("I'm between jobs", "I'm between jobs."),
        ("I.T. staff", "I'm I.T. staff."),
        ("", ""),
    ],
)
def test_an_introduction_is_one_sentence_whatever_was_typed(headline: str, said: str) -> None:
    assert introduction(context_for(sender=Profile(headline=headline))) == said
