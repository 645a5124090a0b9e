"""What a template may hold: a short list of Jinja's nodes, everything else is refused."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from outreach_tui.drafting.cleaning import capitalised, possessive, with_article

if TYPE_CHECKING:
    from jinja2 import nodes

MAX_NESTING = 20
"""Levels of nodes in a template; people write four."""
FILTERS: dict[str, Callable[[str], str]] = {
    "capitalised": capitalised,
    "with_article": with_article,
    "possessive": possessive,
}
ALLOWED_IN_WORDS = (
    f"A template holds {{{{ name }}}}, {{% if name %}} and the filters {', '.join(FILTERS)}."
)
_ALLOWED = frozenset(
    str.split(
        "Template Output TemplateData Name Const If CondExpr Filter And Or Not Compare Operand"
        " Concat"
    )
)
_IN_WORDS = {
    "For": "loops",
    "Call": "calls",
    "Getattr": "a dot after a name",
    "Getitem": "square brackets after a name",
    "Assign": "`set`",
    "AssignBlock": "`set`",
    "Include": "`include`",
    "Import": "`import`",
    "FromImport": "`import`",
    "Extends": "`extends`",
    "Macro": "macros",
    "CallBlock": "`call`",
    "FilterBlock": "`filter` blocks",
    "With": "`with`",
    "Block": "blocks",
    "Test": "`is`",
    **dict.fromkeys(("Add", "Sub", "Mul", "Div", "FloorDiv", "Mod", "Pow"), "arithmetic"),
}


class RefusedError(Exception):
    """A passage holds something templates may not do."""

    def __init__(self, reason: str, line: int, hint: str) -> None:
        super().__init__(reason)
        self.reason = reason
        self.line = line
        self.hint = hint


def names_used(tree: nodes.Template, names: frozenset[str]) -> Iterator[str]:
    """Yield the names a template uses. Raises ``RefusedError`` at what is not on the list."""
    waiting: list[tuple[nodes.Node, int]] = [(tree, 0)]
    while waiting:
        node, depth = waiting.pop()
        kind = type(node).__name__
        line = node.lineno or 1
        if depth > MAX_NESTING:
            raise RefusedError("this is nested too deeply", line, ALLOWED_IN_WORDS)
        if kind not in _ALLOWED:
            what = _IN_WORDS.get(kind, f"`{kind.lower()}`")
            raise RefusedError(f"{what} cannot be used in a template", line, ALLOWED_IN_WORDS)
        if kind == "Name":
            yield _known_name(getattr(node, "name", ""), names, line)
        elif kind == "Filter":
            _check_filter(node, line)
        elif kind == "Const" and not isinstance(getattr(node, "value", None), str):
            raise RefusedError("only text in quotes can stand here", line, 'Write "text".')
        elif kind == "Operand" and getattr(node, "op", "") not in ("eq", "ne"):
            raise RefusedError("values can be compared with == and != only", line, ALLOWED_IN_WORDS)
        waiting.extend((child, depth + 1) for child in node.iter_child_nodes())


def _known_name(name: str, names: frozenset[str], line: int) -> str:
    if name in names:
        return name
    close = difflib.get_close_matches(name, names, 1)
    hint = f"Did you mean `{close[0]}`?" if close else "List it under `fields` first."
    raise RefusedError(f"`{name}` is not one of this template's fields", line, hint)


def _check_filter(node: nodes.Node, line: int) -> None:
    name = getattr(node, "name", "")
    if name not in FILTERS:
        raise RefusedError(f"`{name}` is not a filter here", line, ALLOWED_IN_WORDS)
    if any(getattr(node, key, None) for key in ("args", "kwargs", "dyn_args", "dyn_kwargs")):
        raise RefusedError(f"`{name}` takes nothing in brackets", line, f"Write `| {name}`.")
