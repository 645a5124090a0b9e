"""Which requests count, and one finding for a request that asks for too much."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from outreach_tui.etiquette import wording
from outreach_tui.etiquette.patterns import find_in
from outreach_tui.etiquette.reading import Reading
from outreach_tui.etiquette.safe_edits import swap_requests
from outreach_tui.etiquette.types import Edit, Finding, Move, MoveName, Sentence
from outreach_tui.vocabulary import Severity

_GIVES = (
    r"\b(?:something|anything|whatever) (?:\w+ ){0,4}?i (?:can|could|may|might) (?:\w+ ){1,3}"
    r"for you\b"
    r"|\b(?:some|any)(?:body|one) i know\b.*\byou(?:'d| would)? (?:like|want|love) to meet\b"
    r"|\bgiv(?:e|ing) (?:something|a little) back\b"
    r"|\b(?:room|place|space|use) for .{0,20}\bvolunteers?\b"
    r"|\bwould it (?:help|be (?:good|useful|of use)) to have (?:some|any)(?:body|one) to "
    r"(?:ask|talk to)\b"
)
"""Offers in words that also ask: a task taken on, a person to meet or to ask, hours unpaid."""
_ASKS_TOO = (
    r"\b(?:could|would|can|will|might) you\b|\byou (?:could|would|can|might)\b"
    r"|\b(?:hire|refer|recommend|introduce|nominate|forward|pass|put|make|take) (?:me|my)\b"
    r"|\b(?:grateful|appreciate)\b"
    r"|\b(?:a|an|any|the|your) (?:\w+ )?(?:job|opening|position|role|internship|vacancy)\b"
    r"|\b(?:jobs|openings|positions|internships|vacancies)\b"
)
"""What asks beside an offer: "and could you", "if you put me forward"."""
_LEAVE = (
    r"\b(?:may|can|could|might|shall) i (?:\w+ )?(?:mention|say|name|tell)\b.{0,30}"
    r"\b(?:your name|you)\b|\b(?:may|can|could|might|shall) i (?:\w+ )?use your name\b"
    r"|\b(?:say|mention|tell \w+) (?:that )?you (?:sent|suggested|named)\b"
)
"""Asks leave to name the reader to somebody else."""
_FREELY = (
    r"\bif (?:you(?:'re| are)|that(?:'s| is)|it(?:'s| is)) (?:\w+ )?(?:happy|fine|all right|ok)\b"
)
_FOR_A_PLACE = (
    r"\b(?:appl(?:y|ied|ying|ications?)|refer(?:ence|ee|rer|ral)?s?|résumé|resume|cv|hir(?:e|ing)"
    r"|recruit\w*|hr|vacanc\w+|openings?|interview|form|vouch\w*)\b"
)
"""What makes such a name count as a referral."""


def gives(reading: Reading, sentence: Sentence) -> bool:
    """Whether a sentence offers something and asks for nothing in the same breath."""
    offers = MoveName.OFFER in reading.does(sentence) or find_in(_GIVES, sentence.plain)
    return bool(offers) and not find_in(_ASKS_TOO, sentence.plain)


def is_given(reading: Reading, move: Move) -> bool:
    """Whether what sounds like a request stands in a sentence that only ``gives``."""
    sentence = reading.sentence_at(move.start)
    return sentence is not None and gives(reading, sentence)


def requests(reading: Reading, kinds: tuple[MoveName, ...]) -> bool:
    """Whether the body or the subject makes a request of these kinds; an offer is none."""
    if any(not is_given(reading, ask) for ask in _asks(reading, kinds)):
        return True
    return any(move.move in kinds for move in reading.subject_moves)


def asks_leave(reading: Reading, ask: Move) -> bool:
    """Whether it asks leave, which may be refused, to name the reader to somebody else."""
    sentence = reading.sentence_at(ask.start)
    if ask.move is not MoveName.ASK_REFERRAL or sentence is None:
        return False
    if not find_in(_LEAVE, sentence.plain):
        return False
    freely = reading.has(MoveName.EASY_OUT) or find_in(_FREELY, sentence.plain)
    return bool(freely) and not any(find_in(_FOR_A_PLACE, s.plain) for s in reading.document.body)


def _asks(reading: Reading, kinds: tuple[MoveName, ...]) -> list[Move]:
    return [ask for ask in reading.all(*kinds) if not asks_leave(reading, ask)]


def _outright(reading: Reading, asks: Sequence[Move]) -> list[Move]:
    """Return the requests beyond doubt, in sentences that offer nothing."""
    return [
        ask
        for ask in asks
        if reading.is_outright(ask)
        and not any(MoveName.OFFER in reading.does(s) for s in reading.sentences_of([ask]))
    ]


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

    An error needs a request beyond doubt; without one it is a warning. ``message`` makes the
    sentence from the quoted words of the request; the edits put ``instead`` in its place and leave
    out every later request of the same kinds.
    """
    asks = _asks(reading, kinds)
    if asks:
        worst = [ask for ask in asks if not is_given(reading, ask)] or asks
        if severity is Severity.ERROR:
            certain = _outright(reading, asks)
            severity = Severity.ERROR if certain else Severity.WARNING
            worst = certain or worst
        first = worst[0]
        yield Finding(
            severity=severity,
            start=first.start,
            end=first.end,
            message=message(wording.own_words(reading, first)),
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
