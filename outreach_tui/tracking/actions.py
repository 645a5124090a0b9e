"""What the user can record about a contact, each as one change that can be undone."""

from __future__ import annotations

import datetime as dt

import msgspec

from outreach_tui.errors import OutreachError
from outreach_tui.people.contact import Contact
from outreach_tui.records import Change, new_id
from outreach_tui.tracking.due import Due, DueKind
from outreach_tui.tracking.message import Message, MessageState, Touch, TouchKind
from outreach_tui.tracking.timeline import one_line, say_day, stage_words
from outreach_tui.vocabulary import Channel, Outcome, Purpose, Stage

CHANNEL_WORDS = {
    Channel.EMAIL: "e-mail",
    Channel.LINKEDIN_NOTE: "LinkedIn note",
    Channel.LINKEDIN_MESSAGE: "LinkedIn message",
    Channel.INMAIL: "InMail",
}

_EARLIEST = 1950
_LABELS = {
    TouchKind.MET: "Noted the talk with {name}",
    TouchKind.GAVE: "Noted what you gave {name}",
    TouchKind.RECEIVED: "Noted what {name} gave you",
    TouchKind.PROMISED: "Noted your promise to {name}",
    TouchKind.NOTE: "Kept a note on {name}",
    TouchKind.SCHEDULED: "Noted the date with {name}",
}
_WANTS_WORDS = {
    TouchKind.NOTE: "The note is empty.",
    TouchKind.PROMISED: "The promise has no words yet.",
}


def record_sent(draft: Message, contact: Contact, *, on: dt.date, now: dt.datetime) -> Change:
    """Record that a draft went out on a day; its text is kept as it stands.

    Raises OutreachError for an empty text, a message that is no draft, one to somebody
    else, or a day that cannot be meant.
    """
    if draft.contact_id != contact.id:
        raise OutreachError(
            f"This draft is not addressed to {_name(contact)}.",
            "Open it with the person it is for.",
        )
    if draft.state is not MessageState.DRAFT:
        raise OutreachError(
            "This message is recorded already.", "Undo that first to change what was recorded."
        )
    if not draft.body.strip():
        raise OutreachError("This draft has no text yet.", "Write it first, then record it.")
    _past(on, now, "A message is recorded once it went out")
    message = msgspec.structs.replace(draft, state=MessageState.SENT, on=on, updated=now)
    touch = Touch(
        id=new_id("t"),
        contact_id=contact.id,
        what=TouchKind.SENT,
        on=on,
        recorded=now,
        text=one_line(draft.subject),
        message_id=draft.id,
        purpose=draft.purpose,
    )
    label = f"Recorded the {CHANNEL_WORDS[draft.channel]} to {_name(contact)}"
    return Change(label=label, put=(message, touch))


def log_reply(
    contact: Contact,
    outcome: Outcome | None,
    *,
    text: str,
    on: dt.date,
    now: dt.datetime,
    channel: Channel = Channel.EMAIL,
    until: dt.date | None = None,
) -> Change:
    """Record what a contact answered, with their words kept whole.

    ``until`` is the day of the talk after a yes, or the day to come back after a later.
    Raises OutreachError for a reply without outcome and words, a date with any other
    outcome, or days that cannot be meant.
    """
    _meant(outcome, text, on, now, until)
    outcome = outcome or Outcome.OTHER
    message = Message(
        id=new_id("m"),
        contact_id=contact.id,
        state=MessageState.RECEIVED,
        channel=channel,
        purpose=Purpose.REPLY,
        body=text,
        created=now,
        updated=now,
        on=on,
        outcome=outcome,
    )
    reply = Touch(
        id=new_id("t"),
        contact_id=contact.id,
        what=TouchKind.REPLIED,
        on=on,
        recorded=now,
        text=opening(text),
        message_id=message.id,
        outcome=outcome,
        until=until if outcome is Outcome.LATER else None,
    )
    put: tuple[Message | Touch, ...] = (message, reply)
    if until is not None and outcome is Outcome.YES:
        put = (*put, _touch(contact, TouchKind.SCHEDULED, on=on, now=now, until=until))
    return Change(label=f"Recorded the reply from {_name(contact)}", put=put)


def _meant(
    outcome: Outcome | None, text: str, on: dt.date, now: dt.datetime, until: dt.date | None
) -> None:
    """Refuse a reply that cannot be meant as it was entered."""
    if outcome is None and not text.strip():
        raise OutreachError(
            "There is nothing to keep of this reply yet.",
            "Add their words, or what they said: yes, later, redirected, no or other.",
        )
    _past(on, now, "A reply is recorded once it is here")
    if until is None:
        return
    if outcome not in (Outcome.YES, Outcome.LATER):
        said = (outcome or Outcome.OTHER).value
        raise OutreachError(
            f"A date belongs to a yes or a later, and this reply is “{said}”.",
            "Leave the date out, or choose what they said again.",
        )
    _not_before(until, on, "reply")


