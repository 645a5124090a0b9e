"""Edits: making them so that the text around stays whole, and applying them."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable

from outreach_tui.etiquette.document import Document
from outreach_tui.etiquette.types import Edit, Finding, Part, Report, Sentence

_LEANS_BACK = (
    r"(?:and|but|or|so|also|if (?:so|not|that|it|you do|yes|no|this|either|neither)|that|this|it"
    r"|these|those|they|he|she|such|either|neither|otherwise|both|then|which|in (?:that|this) case"
    r"|the (?:same|former|latter))\b"
)
"""Openings that make no sense when the sentence before is gone."""
_ROUNDS = 20


def apply(text: str, edits: Iterable[Edit]) -> str:
    """Return ``text`` with ``edits`` made; of edits that overlap only the first counts."""
    pieces: list[str] = []
    done = 0
    for edit in sorted(edits, key=lambda e: (e.start, e.end)):
        if not done <= edit.start <= edit.end <= len(text):
            continue
        pieces += [text[done : edit.start], edit.replacement]
        done = edit.end
    return "".join([*pieces, text[done:]])


def apply_all(
    text: str, check: Callable[[str], Report], only: Callable[[Finding], bool] = lambda _: True
) -> str:
    """Return ``text`` with every fix of its body made, one finding after the other.

    ``check`` reads the text again after each fix, because a fix may move or settle the
    findings that follow. Ends after a bounded number of rounds, whatever the rules say.
    """
    seen = {text}
    for _ in range(_ROUNDS):
        fixable = (f for f in check(text).findings if f.edits and f.part == "body" and only(f))
        finding = next(fixable, None)
        if finding is None:
            break
        text = apply(text, finding.edits)
        if text in seen:
            break
        seen.add(text)
    return text


def replaced(sentence: Sentence, words: str) -> Edit:
    """Return the edit that writes ``words`` in place of a sentence."""
    return Edit(sentence.start, sentence.end, words)


def removed(document: Document, gone: Collection[Sentence]) -> tuple[Edit, ...] | None:
    """Return edits that leave sentences out, with the white space that held them.

    ``None`` when a sentence that stays leans on one that goes, or when nothing of the body
    would stay.
    """
    sentences = document.sentences
    leaving = {sentence.start for sentence in gone}
    if all(sentence.start in leaving for sentence in document.body):
        return None
    edits: list[Edit] = []
    for index, sentence in enumerate(sentences):
        if sentence.start not in leaving:
            continue
        before = sentences[index - 1] if index else None
        after = sentences[index + 1] if index + 1 < len(sentences) else None
        if after and after.start not in leaving and leans_back(after):
            return None
        edits.append(_removal(sentence, before, after))
    return tuple(edits)


def leans_back(sentence: Sentence) -> bool:
    """Whether a sentence only makes sense after the one before it."""
    return sentence.part is Part.BODY and bool(re.match(_LEANS_BACK, sentence.plain))


def _removal(sentence: Sentence, before: Sentence | None, after: Sentence | None) -> Edit:
    if after and _together(sentence, after):
        return Edit(sentence.start, after.start, "")
    if before and _together(before, sentence):
        return Edit(before.end, sentence.end, "")
    if after:
        return Edit(sentence.start, after.start, "")
    return Edit(before.end if before else sentence.start, sentence.end, "")


def _together(one: Sentence, other: Sentence) -> bool:
    return one.paragraph == other.paragraph and one.part is other.part
