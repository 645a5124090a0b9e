"""A blank left over from a template

What it flags
``[Name]``, ``{company}``, ``<role>``, ``XXX`` or ``____`` in the body or the subject. Always an
error: the message is not finished.

Why it matters
A reader who meets a blank knows that the note was not written for them.

Instead
Fill it in. Where you have nothing to put there, leave the sentence out.

Source
Bucknell and Amherst on proofreading; a drafting tool is known to have sent "[Company]" to four
people at once.
"""

from __future__ import annotations

from collections.abc import Iterator

from outreach_tui.etiquette import wording
from outreach_tui.etiquette.patterns import LatePattern
from outreach_tui.etiquette.reading import Reading
from outreach_tui.etiquette.types import Edit, Finding, Move, MoveName
from outreach_tui.vocabulary import Severity

_LETTERS = LatePattern(r"[a-z']+")
_FIRST = {
    "name",
    "first name",
    "firstname",
    "recipient name",
    "recipient",
    "contact name",
    "contact",
}
_OWN = {"your name", "my name", "sender name", "user name", "your full name"}
_COMPANY = {"company", "company name", "their company", "organization", "organisation"}
MOVES = (MoveName.PLACEHOLDER,)


def check(reading: Reading) -> Iterator[Finding]:
    """Flag every blank."""
    for move in reading.all(MoveName.PLACEHOLDER):
        yield _finding(reading, move, "body")
    for move in reading.subject_moves:
        if move.move is MoveName.PLACEHOLDER:
            yield _finding(reading, move, "subject")


def _finding(reading: Reading, move: Move, part: str) -> Finding:
    value = _value(reading, move)
    return Finding(
        severity=Severity.ERROR,
        part=part,
        start=move.start,
        end=move.end,
        message=f"{wording.quoted(move.text)} is still a blank.",
        why="A reader who meets a blank knows that the note was not written for them.",
        fix=value or "Fill it in, or leave the sentence out.",
        edits=(Edit(move.start, move.end, value),) if value else (),
    )


def _value(reading: Reading, move: Move) -> str:
    context = reading.context
    words = _LETTERS.finditer(move.text.lower().replace("_", " "))
    label = " ".join(found.group() for found in words).replace("'s", "")
    greeting = reading.document.greeting
    if label in _FIRST:
        in_greeting = greeting is not None and move.start < greeting.end
        return wording.given_name(context) if in_greeting else ""
    if label in _OWN:
        return wording.tidy(context.sender.name) if context.sender else ""
    if label in _COMPANY:
        return wording.tidy(context.recipient.company)
    return ""
