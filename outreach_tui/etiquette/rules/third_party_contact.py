"""Passing on somebody else's address

What it flags
Another person's e-mail address or phone number in the text: a warning. Your own, theirs, office
addresses and those under your name are left alone, and so are introductions.

Why it matters
It was given to you, and the reader wonders where theirs will turn up.

Instead
Ask first, or offer to bring the two together.

Source
Bucknell and Berkeley on confidences; jkellyhoey.co and michael-roberto on asking both sides.
"""

from __future__ import annotations

from collections.abc import Iterator

from outreach_tui.etiquette.patterns import LatePattern, find_in
from outreach_tui.etiquette.reading import Reading
from outreach_tui.etiquette.types import Context, Finding, Sentence
from outreach_tui.vocabulary import Purpose, Severity

_DIGITS = LatePattern(r"[0-9]{4}")
_CONTACT = LatePattern(
    r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{2,40}\w"
    r"|(?<![\d/])\+?\(?\d{3}\)?[ .-]?\d{3}[ .-]?\d{4}\b"
)
_OTHERS = LatePattern(
    r"\b(?:his|her|their) (?:\w+ )?(?:e-?mail|address|number|phone|cell|mobile|contact|line)\b"
    r"|\b(?:reach|contact|call|e-?mail|write to|text|phone|ring|ask|try) (?:him|her|them)\b"
)
_NAMED = LatePattern(
    r"\b(?:[Rr]each|[Cc]ontact|[Cc]all|[Ww]rite to|[Ee]-?mail"
    r"|[Aa]sk) (?!me\b)[A-Z][a-z]+(?: [A-Z][a-z]+)? "
    r"(?:at|on|under)\b|\b[A-Z][a-z]+(?: [A-Z][a-z]+)?'s (?:e-?mail|number|phone|address|cell)\b"
)
_OFFICE = ("info", "office", "hello", "contact", "admissions", "careers", "press", "hr", "jobs")


def concerns(context: Context) -> bool:
    """Whether it is not the user's task to bring people together."""
    return context.purpose is not Purpose.INTRODUCTION_REQUEST


def check(reading: Reading) -> Iterator[Finding]:
    """Flag the first address or number of a third person."""
    document = reading.document
    for sentence in document.body:
        if "@" not in sentence.plain and not find_in(_DIGITS, sentence.plain):
            continue
        match = _CONTACT.search(sentence.plain)
        if match and _is_somebody_elses(reading, sentence, match.group()):
            yield Finding(
                severity=Severity.WARNING,
                start=sentence.start + match.start(),
                end=sentence.start + match.end(),
                message="This passes on somebody else's address.",
                why="It was given to you, and the reader wonders where theirs may turn up.",
                fix="Ask them first, or offer to bring the two together.",
            )
            return


def _is_somebody_elses(reading: Reading, sentence: Sentence, contact: str) -> bool:
    if contact.partition("@")[0] in _OFFICE:
        return False
    sender = reading.context.sender
    if sender and any(name in contact for name in sender.name.casefold().split()):
        return False
    return bool(_OTHERS.search(sentence.plain) or _NAMED.search(sentence.text))
