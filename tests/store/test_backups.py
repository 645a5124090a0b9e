"""Earlier states are kept, a broken file is set aside, and the way back works."""

from __future__ import annotations

import datetime as dt
import errno
import os
from collections.abc import Callable
from pathlib import Path

import pytest
from msgspec.structs import replace

from outreach_tui.errors import OutreachError
from outreach_tui.people.contact import Contact
from outreach_tui.store.backups import (
    DATED_BACKUPS,
    NeedsRestoreError,
    list_backups,
    newest_good_backup,
    restore_backup,
    start_afresh,
)
from outreach_tui.store.tinydb_store import TinyDBStore, open_store

Reopen = Callable[[], TinyDBStore]
SATURDAY = dt.datetime(2026, 11, 21, 9, tzinfo=dt.UTC)

DEEP = b'{"contact": {"c-1": ' + b"[" * 100_000 + b"]" * 100_000 + b"}}"


def saturday() -> dt.datetime:
    return SATURDAY


def name_ana(store: TinyDBStore, ana: Contact, *names: str) -> None:
    for name in names:
        with store.transaction():
            store.put(replace(ana, name=name))


def names(path: Path) -> list[str]:
    return [each.name for each in open_store(path, [Contact]).all(Contact)]


def backup_names(path: Path) -> list[str]:
    return sorted(each.name for each in (path.parent / "backups").iterdir())


def test_the_state_before_the_last_change_is_kept(
    store: TinyDBStore, path: Path, ana: Contact
) -> None:
    name_ana(store, ana, "one", "two", "three")
    assert names(path.parent / "backups" / "outreach-previous.json") == ["two"]


def test_the_state_before_the_first_change_of_a_day_is_kept(path: Path, ana: Contact) -> None:
    day = SATURDAY
    store = open_store(path, [Contact], clock=lambda: day)
    name_ana(store, ana, "sat 1", "sat 2", "sat 3")
    day += dt.timedelta(days=1)
    name_ana(store, ana, "sun 1", "sun 2")
    assert backup_names(path) == [
        "outreach-2026-11-21-r1.json",
        "outreach-2026-11-22-r3.json",
        "outreach-previous.json",
    ]
    assert names(path.parent / "backups" / "outreach-2026-11-22-r3.json") == ["sat 3"]


def test_the_number_of_backups_is_bounded_and_a_clock_set_back_costs_none(
    path: Path, ana: Contact
) -> None:
    day = SATURDAY.replace(year=2030)
    store = open_store(path, [Contact], clock=lambda: day)
    name_ana(store, ana, "start")
    for number in range(20):
        day += dt.timedelta(days=1)
        name_ana(store, ana, f"in 2030, {number}")
    day = SATURDAY
    for number in range(3):
        day -= dt.timedelta(days=1)
        name_ana(store, ana, f"back, {number}")
    backups = list_backups(path)
    assert len(backups) == DATED_BACKUPS + 1
    assert [backup.revision for backup in backups] == [23, 23, 22, 21, 20, 19, 18, 17]
    assert names(backups[0].path) == ["back, 1"]
    assert names(path) == ["back, 2"]


@pytest.mark.parametrize(
    "content",
    [
        b"not json",
        b"\x00\xff\xfe binary",
        b"[1, 2]",
        b'{"contact": 5}',
        b" ",
        DEEP,
        b'{"contact": {"\xe9": {}}}',
        None,
    ],
    ids=["text", "binary", "list", "shape", "blank", "deep", "latin-1", "truncated"],
)
def test_an_unreadable_file_is_set_aside_and_the_backup_offered(
    store: TinyDBStore, path: Path, ana: Contact, content: bytes | None
) -> None:
    name_ana(store, ana, "one", "two", "three")
    broken = content or path.read_bytes()[:-20]
    path.write_bytes(broken)

    with pytest.raises(NeedsRestoreError, match="could not be read") as caught:
        open_store(path, [Contact], clock=saturday)
    aside = path.with_name("outreach-unreadable-2026-11-21.json")
    assert aside.read_bytes() == broken
    assert aside.name in caught.value.message
    backup = caught.value.backup
    assert backup is not None
    assert (backup.revision, backup.counts) == (2, {"contact": 1})
    assert "outreach backup restore" in caught.value.hint

    with pytest.raises(NeedsRestoreError, match="gone or empty"):
        open_store(path, [Contact])
    restore_backup(path, backup.path)
    assert names(path) == ["two"]


