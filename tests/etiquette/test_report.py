"""Reports as text: what people read, whatever the message holds."""

from __future__ import annotations

import re

import pytest
from msgspec.structs import replace

from outreach_tui.etiquette.context import context_for
from outreach_tui.etiquette.engine import check_message
from outreach_tui.etiquette.report import columns, render_text, to_ascii
from outreach_tui.etiquette.types import Context, Finding, Report
from outreach_tui.vocabulary import Severity, Tie, Verdict

COLD = "Dear Ana,\n\nI'm a nurse and read your article. Do you have any openings for me?\n\nJoan\n"


def stranger(**more: object) -> Context:
    return context_for("Ana Ruiz", "Data Analyst", "Lumen", Tie.STRANGER, **more)  # type: ignore[arg-type]


def rendered(text: str, context: Context | None = None, width: int = 80) -> str:
    context = context or stranger()
    report = check_message(text, context)
    return render_text(report, text, subject=context.subject or "", width=width)


def one(text: str, start: int, end: int, **more: object) -> tuple[Report, str]:
    """Return a report with a single finding about some words."""
    found = Finding(
        severity=Severity.WARNING, start=start, end=end, message="What.", why="Why.", fix="Fix."
    )
    report = check_message("Hi Ana, how did you come to data?", context_for())
    return replace(report, findings=(replace(found, rule="r", **more),), moves=()), text


def marked(report: Report, text: str, width: int = 80) -> tuple[str, str]:
    lines = render_text(report, text, width=width).splitlines()
    index = next(i for i, line in enumerate(lines) if set(line.strip()) == {"^"})
    return lines[index - 1], lines[index]


def under(shown: str, marks: str) -> str:
    """Return what stands above the marks, by columns."""
    first, last = marks.index("^"), len(marks)
    column, out = 0, ""
    for char in shown:
        if first <= column < last:
            out += char
        column += columns(char)
    return out


def test_the_verdict_comes_first_then_the_words_and_what_to_write_instead() -> None:
    text = rendered(COLD)
    lines = text.splitlines()
    assert lines[0] == "stop · 50 · 1 thing to look at"
    assert lines[2] == "■ error · line 3 · cold-job-ask"
    assert under(lines[3], lines[4]).startswith("Do you have any openings")
    assert "→ Could you spare 15 minutes" in text
    assert "✓ introduces you" in text
    assert lines[-1].endswith("characters")


def test_a_ready_message_says_so() -> None:
    good = "Dear Ana,\n\nI'm a nurse and read your article. How did it come about?\n"
    assert rendered(good).splitlines()[0] == "ready · 100 · nothing to change"


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("你好 refer me 你好", "refer me"),
        ("cafe\u0301 refer me", "refer me"),
        ("👩\u200d💻 refer me", "refer me"),
        ("\trefer me", "refer me"),
        ("请你 refer 你好 me", "refer 你好 me"),
        ("\u202erefer me\u202c", "refer me"),
    ],
)
def test_the_marks_stand_under_the_words_whatever_their_width(text: str, word: str) -> None:
    start = text.index(word)
    shown, marks = marked(*one(text, start, start + len(word)))
    assert under(shown, marks) == word


def test_a_long_line_is_cut_around_the_words() -> None:
    text = "a long way to go, " * 20 + "refer me" + ", and then some more of it" * 20
    start = text.index("refer me")
    shown, marks = marked(*one(text, start, start + 8), width=60)
    assert under(shown, marks) == "refer me"
    assert shown.strip().startswith("…")
    assert shown.endswith("…")
    assert columns(shown) <= 60
    assert set(shown.strip().strip("…").split()) <= set(text.split())


@pytest.mark.parametrize("width", [40, 60, 80, 120])
def test_no_line_is_wider_than_asked(width: int) -> None:
    text = (
        "To whom it may concern,\n\nDo you have any openings for [role] 你好你好? ASAP, please.\n"
    )
    context = stranger(subject="Re: a question from somebody you do not know about a job at Lumen")
    assert max(map(columns, rendered(text, context, width).splitlines())) <= width


def test_hostile_text_cannot_command_the_terminal() -> None:
    text = "Dear \x1b[31mAna\x07\x9b2J\u202e,\n\nDo you have any openings\x1b]0;x\x07\r for me?\n"
    context = context_for(
        "Ana \x1b[2J\u202e Ruiz", "\x1bCEO", "Lu\nmen\x00", Tie.STRANGER, subject="\x1b[H"
    )
    shown = rendered(text, context)
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", shown)


def test_lone_surrogates_can_be_printed() -> None:
    shown = rendered("Dear Ana,\n\nDo you have any \udcff openings for me?\n")
    assert shown.encode("utf-8")


def test_colour_is_added_only_when_asked_for() -> None:
    report = check_message(COLD, stranger())
    assert "\x1b" not in render_text(report, COLD)
    coloured = render_text(report, COLD, colour=True)
    assert "\x1b[1;31mstop" in coloured
    assert re.sub(r"\x1b\[[0-9;]*m", "", coloured) == render_text(report, COLD)


def test_plain_ascii_loses_no_word() -> None:
    shown = to_ascii(rendered(COLD))
    assert shown.isascii()
    assert "! error - line 3 - cold-job-ask" in shown
    assert '"Do you have any openings' in shown


def test_a_reason_is_told_once() -> None:
    text = "Hi [Name],\n\nI'm a nurse and read about [topic]. How did [project] come about?\n"
    shown = rendered(text)
    assert shown.count("is still a blank") == 3
    assert shown.count("A reader who meets a blank") == 1


def test_subject_findings_show_the_subject() -> None:
    context = stranger(subject="A question about [topic]")
    shown = rendered("Dear Ana,\n\nI'm a nurse and read your article. How did it go?\n", context)
    assert "■ error · subject · unfilled-placeholder\n  A question about [topic]\n" in shown


def test_every_verdict_has_a_line() -> None:
    report = check_message(COLD, stranger())
    for verdict in Verdict:
        assert render_text(replace(report, verdict=verdict), COLD).startswith(verdict.value)
