"""Which kind of message fits a person now."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from outreach_tui.etiquette.types import History
from outreach_tui.people.contact import Contact
from outreach_tui.tracking.due import Due
from outreach_tui.vocabulary import Purpose, Tie


class SuggestedPurpose(NamedTuple):
    """The purpose that fits now, with the reason as a clause."""

    purpose: Purpose
    reason: str


def suggest_purpose(
    contact: Contact, history: History | None = None, dues: Iterable[Due] = ()
) -> SuggestedPurpose:
    """Return what to write to somebody next: what is due, else what usually comes first."""
    for due in dues:
        if due.purpose is not None and due.contact_id == contact.id:
            return SuggestedPurpose(due.purpose, due.why)
    if history and history.unanswered:
        return SuggestedPurpose(
            Purpose.FOLLOW_UP, "your last message is still open; waiting a little is fine too"
        )
    if history and (history.met or history.replied):
        return SuggestedPurpose(
            Purpose.RECONNECT, "you have been in touch, and this keeps the thread"
        )
    return _FIRST[contact.tie]


def purposes_for(contact: Contact, first: Purpose | None = None) -> tuple[Purpose, ...]:
    """Return every purpose, in the order it is likely to fit this person.

    ``first`` is what fits now where more than the tie is known. What answers something,
    a thank-you, a reminder or a reply, comes last unless it is that.
    """
    order = [first or _FIRST[contact.tie].purpose, *_THEN[contact.tie], *_REST]
    return tuple(dict.fromkeys(order))


_FIRST = {
    Tie.MET: SuggestedPurpose(
        Purpose.EVENT_FOLLOW_UP, "you met, and a note while it is fresh is remembered"
    ),
    Tie.COLLEAGUE: SuggestedPurpose(
        Purpose.RECONNECT, "you worked together, so begin there rather than with an ask"
    ),
    **dict.fromkeys(
        (Tie.REFERRED, Tie.ALUM, Tie.GROUP, Tie.STRANGER),
        SuggestedPurpose(
            Purpose.INFORMATIONAL_INTERVIEW,
            "the usual first message, and the easiest to say yes to",
        ),
    ),
}
_THEN = {
    Tie.MET: (Purpose.EVENT_FOLLOW_UP, Purpose.INFORMATIONAL_INTERVIEW),
    Tie.COLLEAGUE: (Purpose.RECONNECT, Purpose.INFORMATIONAL_INTERVIEW),
    **dict.fromkeys(
        (Tie.REFERRED, Tie.ALUM, Tie.GROUP, Tie.STRANGER), (Purpose.INFORMATIONAL_INTERVIEW,)
    ),
}
_REST = (
    Purpose.CONNECT,
    Purpose.EVENT_FOLLOW_UP,
    Purpose.MENTOR_REQUEST,
    Purpose.RECONNECT,
    Purpose.INTRODUCTION_REQUEST,
    Purpose.OFFER_HELP,
    Purpose.OTHER,
    Purpose.THANK_YOU,
    Purpose.FOLLOW_UP,
    Purpose.REPLY,
)
