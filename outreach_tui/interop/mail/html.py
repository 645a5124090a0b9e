"""The words of a letter that comes as HTML only, without what it quotes."""

from __future__ import annotations

import re
from html.parser import HTMLParser

LONGEST = 200_000
"""Characters of HTML that are read; the words of a reply stand at its beginning."""

_BLOCKS = frozenset({
    "p", "div", "br", "tr", "li", "ul", "ol", "table", "h1", "h2", "h3", "h4", "h5", "h6", "hr",
    "pre", "section", "article", "header", "footer",
})  # fmt: skip
_UNSEEN = frozenset({"style", "script", "head", "title", "template", "blockquote"})
_VOID = frozenset({"br", "hr", "img", "meta", "link", "input", "col", "wbr", "area", "base"})
_QUOTES = re.compile(
    r"gmail_quote|gmail_extra|yahoo_quoted|moz-cite-prefix|protonmail_quote|zmail_extra"
    r"|gmail_signature|moz-signature|OutlookMessageHeader"
)
_REST_IS_QUOTED = re.compile(r"divRplyFwdMsg|appendonsend|mail-editor-reference-message-container")
_UNCLOSED = re.compile(r"<[!?/]?(?![^<>]{0,5000}>)")
"""A mark that opens no tag; each would send the parser through the rest of the text."""


def text_of_html(html: str) -> str:
    """Return the visible words with a line for each block; nothing is loaded or run."""
    reader = _Reader()
    reader.feed(_UNCLOSED.sub("&lt;", _without_comments(html[:LONGEST])))
    reader.close()
    lines = (" ".join(line.split()) for line in "".join(reader.words).split("\n"))
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


def _without_comments(html: str) -> str:
    kept = []
    before, mark, rest = html.partition("<!--")
    while mark:
        kept.append(before)
        rest = rest.partition("-->")[2]
        before, mark, rest = rest.partition("<!--")
    return "".join((*kept, before))


class _Reader(HTMLParser):
    """Collects words until a quoted letter begins."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.words: list[str] = []
        self._hidden_by = ""
        self._depth = 0
        self._ended = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _BLOCKS and not self._hidden_by:
            self.words.append("\n")
        if self._hidden_by:
            self._depth += tag == self._hidden_by
            return
        marks = " ".join(value or "" for name, value in attrs if name in ("id", "class"))
        if _REST_IS_QUOTED.search(marks):
            self._ended = True
        elif tag not in _VOID and (tag in _UNSEEN or _QUOTES.search(marks)):
            self._hidden_by, self._depth = tag, 1

    def handle_endtag(self, tag: str) -> None:
        if self._hidden_by:
            self._depth -= tag == self._hidden_by
            if self._depth == 0:
                self._hidden_by = ""
        if tag in _BLOCKS and not self._hidden_by:
            self.words.append("\n")

    def handle_data(self, data: str) -> None:
        if not (self._hidden_by or self._ended):
            self.words.append(re.sub(r"\s+", " ", data))
