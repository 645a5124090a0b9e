from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path

import pytest

from outreach_tui.people.contact import Contact
from outreach_tui.store.tinydb_store import TinyDBStore, open_store
from outreach_tui.tracking.message import Message

KINDS = (Contact, Message)
NOW = dt.datetime(2026, 11, 21, 14, 2, tzinfo=dt.UTC)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "home" / "outreach.json"


@pytest.fixture
def reopen(path: Path) -> Callable[[], TinyDBStore]:
    """Open the same file as another window would."""
    return lambda: open_store(path, KINDS, clock=lambda: NOW)


@pytest.fixture
def store(reopen: Callable[[], TinyDBStore]) -> TinyDBStore:
    return reopen()


@pytest.fixture
def ana() -> Contact:
    return Contact(id="c-ana", name="Ana Ruiz", emails=("ana@example.org",), tags=("state",))


@pytest.fixture
def draft() -> Message:
    return Message(id="m-1", contact_id="c-ana", answers={"field": "UX"}, created=NOW, updated=NOW)
