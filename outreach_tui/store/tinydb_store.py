"""The store over TinyDB: typed records in, typed records out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any, Generic, TypeVar, cast

import msgspec
from msgspec import inspect
from tinydb import TinyDB
from tinydb.table import Document

from outreach_tui.clock import Clock, system_clock
from outreach_tui.errors import OutreachError
from outreach_tui.records import Record
from outreach_tui.store.documents import RecordTable
from outreach_tui.store.layout import OWN_TABLE
from outreach_tui.store.migrations import Step, find_steps
from outreach_tui.store.storage import AtomicStorage

R = TypeVar("R", bound=Record)
_Entry = tuple[msgspec.Raw, R | OutreachError]


def open_store(
    path: Path,
    kinds: Sequence[type[Record]],
    *,
    steps: tuple[Step, ...] | None = None,
    clock: Clock = system_clock,
) -> TinyDBStore:
    """Open the store in ``path``; the file and its folder appear with the first change.

    ``kinds`` are the record classes it holds; tables of other names are left alone.
    ``steps`` are the migrations, those of the program by default. ``clock`` dates the
    backups. Raises ``OutreachError`` (``backups.NeedsRestoreError`` where the file is missing
    or unreadable and a backup can be offered).
    """
    storage = AtomicStorage(path, find_steps() if steps is None else steps, clock)
    return TinyDBStore(storage, kinds)


class TinyDBStore:
    """A ``Store`` in one TinyDB file.

    Inside a transaction its own thread reads what it has put; all others read what was
    there before. Lone surrogates, which no file can hold, are stored as U+FFFD.
    """

    def __init__(self, storage: AtomicStorage, kinds: Sequence[type[Record]]) -> None:
        self._storage = storage
        self._db = _RecordDB(storage)
        self._shelves = {kind: _Shelf(kind, storage) for kind in kinds}
        if len({OWN_TABLE, *(kind.kind for kind in kinds)}) <= len(kinds):
            raise ValueError("two kinds of records have one name")

    @property
    def path(self) -> Path:
        """The file, with links followed."""
        return self._storage.path

    def get(self, kind: type[R], record_id: str) -> R | None:
        """Return the record with that id, or ``None``.

        Raises ``OutreachError`` where it is there but cannot be read.
        """
        return self._shelf(kind).get(record_id)

    def all(self, kind: type[R]) -> list[R]:
        """Return every readable record of a kind, in the order they were first put."""
        return self._shelf(kind).find()

    def find(self, kind: type[R], predicate: Callable[[R], bool]) -> list[R]:
        """Return the readable records of a kind for which ``predicate`` holds."""
        return self._shelf(kind).find(predicate)

    def problems(self) -> list[OutreachError]:
        """Return one error for each stored document that is not a valid record.

        Such documents are skipped by ``all`` and stay in the file as they are.
        """
        return [problem for shelf in self._shelves.values() for problem in shelf.problems()]

    def put(self, record: Record) -> None:
        """Write a record, replacing the one with its kind and id.

        Raises ``OutreachError`` where a field has a value of the wrong type.
        """
        shelf = self._shelf(type(record))
        document = shelf.document(record)
        table = self._table(type(record))
        try:
            table.put(Document(document, cast("int", record.id)))
        except UnicodeEncodeError:
            table.put(Document(_whole(document), cast("int", record.id)))

    def delete(self, kind: type[Record], record_id: str) -> None:
        """Remove a record; one that is not there is no error."""
        table = self._table(kind)
        if record_id in self._storage.encoded(kind.kind):
            table.remove(doc_ids=[cast("int", record_id)])

    def transaction(self) -> AbstractContextManager[None]:
        """Open an atomic step; an exception inside leaves everything as it was."""
        return self._storage.transaction()

    def revision(self) -> int:
        """Return a number that grows with every transaction that changed something."""
        return self._storage.revision()

    def close(self) -> None:
        """Wait for a transaction of another thread; the store is not used afterwards."""
        self._db.close()

    def _shelf(self, kind: type[R]) -> _Shelf[R]:
        if kind not in self._shelves:
            raise LookupError(f"the store was opened without {kind.__name__}")
        return cast("_Shelf[R]", self._shelves[kind])

    def _table(self, kind: type[Record]) -> RecordTable:
        self._shelf(kind)
        self._storage.stage  # noqa: B018 - refuses outside a transaction
        return cast("RecordTable", self._db.table(kind.kind))


class _RecordDB(TinyDB):
    """TinyDB over an open storage, with tables that know our ids."""

    table_class = RecordTable

    def __init__(self, storage: AtomicStorage) -> None:
        super().__init__(storage=lambda: storage)


class _Shelf(Generic[R]):
    """The records of one kind, decoded once.

    Those that could be changed in place are decoded anew for each reader, so that
    nobody changes what others read.
    """

    def __init__(self, kind: type[R], storage: AtomicStorage) -> None:
        self._kind = kind
        self._storage = storage
        self._decoder = msgspec.json.Decoder(kind)
        self._shared = _is_immutable(inspect.type_info(kind))
        self._known: dict[str, _Entry[R]] = {}
        self._listed: tuple[object, list[msgspec.Raw], list[R]] = (None, [], [])

    def document(self, record: R) -> dict[str, Any]:
        """Return the record as TinyDB keeps it, proven to be readable again."""
        document: dict[str, Any] = msgspec.to_builtins(record)
        try:
            msgspec.convert(document, self._kind)
            record.id.encode()
        except (msgspec.ValidationError, UnicodeEncodeError) as error:
            raise OutreachError(
                f"This {self._kind.kind} ({record.id!r}) cannot be saved: {error}.",
                "Correct that field, then try again.",
            ) from error
        return document

    def get(self, record_id: str) -> R | None:
        encoded = self._storage.encoded(self._kind.kind).get(record_id)
        if encoded is None:
            return None
        known = self._known.get(record_id)
        if self._shared and known is not None and known[0] is encoded:
            found = known[1]
        else:
            found = self._decode(record_id, encoded)
        if isinstance(found, OutreachError):
            raise found
        return found

    def find(self, predicate: Callable[[R], bool] | None = None) -> list[R]:
        encoded, records = self._readable()
        if not self._shared:
            return [
                self._decoder.decode(each)
                for each, record in zip(encoded, records, strict=True)
                if predicate is None or predicate(record)
            ]
        return records[:] if predicate is None else [each for each in records if predicate(each)]

    def problems(self) -> list[OutreachError]:
        entries = self._entries(self._storage.encoded(self._kind.kind))
        return [found for _, found in entries if isinstance(found, OutreachError)]

    def _readable(self) -> tuple[list[msgspec.Raw], list[R]]:
        table = self._storage.encoded(self._kind.kind)
        source, encoded, records = self._listed
        if source is not table or self._storage.in_transaction:
            encoded, records = [], []
            for each, found in self._entries(table):
                if not isinstance(found, OutreachError):
                    encoded.append(each)
                    records.append(found)
            if not self._storage.in_transaction:
                self._listed = (table, encoded, records)
        return encoded, records

    def _entries(self, table: dict[str, msgspec.Raw]) -> Iterable[_Entry[R]]:
        known = self._known
        entries = {}
        for record_id, encoded in table.items():
            entry = known.get(record_id)
            if entry is None or entry[0] is not encoded:
                if entry is not None and entry[0] == encoded:  # the file was read again
                    entry = (encoded, entry[1])
                else:
                    entry = (encoded, self._decode(record_id, encoded))
            entries[record_id] = entry
        self._known = entries
        return entries.values()

    def _decode(self, record_id: str, encoded: msgspec.Raw) -> R | OutreachError:
        try:
            record = self._decoder.decode(encoded)
            reason = "" if record.id == record_id else f"its field id says {record.id!r}"
        except (msgspec.DecodeError, UnicodeDecodeError) as error:
            reason = str(error)
        if not reason:
            return record
        return OutreachError(
            f"The {self._kind.kind} {record_id!r} in {self._storage.path} "
            f"could not be read: {reason}.",
            "All others are fine, and this one stays in the file untouched. "
            "It can be corrected there, or brought back from a backup.",
        )


def _is_immutable(info: inspect.Type) -> bool:
    """Whether values of a type can be shared, because nobody can change them in place."""
    match info:
        case inspect.StructType(cls=cls, fields=fields):
            return cls.__struct_config__.frozen and all(_is_immutable(f.type) for f in fields)
        case inspect.VarTupleType(item_type=item):
            return _is_immutable(item)
        case inspect.UnionType(types=types) | inspect.TupleType(item_types=types):
            return all(_is_immutable(each) for each in types)
        case inspect.ListType() | inspect.DictType() | inspect.SetType() | inspect.AnyType():
            return False
        case _:
            return True


def _whole(value: Any) -> Any:
    """Return a document with surrogate pairs joined and lone surrogates replaced."""
    match value:
        case str():
            return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
        case dict():
            return {_whole(key): _whole(item) for key, item in value.items()}
        case list() | tuple():
            return [_whole(item) for item in value]
        case _:
            return value
