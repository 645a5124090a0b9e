"""Complaining about a former boss or employer

What it flags
"My last boss was a nightmare", "I hate my job", "a toxic company": a warning, and advice among
colleagues. Toxic substances, a hard year told neutrally and what others wrote are left alone.

Why it matters
The reader knows only one side, and wonders what you would say of them.

Instead
Say what you are looking for: "a team where juniors are taught".

Source
mscareergirl.com, Sacramento State and mentorshipmovement.co.za on complaints.
"""

from __future__ import annotations

from collections.abc import Iterator

from outreach_tui.etiquette.patterns import LatePattern
from outreach_tui.etiquette.places import first_place, hints
from outreach_tui.etiquette.reading import Reading
from outreach_tui.etiquette.types import Finding
from outreach_tui.vocabulary import Severity, Tie

WORDS = hints(
    "toxic terrible awful horrible horrid nightmare incompetent abusive unfair bully bullies "
    "stupid "
    "idiot idiots jerk tyrant joke useless clueless evil crazy hell miserable unbearable crushing "
    "mess disgusting ungrateful hate hated despise stand unfairly unjustly wrongly fired dismissed "
    "laid"
)
_BAD = (
    r"(?:toxic|terrible|awful|horrible|horrid|a nightmare|incompetent|abusive|unfair|a bully|stupid"
    r"|an? (?:idiot|jerk|tyrant)|idiots|bullies|a joke|useless|clueless|evil|crazy|hell|miserable"
    r"|unbearable|soul-?crushing|a mess|disgusting|ungrateful)\b"
)
_COMPLAINT = LatePattern(
    r"\bmy (?:(?:former|old|last|previous|current|ex|present|own) ?-?)?(?:boss|manager|supervisor"
    r"|employer|company|job|workplace|team|colleagues|coworkers|management|firm)(?: there| at "
    rf"\w+)? (?:is|was|are|were|has been) (?:\w+ ){{0,2}}{_BAD}"
    r"|\bi (?:really |absolutely )?(?:hate|hated|despise|can't stand) (?:my|this) (?:current |old "
    r"|last )?(?:job|boss|manager|company|work|team|employer)\b"
    r"|\b(?:leave|left|escape|escaped|fleeing|quit|in|from|of) (?:a|my|this|the) (?:very |really )?"
    r"toxic (?:\w+ )?(?:workplace|environment|culture|company|job|boss|manager|team|employer)\b"
    r"|\bmy (?:\w+ )?(?:toxic|horrible|awful|terrible|incompetent|abusive) (?:boss|manager|employer"
    r"|company|job|workplace|team)\b|\b(?:was|been|got) (?:\w+ )?(?:fired|let go"
    r"|laid off) (?:\w+ )?"
    r"(?:unfairly|unjustly|for no reason|because my)\b|\b(?:unfairly|wrongly|unjustly) (?:fired"
    r"|dismissed|let go)\b"
)


def check(reading: Reading) -> Iterator[Finding]:
    """Flag the first complaint."""
    place = first_place(reading, WORDS, _COMPLAINT)
    if place is None:
        return
    close = reading.context.recipient.tie is Tie.COLLEAGUE
    yield Finding(
        severity=Severity.ADVICE if close else Severity.WARNING,
        start=place.start,
        end=place.end,
        message=f"{place.quoted} is one side of a story, and the reader knows no other.",
        why="People wonder what would be said of them one day.",
        fix="Say what you are looking for instead, such as a team where juniors are taught.",
    )
