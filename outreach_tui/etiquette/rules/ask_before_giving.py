"""Asking before anything is given, thanked for or noticed

What it flags
A first note whose request comes before any sign of interest in the person, any thanks and any
offer: advice. A message that asks again after two that asked, without offering or thanking for
anything: a warning. An offer counts wherever it stands; praise and thanks count before the
request or in the same sentence.

Why it matters
People answer more gladly when they see why they were chosen. Somebody who only hears from you
when you need something stops answering.

Instead
Begin with what stayed with you from their work, thank them for something they did, or offer
something small: an article, what you find out, help for a younger student.

Source
workitdaily.com, How To Leverage Your Alumni Network; Yale and Pennsylvania career offices on
staying in touch; reciprocity raised the success of requests in Althoff and others, ICWSM 2014.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from outreach_tui.etiquette import wording
from outreach_tui.etiquette.reading import Reading
from outreach_tui.etiquette.types import Finding, Move, MoveName
from outreach_tui.vocabulary import Purpose, Severity, Tie

_IN_A_ROW = 2
_CONNECT = r"\b(?:connect|connecting|connection)\b"
"""An invitation takes nothing."""
_GIVING_PURPOSES = (Purpose.THANK_YOU, Purpose.OFFER_HELP, Purpose.REPLY)


def check(reading: Reading) -> Iterator[Finding]:
    """Flag the first request when nothing came before it."""
    context = reading.context
    if not reading.asks or reading.has(MoveName.OFFER) or context.purpose in _GIVING_PURPOSES:
        return
    ask = reading.asks[0]
    if context.history.asks_in_a_row >= _IN_A_ROW:
        if _before(reading, ask, MoveName.THANKS):
            return
        yield Finding(
            severity=Severity.WARNING,
            start=ask.start,
            end=ask.end,
            message=(
                f"Your last notes to {wording.them(context)} asked for something, and so does this."
            ),
            why="Somebody who hears from you only when you need something stops answering.",
            fix=(
                "Send something first: how their advice worked out, an article they would like, "
                "or a word of thanks."
            ),
        )
        return
    sentence = reading.sentence_at(ask.start)
    if sentence and re.search(_CONNECT, sentence.plain):
        return
    noticed = _before(reading, ask, MoveName.THANKS, MoveName.RESEARCH) or reading.to_recruiter
    if noticed or not context.first or reading.claims_contact or _knows(reading):
        return
    yield Finding(
        severity=Severity.ADVICE,
        start=ask.start,
        end=ask.end,
        message=f"The request comes before anything about {wording.them(context)}.",
        why="People answer more gladly when they see why you chose them.",
        fix=_opening(reading),
    )


def _before(reading: Reading, ask: Move, *names: MoveName) -> bool:
    """Whether a move begins before ``ask``; what was noticed may share its sentence."""
    sentence = reading.sentence_at(ask.start)
    end = sentence.end if sentence else ask.end
    return any(
        move.start < ask.start or (move.move is MoveName.RESEARCH and move.start < end)
        for move in reading.all(*names)
    )


def _knows(reading: Reading) -> bool:
    return reading.context.recipient.tie is Tie.COLLEAGUE


def _opening(reading: Reading) -> str:
    fact = wording.noticed(reading.context)
    if fact:
        return f"Open with what you noticed ({fact}) and what it means to you."
    return (
        "Open with one thing of theirs that stayed with you, or offer something small: “I'd gladly "
        "share what I find out.”"
    )
