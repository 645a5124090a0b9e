"""Health, faith or politics in a first letter

What it flags
Your own illness, divorce or therapy, "I voted for…", or a blessing pressed on the reader, told to
somebody you have not met. Advice only, since it may be the very reason you write.

Why it matters
A stranger does not know what to do with it, and answers later or not at all.

Instead
One neutral clause: "after two years at home I am returning to nursing".

Source
mscareergirl.com, Sacramento State and mentorshipmovement.co.za on private matters.
"""

from __future__ import annotations

from collections.abc import Iterator

from outreach_tui.etiquette.patterns import LatePattern
from outreach_tui.etiquette.places import first_place, hints
from outreach_tui.etiquette.reading import Reading, Standing
from outreach_tui.etiquette.types import Finding
from outreach_tui.vocabulary import Severity

WORDS = hints(
    "divorce divorced depression anxiety medication therapist therapy surgery illness addiction "
    "diagnosed suffer suffering suffered voted vote breakdown miscarriage rehab republican "
    "democrat "
    "cancer wife husband god jesus allah lord"
)
_PRIVATE = LatePattern(
    r"\b(?:my (?:\w+ )?(?:divorce|depression|anxiety|medication|therapist|illness|addiction"
    r"|breakdown"
    r"|miscarriage|rehab|mental health|cancer|affair)"
    r"|(?:i'm|i am|we're) (?:going through|getting) (?:a |an )?(?:\w+ )?divorced?"
    r"|(?:i was|i've been|i have been|i got) (?:\w+ )?diagnosed|i (?:\w+ )?suffer(?:ed|ing)? from"
    r"|i (?:\w+ )?vote(?:d)? for|as an? (?:proud |lifelong )?(?:republican|democrat|conservative|"
    r"trump|tory|labour) (?:voter|supporter)|my (?:wife|husband) (?:left|cheated|is leaving)"
    r"|(?:god|jesus|allah|the lord) (?:told|led|guided|sent|brought) me|(?:accept|find|found) "
    r"jesus)\b"
)


def check(reading: Reading) -> Iterator[Finding]:
    """Flag the first private matter."""
    if reading.standing in (Standing.WARM, Standing.CLAIMED):
        return
    place = first_place(reading, WORDS, _PRIVATE)
    if place is None:
        return
    yield Finding(
        severity=Severity.ADVICE,
        start=place.start,
        end=place.end,
        message=f"{place.quoted} may be more than somebody new knows what to do with.",
        why="A neutral clause says enough, and leaves the rest for when you know each other.",
        fix="After a time away I am returning to this field.",
    )
