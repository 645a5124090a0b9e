"""From findings to a verdict, a score with its parts, and praise."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from outreach_tui.etiquette.reading import ASKS
from outreach_tui.etiquette.types import Finding, Move, MoveName, Report
from outreach_tui.vocabulary import Severity, Verdict

RANK = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.ADVICE: 2}
_COST = {Severity.ERROR: 50, Severity.WARNING: 18, Severity.ADVICE: 4}
_ADVICE_AT_MOST = 16
"""What all advice together may cost: style alone never looks like a breach."""
_TIE_RULES = frozenset({"alumni-overreach", "tie-is-the-only-reason"})
_ASK_RULES = frozenset({"executive-job-ask", "cold-job-ask", "referral-ask", "too-many-asks"})


class ScorePart(NamedTuple):
    """What one rule takes from 100, and how serious it is."""

    rule: str
    severity: Severity
    points: int


def verdict(findings: Iterable[Finding]) -> Verdict:
    """Return ``stop`` after an error, ``revise`` after a warning, else ``ready``."""
    worst = min((RANK[finding.severity] for finding in findings), default=2)
    return (Verdict.STOP, Verdict.REVISE, Verdict.READY)[worst]


def score_parts(findings: Iterable[Finding]) -> tuple[ScorePart, ...]:
    """Return what each finding takes from 100, the most serious first.

    An error costs 50 points, a warning 18, advice 4 and all advice together at most 16, so
    that a ``ready`` message scores 84 or more and a ``stop`` 50 or less. A rule counts once,
    at its most serious.
    """
    worst: dict[str, Severity] = {}
    for finding in sorted(findings, key=lambda f: RANK[f.severity]):
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
