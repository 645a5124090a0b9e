"""Phrases over words: patterns that are written as examples and match kinds of words.

In ``could you ... refer me`` each word stands for its whole group in ``words.GROUPS``, so that the
example also finds "would u kindly recommend me"; words that only colour a sentence
(``words.FILLERS``) are passed over. Between words:

====================  =======================================================
``word?``             may be missing
``a|b+c|d``           one of these; ``+`` joins words
``!word``             no such word next
``..`` ``...``        up to two, up to four words, within a clause
``....``              up to nine words; commas may stand between
``~``                 up to four words that can stand before a noun
``_``                 any one word
``Name``              a capitalised word of no group, or a placeholder
``Hole``              a placeholder
``#``                 a number
``^`` ``$``           start or end of a clause
``,`` ``;`` ``?``     these marks; a colon and a bracket count as ``,``
``?>``                a question mark later in the sentence
``<name>``            the alternatives ``words.MACROS`` names
====================  =======================================================
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from functools import cache, cached_property
from typing import NamedTuple

from outreach_tui.etiquette import words
from outreach_tui.etiquette.coding import (
    COMMA,
    HOLE,
    NAME,
    NUMBER,
    QUESTION,
    STOP,
    UNKNOWN,
    VOCABULARY,
    Words,
    kinds_of,
)
from outreach_tui.etiquette.matching import SIGNS, WILD, Step, backward, forward, steps

_COMMON = {
    VOCABULARY.code(word): cost
    for cost, group in enumerate(words.COMMON, start=1)
    for word in group.split()
} | {NAME: 3, HOLE: 3, NUMBER: 1, UNKNOWN: 9, COMMA: 8, STOP: 8, QUESTION: 8}


_KNOWN = VOCABULARY.codes
_MACROS = [line.split(": ", 1) for line in words.MACROS.strip().splitlines()]


class Hit(NamedTuple):
    """Where a phrase stands, in words; ``tag`` names the list it is of."""

    tag: str
    first: int
    last: int


class _Phrase:
    """One line of a list. What matching needs is worked out when it is first looked for."""

    def __init__(self, tag: str, line: str) -> None:
        self.tag = tag
        self.line = line

    @cached_property
    def needs(self) -> tuple[int, tuple[int, ...]]:
        """Kinds that a sentence must all have, and masks of which it must meet every one."""
        masks = {kinds_of(_codes(e)) for e in self.line.split() if _cost(e) is not None}
        single = {mask for mask in masks if not mask & (mask - 1)}
        return sum(single), tuple(masks - single)

    @cached_property
    def steps(self) -> tuple[Step, ...]:
        return steps(self.line)

    def ends(self, words: Words) -> int:
        """Return where the phrase can end."""
        return forward(self.steps, words.every << 1 | 1, words)


class Phrases:
    """Lists of phrases, each list under a tag, one phrase a line."""

    def __init__(self, **lists: str) -> None:
        self._phrases = [_Phrase(tag, line) for tag, text in lists.items() for line in _lines(text)]
        for phrase in self._phrases:
            for element in phrase.line.split():
                _cost(element)

    @cached_property
    def _index(self) -> dict[int, list[_Phrase]]:
        """Under each kind the phrases whose rarest word it is."""
        index: dict[int, list[_Phrase]] = {}
        for phrase in self._phrases:
            for code in _codes(_rarest(phrase.line)):
                index.setdefault(ord(code), []).append(phrase)
        return index

    @cached_property
    def _firsts(self) -> int:
        """The kinds of the index, as ``kinds_of`` tells them."""
        return kinds_of(map(chr, self._index))

    def candidates(self, words: Words) -> Mapping[str, Collection[_Phrase]]:
        """Return by list the phrases whose words the sentence has; no other can stand there."""
        found: dict[str, dict[_Phrase, None]] | None = words.known.get(self)
        if found is not None:
            return found
        found = words.known[self] = {}
        kinds = words.kinds
        firsts = kinds & self._firsts
        index = self._index
        while firsts:
            kind = firsts.bit_length() - 1
            firsts ^= 1 << kind
            for phrase in index[kind]:
                every, masks = phrase.needs
                if kinds & every == every:
                    for mask in masks:
                        if not kinds & mask:
                            break
                    else:
                        found.setdefault(phrase.tag, {})[phrase] = None
        return found

    def standing(self, tag: str, words: Words) -> list[tuple[_Phrase, int]]:
        """Return the phrases of a list that stand in a sentence, with where each can end."""
        phrases = self.candidates(words).get(tag)
        if not phrases:
            return []
        key = self, tag
        found: list[tuple[_Phrase, int]] | None = words.known.get(key)
        if found is None:
            found = [(phrase, ends) for phrase in phrases if (ends := phrase.ends(words))]
            words.known[key] = found
        return found

    def find(self, words: Words, *tags: str) -> list[Hit]:
        """Return where the phrases of these lists (all, if none is named) stand, in order.

        Hits of one phrase do not overlap: each begins as early and ends as soon as it can.
        """
        hits: list[Hit] = []
        for tag in tags or self.candidates(words):
            for phrase, ends in self.standing(tag, words):
                hits += [Hit(tag, *span) for span in _apart(phrase, ends, words)]
        hits.sort()
        return hits

    def free(self, words: Words, *tags: str) -> list[Hit]:
        """Return hits of these lists that share no word with one of the list ``other``."""
        hits = self.find(words, *tags)
        others = self.find(words, "other") if hits else []
        return [
            hit
            for hit in hits
            if not any(other.first < hit.last and hit.first < other.last for other in others)
        ]

    def start(self, tag: str, words: Words, ends: int) -> int | None:
        """Return the earliest place where a phrase of this list begins that ends at ``ends``."""
        starts = 0
        for phrase, every in self.standing(tag, words):
            if reached := every & ends:
                starts |= backward(phrase.steps, reached, words)
        return _lowest(starts) if starts else None

    def begins(self, words: Words, first: int) -> bool:
        """Whether a phrase of these lists begins at ``first``."""
        return any(
            forward(phrase.steps, 1 << first, words)
            for tag in self.candidates(words)
            for phrase, _ in self.standing(tag, words)
        )


def _lines(text: str) -> list[str]:
    for name, alternatives in _MACROS:
        text = text.replace(f"<{name}>", alternatives)
    return [line for line in map(str.strip, text.splitlines()) if line]


def _rarest(line: str) -> str:
    """Return the element of a phrase that the fewest sentences meet."""
    rarest, least = "", None
    for element in line.split():
        cost = _cost(element)
        if cost is not None and (least is None or cost < least):
            rarest, least = element, cost
    if least is None:
        raise ValueError(f"no word of {line!r} is required")
    return rarest


@cache
def _cost(element: str) -> int | None:
    """Return how common the words are of which the element needs one; ``None`` if it needs none.

    It also gives every word of a phrase its code, so that a text read later has it too.
    """
    if element in WILD:
        return None
    bare = element.removeprefix("!")
    optional = len(bare) > 1 and bare[-1] == "?"
    required = bare is element and not optional
    cost = -1
    for option in bare[:-1].split("|") if optional else bare.split("|"):
        code = _KNOWN.get(option)
        if code is None:
            if option.isalpha() and option not in SIGNS:
                code = VOCABULARY.code(option)
            elif option in WILD:
                required = False  # a place by itself, such as ``^``, asks for no word
            else:
                code = min(_kinds(option), key=_commonness, default="")
        if code:
            cost = max(cost, _COMMON.get(code[0], 0))
    if not required:
        return None
    if cost < 0:
        raise ValueError(f"{element!r} is passed over and cannot stand in a phrase")
    return cost


@cache
def _codes(element: str) -> str:
    """Return the codes of which a sentence must have one; of a run of words, the rarest."""
    codes = []
    for option in element.split("|"):
        code = _KNOWN.get(option)
        if code is None or len(code) > 1:
            code = _kinds(option)
            if option not in SIGNS:
                code = min(code, key=_commonness, default="")
        codes.append(code)
    return "".join(codes)


def _kinds(option: str) -> str:
    return "".join(SIGNS.get(w) or VOCABULARY.code(w) for w in option.split("+") if w not in WILD)


def _commonness(code: str) -> int:
    return _COMMON.get(code, 0)


def _apart(phrase: _Phrase, ends: int, words: Words) -> Iterator[tuple[int, int]]:
    done = 0
    while ends:
        last = _lowest(ends)
        starts = backward(phrase.steps, 1 << last, words) >> done << done
        if starts and (first := _lowest(starts)) < last:
            yield first, last
            done = last
        ends &= ends - 1


def _lowest(places: int) -> int:
    return (places & -places).bit_length() - 1
