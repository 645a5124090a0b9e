"""Every command is in the README's table and in the page on the command line, and works there."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from outreach_tui.cli._group import outreach

ROOT = Path(__file__).parent.parent.parent
README = (ROOT / "README.md").read_text("utf-8")
PAGE = (ROOT / "docs" / "cli.md").read_text("utf-8")


def commands(
    group: click.Group = outreach, path: tuple[str, ...] = ()
) -> Iterator[tuple[tuple[str, ...], click.Command]]:
    """Yield every command below a group with its names."""
    context = click.Context(group)
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        assert command is not None
        yield (*path, name), command
        if isinstance(command, click.Group):
            yield from commands(command, (*path, name))


COMMANDS = dict(commands())


def described(path: tuple[str, ...]) -> str:
    return " ".join(path)


def parsed(words: list[str]) -> tuple[str, ...]:
    """Parse the words after ``outreach`` as far as a command would be run; raises UsageError."""
    command: click.Command = outreach
    context = outreach.make_context("outreach", list(words))
    path: list[str] = []
    while isinstance(command, click.Group) and context._protected_args:
        name, found, rest = command.resolve_command(
            context, [*context._protected_args, *context.args]
        )
        assert name is not None
        assert found is not None
        path.append(name)
        command = found
        context = found.make_context(name, rest, parent=context)
    return tuple(path)


def lines_of(text: str) -> list[str]:
    """Return the command lines of a text: those after a prompt and those of a help page."""
    whole = text.replace("\\\n", " ")
    found: list[str] = re.findall(r"^\s*\$ (outreach .*)$", whole, re.MULTILINE)
    return found


@pytest.mark.parametrize("path", COMMANDS, ids=described)
def test_every_command_is_in_the_readme_and_on_its_page(path: tuple[str, ...]) -> None:
    _, found, table = README.partition("## On the command line")
    assert found
    rows = [row for row in table.splitlines() if row.startswith("| `outreach")]
    row = next((row for row in rows if re.match(rf"\| `outreach {path[0]}\b", row)), "")
    assert row, f"`outreach {path[0]}` has no row in the table"
    assert all(f"`{name}`" in row for name in path[1:])
    assert f"`outreach {' '.join(path)}`" in PAGE


@pytest.mark.parametrize("line", sorted({*lines_of(README), *lines_of(PAGE)}))
def test_every_line_that_is_shown_can_be_typed(line: str) -> None:
    words = shlex.split(line, comments=True)[1:]
    words = words[: next((i for i, word in enumerate(words) if word in {"<", ">", "|"}), None)]
    path = parsed(words)
    assert path in COMMANDS


@pytest.mark.parametrize("path", COMMANDS, ids=described)
def test_every_command_has_examples_that_can_be_typed(path: tuple[str, ...]) -> None:
    epilog = COMMANDS[path].epilog or ""
    assert "Examples:" in epilog
    examples = re.findall(r"^\s+(outreach .*)$", epilog.replace("\\\n", " "), re.MULTILINE)
    assert examples
    for line in examples:
        words = shlex.split(line)[1:]
        words = words[: next((i for i, word in enumerate(words) if word in {"<", ">"}), None)]
        taken = parsed(words)
        assert taken[: len(path)] == path


@pytest.mark.parametrize("path", [(), *COMMANDS], ids=described)
def test_help_fits_eighty_columns_and_says_everything(path: tuple[str, ...]) -> None:
    command = COMMANDS[path] if path else outreach
    context = click.Context(
        command, info_name=f"outreach {' '.join(path)}", terminal_width=80, max_content_width=80
    )
    text = command.get_help(context)
    assert max(map(len, text.splitlines())) <= 80
    cut = [line for line in text.splitlines()[1:] if line.rstrip().endswith("...")]
    assert not cut


def test_every_line_of_a_readme_table_is_a_command() -> None:
    named = re.findall(r"^\| `outreach(?: (\w+))?", README, re.MULTILINE)
    assert set(filter(None, named)) == {path[0] for path in COMMANDS}
