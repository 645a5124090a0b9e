"""What the user set aside stays so, until the words themselves change."""

from __future__ import annotations

import datetime as dt

import pytest

from outreach_tui.etiquette.engine import check_message, context_for
from outreach_tui.etiquette.ignores import (
    Ignore,
    Place,
    bring_back,
    dismissed_by,
    place_of,
    set_aside,
    silenced,
)
from outreach_tui.etiquette.types import Finding, Report
from outreach_tui.vocabulary import Severity, Verdict

TODAY = dt.date(2026, 11, 19)
TEXT = """Dear Lee,

I'm a nursing student at State. Your article on night shifts made me look at my own week anew.
Could I ask you two questions about it in 15 minutes? I need your answer ASAP.

Thank you,
Sam Okafor
"""


def found(text: str, words: str, rule: str = "pressure") -> Finding:
    start = text.index(words)
    return Finding(
        rule=rule,
        severity=Severity.WARNING,
        start=start,
        end=start + len(words),
        text=words,
        message="",
        why="",
        fix="",
    )


def only(report: Report, rule: str) -> Finding:
    (finding,) = (it for it in report.findings if it.rule == rule)
    return finding


def kept(rule: str, place: Place | None = None, contact_id: str = "") -> Ignore:
    (record,) = set_aside(rule, on=TODAY, contact_id=contact_id, place=place).put
    assert isinstance(record, Ignore)
    return record


HERE = kept("pressure", place_of(found(TEXT, "ASAP"), TEXT), "c-lee")


@pytest.mark.parametrize(
    ("was", "now"),
    [
        ("Dear Lee,", "Dear Lee Park,\n\nGood morning."),
        ("nursing student", "student of nursing"),
        ("need your answer ASAP", "need  your\nanswer\tASAP"),
        ("I need your answer", "Please send an answer"),
        ("ASAP.\n\nThank you", "ASAP.\n\nMany thanks"),
        (TEXT[: TEXT.index("I need")], ""),
    ],
)
def test_it_holds_when_the_text_around_changes(was: str, now: str) -> None:
    text = TEXT.replace(was, now)
    assert text != TEXT
    assert HERE.matches(found(text, "ASAP"), text)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (TEXT.replace("ASAP", "right now"), "right now"),
        (TEXT.replace("ASAP", "ASAP please"), "ASAP please"),
        ("Send it ASAP today. " + TEXT, "ASAP"),
    ],
)
def test_it_ends_where_the_words_or_their_place_change(text: str, words: str) -> None:
    assert not HERE.matches(found(text, words), text)


def test_another_rule_about_the_same_words_still_speaks() -> None:
    assert not HERE.matches(found(TEXT, "ASAP", "guilt"), TEXT)


def test_a_finding_without_words_is_told_by_its_message() -> None:
    missing = found("", "", "missing-subject")
    here = kept("missing-subject", place_of(missing, "", "m-1"))
    assert here.matches(missing, "", "m-1")
    assert not here.matches(missing, "", "m-2")
    assert not here.matches(found("Hello", "Hello", "missing-subject"), "Hello", "m-1")


def test_the_checker_leaves_it_out_and_says_so() -> None:
    context = context_for("Lee Park")
    before = check_message(TEXT, context)
    finding = only(before, "pressure")
    here = kept("pressure", place_of(finding, TEXT), "c-lee")
    after = check_message(TEXT, context, dismissed=dismissed_by([here], "c-lee"))
    assert after.aside == (finding,)
    assert after.findings == tuple(it for it in before.findings if it != finding)
    assert after.score > before.score
    elsewhere = check_message(TEXT, context, dismissed=dismissed_by([here], "c-ana"))
    assert elsewhere == before


def test_never_for_one_person_leaves_the_others() -> None:
    never = kept("pressure", contact_id="c-lee")
    text = "Reply ASAP. Answer by return. I need it urgently."
    assert check_message(text, context_for()).verdict is not Verdict.READY
    rules = {
        person: {f.rule for f in check_message(text, context_for(), dismissed=dismissed).findings}
        for person in ("c-lee", "c-ana")
        for dismissed in [dismissed_by([never], person)]
    }
    assert "pressure" not in rules["c-lee"]
    assert "pressure" in rules["c-ana"]


def test_never_at_all_is_a_rule_that_is_silent() -> None:
    ever = kept("pressure")
    assert ever.everywhere
    assert silenced([ever, HERE, kept("guilt", contact_id="c-lee")]) == {"pressure"}


@pytest.mark.parametrize(
    ("change", "label"),
    [
        (set_aside("guilt", on=TODAY, contact_id="c", name="Lee", place=Place()), "here"),
        (set_aside("guilt", on=TODAY, contact_id="c", name="Lee"), "for Lee"),
        (set_aside("guilt", on=TODAY), "in every message"),
    ],
)
def test_undoing_it_is_said_in_words(change: object, label: str) -> None:
    said = f"Set “Counting up that they have not answered” aside {label}"
    assert getattr(change, "label", "") == said


def test_bringing_back_deletes_what_set_it_aside() -> None:
    assert bring_back(HERE).delete == (HERE,)
    assert bring_back(kept("gone-since"), kept("guilt")).label == (
        "Brought “gone-since”, “Counting up that they have not answered” back"
    )
