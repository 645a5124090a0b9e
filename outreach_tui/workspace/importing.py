"""Files of other programs: read, planned, and taken in one step that can be undone."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from outreach_tui.records import Change
from outreach_tui.workspace.changing import Changing

if TYPE_CHECKING:
    from outreach_tui.interop.imports import Import, Offer, Plan
    from outreach_tui.interop.mapping import ColumnMapping


class Importing(Changing):
    """What is brought in from elsewhere."""

    def read_exports(
        self,
        *paths: Path,
        progress: Callable[[int, int], None] | None = None,
        mapping: ColumnMapping | None = None,
    ) -> list[Import]:
        """Read exports, mailboxes and address books; nothing changes.

        A ``mapping`` says what the columns of the files hold. Every file is read before
        anything can change; raises OutreachError where one cannot be.
        """
        from outreach_tui.interop.reading import read_export  # noqa: PLC0415

        kept = self.config.mappings
        return [read_export(path, progress, mapping, kept) for path in paths]

    def plan_import(self, found: Sequence[Import]) -> Plan:
        """Say what taking what was read would add, change and leave out; nothing changes."""
        from outreach_tui.interop.planning import Known, plan_import  # noqa: PLC0415

        known = Known(
            contacts=self.contacts(),
            messages=self.messages(),
            touches=self.touches(),
            profile=self.profile,
        )
        return plan_import(known, found, self.now())

    def take_import(self, found: Sequence[Import]) -> Plan:
        """Take what was read, in one undoable step, and return what was done."""
        with self.store.transaction():
            plan = self.plan_import(found)
            if plan.change.put:
                self.apply(plan.change)
        return plan

    def import_files(
        self,
        *paths: Path,
        dry_run: bool = False,
        progress: Callable[[int, int], None] | None = None,
        mapping: ColumnMapping | None = None,
    ) -> Plan:
        """Read files and take what they bring as one step, or say what that would be.

        A ``mapping`` that was used is kept in the settings for the next time.
        """
        found = self.read_exports(*paths, progress=progress, mapping=mapping)
        if dry_run:
            return self.plan_import(found)
        plan = self.take_import(found)
        if mapping is not None:
            self.keep_mapping(mapping)
        return plan

    def add_addresses(self, offers: Sequence[Offer]) -> Change:
        """Add addresses that an import found known people write from, in one undoable step."""
        from outreach_tui.interop.mail.offers import add_addresses  # noqa: PLC0415

        with self.store.transaction():
            change = add_addresses(self.contacts(), offers)
            if change.put:
                self.apply(change)
        return change

    def keep_mapping(self, mapping: ColumnMapping) -> None:
        """Keep a mapping in the settings, so that the same columns are known from now on."""
        from outreach_tui.interop.mapping import kept_with  # noqa: PLC0415

        mappings = kept_with(self.config.mappings, mapping)
        if mappings != self.config.mappings:
            self.configure(mappings=mappings)
