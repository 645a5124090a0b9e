"""What the learned model looks at in a sentence, each thing as a short text.

Words in a row, as given and as their groups; groups with one word between; and *signs*, which have
a colon: where the sentence stands, and whether the move's own phrases found it. A group is one
symbol, so that groups in a row are a slice of a text.
"""

from __future__ import annotations

from functools import cache
from itertools import pairwise, repeat
from operator import add
from typing import NamedTuple

from outreach_tui.etiquette.coding import Words
from outreach_tui.etiquette.types import Part

START, END, SKIPPED = "\ue000", "\ue001", "\ue002"
"""Symbols for the ends of a sentence and for a word passed over."""

WHOLE, PASSAGE = "size:message", "size:passage"
MANY = 4
"""From so many sentences on a text is a message, even without a greeting."""

PHRASE = {True: "phrase:message", False: "phrase:passage"}
"""What the move's own phrases found; they are surer of themselves in a whole message."""


class Place(NamedTuple):
    """Where a sentence stands."""

    first: bool = True
    last: bool = True
    whole: bool = False
    """Whether this is a whole message, not a passage of one."""


def of_words(words: Words, symbols: str) -> list[str]:
    """Return what the words of a sentence show; ``symbols`` are their groups."""
    row = [START, *symbols, END]
    pairs = list(map(add, row, row[1:]))
    tokens = words.tokens
    found = [*row, *tokens, *pairs]
    found += map(add, pairs, row[2:])
    found += map(add, map(add, row, repeat(SKIPPED)), row[2:])
    found += map(" ".join, pairwise(tokens))
    return found


@cache
def of_place(place: Place, part: Part) -> tuple[str, ...]:
    """Return the signs of where a sentence stands."""
    signs = [f"part:{part.value}", WHOLE if place.whole else PASSAGE]
    if place.first:
        signs.append("place:first")
    if place.last:
        signs.append("place:last")
    return tuple(signs)


def spans_of(words: Words, plain: str) -> list[tuple[int, int]]:
    """Return where each of the features of ``of_words`` stands, in the same order."""
    row, row_ends = [0, *words.starts, len(plain)], [0, *words.ends, len(plain)]
    tokens = []
    token_ends = []
    end = 0
    for token in words.tokens:
        start = plain.find(token, end)
        end = start + len(token)
        tokens.append(start)
        token_ends.append(end)
    starts = *row, *tokens, *row[:-1], *row[:-2], *row[:-2], *tokens[:-1]
    ends = *row_ends, *token_ends, *row_ends[1:], *row_ends[2:], *row_ends[2:], *token_ends[1:]
    return list(zip(starts, ends, strict=True))