def test_unreadable_files_of_one_day_do_not_overwrite_each_other(path: Path) -> None:
    path.parent.mkdir()
    for content in ("first", "second", "third"):
        path.write_text(content)
        with pytest.raises(NeedsRestoreError) as caught:
            open_store(path, [Contact], clock=saturday)
        assert caught.value.backup is None
    assert [each.read_text() for each in sorted(path.parent.glob("*unreadable*"))] == [
        "second",
        "third",
        "first",
    ]
    assert open_store(path, [Contact]).all(Contact) == []


def test_an_unreadable_file_that_cannot_be_set_aside_is_left_alone(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(errno.EACCES, "Permission denied")

    path.parent.mkdir()
    path.write_text("oh")
    monkeypatch.setattr(os, "rename", refuse)
    with pytest.raises(NeedsRestoreError, match="Nor could it be set aside"):
        open_store(path, [Contact])
    assert path.read_text() == "oh"


def test_a_file_that_breaks_while_open_costs_nothing(
    store: TinyDBStore, path: Path, ana: Contact
) -> None:
    name_ana(store, ana, "one", "two")
    path.write_text("oh")
    with pytest.raises(OutreachError, match="kept as") as caught:
        store.all(Contact)
    assert "saved in its place" in caught.value.hint
    assert names(path) == ["two"]
    assert [each.name for each in store.all(Contact)] == ["two"]
    with store.transaction():
        store.put(Contact(id="c-1", name="New"))
    assert names(path) == ["two", "New"]


@pytest.mark.parametrize("empty", [True, False])
def test_a_missing_or_empty_file_beside_backups_is_no_fresh_start(
    store: TinyDBStore, path: Path, ana: Contact, *, empty: bool
) -> None:
    name_ana(store, ana, "one", "two", "three")
    path.unlink()
    if empty:
        path.touch()
    with pytest.raises(NeedsRestoreError) as caught:
        open_store(path, [Contact])
    assert caught.value.backup == newest_good_backup(path)

    moved = start_afresh(path, saturday)
    assert moved == path.parent / "backups-until-2026-11-21"
    fresh = open_store(path, [Contact])
    assert fresh.all(Contact) == []
    name_ana(fresh, ana, "fresh")
    assert names(path) == ["fresh"]
    assert names(moved / "outreach-previous.json") == ["two"]
    assert start_afresh(path, saturday) is None


@pytest.mark.parametrize("content", ["", "{}"])
def test_an_empty_file_without_backups_is_a_new_store(
    path: Path, ana: Contact, content: str
) -> None:
    path.parent.mkdir()
    path.write_text(content)
    store = open_store(path, [Contact])
    assert store.all(Contact) == []
    name_ana(store, ana, "one")
    assert names(path) == ["one"]


def test_a_broken_backup_is_passed_over(store: TinyDBStore, path: Path, ana: Contact) -> None:
    name_ana(store, ana, "one", "two", "three")
    previous = path.parent / "backups" / "outreach-previous.json"
    previous.unlink()
    previous.write_text("oh")
    (path.parent / "backups" / "outreach-note.json").mkdir()
    newest = newest_good_backup(path)
    assert newest is not None
    assert names(newest.path) == ["one"]
    with pytest.raises(OutreachError, match="cannot be read either"):
        restore_backup(path, previous)
    assert names(path) == ["three"]


def test_restoring_keeps_what_was_there_and_an_open_store_follows(
    store: TinyDBStore, path: Path, ana: Contact
) -> None:
    name_ana(store, ana, "one", "two", "three")
    revision = store.revision()
    oldest = list_backups(path)[-1]
    restore_backup(path, oldest.path, saturday)
    assert [each.name for each in store.all(Contact)] == ["one"]
    assert store.revision() > revision
    assert names(path.parent / "backups" / "outreach-2026-11-21-r3.json") == ["three"]
    name_ana(store, ana, "four")
    newest = newest_good_backup(path)
    assert newest is not None
    assert names(newest.path) == ["one"]


def test_restoring_over_an_unreadable_file_sets_it_aside(
    store: TinyDBStore, path: Path, ana: Contact
) -> None:
    name_ana(store, ana, "one", "two")
    path.write_text("oh")
    restore_backup(path, path.parent / "backups" / "outreach-previous.json", saturday)
    assert names(path) == ["one"]
    assert path.with_name("outreach-unreadable-2026-11-21.json").read_text() == "oh"
