"""The engine: what a report holds, how findings are ordered, merged and counted."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from outreach_tui.etiquette import engine
from outreach_tui.etiquette.channels import count_characters, place_of_limit
from outreach_tui.etiquette.context import context_for
from outreach_tui.etiquette.engine import (
    check_message,
    page,
    praise,
    rules,
    score,
    score_parts,
    verdict,
)
from outreach_tui.etiquette.fixes import apply, apply_all
from outreach_tui.etiquette.reading import Standing
from outreach_tui.etiquette.registry import TURNS
from outreach_tui.etiquette.types import Context, Edit, Finding, History, Move, MoveName, Report
from outreach_tui.people.seniority import Seniority
from outreach_tui.vocabulary import Channel, Executive, Level, Purpose, Severity, Tie, Verdict

CEO = Seniority(level=Level.EXECUTIVE, executive=Executive.YES, because="chief executive officer")
GOOD = """Dear Ana,

I'm a nursing student at State, and your article on night shifts stayed with me. \
Could you spare 15 minutes next week to tell me how it came about? If this is a busy time, two \
lines by e-mail would help as much.

Thank you for reading this.

Kind regards,
Joan
"""
COLD = """Dear Ana,

I'm a nursing student and read your article on night shifts. Do you have any openings for me?

Joan
"""


def finding(rule: str, severity: Severity, start: int = 0, end: int = 1) -> Finding:
    return Finding(
        rule=rule, severity=severity, start=start, end=end, message="m", why="w", fix="f"
    )


def to_stranger(**more: object) -> Context:
    return context_for("Ana Ruiz", "Data Analyst", "Lumen", Tie.STRANGER, **more)  # type: ignore[arg-type]


def test_a_good_message_is_ready_and_praised() -> None:
    report = check_message(GOOD, to_stranger(), message_id="m1")
    assert report.verdict is Verdict.READY
    assert [f.rule for f in report.findings] == []
    assert (report.id, report.score) == ("m1", 100)
    assert {"introduces you", "one clear ask", "bounded", "easy to decline", "thanks"} <= set(
        praise(report)
    )


def test_a_cold_job_ask_stops_with_everything_a_finding_holds() -> None:
    report = check_message(COLD, to_stranger())
    assert report.verdict is Verdict.STOP
    found = report.findings[0]
    assert found.rule == "cold-job-ask"
    assert COLD[found.start : found.end] == found.text
    assert "How to Make Use of Alumni Connections" in found.source
    assert all((found.message, found.why, found.fix))


def test_of_two_rules_about_the_same_words_the_more_serious_speaks() -> None:
    context = context_for("Ana Ruiz", "CEO", "Lumen", Tie.ALUM, seniority=CEO)
    asked = [f.rule for f in check_message(COLD, context).findings if f.rule.endswith("job-ask")]
    assert asked == ["executive-job-ask"]


def test_overlapping_findings_of_one_topic_leave_the_worst() -> None:
    kept = engine._most_serious(
        [
            ("ask", finding("a", Severity.WARNING, 0, 10)),
            ("ask", finding("b", Severity.ERROR, 5, 8)),
            ("ask", finding("c", Severity.ADVICE, 20, 22)),
            ("length", finding("d", Severity.ADVICE, 0, 50)),
        ]
    )
    assert sorted(f.rule for f in kept) == ["b", "c", "d"]


def test_findings_come_by_severity_and_then_by_importance() -> None:
    text = "Hi Jane,\n\nFill [role] ASAP!! I need this. Do you have any openings for me?\n"
    context = context_for("Ana Ruiz", "CEO", "Lumen", Tie.STRANGER, seniority=CEO)
    found = check_message(text, context).findings
    ranks = [("error", "warning", "advice").index(f.severity.value) for f in found]
    assert ranks == sorted(ranks)
    errors = [f.rule for f in found if f.severity is Severity.ERROR]
    assert errors[:2] == ["executive-job-ask", "wrong-name"]
    assert len(errors) > 2


def test_findings_of_one_rule_come_as_they_are_read() -> None:
    found = check_message("Hi [Name],\n\nI saw [company] and [role].\n", to_stranger()).findings
    holes = [f.start for f in found if f.rule == "unfilled-placeholder"]
    assert len(holes) == 3
    assert holes == sorted(holes)


def test_every_turn_belongs_to_a_rule_or_a_topic() -> None:
    known = {rule.name for rule in rules()} | {rule.topic for rule in rules()}
    assert set(TURNS) <= known


def test_disabled_rules_are_silent() -> None:
    report = check_message(COLD, to_stranger(), disabled=["cold-job-ask"])
    assert "cold-job-ask" not in {f.rule for f in report.findings}


@pytest.mark.parametrize(
    ("severities", "expected"),
    [
        ([], Verdict.READY),
        ([Severity.ADVICE], Verdict.READY),
        ([Severity.ADVICE, Severity.WARNING], Verdict.REVISE),
        ([Severity.WARNING, Severity.ERROR], Verdict.STOP),
    ],
)
def test_the_worst_finding_makes_the_verdict(severities: list[Severity], expected: Verdict) -> None:
    assert verdict(finding("r", severity) for severity in severities) is expected


def test_the_score_is_what_its_parts_leave_of_100() -> None:
    found = [
        finding("a", Severity.WARNING),
        finding("b", Severity.ADVICE),
        finding("c", Severity.ADVICE),
    ]
    parts = score_parts(found)
    assert [(p.rule, p.points) for p in parts] == [("a", -18), ("b", -4), ("c", -4)]
    assert score(found) == 74


def test_a_rule_costs_once_and_advice_never_looks_like_a_breach() -> None:
    blanks = [finding("unfilled-placeholder", Severity.ERROR, i, i + 1) for i in range(9)]
    assert score(blanks) == 50
    style = [finding(f"r{i}", Severity.ADVICE) for i in range(9)]
    assert score(style) == 84
    assert score([finding(f"r{i}", Severity.ERROR) for i in range(5)]) == 0


def test_the_contract_names_the_part_only_for_subjects() -> None:
    context = to_stranger(subject="A question about [topic]")
    rows = check_message("Hi [Name], how did you come to data?", context).contract()["findings"]
    parts = {row["text"]: row.get("part") for row in rows if row["rule"] == "unfilled-placeholder"}
    assert parts == {"[topic]": "subject", "[Name]": None}


def test_the_contract_has_the_promised_keys() -> None:
    row = check_message(COLD, to_stranger(), message_id="x").contract()
    assert set(row) == {
        "schema", "id", "verdict", "score", "words", "characters", "recipient", "moves", "findings",
    }  # fmt: skip
    assert set(row["recipient"]) == {"seniority", "executive", "because"}
    assert set(row["findings"][0]) == {
        "rule", "severity", "start", "end", "text", "message", "why", "fix", "edits", "source",
    }  # fmt: skip
    assert set(row["moves"][0]) == {"move", "start", "end", "text"}


@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_offsets_count_in_the_text_as_given(ends: str, mark: str) -> None:
    text = mark + "Dear Sir/Madam,\n\nDo you have any openings?\n".replace("\n", ends)
    report = check_message(text, to_stranger())
    assert {"generic-greeting", "cold-job-ask"} <= {f.rule for f in report.findings}
    for found in report.findings:
        assert text[found.start : found.end] == found.text
    for move in report.moves:
        assert text[move.start : move.end] == move.text


def test_a_text_without_a_body_is_told_so() -> None:
    for text in ("", "   \n", "Dear Ana,\n", "\ufeff"):
        report = check_message(text, to_stranger())
        assert [f.rule for f in report.findings] == ["empty-message"]
        assert report.words == 0


def test_every_page_has_its_parts_and_unknown_rules_are_told() -> None:
    for rule in rules():
        assert all(page(rule.name)), rule.name
    with pytest.raises(KeyError):
        page("no-such-rule")


def test_the_context_reads_seniority_unless_told_better() -> None:
    assert context_for(title="CEO").recipient.seniority.executive is Executive.YES
    told = Seniority(level=Level.IC, executive=Executive.NO, because="you set this")
    assert context_for(title="CEO", seniority=told).recipient.seniority is told


def test_the_text_counts_where_nobody_said_how_they_know_each_other() -> None:
    met = "Hi Ana, it was great meeting you at the Data Day. How did the forecast come about?"
    new = "Hi Ana, I read your article. How did the forecast come about?"
    assert engine.read(met, context_for()).standing is Standing.WARM
    assert engine.read(new, context_for()).standing is Standing.UNKNOWN
    assert engine.read(met, to_stranger()).standing is Standing.CLAIMED
    assert engine.read(new, to_stranger()).standing is Standing.COLD
    replied = replace(to_stranger(), history=History(sent=1, replied=True))
    assert engine.read(new, replied).standing is Standing.WARM


@pytest.mark.parametrize(
    "text",
    [
        "it would be great to meet you at some point next week",
        "nice to virtually meet you, i am joe",
        "i would love to speak with you",
        "your talk at the data day stayed with me",
    ],
)
def test_a_wish_to_meet_is_not_a_meeting(text: str) -> None:
    assert engine.read(text, context_for()).claims_contact is False


@pytest.mark.parametrize(
    "text",
    [
        "thank you for our conversation on tuesday",
        "dana cole suggested i reach out to you",
        "we met at the data day in may",
        "dana referred me to you",
        "it was lovely to meet you on tuesday",
        "i worked with you on the bed planner",
    ],
)
def test_words_of_a_meeting_or_somebody_between_are_seen(text: str) -> None:
    assert engine.read(text, context_for()).claims_contact is True


@pytest.mark.parametrize(
    ("text", "invited"),
    [
        ("I saw that you're hiring nurses this summer.", True),
        ("I read your job posting for a data analyst.", True),
        ("You kindly offered to read my thesis.", True),
        ("I wonder whether you're hiring nurses.", False),
        ("Are you hiring nurses?", False),
        ("I read your recent post on night shifts.", False),
    ],
)
def test_an_invitation_is_told_from_a_question(text: str, *, invited: bool) -> None:
    assert engine.read(text, context_for()).claims_invitation is invited


def test_linkedin_counts_composed_letters_once_and_emoji_twice() -> None:
    note = Channel.LINKEDIN_NOTE
    assert count_characters("cafe\u0301 🙂\r\n", note) == 7
    assert count_characters("cafe\u0301 🙂", Channel.EMAIL) == 6
    assert place_of_limit("🙂🙂🙂", note, 4) == 2
    assert place_of_limit("abc", note, 10) == 3


def test_edits_are_made_in_any_order_and_never_twice_in_one_place() -> None:
    edits = [Edit(4, 7, "Ben"), Edit(0, 3, "Dear"), Edit(5, 6, "X"), Edit(90, 95, "no")]
    assert apply("Hi  Ana, you", edits) == "Dear Ben, you"
    assert apply("🙂a", [Edit(1, 2, "b")]) == "🙂b"


def test_applying_all_fixes_ends_even_when_a_rule_never_has_enough() -> None:
    def never_content(text: str) -> Report:
        report = check_message("Hi Ana, how did you come to data?", context_for())
        endless = replace(finding("more", Severity.ADVICE), edits=(Edit(0, 0, "very "),))
        return replace(report, findings=(endless,))

    assert apply_all("good", never_content).startswith("very very good"[:5])


def test_praise_is_earned() -> None:
    bare = check_message("Hi Ana,\n\nhow did you come to data?\n\nThanks,\nJoe", context_for())
    assert "thanks" not in praise(bare)
    leaning = replace(
        bare,
        moves=(Move(move=MoveName.TIE, start=0, end=1, text="x"),),
        findings=(finding("alumni-overreach", Severity.WARNING),),
    )
    assert "says what you share" not in praise(leaning)


def test_a_purpose_that_gives_is_not_asked_to_ask() -> None:
    context = to_stranger(purpose=Purpose.THANK_YOU)
    text = "Dear Ana,\n\nThe two names you gave me have both answered, and I start in May.\n\nJoe"
    assert "no-clear-ask" not in {f.rule for f in check_message(text, context).findings}
