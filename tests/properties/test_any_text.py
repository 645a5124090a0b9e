"""Any Unicode whatever: a true report, the same twice, and nothing that raises."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from outreach_tui.etiquette.context import context_for
from outreach_tui.etiquette.engine import check_message, score
from outreach_tui.etiquette.report import render_text
from outreach_tui.etiquette.types import Context
from outreach_tui.vocabulary import Channel, Purpose, Tie

EVERY_CHARACTER = st.characters(categories=None)
"""Lone surrogates, controls and unassigned code points too."""
NASTY = [
    "\x00", "\ud800", "\udfff", "\u202e", "\u2066", "\u200b", "\u200d", "\ufeff", "\u00ad",
    "\u0301", "\u20e3", "\U000e0041", "\U0010ffff", "\x1b[2J", "\r", "\r\n", "\n", "\x0b",
    "\x0c", "\x85", "\u2028", "مرحبا", "שלום", "你好", "नमस्ते", "👩\u200d👩\u200d👧", "İ",
    "ß", "ﬁ", "ǅ", "e\u0301\u0323", "<p>", "</p>", "&amp;", "&#0;", "&#xd800;",
    "&#99999999;", "<!--", "<br>", "> ", "-- ", "On 3 Nov Ana wrote:",
    "From: Ana\nSent: now", "-----Original Message-----", "Hi Ana,", "Dear [Name],",
    "{{name}}", "Do you have any openings?", "Could you refer me?", "I need a reply ASAP.",
    "Thank you.", "Best,\nSam", "ich und nicht sie ist das ein eine für", "'", '"', "“",
    "…", ".", "?", "!", "  ", "\t",
]  # fmt: skip
PIECES = st.sampled_from(NASTY)
TEXTS = st.one_of(
    st.text(EVERY_CHARACTER, max_size=200),
    st.lists(st.one_of(PIECES, st.text(EVERY_CHARACTER, max_size=5)), max_size=25).map("".join),
    st.lists(PIECES, max_size=25).map(" ".join),
)
CONTEXTS = st.builds(
    context_for,
    st.one_of(st.just("Ana Ruiz"), st.text(EVERY_CHARACTER, max_size=20)),
    st.one_of(st.just("CEO"), st.text(EVERY_CHARACTER, max_size=20)),
    st.text(EVERY_CHARACTER, max_size=20),
    st.sampled_from([None, *Tie]),
    channel=st.sampled_from(Channel),
    purpose=st.sampled_from(Purpose),
    subject=st.one_of(st.none(), TEXTS),
)


@given(TEXTS, CONTEXTS)
@settings(max_examples=120, deadline=None)
def test_any_text_gets_a_true_report_twice(text: str, context: Context) -> None:
    report = check_message(text, context)
    assert check_message(text, context) == report
    assert report.score == score(report.findings)
    for move in report.moves:
        assert 0 <= move.start <= move.end <= len(text)
        assert text[move.start : move.end] == move.text
    for finding in report.findings:
        whole = text if finding.part == "body" else context.subject or ""
        assert 0 <= finding.start <= finding.end <= len(whole)
        assert whole[finding.start : finding.end] == finding.text
        assert all(0 <= e.start <= e.end <= len(whole) for e in finding.edits)
    shown = render_text(report, text, subject=context.subject or "")
    assert shown.encode("utf-8")
    assert not any(unicodedata.category(c) == "Cc" and c != "\n" for c in shown)


@pytest.mark.parametrize("nasty", NASTY)
def test_each_alone_and_without_end_gets_a_report(nasty: str) -> None:
    context = context_for("Ana Ruiz", "CEO", "Lumen", Tie.ALUM, subject=nasty)
    for text in (nasty, nasty * 200, f"{nasty} " * 200, f"Hi Ana,{nasty}Could we talk?{nasty}Sam"):
        report = check_message(text, context)
        assert all(text[m.start : m.end] == m.text for m in report.moves)
        assert render_text(report, text, subject=nasty)
