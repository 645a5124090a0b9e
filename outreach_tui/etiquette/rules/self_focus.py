"""A letter about yourself

What it flags
A first message with more than two and a half times as many words for "I" as for "you", from six
of them on, or one in which most sentences begin with "I". Advice; notes, thanks and offers are
left alone.

Why it matters
People answer when they find themselves in a letter.

Instead
Turn "I want to learn" into "how you moved from A to B". Sentences that begin with "I" are fine;
those that begin with "You" sound harsher.

Source
Duke, fordhamgpdp.blogspot.com. People who ask use more "I" anyway (Pennebaker), and a start with
"I" reads politer than one with "you" (Danescu-Niculescu-Mizil and others, ACL 2013), so the
bounds are wide and our own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from outreach_tui.etiquette import wording
from outreach_tui.etiquette.places import hints
from outreach_tui.etiquette.reading import Reading
from outreach_tui.etiquette.types import Context, Finding, MoveName
from outreach_tui.vocabulary import Channel, Purpose, Severity

_SELF = hints("i i'm i've i'd i'll im ive me my myself mine")
_THEM = hints("you your yours yourself you've you're you'd you'll u ur")
_SIGNS = (" i ", "\ni ", " i'", "\ni'", " me", " my", "\nmy", " im ", " mine")
_ENOUGH_FOR = 2
"""Signs of "I" for one of "you", below which no message is about its sender alone."""
_WORD = re.compile(r"[a-z']+")
_ENOUGH, _RATIO = 6, 2.5
_SENTENCES, _SHARE = 5, 0.75
_WITHOUT = (Purpose.THANK_YOU, Purpose.OFFER_HELP, Purpose.REPLY, Purpose.FOLLOW_UP)


def concerns(context: Context) -> bool:
    """Whether such a message should speak of the reader."""
    if context.channel is Channel.LINKEDIN_NOTE or context.purpose in _WITHOUT:
        return False
    return context.first


def check(reading: Reading) -> Iterator[Finding]:
    """Flag the first sentence about the sender of a message that is mostly about the sender."""
    context, body = reading.context, reading.document.body
    if not body or reading.has(MoveName.OFFER):
        return
    plain = reading.document.plain
    if sum(map(plain.count, _SIGNS)) <= _ENOUGH_FOR * plain.count("you"):
        return
    words = [word for sentence in body for word in _WORD.findall(sentence.plain)]
    own, theirs = sum(w in _SELF for w in words), sum(w in _THEM for w in words)
    starts = [s for s in body if s.plain.startswith(("i ", "i'", "my "))]
    mostly = len(body) >= _SENTENCES and len(starts) > _SHARE * len(body) and theirs * 2 < own
    if own < _ENOUGH or not (own > _RATIO * theirs or mostly):
        return
    first = starts[0] if starts else body[0]
    yield Finding(
        severity=Severity.ADVICE,
        start=first.start,
        end=first.end,
        message=f"This speaks of you {own} times, and {_times(theirs)} of {wording.them(context)}.",
        why="People answer when they find themselves in a letter.",
        fix="Turn one line about yourself into a question about them: “How did you come to "
        f"{_work(context)}?”",
    )


def _times(number: int) -> str:
    return ("not once", "once", "twice")[number] if number <= 2 else f"{number} times"


def _work(context: Context) -> str:
    place = wording.at_company(context)
    return f"your work{place}" if place else "this work"
