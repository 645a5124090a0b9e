"""Naming somebody who has not agreed to be named

What it flags
The name of the person who sent you, where your notes say that they would rather not be named. A
warning. It is silent where nobody said.

Why it matters
A name lends their good standing to you. It is theirs to lend.

Instead
Ask them first, or write without the name and say how else you found this person.

Source
David Burkus, Chris Kuang and Kelly Hoey on introductions both sides agree to.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from outreach_tui.etiquette import wording
from outreach_tui.etiquette.reading import Reading
from outreach_tui.etiquette.types import Context, Finding
from outreach_tui.vocabulary import Severity


def concerns(context: Context) -> bool:
    """Whether there is a referrer who is not to be named."""
    recipient = context.recipient
    return recipient.may_name_referrer is False and bool(recipient.referrer.strip())


def check(reading: Reading) -> Iterator[Finding]:
    """Flag the first place that names the referrer."""
    recipient = reading.context.recipient
    named = wording.given(recipient.referrer)
    same = named.casefold() == wording.given_name(reading.context).casefold()
    words = recipient.referrer if same else named
    pattern = re.compile(rf"(?<!\w){re.escape(words)}(?!\w)", re.IGNORECASE)
    for part, text, spans in _parts(reading):
        for start, end in spans:
            if match := pattern.search(text, start, end):
                yield Finding(
                    severity=Severity.WARNING,
                    part=part,
                    start=match.start(),
                    end=match.end(),
                    message=f"{wording.tidy(recipient.referrer)} has not agreed to be named here.",
                    why="A name lends you their good standing, and it is theirs to lend.",
                    fix=f"Ask {named} first, or say how else you came to write.",
                )
                return


def _parts(reading: Reading) -> Iterator[tuple[str, str, list[tuple[int, int]]]]:
    yield "subject", reading.subject, [(0, len(reading.subject))]
    yield "body", reading.document.text, [(s.start, s.end) for s in reading.document.own]
