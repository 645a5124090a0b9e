"""Emoji and slang in a letter to a stranger

What it flags
Emoji, smileys and words like "dude" or "lol". One emoji is advice, several or slang to somebody
you have not met a warning.

Why it matters
In a first letter smileys make the writer look less able, and no warmer.

Instead
Let a kind sentence do it.

Source
Glikson, Cheshin and van Kleef, 2017, on smileys; Bucknell and Amherst on tone.
"""

from __future__ import annotations

from collections.abc import Iterator

from outreach_tui.etiquette.patterns import LatePattern
from outreach_tui.etiquette.places import first_place, hints
from outreach_tui.etiquette.reading import Reading, Standing
from outreach_tui.etiquette.types import Edit, Finding, Grade
from outreach_tui.vocabulary import Severity

_WORDS = hints(
    "dude bro bruh homie wassup whassup whatsup hmu lol lmao rofl omg wtf haha hahaha yo sup hit "
    "biggie af"
)
_SLANG = LatePattern(
    r"(?<![\w@/.-])(?:dude|bro|bruh|homie|wh?assup|hmu|lol|lmao|rofl|omg|wtf|(?:ha){2,9}"
    r"|hit me up|no biggie|cool af"
    r"|^(?:yo|sup)(?=[ ,!]))(?![\w@/-]|\.\w)"
)
_ANY_PICTURE = LatePattern("[\U0001f1e6-\U0001faff\u2639\u263a\u2665\u2728\u2764\u270c\u2b50]")
_PICTURE = LatePattern(
    "[ \u00a0]?(?:[\U0001f1e6-\U0001faff\u2639\u263a\u2665\u2728\u2764\u270c\u2b50]"
    "[\ufe0f\u200d\U0001f3fb-\U0001f3ff]{0,3}){1,20}"
)
_SMILEY = LatePattern(r"(?<=[\w.!?,]) [:;]'?-?[)dp(](?=[\s.!?,]|$)")


def check(reading: Reading) -> Iterator[Finding]:
    """Flag the first slang word, and the first emoji; the edits drop every emoji."""
    known = reading.standing is Standing.WARM
    slang = first_place(reading, _WORDS, _SLANG)
    if slang:
        yield Finding(
            severity=Severity.ADVICE if known else Severity.WARNING,
            start=slang.start,
            end=slang.end,
            message=f"{slang.quoted} is a word among friends.",
            why="Plain words read as warm, and nobody has to guess the tone.",
            fix="Say it the way you would to a friend's parent.",
        )
    pictures = _pictures(reading)
    if pictures:
        several = len(pictures) > 1 and not known
        yield Finding(
            severity=Severity.WARNING if several else Severity.ADVICE,
            start=pictures[0].start,
            end=pictures[0].end,
            message="Emoji in a first letter seldom read as they were meant.",
            why="In one study smileys made a writer look less able, and no warmer.",
            fix="Leave them for later letters; a kind sentence says the same.",
            edits=tuple(pictures),
            grade=Grade.SAFE,
        )


def _pictures(reading: Reading) -> list[Edit]:
    """Return an edit for each emoji and smiley that leaves it out."""
    text = reading.document.text
    patterns = [_SMILEY] if " :" in text or " ;" in text else []
    if not text.isascii() and _ANY_PICTURE.search(text):
        patterns.append(_PICTURE)
    if not patterns:
        return []
    found = []
    for sentence in reading.document.own:
        for pattern in patterns:
            for match in pattern.finditer(sentence.plain):
                start = sentence.start + match.start()
                # The space before an emoji that is a sentence by itself belongs to none.
                start -= start > 0 and text[start - 1] == " "
                found.append(Edit(start, sentence.start + match.end(), ""))
    return sorted(found, key=lambda edit: edit.start)
