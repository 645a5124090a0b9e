"""A text as people see it, and where each of its characters stands in the text as it was given.

Text is pasted from browsers, mail programs and documents: with tags, letters in two pieces,
and marks that nobody sees. Moves and rules read what is seen; what they find is told in
offsets of the text as it was given.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from typing import NamedTuple

from outreach_tui.etiquette.patterns import LatePattern

_UNSEEN = "\ufeff\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f"
"""Byte order marks, soft hyphens, spaces without width, and marks of direction."""
_MARKS = "\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f"
"""Accents and other marks that are put on the letter before."""
_IN_PIECES = rf"(?P<letter>[^\W_][{_MARKS}]{{1,20}})"
_ODD = LatePattern(rf"[{_UNSEEN}]+|{_IN_PIECES}")
_ODD_SIGN = LatePattern(f"[{_UNSEEN}{_MARKS}]")
"""What every odd stretch holds; looking for it is many times as fast."""
_IS_HTML = LatePattern(
    r"</(?:p|div|span|b|i|u|a|em|strong|font|body|html|table|ul|ol|li|h[1-6])>|<br ?/?>|<!doctype",
    re.IGNORECASE,
)
_TAGS = (
    r"a|abbr|b|big|blockquote|body|br|center|code|dd|div|dl|dt|em|font|footer|form|h[1-6]|head"
    r"|header|hr|html|i|img|input|ins|label|li|link|meta|o:p|ol|p|pre|s|section|small|span"
    r"|strong|style|sub|sup|table|tbody|td|tfoot|th|thead|title|tr|u|ul|wbr"
)
_ODD_OR_MARKUP = LatePattern(
    r"<!--(?:(?!<!--).){0,20000}?-->|<!\w[^<>]{0,500}>"
    r"|<(?P<hidden>style|script|title)\b[^<>]{0,500}>[^<]{0,20000}</(?P=hidden)\s{0,9}>"
    rf"|</?(?P<tag>{_TAGS})(?:\s[^<>]{{0,2000}})?/?>"
    r"|(?P<entity>&(?:\#\d{1,7}|\#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,30});)"
    rf"|[{_UNSEEN}]+|{_IN_PIECES}",
    re.IGNORECASE | re.DOTALL,
)
_BLOCKS = "blockquote dd div dl dt footer header li ol pre section table tr ul"
_BREAKS = frozenset(f"br {_BLOCKS}".split())
_HEADINGS = "h1 h2 h3 h4 h5 h6"
_PARAGRAPHS = frozenset(f"p hr {_HEADINGS}".split())


class Readable(NamedTuple):
    """A text as people see it."""

    text: str
    given: str
    """The text as it was given."""
    markup: bool = False
    """Whether tags were left out; edits could then cut them in two."""
    places: tuple[int, ...] = ()
    """Offsets in ``text`` from which on everything is shifted against ``given``."""
    shifts: tuple[int, ...] = ()
    ends: dict[int, int] | None = None
    """Where characters end that take more room in ``given``, by where they end in ``text``."""

    def start(self, offset: int) -> int:
        """Return where the code point at ``offset`` begins in the text as it was given."""
        return offset + self._shift(offset)

    def end(self, offset: int) -> int:
        """Return where what ends at ``offset`` ends in the text as it was given."""
        if not offset:
            return 0
        return (self.ends or {}).get(offset, offset + self._shift(offset - 1))

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Return a span of ``text`` in the text as it was given; an empty one stays empty."""
        first = self.start(start)
        return (first, first) if start == end else (first, max(first, self.end(end)))

    def _shift(self, offset: int) -> int:
        index = bisect_right(self.places, offset) - 1
        return self.shifts[index] if index >= 0 else 0


def readable(given: str) -> Readable:
    """Return ``given`` without what nobody sees; most texts stay as they are."""
    markup = "<" in given and _IS_HTML.search(given) is not None
    if not markup and (given.isascii() or not _ODD_SIGN.search(given)):
        return Readable(given, given)
    pieces: list[str] = []
    places: list[int] = []
    shifts: list[int] = []
    ends: dict[int, int] = {}
    length = done = 0
    for match in (_ODD_OR_MARKUP if markup else _ODD).finditer(given):
        pieces += [given[done : match.start()], _shown(match)]
        length += len(pieces[-2]) + len(pieces[-1])
        done = match.end()
        if pieces[-1]:
            ends[length] = done
        places.append(length)
        shifts.append(done - length)
    pieces.append(given[done:])
    return Readable("".join(pieces), given, markup, tuple(places), tuple(shifts), ends)


def _shown(match: re.Match[str]) -> str:
    """Return what is seen of a match: a letter in one piece, a line end, or nothing."""
    found = match.groupdict()
    if letter := found["letter"]:
        return unicodedata.normalize("NFC", letter)
    if entity := found.get("entity"):
        import html  # noqa: PLC0415 - a table of every entity, for pages alone

        shown = html.unescape(entity)
        return shown if len(shown) == 1 and shown.isprintable() else " "
    tag = (found.get("tag") or "").lower()
    if tag in _PARAGRAPHS:
        return "\n\n"
    return "\n" if tag in _BREAKS else ""
