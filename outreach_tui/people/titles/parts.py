"""A title cut into the roles it lists: "Founder & CEO at X | Speaker" has three."""

from __future__ import annotations

import itertools
import re
import unicodedata
from enum import IntEnum
from functools import lru_cache
from typing import NamedTuple

from outreach_tui.people.folding import without_marks
from outreach_tui.people.titles.lexicon import key, lexicon

LONGEST = 400
"""Characters read; exports cut titles at 100."""

_WORD = re.compile(r"(?:[^\W_]|[\u0900-\u0dff])+(?:['’`´][^\W_]+)*")
"""Letters and digits; Indic vowel signs are part of the word."""
_INITIALS = re.compile(r"(?<![^\W_])(?:[^\W\d_]\.\s?){2,}(?![^\W_]{2})")
_SPACED = re.compile(r"(?<![^\W_])(?:[^\W\d_] ){2,}[^\W\d_](?![^\W_])")
_ELISION = re.compile(r"\b([dlDL]|[qQ]u)['’`´](?=[^\W_]{2})")

_PAST_INSIDE = frozenset({"ex", "former", "formerly", "previously", "prev"})
"""Within a part, these begin another that is over: "CTO ex Google"."""


class Joint(IntEnum):
    """How a part hangs on the part before it, from tight to loose."""

    SOFT = 1
    COMMA = 2
    DASH = 3
    HARD = 4


_JOINTS = {",": Joint.COMMA, **dict.fromkeys("-–—‐‑−", Joint.DASH)}
_INSIDE_WORDS = frozenset("-‐‑'’_.")
_LISTING = frozenset("&+/\\ ")


class Part(NamedTuple):
    """One stretch of a title: its words as written, their keys, and what follows "at".

    ``objects`` are the keys after "to", "for" or "with": whom the role serves; ``full``
    are all keys but the tail's, in order.
    """

    words: tuple[str, ...]
    keys: tuple[str, ...]
    joint: Joint
    tail: tuple[str, ...] = ()
    objects: tuple[str, ...] = ()
    full: tuple[str, ...] = ()


class _Item(NamedTuple):
    word: str
    key: str
    gap: str


def parts_of(text: str) -> list[Part]:
    """Return the parts of a cleaned title that hold words, in order."""
    items = _items(text)
    joined = _inside_chief_officer(items)
    builder = _Builder()
    for index, item in enumerate(items):
        joint = None if index == 0 or index in joined else _joint(items, index)
        builder.add(item, joint, last=index == len(items) - 1)
    return builder.finish()


def clean(title: str) -> str:
    """Return ``title`` without HTML entities, look-alike letters and invisible characters."""
    text = title[:LONGEST]
    if "&" in text and ";" in text:
        from html import unescape  # noqa: PLC0415 - few titles hold entities

        text = unescape(unescape(text))
    if not text.isascii():
        text = without_marks(unicodedata.normalize("NFKC", text))
        text = _ELISION.sub(r"\1 ", _scripts_apart(text))
    if "." in text:
        text = _INITIALS.sub(_joined_initials, text)
    if "'" in text:
        text = _ELISION.sub(r"\1 ", text)
    return _SPACED.sub(lambda found: found[0].replace(" ", ""), text)


def _scripts_apart(text: str) -> str:
    """Put a space between Latin letters and Chinese, Japanese or Korean ones: "前CEO"."""
    if max(text, default="") < "\u2e80":
        return text
    apart = [text[0]]
    for before, letter in itertools.pairwise(text):
        if before.isalnum() and letter.isalnum() and (before < "\u2e80") != (letter < "\u2e80"):
            apart.append(" ")
        apart.append(letter)
    return "".join(apart)


def _joined_initials(found: re.Match[str]) -> str:
    """Join "C.E.O."; "a.D." and "i.R.", of one small and one capital letter, stay apart."""
    letters = re.sub(r"[.\s]", "", found[0])
    return f"{letters} " if letters.isupper() or letters.islower() else found[0]


