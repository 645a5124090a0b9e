"""One message as the rules read it: the text, what each stretch does, and the context."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from outreach_tui.etiquette.document import Document
from outreach_tui.etiquette.types import Context, Move, MoveName, Sentence


class Reading:
    """A document with its moves, in order of their place, and the context it goes out in."""

    def __init__(self, document: Document, moves: Sequence[Move], context: Context) -> None:
        self.document = document
        self.moves = tuple(moves)
        self.context = context

    @cached_property
    def _by_name(self) -> dict[MoveName, list[Move]]:
        grouped: dict[MoveName, list[Move]] = {}
        for move in self.moves:
            grouped.setdefault(move.move, []).append(move)
        return grouped

    def all(self, *names: MoveName) -> list[Move]:
        """Return the moves of these kinds, in order of their place."""
        found = [move for name in names for move in self._by_name.get(name, ())]
        return sorted(found, key=lambda move: (move.start, move.end))

    def has(self, *names: MoveName) -> bool:
        """Whether the message makes any of these moves."""
        return any(name in self._by_name for name in names)

    def sentence_at(self, offset: int) -> Sentence | None:
        """Return the sentence that holds the code point at ``offset``."""
        return next((s for s in self.document.sentences if s.start <= offset < s.end), None)
