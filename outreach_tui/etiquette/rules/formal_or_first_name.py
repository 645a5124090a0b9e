"""First name or surname for somebody senior

What it flags
A first name, or "Hey", for a director or above you have not met, and a professor or doctor
greeted without the title. Advice at most, because career offices disagree: the setting "first
names" chooses. "first" keeps to first names for everybody but academics, "surname" wants the
surname for all you have not met.

Why it matters
Some readers find a first name from a stranger forward, others find a surname stiff. The way they
sign settles it.

Instead
Begin formally where they are senior, then copy how they sign.

Source
Formal first: netmanners.com, miriamposner.com, Amherst, colgatewomeninbusiness. Against it: "Hi"
drew more answers than "Dear" on mailing lists (Boomerang, 350,000 threads, 2017).
"""

from __future__ import annotations

from collections.abc import Iterator

from outreach_tui.etiquette import wording
from outreach_tui.etiquette.patterns import LatePattern
from outreach_tui.etiquette.reading import Reading, Standing
from outreach_tui.etiquette.safe_edits import fitting
from outreach_tui.etiquette.types import Context, Edit, Finding, Sentence
from outreach_tui.vocabulary import Channel, Level, NameStyle, Severity

TOPIC = "greeting"
_SENIOR = frozenset({Level.EXECUTIVE, Level.VP, Level.DIRECTOR})
_SCHOLAR = LatePattern(r"\b(?:dr|prof|professor|doctor|dean)\b")
_TITLED = LatePattern(r"\b(?:prof(?:essor)?|dr|ph\.?d)\b")


def concerns(context: Context) -> bool:
    """Whether this opens the conversation in a letter."""
    return context.first and context.channel is not Channel.LINKEDIN_NOTE


def check(reading: Reading) -> Iterator[Finding]:
    """Flag a greeting that is more familiar than the house style."""
    context, greeting = reading.context, reading.document.greeting
    if greeting is None:
        return
    if context.house.first_names is NameStyle.FIRST and not reading.to_academic:
        return
    if reading.standing in (Standing.WARM, Standing.CLAIMED):
        return
    message = _message(reading, greeting)
    if not message:
        return
    words = wording.formal_greeting(context)
    yield Finding(
        severity=Severity.ADVICE,
        start=greeting.start,
        end=greeting.end,
        message=message,
        why="Career offices disagree; a formal start that follows how they sign suits both.",
        fix=f"{words},",
        edits=_edits(reading, greeting, words),
    )


def _message(reading: Reading, greeting: Sentence) -> str:
    recipient, style = reading.context.recipient, reading.context.house.first_names
    plain = greeting.plain
    if reading.to_academic and _TITLED.search(f"{recipient.name} {recipient.title}".lower()):
        if _SCHOLAR.search(plain) or not wording.given_name(reading.context):
            return ""
        return "People who teach and do research are mostly greeted with their title."
    senior = recipient.seniority.level in _SENIOR
    if style is NameStyle.FIRST or not (senior or style is NameStyle.SURNAME):
        return ""
    words = plain.strip(" ,!:;.").split()
    given = wording.given_name(reading.context).casefold()
    if senior and words[:1] == ["hey"]:
        return "“Hey” is a familiar start for somebody senior you have not met."
    if given and len(recipient.name.split()) > 1 and words[1:] == [given]:
        return "A first name is a familiar start for somebody you have not met."
    return ""


def _edits(reading: Reading, greeting: Sentence, words: str) -> tuple[Edit, ...]:
    if not words:
        return ()
    text = greeting.text.rstrip()
    ending = text[-1] if text[-1] in ",!:" else ""
    return fitting(reading, (Edit(greeting.start, greeting.start + len(text), words + ending),))
