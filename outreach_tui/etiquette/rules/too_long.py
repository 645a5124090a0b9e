"""A message longer than people read from somebody new

What it flags
E-mails of more than 150 words are advice and of more than 200 a warning; follow-ups from 100
and 150. Greeting, closing and signature do not count. LinkedIn messages and InMails of more
than 800 characters are advice, of more than 1,200 a warning. Notes have a hard limit instead.

Why it matters
A note that fits one phone screen is read to the end. A long one is kept for later, which
often means never.

Instead
Cut your own story first. One sentence about you, one about them, one request.

Source
Simon Fraser (under 100 words), Boomerang (50 to 125 words draw the most answers, 2015),
opentextbooks.org.hk; LinkedIn's own figures for InMail, 2022. Sources differ on the number,
so nothing here is an error.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from outreach_tui.etiquette import wording
from outreach_tui.etiquette.channels import LIMITS, count_characters
from outreach_tui.etiquette.reading import Reading
from outreach_tui.etiquette.types import Finding, Span
from outreach_tui.vocabulary import Purpose, Severity

TOPIC = "length"
_WORDS = (150, 200)
_WORDS_AGAIN = (100, 150)
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
        again = context.purpose is Purpose.FOLLOW_UP
        comfortable, heavy = _WORDS_AGAIN if again else _WORDS
    else:
        return
    if size <= comfortable or not reading.document.body:
        return
    span = _longest_paragraph(reading)
    yield Finding(
        severity=Severity.WARNING if size > heavy else Severity.ADVICE,
        start=span.start,
        end=span.end,
        message=(
            f"This has {size:,} {unit}, and {wording.them(context)} will be scrolling on a phone."
        ),
        why=f"Around {good} {unit} fit one screen and are read to the end.",
        fix="Cut your own story first: one sentence about you, one about them, then the request.",
    )


def _longest_paragraph(reading: Reading) -> Span:
    paragraphs = [list(group) for _, group in groupby(reading.document.body, lambda s: s.paragraph)]
    longest = max(paragraphs, key=lambda group: sum(len(s.text.split()) for s in group))
    return Span(longest[0].start, longest[-1].end)
