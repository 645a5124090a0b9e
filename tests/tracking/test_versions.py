"""Versions of a draft: when one is kept, which make room, and what ends them."""

from __future__ import annotations

import datetime as dt

import msgspec

from outreach_tui.records import Change
from outreach_tui.tracking.message import Message, MessageState
from outreach_tui.tracking.versions import (
    MOST,
    Kept,
    Version,
    ended_by,
    is_due,
    keep_version,
    newest_first,
)

NOW = dt.datetime(2026, 11, 19, 10, 0, tzinfo=dt.UTC)
DRAFT = Message(
    id="m-1", contact_id="c-1", subject="Nights", body="Dear Ana", created=NOW, updated=NOW
)


def version(number: int, body: str = "", subject: str = "Nights") -> Version:
    at = NOW - dt.timedelta(hours=number)
    return Version(
        id=f"v-{number}", message_id="m-1", subject=subject, body=body or f"{number}", kept=at
    )


def test_subject_and_text_are_kept_with_moment_and_reason() -> None:
    change = keep_version(DRAFT, [], NOW, Kept.LEFT)
    assert change is not None
    (kept,) = change.put
    assert isinstance(kept, Version)
    assert (kept.message_id, kept.subject, kept.body) == ("m-1", "Nights", "Dear Ana")
    assert (kept.kept, kept.why) == (NOW, Kept.LEFT)


def test_the_same_words_are_never_kept_twice() -> None:
    assert keep_version(DRAFT, [version(3, "Dear Ana"), version(1)], NOW, Kept.LEFT) is None
    other = version(3, "Dear Ana", subject="Another subject")
    assert keep_version(DRAFT, [other], NOW, Kept.LEFT) is not None


def test_nothing_is_kept_of_an_empty_text_or_of_what_was_sent() -> None:
    empty = msgspec.structs.replace(DRAFT, body=" \n")
    sent = msgspec.structs.replace(DRAFT, state=MessageState.SENT)
    assert keep_version(empty, [], NOW, Kept.LEFT) is None
    assert keep_version(sent, [], NOW, Kept.LEFT) is None


def test_the_oldest_make_room() -> None:
    earlier = [version(number) for number in range(1, MOST + 3)]
    change = keep_version(DRAFT, earlier, NOW, Kept.LEFT)
    assert change is not None
    assert [each.id for each in change.delete] == ["v-30", "v-31", "v-32"]
    assert len(earlier) + len(change.put) - len(change.delete) == MOST


def test_while_writing_five_minutes_lie_between_two() -> None:
    soon, later = NOW + dt.timedelta(minutes=4), NOW + dt.timedelta(minutes=5)
    assert not is_due(DRAFT, [], soon)
    assert is_due(DRAFT, [], later)
    kept = msgspec.structs.replace(version(0), kept=later)
    assert not is_due(DRAFT, [version(7), kept], later + dt.timedelta(minutes=1))


def test_the_newest_comes_first() -> None:
    assert [v.id for v in newest_first([version(2), version(1), version(3)])] == [
        "v-1",
        "v-2",
        "v-3",
    ]


def test_throwing_away_and_recording_end_a_draft_and_writing_does_not() -> None:
    sent = msgspec.structs.replace(DRAFT, id="m-2", state=MessageState.SENT)
    gone = msgspec.structs.replace(DRAFT, id="m-3")
    change = Change(label="Did", put=(DRAFT, sent), delete=(gone,))
    assert ended_by(change) == {"m-2", "m-3"}
