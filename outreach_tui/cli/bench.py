"""``outreach bench``"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
import msgspec

from outreach_tui.cli._input import decoded, line_problem, opened_input
from outreach_tui.cli._options import examples, format_option
from outreach_tui.cli._output import one_line, print_error, print_json, print_text
from outreach_tui.errors import OutreachError

if TYPE_CHECKING:
    from outreach_tui.etiquette.bench import Figures, Judged, Labelled, Score
    from outreach_tui.etiquette.types import MoveName

_LONGEST = 100
_SHARES = {
    "with_error": "with an error",
    "with_warning": "with a warning",
    "with_many_warnings": "with more than two warnings",
    "with_error_or_warning": "with an error or a warning",
    "with_placeholder": "with a blank to fill",
}


@click.command(
    "bench",
    epilog=examples(
        "outreach bench labelled.jsonl",
        "outreach bench labelled.jsonl --misses ask_job",
        "outreach bench - --format json < labelled.jsonl",
    ),
)
@click.argument("file", type=click.Path(path_type=Path, allow_dash=True))
@click.option("--misses", metavar="MOVE", help="List where one move was missed or wrongly found.")
@format_option
@click.pass_context
def command(ctx: click.Context, /, file: Path, misses: str | None, form: str) -> None:
    """Measure the checker on labelled texts.

    FILE has one JSON object a line: a whole message has a body, a passage a text, and both have
    moves, a list of what they do. A message may also have verdict (good or bad), channel,
    purpose, recipient_title, recipient_tie and subject. The figures are precision, recall and F1
    of each move, and how many messages get a finding.
    """
    from outreach_tui.etiquette.bench import Figures  # noqa: PLC0415 - not for the help

    move = _move(misses)
    figures, listed, unread = Figures(), [], 0
    for item in _labelled(file):
        if isinstance(item, OutreachError):
            print_error(item.message)
            unread += 1
            continue
        differences = figures.add(item)
        for what, words in (("missed", differences.missed), ("found", differences.false)):
            if move is not None and move in words:
                row = {"id": item.id, "what": what, "text": words[move]}
                if form == "json":
                    listed.append(row)
                else:
                    shown = one_line(row["text"], _LONGEST)
                    print_text(f"{row['what']:8}{one_line(item.id)}  {shown}", hang=8)
    if not figures.messages + figures.passages:
        raise OutreachError(
            f"There is no labelled text in {_named(file)}.",
            'Each line is a text with what it does: {"text": "…", "moves": ["thanks"]}',
        )
    if form == "json":
        more = {"misses": listed} if move else {}
        print_json({**figures.contract(), "unread": unread, **more})
    else:
        if move:
            print_text("")
        _print_figures(figures)
    ctx.exit(2 if unread else 0)


def _move(name: str | None) -> MoveName | None:
    if name is None:
        return None
    from outreach_tui.etiquette.types import MoveName  # noqa: PLC0415 - not for the help

    wanted = "_".join(name.lower().replace("-", " ").replace("_", " ").split())
    if wanted not in set(MoveName):
        raise OutreachError(
            f"There is no move called “{one_line(name, 60)}”.", f"There are: {', '.join(MoveName)}."
        )
    return MoveName(wanted)


def _named(file: Path) -> str:
    return "the input" if str(file) == "-" else file.name


def _labelled(file: Path) -> Iterator[Labelled | OutreachError]:
    """Yield each line of a file as it is read, or what was wrong with it."""
    from outreach_tui.etiquette.bench import read_labelled  # noqa: PLC0415 - not for the help

    name = _named(file)
    with opened_input(file) as stream:
        for number, raw in enumerate(stream, start=1):
            if not raw.strip(b"\xef\xbb\xbf \t\r\n"):
                continue
            where = f"Line {number} of {name}"
            try:
                yield read_labelled(decoded(raw, where).removeprefix("\ufeff"), f"line {number}")
            except (msgspec.DecodeError, RecursionError) as error:
                yield OutreachError(f"{where} {line_problem(error)}")
            except ValueError as error:
                yield OutreachError(f"{where} {error}")
            except OutreachError as error:
                yield error


def _print_figures(figures: Figures) -> None:
    print_text(f"{figures.messages:,} messages, {figures.passages:,} passages")
    print_text("")
    print_text(
        f"{'move':18}{'labelled':>9}{'found':>7}{'right':>7}{'missed':>8}"
        f"{'precision':>11}{'recall':>8}{'F1':>6}"
    )
    for move, score in figures.counted():
        print_text(_row(move.value, score))
    print_text(_row("every move", figures.every_move))
    _print_judged("good", figures.good)
    _print_judged("good", figures.good_small_asks, " without asking for a job or a referral")
    _print_judged("bad", figures.bad)


def _row(name: str, score: Score) -> str:
    shown = ["-" if v is None else f"{v:.2f}" for v in (score.precision, score.recall, score.f1)]
    return (
        f"{name:18}{score.labelled:9}{score.found:7}{score.right:7}{score.missed:8}"
        f"{shown[0]:>11}{shown[1]:>8}{shown[2]:>6}"
    )


def _print_judged(kind: str, judged: Judged, more: str = "") -> None:
    if not judged.messages:
        return
    print_text("")
    print_text(f"{judged.messages:,} {kind} message{'s' * (judged.messages != 1)}{more}")
    shares: dict[str, Any] = judged.row()
    for name, words in _SHARES.items():
        print_text(f"  {words:30}{shares[name]:7.1%}")
