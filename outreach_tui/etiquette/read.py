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
from outreach_tui.etiquette.learned.features import MANY, Found, Place
from outreach_tui.etiquette.learned.model import model
from outreach_tui.etiquette.phrases import Phrases, candidates_of
from outreach_tui.etiquette.types import Move, MoveName, Part, Sentence, Span

_Spans = tuple[tuple[MoveName, Span], ...]
_NOTHING: Found = frozenset()
_InSentence = Callable[[Sentence], Iterable[Span]]
_Otherwise = Callable[[Sentence, Found, Found], Iterable[Span]]
_InDocument = Callable[[Document], Iterable[Span]]


class _Reader(NamedTuple):
    """The functions of one move file."""

    move: MoveName
    in_sentence: _InSentence | None
    otherwise: _Otherwise | None
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
                cast("_Otherwise | None", getattr(module, "otherwise", None)),
                cast("_InDocument | None", getattr(module, "in_document", None)),
                cast("Phrases | None", getattr(module, "PHRASES", None)),
            )
        )
    return tuple(found)


def read_moves(document: Document) -> tuple[Move, ...]:
    """Return the moves of a message in order of their place.

    Spans of one move that touch or overlap are one move. Quoted text and the signature are not
    the sender's own words; only moves that read the whole document may look at them.
    """
    found: list[tuple[MoveName, Span]] = []
    for sentence, place, spans in said_by_phrases(document):
        for name, span in _judged(sentence.text, sentence.plain, sentence.part, place, spans):
            found.append((name, _moved(span, sentence.start)))
    for reader in _readers():
        if reader.in_document is not None:
            found += [(reader.move, span) for span in reader.in_document(document)]
    return tuple(_merged(found, document.text))


def said_by_phrases(document: Document) -> Iterator[tuple[Sentence, Place, _Spans]]:
    """Yield the sender's sentences with what the phrases of the move files find in them."""
    own = document.own
    near = [_in_sentence(s.text, s.plain, s.part) for s in own]
    names = [frozenset(name for name, _ in here) for here in near]
    message = frozenset().union(*names)
    whole = len(own) >= MANY or any(sentence.part is not Part.BODY for sentence in own)
    around = [_NOTHING, *names, _NOTHING]
    for i, (sentence, here) in enumerate(zip(own, names, strict=True)):
        rest = _otherwise(sentence.text, sentence.plain, sentence.part, here, message)
        place = Place(
            here=here | {name for name, _ in rest},
            before=around[i],
            after=around[i + 2],
            elsewhere=message - here,
            first=i == 0,
            last=i == len(own) - 1,
            whole=whole,
        )
        yield sentence, place, near[i] + rest


def _moved(span: Span, by: int) -> Span:
    return Span(span.start + by, span.end + by)


@lru_cache(maxsize=2048)
def _in_sentence(text: str, plain: str, part: Part) -> _Spans:
    sentence = Sentence(start=0, end=len(text), part=part, paragraph=0, text=text, plain=plain)
    readers = _readers()  # before the words are read: the files say which words there are
    candidates = candidates_of(read_words(sentence))
    return tuple(
        (reader.move, span)
        for reader in readers
        if reader.in_sentence and (reader.phrases is None or reader.phrases in candidates)
        for span in reader.in_sentence(sentence)
    )


@lru_cache(maxsize=2048)
def _otherwise(text: str, plain: str, part: Part, here: Found, message: Found) -> _Spans:
    sentence = Sentence(start=0, end=len(text), part=part, paragraph=0, text=text, plain=plain)
    return tuple(
        (reader.move, span)
        for reader in _readers()
        if reader.otherwise is not None
        for span in reader.otherwise(sentence, here, message)
    )


@lru_cache(maxsize=2048)
def _judged(text: str, plain: str, part: Part, place: Place, spans: _Spans) -> _Spans:
    """Return the moves of a sentence: those the model holds for true, and those it cannot judge."""
    sentence = Sentence(start=0, end=len(text), part=part, paragraph=0, text=text, plain=plain)
    held = model().held(sentence, place)
    judges = model().header.moves
    judged = [(name, span) for name, span in spans if name in held or name not in judges]
    judged += [
        (name, model().decisive(sentence, place, name)) for name in held if name not in place.here
    ]
    return tuple(judged)


def _merged(found: list[tuple[MoveName, Span]], text: str) -> Iterable[Move]:
    last: dict[MoveName, Span] = {}
    kept: list[tuple[MoveName, Span]] = []
    for name, span in sorted(found, key=lambda item: (item[1].start, item[1].end, item[0])):
        before = last.get(name)
        if before is not None and span.start <= before.end:
            last[name] = Span(before.start, max(before.end, span.end))
        else:
            if before is not None:
                kept.append((name, before))
            last[name] = span
    kept += last.items()
    for name, span in sorted(kept, key=lambda item: (item[1].start, item[1].end, item[0])):
        yield Move(move=name, start=span.start, end=span.end, text=text[span.start : span.end])
