"""``outreach check``"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
import msgspec

from outreach_tui.cli._input import decoded, line_problem, opened_input, read_input
from outreach_tui.cli._options import examples, word_option
from outreach_tui.cli._output import one_line, print_error, print_json, print_report, print_text
from outreach_tui.cli._rules import known_rule
from outreach_tui.errors import OutreachError
from outreach_tui.vocabulary import Channel, Purpose, Severity, Tie

if TYPE_CHECKING:
    from outreach_tui.config import Config
    from outreach_tui.etiquette.types import Context, Report


class Options(msgspec.Struct, frozen=True, kw_only=True):
    """What the command line says about a message, or about every line that does not say it."""

    channel: str | None = None
    purpose: str | None = None
    name: str | None = None
    title: str | None = None
    company: str | None = None
    tie: str | None = None
    subject: str | None = None
    without: tuple[str, ...] = ()
    no_settings: bool = False


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
@word_option("--channel", Channel, "Where it goes; e-mail if not given.")
@word_option("--purpose", Purpose, "What it is for.")
@click.option("--to", "name", metavar="NAME", help="Who it goes to.")
@click.option("--title", help="Their job title.")
@click.option("--company", help="Where they work.")
@word_option("--tie", Tie, "How you know them.")
@click.option("--subject", metavar="TEXT", help="The subject line.")
@click.option("--without", metavar="RULE", multiple=True, help="Leave a rule out; may be repeated.")
@click.option("--no-settings", is_flag=True, help="Read it as if you had changed no setting.")
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
    without = tuple(map(known_rule, said.pop("without")))
    options = Options(without=without, **said)
    settings = _settings(ctx, options)
    if jsonl is not None:
        if file is not None:
            raise click.UsageError("Give one message or --jsonl, not both.")
        ctx.exit(_check_lines(jsonl, options, settings, form or "json"))
    report, text, context = _check_one(file, options, settings)
    if form == "json":
        print_json(report.contract())
    else:
        print_report(report, text, context.subject or "")
    ctx.exit(_exit_code(report))


def _check_one(
    file: Path | None, options: Options, settings: Config | None
) -> tuple[Report, str, Context]:
    text = read_input(file, "a message")
    if not text.strip("\ufeff \t\r\n"):
        raise OutreachError("The message is empty.", "Write it first, then check it.")
    context, problems = _context(options, settings)
    assert not problems  # noqa: S101 - click has checked the words
    return _read(text, context, options), text, context


def _read(text: str, context: Context, options: Options, message_id: str = "") -> Report:
    from outreach_tui.etiquette.engine import check_message  # noqa: PLC0415 - not for the help

    return check_message(text, context, message_id=message_id, disabled=options.without)


def _settings(ctx: click.Context, options: Options) -> Config | None:
    """Return the user's settings; without any, or where they cannot be read, there are none."""
    if options.no_settings:
        return None
    from outreach_tui.paths import find_paths  # noqa: PLC0415 - not for the help

    try:
        path = find_paths(ctx.find_object(str)).config
        if not os.path.exists(path):  # noqa: PTH110 - says no where the folder cannot be read
            return None
        from outreach_tui.config import load_config  # noqa: PLC0415 - most people have none

        return load_config(path)
    except OutreachError as error:
        print_error(f"Read without your settings. {error.message}", error.hint)
        return None


def _check_lines(source: Path, options: Options, settings: Config | None, form: str) -> int:
    """Print one report a line, in order, and return the exit code."""
    worst = 0
    name = "the input" if str(source) == "-" else source.name
    with opened_input(source) as stream:
        for number, raw in enumerate(stream, start=1):
            if not raw.strip(b"\xef\xbb\xbf \t\r\n"):
                continue
            try:
                worst = max(worst, _check_line(raw, number, name, options, settings, form))
            except OutreachError as error:
                worst = 2
                _print_unread(error.message, number, form)
    return worst


def _check_line(
    raw: bytes, number: int, name: str, options: Options, settings: Config | None, form: str
) -> int:
    try:
        text = decoded(raw, f"Line {number} of {name}").removeprefix("\ufeff")
        line = msgspec.json.decode(text, type=_Line)
    except msgspec.DecodeError as error:
        raise OutreachError(f"Line {number} of {name} {line_problem(error)}") from error
    person = line.recipient or _Person()
    merged = Options(
        channel=line.channel or options.channel,
        purpose=line.purpose or options.purpose,
        name=person.name or options.name,
        title=person.title or options.title,
        company=person.company or options.company,
        tie=person.tie or options.tie,
        subject=line.subject if line.subject is not None else options.subject,
    )
    context, problems = _context(merged, settings)
    for problem in problems:
        print_error(f"Line {number} of {name}: {problem}")
    report = _read(line.body, context, options, "" if line.id is None else str(line.id))
    if form == "json":
        print_json(report.contract())
    else:
        print_text(one_line(report.id or f"line {number}"))
        print_report(report, line.body, context.subject or "")
        print_text("")
    return _exit_code(report)


def _context(options: Options, settings: Config | None) -> tuple[Context, list[str]]:
    """Return the context and a sentence for each word that is not one of ours.

    Words may be written with capitals, spaces or underscores; what we do not know counts as
    not said, so that the message is read all the same.
    """
    from outreach_tui.etiquette.context import context_for  # noqa: PLC0415 - not for the help

    problems: list[str] = []

    def known(value: str | None, words: type[Channel | Purpose | Tie], label: str) -> str | None:
        if not value:
            return None
        word = "-".join(value.strip().lower().replace("_", " ").split())
        if word in {w.value for w in words}:
            return word
        problems.append(
            f"“{value[:40]}” is not a {label} I know, so it was read without one. "
            f"The words are: {', '.join(w.value for w in words)}."
        )
        return None

    channel = known(options.channel, Channel, "channel")
    purpose = known(options.purpose, Purpose, "purpose")
    tie = known(options.tie, Tie, "tie")
    context = context_for(
        options.name or "",
        options.title or "",
        options.company or "",
        Tie(tie) if tie else None,
        channel=Channel(channel) if channel else Channel.EMAIL,
        purpose=Purpose(purpose) if purpose else Purpose.OTHER,
        subject=options.subject,
    )
    return _in_house_style(context, settings) if settings else context, problems


def _in_house_style(context: Context, settings: Config) -> Context:
    from outreach_tui.etiquette.types import HouseStyle  # noqa: PLC0415 - not for the help

    chosen = {name: getattr(settings, name) for name in HouseStyle.__struct_fields__}
    return msgspec.structs.replace(
        context, note_limit=settings.note_limit, house=HouseStyle(**chosen)
    )


def _print_unread(message: str, number: int, form: str) -> None:
    """Say what was wrong with a line, in its place and on standard error."""
    print_error(message)
    if form == "json":
        print_json({"schema": 1, "id": "", "line": number, "error": message})
    else:
        print_text(f"line {number} could not be read\n")


def _exit_code(report: Report) -> int:
    return int(any(finding.severity is Severity.ERROR for finding in report.findings))
