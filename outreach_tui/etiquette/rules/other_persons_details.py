"""A name, company or school that belongs to somebody else

What it flags
Details left over from a message to another contact: their first name where you address the
reader (an error), their company as the reader's (a warning), their school as the one you share
(a warning). People you mention as a third person, former employers in your notes and your own
places are fine. It needs to know your other contacts.

Why it matters
One leftover tells the reader that the whole note was written for somebody else.

Instead
Put in what belongs to this person.

Source
Carleton, Rochester and Amherst career offices on proofreading; our own rule for what only your
other contacts can tell.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from outreach_tui.etiquette import wording
from outreach_tui.etiquette.patterns import find_in
from outreach_tui.etiquette.reading import Reading
from outreach_tui.etiquette.types import Context, Edit, Finding, Part
from outreach_tui.vocabulary import Severity

TOPIC = "company"
_THEIRS = (
    r"\b(?:your (?:\w+ ){{0,4}}(?:at|with|for|in)|you (?:\w+ ){{0,3}}(?:work|lead|run|manage|are"
    r"|do) (?:\w+ ){{0,3}}(?:at|for|with)|(?:the|your|an?|about|of|how)"
    r" (?:people|team|role|work|opening|culture|life|others) at"
    r"|(?:interest|interested) in (?:working (?:at|for) |joining )?|join(?:ing)?"
    r"|to work (?:at|for)"
    r") (?:the )?{name}(?!\w)"
)
_SHARED = (
    r"\b(?:(?:fellow|both (?:went to|attended|studied at|graduated from|at|from)|share"
    r"|you (?:also )?(?:went to|attended|studied at|graduated from)"
    r"|your (?:time|years|degree|days) (?:at|from)) (?:the )?{name}"
    r"|{name} (?:alum\w*|grad\w*) (?:like|such as) (?:you|me|us))(?!\w)"
)
_NOT_NOW = (
    r"\b(?:former|formerly|previous\w*|before|used to|past|earlier|then|ex-|left|moved|until)\b"
)
_WHY = "One leftover tells people that the note was written for somebody else."


def concerns(context: Context) -> bool:
    """Whether anybody else is known."""
    return bool(context.others or context.sent_to_others)


def check(reading: Reading) -> Iterator[Finding]:
    """Flag the first leftover of each kind."""
    yield from _addressed(reading)
    yield from _company(reading)
    yield from _school(reading)


def _addressed(reading: Reading) -> Iterator[Finding]:
    """Flag the name of another contact in "Thank you for your time, Ben"."""
    context = reading.context
    people = (*(n.to for n in context.sent_to_others), *(o.name for o in context.others))
    sender = context.sender.name if context.sender else ""
    known = set(f"{context.recipient.name} {context.recipient.given} {sender}".lower().split())
    whom = wording.given_name(context)
    for name in dict.fromkeys(wording.given(person) for person in people):
        if len(name) < 2 or not whom or name.lower() in known or name not in reading.document.text:
            continue
        for sentence in reading.document.body:
            match = re.search(
                rf"(?:^{re.escape(name)}(?=, )|(?<=, ){re.escape(name)}(?=[.!?]*$))", sentence.text
            )
            if match is None or not re.search(r"\byou\b|\byour\b", sentence.plain):
                continue
            start, end = sentence.start + match.start(), sentence.start + match.end()
            yield Finding(
                severity=Severity.ERROR,
                start=start,
                end=end,
                message=f"This speaks to {wording.quoted(name)}, and goes to {whom}.",
                why=_WHY,
                fix=whom,
                edits=(Edit(start, end, whom),),
            )
            return


def _company(reading: Reading) -> Iterator[Finding]:
    context = reading.context
    own = wording.tidy(context.recipient.company)
    if not own or own.lower() in reading.document.plain:
        return
    theirs = {wording.company_key(own), *_senders_places(reading)}
    known = _known(reading)
    for other in context.others:
        company = wording.tidy(other.company)
        if len(company) < 3 or wording.company_key(company) in theirs or company.lower() in known:
            continue
        found = _find(reading, _THEIRS, company)
        if found is None:
            continue
        told = f"{company} is where {wording.tidy(other.name)} works; "
        yield _leftover(found, f"{told}{wording.them(context)} works at {own}.", own)
        return


def _school(reading: Reading) -> Iterator[Finding]:
    context = reading.context
    recipient = context.recipient
    own = {school.lower() for school in recipient.schools}
    if not own:
        return
    known = _known(reading)
    for other in context.others:
        for school in other.schools:
            if len(school) < 4 or school.lower() in known or any(school.lower() in s for s in own):
                continue
            found = _find(reading, _SHARED, school)
            if found is None:
                continue
            told = f"{wording.tidy(school)} is where {wording.tidy(other.name)} went; "
            theirs = wording.listed(list(recipient.schools))
            message = f"{told}{wording.them(context)} went to {theirs}."
            yield _leftover(found, message, wording.tidy(recipient.schools[0]))
            return


def _leftover(found: tuple[int, int], message: str, right: str) -> Finding:
    """Return what to say of a company or school that belongs to somebody else."""
    return Finding(
        severity=Severity.WARNING,
        start=found[0],
        end=found[1],
        message=message,
        why=_WHY,
        fix=f"Say {right}, if that is what you mean.",
    )


def _find(reading: Reading, pattern: str, name: str) -> tuple[int, int] | None:
    """Return where a name stands in words that give it to the reader, spelt with its capitals."""
    if name.lower() not in reading.document.plain:
        return None
    for sentence in reading.document.own:
        if sentence.part is Part.CLOSING or find_in(_NOT_NOW, sentence.plain):
            continue
        match = re.search(pattern.format(name=re.escape(name.lower())), sentence.plain)
        at = sentence.plain.find(name.lower(), match.start()) if match else -1
        if at >= 0 and not sentence.text[at].islower():
            return sentence.start + at, sentence.start + at + len(name)
    return None


def _senders_places(reading: Reading) -> set[str]:
    sender = reading.context.sender
    return {wording.company_key(name) for name in sender.employers} if sender else set()


def _known(reading: Reading) -> str:
    """Return what is recorded of this person and may be named: facts, ties, referrers."""
    recipient = reading.context.recipient
    told = (
        *recipient.facts,
        *recipient.employers,
        recipient.tie_detail,
        recipient.title,
        *recipient.common,
    )
    return " ".join(told).lower()
