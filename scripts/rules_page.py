"""Write ``docs/rules.md`` from the rule files: ``python scripts/rules_page.py``."""

from __future__ import annotations

from pathlib import Path

from outreach_tui.etiquette.registry import HEADINGS, Page, page, rules, severities

PAGE = Path(__file__).parent.parent / "docs" / "rules.md"
INTRODUCTION = """\
# The etiquette rules

{count} rules read a message as the person who gets it might. Each finding says what they will
notice, what it does to them and what to write instead. An *error* would cost you the answer, a
*warning* is likely to cost you something, *advice* is what a coach would mention. Who it goes to,
how you know them, the channel and what went before decide how serious a finding is.

`outreach explain RULE` prints one of these pages, `outreach settings disabled_rules` leaves rules
out. This page is written by `scripts/rules_page.py` from the rules themselves.
"""


def written() -> str:
    """Return the whole page."""
    names = [rule.name for rule in rules()]
    table = ["| rule | is about | can be |", "| --- | --- | --- |"]
    table += [f"| [`{n}`](#{n}) | {_plain(page(n).title)} | {_levels(n)} |" for n in names]
    sections = [_section(name, page(name)) for name in names]
    return "\n".join([INTRODUCTION.format(count=len(names)), *table, "", *sections])


def _section(name: str, found: Page) -> str:
    lines = [f"## {name}", "", f"*{_plain(found.title)}* ({_levels(name)})", ""]
    for heading, text in zip(HEADINGS, found[1:], strict=True):
        lines += [f"**{heading}.** {_plain(text)}", ""]
    return "\n".join(lines)


def _levels(name: str) -> str:
    return ", ".join(severity.value for severity in severities(name))


def _plain(text: str) -> str:
    """Return text whose signs Markdown would read as marks, as text."""
    for sign in "\\`*_[]<>|":
        text = text.replace(sign, f"\\{sign}")
    return text


if __name__ == "__main__":
    PAGE.write_text(written(), "utf-8")
