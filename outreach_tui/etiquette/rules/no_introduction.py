"""A first message that does not say who is writing

What it flags
A first message without a word on who you are: a warning in e-mail, advice on LinkedIn, where
your profile stands beside the note, and after a referral. Silent once you have met. A name
under the letter alone is not an introduction. Saying it only far down is advice.

Why it matters
People open up to a name and a story. An unknown sender is easily passed over.

Instead
Say in the first two sentences who you are: "I'm a second-year nursing student at State."

Source
Berkeley, Amherst, colsblog.com, opentextbooks.org.hk; messages under 150 words that introduced
the sender early drew 44 instead of 17 % answers (journalbusinesses.com, article 398).
"""

from __future__ import annotations

from collections.abc import Iterator

from outreach_tui.etiquette import wording
from outreach_tui.etiquette.patterns import find_in
from outreach_tui.etiquette.reading import Reading, Standing
from outreach_tui.etiquette.safe_edits import inserted
from outreach_tui.etiquette.types import Context, Edit, Finding, MoveName, Sentence
from outreach_tui.vocabulary import Channel, Purpose, Severity, Tie

_WHO = r"(?:student|graduate|engineer|designer|analyst|teacher|nurse|alum\w*|developer|researcher"
_WHO += r"|manager|veteran|scientist|writer|accountant|lawyer)"
_INTRODUCES = (
    r"\bmy name(?:'s| is)\b|\bmyself \w+|^this is [\w\[{<]"
    r"|\b(?:i'm|im|i am|am) (?:(?:currently|also|now) )?(?:an?|the|in my|one of|studying|working"
    r"|finishing|exploring|pursuing|doing|starting|training|teaching|researching|building|[\[{<])\b"
    rf"|\b(?:i'm|i am) (?:\w+(?:'s)? ){{0,3}}{_WHO}\b|\bas an? (?:\w+ ){{0,3}}{_WHO}\b"
    r"|\b(?:i|we) (?:(?:just|recently|also|currently) )?(?:study|studied|work|worked|graduat\w+"
    r"|teach|taught|volunteer|run|ran|lead|led|build|finished|completed|trained|went to"
    r"|attend\w*)\b"
    r"|\bafter \w+ years (?:in|as|of|at|with)\b|\b(?:i'm|i am) (?:trying|moving|switching|changing"
    r"|thinking of|planning|retired|between|new to|learning)\b"
    r"|\bmy (?:background|degree|major|studies|career|current (?:role|job|work)|thesis|dissertation"
    r"|phd|students|class|ward|shop|experience)\b"
    r"|\b(?:introduce|about) (?:me|myself)\b|\bfellow\b|\b(?:i|we) (?:both|too)\b"
)
_WITHOUT = (Purpose.THANK_YOU, Purpose.FOLLOW_UP, Purpose.REPLY, Purpose.RECONNECT)
_EARLY = 4
"""Sentences within which people should know who writes."""


def concerns(context: Context) -> bool:
    """Whether the reader may not know who writes."""
    return context.first and context.purpose not in _WITHOUT


def check(reading: Reading) -> Iterator[Finding]:
    """Flag the opening of a message without an introduction, or one that comes late."""
    context, body = reading.context, reading.document.body
    if not body or _known(reading):
        return
    place = _introduced_at(reading)
    if place is not None and place < _EARLY:
        return
    words = wording.introduction(context)
    fix = words or (
        "Say it at the start, for example “I'm a second-year nursing student at State, hoping to "
        "work with children.”"
    )
    start, end = body[0].start, body[0].end
    if place is not None:
        yield Finding(
            severity=Severity.ADVICE,
            start=body[place].start,
            end=body[place].end,
            message=f"{wording.reader(context)} learns only here who is writing.",
            why="The first lines are read most, and a known sender is read further.",
            fix="Move this sentence to the top.",
        )
        return
    yield Finding(
        severity=_severity(reading),
        start=start,
        end=end,
        message=f"{wording.reader(context)} will wonder who is writing.",
        why="People open up to a name and a story; an unknown sender is easily passed over.",
        fix=fix,
        edits=_edits(reading, body[0], words),
    )


def _known(reading: Reading) -> bool:
    """Whether they know who writes, or see it in the profile beside a note with a reason."""
    if reading.standing is Standing.WARM:
        return reading.context.recipient.tie is not Tie.REFERRED
    note = reading.context.channel is Channel.LINKEDIN_NOTE
    return note and reading.has(MoveName.RESEARCH, MoveName.TIE)


def _introduced_at(reading: Reading) -> int | None:
    """Return which sentence of the body introduces the sender."""
    body = reading.document.body
    told = (i for i, s in enumerate(body) if MoveName.SELF_INTRODUCTION in reading.does(s))
    place = next(told, None)
    if place is not None and place < _EARLY:
        return place
    worded = (i for i, s in enumerate(body[:place]) if find_in(_INTRODUCES, s.plain))
    return next(worded, place)


def _severity(reading: Reading) -> Severity:
    on_linkedin = reading.context.channel is not Channel.EMAIL
    gives = reading.context.purpose is Purpose.OFFER_HELP
    certain = reading.standing in (Standing.COLD, Standing.UNKNOWN) and not (on_linkedin or gives)
    return Severity.WARNING if certain else Severity.ADVICE


def _edits(reading: Reading, first: Sentence, words: str) -> tuple[Edit, ...]:
    if not words:
        return ()
    return inserted(reading, first.start, f"{words} ")
