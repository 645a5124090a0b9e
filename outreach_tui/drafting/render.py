"""Turn a template and its values into a message. The only place that knows Jinja.

Templates may come from strangers. They are compiled in Jinja's immutable sandbox, and
before that every node is checked against a short list: text, values, conditions and the
filters below. There are no loops, calls, attributes, assignments or includes, so a
template can neither reach anything but the values given nor grow beyond its own size.
Values are data: they are never read as template source.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Mapping
from functools import lru_cache
from typing import TYPE_CHECKING

import msgspec

from outreach_tui.drafting.cleaning import clean, plain_text
from outreach_tui.drafting.fields import MissingFields
from outreach_tui.drafting.guard import ALLOWED_IN_WORDS, FILTERS, RefusedError, names_used
from outreach_tui.drafting.template import Part, Passage, Template, TemplateError
from outreach_tui.errors import OutreachError
from outreach_tui.etiquette.channels import LIMITS, count_characters
from outreach_tui.vocabulary import Channel

if TYPE_CHECKING:
    import jinja2

MAX_OUTPUT = 20_000
"""Characters of a rendered message; the longest channel takes 8,000."""
SUBJECT_LENGTH = 50
"""Characters of a subject that phones show whole (iPhone Mail shows 48, Gmail fewer)."""
MAX_TRIES = 64
"""Combinations of parts tried to make a message fit its channel."""


class Rendered(msgspec.Struct, frozen=True, kw_only=True):
    """A finished message. ``choices`` says which way each part, and the subject, is said."""

    subject: str
    body: str
    choices: dict[str, int]


def render(
    template: Template, values: Mapping[str, str], choices: Mapping[str, int] | None = None
) -> Rendered:
    """Write the message.

    ``values`` are the fields by name, ``choices`` the numbers of the ways to say a part
    (and ``subject``) that the user picked; they wrap around, so counting on is enough.
    Parts without a choice are said the first way that fits the channel, or the shortest
    where none does. Raises
    ``MissingFields`` when a required value is missing and ``TemplateError`` when the
    template is at fault.
    """
    fields = template.fields
    data = {field.name: clean(values.get(field.name, ""), field.form) for field in fields}
    if missing := tuple(field for field in fields if field.required and not data[field.name]):
        raise MissingFields(missing)
    picked = choices or {}
    names = frozenset(data)
    body, used = _body(template, data, picked)
    subject = ""
    if template.subject:
        options = Part("subject", template.subject)
        lines = [
            (_one_line(_run(template, option, names, data)), number)
            for option, number in _ways(options, picked)
        ]
        subject, used["subject"] = next(
            (line for line in lines if len(line[0]) <= SUBJECT_LENGTH), lines[-1]
        )
    return Rendered(subject=subject, body=body, choices=used)


def check_template(template: Template) -> list[OutreachError]:
    """Return what is wrong with a template's sentences, nothing when all is well.

    Fields that are asked for and never used count as well.
    """
    problems: list[OutreachError] = []
    names = frozenset(field.name for field in template.fields)
    parts = frozenset(part.name for part in template.parts)
    passages = [(passage, names) for passage in template.subject]
    passages += [(option, names) for part in template.parts for option in part.options]
    passages.append((template.body, names | parts))
    used: set[str] = set()
    for passage, allowed in passages:
        try:
            used |= _compiled(passage, allowed, template).names
        except TemplateError as error:
            problems.append(error)
    if not problems:
        for name in [*(f.name for f in template.fields), *(p.name for p in template.parts)]:
            if name not in used:
                hint = f"Write {{{{ {name} }}}} where it belongs, or take it out."
                reason = f"`{name}` is never used"
                problems.append(TemplateError(template.path, 1, reason, hint))
    return problems


def _body(
    template: Template, data: Mapping[str, str], picked: Mapping[str, int]
) -> tuple[str, dict[str, int]]:
    """Say the body with the first combination of parts that fits the channel."""
    names = frozenset(data)
    said = {
        part.name: [
            (_tidy(_run(template, option, names, data)), number)
            for option, number in _ways(part, picked)
        ]
        for part in template.parts
    }
    allowed = names | frozenset(said)
    tried: list[tuple[int, str, dict[str, int]]] = []
    for combination in itertools.islice(itertools.product(*said.values()), MAX_TRIES):
        chosen = dict(zip(said, combination, strict=True))
        texts = {name: text for name, (text, _) in chosen.items()}
        body = _tidy(_run(template, template.body, allowed, {**data, **texts}))
        used = {name: number for name, (_, number) in chosen.items()}
        over = _characters_over(body, template.channels)
        if not over:
            return body, used
        tried.append((over, body, used))
    _, body, used = min(tried, key=lambda each: each[0])
    return body, used


def _ways(part: Part, picked: Mapping[str, int]) -> list[tuple[Passage, int]]:
    """Return the ways to try, in order: the user's choice alone, or all from the first."""
    if part.name in picked:
        number = picked[part.name] % len(part.options)
        return [(part.options[number], number)]
    return [(option, number) for number, option in enumerate(part.options)]


def _characters_over(body: str, channels: tuple[Channel, ...]) -> int:
    """Return by how many characters the body is too long for the strictest channel."""
    limits = [(channel, LIMITS[channel].body) for channel in channels]
    return max(
        (
            max(0, count_characters(body, channel) - limit.characters)
            for channel, limit in limits
            if limit
        ),
        default=0,
    )


def _run(
    template: Template, passage: Passage, names: frozenset[str], data: Mapping[str, str]
) -> str:
    pieces: list[str] = []
    size = 0
    for piece in _compiled(passage, names, template).code.generate(data):
        pieces.append(piece)
        size += len(piece)
        if size > MAX_OUTPUT:
            raise OutreachError(
                f"The message would be longer than {MAX_OUTPUT:,} characters.",
                "Shorten what you filled in; a page is more than most people read.",
            )
    return plain_text("".join(pieces))


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _tidy(text: str) -> str:
    """Take out the blanks that conditions leave behind."""
    lines = (" ".join(line.split()) for line in text.split("\n"))
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip("\n")


class _Compiled(msgspec.Struct, frozen=True):
    """A passage ready to run, and the names it uses."""

    code: jinja2.Template
    names: frozenset[str]


def _compiled(passage: Passage, names: frozenset[str], template: Template) -> _Compiled:
    import jinja2  # noqa: PLC0415 - listing templates stays cheap

    try:
        return _compile(passage.text, names)
    except RefusedError as refused:
        line = passage.line + refused.line - 1
        raise TemplateError(template.path, line, refused.reason, refused.hint) from refused
    except jinja2.TemplateSyntaxError as error:
        line = passage.line + error.lineno - 1
        reason = (error.message or "this cannot be read").rstrip(".")
        raise TemplateError(template.path, line, reason, ALLOWED_IN_WORDS) from error
    except RecursionError as error:
        reason = "this is nested too deeply"
        raise TemplateError(template.path, passage.line, reason, ALLOWED_IN_WORDS) from error
    except ValueError as error:
        reason = "a number here is too long to read"
        raise TemplateError(template.path, passage.line, reason, ALLOWED_IN_WORDS) from error


@lru_cache(maxsize=512)
def _compile(source: str, names: frozenset[str]) -> _Compiled:
    environment = _environment()
    tree = environment.parse(source)
    used = frozenset(names_used(tree, names))
    return _Compiled(environment.from_string(tree), used)


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
