"""A form of address that guesses

What it flags
"Mrs." and "Miss", which guess whether somebody is married; "Mr./Ms.", which shows that you do
not know; and "Mr." before a first name. A warning, and advice where you know each other, belong to
the same group or the name is still a blank. "Mr." or "Ms." with a surname is left alone, since
you may well know, and so is a form you recorded.

Why it matters
Getting it wrong costs more than leaving it out.

Instead
Use the full name: "Dear Terry Martin".

Source
University of Texas ECAC, Syntaxis, Virginia Tech, miriamposner.com. Some read a full name as a
machine's (netmanners.com), which is the smaller risk.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from outreach_tui.etiquette import wording
from outreach_tui.etiquette.patterns import LatePattern
from outreach_tui.etiquette.reading import Reading, Standing
from outreach_tui.etiquette.safe_edits import fitting
from outreach_tui.etiquette.types import Edit, Finding, MoveName, Sentence
from outreach_tui.vocabulary import Severity, Tie

TOPIC = "greeting"
_FORM = LatePattern(
    r"\b(?:(?P<both>mr\.?s? ?(?:/|or|\\) ?(?:mrs|ms|miss)|(?:mrs|ms|miss)\.? ?(?:/|or) ?mr)\b\.?"
    r"|(?P<married>mrs|miss)\b\.?|(?P<first>mr|ms|mx)\b\.? (?P<name>[^\W\d_]+)[\s,!:;.-]*$)"
)
_TAIL = r"[\s,!:;.\-–—]*$"


def check(reading: Reading) -> Iterator[Finding]:
    """Flag the form of address in the greeting."""
    greeting = reading.document.greeting
    if greeting is None or " m" not in greeting.plain:
        return
    match = _FORM.search(greeting.plain)
    if match is None or not _guesses(reading, match):
        return
    full = _full_name(reading)
    known = reading.standing in (Standing.WARM, Standing.CLAIMED)
    known = known or reading.context.recipient.tie is Tie.GROUP
    blank = any(m.move is MoveName.PLACEHOLDER for m in reading.moves_in(greeting))
    start = greeting.start + match.start()
    yield Finding(
        severity=Severity.ADVICE if known or blank else Severity.WARNING,
        start=start,
        end=greeting.start + match.end(match.lastgroup or 0),
        message=_message(match, wording.quoted(greeting.text[match.start() : match.end()])),
        why="A form of address that misses is remembered; a name by itself is safe.",
        fix=f"Dear {full}," if full else "The full name, as in “Dear Terry Martin”, leaves it out.",
        edits=_edits(reading, greeting, start, full),
    )


def _guesses(reading: Reading, match: re.Match[str]) -> bool:
    recorded = reading.context.recipient.name.casefold().replace(".", "").split()
    if match["both"]:
        return True
    if match["married"]:
        return match["married"] not in recorded
    # "Mr. Ana": the name after the title is the given one, and there is a surname to use.
    names = [word for word in recorded if word not in ("mr", "ms", "mx", "mrs", "dr", "prof")]
    return len(names) > 1 and match["name"] == names[0] and names[0] != names[-1]


def _message(match: re.Match[str], words: str) -> str:
    if match["both"]:
        return "Two forms of address side by side look like a form to fill in."
    if match["married"]:
        return f"{words} guesses whether somebody is married."
    return f"{words} puts a title before a first name."


def _full_name(reading: Reading) -> str:
    words = wording.tidy(reading.context.recipient.name).split()
    named = [w for w in words if w.strip(".").lower() not in ("mr", "ms", "mrs", "miss", "mx")]
    return " ".join(named) if len(named) > 1 else ""


def _edits(reading: Reading, greeting: Sentence, start: int, full: str) -> tuple[Edit, ...]:
    tail = re.search(_TAIL, greeting.text)
    if not full or tail is None:
        return ()
    return fitting(reading, (Edit(start, greeting.start + tail.start(), full),))
