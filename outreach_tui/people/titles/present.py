"""Telling what somebody is now from what is over, wished for or about to begin."""

from __future__ import annotations

from typing import NamedTuple

from outreach_tui.people.titles.kinds import Kind
from outreach_tui.people.titles.lexicon import Lexicon
from outreach_tui.people.titles.parts import Joint, Part

_QUOTED = 8
"""Words quoted from a part that is over."""


class Gone(NamedTuple):
    """What a title says is over or to come, in its words.

    ``searching`` is whether somebody looks for work now, which says more of them than
    the trade they name beside it.
    """

    kind: Kind
    words: str
    searching: bool


def present(parts: list[Part], words: Lexicon) -> tuple[list[Part], Gone | None]:
    """Return the parts that hold now, and what was said to be over or to come."""
    kept: list[Part] = []
    gone: Gone | None = None
    over = named = False
    for part in parts:
        past, only = _is_past(part, words)
        if not past and ((over and part.joint is Joint.SOFT) or named):
            over, named = over and part.joint is Joint.SOFT, False
            continue
        over = past and bool(words.marks(part.keys) or only)
        named = only and not kept
        ended, wish = words.retired.first_in(part.full), _wish(part, words)
        if not (past or ended or wish):
            kept.append(part)
            continue
        if gone is None or wish is Kind.STUDENT:
            quoted = " ".join(part.words[:_QUOTED]) or part.full[0]
            searching = wish is not None and not _aspires(part, words)
            gone = Gone(wish or Kind.SEEKING, quoted, searching)
        if (ended and len(part.full) <= 2) or (only and kept):
            kept.clear()
    return kept, gone


def _is_past(part: Part, words: Lexicon) -> tuple[bool, bool]:
    """Return whether a part tells of the past, and whether it says nothing else."""
    first = words.past.first_in(part.full[:3])
    starts = bool(first) and " ".join(part.full).startswith(first)
    return starts, starts and len(part.full) == len(first.split())


def _wish(part: Part, words: Lexicon) -> Kind | None:
    """Return what somebody is who wishes for a role: looking for one, or a student."""
    if part.full[:1] and part.full[0] in words.incoming:
        return None if _names(part, Kind.LEADER, words) else Kind.STUDENT
    seeks = words.seek.first_in(part.full) and words.sought.first_in(part.full)
    if seeks or words.seeking.first_in(part.full) or _aspires(part, words):
        return Kind.STUDENT if _names(part, Kind.STUDENT, words) else Kind.SEEKING
    return None


def _names(part: Part, kind: Kind, words: Lexicon) -> bool:
    return any(mark.kind is kind for mark in words.marks(part.keys))


def _aspires(part: Part, words: Lexicon) -> bool:
    wish = words.aspiring.first_in(part.full)
    return bool(wish) and (wish in " ".join(part.full[:3]) or wish == "in the making")
