"""Reading titles in writing that puts no spaces between words."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from outreach_tui.people.folding import fold
from outreach_tui.people.titles.kinds import MEANINGS, Kind
from outreach_tui.people.titles.wordlists import phrases, sections

_LONGEST_CHIEF_OFFICER = 12
"""Characters from the opening of a chief officer to its ending."""


class Unspaced(NamedTuple):
    """The weightiest role, the words that showed it, and the words about hiring, if any."""

    kind: Kind
    words: str
    human_resources: str = ""


class _Found(NamedTuple):
    kind: Kind
    words: str
    start: int
    past: bool


def is_unspaced(letter: str) -> bool:
    """Whether a letter is Thai, Chinese, Japanese or Korean."""
    return "\u0e00" <= letter <= "\u0e7f" or "\u2e80" <= letter <= "\ud7ff"


def read_unspaced(text: str) -> Unspaced | None:
    """Return the role of a title in Chinese, Japanese, Korean or Thai, else ``None``."""
    if text.isascii() or not any(map(is_unspaced, text)):
        return None
    folded = fold(text)
    found = _pieces_in(folded)
    if not found:
        return None
    body = next((name for name in _section("student_bodies") if name in folded), "")
    return Unspaced(Kind.STUDENT_OFFICE, body) if body else _weigh(found)


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


def _section(name: str) -> list[str]:
    return phrases(sections("unspaced")[name])


def _chief_officers(text: str) -> list[tuple[int, int]]:
    """Return where chief officers stand, whatever field is between opening and ending."""
    spans = []
    for pair in _section("chief_officers"):
        opening, ending = pair.split()
        start = text.find(opening)
        end = text.find(ending, start) if start >= 0 else -1
        if start < end <= start + _LONGEST_CHIEF_OFFICER:
            spans.append((start, end + len(ending)))
    return spans[:1]


def _past(text: str, start: int) -> bool:
    return text[:start].rstrip(" (·・-:：").endswith(tuple(_section("past_marks")))


@lru_cache(maxsize=1)
def _by_first_letter() -> dict[str, list[tuple[str, Kind]]]:
    pieces: dict[str, list[tuple[str, Kind]]] = {}
    for name, text in sections("unspaced").items():
        kind = Kind.__members__.get(name.upper())
        if kind is not None:
            for piece in phrases(text):
                pieces.setdefault(piece[0], []).append((piece, kind))
    return pieces


def _weigh(found: list[_Found]) -> Unspaced | None:
    now = [item for item in found if not item.past]
    roles = [item for item in now if item.kind not in (Kind.SENIOR, Kind.JUNIOR)]
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
