"""Earlier versions of a draft: what was written, and when."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from enum import StrEnum
from typing import ClassVar

import msgspec

from outreach_tui.records import Change, Record, new_id
from outreach_tui.tracking.message import Message, MessageState

MOST = 30
"""Versions of one draft; the oldest make room."""
APART = dt.timedelta(minutes=5)
"""How long one writes until another version is kept."""


class Kept(StrEnum):
    """Why a version was kept."""

    WRITING = "writing"
    LEFT = "left"
    ANEW = "anew"
    RESTORED = "restored"
    CHANGED = "changed"

    @property
    def words(self) -> str:
        """The reason as people say it."""
        return _WORDS[self]


_WORDS = {
    Kept.WRITING: "while you wrote",
    Kept.LEFT: "when you left it",
    Kept.ANEW: "before it was written anew",
    Kept.RESTORED: "before another version came back",
    Kept.CHANGED: "before it was changed on the command line",
}


class Version(Record, frozen=True, kw_only=True):
    """Subject and text of a draft as they stood at a moment."""

    kind: ClassVar[str] = "version"

    message_id: str
    subject: str = ""
    body: str = ""
    kept: dt.datetime
    why: Kept = Kept.WRITING

    @property
    def text(self) -> tuple[str, str]:
        """Subject and body."""
        return (self.subject, self.body)


def keep_version(
    draft: Message, versions: Iterable[Version], now: dt.datetime, why: Kept
) -> Change | None:
    """Return what keeps a draft as it stands; ``None`` where these very words are kept already.

    ``versions`` are the earlier ones of this draft. An empty text is not kept, nor is one
    that is no draft any more.
    """
    earlier = newest_first(versions)
    words = (draft.subject, draft.body)
    if draft.state is not MessageState.DRAFT or not draft.body.strip():
        return None
    if any(each.text == words for each in earlier):
        return None
    version = Version(
        id=new_id("v"),
        message_id=draft.id,
        subject=draft.subject,
        body=draft.body,
        kept=now,
        why=why,
    )
    return Change(label="Kept a version", put=(version,), delete=tuple(earlier[MOST - 1 :]))


def is_due(draft: Message, versions: Iterable[Version], now: dt.datetime) -> bool:
    """Whether it is long enough ago that a version of a draft was kept."""
    last = max((each.kept for each in versions), default=draft.created)
    return now - last >= APART


def newest_first(versions: Iterable[Version]) -> list[Version]:
    """Return versions as they are listed."""
    return sorted(versions, key=lambda each: each.kept, reverse=True)


def ended_by(change: Change) -> frozenset[str]:
    """Return the ids of the messages that are no drafts any more after a change."""
    gone = {each.id for each in change.delete if isinstance(each, Message)}
    done = {
        each.id
        for each in change.put
        if isinstance(each, Message) and each.state is not MessageState.DRAFT
    }
    return frozenset(gone | done)


def with_versions(change: Change, versions: Iterable[Version]) -> Change:
    """Return a change that removes these versions as well."""
    return msgspec.structs.replace(change, delete=(*change.delete, *versions))
