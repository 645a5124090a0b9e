"""Weighs what ``features`` shows of a sentence: a weight a move for each feature, and their sum.

All weights of a feature are one number, a lane of bits for each move, so that one addition adds
them all. The file of weights is laid out for that: a header, the features, and a byte a weight.
"""

from __future__ import annotations

import struct
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from functools import cache, cached_property, lru_cache
from pathlib import Path
from typing import NamedTuple

import msgspec

from outreach_tui.etiquette.coding import MARKS, STOP, UNKNOWN, VOCABULARY, Words, coded
from outreach_tui.etiquette.learned.features import PHRASE, Place, of_place, of_words, spans_of
from outreach_tui.etiquette.types import MoveName, Part, Sentence, Span

WEIGHTS = Path(__file__).with_name("weights.bin")
_LANE = 32
MIDDLE = 128
"""A weight's byte counts from here."""
_HALF = 1 << _LANE - 2
_KEPT = 2048
"""Sentences whose weights are remembered."""


class Header(msgspec.Struct, frozen=True, kw_only=True):
    """What the file of weights says about itself."""

    corpus: str
    """The digest of the text it was trained on."""
    moves: tuple[MoveName, ...]
    words: str
    """A word of each group that has a symbol, from the first symbol on."""
    first_symbol: int
    start: tuple[int, ...]
    """For each move, what an empty sentence weighs."""
    signs: dict[str, tuple[int, ...]]
    """The weights of the features that are no words."""


class Reason(NamedTuple):
    """Something a move's weight is made of: words, or a sign such as ``place:first``."""

    span: Span | None
    words: str
    weight: int


class _Symbols(dict[int, str]):
    """The symbol of each code; a group the weights do not know is an unknown word."""

    def __missing__(self, code: int) -> str:
        return self.get(ord(UNKNOWN), UNKNOWN)


