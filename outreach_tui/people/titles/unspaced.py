"""Reading titles in writing that puts no spaces between words."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from outreach_tui.people.folding import fold
from outreach_tui.people.titles.kinds import MEANINGS, Kind
from outreach_tui.people.titles.lexicon import phrases
from outreach_tui.people.titles.scripts import (
    CHIEF_OFFICERS,
    PAST_MARKS,
    PIECES,
    STUDENT_BODIES,
)


_UNSPACED = re.compile("[\u0e00-\u0e7f\u2e80-\ud7ff]")


class Unspaced(NamedTuple):
    """The weightiest role, the words that showed it, and the words about hiring, if any."""

    kind: Kind
    words: str
    human_resources: str = ""


def read_unspaced(text: str) -> Unspaced | None:
    """Return the role of a title in Chinese, Japanese, Korean or Thai, else ``None``."""
    if text.isascii() or not _UNSPACED.search(text):
        return None
    folded = fold(text)
    found = _pieces_in(folded)
    if not found:
        return None
    body = next((name for name in STUDENT_BODIES if name in folded), "")
    return Unspaced(Kind.STUDENT, body) if body else _weigh(found)


class _Found(NamedTuple):
    kind: Kind
    words: str
    start: int
    past: bool


def _pieces_in(text: str) -> list[_Found]:
    """Return the longest known pieces, never overlapping, in order."""
    taken = [False] * len(text)
    found: list[_Found] = []
    for start, end in _chief_officers(text):
        found.append(_Found(Kind.LEADER, text[start:end], start, past=_past(text, start)))
        taken[start:end] = [True] * (end - start)
    candidates = [
        (-len(piece), start, piece, kind)
        for start, letter in enumerate(text)
        for piece, kind in _by_first_letter().get(letter, ())
        if text.startswith(piece, start)
    ]
    for _, start, piece, kind in sorted(candidates, key=lambda item: item[:2]):
        end = start + len(piece)
        if not any(taken[start:end]):
            found.append(_Found(kind, piece, start, past=_past(text, start)))
            taken[start:end] = [True] * len(piece)
    return sorted(found, key=lambda item: item.start)


def _chief_officers(text: str) -> list[tuple[int, int]]:
    spans = []
    for opening, ending in CHIEF_OFFICERS:
        start = text.find(opening)
        end = text.find(ending, start) if start >= 0 else -1
        if start < end <= start + 12:
            spans.append((start, end + len(ending)))
    return spans


def _past(text: str, start: int) -> bool:
    before = text[:start].rstrip(" (·・-:：")
    return before.endswith(PAST_MARKS)


@lru_cache(maxsize=1)
def _by_first_letter() -> dict[str, list[tuple[str, Kind]]]:
    pieces: dict[str, list[tuple[str, Kind]]] = {}
    for kind, text in PIECES.items():
        for piece in phrases(text):
            pieces.setdefault(piece[0], []).append((piece, kind))
    return pieces


_SHADES = (Kind.SENIOR, Kind.JUNIOR)


def _weigh(found: list[_Found]) -> Unspaced | None:
    now = [item for item in found if not item.past]
    roles = [item for item in now if item.kind not in _SHADES]
    staff = next((item.words for item in roles if item.kind is Kind.RECRUITER), "")
    if not roles:
        over = [item for item in found if item.past]
        return Unspaced(Kind.SEEKING, over[0].words) if over else None
    best = _deciding(roles)
    kind = best.kind
    if kind is Kind.IC and any(item.kind is Kind.SENIOR for item in now):
        kind = Kind.SENIOR_IC
    return Unspaced(kind, best.words, staff)


def _deciding(roles: list[_Found]) -> _Found:
    """Compounds end in what somebody is: an assistant, a student, somebody looking."""
    if roles[-1].kind in (Kind.ASSISTANT, Kind.STUDENT, Kind.SEEKING):
        return roles[-1]
    return max(roles, key=lambda item: MEANINGS[item.kind].rank)
