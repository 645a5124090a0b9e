"""What TinyDB promises of a storage, asked of its own two and of ours alike."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest
from tinydb import TinyDB, where
from tinydb.middlewares import CachingMiddleware
from tinydb.operations import add, delete, increment
from tinydb.storages import JSONStorage, MemoryStorage, Storage
from tinydb.table import Document

from outreach_tui.store.documents import RecordTable
from outreach_tui.store.storage import AtomicStorage

ON_DISK: dict[str, Callable[[Path], Storage]] = {
    "json": lambda path: JSONStorage(str(path), encoding="utf-8"),
    "atomic": AtomicStorage,
}
ALL: dict[str, Callable[[Path], Storage]] = {
    "memory": lambda _: MemoryStorage(),  # type: ignore[no-untyped-call]
    **ON_DISK,
}


Opener = Callable[[], Storage]
"""Opens a storage on the same file with each call, and closes it after the test."""


def closing(kind: str, path: Path, stack: ExitStack) -> Opener:
    def open_storage() -> Storage:
        storage = ALL[kind](path)
        stack.callback(storage.close)
        return storage

    return open_storage


@pytest.fixture
def stack() -> Iterator[ExitStack]:
    with ExitStack() as stack:
        yield stack


@pytest.fixture(params=ALL)
def storage(request: pytest.FixtureRequest, tmp_path: Path, stack: ExitStack) -> Storage:
    return closing(request.param, tmp_path / "db.json", stack)()


@pytest.fixture(params=ON_DISK)
def reopen(request: pytest.FixtureRequest, tmp_path: Path, stack: ExitStack) -> Opener:
    return closing(request.param, tmp_path / "db.json", stack)


@pytest.fixture
def db(storage: Storage) -> TinyDB:
    return TinyDB(storage=lambda: storage)


@pytest.fixture
def db_on_disk(reopen: Opener) -> TinyDB:
    return TinyDB(storage=reopen)


def plain(data: Any) -> Any:
    """Return what a storage read as ordinary dicts."""
    return {name: dict(table.items()) for name, table in data.items()}


# The storage by itself.


def test_nothing_written_reads_as_none(storage: Storage) -> None:
    assert storage.read() is None


def test_what_was_written_is_read(storage: Storage) -> None:
    data = {"_default": {"1": {"name": "Ana", "deep": [1, {"x": None}], "on": True, "n": 1.5}}}
    storage.write(data)
    assert plain(storage.read()) == data


def test_reading_twice_gives_the_same(storage: Storage) -> None:
    storage.write({"t": {"1": {"a": 1}}})
    assert plain(storage.read()) == plain(storage.read()) == {"t": {"1": {"a": 1}}}


def test_less_replaces_more(storage: Storage) -> None:
    storage.write({"t": {str(n): {"text": "long " * 50} for n in range(50)}})
    storage.write({"t": {"1": {"text": "short"}}})
    assert plain(storage.read()) == {"t": {"1": {"text": "short"}}}


def test_tables_that_are_not_written_are_gone(storage: Storage) -> None:
    storage.write({"one": {"1": {}}, "two": {"1": {}}})
    storage.write({"two": {"1": {}}})
    assert plain(storage.read()) == {"two": {"1": {}}}


def test_an_empty_table_stays(storage: Storage) -> None:
    storage.write({"one": {}, "two": {"1": {}}})
    assert plain(storage.read()) == {"one": {}, "two": {"1": {}}}


@pytest.mark.parametrize(
    "text", ["José Núñez", "你好", "👩‍💻", "\u202eevil\u202c", "a\x00b", '\n\r\t"\\', "x" * 10_000]
)
def test_any_text_comes_back(storage: Storage, text: str) -> None:
    storage.write({text: {text: {text: [text]}}})
    assert plain(storage.read()) == {text: {text: {text: [text]}}}


def test_order_is_kept(storage: Storage) -> None:
    ids = ["3", "1", "2", "10"]
    storage.write({"t": {doc_id: {"id": doc_id} for doc_id in ids}})
    read = storage.read()
    assert read is not None
    assert list(read["t"]) == ids


def test_it_lasts(reopen: Opener) -> None:
    first = reopen()
    first.write({"t": {"1": {"name": "Núñez"}}})
    first.close()
    assert plain(reopen().read()) == {"t": {"1": {"name": "Núñez"}}}


def test_what_json_cannot_hold_is_refused_before_the_file_is_touched(
    reopen: Opener, tmp_path: Path
) -> None:
    storage = reopen()
    storage.write({"t": {"1": {"a": 1}}})
    before = (tmp_path / "db.json").read_bytes()
    with pytest.raises(TypeError):
        storage.write({"t": {"1": {"a": object()}}})
    assert (tmp_path / "db.json").read_bytes() == before
    assert plain(storage.read()) == {"t": {"1": {"a": 1}}}


def test_a_path_may_be_a_string(tmp_path: Path) -> None:
    for number, kind in enumerate((JSONStorage, AtomicStorage)):
        path = tmp_path / f"{number}.json"
        with TinyDB(str(path), storage=kind) as db:
            db.insert({"a": 1})
        assert path.stat().st_size > 0


# TinyDB on top of it.


def test_documents_are_inserted_and_found(db: TinyDB) -> None:
    assert db.insert({"name": "Ana", "tags": ["a"]}) == 1
    assert db.insert_multiple([{"name": "Ben"}, {"name": "Cy"}]) == [2, 3]
    assert db.search(where("name") == "Ben") == [{"name": "Ben"}]
    assert db.get(doc_id=3) == {"name": "Cy"}
    assert db.get(where("name") == "nobody") is None
    assert db.search(where("tags").any(["a"])) == [{"name": "Ana", "tags": ["a"]}]
    assert db.contains(doc_id=1)
    assert db.count(where("name").exists()) == len(db) == 3
    assert [doc["name"] for doc in db] == ["Ana", "Ben", "Cy"]


def test_documents_are_updated(db: TinyDB) -> None:
    db.insert_multiple([{"name": "Ana", "n": 1}, {"name": "Ben", "n": 1}])
    assert db.update({"n": 5}, where("name") == "Ana") == [1]
    assert db.update(increment("n"), doc_ids=[2]) == [2]
    assert db.update(add("n", 2), where("n") == 2) == [2]
    assert db.update(delete("n"), doc_ids=[1]) == [1]
    assert db.all() == [{"name": "Ana"}, {"name": "Ben", "n": 4}]
    assert db.update({"seen": True}) == [1, 2]
    assert all(doc["seen"] for doc in db)


def test_documents_are_updated_in_one_go(db: TinyDB) -> None:
    db.insert_multiple([{"n": 1}, {"n": 2}, {"n": 3}])
    db.update_multiple([({"n": 10}, where("n") == 1), (increment("n"), where("n") == 2)])
    assert [doc["n"] for doc in db] == [10, 3, 3]


def test_documents_are_upserted(db: TinyDB) -> None:
    assert db.upsert({"name": "Ana", "n": 1}, where("name") == "Ana") == [1]
    assert db.upsert({"name": "Ana", "n": 2}, where("name") == "Ana") == [1]
    assert db.upsert(Document({"extra": True}, doc_id=1)) == [1]
    assert db.all() == [{"name": "Ana", "n": 2, "extra": True}]


def test_documents_are_removed(db: TinyDB) -> None:
    db.insert_multiple([{"n": n} for n in range(5)])
    assert db.remove(where("n") == 2) == [3]
    assert db.remove(doc_ids=[1, 5]) == [1, 5]
    assert [doc["n"] for doc in db] == [1, 3]
    db.truncate()
    assert db.all() == []


def test_an_id_is_not_given_twice(db: TinyDB) -> None:
    db.insert(Document({"n": 1}, doc_id=7))
    with pytest.raises(ValueError, match="7"):
        db.insert(Document({"n": 2}, doc_id=7))
    assert db.insert({"n": 3}) == 8
    assert db.all() == [{"n": 1}, {"n": 3}]


def test_tables_are_separate(db: TinyDB) -> None:
    db.insert({"here": "default"})
    db.table("people").insert({"here": "people"})
    db.table("events").insert({"here": "events"})
    assert db.tables() == {"_default", "people", "events"}
    assert db.table("people").all() == [{"here": "people"}]
    db.drop_table("people")
    assert db.tables() == {"_default", "events"}
    db.drop_tables()
    assert db.tables() == set()
    assert db.table("events").all() == []


def test_an_update_that_fails_changes_nothing(db_on_disk: TinyDB) -> None:
    db_on_disk.insert_multiple([{"n": 1}, {"n": "two"}])
    with pytest.raises(TypeError):
        db_on_disk.update(increment("n"))
    assert db_on_disk.all() == [{"n": 1}, {"n": "two"}]


def test_changing_a_result_does_not_change_the_store(db_on_disk: TinyDB) -> None:
    db_on_disk.insert({"tags": ["a"]})
    found = db_on_disk.get(doc_id=1)
    assert isinstance(found, Document)
    found["tags"].append("b")
    assert db_on_disk.all() == [{"tags": ["a"]}]


def test_tinydb_closes_it(reopen: Opener) -> None:
    with TinyDB(storage=reopen) as db:
        db.insert({"a": 1})
    with TinyDB(storage=reopen) as db:
        assert db.all() == [{"a": 1}]
        assert db.insert({"b": 2}) == 2


def test_a_middleware_wraps_it(reopen: Opener) -> None:
    cached = CachingMiddleware(reopen)  # type: ignore[no-untyped-call]
    with TinyDB(storage=cached) as db:
        db.insert_multiple([{"n": n} for n in range(10)])
    assert len(TinyDB(storage=reopen)) == 10


# Our tables on our storage.


@pytest.fixture
def own(tmp_path: Path) -> RecordTable:
    return RecordTable(AtomicStorage(tmp_path / "db.json"), "people")


def named(doc_id: str, **fields: object) -> Document:
    return Document(fields, doc_id)  # type: ignore[arg-type]  # TinyDB leaves the class open


def test_our_table_puts_whole_documents(own: RecordTable) -> None:
    own.put(named("c-a", name="Ana", n=1))
    own.put(named("c-b", name="Ben"))
    own.put(named("c-a", name="Ann"))
    assert [(str(doc.doc_id), dict(doc)) for doc in own] == [
        ("c-a", {"name": "Ann"}),
        ("c-b", {"name": "Ben"}),
    ]


def test_our_table_takes_every_other_call_too(own: RecordTable) -> None:
    own.insert(named("c-a", name="Ana", n=1))
    own.insert_multiple([named("c-b", name="Ben", n=1), named("c-c", name="Cy", n=5)])
    own.update(increment("n"), where("n") == 1)
    own.update({"name": "Cyd"}, doc_ids=["c-c"])  # type: ignore[list-item]  # ids of ours
    own.upsert(named("c-c", extra=True))
    own.remove(where("name") == "Ben")
    assert own.search(where("n") > 0) == [
        {"name": "Ana", "n": 2},
        {"name": "Cyd", "n": 5, "extra": True},
    ]


def test_our_table_undoes_a_failed_change(own: RecordTable) -> None:
    own.put(named("c-a", name="Ana"))
    with pytest.raises(ValueError, match="c-a"):
        own.insert_multiple([named("c-b", name="Ben"), named("c-a", name="again")])
    assert own.all() == [{"name": "Ana"}]


def test_plain_tinydb_reads_our_file(own: RecordTable, tmp_path: Path) -> None:
    own.put(named("c-a", name="José", tags=["x"]))
    with TinyDB(tmp_path / "db.json", encoding="utf-8", access_mode="r") as db:
        people = db.table("people")
        people.document_id_class = str
        assert people.get(doc_id="c-a") == {"name": "José", "tags": ["x"]}
        assert people.search(where("name") == "José") == [{"name": "José", "tags": ["x"]}]


def test_we_read_and_change_a_file_of_plain_tinydb(tmp_path: Path) -> None:
    path = tmp_path / "db.json"
    with TinyDB(path, encoding="utf-8") as db:
        db.insert({"name": "José"})
    with TinyDB(path, storage=AtomicStorage) as db:
        db.insert({"name": "Ana"})
    with TinyDB(path, encoding="utf-8", access_mode="r") as db:
        assert db.all() == [{"name": "José"}, {"name": "Ana"}]
