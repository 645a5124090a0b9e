"""``outreach check``"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
import msgspec

from outreach_tui.cli._input import decoded, line_problem, opened_input
from outreach_tui.cli._message import Checker, Options, about_message, read_message
from outreach_tui.cli._options import examples
from outreach_tui.cli._output import one_line, print_error, print_json, print_report, print_text
from outreach_tui.errors import OutreachError
from outreach_tui.vocabulary import Severity

if TYPE_CHECKING:
    from outreach_tui.etiquette.types import Report


class _Person(msgspec.Struct, frozen=True):
    name: str | None = None
    title: str | None = None
    company: str | None = None
    tie: str | None = None


class _Line(msgspec.Struct, frozen=True):
    """One line of JSON; every key but ``body`` may be missing or null."""

    body: str
    id: str | int | None = None
    subject: str | None = None
    channel: str | None = None
    purpose: str | None = None
    recipient: _Person | None = None


@click.command(
    "check",
    epilog=examples(
        "outreach check letter.txt",
        'outreach check letter.txt --to "Ana Ruiz" --title "UX lead" --tie alum',
        "outreach check - --channel linkedin-note < note.txt",
        "outreach check --jsonl messages.jsonl > reports.jsonl",
    ),
)
@click.argument("file", required=False, type=click.Path(path_type=Path, allow_dash=True))
@click.option(
    "--jsonl",
    type=click.Path(path_type=Path, allow_dash=True),
    metavar="FILE",
    help="Check many messages, one JSON object a line; - reads what is piped in.",
)
@about_message
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json"]),
    help="text for people, json for programs; --jsonl prints json unless told otherwise.",
)
@click.pass_context
def command(
    ctx: click.Context,
    /,
    file: Path | None,
    jsonl: Path | None,
    form: str | None,
    **said: Any,
) -> None:
    """Read a message as its recipient will.

    FILE holds the text as it would be sent; - reads what is piped in. The exit code is 0 when
    nothing is at error level, 1 when something is, 2 when the input could not be read. Your
    settings count (see `outreach settings`), your people and what you set aside do not.
    """
    checker = Checker(ctx, said)
    if jsonl is not None:
        if file is not None:
            raise click.UsageError("Give one message or --jsonl, not both.")
        ctx.exit(_check_lines(jsonl, checker, form or "json"))
    text = read_message(file)
    context, _ = checker.context(checker.options)
    report = checker.check(text, context)
    if form == "json":
        print_json(report.contract())
    else:
        print_report(report, text, context.subject or "")
    ctx.exit(_exit_code(report))


def _check_lines(source: Path, checker: Checker, form: str) -> int:
    """Print one report a line, in order, and return the exit code."""
    worst = 0
    name = "the input" if str(source) == "-" else source.name
    with opened_input(source) as stream:
        for number, raw in enumerate(stream, start=1):
            if not raw.strip(b"\xef\xbb\xbf \t\r\n"):
                continue
            try:
                worst = max(worst, _check_line(raw, number, name, checker, form))
            except OutreachError as error:
                worst = 2
                _print_unread(error.message, number, form)
    return worst


def _check_line(raw: bytes, number: int, name: str, checker: Checker, form: str) -> int:
    try:
        text = decoded(raw, f"Line {number} of {name}").removeprefix("\ufeff")
        line = msgspec.json.decode(text, type=_Line)
    except (msgspec.DecodeError, RecursionError) as error:
        raise OutreachError(f"Line {number} of {name} {line_problem(error)}") from error
    person = line.recipient or _Person()
    options = checker.options
    merged = Options(
        channel=line.channel or options.channel,
        purpose=line.purpose or options.purpose,
        name=person.name or options.name,
        title=person.title or options.title,
        company=person.company or options.company,
        tie=person.tie or options.tie,
        subject=line.subject if line.subject is not None else options.subject,
    )
    context, problems = checker.context(merged)
    for problem in problems:
        print_error(f"Line {number} of {name}: {problem}")
    report = checker.check(line.body, context, "" if line.id is None else str(line.id))
    if form == "json":
        print_json(report.contract())
    else:
        print_text(one_line(report.id or f"line {number}"))
        print_report(report, line.body, context.subject or "")
        print_text("")
    return _exit_code(report)


def _print_unread(message: str, number: int, form: str) -> None:
    """Say what was wrong with a line, in its place and on standard error."""
    print_error(message)
    if form == "json":
        print_json({"schema": 1, "id": "", "line": number, "error": message})
    else:
        print_text(f"line {number} could not be read\n")


def _exit_code(report: Report) -> int:
    return int(any(finding.severity is Severity.ERROR for finding in report.findings))
