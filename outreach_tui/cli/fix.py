"""``outreach fix``"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from outreach_tui.cli._message import Checker, about_message, read_message
from outreach_tui.cli._options import examples, format_option
from outreach_tui.cli._output import print_exactly, print_json

if TYPE_CHECKING:
    from outreach_tui.etiquette.types import Finding


@click.command(
    "fix",
    epilog=examples(
        "outreach fix letter.txt --diff",
        'outreach fix letter.txt --to "Ana Ruiz" > mended.txt',
    ),
)
@click.argument("file", required=False, type=click.Path(path_type=Path, allow_dash=True))
@about_message
@click.option("--diff", is_flag=True, help="Show what changes instead of the whole text.")
@format_option
@click.pass_context
def command(ctx: click.Context, /, file: Path | None, diff: bool, form: str, **said: Any) -> None:
    """Print a message with its safe fixes made.

    Safe fixes change form alone, such as spelling and shouting; what the message says, asks
    and claims stays. FILE itself is not changed, and the subject is left as it is.
    """
    from outreach_tui.etiquette.fixes import apply_all  # noqa: PLC0415 - not for help

    checker = Checker(ctx, said)
    text = read_message(file)
    context, _ = checker.context(checker.options)
    mended = apply_all(text, lambda words: checker.check(words, context), only=_is_safe)
    if form == "json":
        print_json({"changed": mended != text, "text": mended})
    elif diff:
        _print_diff(text, mended)
    elif sys.stdout.isatty():
        print_exactly(mended)
    else:
        # The bytes of a text in a pipe stay as they are, line ends as well.
        click.echo(mended.encode("utf-8", "replace"), nl=False)


def _is_safe(finding: Finding) -> bool:
    from outreach_tui.etiquette.types import Grade  # noqa: PLC0415 - not for help

    return finding.grade is Grade.SAFE


def _print_diff(text: str, mended: str) -> None:
    import difflib  # noqa: PLC0415 - only here

    lines = difflib.unified_diff(
        text.splitlines(), mended.splitlines(), "as written", "mended", lineterm=""
    )
    for line in lines:
        print_exactly(line)
