"""``outreach explain``"""

from __future__ import annotations

import click

from outreach_tui.cli._options import examples, format_option, named_argument
from outreach_tui.cli._output import print_json, print_text
from outreach_tui.cli._rules import known_rule


@click.command(
    "explain",
    epilog=examples(
        "outreach explain executive-job-ask", "outreach explain wrong-name --format json"
    ),
)
@named_argument("rule")
@format_option
def command(rule: str, form: str) -> None:
    """Tell about one rule.

    What it flags, why that matters, what to write instead, and who says so.
    """
    from outreach_tui.etiquette.registry import HEADINGS, page, severities  # noqa: PLC0415

    name = known_rule(rule)
    found = page(name)
    levels = [severity.value for severity in severities(name)]
    if form == "json":
        print_json({"rule": name, "severities": levels, **found._asdict()})
        return
    print_text(f"{name} ({', '.join(levels)})\n{found.title}")
    for heading, text in zip(HEADINGS, found[1:], strict=True):
        print_text(f"\n{heading}")
        for paragraph in text.split("\n\n"):
            print_text(f"  {' '.join(paragraph.split())}", hang=0)
