"""What programs wrote about contacts: bounces, absences and calendar answers."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterable, Sequence

from msgspec.structs import replace

from outreach_tui.interop.cleaning import shorten
from outreach_tui.interop.correspondence import Written
from outreach_tui.interop.imports import Attendance, Letter, Nature, Party, Preview
from outreach_tui.interop.owner import Owner
from outreach_tui.interop.past import Past
from outreach_tui.people.contact import Contact
from outreach_tui.records import lasting_id
from outreach_tui.tracking.message import Touch, TouchKind
from outreach_tui.tracking.timeline import one_line
from outreach_tui.vocabulary import Outcome, Stage

Find = Callable[[Letter, Party], Contact | None]

AUTOMATIC = (Nature.BOUNCE, Nature.OUT_OF_OFFICE, Nature.CALENDAR)
"""The kinds that leave something in a timeline."""

_LONGEST = 200
_INVITATION = re.compile(
    r"(?:accepted|declined|tentative(?:ly accepted)?)\s?:\s*|\s+@ .*$", re.IGNORECASE
)


def write_automatic(
    letters: Iterable[Letter],
    owner: Owner,
    find: Find,
    past: Past,
    answered: Sequence[Touch],
    now: dt.datetime,
) -> tuple[Written, set[tuple[str, int]]]:
    """Turn letters by programs into touches; returns also which letters they were.

    ``find`` returns the contact somebody in a letter is.
    A bounce takes the contact back to researching, since nothing reached them, unless they
    answered at some time, as ``answered`` shows. What is there already stays as it is.
    """
    written = Written()
    used: set[tuple[str, int]] = set()
    heard_from = {
        touch.contact_id
        for touch in (*past.touches, *answered)
        if touch.what not in (TouchKind.SENT, TouchKind.NOTE, TouchKind.SKIPPED, TouchKind.SNOOZED)
        and touch.what is not TouchKind.MOVED
    }
    for letter in letters:
        if letter.nature not in AUTOMATIC or letter.at is None:
            continue
        for contact in _concerned(letter, owner, find):
            touch = _touch(letter, contact, now, heard_from=contact.id in heard_from)
            used.add((letter.file, letter.row))
            if past.has(touch.id) or touch.id in written.put:
                written.counts["unchanged"] += 1
                continue
            written.put[touch.id] = touch
            written.counts["added"] += 1
            day = f"{touch.on.day} {touch.on:%b %Y}"
            text = f"{contact.called}, {day}: {touch.text}"
            written.previews.append(Preview("added", "message", text))
    return written, used


def _concerned(letter: Letter, owner: Owner, find: Find) -> list[Contact]:
    """Return the contacts a letter says something of."""
    if letter.nature is Nature.BOUNCE:
        parties = [Party(email=email) for email in letter.failed]
    else:
        parties = [letter.sender]
    found = [find(letter, party) for party in parties if not owner.is_party(party)]
    return list({contact.id: contact for contact in found if contact}.values())


def _touch(letter: Letter, contact: Contact, now: dt.datetime, *, heard_from: bool) -> Touch:
    at = letter.at or now
    identity = letter.message_id or f"{at.isoformat()} {letter.subject}"
    kept = Touch(
        id=lasting_id("t", "mail", letter.nature, identity, contact.id),
        contact_id=contact.id,
        what=TouchKind.NOTE,
        on=min(at, now).astimezone(now.tzinfo).date(),
        recorded=min(at, now),
    )
    match letter.nature:
        case Nature.BOUNCE:
            return _came_back(letter, contact, kept, heard_from=heard_from)
        case Nature.CALENDAR:
            return _about_a_date(letter, kept)
    said = one_line(next((line for line in letter.body.splitlines() if line.strip()), ""))
    text = f"An automatic answer: {said}" if said else "An automatic answer"
    return replace(kept, text=shorten(text, _LONGEST))


def _came_back(letter: Letter, contact: Contact, kept: Touch, *, heard_from: bool) -> Touch:
    own = {email.casefold() for email in contact.emails}
    known = [email for email in letter.failed if email in own]
    (email,) = (known or list(letter.failed))[:1] or ["their address"]
    told = replace(kept, text=f"Your mail to {email} came back undelivered")
    if heard_from:
        return told
    return replace(told, what=TouchKind.MOVED, stage=Stage.RESEARCHING)


def _about_a_date(letter: Letter, kept: Touch) -> Touch:
    about = _INVITATION.sub("", letter.subject) or "the date"
    match letter.attendance:
        case Attendance.ACCEPTED if letter.meeting_on and letter.meeting_on >= kept.on:
            text = shorten(about, _LONGEST)
            return replace(kept, what=TouchKind.SCHEDULED, until=letter.meeting_on, text=text)
        case Attendance.DECLINED:
            text = shorten(f"Declined this date: {about}", _LONGEST)
            return replace(kept, what=TouchKind.REPLIED, outcome=Outcome.OTHER, text=text)
    said = (letter.attendance or Attendance.TENTATIVE).value
    return replace(kept, text=shorten(f"Calendar, {said}: {about}", _LONGEST))
