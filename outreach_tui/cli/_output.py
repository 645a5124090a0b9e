"""What commands print: JSON for programs, plain lines for people."""

from __future__ import annotations

import unicodedata
from typing import Any

import click
import msgspec


def clean(text: str) -> str:
    """Return ``text`` with everything that could command a terminal made visible or dropped.

    Line ends and tabs stay; other control characters, terminal escapes and
    direction marks of user text are shown as the replacement character or left out.
    """
    return "".join(_shown(c) for c in text)


def _shown(char: str) -> str:
    if char in "\n\t" or char.isprintable():
        return char
    # Joiners hold emoji together; the rest of "Cf" can turn a line around.
    if char in "\u200c\u200d":
        return char
    return "" if unicodedata.category(char) in {"Cf", "Zl", "Zp"} else "\ufffd"


def print_json(data: Any) -> None:
    """Print one JSON document on one line; records and enums are converted."""
    click.echo(msgspec.json.encode(data, enc_hook=str).decode())


def print_text(text: str) -> None:
    """Print text for people, safe for the terminal."""
    click.echo(clean(text))
