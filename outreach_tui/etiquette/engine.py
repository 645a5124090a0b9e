"""From a text and its context to a report."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator
from typing import NamedTuple

from msgspec.structs import replace

from outreach_tui.etiquette.channels import count_characters
from outreach_tui.etiquette.context import context_for
from outreach_tui.etiquette.document import Document
from outreach_tui.etiquette.fixes import apply
from outreach_tui.etiquette.read import read_moves
from outreach_tui.etiquette.reading import ASKS, Reading
from outreach_tui.etiquette.registry import HEADINGS, Page, Rule, guards, page, rules
from outreach_tui.etiquette.types import Context, Finding, Move, MoveName, Report
from outreach_tui.vocabulary import Severity, Verdict

__all__ = [
    "HEADINGS",
    "Page",
    "Rule",
    "ScorePart",
    "check_message",
    "context_for",
    "guards",
    "page",
    "praise",
    "read",
    "rules",
    "score",
    "score_parts",
    "verdict",
]

_RANK = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.ADVICE: 2}
_COST = {Severity.ERROR: 50, Severity.WARNING: 18, Severity.ADVICE: 4}
_ADVICE_AT_MOST = 16
"""What all advice together may cost: style alone never looks like a breach."""
_MOST_TRIES = 8
_LONGEST_TRIED = 20_000
"""Code points of a text whose edits are tried; more than any channel takes."""
_IN_SUBJECTS = frozenset(
    {MoveName.ASK_JOB, MoveName.ASK_REFERRAL, MoveName.PLACEHOLDER, MoveName.PRESSURE}
)

Dismissed = Callable[[Finding, str], bool]
"""Whether the user set a finding aside; the text is that of the part it stands in."""


class ScorePart(NamedTuple):
    """What one rule takes from 100, and how serious it is."""

    rule: str
    severity: Severity
    points: int


def read(text: str, context: Context) -> Reading:
    """Return a message as the rules read it."""
    # A byte order mark stays in the text, so that offsets are true, and reads as a space.
    marked = text.startswith("\ufeff")
    document = Document(" " + text[1:] if marked else text)
    moves = list(read_moves(document))
    if marked:
        moves = [replace(move, text=text[move.start : move.end]) for move in moves]
    subject_moves: list[Move] = []
    if context.subject:
        found = read_moves(Document(context.subject))
        subject_moves = [move for move in found if move.move in _IN_SUBJECTS]
    return Reading(document, moves, context, subject_moves)


def check_message(
    text: str,
    context: Context,
    *,
    message_id: str = "",
    disabled: Collection[str] = (),
    dismissed: Dismissed | None = None,
) -> Report:
    """Return what a career coach would say of a message.

    ``text`` is the body, with or without greeting and signature; the subject is part of
    ``context``. Rules whose name is in ``disabled`` are left out, as are findings
    that ``dismissed`` holds for. Edits have been tried: each settles its finding and brings up
    no other.
    """
    reading = read(text, context)
    silent = _Silent(disabled, dismissed)
    findings, aside = _judged(reading, text, silent)
    if any(finding.edits for finding in findings):
        findings = _with_tried_edits(findings, text, context, silent)
    return Report(
        id=message_id,
        verdict=verdict(findings),
        score=score(findings),
        words=reading.document.words,
        characters=count_characters(text.removeprefix("\ufeff"), context.channel),
        seniority=context.recipient.seniority,
        moves=reading.moves,
        findings=tuple(findings),
        aside=tuple(aside),
    )


def verdict(findings: Iterable[Finding]) -> Verdict:
    """Return ``stop`` after an error, ``revise`` after a warning, else ``ready``."""
    worst = min((_RANK[finding.severity] for finding in findings), default=2)
    return (Verdict.STOP, Verdict.REVISE, Verdict.READY)[worst]


def score_parts(findings: Iterable[Finding]) -> tuple[ScorePart, ...]:
    """Return what each finding takes from 100, the most serious first.

    An error costs 50 points, a warning 18, advice 4 and all advice together at most 16, so
    that a ``ready`` message scores 84 or more and a ``stop`` 50 or less. A rule counts once,
    at its most serious.
    """
    worst: dict[str, Severity] = {}
    for finding in sorted(findings, key=lambda f: _RANK[f.severity]):
        worst.setdefault(finding.rule, finding.severity)
    parts = []
    advice = 0
    for rule, severity in worst.items():
        cost = _COST[severity]
        if severity is Severity.ADVICE:
            cost = min(cost, _ADVICE_AT_MOST - advice)
            advice += cost
        parts.append(ScorePart(rule, severity, -cost))
    return tuple(parts)


def score(findings: Iterable[Finding]) -> int:
    """Return 0 to 100: 100 less the ``score_parts``."""
    return max(0, 100 + sum(part.points for part in score_parts(findings)))


def praise(report: Report) -> tuple[str, ...]:
    """Return what is good about a message, in the coach's words, in reading order."""
    moves = {move.move for move in report.moves}
    flagged = {finding.rule for finding in report.findings}
    asks = moves.intersection(ASKS)
    said = [
        ("introduces you", MoveName.SELF_INTRODUCTION in moves),
        ("says what you share", MoveName.TIE in moves and not flagged & _TIE_RULES),
        ("specific about their work", MoveName.RESEARCH in moves),
        ("one clear ask", len(asks) == 1 and not flagged & _ASK_RULES),
        ("bounded", MoveName.TIME_BOUND in moves and "unbounded-ask" not in flagged),
        ("fits their diary", MoveName.FLEXIBLE in moves),
        ("easy to decline", MoveName.EASY_OUT in moves and "pressure" not in flagged),
        ("offers something", MoveName.OFFER in moves),
        ("thanks", any(_thanks_for_something(move) for move in report.moves)),
    ]
    return tuple(words for words, earned in said if earned)


