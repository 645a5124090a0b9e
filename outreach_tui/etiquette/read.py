"""Finds the moves of a message: the files of ``moves`` read every sentence, the model decides."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Iterable, Iterator
from functools import cache, lru_cache
from typing import NamedTuple, cast

from outreach_tui.etiquette import moves
from outreach_tui.etiquette.coding import read_words
from outreach_tui.etiquette.document import Document
from outreach_tui.etiquette.learned.features import MANY, Place
from outreach_tui.etiquette.learned.model import model
from outreach_tui.etiquette.phrases import Phrases
from outreach_tui.etiquette.types import Move, MoveName, Part, Sentence, Span

_InSentence = Callable[[Sentence], Iterable[Span]]
_InDocument = Callable[[Document], Iterable[Span]]


_KEPT = 4096
"""Sentences whose moves are remembered."""
_LOUD = 72
"""What the words of a sentence weigh, by themselves, where nine of ten times the move is meant:
1.5 in log odds, in the steps of the model."""


class _Reader(NamedTuple):
    """The functions of one move file."""

    move: MoveName
    in_sentence: _InSentence | None
    in_document: _InDocument | None
    phrases: Phrases | None
    """Where none of these may stand, ``in_sentence`` has nothing to say."""


@cache
def _readers() -> tuple[_Reader, ...]:
    found = []
    for info in pkgutil.iter_modules(moves.__path__):
        module = importlib.import_module(f"{moves.__name__}.{info.name}")
        found.append(
            _Reader(
                MoveName(info.name),
                cast("_InSentence | None", getattr(module, "in_sentence", None)),
                cast("_InDocument | None", getattr(module, "in_document", None)),
                cast("Phrases | None", getattr(module, "PHRASES", None)),
            )
        )
    return tuple(found)


@cache
def _by_move() -> dict[MoveName, tuple[_InSentence, Phrases | None]]:
    return {r.move: (r.in_sentence, r.phrases) for r in _readers() if r.in_sentence}


def read_moves(document: Document) -> tuple[Move, ...]:
    """Return the moves of a message in order of their place.

    Spans of one move that touch or overlap are one move. Quoted text and the signature are not
    the sender's own words; only moves that read the whole document may look at them.
    """
    found = [
        (span.start + sentence.start, span.end + sentence.start, name)
        for sentence, place in placed(document)
        for name, span in _in_sentence(sentence.text, sentence.plain, sentence.part, place)
    ]
    for reader in _readers():
        if reader.in_document is not None:
            spans = reader.in_document(document)
            found += [(span.start, span.end, reader.move) for span in spans]
    return tuple(_merged(found, document.text))


def placed(document: Document) -> Iterator[tuple[Sentence, Place]]:
    """Yield the sender's sentences with where each stands."""
    own = document.own
    whole = len(own) >= MANY or any(sentence.part is not Part.BODY for sentence in own)
    last = len(own) - 1
    for i, sentence in enumerate(own):
        yield sentence, Place(first=i == 0, last=i == last, whole=whole)


def said_by_phrases(sentence: Sentence) -> frozenset[MoveName]:
    """Return the moves whose own phrases find them in a sentence."""
    return frozenset(
        reader.move
        for reader in _readers()
        if reader.in_sentence and any(True for _ in reader.in_sentence(sentence))
    )


def overheard(document: Document, *names: MoveName) -> list[Move]:
    """Return where the phrases of these moves stand, also where the words around outweigh them."""
    return [
        Move(
            move=name,
            start=sentence.start + span.start,
            end=sentence.start + span.end,
            text=sentence.text[span.start : span.end],
        )
        for sentence in document.body
        for name in names
        for span in _by_move()[name][0](sentence)
    ]


def beyond_doubt(document: Document, name: MoveName) -> list[Sentence]:
    """Return the sentences that make a move in its phrases, or in words that leave no doubt."""
    in_sentence = _by_move()[name][0]
    return [
        sentence
        for sentence, place in placed(document)
        if any(True for _ in in_sentence(sentence)) or model().weigh(sentence, place)[name] >= _LOUD
    ]


@lru_cache(maxsize=_KEPT)
def _in_sentence(
    text: str, plain: str, part: Part, place: Place
) -> tuple[tuple[MoveName, Span], ...]:
    """Return what a sentence does. The words are weighed first: most moves are out of reach then,
    and of those nobody asks the phrases.
    """
    sentence = Sentence(start=0, end=len(text), part=part, paragraph=0, text=text, plain=plain)
    readers = _by_move()  # before the words are read: the files say which words there are
    words = read_words(sentence)
    found: list[tuple[MoveName, Span]] = []
    for move, unheard, heard in model().in_reach(sentence, place):
        in_sentence, phrases = readers[move]
        may_stand = phrases is None or phrases.candidates(words)
        spans = list(in_sentence(sentence)) if may_stand else []
        if (heard if spans else unheard) > 0:
            found += [(move, span) for span in spans or [model().decisive(sentence, move)]]
    return tuple(found) + tuple(_implied(found))


def _implied(found: list[tuple[MoveName, Span]]) -> Iterator[tuple[MoveName, Span]]:
    """Yield the tie that leaning on a tie always names."""
    names = {move for move, _ in found}
    if MoveName.ALUMNI_OVERREACH in names and MoveName.TIE not in names:
        yield from ((MoveName.TIE, it) for move, it in found if move is MoveName.ALUMNI_OVERREACH)


def _merged(found: list[tuple[int, int, MoveName]], text: str) -> Iterable[Move]:
    last: dict[MoveName, tuple[int, int, MoveName]] = {}
    kept: list[tuple[int, int, MoveName]] = []
    for start, end, name in sorted(found):
        before = last.get(name)
        if before is not None and start <= before[1]:
            last[name] = before[0], max(before[1], end), name
        else:
            if before is not None:
                kept.append(before)
            last[name] = start, end, name
    for start, end, name in sorted([*kept, *last.values()]):
        yield Move(move=name, start=start, end=end, text=text[start:end])
