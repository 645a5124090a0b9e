"""A message longer than people read from somebody new

What it flags
First e-mails of more than 125 words are advice, of more than 150 a warning and, to somebody new,
of more than 250 an error. Among people who know each other it is 150 and 200, in a follow-up 60
and 100. Greeting, closing and signature do not count. LinkedIn messages and InMails of more than
800 characters are advice, of more than 1,200 a warning. Notes have a hard limit instead.

Why it matters
A note that fits one phone screen is read to the end. A long one is kept for later, which
often means never.

Instead
Cut your own story first. One sentence about you, one about them, one request.

Source
Simon Fraser (under 100 words), Boomerang (50 to 125 words draw the most answers, 2015),
opentextbooks.org.hk, girlladyfriend.blogspot.com (up to 200); LinkedIn's own figures for InMail,
2022. Sources differ on the number, and none takes 250 words from a stranger.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from outreach_tui.etiquette import wording
from outreach_tui.etiquette.channels import LIMITS, count_characters
from outreach_tui.etiquette.patterns import count_words
from outreach_tui.etiquette.reading import Reading, Standing
from outreach_tui.etiquette.types import Finding, Span
from outreach_tui.vocabulary import Purpose, Severity

TOPIC = "length"
_WORDS = (125, 150)
_WORDS_KNOWN = (150, 200)
_WORDS_AGAIN = (60, 100)
_TOO_MANY_WORDS = 250
"""From a stranger; the most any source allows is 200."""
_GOOD_WORDS, _GOOD_CHARACTERS = 125, 400


def check(reading: Reading) -> Iterator[Finding]:
    """Flag the paragraph where cutting helps most."""
    context = reading.context
    limits = LIMITS[context.channel]
    if limits.comfortable and limits.heavy:
        unit, good = "characters", _GOOD_CHARACTERS
        size = count_characters(reading.document.text, context.channel)
        comfortable, heavy = limits.comfortable, limits.heavy
    elif limits.body is None:
        unit, good, size = "words", _GOOD_WORDS, reading.document.words
        comfortable, heavy = _words(reading)
    else:
        return
    if size <= comfortable or not reading.document.body:
        return
    if limits.doubtful and size > limits.doubtful.characters:
        return  # it may not fit at all, which its own rule says
    span = _longest_paragraph(reading)
    yield Finding(
        severity=_severity(reading, unit, size, heavy),
        start=span.start,
        end=span.end,
        message=(
            f"This has {size:,} {unit}, and {wording.them(context)} will be scrolling on a phone."
        ),
        why=f"Around {good} {unit} fit one screen and are read to the end.",
        fix="Cut your own story first: one sentence about you, one about them, then the request.",
    )


def _words(reading: Reading) -> tuple[int, int]:
    """Return from how many words on a message is long, and far too long."""
    if reading.context.purpose is Purpose.FOLLOW_UP:
        return _WORDS_AGAIN
    new = reading.context.first and reading.standing in (Standing.COLD, Standing.UNKNOWN)
    return _WORDS if new else _WORDS_KNOWN


def _severity(reading: Reading, unit: str, size: int, heavy: int) -> Severity:
    if size <= heavy:
        return Severity.ADVICE
    new = reading.context.first and reading.standing in (Standing.COLD, Standing.UNKNOWN)
    too_many = unit == "words" and size > _TOO_MANY_WORDS and new
    return Severity.ERROR if too_many else Severity.WARNING


def _longest_paragraph(reading: Reading) -> Span:
    paragraphs = [list(group) for _, group in groupby(reading.document.body, lambda s: s.paragraph)]
    longest = max(paragraphs, key=lambda group: sum(count_words(s.text) for s in group))
    return Span(longest[0].start, longest[-1].end)
