"""Asking again after they said no

What it flags
A request to somebody who has declined. An error; a warning where half a year or more has
passed, or where the request is only a small question. Thanking for the answer, asking once for
another name and asking whether one may write again are fine, and so is writing after they
offered help.

Why it matters
A no that is accepted kindly leaves the door open. A second request closes it.

Instead
Thank them for telling you, wish them well, and leave the next step to them.

Source
msmoney.com and collegefairs.military.com on answering a no; tracking guides list "any renewed
ask" as what a declined contact does not bear.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from outreach_tui.etiquette import wording
from outreach_tui.etiquette.patterns import find_in
from outreach_tui.etiquette.reading import ASKS, Reading
from outreach_tui.etiquette.types import Context, Finding, Move, MoveName
from outreach_tui.vocabulary import Severity

TOPIC = "after-no"
GUARD = True
_LONG_AGO = 180
"""Days after which a new reason may make a new beginning."""
_LATER = (
    r"\b(?:(?:some(?:body|one)|any(?:body|one)|who) else|a(?:nother)? (?:colleague|name|person)"
    r"|(?:stay|keep|remain|be) in touch|(?:write|get in touch|reach out|come back|ask|check in)"
    r"(?: to you)?(?: again)? (?:in|next|later|some|when|once|after|another)"
    r"|write (?:to you )?again|in (?:the )?future)\b"
)
_CLEAR = (
    *(MoveName.ASK_JOB, MoveName.ASK_REFERRAL, MoveName.ASK_MENTORSHIP),
    *(MoveName.TIME_BOUND, MoveName.FLEXIBLE, MoveName.PRESSURE, MoveName.FOLLOW_UP),
)
"""What tells a request for help from a question in passing."""
_TALK = (
    r"\b(?:call|talk|chat|meet|coffee|speak|reconsider|change your mind|one more time|minutes)\b"
)
MOVES = ASKS


def concerns(context: Context) -> bool:
    """Whether they said no."""
    return context.history.declined and not context.invited


def check(reading: Reading) -> Iterator[Finding]:
    """Flag the first request that the no was about."""
    context = reading.context
    if not reading.asks or reading.claims_invitation:
        return
    for ask in reading.asks:
        if ask.move is MoveName.ASK_INTRODUCTION or _leaves_it_to_them(reading, ask):
            continue
        who = wording.reader(context)
        yield Finding(
            severity=_severity(reading, ask),
            start=ask.start,
            end=ask.end,
            message=f"{who} said no, and {wording.own_words(reading, ask)} asks once more.",
            why="A no that is taken kindly leaves the door open; a second request closes it.",
            fix="Thank you for telling me. I wish you a good year, and hope our paths cross again.",
        )
        return


def _leaves_it_to_them(reading: Reading, ask: Move) -> bool:
    sentence = reading.sentence_at(ask.start)
    return sentence is not None and bool(find_in(_LATER, sentence.plain))


def _severity(reading: Reading, ask: Move) -> Severity:
    context = reading.context
    sentence = reading.sentence_at(ask.start)
    said = sentence.plain if sentence else ""
    last = context.history.last_sent
    long_ago = last and context.today and (context.today - last).days >= _LONG_AGO
    clear = ask.move in _CLEAR or reading.has(*_CLEAR) or re.search(_TALK, said)
    return Severity.ERROR if clear and not long_ago else Severity.WARNING
