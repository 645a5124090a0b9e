"""What commands print: JSON for programs, plain lines for people."""

from __future__ import annotations

from typing import Any

import click
import msgspec

from outreach_tui.printable import printable


def print_json(data: Any) -> None:
    """Print one JSON document on one line; records and enums are converted."""
    click.echo(msgspec.json.encode(data, enc_hook=str).decode())


def print_text(text: str) -> None:
    """Print text for people, safe for the terminal."""
    click.echo(printable(text))