def _thanks_for_something(move: Move) -> bool:
    """Whether this is more than the usual word above the name."""
    words = re.findall(r"\w+", move.text.lower())
    return move.move is MoveName.THANKS and words not in (["thanks"], ["thank", "you"])


_TIE_RULES = frozenset({"alumni-overreach", "tie-is-the-only-reason"})
_ASK_RULES = frozenset({"executive-job-ask", "cold-job-ask", "referral-ask", "too-many-asks"})


class _Silent(NamedTuple):
    """What the user does not want to hear of: whole rules, and single findings."""

    disabled: Collection[str] = ()
    dismissed: Dismissed | None = None


def _judged(reading: Reading, text: str, silent: _Silent) -> tuple[list[Finding], list[Finding]]:
    """Return what a coach would say, the most serious first, and what was set aside of it."""
    parts = {"body": text, "subject": reading.subject}
    said: list[tuple[str, Finding]] = []
    aside: list[tuple[str, Finding]] = []
    for rule in rules():
        if rule.name in silent.disabled:
            continue
        for found in rule.check(reading):
            finding = _named(found, rule, text, reading.subject)
            gone = silent.dismissed is not None and silent.dismissed(finding, parts[finding.part])
            (aside if gone else said).append((rule.topic, finding))
    return _sorted(said), _sorted(aside)


def _sorted(found: Iterable[tuple[str, Finding]]) -> list[Finding]:
    return sorted(_most_serious(found), key=lambda f: (_RANK[f.severity], _place(f), f.rule))


def _with_tried_edits(
    findings: list[Finding], text: str, context: Context, silent: _Silent
) -> list[Finding]:
    """Return the findings, with edits only where the edited message is better for them.

    The edits of one rule are tried together. A very long text, and what follows the first
    few rules, is not tried and offers no edits; they come up again once the first are settled.
    """
    before = Counter(finding.rule for finding in findings)
    together: dict[tuple[str, str], list[Finding]] = {}
    for finding in findings:
        if finding.edits:
            together.setdefault((finding.rule, finding.part), []).append(finding)
    tries = list(together.items())[:_MOST_TRIES] if len(text) <= _LONGEST_TRIED else []
    helpful = {key for key, group in tries if _helps(group, before, text, context, silent)}
    return [
        finding
        if (finding.rule, finding.part) in helpful or not finding.edits
        else replace(finding, edits=())
        for finding in findings
    ]


def _helps(
    group: list[Finding],
    before: Counter[str],
    text: str,
    context: Context,
    silent: _Silent,
) -> bool:
    """Whether the edits of one rule settle its findings and bring up no other."""
    rule, edits = group[0].rule, [edit for finding in group for edit in finding.edits]
    if group[0].part == "subject":
        context = replace(context, subject=apply(context.subject or "", edits))
    else:
        text = apply(text, edits)
    judged, _ = _judged(read(text, context), text, silent)
    after = Counter(finding.rule for finding in judged)
    return after[rule] <= before[rule] - len(group) and set(after) <= set(before)


def _named(finding: Finding, rule: Rule, text: str, subject: str) -> Finding:
    whole = text if finding.part == "body" else subject
    return replace(
        finding,
        rule=rule.name,
        text=whole[finding.start : finding.end],
        source=page(rule.name).source,
    )


def _place(finding: Finding) -> tuple[bool, int, int]:
    return finding.part == "body", finding.start, finding.end


def _most_serious(found: Iterable[tuple[str, Finding]]) -> Iterator[Finding]:
    """Of findings on one topic that overlap keep the most serious, then the first."""
    kept: dict[str, Finding] = {}
    for topic, finding in sorted(found, key=lambda pair: (pair[0], _place(pair[1]), pair[1].rule)):
        last = kept.get(topic)
        if last is None:
            kept[topic] = finding
        elif not _about_the_same(last, finding):
            yield last
            kept[topic] = finding
        elif _RANK[finding.severity] < _RANK[last.severity]:
            kept[topic] = finding
    yield from kept.values()


def _about_the_same(one: Finding, other: Finding) -> bool:
    if one.part != other.part:
        return False
    return one.start == other.start or (one.start < other.end and other.start < one.end)
