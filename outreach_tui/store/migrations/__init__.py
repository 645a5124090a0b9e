"""Steps that bring an older file up to date, one module a step.

A module is named ``to_2_words_about_it`` after the schema it leads to and has one
function, ``migrate(tables)``, that changes the documents in place:
``{"contact": {"c-7fk2m9qdxw": {"id": …}}}``. The schema of the program is one more than
there are steps. A released step is never changed.
"""

from __future__ import annotations

import importlib
import pkgutil
import re
import sys
from types import ModuleType
from typing import Any, NamedTuple

DecodedTables = dict[str, dict[str, Any]]
"""Decoded documents by table and id."""

_NAME = re.compile(r"to_(\d+)_\w+")


class Step(NamedTuple):
    """One step; its module is imported only when a file needs it."""

    schema: int
    """The schema it leads to."""
    module: str

    def migrate(self, tables: DecodedTables) -> None:
        """Change the documents in place."""
        importlib.import_module(self.module).migrate(tables)


def find_steps(package: ModuleType | None = None) -> tuple[Step, ...]:
    """Return the steps in a package (this one by default), oldest first.

    Raises ``ValueError`` where a module is not named like a step or a number is missing
    or taken twice.
    """
    package = package or sys.modules[__name__]
    steps = []
    for found in pkgutil.iter_modules(package.__path__):
        if not (name := _NAME.fullmatch(found.name)):
            raise ValueError(f"{package.__name__}.{found.name} is not named to_<schema>_<words>")
        steps.append(Step(int(name[1]), f"{package.__name__}.{found.name}"))
    steps.sort()
    if [step.schema for step in steps] != list(range(2, len(steps) + 2)):
        raise ValueError(f"the steps in {package.__name__} do not count 2, 3, 4, …: {steps}")
    return tuple(steps)


def current_schema(steps: tuple[Step, ...]) -> int:
    """Return the schema that the last step leads to."""
    return len(steps) + 1
