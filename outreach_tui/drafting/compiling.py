"""Compile and run the sentences of a template. The only place that knows Jinja.

Templates may come from strangers. They are compiled in Jinja's immutable sandbox, and
before that every node is checked against a short list: text, values, conditions, loops
over the lines of a list, and a few filters. There are no calls, attributes, assignments or
includes, so a template can neither reach anything but the values given nor grow beyond a
bound. Values are data: they are never read as template source.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import TYPE_CHECKING

import msgspec

from outreach_tui.drafting.cleaning import plain_text
from outreach_tui.drafting.guard import ALLOWED_IN_WORDS, FILTERS, RefusedError, Value, names_used
from outreach_tui.drafting.spelling import respelled
from outreach_tui.drafting.template import Form, Passage, Template, TemplateError
from outreach_tui.errors import OutreachError
from outreach_tui.vocabulary import Spelling

if TYPE_CHECKING:
    import jinja2
    from jinja2 import nodes

MAX_OUTPUT = 20_000
"""Characters of a rendered message, and of a value; the longest channel takes 8,000."""

MARK = re.compile("\x02([a-z0-9_]*)\x03")
"""What stands around a part in a body until its place is known: its name before, none after.

Neither values nor the words of a template can hold these characters.
"""

_SECOND_I = re.compile(r"\bI['’]m (?=I(?:['’][a-z]+)? [a-z])")
"""Goes where somebody answers "I'm …" with a sentence of their own: "I'm I was laid off"."""


class _Compiled(msgspec.Struct, frozen=True):
    """A passage ready to run, and the names it uses."""

    code: jinja2.Template
    names: frozenset[str]


class Speaker:
    """Says the passages of one template in one spelling."""

    def __init__(self, template: Template, spelling: Spelling) -> None:
        self.template = template
        self._spelling = spelling
        self._names = frozenset((field.name, field.form is Form.LIST) for field in template.fields)
        self._parts = frozenset(part.name for part in template.parts)

    def say(self, passage: Passage, data: Mapping[str, Value], *, whole: bool = False) -> str:
        """Return the words of a passage; in the ``whole`` body parts are named, and marked."""
        pieces: list[str] = []
        size = 0
        for piece in self.compiled(passage, whole=whole).code.generate(data):
            pieces.append(piece)
            size += len(piece)
            if size > MAX_OUTPUT:
                raise endless()
        return _SECOND_I.sub("", "".join(pieces))

    def compiled(self, passage: Passage, *, whole: bool) -> _Compiled:
        """Return a passage ready to run. Raises ``TemplateError`` where it cannot be read."""
        import jinja2  # noqa: PLC0415 - listing templates stays cheap

        path = self.template.path
        parts = self._parts if whole else frozenset[str]()
        try:
            return _compile(passage.text, self._names, parts, self._spelling)
        except RefusedError as refused:
            line = passage.line + refused.line - 1
            raise TemplateError(path, line, refused.reason, refused.hint) from refused
        except jinja2.TemplateSyntaxError as error:
            line = passage.line + error.lineno - 1
            reason = (error.message or "this cannot be read").rstrip(".")
            raise TemplateError(path, line, reason, ALLOWED_IN_WORDS) from error
        except RecursionError as error:
            reason = "this is nested too deeply"
            raise TemplateError(path, passage.line, reason, ALLOWED_IN_WORDS) from error
        except ValueError as error:
            reason = "a number here is too long to read"
            raise TemplateError(path, passage.line, reason, ALLOWED_IN_WORDS) from error


def endless() -> OutreachError:
    """Return the error for a message without an end."""
    return OutreachError(
        f"The message would be longer than {MAX_OUTPUT:,} characters.",
        "Shorten what you filled in; a page is more than most people read.",
    )


@lru_cache(maxsize=1024)
def _compile(
    source: str, names: frozenset[tuple[str, bool]], parts: frozenset[str], spelling: Spelling
) -> _Compiled:
    environment = _environment()
    tree = environment.parse(source)
    used = frozenset(names_used(tree, dict(names) | dict.fromkeys(parts, False)))
    _reword(tree, spelling)
    _mark_parts(tree, parts)
    return _Compiled(environment.from_string(tree), used)


def _reword(tree: nodes.Template, spelling: Spelling) -> None:
    """Spell a template's own words, without the characters that do not show."""
    from jinja2 import nodes  # noqa: PLC0415 - listing templates stays cheap

    for data in tree.find_all(nodes.TemplateData):
        data.data = respelled(plain_text(data.data), spelling)
    compares = tree.find_all(nodes.Compare)
    compared = {id(const) for compare in compares for const in compare.find_all(nodes.Const)}
    for const in tree.find_all(nodes.Const):
        if id(const) not in compared:
            const.value = respelled(plain_text(const.value), spelling)


def _mark_parts(tree: nodes.Template, parts: frozenset[str]) -> None:
    """Put marks around what writes a part."""
    from jinja2 import nodes  # noqa: PLC0415 - listing templates stays cheap

    for output in tree.find_all(nodes.Output):
        marked: list[nodes.Expr] = []
        for node in output.nodes:
            names = [node] if isinstance(node, nodes.Name) else node.find_all(nodes.Name)
            part = next((name.name for name in names if name.name in parts), "")
            marks = (f"\x02{part}\x03", "\x02\x03") if part else ("", "")
            around = [nodes.TemplateData(mark, lineno=node.lineno) for mark in marks if mark]
            marked += [around[0], node, around[1]] if part else [node]
        output.nodes = marked


@lru_cache(maxsize=1)
def _environment() -> jinja2.Environment:
    from jinja2 import StrictUndefined  # noqa: PLC0415 - listing templates stays cheap
    from jinja2.sandbox import ImmutableSandboxedEnvironment  # noqa: PLC0415 - as above

    environment = ImmutableSandboxedEnvironment(
        undefined=StrictUndefined,
        autoescape=False,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.globals.clear()
    environment.tests.clear()
    environment.filters.clear()
    environment.filters.update(FILTERS)
    return environment
