"""One finding for a request that asks for too much, wherever it stands."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from outreach_tui.etiquette import wording
from outreach_tui.etiquette.reading import Reading
from outreach_tui.etiquette.safe_edits import swap_requests
from outreach_tui.etiquette.types import Edit, Finding, MoveName
from outreach_tui.vocabulary import Severity


def requests(reading: Reading, kinds: tuple[MoveName, ...]) -> bool:
    """Whether the body or the subject makes a request of these kinds."""
    return reading.has(*kinds) or any(move.move in kinds for move in reading.subject_moves)


def flag_request(
    reading: Reading,
    kinds: tuple[MoveName, ...],
    *,
    severity: Severity,
    message: Callable[[str], str],
    why: str,
    instead: str,
) -> Iterator[Finding]:
    """Flag the first request of ``kinds`` in the body, else the first in the subject.

    ``message`` makes the sentence from the quoted words of the request; the edits put ``instead``
    in its place and leave out every later request of the same kinds.
    """
    asks = reading.all(*kinds)
    if asks:
        yield Finding(
            severity=severity,
            start=asks[0].start,
            end=asks[0].end,
            message=message(wording.own_words(reading, asks[0])),
            why=why,
            fix=instead,
            edits=swap_requests(reading, asks, instead),
        )
        return
    for move in (move for move in reading.subject_moves if move.move in kinds):
        subject = f"A question about your work{wording.at_company(reading.context)}"
        yield Finding(
            severity=severity,
            part="subject",
            start=move.start,
            end=move.end,
            message=message(wording.quoted(move.text)),
            why=why,
            fix=subject,
            edits=(Edit(0, len(reading.subject), subject),),
        )
        return
