"""What went between the user and a contact, as the etiquette rules ask for it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence

from outreach_tui.etiquette.types import History, SentNote
from outreach_tui.people.contact import Contact
from outreach_tui.tracking.message import Message, MessageState, Touch, TouchKind
from outreach_tui.tracking.standing import FADES_AFTER, Standing, stand
from outreach_tui.tracking.timeline import Moment, in_order, moment
from outreach_tui.vocabulary import Outcome, Purpose, Stage

ASKS = (
    Purpose.INFORMATIONAL_INTERVIEW,
    Purpose.INTRODUCTION_REQUEST,
    Purpose.MENTOR_REQUEST,
)
"""Purposes that ask for something; a follow-up repeats an ask and is not another."""
_RECENT = 60
"""Days for which a message to somebody else is looked at."""
_MOST = 50
_BEGINS = (
    TouchKind.SENT,
    TouchKind.REPLIED,
    TouchKind.WROTE,
    TouchKind.SCHEDULED,
    TouchKind.MET,
)


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
    texts = {message.id: message.body for message in messages}
    return History(
        sent=len(sent),
        unanswered=len(waiting),
        last_sent=sent[-1].on if sent else None,
        last_purpose=sent[-1].purpose if sent else None,
        last_words=len(texts.get(sent[-1].message_id, "").split()) if sent else 0,
        replied=any(touch.what is TouchKind.REPLIED for touch in touches)
        or any(message.state is MessageState.RECEIVED for message in messages),
        met=standing.met is not None,
        declined=standing.stage is Stage.DECLINED,
        asks_in_a_row=_asks_in_a_row(touches),
        meetings=_talks(touches),
        thanked=standing.thanked,
        gave=sum(touch.what is TouchKind.GAVE for touch in touches),
        helped=_helped(touches),
        last_received=_last_received(standing, texts),
    )


def sent_to_others(
    contact_id: str,
    contact_of: Callable[[str], Contact | None],
    message_of: Callable[[str], Message | None],
    touches: Sequence[Touch],
    today: dt.date,
) -> tuple[SentNote, ...]:
    """Return what went to other people in the last 60 days, the newest first, 50 at most.

    ``contact_of`` and ``message_of`` look people and messages up by id.
    """
    recent = [
        touch
        for touch in touches
        if touch.what is TouchKind.SENT
        and touch.contact_id != contact_id
        and 0 <= (today - touch.on).days <= _RECENT
    ]
    newest = in_order(recent)[: -_MOST - 1 : -1]
    answered = _last_answers(touches, {touch.contact_id for touch in newest})
    found = []
    for touch in newest:
        contact, message = contact_of(touch.contact_id), message_of(touch.message_id)
        if contact is not None:
            last = answered.get(contact.id)
            found.append(
                SentNote(
                    to=contact.name,
                    company=contact.company,
                    on=touch.on,
                    purpose=touch.purpose or Purpose.OTHER,
                    body=message.body if message else "",
                    answered=last is not None and last > moment(touch),
                )
            )
    return tuple(found)


def _last_answers(touches: Sequence[Touch], contact_ids: set[str]) -> dict[str, Moment]:
    """Return when some people last wrote or met the user, by id."""
    found: dict[str, Moment] = {}
    for touch in touches:
        if touch.contact_id in contact_ids and touch.what in (TouchKind.REPLIED, TouchKind.MET):
            found[touch.contact_id] = max(moment(touch), found.get(touch.contact_id, moment(touch)))
    return found


def _talks(touches: Sequence[Touch]) -> int:
    """Count the meetings, but for one in passing with which it all began."""
    known = False
    count = 0
    for touch in in_order(touches):
        count += known and touch.what is TouchKind.MET
        known = known or touch.what in _BEGINS
    return count


def _helped(touches: Sequence[Touch]) -> bool:
    """Whether they gave something: a thing, a name, or their time in a talk that was asked for."""
    asked = False
    for touch in in_order(touches):
        asked = asked or touch.what is TouchKind.SENT
        pointed_on = touch.outcome is Outcome.REDIRECTED
        if (
            touch.what is TouchKind.RECEIVED
            or pointed_on
            or (touch.what is TouchKind.MET and asked)
        ):
            return True
    return False


def _last_received(standing: Standing, texts: Mapping[str, str]) -> str:
    """Return what they wrote last, or an empty string when it has been answered."""
    reply = standing.reply
    if reply is None or standing.answered:
        return ""
    return texts.get(reply.message_id) or reply.text


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
