"""Phrases over words: a sentence becomes one code a word, and a phrase matches kinds of words.

A phrase is written as an example, ``could you ... refer me``. Each of its words stands for its
whole group in ``words.GROUPS``, so the example also finds "would u kindly recommend me"; words that
only colour a sentence (``words.FILLERS``) are passed over. Between words:

====================  =======================================================
``word?``             may be missing
``a|b+c|d``           one of these; ``+`` joins words
``!word``             no such word next
``..`` ``...``        up to two, up to four words, within a clause
``....``              up to nine words; commas may stand between
``~``                 up to four words that can stand before a noun
``?>``                a question mark later in the sentence
``_``                 any one word
``Name``              a capitalised word of no group, or a placeholder
``Hole``              a placeholder
``#``                 a number
``^`` ``$``           start or end of a clause
``,`` ``;`` ``?``     these marks; a colon and a bracket count as ``,``
``<name>``            the alternatives ``words.MACROS`` names
====================  =======================================================

One code a word keeps the patterns short, and every gap is bounded, so that no text can make one
run away.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property, lru_cache
from typing import NamedTuple

from outreach_tui.etiquette import words
from outreach_tui.etiquette.types import Sentence, Span

_TOKEN = re.compile(
    r"(?P<hole>\[[^\]\n]{0,80}\]|\$?\{{1,2}[^{}\n]{0,80}\}{1,2}|<[^<>\n]{1,40}>|_{2,}|%s|\bx{2,}\b)"
    r"|(?P<link>(?:https?://|www\.)\S+|[\w.+-]{1,64}@[\w-]+\.\w[\w.-]*)"
    r"|(?P<number>\d+(?:[.,:]\d+)*)"
    r"|(?P<word>[^\W\d_]+(?:['’][^\W\d_]+)*)"
    r"|(?P<mark>[?!;:,()…]+|\.(?=[^\W\d_]{3})|--+|(?<=\s)-(?=\s))"
)
_QUOTED = re.compile(r"\"[^\"]{1,200}\"|(?<![^\W_])'[^'\n]{2,80}'(?![^\W_])")
_NUMBERS = frozenset(
    "two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty"
    " forty-five sixty quarter".split()
)
# Whoever does something for a living, when no list names them: "glassblower", "zoologist".
_AGENT = re.compile(
    r"[a-z]{3}(?:ologist|grapher|keeper|maker|smith|wright|worker|ician|eer|iatrist)$"
)
_UNKNOWN, _NAME, _HOLE, _NUMBER, _COMMA, _STOP, _QUESTION = "~@%#,;!"
_MARKS = f"{_COMMA}{_STOP}{_QUESTION}"
_SAFE = "".join(
    c for c in map(chr, range(0x30, 0x100)) if c.isalnum() or ord(c) > 0xA0 and c != "\u00ad"
)


class Words(NamedTuple):
    """One sentence as codes, one a word; ``starts`` and ``ends`` count from its start."""

    codes: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    present: frozenset[str]

    def span(self, first: int, last: int) -> Span:
        """Return the characters from word ``first`` up to, not with, word ``last``."""
        return Span(self.starts[first], self.ends[last - 1])

    def clause_start(self, index: int) -> int:
        """Return the index after the last stop, semicolon or question mark before ``index``."""
        return max(self.codes.rfind(_STOP, 0, index), self.codes.rfind(_QUESTION, 0, index)) + 1


class _Vocabulary:
    """Which code each word has; words of one group share it."""

    def __init__(self) -> None:
        self.codes: dict[str, str] = {}
        self._next = 0
        for line in words.GROUPS.strip().splitlines():
            code = self._new()
            for word in line.partition(":")[2].split():
                if word in self.codes:
                    raise ValueError(f"{word!r} stands in two groups")
                self.codes[word] = code
        for number in _NUMBERS:
            self.codes[number] = _NUMBER
        self.no_agents = frozenset(words.NO_AGENTS.split())
        for word in words.FILLERS.split():
            self.codes[word] = ""
        for short, long in words.SHORT_FORMS.items():
            self.codes[short] = "".join(self.code(word) for word in long.split())

    def _new(self) -> str:
        self._next += 1
        return _SAFE[self._next - 1] if self._next <= len(_SAFE) else chr(0xFF + self._next)

    def code(self, word: str) -> str:
        """Return what a phrase's word stands for: a short form has several codes, a filler none.

        A word of no group gets its own code.
        """
        if word not in self.codes:
            self.codes[word] = self._new()
            coded.cache_clear()
        return self.codes[word]

    def of_unlisted(self, word: str, *, capital: bool) -> str:
        """Return the code of a word no phrase names."""
        stem, mark, tail = word.partition("'")
        if mark and stem in self.codes:
            return self.codes[stem] + (self.codes["is"] if tail == "re" else "")
        if _AGENT.search(word) and word not in self.no_agents:
            return self.codes["nurse"]
        return _NAME if capital else _UNKNOWN


def read_words(sentence: Sentence) -> Words:
    """Return the sentence as codes, from a bounded cache."""
    return coded(sentence.text, sentence.plain)


@lru_cache(maxsize=2048)
def coded(text: str, plain: str) -> Words:
    """Return ``text`` as codes; ``plain`` is its plain form, as long."""
    quoted: tuple[tuple[int, int], ...] = ()
    if '"' in plain or "'" in plain:
        quoted = tuple(m.span() for m in _QUOTED.finditer(plain))
    known = _VOCABULARY.codes
    codes: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for match in _TOKEN.finditer(plain):
        kind = match.lastgroup
        start, end = match.span()
        if kind == "word":
            word = match.group()
            code = known.get(word)
            if code is None:
                code = _VOCABULARY.of_unlisted(word, capital=text[start].isupper())
            if quoted and any(first <= start < last for first, last in quoted):
                code = _UNKNOWN
        elif kind == "number":
            code = _NUMBER
        elif kind == "hole":
            code = _HOLE
        elif kind == "link":
            code = known["link"]
        else:
            code = _mark(match.group())
        for single in code:
            codes.append(single)
            starts.append(start)
            ends.append(end)
    return Words("".join(codes), tuple(starts), tuple(ends), frozenset(codes))


def _mark(marks: str) -> str:
    if "?" in marks:
        return _QUESTION
    return _COMMA if marks[0] in ",:()-" else _STOP


class Hit(NamedTuple):
    """Where a phrase stands, in words; ``tag`` names the list it is of."""

    tag: str
    first: int
    last: int


class _Phrase:
    """One compiled line."""

    def __init__(self, tag: str, line: str) -> None:
        self.tag = tag
        self.line = _expanded(line)
        elements = self.line.split()
        required = [e for e in elements if _is_required(e)]
        self.needs = frozenset("".join(_option(e) for e in required if not set("|+") & set(e)))
        self.anchors = _anchors(required, line)
        self._pattern = _source(self.line)  # now, so that its words have codes before any text is

    @cached_property
    def regex(self) -> re.Pattern[str]:
        return re.compile(self._pattern)


def _expanded(line: str) -> str:
    for name, alternatives in words.MACROS.items():
        line = line.replace(f"<{name}>", alternatives)
    # A placeholder stands for a name.
    return re.sub(r"\bName(?![+\w])", "Name|Hole", line)


def _is_required(element: str) -> bool:
    return (element[0].isalpha() or element == "#") and not element.endswith("?")


def _code(element: str) -> str:
    return {"Name": _NAME, "Hole": _HOLE, "#": _NUMBER}.get(element) or _VOCABULARY.code(element)


def _anchors(required: list[str], line: str) -> frozenset[str]:
    """Return codes of which a text must hold one, the rarest element's."""
    best: tuple[int, frozenset[str]] | None = None
    for element in required:
        options = [option.split("+") for option in element.split("|")]
        if any(all(word in _GAPS for word in option) for option in options):
            continue
        codes = frozenset(filter(None, map(_rarest, options)))
        if not codes:
            continue
        cost = max(_COMMON.get(c, 0) for c in codes)
        if best is None or cost < best[0]:
            best = (cost, codes)
    if best is None:
        raise ValueError(f"no word of {line!r} is required")
    return best[1]


