"""A note to a stranger that does not say how you found them

What it flags
An invitation or a request to a stranger without a word on how you came across them or why you
write to them: a warning in e-mail, advice on LinkedIn. Requests for a talk or a mentor are
judged by the rule on research.

Why it matters
"How did you get to me?" is the first thing a stranger asks. An answer makes the rest readable.

Instead
Name the talk, the article, the list or the person that led you to them.

Source
Simon Fraser and Dartmouth career offices; LinkedIn's own help and world.edu on the standard
invitation.
"""

from __future__ import annotations

from collections.abc import Iterator

from outreach_tui.etiquette import wording
from outreach_tui.etiquette.patterns import find_in
from outreach_tui.etiquette.reading import Reading
from outreach_tui.etiquette.types import Context, Finding, MoveName
from outreach_tui.vocabulary import Channel, Purpose, Severity, Tie

TOPIC = "no-research"
_PURPOSES = (Purpose.CONNECT, Purpose.INTRODUCTION_REQUEST, Purpose.OTHER)
_FOUND = (
    r"\b(?:came (?:across|upon)|c[ao]me across|found|find(?:ing)?|saw|see(?:n|ing)?|read(?:ing)?"
    r"|heard"
    r"|hear(?:ing)?|noticed|noticing|follow(?:ed|ing)?|discover\w*|stumbl\w*|learn\w* (?:of|about)"
    r"|listen\w*"
    r"|watch\w*|attend\w*|recommend\w*|suggest\w*|mention\w*|pop(?:s|ped)? up|search\w*|look(?:ed"
    r"|ing) (?:for|up"
    r"|at|into)|referr\w*|because|admir\w*|impress\w*|inspir\w*|interest\w*|fascinat\w*|fan of"
    r"|curious"
    r"|explor\w*|research\w*|also|both|fellow|same|similar|too|since you|as (?:an?|someone"
    r"|somebody)"
    r"|working (?:in|on|with|as)|background|experience|career|path)\b"
)


def concerns(context: Context) -> bool:
    """Whether a stranger may wonder why."""
    stranger = context.recipient.tie is Tie.STRANGER and context.first
    return stranger and context.purpose in _PURPOSES


def check(reading: Reading) -> Iterator[Finding]:
    """Flag the first request of a note that comes out of nowhere."""
    context = reading.context
    if reading.known_by_record or reading.to_recruiter:
        return
    invites = context.purpose is Purpose.CONNECT
    if not (reading.asks or invites) or not reading.document.body:
        return
    if reading.has(MoveName.RESEARCH, MoveName.TIE, MoveName.PLACEHOLDER, MoveName.OFFER):
        return
    if reading.claims_contact or any(
        reading.notices(s) or find_in(_FOUND, s.plain) for s in reading.document.body
    ):
        return
    start, end = wording.first_words(reading, reading.asks)
    yield Finding(
        severity=Severity.WARNING if context.channel is Channel.EMAIL else Severity.ADVICE,
        start=start,
        end=end,
        message=f"{wording.reader(context)} may wonder how you came to write to them.",
        why="An answer to “why me?” makes a stranger's note worth reading.",
        fix=_add(reading),
    )


def _add(reading: Reading) -> str:
    fact = wording.noticed(reading.context)
    if fact:
        return f"Say what led you to them ({fact})."
    return "Name the talk, the article or the person that led you to them."
