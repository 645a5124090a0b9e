"""Options that change the fields of a record."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeVar

import click
import msgspec

from outreach_tui.errors import OutreachError
from outreach_tui.people.profile import read_school
from outreach_tui.records import Record

F = TypeVar("F", bound=Callable[..., Any])
R = TypeVar("R", bound=Record)
Fields = dict[str, str]
"""Names as they are typed after the dashes, with the field each fills."""


def list_option(name: str, field: str, help_text: str) -> Callable[[F], F]:
    """Return an option that adds to a list each time it is given."""
    return click.option(name, field, multiple=True, help=help_text)


def clear_option(fields: Fields) -> Callable[[F], F]:
    """Return the option that empties fields by name."""
    return click.option(
        "--clear",
        multiple=True,
        type=click.Choice(list(fields)),
        metavar="NAME",
        help="Empty a field before filling it; NAME is its option without dashes.",
    )


def changed(record: R, blank: R, given: Mapping[str, Any], cleared: list[str]) -> R:
    """Return ``record`` with fields emptied, then filled; lists grow and hold nothing twice.

    ``blank`` has every field as it is when empty. Raises OutreachError for a school that has
    no name.
    """
    values: dict[str, Any] = {field: getattr(blank, field) for field in cleared}
    for field, value in given.items():
        if value is None or value == ():
            continue
        if not isinstance(value, tuple):
            values[field] = value
            continue
        added = [_school(text) for text in value] if field == "schools" else value
        there = values.get(field, getattr(record, field))
        values[field] = tuple(dict.fromkeys([*there, *filter(None, map(_stripped, added))]))
    return msgspec.structs.replace(record, **values)


def _stripped(value: Any) -> Any:
    return value.strip() if isinstance(value, str) else value


def _school(text: str) -> Any:
    school = read_school(text)
    if not school.name:
        raise OutreachError(
            f"The school in “{text}” has no name.",
            "Its name comes first: --school 'State, 2012-2016, rowing club'.",
        )
    return school
