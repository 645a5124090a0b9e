"""A full disk, a forbidden folder, a file in a strange state: words, and nothing lost."""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from filelock import FileLock
from msgspec.structs import replace

from outreach_tui.errors import OutreachError
from outreach_tui.people.contact import Contact
from outreach_tui.store import atomic
from outreach_tui.store.tinydb_store import TinyDBStore, open_store

Reopen = Callable[[], TinyDBStore]


def save(store: TinyDBStore, *contacts: Contact) -> None:
    with store.transaction():
        for each in contacts:
            store.put(each)


def failing(code: int, *, after: int = 0) -> Callable[..., Any]:
    """Return a system call that fails, with ``after`` good-natured calls before."""
    calls = iter(range(after))

    def call(*_: object, **__: object) -> None:
        if next(calls, None) is None:
            raise OSError(code, os.strerror(code))

    return call


@pytest.mark.parametrize("call", ["open", "fdopen", "fsync", "link", "replace"])
@pytest.mark.parametrize(
    ("code", "words"),
    [
        (errno.ENOSPC, "The disk is full, so this change is not saved."),
        (errno.EDQUOT, "The disk is full, so this change is not saved."),
        (errno.EROFS, "not allowed"),
        (errno.EIO, "Input/output error"),
    ],
)
def test_a_disk_that_refuses_leaves_all_as_it_was(
    store: TinyDBStore, path: Path, ana: Contact, call: str, code: int, words: str
) -> None:
    save(store, ana)
    before, revision = path.read_bytes(), store.revision()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(os, call, failing(code))
        if call == "link":  # a copy is tried next, and that fails too
            patch.setattr(os, "utime", failing(code))
        with pytest.raises(OutreachError, match=words) as caught:
            save(store, replace(ana, name="Other"), Contact(id="c-1", name="New"))
    assert str(path.parent) in caught.value.message
    assert caught.value.hint
    assert path.read_bytes() == before
    assert store.all(Contact) == [ana]
    assert store.revision() == revision
    assert not path.with_name("outreach.json.tmp").exists()

    save(store, replace(ana, name="Now it works"))
    assert store.all(Contact) == [replace(ana, name="Now it works")]


def test_a_disk_that_does_not_confirm_is_told(
    store: TinyDBStore, path: Path, reopen: Reopen, ana: Contact, monkeypatch: pytest.MonkeyPatch
) -> None:
    save(store, ana)
    monkeypatch.setattr(os, "fsync", failing(errno.EIO, after=1))
    with pytest.raises(OutreachError, match="did not confirm"):
        save(store, replace(ana, name="Other"))
    assert store.all(Contact) == reopen().all(Contact) == [replace(ana, name="Other")]


def test_a_folder_that_cannot_be_synced_is_fine(
    store: TinyDBStore, ana: Contact, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "fsync", failing(errno.EINVAL, after=1))
    save(store, ana)
    assert store.all(Contact) == [ana]


def test_a_disk_without_hard_links_keeps_backups_too(
    store: TinyDBStore, path: Path, ana: Contact, monkeypatch: pytest.MonkeyPatch
) -> None:
    save(store, ana)
    before = path.read_bytes()
    monkeypatch.setattr(os, "link", failing(errno.EPERM))
    save(store, replace(ana, name="Other"))
    assert (path.parent / "backups" / "outreach-previous.json").read_bytes() == before


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="nothing is forbidden here")
def test_a_folder_one_may_only_read(store: TinyDBStore, path: Path, ana: Contact) -> None:
    save(store, ana)
    path.parent.chmod(0o500)
    try:
        again = open_store(path, [Contact])
        assert again.all(Contact) == [ana]
        with pytest.raises(OutreachError, match="not allowed"):
            save(again, replace(ana, name="Other"))
        assert again.all(Contact) == [ana]
    finally:
        path.parent.chmod(0o700)


@pytest.mark.skipif(os.name == "nt", reason="there are no such permissions there")
def test_everything_is_private(store: TinyDBStore, path: Path, ana: Contact) -> None:
    old = os.umask(0o000)
    try:
        for number in range(3):
            save(store, replace(ana, notes=str(number)))
    finally:
        os.umask(old)
    modes = {
        found.relative_to(path.parent.parent): stat.S_IMODE(found.stat().st_mode)
        for found in [path.parent, *path.parent.rglob("*")]
    }
    assert len(modes) == 6
    for found, mode in modes.items():
        expected = 0o700 if (path.parent.parent / found).is_dir() else 0o600
        assert mode == expected, found


@pytest.mark.skipif(os.name == "nt", reason="there are no such permissions there")
def test_an_open_file_becomes_private_and_a_shared_folder_stays_shared(
    path: Path, ana: Contact
) -> None:
    path.parent.mkdir()
    path.parent.chmod(0o755)
    (path.parent / "holiday.jpg").touch()
    path.write_text("{}")
    path.chmod(0o644)
    store = open_store(path, [Contact])
    save(store, ana)
    save(store, replace(ana, name="Other"))
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o755
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert {stat.S_IMODE(each.stat().st_mode) for each in path.parent.glob("backups/*")} == {0o600}


