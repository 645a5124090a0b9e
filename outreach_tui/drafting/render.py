"""Turn a template and its values into a message."""

from __future__ import annotations

import itertools
import re
from collections.abc import Mapping

import msgspec

from outreach_tui.drafting.cleaning import clean
from outreach_tui.drafting.compiling import MARK, MAX_OUTPUT, Speaker, endless
from outreach_tui.drafting.fields import MissingFields
from outreach_tui.drafting.guard import Items, Value
from outreach_tui.drafting.template import Field, Form, Part, Passage, Template, TemplateError
from outreach_tui.errors import OutreachError
from outreach_tui.etiquette.channels import LIMITS, count_characters
from outreach_tui.vocabulary import Channel, Spelling

MAX_ITEMS = 50
"""Lines of a list; people offer three."""
SUBJECT_LENGTH = 50
"""Characters of a subject that phones show whole (iPhone Mail shows 48, Gmail fewer)."""
MAX_TRIES = 64
"""Combinations of parts tried to make a message fit its channel."""


class Rendered(msgspec.Struct, frozen=True, kw_only=True):
    """A finished message.

    ``choices`` says which way each part, and the subject, is said; ``stretches`` where the
    words of each part stand in the body, as start and end in code points.
    """

    subject: str
    body: str
    choices: dict[str, int]
    stretches: dict[str, tuple[int, int]] = {}


def render(
    template: Template,
    values: Mapping[str, str],
    choices: Mapping[str, int] | None = None,
    spelling: Spelling = Spelling.US,
) -> Rendered:
    """Write the message, the template's own words in ``spelling``.

    ``values`` are the fields by name, ``choices`` the numbers of the ways to say a part
    (and ``subject``) that the user picked; they wrap around, so counting on is enough.
    Parts without a choice are said the first way that fits the channel, or the shortest
    where none does. Raises
    ``MissingFields`` when a required value is missing and ``TemplateError`` when the
    template is at fault.
    """
    fields = template.fields
    data = {field.name: _value(field, values.get(field.name, "")) for field in fields}
    if missing := tuple(field for field in fields if field.required and not data[field.name]):
        raise MissingFields(missing)
    picked = choices or {}
    speaker = Speaker(template, spelling)
    marked, used = _body(speaker, data, picked)
    body = _tidy(MARK.sub("", marked))
    subject = ""
    if template.subject:
        options = Part("subject", template.subject)
        lines = [
            (_one_line(speaker.say(option, data)), number)
            for option, number in _ways(options, picked)
        ]
        subject, used["subject"] = next(
            (line for line in lines if len(line[0]) <= SUBJECT_LENGTH), lines[-1]
        )
    return Rendered(subject=subject, body=body, choices=used, stretches=_stretches(marked, body))


def _value(field: Field, typed: str) -> Value:
    """Return a value as the template takes it. Raises ``OutreachError`` for endless ones."""
    if len(typed) > MAX_OUTPUT:
        raise endless()
    value = clean(typed, field.form)
    if field.form is not Form.LIST:
        return value
    items = Items(filter(None, value.split("\n")))
    if len(items) > MAX_ITEMS:
        raise OutreachError(
            f"“{field.question}” has {len(items)} lines; up to {MAX_ITEMS} fit a message.",
            "Keep the few that matter most.",
        )
    return items


def check_template(template: Template) -> list[TemplateError]:
    """Return what is wrong with a template's sentences, nothing when all is well.

    Fields that are asked for and never used count as well.
    """
    problems: list[TemplateError] = []
    speaker = Speaker(template, Spelling.US)
    passages = [(passage, False) for passage in template.subject]
    passages += [(option, False) for part in template.parts for option in part.options]
    passages.append((template.body, True))
    used: set[str] = set()
    for passage, whole in passages:
        try:
            used |= speaker.compiled(passage, whole=whole).names
        except TemplateError as error:
            problems.append(error)
    if not problems:
        for name in [*(f.name for f in template.fields), *(p.name for p in template.parts)]:
            if name not in used:
                hint = f"Write {{{{ {name} }}}} where it belongs, or take it out."
                reason = f"`{name}` is never used"
                line = template.lines.get(name, 1)
                problems.append(TemplateError(template.path, line, reason, hint))
    return problems


def _body(
    speaker: Speaker, data: Mapping[str, Value], picked: Mapping[str, int]
) -> tuple[str, dict[str, int]]:
    """Say the body, parts marked, with the first combination of parts that fits the channel."""
    template = speaker.template
    said = {
        part.name: [
            (_tidy(speaker.say(option, data)), number) for option, number in _ways(part, picked)
        ]
        for part in template.parts
    }
    tried: list[tuple[int, str, dict[str, int]]] = []
    for combination in itertools.islice(itertools.product(*said.values()), MAX_TRIES):
        chosen = dict(zip(said, combination, strict=True))
        texts = {name: text for name, (text, _) in chosen.items()}
        marked = speaker.say(template.body, {**data, **texts}, whole=True)
        used = {name: number for name, (_, number) in chosen.items()}
        over = characters_over(_tidy(MARK.sub("", marked)), template.channels)
        if not over:
            return marked, used
        tried.append((over, marked, used))
    _, marked, used = min(tried, key=lambda each: each[0])
    return marked, used


def _ways(part: Part, picked: Mapping[str, int]) -> list[tuple[Passage, int]]:
    """Return the ways to try, in order: the user's choice alone, or all from the first."""
    if part.name in picked:
        number = picked[part.name] % len(part.options)
        return [(part.options[number], number)]
    return [(option, number) for number, option in enumerate(part.options)]


def characters_over(body: str, channels: tuple[Channel, ...]) -> int:
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


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _tidy(text: str) -> str:
    """Take out the blanks that conditions leave behind."""
    lines = (" ".join(line.split()) for line in text.split("\n"))
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip("\n")


def _stretches(marked: str, body: str) -> dict[str, tuple[int, int]]:
    """Return where the parts marked in a text stand in ``body``, the same text made tidy.

    Tidying moves blanks alone, so the letters before a mark are counted. A part that is
    said twice is found where it is said first.
    """
    places = [at for at, char in enumerate(body) if not char.isspace()]
    found: dict[str, tuple[int, int]] = {}
    begun: tuple[str, int] = ("", 0)
    letters = 0
    for number, piece in enumerate(MARK.split(marked)):
        if number % 2 == 0:
            letters += sum(not char.isspace() for char in piece)
        elif piece:
            begun = (piece, letters)
        elif begun[0] not in found and letters > begun[1]:
            found[begun[0]] = (places[begun[1]], places[letters - 1] + 1)
    return found
