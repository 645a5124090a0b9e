"""Moves sets of places along the steps of a phrase.

A set of places is a number; bit ``i`` is the place before word ``i``. Each step takes all places at
once, so that the work grows with the length of the text alone and nothing is ever tried twice.
"""

from __future__ import annotations

from functools import cache

from outreach_tui.etiquette.coding import (
    COMMA,
    HOLE,
    MARKS,
    NAME,
    NOT_BEFORE_NOUN,
    NUMBER,
    QUESTION,
    STOP,
    VOCABULARY,
    Words,
    kinds_of,
)

SIGNS = {"Name": NAME + HOLE, "Hole": HOLE, "#": NUMBER, ",": COMMA, ";": STOP, "?": QUESTION}
_GAPS = {
    "..": (2, MARKS),
    "...": (4, MARKS),
    "....": (9, STOP + QUESTION),
    "~": (4, NOT_BEFORE_NOUN),
}
_PLACES = ("^", "$", "?>")
WILD = frozenset((*_GAPS, *_PLACES, "_"))
_QUESTION_WITHIN = 40
_MARKS, _QUESTION, _SENTENCE_MARKS = map(kinds_of, (MARKS, QUESTION, STOP + QUESTION))


class Step:
    """One element of a phrase: a gap, a filter of places, or words to pass."""

    __slots__ = ("_barred", "_ended_by", "_runs", "_singles", "filters", "gap", "optional", "runs")

    def __init__(self, element: str) -> None:
        self.gap, ended_by = _GAPS.get(element, (0, ""))
        self._ended_by = kinds_of(ended_by)
        self.filters = element in _PLACES or element.startswith("!")
        self.optional = len(element) > 1 and element.endswith("?")
        bare = element.removeprefix("!")[: -1 if self.optional else None]
        runs = [] if self.gap else [run for run in map(_elements, bare.split("|")) if run]
        self._singles = kinds_of("".join(r[0] for r in runs if len(r) == 1 and r[0] not in WILD))
        self._runs = tuple(_Run(run) for run in runs if len(run) > 1 or run[0] in WILD)
        self.runs = bool(self._runs) and not self.filters
        self._barred = element.startswith("!")

    def places(self, words: Words) -> int:
        """Return where the step can be taken; of a gap, which words it may pass over."""
        if self.gap:
            return words.every & ~words.places_of(self._ended_by)
        places = words.places_of(self._singles)
        if self.filters:
            for _, starts in self.ways(words):
                places |= starts
            return ~places if self._barred else places
        return places

    def ways(self, words: Words) -> list[tuple[int, int]]:
        """Return the runs of several words: how many there are, and where each begins."""
        return [
            (run.length, starts)
            for run in self._runs
            if run.needs & words.kinds == run.needs and (starts := run.starts(words))
        ]


class _Run:
    """Words that follow each other, as ``a+b`` joins them, and signs between them."""

    def __init__(self, elements: list[str]) -> None:
        self._kinds = [e if e in WILD else kinds_of(e) for e in elements]
        self.length = sum(element not in _PLACES for element in elements)
        self.needs = kinds_of(e for e in elements if len(e) == 1 and e not in WILD)
        """Kinds that a sentence must all have."""

    def starts(self, words: Words) -> int:
        """Return where these words begin."""
        passed, starts = 0, words.every << 1 | 1
        for kind in self._kinds:
            if isinstance(kind, int):
                starts &= words.places_of(kind) >> passed
            elif kind in _PLACES:
                starts &= _places(kind, words) >> passed
                continue
            else:
                starts &= words.every >> passed
            passed += 1
        return starts


def _elements(option: str) -> list[str]:
    kinds = (w if w in WILD else SIGNS.get(w) or VOCABULARY.code(w) for w in option.split("+"))
    return [kind for kind in kinds if kind]


def _places(sign: str, words: Words) -> int:
    marks = words.places_of(_MARKS)
    if sign == "^":
        return marks << 1 | 1
    if sign == "$":
        return marks | words.every + 1
    asking = words.places_of(_QUESTION)
    passable = words.every & ~words.places_of(_SENTENCE_MARKS)
    for _ in range(_QUESTION_WITHIN):
        asking |= asking >> 1 & passable
    return asking


_step = cache(Step)


@cache
def steps(line: str) -> tuple[Step, ...]:
    """Return the steps of a phrase."""
    return tuple(map(_step, line.split()))


def forward(line: tuple[Step, ...], places: int, words: Words) -> int:
    """Return where the phrase can end when it begins at one of ``places``."""
    known = words.known
    for step in line:
        taken = known.get(step)
        if taken is None:
            taken = known[step] = step.places(words)
        if step.filters:
            places &= taken
        elif step.gap:
            for _ in range(step.gap):
                longer = places | (places & taken) << 1
                if longer == places:
                    break
                places = longer
        else:
            reached = (places & taken) << 1
            if step.runs:
                for length, starts in step.ways(words):
                    reached |= (places & starts) << length
            places = places | reached if step.optional else reached
        if not places:
            break
    return places


def backward(line: tuple[Step, ...], places: int, words: Words) -> int:
    """Return where the phrase can begin when it ends at one of ``places``."""
    known = words.known
    for step in reversed(line):
        taken = known[step]
        if step.filters:
            places &= taken
        elif step.gap:
            for _ in range(step.gap):
                longer = places | places >> 1 & taken
                if longer == places:
                    break
                places = longer
        else:
            reached = places >> 1 & taken
            if step.runs:
                for length, starts in step.ways(words):
                    reached |= places >> length & starts
            places = places | reached if step.optional else reached
    return places
