"""What went between the user and a contact, as the etiquette rules ask for it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from outreach_tui.etiquette.types import History
from outreach_tui.tracking.message import Message, MessageState, Touch, TouchKind
from outreach_tui.tracking.standing import FADES_AFTER, stand
from outreach_tui.tracking.timeline import in_order
from outreach_tui.vocabulary import Purpose, Stage

ASKS = (
    Purpose.INFORMATIONAL_INTERVIEW,
    Purpose.INTRODUCTION_REQUEST,
    Purpose.MENTOR_REQUEST,
)
"""Purposes that ask for something; a follow-up repeats an ask and is not another."""


def history_of(touches: Sequence[Touch], messages: Sequence[Message], today: dt.date) -> History:
    """Return the history with one contact, from their own touches and messages.

    An approach that got no answer for a quarter of a year is over: a message after it
    begins anew. Thank-yous and replies never count as unanswered.
    """
    standing = stand(touches)
    waiting = standing.unanswered
    if waiting and (today - waiting[-1].on).days >= FADES_AFTER:
        waiting = []
    sent = [touch for touch in in_order(touches) if touch.what is TouchKind.SENT]
    return History(
        sent=len(sent),
        unanswered=len(waiting),
        last_sent=sent[-1].on if sent else None,
        last_purpose=sent[-1].purpose if sent else None,
        replied=any(touch.what is TouchKind.REPLIED for touch in touches)
        or any(message.state is MessageState.RECEIVED for message in messages),
        met=standing.met is not None,
        declined=standing.stage is Stage.DECLINED,
        asks_in_a_row=_asks_in_a_row(touches),
    )


def _asks_in_a_row(touches: Sequence[Touch]) -> int:
    """Count the last messages that asked for something, with nothing given in between."""
    count = 0
    for touch in reversed(in_order(touches)):
        if touch.what is TouchKind.GAVE:
            break
        if touch.what is TouchKind.SENT:
            if touch.purpose not in (*ASKS, Purpose.FOLLOW_UP):
                break
            count += touch.purpose in ASKS
    return count
