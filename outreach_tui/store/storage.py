"""A TinyDB storage that never leaves half a file and never loses another's change."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

import msgspec
from tinydb.storages import Storage

from outreach_tui.clock import Clock, system_clock
from outreach_tui.errors import OutreachError
from outreach_tui.store.atomic import (
    Signature,
    cannot_save,
    file_lock,
    read_file,
    real_path,
    replace_file,
    signature_of,
)
from outreach_tui.store.backups import (
    keep_backup,
    needs_restore,
    newest_good_backup,
    set_aside,
)
from outreach_tui.store.documents import Documents
from outreach_tui.store.layout import (
    HEAD,
    State,
    Tables,
    UnreadableError,
    decode_document,
    decode_file,
    encode_file,
    encode_tables,
    same_tables,
)
from outreach_tui.store.migrations import Step, current_schema


class Snapshot(NamedTuple):
    """The tables as one finished transaction left them; nothing in it is ever changed."""

    tables: Tables
    state: State
    signature: Signature | None
    head: bytes


class Stage:
    """The tables as they will be when the transaction ends."""

    def __init__(self, tables: Tables) -> None:
        self.tables = dict(tables)
        self._copied: set[str] = set()

    def table(self, name: str) -> dict[str, msgspec.Raw]:
        """Return a table to change."""
        if name not in self._copied:
            self.tables[name] = dict(self.tables.get(name, {}))
            self._copied.add(name)
        return self.tables[name]

    @contextlib.contextmanager
    def step(self) -> Iterator[None]:
        """Undo what happens inside when it fails."""
        before = dict(self.tables)
        self._copied.clear()
        try:
            yield
        except BaseException:
            self.tables = before
            self._copied.clear()
            raise


class AtomicStorage(Storage):
    """The tables of one file, for threads and processes that write at the same time.

    Reading looks at the file's signature and reads again only when somebody wrote. A
    transaction holds the lock, starts from what is on disk, and ends with one atomic
    exchange of the file. A file that disappears while it is open is written anew from
    memory with the next change.
    """

    def __init__(
        self, path: Path | str, steps: tuple[Step, ...] = (), clock: Clock = system_clock
    ) -> None:
        """Open ``path``, or get ready to create it with the first change.

        Raises ``OutreachError``: ``NeedsRestoreError`` where the file is unreadable, or where
        it is missing or empty although there is a backup of it.
        """
        self.path = real_path(path)
        self._steps = steps
        self._clock = clock
        self._schema = current_schema(steps)
        self._mutex = threading.RLock()
        self._loading = threading.Lock()
        self._locked = False
        self._stage: Stage | None = None
        self._writer = 0
        self._snapshot = Snapshot({}, State(schema=self._schema), None, b"")
        self._latest()
        if signature_of(self.path) is None and newest_good_backup(self.path) is not None:
            raise needs_restore(self.path, f"{self.path} is gone or empty.")

    # TinyDB's side: whole tables in and out, each time as fresh documents.

    def read(self) -> dict[str, Any] | None:
        """Return the tables, documents decoded when looked at; ``None`` before the first."""
        if not self.in_transaction and not self.revision():
            return None
        tables = self._tables()
        return {name: Documents(dict(table)) for name, table in tables.items()}

    def write(self, data: Mapping[str, Mapping[Any, Any]]) -> None:
        """Replace all tables."""
        tables = encode_tables(data)
        with self.transaction():
            self.stage.tables.clear()
            self.stage.tables.update(tables)

    def close(self) -> None:
        """Wait for a transaction of another thread to end."""
        with self._mutex:
            pass

    # The store's side.

    @property
    def in_transaction(self) -> bool:
        """Whether the calling thread is inside its transaction."""
        return self._stage is not None and self._writer == threading.get_ident()

    @property
    def stage(self) -> Stage:
        """The tables to change. Raises ``RuntimeError`` outside a transaction."""
        if not self.in_transaction or self._stage is None:
            raise RuntimeError("records are changed inside transaction() only")
        return self._stage

    def encoded(self, name: str) -> dict[str, msgspec.Raw]:
        """Return a table to look at, not to change or keep: inside a transaction it moves."""
        return self._tables().get(name, {})

    def revision(self) -> int:
        """Return how many transactions have changed the file."""
        return self._latest().state.revision

    @contextlib.contextmanager
    def transaction(self) -> Iterator[None]:
        """Open an atomic step; one inside another is a part of it that may fail alone."""
        if self.in_transaction:
            with self.stage.step():
                yield
            return
        with self._exclusive():
            before = self._latest()
            stage = self._stage = Stage(before.tables)
            self._writer = threading.get_ident()
            try:
                yield
                if not same_tables(stage.tables, before.tables):
                    self._save(before, stage.tables)
            finally:
                self._stage = None

    def _tables(self) -> Tables:
        return self.stage.tables if self.in_transaction else self._latest().tables

    @contextlib.contextmanager
    def _exclusive(self) -> Iterator[None]:
        with self._mutex:
            if self._locked:
                yield
                return
            with file_lock(self.path):
                self._locked = True
                try:
                    yield
                finally:
                    self._locked = False

    def _save(self, before: Snapshot, tables: Tables, *, dated: bool = False) -> None:
        state = State(schema=self._schema, revision=before.state.revision + 1)
        data = encode_file(tables, state)
        today = self._clock().date()
        try:
            signature = replace_file(
                self.path,
                data,
                lambda: keep_backup(self.path, today, before.state.revision, always_dated=dated),
            )
        except OSError as error:
            raise cannot_save(self.path, error) from error
        with self._loading:
            self._snapshot = Snapshot(tables, state, signature, data[:HEAD])

    def _latest(self) -> Snapshot:
        """Return what is on disk, or what was there last if the file is gone."""
        if not self._changed():
            return self._snapshot
        with self._loading:
            if not self._changed():
                return self._snapshot
            data, signature = read_file(self.path)
            with contextlib.suppress(UnreadableError):
                loaded = self._follow(*decode_file(data), signature, data[:HEAD])
                if loaded.state.schema == self._schema:
                    self._snapshot = loaded
                    return loaded
        return self._repair()

    def _changed(self) -> bool:
        signature = signature_of(self.path)
        if signature is None:
            return False
        if signature != self._snapshot.signature:
            return True
        # An inode number comes back after a few exchanges and a clock may stand still, so
        # whoever holds the lock also compares the revision.
        return self._locked and not self._same_head()

    def _same_head(self) -> bool:
        try:
            with self.path.open("rb", buffering=0) as file:
                return file.read(HEAD) == self._snapshot.head
        except OSError:  # gone or closed to us since: what is in memory counts
            return True

    def _follow(self, tables: Tables, state: State, signature: Signature, head: bytes) -> Snapshot:
        """Return what was read as the successor of what is known.

        Refuses a newer schema. The revision grows even when the file was put back from
        a copy or written by another program.
        """
        if state.schema > self._schema:
            raise OutreachError(
                f"{self.path} was written by a newer outreach "
                f"(its format is {state.schema}, this one knows {self._schema}).",
                "Update outreach to open it. Nothing in the file was touched.",
            )
        known = self._snapshot
        if same_tables(tables, known.tables):
            tables = known.tables
        elif state.revision <= known.state.revision:
            state = State(schema=state.schema, revision=known.state.revision + 1)
        return Snapshot(tables, state, signature, head)

    def _repair(self) -> Snapshot:
        """Bring an older file up to date, set an unreadable one aside."""
        with self._exclusive():
            if signature_of(self.path) is None:  # somebody else was faster
                return self._snapshot
            data, signature = read_file(self.path)
            try:
                loaded = self._follow(*decode_file(data), signature, data[:HEAD])
            except UnreadableError as error:
                raise self._unreadable(str(error)) from error
            if loaded.state.schema < self._schema:
                self._save(loaded, self._migrated(loaded), dated=True)
            else:
                with self._loading:
                    self._snapshot = loaded
            return self._snapshot

    def _unreadable(self, reason: str) -> OutreachError:
        happened = f"{self.path} could not be read ({reason})."
        try:
            aside = set_aside(self.path, self._clock().date())
        except OSError as error:
            why = error.strerror or error
            return needs_restore(self.path, f"{happened} Nor could it be set aside: {why}.")
        happened = f"{happened} It is kept as {aside.name}."
        if self._snapshot.tables:
            self._save(self._snapshot, self._snapshot.tables)
            return OutreachError(happened, "What was open here is complete and saved in its place.")
        return needs_restore(self.path, happened)

    def _migrated(self, old: Snapshot) -> Tables:
        tables = {
            name: {doc_id: decode_document(document) for doc_id, document in table.items()}
            for name, table in old.tables.items()
        }
        for step in self._steps:
            if step.schema <= old.state.schema:
                continue
            try:
                step.migrate(tables)
            except Exception as error:
                raise OutreachError(
                    f"{self.path} could not be brought from format {step.schema - 1} to "
                    f"{step.schema}: {error!r}. It is as it was.",
                    "Please report this; the outreach you used before can still open it.",
                ) from error
        return encode_tables(tables)
