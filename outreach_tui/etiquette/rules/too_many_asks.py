"""Asking for several things at once

What it flags
Different kinds of requests in one first message: two are a warning, three or more an error. A
call, or answers by e-mail instead, is one request with a fallback; so is a talk or the name of
somebody better to ask, and asking a possible mentor for a talk. Recruiters may be asked about
jobs besides. A long list of questions is advice.

Why it matters
With several requests people put the whole note off; with one they can say yes on the spot.

Instead
Keep the smallest request and leave the others for after the talk.

Source
North Carolina State; HBR Guides, ch. 11 (Clark); up to three questions help, more hurt
(Boomerang, 2015).
"""

from __future__ import annotations

from collections.abc import Iterator

from outreach_tui.etiquette import wording
from outreach_tui.etiquette.reading import Reading
from outreach_tui.etiquette.requests import asks_leave, is_given
from outreach_tui.etiquette.types import Context, Finding, Move, MoveName
from outreach_tui.vocabulary import Severity

TOPIC = "ask"
_NAMES = {
    MoveName.ASK_CONVERSATION: "a talk or advice",
    MoveName.ASK_INTRODUCTION: "an introduction",
    MoveName.ASK_MENTORSHIP: "a mentor",
    MoveName.ASK_REFERRAL: "a referral",
    MoveName.ASK_JOB: "a job",
}
"""From the smallest request to the largest."""
_QUESTIONS = 4


def concerns(context: Context) -> bool:
    """Whether this opens the conversation."""
    return context.first


def check(reading: Reading) -> Iterator[Finding]:
    """Flag the first request of a second kind, or the question that is one too many."""
    firsts: dict[MoveName, Move] = {}
    for ask in reading.asks:
        if not is_given(reading, ask) and not asks_leave(reading, ask):
            firsts.setdefault(ask.move, ask)
    if reading.to_recruiter:
        firsts.pop(MoveName.ASK_JOB, None)
        firsts.pop(MoveName.ASK_REFERRAL, None)
    if MoveName.ASK_MENTORSHIP in firsts:
        firsts.pop(MoveName.ASK_CONVERSATION, None)
    if MoveName.ASK_CONVERSATION in firsts:
        firsts.pop(MoveName.ASK_INTRODUCTION, None)
    if len(firsts) > 1:
        yield _several(reading, firsts)
        return
    if reading.document.plain.count("?") <= _QUESTIONS:
        return
    questions = [s for s in reading.document.body if s.plain.rstrip("\"') ").endswith("?")]
    if len(questions) > _QUESTIONS:
        extra = questions[_QUESTIONS]
        yield Finding(
            severity=Severity.ADVICE,
            start=extra.start,
            end=extra.end,
            message=f"This asks {len(questions)} questions, and each one is work to answer.",
            why="Up to three questions invite an answer, and more put it off.",
            fix="Keep the two or three you most want answered and bring the rest to the talk.",
        )


def _several(reading: Reading, firsts: dict[MoveName, Move]) -> Finding:
    kinds = [kind for kind in _NAMES if kind in firsts]
    keep = firsts[kinds[0]]
    mark = next(move for move in firsts.values() if move is not keep)
    names = wording.listed([_NAMES[kind] for kind in kinds])
    return Finding(
        severity=Severity.ERROR if len(kinds) > 2 else Severity.WARNING,
        start=mark.start,
        end=mark.end,
        message=f"This note holds more than one request: {names}.",
        why="With several requests people put the whole note off; with one they can say yes.",
        fix=f"Keep {wording.own_words(reading, keep)} and leave the rest for a later note.",
    )
