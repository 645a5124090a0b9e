"""A message parsed once: its parts and sentences, with offsets into the user's own text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cached_property, lru_cache

import msgspec

from outreach_tui.etiquette.language import language_of
from outreach_tui.etiquette.parts import is_own_name, lines
from outreach_tui.etiquette.patterns import count_words, words_of
from outreach_tui.etiquette.types import Part, Sentence

_PLAIN = {
    **dict.fromkeys("‘’‛ʼ´`", "'"),
    **dict.fromkeys("“”„‟«»", '"'),
    **dict.fromkeys("‐‑‒–—―−", "-"),
    **dict.fromkeys("\u00a0\u2007\u202f\u2009\u200a\u3000\t", " "),
}
_TYPOGRAPHIC = re.compile(f"[{''.join(_PLAIN)}]")
_SENTENCE_END = re.compile(r"[.!?…]+[\"')\]]*(?=\s|$)|[。！？]+")
_MISSING_SPACE = re.compile(r"(?<=[a-z][a-z])[.!?](?=[A-Z][a-z'’ ])")
_LONG_WORD = 40
_LONGEST = 1_000
"""Code points of the longest sentence; reading one may take time that grows with its square."""
_KEPT = 2_000
"""Code points of the longest paragraph whose sentences are remembered."""
_ABBREVIATION = re.compile(
    r"(?:^|[\s(])(?:dr|mr|mrs|ms|mx|prof|sr|jr|st|vs|etc|approx|no|dept|inc|ltd|co|corp"
    r"|sgt|capt|lt|gen|hon|rev|ph\.d|(?:[a-z]\.){1,3}[a-z]{1,4}|[a-z])\.$"
)
_LIST_ITEM = re.compile(r"\n(?=[ \t]*(?:[-*•·]|\d{1,2}[.)])[ \t])")


def plain(text: str) -> str:
    """Return ``text`` for matching, as long to the code point.

    Typographic quotes, dashes and spaces become plain ones, letters lower case;
    a letter whose lower case is longer (``İ``) stays as it is.
    """
    text = _TYPOGRAPHIC.sub(lambda sign: _PLAIN[sign.group()], text)
    lower = text.lower()
    if len(lower) == len(text):
        return lower
    return "".join(low if len(low := c.lower()) == 1 else c for c in text)


class Document:
    """One message body. Its sentences are in order and never overlap."""

    def __init__(self, text: str) -> None:
        self.text = text

    @cached_property
    def plain(self) -> str:
        """The whole text for matching; offsets are those of ``text``."""
        return plain(self.text)

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """The words of the whole text in lower case, each once; "don't" is "don" and "t"."""
        return words_of(self.plain)

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """Every sentence, in any part."""
        return tuple(_named_at_the_end(list(_sentences(self.text, self.plain))))

    @cached_property
    def own(self) -> tuple[Sentence, ...]:
        """What the sender wrote: greeting, body and closing."""
        return tuple(s for s in self.sentences if s.part not in (Part.SIGNATURE, Part.QUOTE))

    @cached_property
    def body(self) -> tuple[Sentence, ...]:
        """The sentences between greeting and closing."""
        return tuple(s for s in self.sentences if s.part is Part.BODY)

    def holding(self, words: frozenset[str]) -> list[Sentence]:
        """Return what the sender wrote that may hold one of ``words``, in order."""
        held = words & self.vocabulary
        if not held:
            return []
        return [s for s in self.own if any(map(s.plain.__contains__, held))]

    @cached_property
    def greeting(self) -> Sentence | None:
        """The greeting, or ``None``."""
        return next((s for s in self.sentences if s.part is Part.GREETING), None)

    @cached_property
    def signature(self) -> str:
        """The lines under the closing."""
        return "\n".join(s.text for s in self.sentences if s.part is Part.SIGNATURE)

    @cached_property
    def language(self) -> str:
        """The language of the body, ``English`` unless it is clearly another."""
        sentences = self.body or self.own
        return language_of([sentence.plain for sentence in sentences])

    @cached_property
    def words(self) -> int:
        """Words in the body."""
        return sum(count_words(s.text) for s in self.body)


def _sentences(text: str, low: str) -> Iterator[Sentence]:
    found = lines(text, low)
    index = 0
    while index < len(found):
        start, end, part, paragraph = found[index]
        index += 1
        if part is Part.BODY:
            # Lines of one paragraph are wrapped text: a sentence may run across them.
            while index < len(found) and found[index][2:] == (part, paragraph):
                end = found[index].end
                index += 1
        spans: Iterable[tuple[int, int]] = ((0, end - start),)
        if part is Part.BODY:
            split = _split if end - start <= _KEPT else _split.__wrapped__
            spans = split(text[start:end], low[start:end])
        for first, last in spans:
            yield Sentence(
                start=start + first,
                end=start + last,
                part=part,
                paragraph=paragraph,
                text=text[start + first : start + last],
                plain=low[start + first : start + last],
            )


@lru_cache(maxsize=512)
def _split(text: str, low: str) -> tuple[tuple[int, int], ...]:
    """Return where the sentences of one paragraph begin and end, without white space around."""
    cuts = [m.start() for m in _LIST_ITEM.finditer(low)] if "\n" in low else []
    cuts += [
        match.end()
        for match in _MISSING_SPACE.finditer(text)
        if not set(_word_before(text, match.start())) & set("@/.")
    ]
    for match in _SENTENCE_END.finditer(low):
        tail = low[max(0, match.start() - 12) : match.start() + 1]
        if not (match.group() == "." and _ABBREVIATION.search(tail)):
            cuts.append(match.end())
    spans = []
    start = 0
    for cut in _with_breaths(low, [*sorted(cuts), len(low)]):
        piece = low[start:cut]
        if stripped := piece.strip():
            first = start + len(piece) - len(piece.lstrip())
            spans.append((first, first + len(stripped)))
        start = cut
    return tuple(spans)


def _with_breaths(low: str, cuts: list[int]) -> Iterator[int]:
    """Yield ``cuts`` and, where no sentence ends for very long, places between words."""
    start = 0
    for cut in cuts:
        while cut - start > _LONGEST:
            most = start + _LONGEST
            blank = max(low.rfind(" ", start, most), low.rfind("\n", start, most))
            start = blank + 1 if blank > start else most
            yield start
        yield cut
        start = cut


def _word_before(text: str, index: int) -> str:
    return text[max(0, index - _LONG_WORD) : index].rsplit(None, 1)[-1]


def _named_at_the_end(sentences: list[Sentence]) -> list[Sentence]:
    """Mark a name that ends a note on its last line: "Could we talk? Sam"."""
    own = [i for i, s in enumerate(sentences) if s.part is not Part.QUOTE]
    if len(own) < 2:
        return sentences
    last = sentences[own[-1]]
    before = sentences[own[-2]]
    if last.part is before.part is Part.BODY and is_own_name(last.text):
        sentences[own[-1]] = msgspec.structs.replace(last, part=Part.SIGNATURE)
    return sentences