def _rarest(option: list[str]) -> str:
    codes = "".join(_code(word) for word in option if word not in _GAPS)
    return min(codes, key=lambda code: _COMMON.get(code, 0), default="")


_GAPS = {
    "..": f"[^{_MARKS}]{{0,2}}?",
    "...": f"[^{_MARKS}]{{0,4}}?",
    "....": f"[^{_STOP}{_QUESTION}]{{0,9}}?",
    "~": "",  # filled in below: the words have no codes yet
    "?>": f"(?=[^{_STOP}{_QUESTION}]{{0,40}}{_QUESTION})",
    "_": f"[^{_MARKS}]",
    "^": f"(?<![^{_MARKS}])",
    "$": f"(?![^{_MARKS}])",
    ",": _COMMA,
    ";": _STOP,
    "?": _QUESTION,
}


def _source(line: str) -> str:
    return "".join(_element(element) for element in line.split())


def _element(element: str) -> str:
    if element in _GAPS:
        return _GAPS[element]
    if element.startswith("!"):
        return f"(?!{_element(element[1:])})"
    optional = "?" if element.endswith("?") else ""
    element = element.removesuffix("?")
    options = list(filter(None, map(_option, element.split("|"))))
    if not options and optional:
        return ""
    if not options:
        raise ValueError(f"{element!r} is passed over and cannot stand in a phrase")
    if len(options) == 1 and (len(options[0]) == 1 or not optional):
        return options[0] + optional
    if all(len(o) == 1 and ord(o) < 0x100 for o in options):
        return f"[{''.join(options)}]{optional}"
    # An empty lookahead keeps `re` from building a table of all Unicode for a few codes.
    return f"(?:{'|'.join(options)}|(?!))" + optional


