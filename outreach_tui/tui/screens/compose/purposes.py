"""What a message can be for, in one plain line each, and which of them fits a person now."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from outreach_tui.etiquette.types import History
from outreach_tui.people.contact import Contact
from outreach_tui.tracking.due import Due
from outreach_tui.vocabulary import Purpose, Tie


class Choice(NamedTuple):
    """A purpose as the user reads it."""

    title: str
    line: str


CHOICES: dict[Purpose, Choice] = {
    Purpose.INFORMATIONAL_INTERVIEW: Choice(
        "Ask for a short talk", "15 minutes on their field, job or company"
    ),
    Purpose.CONNECT: Choice("Connect", "an invitation that asks for nothing else"),
    Purpose.EVENT_FOLLOW_UP: Choice("After an event", "pick up where you left off when you met"),
    Purpose.THANK_YOU: Choice("Say thank you", "one thing they said, and what you'll do with it"),
    Purpose.FOLLOW_UP: Choice("Follow up", "one gentle reminder, with something new in it"),
    Purpose.RECONNECT: Choice("Reconnect", "after a long time, without an ask"),
    Purpose.INTRODUCTION_REQUEST: Choice(
        "Ask for an introduction", "to somebody they know, easy to decline"
    ),
    Purpose.MENTOR_REQUEST: Choice(
        "Ask for guidance over time", "one small question first; no big title"
    ),
    Purpose.OFFER_HELP: Choice("Offer something", "a link, a name, a hand, with no strings"),
    Purpose.REPLY: Choice("Answer them", "what they asked first, then the rest"),
    Purpose.OTHER: Choice("Something else", "anything that fits none of these"),
}


class SuggestedPurpose(NamedTuple):
    """The purpose that fits now, with the reason as a clause."""

    purpose: Purpose
    reason: str


def suggest_purpose(
    contact: Contact, history: History, dues: Iterable[Due] = ()
) -> SuggestedPurpose:
    """Return what to write to somebody next: what is due, else what usually comes first."""
    for due in dues:
        if due.purpose is not None and due.contact_id == contact.id:
            return SuggestedPurpose(due.purpose, due.why)
    if history.unanswered:
        return SuggestedPurpose(
            Purpose.FOLLOW_UP, "your last message is still open; waiting a little is fine too"
        )
    if history.met or history.replied:
        return SuggestedPurpose(
            Purpose.RECONNECT, "you have been in touch, and this keeps the thread"
        )
    return _FIRST[contact.tie]


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
