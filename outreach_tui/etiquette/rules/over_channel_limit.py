"""More characters than the channel takes

What it flags
A LinkedIn note over 200 characters, an InMail over 1,900, a LinkedIn message over 8,000, or a
subject over its limit. An error, since it cannot be sent as it is; a warning for a note of 201
to 300 characters, which Premium accounts may send, for a LinkedIn message of more than 3,000,
where sources disagree, and while blanks are still to be filled.
Emoji count twice, as LinkedIn counts them.

Why it matters
The channel cuts the note or refuses it.

Instead
Keep the greeting, what you share and one request; wishes and pleasantries go first.

Source
lettercounter.org, linkedhelper.com and linkedinsider.blog (2026) for notes; lettercounter.org
and digitalmoats.com for InMail; leadspark-ai.com and LinkedIn Help on messages; the free limit
of a note was 300 until it was cut to 200.
"""

from __future__ import annotations

from collections.abc import Iterator

from outreach_tui.etiquette import wording
from outreach_tui.etiquette.channels import (
    LIMITS,
    PREMIUM_NOTE,
    body_limit,
    count_characters,
    place_of_limit,
    subject_limit,
)
from outreach_tui.etiquette.fixes import apply, removed
from outreach_tui.etiquette.reading import Reading
from outreach_tui.etiquette.types import Edit, Finding, MoveName, Sentence
from outreach_tui.vocabulary import Channel, Severity

TOPIC = "length"
_WHY = "What is too long is cut off or refused."
_PREMIUM = "Only Premium accounts can send up to 300."
_DOUBTED = "Some sources say that 8,000 fit and others 3,000, so the end may be cut off."


def check(reading: Reading) -> Iterator[Finding]:
    """Flag what no longer fits, in the body and in the subject."""
    context = reading.context
    text, limit = reading.document.text, body_limit(context)
    label = LIMITS[context.channel].label
    size = count_characters(text, context.channel) if limit else 0
    doubtful = LIMITS[context.channel].doubtful
    if limit and doubtful and doubtful.characters < size <= limit:
        limit = doubtful.characters
    if limit and size > limit:
        spare, edits = _spare(reading, limit)
        fix = "Keep the greeting, what you share and one request."
        if spare:
            fix = f"Leave out {wording.quoted(spare.text)} and it fits."
        premium = context.channel is Channel.LINKEDIN_NOTE and size <= PREMIUM_NOTE
        doubted = LIMITS[context.channel].doubtful is not None and limit != body_limit(context)
        unsure = premium or doubted or reading.has(MoveName.PLACEHOLDER)
        yield Finding(
            severity=Severity.WARNING if unsure else Severity.ERROR,
            start=place_of_limit(text, context.channel, limit),
            end=len(text.rstrip()),
            message=f"This has {size:,} characters, and {label} takes {limit:,}.",
            why=_PREMIUM if premium else _DOUBTED if doubted else _WHY,
            fix=fix,
            edits=edits,
        )
    subject, limit = reading.subject, subject_limit(context.channel)
    if limit and (size := count_characters(subject, context.channel)) > limit:
        yield Finding(
            severity=Severity.ERROR,
            part="subject",
            start=place_of_limit(subject, context.channel, limit),
            end=len(subject),
            message=f"The subject has {size:,} characters, and {limit:,} fit.",
            why=_WHY,
            fix="Keep who you are and what the note is about.",
        )


def _spare(reading: Reading, limit: int) -> tuple[Sentence | None, tuple[Edit, ...]]:
    """Return a sentence that does nothing and whose loss makes the message fit."""
    idle = [s for s in reading.document.body if not reading.does(s)]
    for sentence in sorted(idle, key=lambda s: len(s.text)):
        edits = removed(reading.document, [sentence]) or ()
        left = apply(reading.document.text, edits)
        if edits and count_characters(left, reading.context.channel) <= limit:
            return sentence, edits
    return None, ()
