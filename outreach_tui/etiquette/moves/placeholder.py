"""Holds a placeholder nobody filled in: ``[Name]``, ``{name}``, ``XXX``, ``___``."""

from __future__ import annotations

from collections.abc import Iterator

from outreach_tui.etiquette.document import Document
from outreach_tui.etiquette.patterns import LatePattern
from outreach_tui.etiquette.types import Part, Span

_PLACEHOLDER = LatePattern(
    r"(?=[\[${<«_%*X(]|\b[SsIiYCFLRJUN])(?:"  # how one begins: most places are passed over at once
    r"\[(?!(?:sic|link|at|dot|external)\]|[\d\s,.…xX-]*\])[^\[\]\n]{1,120}\](?!\()"
    r"|\$?\{{1,3}[^{}\n]{1,80}\}{1,3}"
    r"|<<[^<>\n]{1,40}>>|«[^«»\n]{1,40}»"
    r"|<(?!/?(?:a|b|i|u|p|br|em|strong|div|span|li|ul|ol|html|body|table|tr|td|img|h\d)\b)"
    r"[A-Za-z][A-Za-z _/'’-]{1,40}>"
    r"|(?<![_\w])_{2,}(?![_\w])"
    r"|%s\b|%\(\w{1,30}\)s|%%?[A-Za-z_]{2,30}%%?|\*\|\w{1,30}\|\*"
    r"|(?<!Bowl )\bX{2,}\b(?!-)|\bX{1,2}/X{1,2}\b|\bXYZ\b"
    r"|\b[Ss]o-and-so\b|\b[Ss]uch-and-such\b"
    r"|\b(?:insert|INSERT|Insert)(?: \w+){0,3} (?:here|HERE|below)\b"
    r"|\b(?:YOUR|COMPANY|FIRST|LAST|RECIPIENT|JOB|INSERT|SCHOOL|UNIVERSITY) ?(?:NAME|TITLE)\b"
    r"|\bFIRSTNAME\b|(?<=[Dd]ear )NAME\b|(?<=[Hh]i )NAME\b"
    r"|\((?:(?:your|insert|company|first|last|recipient'?s?|their) (?:\w+ ?){1,4}|name|company)\))"
)
_SIGN = LatePattern(r"[\[{<_%*(«]|XX|XYZ|X/X|NAME|TITLE|nsert|NSERT|o-and-so|uch-and-such")
"""A piece of every placeholder."""


def in_document(document: Document) -> Iterator[Span]:
    """Yield the placeholders, in the signature too, but in no quoted text."""
    if not _SIGN.search(document.text):
        return
    for sentence in document.sentences:
        if sentence.part is Part.QUOTE:
            continue
        for match in _PLACEHOLDER.finditer(sentence.text):
            yield Span(sentence.start + match.start(), sentence.start + match.end())
