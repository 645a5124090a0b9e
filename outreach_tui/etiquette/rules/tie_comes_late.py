"""Saying late what connects you

What it flags
A first message that names the person who sent you only after the second sentence: a warning. A
shared school, group or meeting that comes after the fourth: advice. The subject line counts as
early.

Why it matters
The first lines decide whether the rest is read, and a name they trust decides it best.

Instead
Move that sentence to the top.

Source
Simon Fraser and Kansas State career offices and opentextbooks.org.hk: a referrer's name goes
at the very start. That four sentences are late is our own threshold.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from outreach_tui.etiquette import wording
from outreach_tui.etiquette.patterns import find_in
from outreach_tui.etiquette.reading import Reading
from outreach_tui.etiquette.types import Context, Finding, MoveName, Sentence
from outreach_tui.vocabulary import Severity, Tie

TOPIC = "tie"
_EARLY_REFERRER, _EARLY = 2, 4
_PLEASANTRY = (
    r"(?:i |we )?(?:do |really )?(?:hope|trust) (?:this|you|that|all|your)|my name is|good day"
)
_SAYS = (
    r"\b(?:fellow|alum\w*|we (?:both|met|spoke|talked|share\w*)|met you|referred|suggest\w*"
    r"|recommend\w*"
    r"|introduced)\b"
)


def concerns(context: Context) -> bool:
    """Whether there is a tie to name in a first message."""
    tie = context.recipient.tie
    return context.first and tie not in (None, Tie.STRANGER, Tie.COLLEAGUE)


def check(reading: Reading) -> Iterator[Finding]:
    """Flag the sentence that names the tie."""
    context, recipient = reading.context, reading.context.recipient
    referred = recipient.tie is Tie.REFERRED
    early = _EARLY_REFERRER if referred else _EARLY
    own = (s for s in reading.document.body if s not in reading.for_others)
    body = [s for s in own if not re.match(_PLEASANTRY, s.plain)]
    if len(body) <= early or _in_subject(reading):
        return
    place = next((i for i, s in enumerate(body) if _names_the_tie(reading, s)), None)
    if place is None or place < early:
        return
    if not referred and any(reading.notices(sentence) for sentence in body[:early]):
        return
    sentence = body[place]
    what = wording.tidy(recipient.referrer) if referred and recipient.referrer else "what you share"
    yield Finding(
        severity=Severity.WARNING if referred else Severity.ADVICE,
        start=sentence.start,
        end=sentence.end,
        message=f"{wording.reader(context)} reads of {what} only here.",
        why="The first lines decide whether the rest is read.",
        fix="Move this sentence to the top.",
    )


def _in_subject(reading: Reading) -> bool:
    recipient = reading.context.recipient
    known = f"{recipient.referrer} {recipient.tie_detail}".lower()
    subject = reading.subject.lower()
    told = any(word in subject for word in re.findall(r"\w{4,}", known))
    return told or bool(re.search(_SAYS, subject))


def _names_the_tie(reading: Reading, sentence: Sentence) -> bool:
    recipient = reading.context.recipient
    if MoveName.TIE in reading.does(sentence) or find_in(_SAYS, sentence.plain):
        return True
    detail = re.findall(r"\w{4,}", recipient.tie_detail.lower())
    known = (*recipient.referrer.lower().split(), *detail)
    return any(re.search(rf"\b{re.escape(word)}\b", sentence.plain) for word in known)
