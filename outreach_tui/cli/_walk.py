"""The main job in plain text: the real commands, run one after the other."""

from __future__ import annotations

import re
import textwrap
from pathlib import Path
from typing import NamedTuple

import click

_CONNECTIONS = """\
Notes:
"You can see who is in this file because they invited you, or you them."

First Name,Last Name,URL,Email Address,Company,Position,Connected On
Priya,Nair,https://www.linkedin.com/in/priya-nair-demo,,Northlight Hospitals,Data Scientist,12 Oct 2026
Marcus,Thiele,https://www.linkedin.com/in/marcus-thiele-demo,,Brightwater Bank,Chief Executive Officer,02 Sep 2026
José,Núñez,https://www.linkedin.com/in/jos%C3%A9-n%C3%BA%C3%B1ez-demo,,Lumen Health,Staff Engineer,05 Nov 2025
,,,,,,07 Jun 2026
"""

_IN_A_HURRY = """\
Dear Pria,

I'm a nurse moving into health data. Your article on forecasting for hospitals stayed with me.

We both rowed for Aldermoor. Could you refer me for the analyst opening on your team? I need an answer by Friday.

Could I ask you about that first year in forecasting, in a 15-minute call at a time that suits you? If it's too much right now, two lines by e-mail would help as much.

Thank you,
Sam Lee
"""


_PLAIN = re.compile(r"[\w.-]+")
"""Words a shell takes as they are."""


class Step(NamedTuple):
    """One command of the walk, with the words before it."""

    say: str
    command: tuple[str, ...]


def _steps(connections: Path) -> tuple[Step, ...]:
    return (
        Step(
            "First, say who you are. Messages open with it.",
            (
                "profile", "--name", "Sam Lee", "--headline", "a nurse moving into health data",
                "--background", "I spent six years on a cardiac ward.",
                "--plans", "I hope to work on tools that nurses would choose themselves.",
                "--school", "Aldermoor University, 2010-2014, rowing club",
            ),
        ),
        Step("Bring your LinkedIn connections.", ("import", str(connections))),
        Step(
            "Pick an alum, and note what you know.",
            (
                "people", "edit", "Priya Nair", "--tie", "alum",
                "--tie-detail", "Aldermoor University",
                "--school", "Aldermoor University, 2012-2016, rowing club",
                "--fact", "wrote an article on forecasting for hospitals",
            ),
        ),
        Step("What do the two of you share?", ("people", "show", "Priya Nair")),
        Step(
            "Draft a request for an informational interview. Two things only you can add.",
            (
                "draft", "new", "Priya Nair", "--template", "alum-email",
                "--set", "reason=your article on forecasting for hospitals",
                "--set", "topic=the first year in hospital forecasting",
            ),
        ),
        Step(
            "In a hurry, it might have come out like this.",
            ("draft", "edit", "Priya Nair", "--body", _IN_A_HURRY),
        ),
        Step("Use the fixes.", ("draft", "fix", "Priya Nair")),
        Step(
            "You send it yourself, from your own mail. Then you record it.",
            ("log", "sent", "Priya Nair", "--on", "yesterday"),
        ),
        Step(
            "She answers.",
            (
                "log", "reply", "Priya Nair", "--outcome", "yes",
                "--text", "Happy to. Would Thursday at four suit you?",
            ),
        ),
        Step("What is due now?", ("due",)),
        Step("And where does everybody stand?", ("tracker",)),
    )  # fmt: skip


def take_walk(home: Path) -> None:
    """Run the walk in a fresh data folder, printing each command before its output."""
    from outreach_tui.cli._group import outreach  # noqa: PLC0415 - the group loads this module

    connections = home.parent / "Connections.csv"
    connections.write_text(_CONNECTIONS, "utf-8")
    click.echo("The main job, start to end, with invented people.")
    for number, step in enumerate(_steps(connections), 1):
        click.echo(f"\n{number}. {step.say}\n\n  $ outreach {_shown(step.command)}\n")
        outreach(["--data", str(home), *step.command], standalone_mode=False)
    click.echo("\nThat is all of it. `outreach demo` opens the same in the app.")


def _shown(command: tuple[str, ...]) -> str:
    words = [word if _PLAIN.fullmatch(word) else _quoted(word) for word in command]
    return textwrap.fill(" ".join(words), 76, subsequent_indent="      ", break_long_words=False)


def _quoted(word: str) -> str:
    text = Path(word).name if word.endswith(".csv") else " ".join(word.split())
    if _PLAIN.fullmatch(text):
        return text
    return f'"{textwrap.shorten(text, 60, placeholder=" …")}"'
