"""``outreach rules``"""

from __future__ import annotations

import click

from outreach_tui.cli._options import examples, format_option
from outreach_tui.cli._output import print_json, print_text


@click.command("rules", epilog=examples("outreach rules", "outreach rules --format json"))
@format_option
def command(form: str) -> None:
    """List the etiquette rules and how serious each can be."""
    from outreach_tui.etiquette.registry import page, rules, severities  # noqa: PLC0415

    rows = []
    for rule in rules():
        found = page(rule.name)
        rows.append(
            {
                "rule": rule.name,
                "title": found.title,
                "severities": [severity.value for severity in severities(rule.name)],
                "flags": _first_sentence(found.flags),
            }
        )
    if form == "json":
        print_json(rows)
        return
    for row in rows:
        print_text(f"{row['rule']} ({', '.join(row['severities'])})\n  {row['title']}")


def _first_sentence(text: str) -> str:
    """Return the first sentence of a page's text, on one line."""
    import re  # noqa: PLC0415 - only here

    line = " ".join(text.split())
    end = re.search(r"[.:](?=\s+[A-Z“\"]|$)", line)
    return line[: end.start()] + "." if end else line