def _option(option: str) -> str:
    return "".join(_GAPS[word] if word in _GAPS else _code(word) for word in option.split("+"))


_VOCABULARY = _Vocabulary()
_FUNCTION = "".join(map(_VOCABULARY.code, words.FUNCTION.split()))
_GAPS["~"] = f"[^{_MARKS}{_FUNCTION}]{{0,4}}?"
_COMMON = {
    _VOCABULARY.code(word): cost
    for cost, group in enumerate(words.COMMON, start=1)
    for word in group.split()
} | {_NAME: 2, _HOLE: 2, _NUMBER: 1}


class Phrases:
    """Lists of phrases, each list under a tag, one phrase a line."""

    def __init__(self, **lists: str) -> None:
        self._by_anchor: dict[str, list[_Phrase]] = {}
        for tag, text in lists.items():
            for line in filter(None, map(str.strip, text.splitlines())):
                phrase = _Phrase(tag, line)
                for anchor in phrase.anchors:
                    self._by_anchor.setdefault(anchor, []).append(phrase)
        self._anchors = frozenset(self._by_anchor)

    def find(self, words: Words) -> Iterator[Hit]:
        """Yield where the phrases stand, phrase by phrase."""
        present = words.present
        if self._anchors.isdisjoint(present):
            return
        tried = set()
        for anchor in self._anchors & present:
            for phrase in self._by_anchor[anchor]:
                if phrase in tried or not phrase.needs <= present:
                    continue
                tried.add(phrase)
                for match in phrase.regex.finditer(words.codes):
                    if match.end() > match.start():
                        yield Hit(phrase.tag, match.start(), match.end())

    def free(self, words: Words) -> list[Hit]:
        """Return the hits that share no word with one of the list ``other``, the exceptions."""
        hits = list(self.find(words))
        others = [hit for hit in hits if hit.tag == "other"]
        return [
            hit
            for hit in hits
            if hit.tag != "other"
            and not any(other.first < hit.last and hit.first < other.last for other in others)
        ]


class _Frame:
    """Phrases, one a line, that stand around another."""

    def __init__(self, text: str) -> None:
        self._lines = [_expanded(line) for line in filter(None, map(str.strip, text.splitlines()))]
        for line in self._lines:
            _source(line)  # so that its words have codes before any text is read

    @cached_property
    def _alternatives(self) -> str:
        return "|".join(map(_source, self._lines))


class After(_Frame):
    """Phrases looked for right after a word."""

    @cached_property
    def _regex(self) -> re.Pattern[str]:
        return re.compile(self._alternatives)

    def match(self, words: Words, last: int) -> int | None:
        """Return where one of these phrases ends that begins at word ``last``."""
        match = self._regex.match(words.codes, last)
        return match.end() if match else None


class Before(_Frame):
    """Phrases looked for before a word.

    ``gap`` says what may stand between: so many words of the clause, or what ``~`` stands for.
    """

    def __init__(self, text: str, gap: int | str = 3) -> None:
        super().__init__(text)
        self._gap = _GAPS["~"] if gap == "~" else f"[^{_MARKS}]{{0,{gap}}}"

    @cached_property
    def _regex(self) -> re.Pattern[str]:
        return re.compile(f"(?:{self._alternatives}){self._gap}$")

    def start(self, words: Words, first: int) -> int | None:
        """Return where the earliest of these phrases begins that leads to ``first``."""
        match = self._regex.search(words.codes, words.clause_start(first), first)
        return match.start() if match else None