def _items(text: str) -> list[_Item]:
    items, end = [], 0
    for found in _WORD.finditer(text):
        items.append(_Item(found[0], key(found[0]), text[end : found.start()]))
        end = found.end()
    return items


def _inside_chief_officer(items: list[_Item]) -> frozenset[int]:
    """Return the places between a "chief" and its "officer", where "&" and "," part nothing."""
    inside: set[int] = set()
    for start, item in enumerate(items):
        if item.key != "chief":
            continue
        for index in range(start + 1, min(start + 9, len(items))):
            if _joint_of_gap(items[index].gap) in (Joint.HARD, Joint.DASH):
                break
            if items[index].key == "officer":
                inside.update(range(start + 1, index + 1))
                break
    return frozenset(inside)


def _joint(items: list[_Item], index: int) -> Joint | None:
    joint = _joint_of_gap(items[index].gap)
    before = items[index - 1]
    if joint is Joint.HARD and items[index].gap.strip() in (".", ":", "..."):
        return None if len(before.word) <= 4 else joint
    return joint


@lru_cache(maxsize=1024)
def _joint_of_gap(gap: str) -> Joint | None:
    """Return how loosely the words on both sides of ``gap`` belong together."""
    marks = gap.strip()
    if not marks or marks == "@":
        return Joint.HARD if "\n" in gap else None
    if gap == marks and marks in _INSIDE_WORDS:
        return None
    if set(marks) <= _LISTING:
        return Joint.SOFT
    return _JOINTS.get(marks, Joint.HARD)


class _Builder:
    """Collects words into parts; knows whether it stands in a tail or among objects."""

    def __init__(self) -> None:
        self._words_of = lexicon()
        self._parts: list[Part] = []
        self._start(Joint.HARD)

    def _start(self, joint: Joint) -> None:
        self._joint = joint
        self._words: list[str] = []
        self._keys: list[str] = []
        self._tail: list[str] = []
        self._objects: list[str] = []
        self._full: list[str] = []
        self._into: list[str] | None = None

    def _break(self, joint: Joint) -> None:
        if self._words or self._tail or self._objects:
            self._parts.append(
                Part(
                    tuple(self._words), tuple(self._keys), self._joint, tuple(self._tail),
                    tuple(self._objects), tuple(self._full),
                )
            )  # fmt: skip
            self._start(joint)
        else:
            self._joint = max(self._joint, joint)

    def add(self, item: _Item, joint: Joint | None, *, last: bool) -> None:
        if joint is not None and not (joint is Joint.SOFT and self._into is self._objects):
            self._break(joint)
        if "@" in item.gap:
            self._into = self._tail
        separate = item.gap != "-" and not last
        if separate and item.key in self._words_of.breaks:
            self._break(Joint.HARD)
        elif separate and item.key in self._words_of.at and self._words:
            self._into = self._tail
        elif separate and self._into is not self._objects and self._is_and(item):
            self._break(Joint.SOFT)
        elif separate and self._serves(item):
            self._into = self._objects
            self._full.append(item.key)
        else:
            self._place(item)

    def _serves(self, item: _Item) -> bool:
        """Whether the words from here on are whom the role serves, not who has it."""
        if self._into is not None:
            return False
        if not self._words:
            return item.key in self._words_of.talk
        return item.key in self._words_of.objects or (
            item.key == "of" and self._keys[-1] == "office"
        )

    def _is_and(self, item: _Item) -> bool:
        if not self._words:
            return False
        return item.key in self._words_of.ands or (item.word in ("e", "y") and item.gap.isspace())

    def _place(self, item: _Item) -> None:
        if item.key in _PAST_INSIDE and self._words and self._into is not self._objects:
            self._break(Joint.HARD)
        if self._into is None:
            self._words.append(item.word)
            self._keys.append(item.key)
        else:
            self._into.append(item.key)
        if self._into is not self._tail:
            self._full.append(item.key)

    def finish(self) -> list[Part]:
        self._break(Joint.HARD)
        return self._parts
