"""Edits that change what a message asks or says without harming the rest of it.

Each function returns no edits where the result could read badly; the fix is then words only.
"""

from __future__ import annotations

from collections.abc import Sequence

from outreach_tui.etiquette.channels import body_limit, count_characters
from outreach_tui.etiquette.fixes import apply, removed, replaced
from outreach_tui.etiquette.reading import ASKS, Reading
from outreach_tui.etiquette.types import Edit, Move, MoveName, Part, Sentence

_LONGEST = 45
"""Words of a sentence that may go as a whole; longer ones usually say something else too."""
_GOES_WITH_AN_ASK = frozenset(
    {
        *ASKS,
        MoveName.THANKS,
        MoveName.TIME_BOUND,
        MoveName.FLEXIBLE,
        MoveName.EASY_OUT,
        MoveName.PRESSURE,
        MoveName.DESPERATION,
        MoveName.ATTACHMENT,
        MoveName.FOLLOW_UP,
    }
)
_SMALL_ASKS = (MoveName.ASK_CONVERSATION, MoveName.ASK_INTRODUCTION)


def swap_requests(reading: Reading, moves: Sequence[Move], words: str) -> tuple[Edit, ...]:
    """Put ``words`` in place of the sentences that make requests.

    Where another sentence already asks for a talk or a name, the requests only go.
    """
    gone = reading.sentences_of(moves)
    overreach = {MoveName.TIE, MoveName.ALUMNI_OVERREACH}
    for sentence in gone:
        does = reading.does(sentence)
        if MoveName.ALUMNI_OVERREACH in does:
            does -= overreach
        if not _may_go(sentence) or not does <= _GOES_WITH_AN_ASK:
            return ()
    left_out = {sentence.start for sentence in gone}
    asking = reading.sentences_of(reading.all(*_SMALL_ASKS))
    rest = [sentence for sentence in asking if sentence.start not in left_out]
    if rest:
        return removed(reading.document, gone) or ()
    later = removed(reading.document, gone[1:]) if gone[1:] else ()
    if later is None:
        return ()
    return fitting(reading, (replaced(gone[0], words), *later))


def leave_out(
    reading: Reading, moves: Sequence[Move], also: frozenset[MoveName] = frozenset()
) -> tuple[Edit, ...]:
    """Leave out the sentences of ``moves`` if they do nothing else but ``also``.

    What overlaps the moves themselves goes with them, unless it asks for something.
    """
    gone = reading.sentences_of(moves)
    for sentence in gone:
        rest = {
            move.move
            for move in reading.moves_in(sentence)
            if move.move in ASKS or not any(_overlap(move, flagged) for flagged in moves)
        }
        if not _may_go(sentence) or rest - also - {move.move for move in moves}:
            return ()
    if not _still_asks(reading, gone):
        return ()
    return removed(reading.document, gone) or ()


def _still_asks(reading: Reading, gone: Sequence[Sentence]) -> bool:
    """Whether a message that asks would still ask without some sentences."""
    body = reading.document.body
    asking = [s for s in body if "?" in s.text or reading.does(s) & set(ASKS)]
    left_out = {sentence.start for sentence in gone}
    return not asking or any(s.start not in left_out for s in asking)


def _overlap(one: Move, other: Move) -> bool:
    return one.start < other.end and other.start < one.end


def inserted(reading: Reading, offset: int, words: str) -> tuple[Edit, ...]:
    """Write ``words`` at ``offset``."""
    return fitting(reading, (Edit(offset, offset, words),))


def fitting(reading: Reading, edits: tuple[Edit, ...]) -> tuple[Edit, ...]:
    """Return ``edits``, or none when they would make the text too long for its channel."""
    limit = body_limit(reading.context)
    if limit is None:
        return edits
    text, channel = reading.document.text, reading.context.channel
    before, after = count_characters(text, channel), count_characters(apply(text, edits), channel)
    return edits if after <= limit or after <= before else ()


def _may_go(sentence: Sentence) -> bool:
    return sentence.part is Part.BODY and len(sentence.text.split()) <= _LONGEST
