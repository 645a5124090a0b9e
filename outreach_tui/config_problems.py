"""What is wrong with a settings file, in words for the person who wrote it."""

from __future__ import annotations

import datetime as dt
import difflib
import json
import re
import tomllib
from collections.abc import Mapping
from typing import Any

import msgspec
from msgspec import inspect

from outreach_tui.config import Config
from outreach_tui.printable import printable, shortened

_LONGEST = 60
_A_LINE = (
    'Each line reads like `country = "DE"` or `note_limit = 200`. Mend that one, or move the file '
    "away to start from the defaults."
)


def unread_line(error: tomllib.TOMLDecodeError, text: str) -> tuple[str, str]:
    """Return which line is no setting, to follow the file's name, and how one looks."""
    lines = text.splitlines()
    found = re.search(r"at line (\d+)", str(error))
    number = int(found.group(1)) if found else len(lines)
    line = shortened(printable(lines[number - 1]), _LONGEST) if 0 < number <= len(lines) else ""
    said = f"says “{line}”" if line else "breaks off"
    return f"cannot be read at line {number}, which {said}", _A_LINE


def wrong_setting(values: Mapping[str, Any]) -> tuple[str, str]:
    """Return which setting cannot be kept and why, to follow the file's name, and what it takes."""
    fields = {field.name: field for field in msgspec.structs.fields(Config)}
    for key, value in values.items():
        if key not in fields:
            near = difflib.get_close_matches(key, fields, 1, 0.7)
            meant = f"Did you mean {near[0]}? " if near else ""
            return f"there is no setting “{_shown(key)}”", f"{meant}There are: {', '.join(fields)}."
        try:
            msgspec.convert(value, fields[key].type)
        except msgspec.ValidationError:
            return _misfit(key, value, inspect.type_info(fields[key].type), Config())
    return "its settings do not fit together", _A_LINE


def _misfit(key: str, value: Any, kind: inspect.Type, usual: Config) -> tuple[str, str]:
    """Return what a setting holds and what it takes."""
    if isinstance(kind, inspect.DictType) and isinstance(value, Mapping):
        name, value = next((n, v) for n, v in value.items() if not isinstance(v, str))
        return (
            f"[{key}] has {_shown(name)} = {_written(value)}",
            'A key is given in quotation marks, like "compose.next-finding" = "f6".',
        )
    own = getattr(usual, key)
    example = f"Write `{key} = {_written(own)}`, or leave the line out for the usual."
    if isinstance(kind, inspect.DictType):
        example = 'Write [keys] on a line, and below it lines like "compose.next-finding" = "f6".'
    return f"{key} is {_written(value)}, and {_takes(kind)}", example


def _takes(kind: inspect.Type) -> str:
    match kind:
        case inspect.IntType(ge=least, le=most):
            return f"it takes a whole number from {least} to {most}"
        case inspect.EnumType(cls=words):
            return f"it takes {' or '.join(_written(word.value) for word in words)}"
        case inspect.DictType():
            return "it holds your own keys, one a line"
        case inspect.VarTupleType():
            return "it takes a list of words in quotation marks"
    return "it takes words in quotation marks"


def _written(value: Any) -> str:
    """Return a value as it would stand in the file."""
    plain = (
        value
        if isinstance(value, dt.date | dt.time)
        else json.dumps(value, ensure_ascii=False, default=str)
    )
    return _shown(str(plain))


def _shown(text: str) -> str:
    return shortened(printable(text), _LONGEST)
