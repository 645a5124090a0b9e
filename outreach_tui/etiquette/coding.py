"""A sentence as codes, one a word: words of one group share a code, so that phrases are short."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Any

from outreach_tui.etiquette import groups, words
from outreach_tui.etiquette.types import Sentence, Span

UNKNOWN, NAME, HOLE, NUMBER, COMMA, STOP, QUESTION = "~@%#,;!"
MARKS = COMMA + STOP + QUESTION
SPECIAL = UNKNOWN + NAME + HOLE + NUMBER + MARKS

_ADDRESS = r"(?:https?://|www\.)\S+|[\w.+-]{1,64}@[\w-]+\.\w[\w.-]*"
_ADDRESS_SIGNS = ("@", "http", "www.")
_UNLINKED = re.compile(
    r"[^\W\d_]+(?:'[^\W\d_]+)*"
    r"|\[[^\]\n]{0,80}\]|\$?\{{1,2}[^{}\n]{0,80}\}{1,2}|<[^<>\n]{1,40}>|_{2,}|%s"
    r"|\d+(?:[.,:]\d+)*"
    r"|[?!;:,()…]+|\.(?=[^\W\d_]{3})|--+|(?<=\s)-(?=\s)"
)
_LINKED = re.compile(rf"(?!__)(?:{_ADDRESS})|{_UNLINKED.pattern}")
"""A sentence without an address is taken apart faster if none is looked for."""
_HOLE_SIGNS, _COMMA_SIGNS = "[{<$_%", ",:()-"
_QUOTED = re.compile(r"\"[^\"]{1,200}\"|(?<![^\W_])'[^'\n]{2,80}'(?![^\W_])")
# Whoever does something for a living, where no list names them: "glassblower", "zoologist".
_NOUN_WORDS = 3
_AGENT = re.compile(r"[a-z]{3}(?:er|or|ist|ian|eer|smith|wright)s?$")


class _Kinds(dict[str, int]):
    """The bit of each code."""

    def __missing__(self, code: str) -> int:
        kind = self[code] = 1 << ord(code)
        return kind


_KINDS = _Kinds()


def kinds_of(codes: Iterable[str]) -> int:
    """Return a set of codes as a number, a bit for each."""
    return sum(map(_KINDS.__getitem__, set(codes)))


class Words:
    """One sentence as codes; ``starts`` and ``ends`` count from the sentence's start.

    Sets of places are numbers: bit ``i`` is the place before word ``i``.
    """

    def __init__(
        self, codes: str, starts: list[int], ends: list[int], tokens: Sequence[str] = ()
    ) -> None:
        self.codes = codes
        self.starts = starts
        self.ends = ends
        self.tokens = tokens
        """The words and marks as given, in lower case; fillers too, which have no code."""

        places: dict[str, int] = {}
        bit = 1
        for code in codes:
            places[code] = places.get(code, 0) | bit
            bit <<= 1
        self._places_of_code = places
        self._places = {0: 0}
        self.every = bit - 1
        """Every place that has a word or a mark after it."""
        self.kinds = kinds_of(places)
        """The codes of the sentence, as ``kinds_of`` tells them."""
        self.known: dict[object, Any] = {}
        """What was found out about this sentence, under whatever found it out."""

    def places_of(self, kinds: int) -> int:
        """Return the places of any of these kinds, as ``kinds_of`` tells them."""
        kinds &= self.kinds
        found = self._places.get(kinds)
        if found is None:
            found, left = 0, kinds
            while left:
                last = left.bit_length() - 1
                found |= self._places_of_code[chr(last)]
                left ^= 1 << last
            self._places[kinds] = found
        return found

    def span(self, first: int, last: int) -> Span:
        """Return the characters from word ``first`` up to, not with, word ``last``.

        A noun that a phrase breaks off before is taken in: "a fellow" is "a fellow volunteer".
        """
        most = min(last + _NOUN_WORDS, len(self.codes))
        while last < most and self.codes[last] not in NOT_BEFORE_NOUN:
            last += 1
        return Span(self.starts[first], self.ends[last - 1])

    def clause_start(self, index: int) -> int:
        """Return the index after the last stop, semicolon or question mark before ``index``."""
        return max(self.codes.rfind(STOP, 0, index), self.codes.rfind(QUESTION, 0, index)) + 1


class Vocabulary:
    """Which code each word has; a filler has none, a short form several."""

    def __init__(self) -> None:
        self.codes: dict[str, str] = dict.fromkeys(words.FILLERS.split(), "")
        self._last = 0xFF
        for line in groups.GROUPS.strip().splitlines():
            self.codes.update(dict.fromkeys(line.partition(":")[2].split(), self._new()))
        self.codes.update(dict.fromkeys(words.NUMBERS.split(), NUMBER))
        for short, long in words.SHORT_FORMS.items():
            self.codes[short] = "".join(map(self.code, long.split()))
        self._no_agents = frozenset(words.NO_AGENTS.split())

    def _new(self) -> str:
        self._last += 1
        return chr(self._last)

    def code(self, word: str) -> str:
        """Return what a phrase's word stands for; a word of no group gets its own code."""
        code = self.codes.get(word)
        if code is None:
            if not word[:1].isalpha():
                raise ValueError(f"{word!r} is no word")
            code = self.codes[word] = self._new()
        return code

    def of_unlisted(self, word: str, *, capital: bool) -> str:
        """Return the code of a word no phrase names."""
        stem, mark, tail = word.partition("'")
        if mark and stem in self.codes:
            return self.codes[stem] + (self.codes["is"] if tail == "re" else "")
        if _AGENT.search(word) and word not in self._no_agents:
            return self.codes["nurse"]
        return NAME if capital else UNKNOWN


