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

from collections.abc import Iterator
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
)
from outreach_tui.etiquette.matching import SIGNS, WILD, Step, backward, forward, steps

_COMMON = {
    VOCABULARY.code(word): cost
    for cost, group in enumerate(words.COMMON, start=1)
    for word in group.split()
} | {NAME: 3, HOLE: 3, NUMBER: 1, UNKNOWN: 9, COMMA: 8, STOP: 8, QUESTION: 8}


class Hit(NamedTuple):
    """Where a phrase stands, in words; ``tag`` names the list it is of."""

    tag: str
    first: int
    last: int


class _Phrase:
    """One line of a list."""

    def __init__(self, owner: Phrases, tag: str, line: str) -> None:
        self.owner = owner
        self.tag = tag
        self._line = line

    @cached_property
    def steps(self) -> tuple[Step, ...]:
        return steps(self._line)

    def ends(self, words: Words) -> int:
        """Return where the phrase can end."""
        ends: int | None = words.known.get(self)
        if ends is None:
            ends = words.known[self] = forward(self.steps, words.every << 1 | 1, words)
        return ends


class Phrases:
    """Lists of phrases, each list under a tag, one phrase a line."""

    def __init__(self, **lists: str) -> None:
        for tag, text in lists.items():
            for line in _lines(text):
                needs = sorted(need for element in line.split() if (need := _needed(element)))
                if not needs:
                    raise ValueError(f"no word of {line!r} is required")
                rest = tuple(mask for _, mask, _ in needs[1:])
                phrase = _Phrase(self, tag, line)
                for code in needs[0][2]:
                    _INDEX.setdefault(code, []).append((rest, phrase))

    def find(self, words: Words, *tags: str) -> list[Hit]:
        """Return where the phrases of these lists (all, if none is named) stand, in order.

        Hits of one phrase do not overlap: each begins as early and ends as soon as it can.
        """
        return sorted(
            Hit(phrase.tag, first, last)
            for phrase in candidates_of(words).get(self, ())
            if not tags or phrase.tag in tags
            for first, last in _apart(phrase, words)
        )

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
        for phrase in candidates_of(words).get(self, ()):
            if phrase.tag == tag and (reached := phrase.ends(words) & ends):
                starts |= backward(phrase.steps, reached, words)
        return _lowest(starts) if starts else None

    def begins(self, words: Words, first: int) -> bool:
        """Whether a phrase of these lists begins at ``first``."""
        return any(
            phrase.ends(words) and forward(phrase.steps, 1 << first, words)
            for phrase in candidates_of(words).get(self, ())
        )


_INDEX: dict[str, list[tuple[tuple[int, ...], _Phrase]]] = {}
"""Under each code the phrases whose rarest word it is, and what else each needs a sentence to have."""


def _lines(text: str) -> list[str]:
    for name, alternatives in words.MACROS.items():
        text = text.replace(f"<{name}>", alternatives)
    return [line for line in map(str.strip, text.splitlines()) if line]


@cache
def _needed(element: str) -> tuple[int, int, str] | None:
    """Return cost, mask and codes of the words of which the element needs one, if it needs any.

    It also gives every word of a phrase its code before any text is read.
    """
    if element in WILD:
        return None
    bare = element.removeprefix("!")
    optional = len(bare) > 1 and bare[-1] == "?"
    required = bare is element and not optional
    codes = ""
    for option in bare[: len(bare) - optional].split("|"):
        kinds = [SIGNS.get(w) or VOCABULARY.code(w) for w in option.split("+") if w not in WILD]
        if not kinds:
            required = False  # a place by itself, such as ``^``, asks for no word
        else:
            known = "".join(kinds)
            codes += known if len(known) < 2 or option in SIGNS else min(known, key=_cost)
    if not required:
        return None
    if not codes:
        raise ValueError(f"{element!r} is passed over and cannot stand in a phrase")
    mask = 0
    for code in codes:
        mask |= 1 << ord(code)
    return max(map(_cost, codes)), mask, codes


def _cost(code: str) -> int:
    return _COMMON.get(code, 0)


def candidates_of(words: Words) -> dict[Phrases, list[_Phrase]]:
    """Return the phrases of every list whose words the sentence has."""
    found: dict[Phrases, list[_Phrase]] | None = words.known.get(candidates_of)
    if found is not None:
        return found
    found = words.known[candidates_of] = {}
    kinds = words.kinds
    for code in sorted(set(words.codes)):
        for needs, phrase in _INDEX.get(code, ()):
            for need in needs:
                if not kinds & need:
                    break
            else:
                candidates = found.setdefault(phrase.owner, [])
                if phrase not in candidates:
                    candidates.append(phrase)
    return found


def _apart(phrase: _Phrase, words: Words) -> Iterator[tuple[int, int]]:
    ends = phrase.ends(words)
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
