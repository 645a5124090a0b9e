"""What a template may hold: a short list of Jinja's nodes, everything else is refused."""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING

from outreach_tui.drafting.cleaning import capitalised, joined, possessive, with_article

if TYPE_CHECKING:
    from jinja2 import nodes

MAX_NESTING = 20
"""Levels of nodes in a template; people write four."""
MAX_NODES = 2_000
"""Nodes of one passage; the longest that people write has a hundred."""


class Items(tuple[str, ...]):
    """The value of a list field; by itself it is written one item a line."""

    __slots__ = ()

    def __str__(self) -> str:
        """Return the items as lines."""
        return "\n".join(self)


Value = str | Items
Names = Mapping[str, bool]
"""The names a passage may use, each with whether it is a list."""

FILTERS: dict[str, Callable[[Value], str]] = {
    "capitalised": lambda value: capitalised(str(value)),
    "with_article": lambda value: with_article(str(value)),
    "possessive": lambda value: possessive(str(value)),
    "with_and": lambda value: joined(str(value).split("\n"), "and"),
    "with_or": lambda value: joined(str(value).split("\n"), "or"),
}
ALLOWED_IN_WORDS = (
    "A template holds {{ name }}, {% if name %}, {% for one in names %} over a list field, and"
    f" the filters {', '.join(FILTERS)}."
)
_ALLOWED = frozenset(
    str.split(
        "Template Output TemplateData Name Const If For CondExpr Filter And Or Not Compare"
        " Operand Concat"
    )
)
_IN_WORDS = {
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


NAME = re.compile(r"[a-z][a-z0-9_]{0,39}")
RESERVED = frozenset(
    str.split("and or not in is if else elif endif endfor true false none loop self super for set")
)
"""Words that are no names."""


class RefusedError(Exception):
    """A passage holds something templates may not do."""

    def __init__(self, reason: str, line: int, hint: str) -> None:
        super().__init__(reason)
        self.reason = reason
        self.line = line
        self.hint = hint


def names_used(tree: nodes.Template, names: Names) -> Iterator[str]:
    """Yield the names a template uses. Raises ``RefusedError`` at what is not on the list."""
    waiting: list[tuple[nodes.Node, int, str]] = [(tree, 0, "")]
    seen = 0
    while waiting:
        node, depth, item = waiting.pop()
        kind = type(node).__name__
        line = node.lineno or 1
        seen += 1
        if depth > MAX_NESTING:
            raise RefusedError("this is nested too deeply", line, ALLOWED_IN_WORDS)
        if seen > MAX_NODES:
            raise RefusedError("this holds too many pieces", line, "A message is a page of text.")
        if kind not in _ALLOWED:
            what = _IN_WORDS.get(kind, f"`{kind.lower()}`")
            raise RefusedError(f"{what} cannot be used in a template", line, ALLOWED_IN_WORDS)
        children = node.iter_child_nodes()
        if kind == "For":
            item, children = _loop(node, names, item, line)
        elif kind == "Name" and getattr(node, "name", "") != item:
            yield _known_name(getattr(node, "name", ""), names, line)
        elif kind == "Filter":
            _check_filter(node, line)
        elif kind == "Const" and not isinstance(getattr(node, "value", None), str):
            raise RefusedError("only text in quotes can stand here", line, 'Write "text".')
        elif kind == "Operand" and getattr(node, "op", "") not in ("eq", "ne"):
            raise RefusedError("values can be compared with == and != only", line, ALLOWED_IN_WORDS)
        waiting.extend((child, depth + 1, item) for child in children)


def _loop(
    node: nodes.Node, names: Names, outer: str, line: int
) -> tuple[str, Iterator[nodes.Node]]:
    """Return the name a loop gives each item, and what is left to look at."""
    target, over = getattr(node, "target", None), getattr(node, "iter", None)
    item, listed = getattr(target, "name", ""), getattr(over, "name", "")
    hint = "Write {% for one in names %} … {% endfor %}, where `names` is a field of form list."
    if outer:
        raise RefusedError("a loop cannot stand inside another", line, hint)
    if not names.get(listed):
        what = f"`{listed}` is none" if listed in names else "that is none"
        raise RefusedError(f"loops go over list fields only, and {what}", line, hint)
    if any(getattr(node, key, None) for key in ("test", "recursive", "else_")):
        raise RefusedError("a loop has no `if`, `else` or `recursive` of its own", line, hint)
    if not NAME.fullmatch(item) or item in RESERVED or item in names:
        raise RefusedError("the items of a loop need a name of their own", line, hint)
    inside = node.iter_child_nodes(exclude=("target",))
    return item, inside


def _known_name(name: str, names: Names, line: int) -> str:
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
