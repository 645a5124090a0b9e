"""``outreach settings``"""

from __future__ import annotations

import difflib
from enum import StrEnum
from typing import Any

import click

from outreach_tui.cli._options import choice, examples, format_option, workspace
from outreach_tui.cli._output import one_line, print_json, print_rows
from outreach_tui.errors import OutreachError

_WORDS = {
    "theme": "how the app looks",
    "note_limit": "100 to 300 characters of a LinkedIn invitation note",
    "follow_up_after": "3 to 30 working days of silence before a follow-up",
    "max_follow_ups": "0 to 2 follow-ups to one person",
    "country": "two letters, for public holidays",
    "attachments": "a résumé with a first message: later (when they ask) or welcome",
    "disclaimer": "“I'm not asking for a job”: silent (leave it out) or outright (say it)",
    "first_names": "how you greet people you have not met: by-seniority, first or surname",
    "mappings": "what the columns of your own tables hold, kept by `outreach import --map`",
    "keys": "your own keys in the app, kept in the settings file",
}


@click.command(
    "settings",
    epilog=examples(
        "outreach settings",
        "outreach settings note_limit 300",
        "outreach settings country DE",
        "outreach settings first_names surname",
        'outreach settings country ""',
    ),
)
@click.argument("name", required=False)
@click.argument("value", required=False)
@format_option
def command(name: str | None, value: str | None, form: str) -> None:
    """Show the settings, or give NAME another VALUE."""
    import msgspec  # noqa: PLC0415

    space = workspace()
    current: dict[str, Any] = msgspec.to_builtins(space.config)
    if name is not None:
        name = _known(name, list(current))
    if name is not None and value is not None:
        space.configure(**{name: _typed(getattr(space.config, name), name, value)})
        current = msgspec.to_builtins(space.config)
    shown = {name: current[name]} if name else current
    if form == "json":
        print_json(shown)
        return
    print_rows((key, f"{_said(kept)} ({_WORDS[key]})") for key, kept in shown.items())


def _said(kept: Any) -> str:
    words = "; ".join(kept) if isinstance(kept, dict | list | tuple) else str(kept)
    return words or "—"


def _known(name: str, names: list[str]) -> str:
    wanted = name.strip().lower().replace("-", "_")
    if wanted in names:
        return wanted
    near = difflib.get_close_matches(wanted, names, 1, 0.5)
    meant = f"Did you mean {near[0]}? " if near else ""
    raise OutreachError(
        f"There is no setting called “{one_line(name, 60)}”.",
        f"{meant}There are: {', '.join(names)}.",
    )


def _typed(example: Any, name: str, value: str) -> Any:
    """Return ``value`` as the type its setting has."""
    if isinstance(example, StrEnum):
        return choice(type(example)).convert(value, None, None)
    if isinstance(example, int):
        try:
            return int(value)
        except ValueError as error:
            raise OutreachError(
                f"{name} is a number, and “{one_line(value, 60)}” is none.",
                f"For example: outreach settings {name} {example}",
            ) from error
    if isinstance(example, dict):
        raise OutreachError(
            "Keys are kept in the settings file.", "`outreach where` says where it is."
        )
    if isinstance(example, tuple):
        if not value.strip():
            return ()
        raise OutreachError(
            "Mappings are kept when they are used: `outreach import FILE --map …`.",
            f'`outreach settings {name} ""` forgets them.',
        )
    return value
