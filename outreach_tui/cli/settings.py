"""``outreach settings``"""

from __future__ import annotations

from typing import Any

import click

from outreach_tui.cli._options import format_option, workspace
from outreach_tui.cli._output import print_json, print_text
from outreach_tui.errors import OutreachError


@click.command("settings")
@click.argument("name", required=False)
@click.argument("value", required=False)
@format_option
def command(name: str | None, value: str | None, form: str) -> None:
    """Show the settings, or give NAME another VALUE."""
    import msgspec  # noqa: PLC0415

    space = workspace()
    current: dict[str, Any] = msgspec.to_builtins(space.config)
    if name is not None and name not in current:
        raise OutreachError(
            f"There is no setting called {name!r}.", f"There are: {', '.join(current)}."
        )
    if name is not None and value is not None:
        space.configure(**{name: _typed(current[name], name, value)})
        current = msgspec.to_builtins(space.config)
    shown = {name: current[name]} if name else current
    if form == "json":
        print_json(shown)
        return
    for key, kept in shown.items():
        words = ", ".join(map(str, kept)) if isinstance(kept, list) else kept
        print_text(f"{key:<16} {words if words not in ('', {}) else '—'}")


def _typed(example: Any, name: str, value: str) -> Any:
    """Return ``value`` as the type its setting has."""
    if isinstance(example, int):
        try:
            return int(value)
        except ValueError as error:
            raise OutreachError(f"{name} is a number, and {value!r} is none.") from error
    if isinstance(example, list):
        return tuple(filter(None, (part.strip() for part in value.split(","))))
    if isinstance(example, dict):
        raise OutreachError(
            "Keys are kept in the settings file.", "`outreach where` says where it is."
        )
    return value
