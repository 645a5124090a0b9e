"""What a message template is."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path

import msgspec

from outreach_tui.errors import OutreachError
from outreach_tui.tracking.message import TouchKind
from outreach_tui.vocabulary import Channel, Level, Outcome, Purpose, Tie


class TemplateError(OutreachError):
    """A template file is at fault; the message starts with the file and the line."""

    def __init__(self, path: Path, line: int, reason: str, hint: str = "") -> None:
        super().__init__(f"{path}, line {line}: {reason}.", hint)
        self.path = path
        self.line = line
        self.reason = reason


class Form(StrEnum):
    """The place in a sentence a value goes to, which decides how it is cleaned."""

    PHRASE = "phrase"
    """In the middle of a sentence: no full stop, a small "your" or "how" at the start."""
    SENTENCE = "sentence"
    """A whole sentence: a capital and a full stop."""
    ROLE = "role"
    """What somebody is, after "I'm": an article where it is missing."""
    PLACE = "place"
    """Where something was, after "we met": an "at" where it is missing."""
    LINE = "line"
    """One line, as it is: names, companies."""
    TEXT = "text"
    """Several lines, as they are: a signature."""
    LIST = "list"
    """Several phrases, one a line: times that would suit, names."""


class Field(
    msgspec.Struct,
    frozen=True,
    kw_only=True,
    forbid_unknown_fields=True,
    rename={"filled_from": "from"},
):
    """One value a template needs.

    ``question`` asks the user for it, ``hint`` helps, ``example`` is a good answer and
    ``poor`` one that would not help. ``filled_from`` names where it is found without
    asking, for example ``profile.headline``. ``max_length`` counts code points, 0 means
    as long as it likes.
    """

    name: str
    question: str
    hint: str = ""
    example: str
    poor: str = ""
    required: bool = True
    filled_from: str = ""
    form: Form = Form.PHRASE
    max_length: int = 0


class Passage(msgspec.Struct, frozen=True):
    """A piece of template source and the line of the file it starts on."""

    text: str
    line: int


class Part(msgspec.Struct, frozen=True):
    """A part of the message that can be said in several ways, the first being the usual one."""

    name: str
    options: tuple[Passage, ...]


class Template(msgspec.Struct, frozen=True, kw_only=True):
    """A message template as its file describes it, not yet compiled.

    ``ties`` are the ties it is written for, ``levels`` the seniority it suits (empty for
    anybody), ``after`` what it answers (a talk, something received; empty for anything),
    ``outcome`` what their answer said (empty for whatever it did), ``subject`` has one
    passage or several ways to say it (none for channels without a subject), ``parts`` the
    stretches the body refers to by name, ``source`` where its advice comes from.
    """

    name: str
    title: str
    when: str
    when_not: str
    purpose: Purpose
    channels: tuple[Channel, ...]
    ties: tuple[Tie, ...]
    levels: tuple[Level, ...] = ()
    after: tuple[TouchKind, ...] = ()
    outcome: tuple[Outcome, ...] = ()
    fields: tuple[Field, ...]
    subject: tuple[Passage, ...]
    parts: tuple[Part, ...]
    body: Passage
    source: str
    path: Path
    lines: dict[str, int] = {}
    """The line of the file each field and part is described on, by name."""

    def field(self, name: str) -> Field | None:
        """Return the field of that name."""
        return next((field for field in self.fields if field.name == name), None)
