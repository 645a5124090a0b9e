"""What became of a text, word by word, in signs that need no colour."""

from __future__ import annotations

import re
from typing import NamedTuple

REMOVED, ADDED, SAME = "−", "+", ""
_WORDS = re.compile(r"\n+|[^\S\n]+|\w+(?:['’\-]\w+)*|[^\w\s]")


class Piece(NamedTuple):
    """A stretch of words; ``sign`` is ``−`` for taken out, ``+`` for put in, else empty."""

    sign: str
    text: str


def differences(old: str, new: str) -> tuple[Piece, ...]:
    """Return what makes ``new`` of ``old``, in the order it is read.

    Words that changed side by side are one change, also over the blanks between them.
    """
    from difflib import SequenceMatcher  # noqa: PLC0415 - only where texts are compared

    olds, news = _WORDS.findall(old), _WORDS.findall(new)
    steps = SequenceMatcher(None, olds, news, autojunk=False).get_opcodes()
    changes = [("".join(olds[i:j]), "".join(news[k:m])) for _, i, j, k, m in steps]
    pieces: list[Piece] = []
    removed = added = ""
    for number, (before, after) in enumerate(changes):
        last = number == len(changes) - 1
        if before == after and (last or before.strip() or "\n" in before or not removed + added):
            pieces += _changed(removed, added)
            pieces.append(Piece(SAME, before))
            removed = added = ""
        else:
            removed, added = removed + before, added + after
    pieces += _changed(removed, added)
    return tuple(pieces)


def marked(pieces: tuple[Piece, ...]) -> str:
    """Return pieces as plain text: "Could you [−hire me−] [+tell me about it+]?"."""
    return "".join(f"[{p.sign}{p.text}{p.sign}]" if p.sign else p.text for p in pieces)


def _changed(removed: str, added: str) -> list[Piece]:
    return [piece for piece in (Piece(REMOVED, removed), Piece(ADDED, added)) if piece.text]