def read_words(sentence: Sentence) -> Words:
    """Return the sentence as codes, from a bounded cache."""
    return coded(sentence.text, sentence.plain)


@lru_cache(maxsize=2048)
def coded(text: str, plain: str) -> Words:
    """Return ``text`` as codes; ``plain`` is its plain form, as long."""
    quoted: tuple[tuple[int, int], ...] = ()
    if '"' in plain or "'" in plain:
        quoted = tuple(m.span() for m in _QUOTED.finditer(plain))
    known = VOCABULARY.codes
    codes: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    end = 0
    has_address = any(map(plain.__contains__, _ADDRESS_SIGNS))
    tokens = (_LINKED if has_address else _UNLINKED).findall(plain)
    for token in tokens:
        start = plain.find(token, end)
        end = start + len(token)
        code = known.get(token)
        if code is None:
            code = _code_of(token, text[start])
        if quoted and any(first <= start < last for first, last in quoted):
            code = UNKNOWN
        if len(code) == 1:
            codes.append(code)
            starts.append(start)
            ends.append(end)
        else:
            codes += code
            starts += [start] * len(code)
            ends += [end] * len(code)
    return Words("".join(codes), starts, ends, tokens)


def _code_of(token: str, first: str) -> str:
    """Return the code of a token that is no listed word; ``first`` is its first letter as given."""
    if token[0] in _HOLE_SIGNS or (len(token) > 1 and not token.strip("x")):
        return HOLE
    if "@" in token or token.startswith(("http", "www.")):
        return VOCABULARY.codes["link"]
    if token[0].isalpha():
        return VOCABULARY.of_unlisted(token, capital=first.isupper())
    if token[0].isdigit():
        return NUMBER
    return QUESTION if "?" in token else COMMA if token[0] in _COMMA_SIGNS else STOP


VOCABULARY = Vocabulary()
NOT_BEFORE_NOUN = MARKS + "".join(map(VOCABULARY.code, words.FUNCTION.split()))
"""The codes that cannot stand between a determiner and its noun."""
