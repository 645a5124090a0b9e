"""A message parsed once: its parts and sentences, with offsets into the user's own text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property
from typing import NamedTuple

from outreach_tui.etiquette.types import Part, Sentence, Span

_PLAIN = str.maketrans(
    {
        **dict.fromkeys("‘’‛ʼ´`", "'"),
        **dict.fromkeys("“”„‟«»", '"'),
        **dict.fromkeys("‐‑‒–—―−", "-"),
        **dict.fromkeys("\u00a0\u2007\u202f\u2009\u200a\u3000\t", " "),
    }
)
_OPENER = re.compile(
    r"\s*(?:dear|hi+|hello|hey+|hiya|greetings|good (?:morning|afternoon|evening|day)"
    r"|to whom it may concern|respected|salutations|howdy)\b"
)
_TOKEN = re.compile(r"[ ,/&]*(\[[^\]]{0,60}\]|\{+[^}]{0,60}\}+|<[^>]{0,60}>|[^\s,!:;]+)")
_NOT_A_NAME = re.compile(
    r"(?:i|i'.+|my|we|we'.+|it|it's|this|thanks?|hope|as|your|our|please|kindly|can|could)$"
)
_GREETING_WORDS = 6
_GREETED = re.compile(
    r"(?:there|all|everyone|team|folks|sir|madam|ma'am|maam|or|and|sirs|professor|doctor|friend"
    r"|hiring|recruiting|manager|recruiter|colleague|fellow|alum\w*|sir/madam|van|von|de|der|den|di"
    r"|da|la|le|el|al|bin|ter|employer|future|concerned|hr|again)$"
)
_DELIMITER = re.compile(r" ?[,!:;.]+| -+(?= )")
_CLOSING = re.compile(
    r"(?:(?:with |kind |kindest |warm |warmest |best |all the |all my |very |many |my )*"
    r"(?:thanks?|thank you|regards|best|wishes|cheers|sincerely|yours|respectfully|cordially"
    r"|gratefully|warmly|love|take care|talk soon|gratitude|appreciation|faithfully)"
    r"(?: (?:so much|very much|a lot|again|in advance|and|&|kind|best|warm|regards|wishes|yours|truly"
    r"|sincerely|faithfully|ever))*)[,.!]?"
)
_QUOTE_INTRO = re.compile(
    r"on .{4,80} wrote:$|-{2,} ?(?:original|forwarded) message|from: .+@|_{20,}$"
)
_SENTENCE_END = re.compile(r"[.!?…]+[\"')\]]*(?=\s|$)|[。！？]+")
_ABBREVIATION = re.compile(
    r"(?:^|[\s(])(?:dr|mr|mrs|ms|mx|prof|sr|jr|st|vs|e\.g|i\.e|etc|approx|no|dept|inc|ltd|co|corp"
    r"|sgt|capt|lt|gen|hon|rev|a\.m|p\.m|u\.s|u\.k|ph\.d|[a-z])\.$"
)
_LIST_ITEM = re.compile(r"\n(?=[ \t]*(?:[-*•·]|\d{1,2}[.)])[ \t])")
_LINE = re.compile(r"[^\r\n\v\f\x85\u2028\u2029]+")
_SIGNATURE_LINES = 8


def plain(text: str) -> str:
    """Return ``text`` for matching, as long to the code point.

    Typographic quotes, dashes and spaces become plain ones, letters lower case;
    a letter whose lower case is longer (``İ``) stays as it is.
    """
    text = text.translate(_PLAIN)
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
    def sentences(self) -> tuple[Sentence, ...]:
        """Every sentence, in any part."""
        return tuple(_sentences(self.text, self.plain))

    @cached_property
    def own(self) -> tuple[Sentence, ...]:
        """What the sender wrote: greeting, body and closing."""
        return tuple(s for s in self.sentences if s.part not in (Part.SIGNATURE, Part.QUOTE))

    @cached_property
    def body(self) -> tuple[Sentence, ...]:
        """The sentences between greeting and closing."""
        return tuple(s for s in self.sentences if s.part is Part.BODY)

    @cached_property
    def greeting(self) -> Sentence | None:
        """The greeting, or ``None``."""
        return next((s for s in self.sentences if s.part is Part.GREETING), None)

    @cached_property
    def signature(self) -> str:
        """The lines under the closing."""
        return "\n".join(s.text for s in self.sentences if s.part is Part.SIGNATURE)

    @cached_property
    def words(self) -> int:
        """Words in the body."""
        return sum(len(s.text.split()) for s in self.body)


class _Line(NamedTuple):
    start: int
    end: int
    part: Part
    paragraph: int


def _sentences(text: str, low: str) -> Iterator[Sentence]:
    lines = _closing_marked(_lines(text, low), low)
    index = 0
    while index < len(lines):
        start, end, part, paragraph = lines[index]
        index += 1
        if part is Part.BODY:
            # Lines of one paragraph are wrapped text: a sentence may run across them.
            while index < len(lines) and lines[index][2:] == (part, paragraph):
                end = lines[index].end
                index += 1
        for span in _split(low, start, end) if part is Part.BODY else (Span(start, end),):
            yield Sentence(
                start=span.start,
                end=span.end,
                part=part,
                paragraph=paragraph,
                text=text[span.start : span.end],
                plain=low[span.start : span.end],
            )


def _lines(text: str, low: str) -> list[_Line]:
    """Return the lines that are not blank; a greeting is cut off the line it opens."""
    lines: list[_Line] = []
    paragraph, last_end, quoting = 0, 0, False
    for match in _LINE.finditer(text):
        start, end = match.span()
        line = low[start:end].strip()
        if not line:
            continue
        # Two line ends in a row, in any style, are more than one "\r\n".
        if lines and _line_ends(text[last_end:start]) > 1:
            paragraph += 1
        last_end = end
        quoting = quoting or bool(_QUOTE_INTRO.match(line))
        if quoting or line.startswith(">"):
            lines.append(_Line(start, end, Part.QUOTE, paragraph))
            continue
        if not lines and (cut := _greeting_end(text[start:end], low[start:end])):
            lines.append(_Line(start, start + cut, Part.GREETING, paragraph))
            paragraph += 1
            start += cut
            if not text[start:end].strip():
                continue
        lines.append(_Line(start, end, Part.BODY, paragraph))
    return lines


def _line_ends(gap: str) -> int:
    return len(gap.replace("\r\n", "\n").strip(" \t"))


def _greeting_end(line: str, low: str) -> int:
    """Return how many code points of ``line`` greet somebody; 0 when it is no greeting."""
    opener = _OPENER.match(low)
    if opener is None:
        words = low.split()
        alone = len(words) <= 4 and low.rstrip().endswith((",", "!", ":"))
        return len(line) if alone and not _CLOSING.fullmatch(low.strip()) else 0
    end = opener.end()
    for _ in range(_GREETING_WORDS):
        if (token := _TOKEN.match(line, end)) is None:
            break
        word = token.group(1)
        name = word.rstrip(".").lower().replace("’", "'")
        if _NOT_A_NAME.match(name):
            break
        if not (word[0].isupper() or not word[0].isalpha() or _GREETED.match(name)):
            # "hi priya," is a name; "hi can you help" is not.
            if token.end() < len(line) and line[token.end()] in ",!:;":
                end = token.end()
            break
        end = token.end()
        if end < len(line) and line[end] in ",!:;" and not _GREETED.match(name):
            break
    delimiter = _DELIMITER.match(low, end)
    return delimiter.end() if delimiter else end


def _closing_marked(lines: list[_Line], low: str) -> list[_Line]:
    """Mark the last closing line and the signature under it."""
    own = [i for i, line in enumerate(lines) if line.part is Part.BODY]
    for position in reversed(range(max(0, len(own) - _SIGNATURE_LINES - 1), len(own))):
        line = lines[own[position]]
        if _CLOSING.fullmatch(low[line.start : line.end].strip()):
            lines[own[position]] = line._replace(part=Part.CLOSING)
            for later in own[position + 1 :]:
                lines[later] = lines[later]._replace(part=Part.SIGNATURE)
            break
    return lines


def _split(low: str, start: int, end: int) -> Iterator[Span]:
    """Split one paragraph into sentences, without the white space around them."""
    cuts = [m.start() for m in _LIST_ITEM.finditer(low, start, end)]
    for match in _SENTENCE_END.finditer(low, start, end):
        tail = low[max(start, match.start() - 12) : match.start() + 1]
        if not (match.group() == "." and _ABBREVIATION.search(tail)):
            cuts.append(match.end())
    for cut in [*sorted(cuts), end]:
        piece = low[start:cut]
        stripped = piece.strip()
        if stripped:
            first = start + len(piece) - len(piece.lstrip())
            yield Span(first, first + len(stripped))
        start = cut
