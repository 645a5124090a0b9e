"""Split a template file into its front matter and body, keeping line numbers.

The YAML is read event by event: values stay text, anchors are refused and nesting is
bounded, so a file from a stranger can neither run anything nor exhaust memory.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

if TYPE_CHECKING:
    from yaml.events import Event

MAX_DEPTH = 6
"""Levels of lists and mappings; templates need four."""

Node = str | list["Node"] | dict[str, "Node"]


class FrontMatterError(ValueError):
    """The front matter cannot be read; ``line`` counts from 1 in the whole file."""

    def __init__(self, reason: str, line: int) -> None:
        super().__init__(reason)
        self.reason = reason
        self.line = line


class FrontMatter(msgspec.Struct, frozen=True, kw_only=True):
    """A template file, taken apart.

    ``lines`` gives the line of each value by its path, such as ``$.fields[0].name``.
    """

    data: dict[str, Any]
    lines: dict[str, int]
    body: str
    body_line: int


def split_front_matter(text: str) -> FrontMatter:
    """Take a template file apart.

    Raises ``FrontMatterError`` when there is no front matter between two ``---`` lines,
    or it is not a mapping in plain YAML.
    """
    lines = text.removeprefix("\ufeff").replace("\r\n", "\n").split("\n")
    if lines[0].rstrip() != "---":
        raise FrontMatterError("the front matter is missing; the file starts with a line `---`", 1)
    end = next((i for i, line in enumerate(lines[1:], 1) if line.rstrip() == "---"), 0)
    if not end:
        raise FrontMatterError("the front matter has no closing line `---`", 1)
    data, places = _read_yaml("\n".join(lines[1:end]))
    return FrontMatter(data=data, lines=places, body="\n".join(lines[end + 1 :]), body_line=end + 2)


def _read_yaml(text: str) -> tuple[dict[str, Any], dict[str, int]]:
    import yaml  # noqa: PLC0415 - only needed where templates are listed

    loader = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
    builder = _Builder()
    try:
        for event in yaml.parse(text, Loader=loader):
            builder.take(event)
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 2 if error.problem_mark else 2
        raise FrontMatterError(f"the YAML breaks off here ({error.problem})", line) from error
    except yaml.YAMLError as error:
        raise FrontMatterError("the YAML holds a character it cannot contain", 2) from error
    if not isinstance(builder.root, dict):
        raise FrontMatterError("the front matter is not a list of `key: value` lines", 2)
    return builder.root, builder.lines


class _Builder:
    """Builds plain data from YAML events without recursion."""

    def __init__(self) -> None:
        self.root: Node = ""
        self.lines: dict[str, int] = {}
        self._open: list[tuple[list[Node] | dict[str, Node], str]] = []
        self._keys: list[str | None] = []

    def take(self, event: Event) -> None:
        """Add what one event says."""
        name = type(event).__name__
        line = event.start_mark.line + 2 if event.start_mark else 2
        if name == "AliasEvent":
            raise FrontMatterError("anchors and aliases (`&`, `*`) are not used here", line)
        if name in ("MappingEndEvent", "SequenceEndEvent"):
            self._open.pop()
            self._keys.pop()
        elif name in ("MappingStartEvent", "SequenceStartEvent"):
            if len(self._open) >= MAX_DEPTH:
                raise FrontMatterError("the front matter is nested too deeply", line)
            node: list[Node] | dict[str, Node] = {} if name.startswith("M") else []
            path = self._place(node, line)
            self._open.append((node, path))
            self._keys.append(None)
        elif name == "ScalarEvent":
            block = getattr(event, "style", None) in ("|", ">")
            self._scalar(event.value, line, block=block)  # type: ignore[attr-defined]

    def _scalar(self, value: str, line: int, *, block: bool) -> None:
        if self._open and isinstance(self._open[-1][0], dict) and self._keys[-1] is None:
            if value in self._open[-1][0]:
                raise FrontMatterError(f"`{value}` stands here twice", line)
            self._keys[-1] = value
            return
        self._place(value, line + 1 if block else line)

    def _place(self, node: Node, line: int) -> str:
        """Put a value where it belongs and return its path."""
        if not self._open:
            self.root, path = node, "$"
        else:
            parent, above = self._open[-1]
            if isinstance(parent, list):
                path = f"{above}[{len(parent)}]"
                parent.append(node)
            else:
                key = self._keys[-1]
                if key is None:
                    raise FrontMatterError("a key here is not plain text", line)
                path = f"{above}.{key}"
                parent[key] = node
                self._keys[-1] = None
        self.lines[path] = line
        return path
