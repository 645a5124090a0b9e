"""Read a template file, without compiling its sentences."""

from __future__ import annotations

import difflib
import re
from enum import StrEnum
from pathlib import Path
from typing import Any

import msgspec

from outreach_tui.drafting.front_matter import FrontMatter, FrontMatterError, split_front_matter
from outreach_tui.drafting.guard import NAME, RESERVED
from outreach_tui.drafting.standard import SOURCES, STANDARD_FIELDS
from outreach_tui.drafting.template import Field, Form, Part, Passage, Template, TemplateError
from outreach_tui.tracking.message import TouchKind
from outreach_tui.vocabulary import Channel, Level, Outcome, Purpose, Tie

MAX_FILE_BYTES = 64_000
"""Templates are a page of text; anything larger is a mistake."""

SUFFIX = ".md.j2"


_WORDS: dict[str, type[StrEnum]] = {
    "purpose": Purpose,
    "channels": Channel,
    "ties": Tie,
    "levels": Level,
    "after": TouchKind,
    "outcome": Outcome,
}


class _Head(msgspec.Struct, kw_only=True, forbid_unknown_fields=True):
    """The front matter as it may be written."""

    title: str
    when: str
    when_not: str = ""
    purpose: Purpose
    channels: tuple[Channel, ...]
    ties: tuple[Tie, ...] = tuple(Tie)
    levels: tuple[Level, ...] = ()
    after: tuple[TouchKind, ...] = ()
    outcome: tuple[Outcome, ...] = ()
    fields: tuple[Field, ...] = ()
    subject: tuple[str, ...] = ()
    parts: dict[str, tuple[str, ...]] = {}
    source: str = ""


def template_name(path: Path) -> str:
    """Return the name of a template file: its file name without the suffix."""
    return path.name.removesuffix(SUFFIX)


def read_template(path: Path) -> Template:
    """Read one template file. Raises ``TemplateError`` with the file and the line."""
    try:
        with path.open("rb") as file:
            raw = file.read(MAX_FILE_BYTES + 1)
    except OSError as error:
        reason = f"cannot be read ({error.strerror})"
        raise TemplateError(path, 1, reason, "Check the file and its permissions.") from error
    if len(raw) > MAX_FILE_BYTES:
        reason = f"the file is larger than {MAX_FILE_BYTES // 1000} kB"
        raise TemplateError(path, 1, reason, "A template is about a page of text.")
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw[: error.start].count(b"\n") + 1
        hint = "Save the file again as UTF-8."
        raise TemplateError(path, line, "this is not UTF-8 text", hint) from error
    return parse_template(text, path)


def parse_template(text: str, path: Path) -> Template:
    """Take a template's text apart. Raises ``TemplateError`` with the file and the line."""
    try:
        matter = split_front_matter(text)
    except FrontMatterError as error:
        hint = "docs/templates.md shows a whole template file."
        raise TemplateError(path, error.line, error.reason, hint) from error
    matter = _spelled_out(matter)
    head = _read_head(matter, path)
    template = Template(
        name=template_name(path),
        title=head.title.strip(),
        when=head.when.strip(),
        when_not=head.when_not.strip(),
        purpose=head.purpose,
        channels=head.channels,
        ties=head.ties,
        levels=head.levels,
        after=head.after,
        outcome=head.outcome,
        fields=head.fields,
        subject=_passages(head.subject, "$.subject", matter.lines),
        parts=tuple(
            Part(name, _passages(options, f"$.parts.{name}", matter.lines))
            for name, options in head.parts.items()
        ),
        body=Passage(matter.body, matter.body_line),
        source=head.source.strip(),
        path=path,
        lines=_lines(head, matter.lines),
    )
    _check_shape(template, matter.lines)
    return template


def _lines(head: _Head, lines: dict[str, int]) -> dict[str, int]:
    fields = {field.name: lines[f"$.fields[{at}]"] for at, field in enumerate(head.fields)}
    return fields | {name: lines[f"$.parts.{name}"] for name in head.parts}


def _passages(options: tuple[str, ...], where: str, lines: dict[str, int]) -> tuple[Passage, ...]:
    return tuple(
        Passage(text.strip("\n"), lines[f"{where}[{number}]"])
        for number, text in enumerate(options)
    )


def _read_head(matter: FrontMatter, path: Path) -> _Head:
    try:
        return msgspec.convert(matter.data, _Head, strict=False)
    except msgspec.ValidationError as error:
        reason, _, place = str(error).partition(" - at ")
        place = place.strip("`") or "$"
        unknown = re.search(r"unknown field `(.*)`", reason)
        spot = f"{place}.{unknown[1]}" if unknown else place.partition("[...]")[0]
        line = matter.lines.get(spot, 1)
        raise TemplateError(path, line, *_in_words(reason, place)) from error


