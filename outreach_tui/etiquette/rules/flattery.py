"""More praise than a stranger can take

What it flags
"It would be an honour", "I'm your biggest fan", "my dream company": advice for one, a warning
for three big words or more in one note. Praise of one particular thing is welcome.

Why it matters
Big praise from a stranger makes people look for the favour behind it.

Instead
One concrete compliment tied to their work.

Source
Praise helps until it gushes (Boomerang, 2015); "always my dream to work there" puts people off
(colsblog.com); measured deference reads polite (Danescu-Niculescu-Mizil and others, ACL 2013).
"""

from __future__ import annotations

from collections.abc import Iterator

from outreach_tui.etiquette.patterns import LatePattern
from outreach_tui.etiquette.places import hints, places
from outreach_tui.etiquette.reading import Reading
from outreach_tui.etiquette.types import Finding
from outreach_tui.vocabulary import Severity

_WORDS = hints(
    "honor honour honored honoured fan idol hero dream dreamed dreamt awe legend legendary genius "
    "guru rockstar worship idolize idolise adore obsessed greatest"
)
_BIG = LatePattern(
    r"\b(?:it would be (?:an? |such an? )?(?:(?:absolute|great|true|huge|real) )?honou?r"
    r"|(?:be|am|feel|i'm) (?:so |truly |deeply |very )?honou?red (?:to|if)"
    r"|(?:huge|big|biggest|massive|enormous|number one) fan (?:of (?:you|your)\b|\w+$)"
    r"|your (?:biggest|greatest) (?:fan|admirer)"
    r"|(?:my|an|absolute) (?:absolute )?(?:idol|hero)\b(?! section)|dream (?:company|job|employer)"
    r"|(?:always|long) dream(?:ed|t) of (?:working|being|joining)|(?:always )?been my dream to"
    r"|in awe of (?:you|your)|(?:an?|true|real|living|absolute) (?:legend|genius|guru|rockstar)\b"
    r"|i (?:worship|idoli[sz]e|adore) (?:you|your)|obsessed with (?:you|your)|the greatest "
    r"(?:\w+ )?(?:of all|ever|i|in)\b)"
)
_GUSHING = hints(
    "amazing incredible phenomenal extraordinary outstanding exceptional brilliant magnificent "
    "remarkable awesome unbelievable stunning inspirational flawless unmatched unparalleled "
    "visionary breathtaking spectacular tremendous"
)
_ADJECTIVE = LatePattern(rf"\b(?:{'|'.join(sorted(_GUSHING))})\b")
_MANY = 3
WORDS = _WORDS | _GUSHING


def check(reading: Reading) -> Iterator[Finding]:
    """Flag the first big word."""
    big = list(places(reading, _WORDS, _BIG))
    gushing = [
        (sentence.start + match.start(), sentence.start + match.end())
        for sentence in reading.document.holding(_GUSHING)
        for match in _ADJECTIVE.finditer(sentence.plain)
    ]
    spans = sorted([(place.start, place.end) for place in big] + gushing)
    if not big and len(gushing) < _MANY:
        return
    start, end = (big[0].start, big[0].end) if big else spans[0]
    yield Finding(
        severity=Severity.WARNING if len(spans) >= _MANY else Severity.ADVICE,
        start=start,
        end=end,
        message="Big praise from somebody new makes people look for the favour behind it.",
        why="One concrete compliment is believed, and shows that you looked.",
        fix="Name one thing they made or said, and what it changed for you.",
    )
