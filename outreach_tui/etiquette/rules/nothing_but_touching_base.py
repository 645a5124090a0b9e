"""Getting in touch to touch base

What it flags
A short note to somebody you know that says no more than "touching base" or "checking in". A
warning after two requests in a row, advice otherwise. A reason centred on them, news of their
advice, an offer, a question about them and holiday wishes are all fine.

Why it matters
A note without a reason leaves them guessing what you want, and a line about them would have
made their day.

Instead
Congratulate them, send the article, or tell them how their advice worked out.

Source
Yale, Connecticut and the University of the Pacific career offices and corporette.com on
keeping in touch.
"""

from __future__ import annotations

from collections.abc import Iterator

from outreach_tui.etiquette import wording
from outreach_tui.etiquette.patterns import find_in
from outreach_tui.etiquette.reading import Reading
from outreach_tui.etiquette.types import Context, Finding, MoveName
from outreach_tui.vocabulary import Purpose, Severity

_PURPOSES = (Purpose.RECONNECT, Purpose.OTHER, Purpose.CONNECT)
_TOUCHING = (
    r"\b(?:touch\w* base|check\w* in|say(?:ing)? (?:hi|hello|hey)|reconnect\w*|been (?:a while|ages"
    r"|too long|a long time)|long time|see(?:ing)? how you|keep(?:ing)? in touch"
    r"|stay(?:ing)? in touch"
    r"|catch(?:ing)? up|drop(?:ping)? (?:you )?a line|back in touch)\b"
)
_REASON = (
    *(MoveName.RESEARCH, MoveName.OFFER, MoveName.TIE, MoveName.PLACEHOLDER),
    *(MoveName.ASK_JOB, MoveName.ASK_REFERRAL, MoveName.ASK_INTRODUCTION, MoveName.ASK_MENTORSHIP),
)
_ABOUT = (
    r"\b(?:congrat\w*|saw|read|heard|noticed|remember\w*|thought of you|thinking of you|reminded me"
    r"|made me think|happy (?:birthday|new year|holidays)|merry|your (?:advice|new|talk|article"
    r"|suggestion|tip|help|team|work|book|move|promotion|post)|because of|thanks to you|you (?:told"
    r"|said|suggested|recommended|helped|taught)|i(?:'ve| have) (?:\w+ )?(?:started|finished|moved"
    r"|joined|taken|begun|left|graduated)|i (?:started|finished|moved|joined|took|left|got|work"
    r"|graduated)|since (?:we|our|you)|how (?:is|was|did|are) (?:your|the))\b"
)
_SHORT = 45
_IN_A_ROW = 2


def concerns(context: Context) -> bool:
    """Whether a note needs no request."""
    return context.purpose in _PURPOSES and not context.history.unanswered


def check(reading: Reading) -> Iterator[Finding]:
    """Flag the words of a note that has no other."""
    context = reading.context
    if reading.document.words > _SHORT:
        return
    if not reading.known_by_record and context.purpose is not Purpose.RECONNECT:
        return
    if reading.has(*_REASON):
        return
    body = reading.document.body
    touching = [m for s in body if (m := find_in(_TOUCHING, s.plain))]
    if not touching or any(find_in(_ABOUT, s.plain) for s in body):
        return
    sentence = next(s for s in body if find_in(_TOUCHING, s.plain))
    asked = context.history.asks_in_a_row >= _IN_A_ROW
    yield Finding(
        severity=Severity.WARNING if asked else Severity.ADVICE,
        start=sentence.start + touching[0].start(),
        end=sentence.start + touching[0].end(),
        message=f"{wording.reader(context)} reads this without learning why you write.",
        why="A line about them, or how their advice worked out, makes a note worth opening.",
        fix=_reason(reading),
    )


def _reason(reading: Reading) -> str:
    fact = wording.noticed(reading.context)
    if fact:
        return f"Begin with them ({fact}), and say what it made you think of."
    return "Begin with them: a move they made, an article they would like, or advice that helped."