def _spelled_out(matter: FrontMatter) -> FrontMatter:
    """Write the short forms out: one value for a list of one, the name of a standard field."""
    data, lines = dict(matter.data), dict(matter.lines)
    for key in ("channels", "ties", "levels", "after", "outcome", "subject"):
        data[key] = _as_list(data.get(key, []), f"$.{key}", lines)
        if not data[key] and key not in matter.data:
            del data[key]
    if isinstance(data.get("parts"), dict):
        data["parts"] = {
            name: _as_list(options, f"$.parts.{name}", lines)
            for name, options in data["parts"].items()
        }
    if isinstance(data.get("fields"), list):
        data["fields"] = [_whole_field(item) for item in data["fields"]]
    return msgspec.structs.replace(matter, data=data, lines=lines)


def _as_list(value: Any, place: str, lines: dict[str, int]) -> Any:
    if not isinstance(value, str):
        return value
    lines[f"{place}[0]"] = lines[place]
    return [value] if value else []


def _whole_field(item: Any) -> Any:
    """Return a field with what the standard field of its name says and it leaves out."""
    own = {"name": item} if isinstance(item, str) else item
    if not isinstance(own, dict):
        return own
    known = STANDARD_FIELDS.get(str(own.get("name")))
    return {**msgspec.to_builtins(known), **own} if known else own


def _in_words(reason: str, place: str) -> tuple[str, str]:
    """Return a validation error as a sentence and what to do about it."""
    words = re.findall(r"`([^`]*)`|'([^']*)'", reason)
    quoted = [first or second for first, second in words]
    where = place.removeprefix("$").removeprefix(".")
    if reason.startswith("Object missing"):
        about = f" of {where}" if where else ""
        return f"`{quoted[0]}`{about} is missing", "docs/templates.md lists what a template holds."
    if reason.startswith("Object contains unknown"):
        known = _known_keys(inside_field="fields" in where)
        close = difflib.get_close_matches(quoted[0], known, 1)
        hint = f"Did you mean `{close[0]}`?" if close else f"Known are: {', '.join(known)}."
        return f"`{quoted[0]}` is not a key a template has", hint
    if reason.startswith("Invalid enum value"):
        kind = _WORDS.get(where.partition("[")[0], Form)
        return f"`{quoted[0]}` is not one of the known words", f"Known are: {', '.join(kind)}."
    return f"`{where}` has the wrong shape ({reason})", "docs/templates.md shows each key."


def _known_keys(*, inside_field: bool) -> list[str]:
    kind: type[msgspec.Struct] = Field if inside_field else _Head
    return [info.encode_name for info in msgspec.structs.fields(kind)]


def _check_shape(template: Template, lines: dict[str, int]) -> None:
    """Refuse what the shapes allow but a message cannot use."""

    def fail(place: str, reason: str, hint: str) -> None:
        raise TemplateError(template.path, lines.get(place, 1), reason, hint)

    seen: set[str] = set()
    for number, field in enumerate(template.fields):
        place = f"$.fields[{number}]"
        if not NAME.fullmatch(field.name) or field.name in RESERVED:
            hint = "Use small letters, digits and underscores, starting with a letter."
            fail(place, f"`{field.name}` cannot be the name of a field", hint)
        if field.name in seen:
            fail(place, f"the field `{field.name}` stands here twice", "Take one of them out.")
        if field.filled_from and field.filled_from not in SOURCES:
            hint = f"Known are: {', '.join(SOURCES)}."
            fail(place, f"`{field.filled_from}` is not a place to fill from", hint)
        seen.add(field.name)
    for part in template.parts:
        place = f"$.parts.{part.name}"
        if not NAME.fullmatch(part.name) or part.name in RESERVED or part.name in seen:
            fail(place, f"`{part.name}` cannot be the name of a part", "Give it a name of its own.")
        if not part.options:
            fail(place, f"the part `{part.name}` is empty", "Write at least one way to say it.")
    if not template.channels:
        fail("$.channels", "no channel is given", f"Known are: {', '.join(Channel)}.")
    if any(channel.has_subject for channel in template.channels) and not template.subject:
        fail("$", "`subject` is missing", "E-mail needs a subject; write one in the front matter.")
    if not template.body.text.strip():
        raise TemplateError(template.path, template.body.line, "the body is empty", "Write it.")
