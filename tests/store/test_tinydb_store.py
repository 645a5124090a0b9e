"""Records in, records out, and who sees what when."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import ClassVar

import msgspec
import pytest
from msgspec.structs import replace

from outreach_tui.errors import OutreachError
from outreach_tui.people.contact import Contact
from outreach_tui.people.profile import Profile
from outreach_tui.records import Record
from outreach_tui.store.store import Store
from outreach_tui.store.tinydb_store import TinyDBStore, open_store
from outreach_tui.tracking.message import Message

Reopen = Callable[[], TinyDBStore]


def keep(store: Store, *records: Record) -> None:
    with store.transaction():
        for record in records:
            store.put(record)


def contact(number: int, **fields: str) -> Contact:
    return msgspec.convert({"id": f"c-{number}", "name": f"Person {number}"} | fields, Contact)


def test_a_record_comes_back_as_it_was(store: TinyDBStore, ana: Contact, draft: Message) -> None:
    keep(store, ana, draft)
    assert store.get(Contact, "c-ana") == ana
    assert store.get(Message, "m-1") == draft
    assert store.get(Message, "c-ana") is None


def test_it_lasts(store: TinyDBStore, reopen: Reopen, ana: Contact, draft: Message) -> None:
    keep(store, ana, draft)
    store.close()
    again = reopen()
    assert again.all(Contact) == [ana]
    assert again.all(Message) == [draft]


def test_records_stay_in_the_order_they_were_first_put(store: TinyDBStore, reopen: Reopen) -> None:
    keep(store, *(contact(number) for number in (3, 1, 2)))
    keep(store, contact(3, name="Renamed"), contact(0))
    expected = ["Renamed", "Person 1", "Person 2", "Person 0"]
    assert [each.name for each in store.all(Contact)] == expected
    assert [each.name for each in reopen().all(Contact)] == expected


def test_put_replaces_the_record_as_a_whole(store: TinyDBStore, ana: Contact) -> None:
    keep(store, ana)
    bare = Contact(id="c-ana", name="Ana")
    keep(store, bare)
    assert store.get(Contact, "c-ana") == bare


def test_find_and_delete(store: TinyDBStore) -> None:
    keep(store, *(contact(number) for number in range(5)))
    assert store.find(Contact, lambda one: one.name.endswith("3")) == [contact(3)]
    with store.transaction():
        store.delete(Contact, "c-3")
        store.delete(Contact, "c-unknown")
    assert [each.id for each in store.all(Contact)] == ["c-0", "c-1", "c-2", "c-4"]


def test_changes_are_refused_outside_a_transaction(store: TinyDBStore, ana: Contact) -> None:
    with pytest.raises(RuntimeError):
        store.put(ana)
    with pytest.raises(RuntimeError):
        store.delete(Contact, "c-ana")


def test_another_thread_is_not_in_my_transaction(store: TinyDBStore, ana: Contact) -> None:
    seen: list[object] = []

    def other() -> None:
        seen.append(store.all(Contact))
        try:
            store.put(ana)
        except RuntimeError as error:
            seen.append(type(error))

    with store.transaction():
        store.put(ana)
        thread = threading.Thread(target=other)
        thread.start()
        thread.join()
        assert store.all(Contact) == [ana]
    assert seen == [[], RuntimeError]
    assert store.all(Contact) == [ana]


def test_an_exception_leaves_everything_as_it_was(
    store: TinyDBStore, path: Path, ana: Contact
) -> None:
    keep(store, ana, contact(1))
    before, revision = path.read_bytes(), store.revision()

    def half() -> None:
        with store.transaction():
            store.put(contact(2))
            store.delete(Contact, "c-1")
            store.put(replace(ana, name="Other"))
            assert len(store.all(Contact)) == 2
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        half()
    assert store.all(Contact) == [ana, contact(1)]
    assert path.read_bytes() == before
    assert store.revision() == revision


def test_an_inner_step_may_fail_alone(store: TinyDBStore, ana: Contact) -> None:
    def inner() -> None:
        with store.transaction():
            store.put(contact(1))
            store.delete(Contact, "c-ana")
            raise LookupError

    with store.transaction():
        store.put(ana)
        with pytest.raises(LookupError):
            inner()
        store.put(contact(2))
    assert store.all(Contact) == [ana, contact(2)]


def test_an_inner_step_that_works_is_part_of_the_outer(store: TinyDBStore) -> None:
    with store.transaction():
        store.put(contact(0))
        with store.transaction():
            store.put(contact(1))
        assert store.get(Contact, "c-1") == contact(1)
    assert store.revision() == 1
    assert [each.id for each in store.all(Contact)] == ["c-0", "c-1"]


def test_nothing_is_written_when_nothing_changed(
    store: TinyDBStore, path: Path, ana: Contact
) -> None:
    keep(store, ana)
    before = path.stat()
    keep(store, ana)
    with store.transaction():
        pass
    assert path.stat() == before
    assert store.revision() == 1


def test_a_record_taken_out_and_put_back_moves_to_the_end(store: TinyDBStore) -> None:
    keep(store, contact(1), contact(2))
    with store.transaction():
        store.delete(Contact, "c-1")
        store.put(contact(1))
    assert store.all(Contact) == [contact(2), contact(1)]


def test_the_revision_grows_with_each_change_of_anyone(store: TinyDBStore, reopen: Reopen) -> None:
    other = reopen()
    seen = [store.revision()]
    for number, writer in enumerate((store, other, other, store)):
        keep(writer, contact(number))
        seen.append(store.revision())
        assert other.revision() == seen[-1]
    assert seen == [0, 1, 2, 3, 4]


def test_another_window_is_seen_at_once(store: TinyDBStore, reopen: Reopen, ana: Contact) -> None:
    other = reopen()
    keep(other, ana)
    assert store.all(Contact) == [ana]
    keep(store, replace(ana, name="Ana R."))
    assert other.get(Contact, "c-ana") == replace(ana, name="Ana R.")
    with other.transaction():
        other.delete(Contact, "c-ana")
    assert store.all(Contact) == []


def test_nothing_handed_out_is_the_stored_thing(store: TinyDBStore, draft: Message) -> None:
    keep(store, draft)
    draft.answers["field"] = "changed after put"
    found = store.find(Message, lambda message: message.answers == {"field": "UX"})
    for read in (store.all(Message)[0], store.get(Message, "m-1"), *found):
        assert read is not None
        assert read.answers == {"field": "UX"}
        read.answers["field"] = "changed after reading"
    store.all(Message).clear()
    assert store.all(Message)[0].answers == {"field": "UX"}


def test_what_did_not_change_is_not_decoded_again(store: TinyDBStore, ana: Contact) -> None:
    keep(store, ana, contact(1))
    first = store.all(Contact)
    keep(store, replace(ana, name="Ana R."))
    second = store.all(Contact)
    assert second[0] is not first[0]
    assert second[1] is first[1]


def test_a_new_store_touches_nothing(store: TinyDBStore, path: Path) -> None:
    assert store.all(Contact) == []
    assert store.get(Contact, "c-ana") is None
    assert store.revision() == 0
    assert not path.parent.exists()


def test_a_kind_it_was_not_opened_with_is_refused(store: TinyDBStore) -> None:
    with pytest.raises(LookupError, match="Profile"):
        store.all(Profile)
    with pytest.raises(LookupError, match="Profile"):
        keep(store, Profile())


def test_two_kinds_of_one_name_are_refused(path: Path) -> None:
    class Other(Record, frozen=True, kw_only=True):
        kind: ClassVar[str] = "contact"

    with pytest.raises(ValueError, match="one name"):
        open_store(path, [Contact, Other])


def test_tables_it_does_not_know_stay(
    store: TinyDBStore, path: Path, reopen: Reopen, ana: Contact
) -> None:
    keep(store, ana)
    open_store(path, [Profile]).close()
    keep(open_store(path, [Profile]), Profile(name="Sam"))
    assert reopen().all(Contact) == [ana]


def test_a_wrong_value_is_refused_in_words(store: TinyDBStore, ana: Contact) -> None:
    keep(store, ana)
    wrong = Contact(id="c-1", name=5)  # type: ignore[arg-type]  # a mistake of ours
    with pytest.raises(OutreachError, match=r"contact \('c-1'\).*name"):
        keep(store, contact(2), wrong)
    assert store.all(Contact) == [ana]


def test_one_bad_record_does_not_hide_the_rest(
    store: TinyDBStore, path: Path, reopen: Reopen, ana: Contact
) -> None:
    keep(store, ana, contact(1), contact(2), contact(3))
    raw = path.read_text()
    raw = raw.replace('"Person 1"', "5").replace('"id":"c-2"', '"id":"c-two"')
    path.write_bytes(raw.encode().replace(b"Person 3", b"Person \xff"))

    again = reopen()
    assert again.all(Contact) == [ana]
    problems = again.problems()
    assert [problem.message.split(" could")[0] for problem in problems] == [
        f"The contact '{record_id}' in {path}" for record_id in ("c-1", "c-2", "c-3")
    ]
    assert "name" in problems[0].message
    assert "c-two" in problems[1].message
    with pytest.raises(OutreachError, match="c-1"):
        again.get(Contact, "c-1")

    keep(again, contact(4))
    assert b'"c-1":{"id":"c-1","name":5}' in path.read_bytes()
    assert len(reopen().problems()) == 3
    keep(again, contact(1), contact(2), contact(3))
    assert again.problems() == []


def test_broken_characters_are_replaced_and_the_words_kept(
    store: TinyDBStore, reopen: Reopen, draft: Message
) -> None:
    hurt = replace(draft, body="Dear \ud83d\udc4b Ana\ud800,", answers={"a\udfff": "\udcff"})
    keep(store, hurt)
    for read in (store.get(Message, "m-1"), reopen().get(Message, "m-1")):
        assert read is not None
        assert read.body == "Dear 👋 Ana\ufffd,"
        assert read.answers == {"a\ufffd": "\ufffd"}


def test_an_id_with_a_broken_character_is_refused(store: TinyDBStore) -> None:
    with pytest.raises(OutreachError, match="cannot be saved"):
        keep(store, Contact(id="c-\ud800", name="Ana"))


def test_a_link_stays_a_link(tmp_path: Path, ana: Contact) -> None:
    real, link = tmp_path / "real" / "data.json", tmp_path / "home" / "outreach.json"
    link.parent.mkdir()
    link.symlink_to(real)
    keep(open_store(link, [Contact]), ana)
    assert link.is_symlink()
    assert real.is_file()
    assert open_store(real, [Contact]).all(Contact) == [ana]


def test_four_threads_lose_nothing(store: TinyDBStore, reopen: Reopen) -> None:
    def work(first: int) -> None:
        for number in range(first, first + 25):
            keep(store, contact(number))
            assert store.get(Contact, f"c-{number}") is not None

    threads = [threading.Thread(target=work, args=(n * 25,)) for n in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    expected = {f"c-{number}" for number in range(100)}
    assert {each.id for each in store.all(Contact)} == expected
    assert {each.id for each in reopen().all(Contact)} == expected
    assert store.revision() == 100


def test_counting_together_misses_nobody(store: TinyDBStore, reopen: Reopen) -> None:
    keep(store, contact(0, notes="0"))

    def count(writer: TinyDBStore) -> None:
        for _ in range(20):
            with writer.transaction():
                known = writer.get(Contact, "c-0")
                assert known is not None
                writer.put(replace(known, notes=str(int(known.notes) + 1)))

    threads = [threading.Thread(target=count, args=(each,)) for each in (store, store, reopen())]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert store.all(Contact) == [contact(0, notes="60")]
