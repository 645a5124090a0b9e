"""What the rules know besides the words: days, what a relation bears, odd records."""

from __future__ import annotations

import datetime as dt
import itertools

import pytest

from outreach_tui.etiquette.context import context_for
from outreach_tui.etiquette.engine import check_message, read
from outreach_tui.etiquette.reading import Rung
from outreach_tui.etiquette.types import Context, History, OtherPerson, SentNote
from outreach_tui.vocabulary import Channel, Purpose, Tie

THURSDAY = dt.date(2026, 11, 19)


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (dt.date(2026, 11, 19), 0),
        (dt.date(2026, 11, 18), 1),
        (dt.date(2026, 11, 14), 4),
        (dt.date(2026, 11, 13), 4),
        (dt.date(2026, 11, 10), 7),
        (dt.date(2026, 9, 10), 50),
        (None, None),
    ],
)
def test_business_days_leave_weekends_out(day: dt.date | None, expected: int | None) -> None:
    assert context_for(today=THURSDAY).business_days_since(day) == expected


def test_without_a_day_nobody_counts() -> None:
    assert context_for().business_days_since(THURSDAY) is None


@pytest.mark.parametrize(
    ("tie", "history", "earned"),
    [
        (Tie.STRANGER, History(), Rung.TALK),
        (Tie.ALUM, History(), Rung.TALK),
        (Tie.ALUM, History(sent=1, replied=True), Rung.INTRODUCTION),
        (Tie.REFERRED, History(), Rung.INTRODUCTION),
        (Tie.MET, History(met=True, meetings=1, thanked=False), Rung.INTRODUCTION),
        (Tie.MET, History(met=True, meetings=1, thanked=True), Rung.REFERRAL),
        (Tie.COLLEAGUE, History(), Rung.REFERRAL),
        (Tie.STRANGER, History(met=True, meetings=2), Rung.MENTOR),
        (None, History(), Rung.TALK),
    ],
)
def test_what_a_relation_bears(tie: Tie | None, history: History, earned: Rung) -> None:
    assert read("Dear Ana,", context_for(tie=tie, history=history)).earned is earned


def odd_contexts() -> list[Context]:
    """Return contexts with everything in them that may be odd in records of users."""
    histories = (
        History(sent=2, unanswered=3, last_sent=THURSDAY, last_words=1, asks_in_a_row=3),
        History(met=True, meetings=1, thanked=False, declined=True, last_received="When? CV ("),
    )
    names = ("", "(", "李明", "Dr.", "Ana  Ruiz", "*+?")
    return [
        context_for(
            name,
            "CEO",
            name,
            tie,
            channel=Channel.LINKEDIN_NOTE,
            purpose=purpose,
            history=history,
            tie_detail=name,
            referrer=name,
            may_name_referrer=False,
            schools=(name,),
            facts=("",),
            common=(name, "you both ("),
            prefers=Channel.EMAIL,
            today=THURSDAY,
            sent_to_others=(SentNote(to=name, company=name, on=THURSDAY, body="word " * 30),),
            others=(OtherPerson(), OtherPerson(name=name, company=name, schools=(name,))),
        )
        for name, tie, purpose, history in itertools.product(names, Tie, Purpose, histories)
    ]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Dear Ana Riuz,\n\nThank you for your time at (, Ben.\n\n> quoted",
        "Could you introduce me? I'm a fellow ( alum. " + "Why not, I wonder. " * 12,
    ],
)
def test_records_may_hold_anything(text: str) -> None:
    for context in odd_contexts():
        for finding in check_message(text, context).findings:
            assert 0 <= finding.start <= finding.end <= len(text)
            said = (finding.message, finding.why, finding.fix)
            assert not any("None" in sentence or "  " in sentence for sentence in said), said
