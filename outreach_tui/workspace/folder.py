"""One data folder: its paths, settings, store, journal and backups, and its clock."""

from __future__ import annotations

import datetime as dt
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from outreach_tui.clock import Clock, system_clock
from outreach_tui.config import Config, change_config, load_config
from outreach_tui.etiquette.ignores import Ignore
from outreach_tui.journal import Journal
from outreach_tui.paths import Paths
from outreach_tui.people.contact import Contact
from outreach_tui.people.profile import Profile
from outreach_tui.records import Record
from outreach_tui.tracking.message import Message, Touch
from outreach_tui.tracking.versions import Version

if TYPE_CHECKING:
    from outreach_tui.opening import Opener
    from outreach_tui.store.backups import Backup
    from outreach_tui.store.store import Store

KINDS: tuple[type[Record], ...] = (Profile, Contact, Message, Touch, Ignore, Version)
"""Every kind of record that is kept."""


class Folder:
    """Where a data folder lies, what is set for it, and what time it is there."""

    def __init__(
        self, paths: Paths, clock: Clock = system_clock, opener: Opener | None = None
    ) -> None:
        self.paths = paths
        self.clock = clock
        self.opener = opener
        """Opens pages and mail programs; ``None`` is the system's own way."""

    @cached_property
    def store(self) -> Store:
        """The records; the folder is made on first use."""
        from outreach_tui.store.tinydb_store import open_store  # noqa: PLC0415 - not for pure checks

        return open_store(self.paths.database, KINDS)

    @cached_property
    def journal(self) -> Journal:
        """What was changed in this session."""
        return Journal(self.store)

    @cached_property
    def config(self) -> Config:
        """The settings as last read or changed."""
        return load_config(self.paths.config)

    def configure(self, **values: Any) -> Config:
        """Change settings in the file; see ``Config`` for names and limits."""
        if country := values.get("country"):
            from outreach_tui.tracking.business_days import public_holidays  # noqa: PLC0415

            public_holidays(country, [self.today().year])
        self.__dict__.pop("holidays", None)
        self.config = change_config(self.paths.config, **values)
        return self.config

    def close(self) -> None:
        """Release the data file if it was opened."""
        if "store" in self.__dict__:
            self.store.close()

    def backups(self) -> list[Backup]:
        """Earlier states of the data that can be read, newest first."""
        from outreach_tui.store.backups import list_backups  # noqa: PLC0415

        return list_backups(self.paths.database)

    def restore(self, backup: Backup) -> None:
        """Bring an earlier state back; the present one becomes a backup itself."""
        from outreach_tui.store.backups import restore_backup  # noqa: PLC0415

        restore_backup(self.paths.database, backup.path, self.clock)

    def start_afresh(self) -> Path | None:
        """Begin with empty data; returns where the backups are now, if there were any."""
        from outreach_tui.store.backups import start_afresh  # noqa: PLC0415

        return start_afresh(self.paths.database, self.clock)

    def now(self) -> dt.datetime:
        """The present, with its zone."""
        return self.clock()

    def today(self) -> dt.date:
        """The present day."""
        return self.clock().date()

    @cached_property
    def holidays(self) -> frozenset[dt.date]:
        """Public holidays of the country in the settings, from last year to next."""
        from outreach_tui.tracking.business_days import public_holidays  # noqa: PLC0415

        if not self.config.country:
            return frozenset()
        year = self.today().year
        return public_holidays(self.config.country, range(year - 1, year + 2))
