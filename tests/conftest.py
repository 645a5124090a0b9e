"""What every test may rely on: no network, no real home, no settings from outside."""

from __future__ import annotations

import datetime as dt
import socket
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from outreach_tui.paths import Paths
from outreach_tui.workspace import Workspace

NOW = dt.datetime(2026, 11, 19, 10, 0, tzinfo=dt.UTC)
"""A Thursday morning."""


@pytest.fixture(autouse=True)
def _apart_from_the_world(tmp_path_factory: pytest.TempPathFactory, monkeypatch: Any) -> None:
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("XDG_DATA_HOME", str(home / "data"))
    monkeypatch.setenv("OUTREACH_HOME", str(home / "outreach"))
    for name in ("NO_COLOR", "COLORTERM", "TEXTUAL", "TEXTUAL_THEME", "EDITOR", "VISUAL"):
        monkeypatch.delenv(name, raising=False)

    def refuse(self: socket.socket, address: object) -> None:
        if self.family is not socket.AF_UNIX:
            raise AssertionError(f"the program tried to reach {address!r}")

    monkeypatch.setattr(socket.socket, "connect", refuse)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    """A workspace in a fresh folder, at ``NOW``."""
    opened = Workspace(Paths(tmp_path / "outreach"), clock=lambda: NOW)
    yield opened
    opened.close()
