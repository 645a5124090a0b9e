"""``outreach seniority``"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from typing import IO

import click

from outreach_tui.cli._input import decoded
from outreach_tui.cli._options import examples, format_option
from outreach_tui.cli._output import print_json, print_text


@click.command(
    "seniority",
    epilog=examples(
        'outreach seniority "Chief of Staff"',
        "outreach seniority --format json < titles.txt",
    ),
)
@click.argument("titles", nargs=-1, metavar="[TITLE]...")
@format_option
def command(titles: tuple[str, ...], form: str) -> None:
    """Say how senior a job title is.

    That includes whether its holder is an executive, whom one does not ask cold for a job.
    Without titles, or with -, one title a line is read from what is piped in.
    """
    from outreach_tui.people.seniority import read_seniority  # noqa: PLC0415 - not for the help

    if not titles and sys.stdin.isatty():
        raise click.UsageError("Name one or more titles, or pipe them in, one a line.")
    given: Iterable[str] = titles
    if titles in ((), ("-",)):
        given = _piped(sys.stdin.buffer)
    for title in given:
        found = read_seniority(title)
        if form == "json":
            print_json(
                {
                    "title": title,
                    "level": found.level.value,
                    "executive": found.executive.value,
                    "because": found.because,
                }
            )
        else:
            print_text(_sentence(title, found.level.value, found.executive.value, found.because))


def _piped(stream: IO[bytes]) -> Iterator[str]:
    for number, raw in enumerate(stream, start=1):
        title = decoded(raw, f"Line {number}").removeprefix("\ufeff").strip("\r\n")
        if title.strip():
            yield title


def _sentence(title: str, level: str, executive: str, because: str) -> str:
    kind = {"yes": "executive", "borderline": "almost an executive", "no": "not an executive"}
    reason = f" ({because})" if because else ""
    return f"{title}: {level.replace('_', ' ')}, {kind[executive]}{reason}"
