"""A note after an event that does not say which

What it flags
A note after an event that names neither the event nor the day or place: a warning. One that
names the event and nothing you talked about: advice. Notes on LinkedIn get advice only.

Why it matters
They met many people that day. The event and a shared topic bring your face back.

Instead
Say where you met, what you talked about, and the one next step.

Source
royalholidayjobs.com on following up; Connecticut and San Francisco (UCSF) career offices;
collegerecruiter.com: where you met, a topic, a next step.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from outreach_tui.etiquette import wording
from outreach_tui.etiquette.patterns import find_in
from outreach_tui.etiquette.reading import Reading
from outreach_tui.etiquette.types import Context, Finding, MoveName
from outreach_tui.vocabulary import Channel, Purpose, Severity

_EVENT = (
    r"\b(?:conference|convention|meet-?up|fair|panel|summit|workshop|session|webinar|seminar|talk"
    r"|lecture|event|mixer|reception|dinner|lunch|breakfast|happy hour|hackathon|gala|expo|booth"
    r"|stand|symposium|retreat|reunion|info(?:rmation)? night|career (?:day|night)|open day|class"
    r"|party|wedding|gathering|get-together|showcase|presentation|networking|ceremony|visit|tour"
    r"|round ?table|course|training|festival|forum|congress|drinks|flight|train|queue|line)\b"
    r"|\b(?:yesterday|last (?:night|week|month)|this (?:morning|week|afternoon)|tonight"
    r"|earlier today"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:january|february|march|april|june|july|august"
    r"|september|october|november|december))\b"
)
_PLACE = r"\b(?:at|during|after|from|in|on) (?:the |our |your )?(?:[A-Z\[{<]|\d)"
_TOPIC = (
    r"\b(?:explaining|describing|showing|sharing)\b|\b(?:talk\w*|spoke|speak\w*|chat\w*|conversation|discuss\w*|hear\w*|told|tell\w*|learn\w*"
    r"|mention\w*|compar\w*) (?:\w+ ){0,6}?(?:about|on|of|how|why|that)\b|\babout (?:the|how|your"
    r"|what|why|my|our)\b|\byou (?:\w+ )?(?:said|told|mentioned|shared|described|suggested|asked"
    r"|explained|recommended|gave|showed|made|spoke|talked|pointed)\b|\bboth\b"
    r"|\byour (?:point|story|advice|question|talk|answer|remark|tip|idea|view|take|insight\w*)\b"
)


def concerns(context: Context) -> bool:
    """Whether this follows a meeting at an event."""
    return context.purpose is Purpose.EVENT_FOLLOW_UP and not context.history.replied


def check(reading: Reading) -> Iterator[Finding]:
    """Flag the first sentence of a note that does not bring the meeting back."""
    context, body = reading.context, reading.document.body
    if not body:
        return
    named, topic = _names_it(reading), _has_topic(reading)
    if named and topic:
        return
    note = context.channel is not Channel.EMAIL
    start, end = wording.first_words(reading, reading.all(MoveName.TIE))
    detail = wording.tidy(context.recipient.tie_detail)
    yield Finding(
        severity=Severity.ADVICE if named or note else Severity.WARNING,
        start=start,
        end=end,
        message=f"{wording.reader(context)} may wonder what you two talked about."
        if named
        else f"{wording.reader(context)} may wonder where you two met.",
        why="They met many people that day, and a place and a topic bring your face back.",
        fix="Name one thing you talked about."
        if named
        else f"Say where it was ({detail}), and one thing you talked about."
        if detail
        else "Say where it was and when, and one thing you talked about.",
    )


def _names_it(reading: Reading) -> bool:
    if reading.has(MoveName.PLACEHOLDER) or re.search(_EVENT, reading.subject.lower()):
        return True
    detail = re.findall(r"\w{4,}", reading.context.recipient.tie_detail.lower())
    return any(
        find_in(_EVENT, s.plain)
        or re.search(_PLACE, s.text)
        or any(word in s.plain for word in detail)
        for s in reading.document.body
    )


def _has_topic(reading: Reading) -> bool:
    return reading.has(MoveName.RESEARCH, MoveName.PLACEHOLDER) or any(
        find_in(_TOPIC, s.plain) or reading.notices(s) for s in reading.document.body
    )
