from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from outreach_tui.drafting.cleaning import capitalised, clean, possessive, with_article
from outreach_tui.drafting.template import Form


@pytest.mark.parametrize(
    ("form", "typed", "cleaned"),
    [
        (Form.PHRASE, "Your talk on night shifts.", "your talk on night shifts"),
        (Form.PHRASE, "  how you\nmoved , ", "how you moved"),
        (Form.PHRASE, "Forecasting for Hospitals", "Forecasting for Hospitals"),
        (Form.PHRASE, "your time at Lumen Inc.", "your time at Lumen Inc."),
        (Form.PHRASE, "IT for wards", "IT for wards"),
        (Form.PHRASE, "and so on...", "and so on..."),
        (Form.PHRASE, ".", ""),
        (Form.SENTENCE, "i grew up on a farm", "I grew up on a farm."),
        (Form.SENTENCE, "What a day it was!", "What a day it was!"),
        (Form.SENTENCE, "iPads are my trade ,", "iPads are my trade."),
        (Form.SENTENCE, "我在学护理。", "我在学护理。"),
        (Form.SENTENCE, " ", ""),
        (Form.ROLE, "a nurse", "a nurse"),
        (Form.ROLE, "A nurse.", "a nurse"),
        (Form.ROLE, "I'm an economics graduate", "an economics graduate"),
        (
            Form.ROLE,
            "Second-year nursing student at State",
            "a second-year nursing student at State",
        ),
        (Form.ROLE, "MBA student", "an MBA student"),
        (Form.ROLE, "UX designer, between jobs", "a UX designer, between jobs"),
        (Form.ROLE, "English teacher in Lyon", "an English teacher in Lyon"),
        (Form.ROLE, "studying nursing at State", "studying nursing at State"),
        (Form.ROLE, "new to data work", "new to data work"),
        (Form.ROLE, "in my last year of statistics", "in my last year of statistics"),
        (Form.PLACE, "the UX mixer", "at the UX mixer"),
        (Form.PLACE, "At the UX mixer.", "at the UX mixer"),
        (Form.PLACE, "on the train to Leeds", "on the train to Leeds"),
        (Form.PLACE, "", ""),
        (Form.LINE, "Lumen\u202e\x00 Ltd.\r\n", "Lumen Ltd."),
        (Form.TEXT, "Sam\r\n\n\n\n+1  555\u200b\n", "Sam\n\n+1 555"),
    ],
)
def test_a_value_fits_its_sentence(form: Form, typed: str, cleaned: str) -> None:
    assert clean(typed, form) == cleaned


@given(st.text(), st.sampled_from(Form))
def test_cleaning_is_settled_after_once_and_leaves_nothing_invisible(text: str, form: Form) -> None:
    once = clean(text, form)
    assert clean(once, form) == once
    assert once == once.strip()
    hidden = [c for c in once if unicodedata.category(c) in ("Cc", "Cf", "Cs")]
    assert set(hidden) <= {"\n", "\u200c", "\u200d"}
    if form not in (Form.TEXT, Form.LIST):
        assert "\n" not in once


@given(
    st.sampled_from(
        ["family 👩‍👩‍👧 day", "你好，护士", "Zoë Ångström", "نور الدين", "a\\b [x] {{ y }}"]
    )
)
def test_what_people_write_is_kept(text: str) -> None:
    assert clean(text, Form.LINE) == unicodedata.normalize("NFC", text)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("nurse", "a nurse"),
        ("engineer", "an engineer"),
        ("university student", "a university student"),
        ("uninvited guest", "an uninvited guest"),
        ("European lawyer", "a European lawyer"),
        ("hourly worker", "an hourly worker"),
        ("one-time baker", "a one-time baker"),
        ("HR lead", "an HR lead"),
    ],
)
def test_the_article_goes_by_the_sound(words: str, expected: str) -> None:
    assert with_article(words) == expected


def test_small_filters() -> None:
    assert capitalised("night shifts") == "Night shifts"
    assert capitalised("") == ""
    assert possessive("Lumen") == "Lumen's"
    assert possessive("") == ""
