"""Trying a template out: what is wrong with its file, and how its message reads."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from outreach_tui.cli._output import one_line, print_text
from outreach_tui.vocabulary import Verdict

if TYPE_CHECKING:
    from outreach_tui.drafting.template import Template, TemplateError
    from outreach_tui.people.profile import Profile


def tried(path: Path, profile: Profile) -> dict[str, Any]:
    """Read a template file, fill it with its examples and read the message in all its ways.

    The result is what ``--format json`` prints; ``verdict`` is the worst of all ways, and
    "" where the file is at fault.
    """
    from outreach_tui.drafting.reading import read_template, template_name  # noqa: PLC0415
    from outreach_tui.drafting.render import check_template  # noqa: PLC0415
    from outreach_tui.drafting.template import TemplateError  # noqa: PLC0415

    told: dict[str, Any] = {"name": template_name(path), "file": str(path)}
    try:
        template = read_template(path)
        problems = check_template(template)
    except TemplateError as error:
        problems = [error]
    told["problems"] = [_problem(problem) for problem in problems]
    told["verdict"], told["findings"] = ("", []) if problems else _read(template, profile)
    return told


def _problem(problem: TemplateError) -> dict[str, Any]:
    return {"line": problem.line, "reason": problem.reason, "hint": problem.hint}


def _read(template: Template, profile: Profile) -> tuple[str, list[dict[str, Any]]]:
    """Return the worst verdict on a template's messages, and each finding once."""
    from outreach_tui.drafting.own import samples  # noqa: PLC0415

    order = list(Verdict)
    worst, found = Verdict.READY, {}
    for made, report in samples(template, profile):
        worst = max(worst, report.verdict, key=order.index)
        for finding in report.findings:
            whole = made.subject if finding.part == "subject" else made.body
            words = whole[finding.start : finding.end]
            found[finding.rule, finding.fix] = {
                "rule": finding.rule,
                "severity": finding.severity.value,
                "text": words,
                "message": finding.message,
                "fix": finding.fix,
            }
    return worst.value, list(found.values())


def passed(told: dict[str, Any]) -> bool:
    """Whether a template can be used as it is."""
    return bool(told["verdict"] == Verdict.READY)


def print_tried(told: dict[str, Any]) -> None:
    """Say for people what came of trying a template out."""
    for problem in told["problems"]:
        print_text(f"{told['file']}, line {problem['line']}: {problem['reason']}.")
        for line in problem["hint"].splitlines():
            print_text(f"  {line}")
    if told["problems"]:
        return
    print_text(f"{told['name']}: {told['verdict']}, filled with its examples")
    for finding in told["findings"]:
        words = one_line(finding["text"], 60)
        print_text(f"  {finding['severity']} · {finding['rule']}{f' · “{words}”' if words else ''}")
        print_text(f"    {finding['message']}")
        if finding["fix"]:
            print_text(f"    {finding['fix']}")
