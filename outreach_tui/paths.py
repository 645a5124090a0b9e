"""Where data and settings live."""

from __future__ import annotations

import os
from pathlib import Path

import msgspec

from outreach_tui.errors import OutreachError

APP_NAME = "outreach"


class Paths(msgspec.Struct, frozen=True):
    """The files of one data folder.

    ``home`` holds everything the user wrote and is private to them (mode 0700).
    """

    home: Path

    @property
    def database(self) -> Path:
        """The TinyDB file with contacts, messages and touches."""
        return self.home / "outreach.json"

    @property
    def config(self) -> Path:
        """The settings, in TOML."""
        return self.home / "config.toml"

    @property
    def templates(self) -> Path:
        """The user's own message templates."""
        return self.home / "templates"

    @property
    def letters(self) -> Path:
        """Messages written to files for a mail program."""
        return self.home / "letters"


def find_paths(data: Path | str | None = None) -> Paths:
    """Return the paths for ``data``, else ``OUTREACH_HOME``, else the system's data folder.

    Raises OutreachError for a home (``~name``) that cannot be found.
    """
    if data is not None:
        return Paths(_folder(data))
    if home := os.environ.get("OUTREACH_HOME"):
        return Paths(_folder(home))
    from platformdirs import user_data_path  # noqa: PLC0415 - only needed without an override

    return Paths(user_data_path(APP_NAME, appauthor=False))


def _folder(named: Path | str) -> Path:
    try:
        return Path(named).expanduser().absolute()
    except RuntimeError as error:
        raise OutreachError(
            f"{named} is in the home of somebody this computer does not know.",
            "Write the folder out in full.",
        ) from error
