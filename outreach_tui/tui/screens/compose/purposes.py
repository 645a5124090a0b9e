"""What a message can be for, in one plain line each."""

from __future__ import annotations

from typing import NamedTuple

from outreach_tui.vocabulary import Purpose


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
