"""Which fixes are offered: those after which the message turned out better."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence

from msgspec.structs import replace

from outreach_tui.etiquette.scoring import RANK
from outreach_tui.etiquette.types import Finding, Grade
from outreach_tui.vocabulary import Severity

_MOST = 8
"""Rules whose edits are tried by themselves."""

Judge = Callable[[Sequence[Finding]], Sequence[Finding]]
"""Returns what is found in the message once the edits of some findings are made."""


def with_tried_edits(findings: Sequence[Finding], judge: Judge) -> list[Finding]:
    """Return the findings, with edits only where the edited message is better for them.

    The edits of all rules are tried together, safe ones apart, and those of each rule by
    themselves where that does not help. What follows the first few rules is then not
    tried and offers no edits; they come up again once the first are settled.
    """
    rules: dict[Grade, dict[tuple[str, str], list[Finding]]] = {}
    for finding in findings:
        if finding.edits:
            same = rules.setdefault(finding.grade, {})
            same.setdefault((finding.rule, finding.part), []).append(finding)
    helpful = {
        (finding.rule, finding.part)
        for same in rules.values()
        for finding in _helpful(list(same.values()), findings, judge)
    }
    return [
        finding
        if not finding.edits or (finding.rule, finding.part) in helpful
        else replace(finding, edits=())
        for finding in findings
    ]


def _helpful(groups: list[list[Finding]], before: Sequence[Finding], judge: Judge) -> list[Finding]:
    """Return those of some findings whose edits make the message better."""
    together = [finding for group in groups for finding in group]
    if _is_better(before, together, judge(together)):
        return together
    if len(groups) == 1:
        return []
    alone = (_helpful([group], before, judge) for group in groups[:_MOST])
    return [finding for group in alone for finding in group]


def _is_better(
    before: Sequence[Finding], settled: Sequence[Finding], after: Sequence[Finding]
) -> bool:
    """Whether edits settle their findings and bring up no other.

    Advice may come up where a suggestion settles something more serious, and behind an error.
    """
    most = Counter(finding.rule for finding in before)
    most.subtract(finding.rule for finding in settled)
    left = Counter(finding.rule for finding in after)
    if any(left[finding.rule] > most[finding.rule] for finding in settled):
        return False
    worst: dict[str, int] = {}
    for finding in before:
        rank = RANK[finding.severity]
        worst[finding.rule] = min(rank, worst.get(finding.rule, rank))
    new = [f for f in after if f.rule not in worst or RANK[f.severity] < worst[f.rule]]
    if all(_may_leave_advice(finding) for finding in settled):
        return all(finding.severity is Severity.ADVICE for finding in new)
    return not new


def _may_leave_advice(settled: Finding) -> bool:
    if settled.severity is Severity.WARNING:
        return settled.grade is Grade.SUGGESTION
    return settled.severity is Severity.ERROR
