"""A message that does not say what it hopes for

What it flags
A first message without any request: no question, no "could you", no invitation to connect. It
is a warning; thank-you notes, offers, replies, notes that give something and LinkedIn
invitations, which ask by themselves, are left alone.

Why it matters
One clear question is easy to answer. A hint is easy to put off.

Instead
End on one sentence that says what you hope for, how long it takes and how.

Source
North Carolina State and HBR Guides on asking for an informational interview; one to three
questions drew half as many answers again as none (Boomerang, 40 million messages, 2015).
"""

from __future__ import annotations

from collections.abc import Iterator

from outreach_tui.etiquette import wording
from outreach_tui.etiquette.patterns import find_in
from outreach_tui.etiquette.reading import Reading
from outreach_tui.etiquette.types import Context, Finding, MoveName
from outreach_tui.vocabulary import Channel, Purpose, Severity

_ASKING = (
    r"\?|\bconnect(?:ing)?\b|\b(?:could|would|can|will) you\b|\blet me know\b|\bi(?:'d| would) "
    r"(?:love|like|appreciate|welcome|be (?:glad|grateful|happy|delighted))\b|\bhop(?:e|ing) "
    r"(?:to|you|we|that)\b|\bwonder(?:ing)?\b|\bplease\b"
)
_WITHOUT = (Purpose.THANK_YOU, Purpose.OFFER_HELP, Purpose.REPLY, Purpose.EVENT_FOLLOW_UP)
_GIVES = (MoveName.OFFER, MoveName.THANKS)
_NEED_ONE = (
    Purpose.INFORMATIONAL_INTERVIEW,
    Purpose.MENTOR_REQUEST,
    Purpose.INTRODUCTION_REQUEST,
)


def concerns(context: Context) -> bool:
    """Whether such a message needs a request."""
    if context.purpose in _WITHOUT or context.channel is Channel.LINKEDIN_NOTE:
        return False  # an invitation itself is the request
    return context.first or context.purpose is Purpose.FOLLOW_UP


def check(reading: Reading) -> Iterator[Finding]:
    """Flag the last sentence of a message without a request."""
    body, context = reading.document.body, reading.context
    if not body or reading.asks:
        return
    if context.purpose not in _NEED_ONE and reading.has(*_GIVES):
        return
    if any(find_in(_ASKING, sentence.plain) for sentence in body):
        return
    # A name under the text may read as its last sentence.
    last = next((s for s in reversed(body) if len(s.text.split()) > 2), body[-1])
    yield Finding(
        severity=Severity.WARNING,
        start=last.start,
        end=last.end,
        message=f"{wording.reader(context)} will finish this without knowing what you hope for.",
        why="One clear question is easy to answer, and a hint is easy to put off.",
        fix=_question(reading),
    )


def _question(reading: Reading) -> str:
    context = reading.context
    if context.purpose is Purpose.CONNECT:
        return "Would you be open to connecting?"
    if context.purpose is Purpose.INTRODUCTION_REQUEST:
        return "Could you point me to one person who knows this field well?"
    return wording.information_ask(context)
