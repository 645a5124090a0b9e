"""Whatever is typed: no exception, true spans, the same answer twice, fixes that end."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from outreach_tui.etiquette.context import context_for
from outreach_tui.etiquette.engine import check_message, rules, score, score_parts
from outreach_tui.etiquette.fixes import apply, apply_all
from outreach_tui.etiquette.report import columns, render_text
from outreach_tui.etiquette.types import Context, History, Report
from outreach_tui.people.profile import Profile
from outreach_tui.vocabulary import Channel, Purpose, Tie

PIECES = st.sampled_from(
    [
        "Dear Sir/Madam,", "Hi Ana,", "Hi [Name],", "\n\n", "\r\n", "\u2028", " ", "\t", "\ufeff",
        "Do you have any openings?", "Could you refer me?", "I need a reply ASAP.",
        "I'm a nurse at State.", "As a fellow Owl you will surely help me.", "If so, write to me.",
        "Could you spare 15 minutes?", "I have attached my résumé.", "Thank you.", "Best,\nJoe",
        "> Do you have any openings?", "I haven't heard back from you.",
        "👩\u200d💻", "你好。", "\u202e",
        "[ACME]", "[/foo]", "{x}", "%s", "\\", "«", "\x1b[31m", "İstanbul", "a call", "?" * 9,
    ]
)  # fmt: skip
TEXTS = st.one_of(
    st.text(max_size=300),
    st.lists(PIECES, max_size=14).map(" ".join),
    st.lists(PIECES).map("".join),
)
NAMES = st.one_of(
    st.sampled_from(["", "Ana Ruiz", "Dr. José Núñez, PhD", "李", "[x] {y} %s"]),
    st.text(max_size=30),
)
CONTEXTS = st.builds(
    context_for,
    NAMES,
    st.sampled_from(["", "CEO", "Recruiter", "Professor of Biology", "Data Analyst", "\x00{}"]),
    NAMES,
    st.one_of(st.none(), st.sampled_from(Tie)),
    channel=st.sampled_from(Channel),
    purpose=st.sampled_from(Purpose),
    subject=st.one_of(st.none(), TEXTS),
    sender=st.one_of(st.none(), st.builds(Profile, name=NAMES, headline=NAMES)),
    history=st.builds(History, sent=st.integers(0, 3), asks_in_a_row=st.integers(0, 3)),
    tie_detail=NAMES,
    facts=st.lists(NAMES, max_size=2).map(tuple),
)  # fmt: skip


def whole_of(report: Report, text: str, context: Context) -> None:
    names = {rule.name for rule in rules()}
    for found in report.findings:
        whole = text if found.part == "body" else context.subject or ""
        assert 0 <= found.start <= found.end <= len(whole)
        assert whole[found.start : found.end] == found.text
        assert found.rule in names
        assert found.message
        assert found.why
        assert found.fix
        assert found.source
        for edit in found.edits:
            assert 0 <= edit.start <= edit.end <= len(whole)
    for move in report.moves:
        assert text[move.start : move.end] == move.text


@given(TEXTS, CONTEXTS)
@settings(max_examples=150, deadline=None)
def test_any_text_gets_a_true_report(text: str, context: Context) -> None:
    report = check_message(text, context)
    whole_of(report, text, context)
    assert check_message(text, context) == report
    assert 0 <= report.score <= 100
    assert (
        report.score
        == score(report.findings)
        == max(0, 100 + sum(p.points for p in score_parts(report.findings)))
    )


@given(TEXTS, CONTEXTS)
@settings(max_examples=60, deadline=None)
def test_fixes_apply_and_end(text: str, context: Context) -> None:
    for found in check_message(text, context).findings:
        if found.part == "body" and found.edits:
            assert apply(text, found.edits) != text
    fixed = apply_all(text, lambda given_text: check_message(given_text, context))
    whole_of(check_message(fixed, context), fixed, context)


@given(TEXTS, CONTEXTS, st.integers(0, 130))
@settings(max_examples=60, deadline=None)
def test_any_report_can_be_shown(text: str, context: Context, width: int) -> None:
    report = check_message(text, context)
    shown = render_text(report, text, subject=context.subject or "", width=width)
    assert shown.encode("utf-8")
    assert "\x1b" not in shown
    assert all(columns(line) <= max(width, 40) for line in shown.splitlines())