class _Rows(dict[int, int]):
    """The weights of each feature, from 1 on, each laid into its lanes when first needed."""

    def __init__(self, rows: bytes, lanes: int) -> None:
        super().__init__()
        self._bytes = rows
        self._lanes = lanes

    def weight(self, row: int, lane: int) -> int:
        """Return what a feature weighs for the move of a lane."""
        return self._bytes[(row - 1) * self._lanes + lane] - MIDDLE

    def __missing__(self, row: int) -> int:
        wide = bytearray(self._lanes * _LANE // 8)
        wide[:: _LANE // 8] = self._bytes[(row - 1) * self._lanes : row * self._lanes]
        packed = self[row] = int.from_bytes(wide, "little")
        return packed


class Model:
    """The weights, ready to be added."""

    def __init__(self, data: bytes) -> None:
        head, names, rows = data.split(b"\0", 2)
        self.header = msgspec.json.decode(head, type=Header)
        lanes = len(self.header.moves)
        self._lanes = struct.Struct(f"<{lanes}I")
        found = names.decode().split("\n")
        self._row_of = dict(zip(found, range(1, len(found) + 1), strict=True))
        self._rows = _Rows(rows, lanes)
        self._signs = {sign: _packed(weights) for sign, weights in self.header.signs.items()}
        self._start = _packed(weight + _HALF for weight in self.header.start)
        self._one = _packed([MIDDLE] * lanes)

    @cached_property
    def symbols(self) -> dict[int, str]:
        """The symbol of each code of the vocabulary."""
        return symbols_of(self.header.words, self.header.first_symbol)

    @lru_cache(maxsize=_KEPT)  # noqa: B019 - one model lives as long as the process
    def _words(self, text: str, plain: str) -> int:
        words = coded(text, plain)
        seen = of_words(words, words.codes.translate(self.symbols))
        rows = set(filter(None, map(self._row_of.get, seen)))
        return sum(map(self._rows.__getitem__, rows)) - len(rows) * self._one

    @lru_cache(maxsize=_KEPT)  # noqa: B019
    def _place(self, place: Place, part: Part) -> int:
        return self._start + sum(self._signs.get(sign, 0) for sign in of_place(place, part))

    def _lanes_of(self, sentence: Sentence, place: Place) -> tuple[int, ...]:
        total = self._words(sentence.text, sentence.plain) + self._place(place, sentence.part)
        return self._lanes.unpack(total.to_bytes(self._lanes.size, "little"))

    def phrase(self, place: Place) -> tuple[int, ...]:
        """Return for each move what it adds that its own phrases found it."""
        return self.header.signs[PHRASE[place.whole]]

    def weigh(self, sentence: Sentence, place: Place) -> dict[MoveName, int]:
        """Return what each move weighs in a sentence by its words and place alone.

        With ``phrase`` added where the move's own phrases found it, it holds above zero.
        """
        lanes = self._lanes_of(sentence, place)
        return {move: lane - _HALF for move, lane in zip(self.header.moves, lanes, strict=True)}

    def in_reach(self, sentence: Sentence, place: Place) -> list[tuple[MoveName, int, int]]:
        """Return what ``weigh`` says of each move that holds, or would if its phrases found it.

        The first weight is without, the second with what ``phrase`` adds.
        """
        lanes = self._lanes_of(sentence, place)
        return [
            (move, lane - _HALF, lane - _HALF + more)
            for move, lane, more in zip(self.header.moves, lanes, self.phrase(place), strict=True)
            if lane > _HALF or lane + more > _HALF
        ]

    def explain(self, sentence: Sentence, place: Place, move: MoveName) -> tuple[Reason, ...]:
        """Return what the weight of ``weigh`` is the sum of, the heaviest first."""
        lane = self.header.moves.index(move)
        reasons = [Reason(None, "", self.header.start[lane])]
        reasons += [
            Reason(Span(*span), sentence.text[slice(*span)], weight)
            for span, weight in self._told(sentence, lane)
        ]
        signs = self.header.signs
        reasons += [
            Reason(None, sign, signs[sign][lane])
            for sign in of_place(place, sentence.part)
            if sign in signs
        ]
        return tuple(sorted((r for r in reasons if r.weight), key=lambda r: -abs(r.weight)))

    def _told(self, sentence: Sentence, lane: int) -> Iterator[tuple[tuple[int, int], int]]:
        """Yield each feature of a sentence's words that weighs, once, and where it stands."""
        words = coded(sentence.text, sentence.plain)
        rows = [*map(self._row_of.get, of_words(words, words.codes.translate(self.symbols)))]
        places = dict(zip(reversed(rows), reversed(spans_of(words, sentence.plain)), strict=True))
        for row, span in places.items():
            if row and (weight := self._rows.weight(row, lane)):
                yield span, weight

    def decisive(self, sentence: Sentence, move: MoveName) -> Span:
        """Return the clause whose words weighed most for a move."""
        clauses = clauses_of(coded(sentence.text, sentence.plain))
        if len(clauses) < 2:
            return clauses[0] if clauses else Span(0, len(sentence.text))
        starts = [clause.start for clause in clauses]
        weights = [0] * len(clauses)
        for span, weight in self._told(sentence, self.header.moves.index(move)):
            weights[max(0, bisect_right(starts, span[0]) - 1)] += weight
        return clauses[weights.index(max(weights))]


def clauses_of(words: Words) -> list[Span]:
    """Return the stretches of a sentence between its marks."""
    clauses = []
    first = 0
    for place, code in enumerate(words.codes + STOP):
        if code in MARKS:
            if first < place:
                clauses.append(Span(words.starts[first], words.ends[place - 1]))
            first = place + 1
    return clauses


def symbols_of(words: str, first: int) -> dict[int, str]:
    """Return the symbol of each code, given a word of each group from the first symbol on."""
    symbols = _Symbols()
    for place, word in enumerate(words.split()):
        code = VOCABULARY.codes.get(word) if word.isalpha() else word
        if code:
            symbols[ord(code)] = chr(first + place)
    return symbols


def _packed(weights: Iterable[int]) -> int:
    return sum(weight << place * _LANE for place, weight in enumerate(weights))


@cache
def model() -> Model:
    """Return the model, read when it is first needed."""
    return Model(WEIGHTS.read_bytes())