def log_touch(
    contact: Contact,
    what: TouchKind,
    *,
    on: dt.date,
    now: dt.datetime,
    text: str = "",
    until: dt.date | None = None,
) -> Change:
    """Record a talk, a gift either way, a promise, a note or a date agreed on.

    ``until`` is the day of the talk for scheduled, and the day it is due for promised.
    Raises OutreachError for other kinds, missing words or dates, or days that cannot be
    meant.
    """
    if what not in _LABELS:
        kinds = ", ".join(kind.value for kind in _LABELS)
        raise OutreachError(f"“{what.value}” is not noted this way.", f"Use one of: {kinds}.")
    _past(on, now, "It can be noted once it happened")
    if what in _WANTS_WORDS and not text.strip():
        raise OutreachError(_WANTS_WORDS[what], "A few words are enough.")
    if what is TouchKind.SCHEDULED and until is None:
        raise OutreachError("The day of the talk is missing.", "Add the day you agreed on.")
    if until is not None:
        if what not in (TouchKind.SCHEDULED, TouchKind.PROMISED):
            raise OutreachError(
                "A second date belongs to a talk you agreed on or to a promise.",
                "Leave it out, or note the talk or the promise.",
            )
        _not_before(until, on, "day you noted")
    touch = _touch(contact, what, on=on, now=now, text=text.strip(), until=until)
    return Change(label=_LABELS[what].format(name=_name(contact)), put=(touch,))


def move_stage(contact: Contact, stage: Stage, *, on: dt.date, now: dt.datetime) -> Change:
    """Set the stage by hand; it holds until something later happens."""
    _past(on, now, "A stage can be set for today or earlier")
    touch = Touch(
        id=new_id("t"),
        contact_id=contact.id,
        what=TouchKind.MOVED,
        on=on,
        recorded=now,
        stage=stage,
    )
    return Change(label=f"Moved {_name(contact)} to {stage_words(stage)}", put=(touch,))


def snooze(due: Due, until: dt.date, *, now: dt.datetime, on: dt.date | None = None) -> Change:
    """Put a reminder off until a day after ``on``, which is today unless given."""
    on = on or now.date()
    if until <= on:
        raise OutreachError(
            f"{say_day(until, on).capitalize()} is not later than {say_day(on, now.date())}.",
            "Choose a day that is still to come.",
        )
    touch = _about(due, TouchKind.SNOOZED, on=on, now=now, until=until)
    return Change(label=f"Put off until {say_day(until, on)}: {due.title}", put=(touch,))


def skip(due: Due, *, now: dt.datetime, on: dt.date | None = None) -> Change:
    """Let a reminder go; it does not come back."""
    touch = _about(due, TouchKind.SKIPPED, on=on or now.date(), now=now)
    return Change(label=f"Let go: {due.title}", put=(touch,))


def complete(due: Due, *, now: dt.datetime, on: dt.date | None = None) -> Change:
    """Record that something due was done without the app, so the timeline stays true.

    What was to be written counts as sent, a talk as held, a promise as kept. Raises
    OutreachError for a draft, whose words would be lost, and for a talk still ahead.
    """
    on = on or now.date()
    if due.what is DueKind.FINISH_DRAFT:
        raise OutreachError(
            "A draft is done when it is recorded as sent.",
            "Open it and record it, so that its words are kept.",
        )
    label = f"Done: {due.title}"
    if due.what is DueKind.TALK:
        _past(due.event_on, now, "A talk is noted once it took place")
        return Change(label=label, put=(_about(due, TouchKind.MET, on=due.event_on, now=now),))
    if due.what is DueKind.KEEP_PROMISE:
        return Change(label=label, put=(_about(due, TouchKind.GAVE, on=on, now=now),))
    if due.purpose is None:
        return Change(label=label, put=(_about(due, TouchKind.NOTE, on=on, now=now),))
    touch = _about(due, TouchKind.SENT, on=on, now=now, purpose=due.purpose)
    return Change(label=label, put=(touch,))


def _touch(
    contact: Contact,
    what: TouchKind,
    *,
    on: dt.date,
    now: dt.datetime,
    text: str = "",
    until: dt.date | None = None,
) -> Touch:
    return Touch(
        id=new_id("t"),
        contact_id=contact.id,
        what=what,
        on=on,
        recorded=now,
        text=text,
        until=until,
    )


def _about(
    due: Due,
    what: TouchKind,
    *,
    on: dt.date,
    now: dt.datetime,
    purpose: Purpose | None = None,
    until: dt.date | None = None,
) -> Touch:
    """Return a touch that settles or puts off a reminder."""
    said = due.title if what in (TouchKind.NOTE, TouchKind.SKIPPED, TouchKind.SNOOZED) else ""
    return Touch(
        id=new_id("t"),
        contact_id=due.contact_id,
        what=what,
        on=on,
        recorded=now,
        text=said,
        purpose=purpose,
        until=until,
        about=due.id,
    )


def _name(contact: Contact) -> str:
    return contact.called


def opening(text: str) -> str:
    """Return the first line of a letter after the greeting, for the timeline."""
    lines = [one_line(line) for line in text.splitlines() if line.strip()]
    return next((line for line in lines if not line.endswith(",")), lines[0] if lines else "")


def _past(on: dt.date, now: dt.datetime, rule: str) -> None:
    """Refuse a day that lies ahead or too far back; tomorrow may be today elsewhere."""
    today = now.date()
    if (on - today).days > 1:
        raise OutreachError(
            f"{rule}, and {say_day(on, today)} is still ahead.", "Check the day, or use today."
        )
    if on.year < _EARLIEST:
        raise OutreachError(f"The year {on.year} looks like a slip.", "Check the day.")


def _not_before(until: dt.date, on: dt.date, what: str) -> None:
    if until < on:
        raise OutreachError(
            f"{say_day(until)} comes before the {what} of {say_day(on)}.",
            "Check the two days.",
        )
