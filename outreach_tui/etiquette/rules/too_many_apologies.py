"""Apologising more than once

What it flags
Two or more apologies in one message ("sorry to bother you", "I apologise for", "forgive the
intrusion"), or one that makes you small ("I know I'm nobody"). Advice. Sympathy ("sorry to hear
that") is no apology.

Why it matters
One apology reads polite. More make the reader wonder what is the matter.

Instead
Turn the second into thanks: "Thank you for reading this far."

Source
One apology scores +0.36 for politeness (Danescu-Niculescu-Mizil and others, ACL 2013); that one
is enough is our own reading.
"""

from __future__ import annotations

from collections.abc import Iterator

from outreach_tui.etiquette.patterns import LatePattern
from outreach_tui.etiquette.places import hints, places
from outreach_tui.etiquette.reading import Reading
from outreach_tui.etiquette.types import Finding
from outreach_tui.vocabulary import Severity

WORDS = hints(
    "sorry apologise apologize apologies apology bother bothering forgive pardon intrude intruding "
    "intrusion imposing impose excuse nobody insignificant unworthy stupid annoy annoying disturb "
    "disturbing"
)
_SORRY = LatePattern(
    r"\b(?:(?:i'm |i am |so |very |really )*sorry (?:to (?:bother|trouble|disturb|intrude|e-?mail"
    r"|write|message|contact|reach|take|ask|interrupt|impose|keep)|for|if|about|that i)"
    r"|(?<!to )(?<!no need to )apologi[sz]e|(?:my |many |sincere )?apologies\b|(?:hate|hope not"
    r"|don't (?:want|mean)|not (?:want|mean)) to (?:bother|disturb|intrude|impose|annoy|trouble)"
    r"|(?:hope|know) (?:that )?i(?:'m| am) (?:not )?(?:bothering|disturbing|intruding|imposing"
    r"|annoying)|(?:please )?(?:forgive|pardon|excuse) (?:me|my|the|this)\b)"
)
_SMALL = LatePattern(
    r"\bi(?:'m| am) (?:just |only |a )?(?:nobody|no one|an? nobody|insignificant|unworthy"
    r"|not worthy"
    r"|not worth your)|\bnobody like me\b|\b(?:stupid|silly|dumb) questions?\b"
)
_LOSS = LatePattern(r"sorry (?:for|about) (?:your|the) (?:loss|news)")


def check(reading: Reading) -> Iterator[Finding]:
    """Flag the second apology, or the first that makes the sender small."""
    found = [p for p in places(reading, WORDS, _SORRY) if not _LOSS.search(p.sentence.plain)]
    small = next(places(reading, WORDS, _SMALL), None) if not found[1:] else None
    place = found[1] if found[1:] else small
    if place is None:
        return
    yield Finding(
        severity=Severity.ADVICE,
        start=place.start,
        end=place.end,
        message=(
            "There is nothing small about asking."
            if small
            else "This is the second apology, and one is plenty."
        ),
        why="One apology reads polite; more make the reader wonder what is the matter.",
        fix="Turn it into thanks: “Thank you for reading this far.”",
    )
