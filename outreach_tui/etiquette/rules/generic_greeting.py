"""A greeting that could be for anyone

What it flags
"To whom it may concern", "Dear Sir/Madam", "Dear alumnus", "Hi there", a bare "Hi", or no
greeting at all. It is a warning in a first message, and advice in a conversation, in a
LinkedIn note without a greeting, and for "Hi there" where the name is not known.

Why it matters
A name shows that the note was written to one person. Without it the note looks like one of
many.

Instead
Greet by name: formally where they are senior or a scholar, then the way they sign.

Source
North Carolina State, Syntaxis, netmanners.com, Virginia Tech, Amherst on addressing people.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from outreach_tui.etiquette import wording
from outreach_tui.etiquette.fixes import apply
from outreach_tui.etiquette.reading import Reading
from outreach_tui.etiquette.safe_edits import fitting
from outreach_tui.etiquette.types import Context, Edit, Finding, MoveName, Sentence
from outreach_tui.vocabulary import Channel, Level, NameStyle, Severity

TOPIC = "greeting"
_LINKEDIN = (Channel.LINKEDIN_NOTE, Channel.LINKEDIN_MESSAGE)
_STIFF = r"concern|sir|madam|alum|employer|recruit|hiring|manager|team|colleague"
_END = r"[\s,!:;.\-–—]*$"
MOVES = (MoveName.GREETING_GENERIC,)


def check(reading: Reading) -> Iterator[Finding]:
    """Flag the greeting, or the place where it is missing."""
    generic = reading.all(MoveName.GREETING_GENERIC)
    if not generic or not reading.document.body:
        return
    greeting = reading.document.greeting
    context = reading.context
    words = _greeting(context)
    fix = (
        f"{words},"
        if words
        else (
            "Greet the person by name; their profile, a colleague or the front desk will know it."
        )
    )
    start, end = (greeting.start, greeting.end) if greeting else (generic[0].start, generic[0].end)
    yield Finding(
        severity=_severity(reading, greeting),
        start=start,
        end=end,
        message=(
            f"{wording.quoted(greeting.text.rstrip(' ,!:;'))} could be for anyone."
            if greeting
            else "The note begins without a greeting."
        ),
        why="A name shows that you wrote to this one person.",
        fix=fix,
        edits=_edits(reading, greeting, words),
    )


def _greeting(context: Context) -> str:
    """Return the greeting to offer, as formal as the house style wants it."""
    senior = context.recipient.seniority.level in (Level.EXECUTIVE, Level.VP, Level.DIRECTOR)
    style = context.house.first_names
    formal = style is NameStyle.SURNAME or (style is NameStyle.BY_SENIORITY and senior)
    if formal and context.cold and context.channel in (Channel.EMAIL, Channel.INMAIL):
        return wording.formal_greeting(context)
    return wording.greeting(context)


def _severity(reading: Reading, greeting: Sentence | None) -> Severity:
    context = reading.context
    if greeting is None:
        light = context.channel in _LINKEDIN or not context.first
    else:
        light = not re.search(_STIFF, greeting.plain) and (
            not context.first or not context.recipient.name
        )
    return Severity.ADVICE if light else Severity.WARNING


def _edits(reading: Reading, greeting: Sentence | None, words: str) -> tuple[Edit, ...]:
    if not words:
        return ()
    text = reading.document.text
    if greeting is None:
        start = reading.document.sentences[0].start
        newline = "\r\n" if "\r\n" in text else "\n"
        gap = " " if reading.context.channel is Channel.LINKEDIN_NOTE else newline * 2
        return fitting(reading, (Edit(start, start, f"{words},{gap}"),))
    tail = re.search(_END, greeting.text)
    ending = (tail.group() if tail else "").strip() or ","
    edit = Edit(greeting.start, greeting.end, f"{words}{ending}")
    # What was greeted together with the first words of the letter needs a space after it.
    rest = text[greeting.end : greeting.end + 1]
    if rest and not rest.isspace():
        edit = Edit(edit.start, edit.end, edit.replacement + " ")
    return fitting(reading, (edit,)) if apply(text, [edit]) != text else ()