def test_the_lock_of_a_dead_process_stops_nobody(
    store: TinyDBStore, path: Path, ana: Contact
) -> None:
    path.parent.mkdir()
    path.with_name("outreach.json.lock").write_text("4711")
    path.with_name("outreach.json.tmp").write_text("half a file")
    save(store, ana)
    assert open_store(path, [Contact]).all(Contact) == [ana]
    assert not path.with_name("outreach.json.tmp").exists()


def test_a_long_wait_for_another_ends_in_words(
    store: TinyDBStore, path: Path, ana: Contact, monkeypatch: pytest.MonkeyPatch
) -> None:
    save(store, ana)
    monkeypatch.setattr(atomic, "LOCK_PATIENCE", 0.02)
    with (
        FileLock(path.with_name("outreach.json.lock")),
        pytest.raises(OutreachError, match="Another outreach is still writing"),
    ):
        save(store, replace(ana, name="Other"))
    assert store.all(Contact) == [ana]


def test_a_folder_in_the_place_of_the_file(store: TinyDBStore, path: Path, ana: Contact) -> None:
    save(store, ana)
    path.unlink()
    path.mkdir()
    for ask in (
        lambda: open_store(path, [Contact]),
        lambda: store.all(Contact),
        lambda: save(store, replace(ana, name="Other")),
    ):
        with pytest.raises(OutreachError, match="is not a file"):
            ask()
    path.rmdir()
    save(store, replace(ana, name="Other"))
    assert open_store(path, [Contact]).all(Contact) == [replace(ana, name="Other")]


def test_a_link_to_itself(path: Path) -> None:
    path.parent.mkdir()
    path.symlink_to(path)
    with pytest.raises(OutreachError, match="could not be read"):
        open_store(path, [Contact])


def test_a_file_in_the_place_of_the_folder(tmp_path: Path, ana: Contact) -> None:
    (tmp_path / "home").touch()
    with pytest.raises(OutreachError, match="could not be read"):
        open_store(tmp_path / "home" / "outreach.json", [Contact])
    save(open_store(tmp_path / "outreach.json", [Contact]), ana)
    (tmp_path / "backups").touch()
    store = open_store(tmp_path / "outreach.json", [Contact])
    with pytest.raises(OutreachError, match=r"backups: File exists"):
        save(store, replace(ana, name="Other"))
    assert store.all(Contact) == [ana]


@pytest.mark.parametrize("vanish", [Path.unlink, lambda path: os.truncate(path, 0)])
def test_a_file_that_vanishes_while_open_is_written_anew(
    store: TinyDBStore, path: Path, ana: Contact, vanish: Callable[[Path], None]
) -> None:
    save(store, ana)
    vanish(path)
    assert store.all(Contact) == [ana]
    save(store, Contact(id="c-1", name="New"))
    expected = [ana, Contact(id="c-1", name="New")]
    assert store.all(Contact) == open_store(path, [Contact]).all(Contact) == expected
    assert store.revision() == 2


def test_a_whole_folder_that_vanishes_while_open_is_made_anew(
    store: TinyDBStore, path: Path, ana: Contact, tmp_path: Path
) -> None:
    save(store, ana)
    path.parent.rename(tmp_path / "elsewhere")
    save(store, Contact(id="c-1", name="New"))
    assert open_store(path, [Contact]).all(Contact) == [ana, Contact(id="c-1", name="New")]


def test_an_older_copy_put_in_its_place_is_seen_and_the_revision_still_grows(
    store: TinyDBStore, path: Path, ana: Contact
) -> None:
    save(store, ana)
    old = path.read_bytes()
    save(store, Contact(id="c-1", name="New"))
    save(store, Contact(id="c-2", name="Newer"))
    revision = store.revision()
    path.write_bytes(old)
    assert store.all(Contact) == [ana]
    assert store.revision() > revision
    save(store, Contact(id="c-3", name="After"))
    assert store.revision() > revision + 1


def test_a_writer_is_noticed_though_the_file_looks_the_same(
    store: TinyDBStore, path: Path, reopen: Reopen, ana: Contact
) -> None:
    save(store, ana)
    written = path.stat()
    other = path.read_bytes().replace(b"Ana Ruiz", b"Ana Rios").replace(b'ion":1', b'ion":2')
    path.write_bytes(other)
    os.utime(path, ns=(written.st_atime_ns, written.st_mtime_ns))
    save(store, Contact(id="c-1", name="New"))
    assert [each.name for each in reopen().all(Contact)] == ["Ana Rios", "New"]


def test_a_file_with_a_byte_order_mark_is_read(path: Path, ana: Contact) -> None:
    path.parent.mkdir()
    path.write_text('{"contact": {"c-1": {"id": "c-1", "name": "José"}}}', encoding="utf-8-sig")
    assert [each.name for each in open_store(path, [Contact]).all(Contact)] == ["José"]
