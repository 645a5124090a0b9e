"""Older files are brought up to date, newer ones refused, and neither loses anything."""

from __future__ import annotations

import importlib
import json
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType

import pytest

from outreach_tui.errors import OutreachError
from outreach_tui.people.contact import Contact
from outreach_tui.store.backups import list_backups
from outreach_tui.store.migrations import current_schema, find_steps
from outreach_tui.store.tinydb_store import TinyDBStore, open_store

Package = Callable[[dict[str, str]], ModuleType]

JOIN_NAMES = """
def migrate(tables):
    for contact in tables["contact"].values():
        contact["name"] = contact.pop("first") + " " + contact.pop("last")
"""
ADD_TAG = """
def migrate(tables):
    for contact in tables["contact"].values():
        contact["tags"] = [contact["name"].split()[0].lower()]
"""
FAIL = """
def migrate(tables):
    tables["contact"].clear()
    raise KeyError("last")
"""


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Package]:
    """Make a package of steps from module names and their text."""
    monkeypatch.syspath_prepend(tmp_path)
    known = set(sys.modules)

    def make(modules: dict[str, str]) -> ModuleType:
        name = f"steps_{len(list(tmp_path.glob('steps_*')))}_of_{tmp_path.name}"
        (tmp_path / name).mkdir()
        (tmp_path / name / "__init__.py").touch()
        for module, text in modules.items():
            (tmp_path / name / f"{module}.py").write_text(text)
        importlib.invalidate_caches()
        return importlib.import_module(name)

    yield make
    for name in set(sys.modules) - known:
        del sys.modules[name]


@pytest.fixture
def old_file(path: Path) -> Path:
    path.parent.mkdir()
    path.write_text(
        json.dumps(
            {
                "_store": {"state": {"schema": 1, "revision": 41}},
                "contact": {"c-ana": {"id": "c-ana", "first": "Ana", "last": "Ruiz"}},
                "unknown": {"x": {"kept": [1, "two"]}},
            }
        )
    )
    return path


def test_the_shipped_steps_count_without_gaps(store: TinyDBStore, path: Path, ana: Contact) -> None:
    with store.transaction():
        store.put(ana)
    written = json.loads(path.read_bytes())
    assert written["_store"]["state"] == {"schema": current_schema(find_steps()), "revision": 1}


def test_steps_are_found_in_their_order(package: Package) -> None:
    found = find_steps(package({"to_10_x": "", **{f"to_{n}_x": "" for n in range(2, 10)}}))
    assert [step.schema for step in found] == list(range(2, 11))
    assert current_schema(found) == 10
    assert find_steps(package({})) == ()


@pytest.mark.parametrize(
    "modules", [["to_3_late"], ["to_2_one", "to_2_two"], ["to_1_early"], ["helper"]]
)
def test_steps_that_do_not_count_are_refused(package: Package, modules: list[str]) -> None:
    with pytest.raises(ValueError, match="steps_0"):
        find_steps(package(dict.fromkeys(modules, "")))


def test_an_older_file_is_brought_up_to_date_with_a_backup_first(
    package: Package, old_file: Path
) -> None:
    before = old_file.read_bytes()
    steps = find_steps(package({"to_2_join_names": JOIN_NAMES, "to_3_add_tag": ADD_TAG}))
    expected = [Contact(id="c-ana", name="Ana Ruiz", tags=("ana",))]

    store = open_store(old_file, [Contact], steps=steps)
    assert store.all(Contact) == expected
    assert store.revision() == 42
    written = json.loads(old_file.read_bytes())
    assert written["_store"]["state"] == {"schema": 3, "revision": 42}
    assert written["unknown"] == {"x": {"kept": [1, "two"]}}
    assert {backup.path.read_bytes() for backup in list_backups(old_file)} == {before}
    assert any("-r41" in backup.path.name for backup in list_backups(old_file))
    assert open_store(old_file, [Contact], steps=steps).revision() == 42


def test_only_the_missing_steps_are_taken(package: Package, old_file: Path) -> None:
    two = find_steps(package({"to_2_join_names": JOIN_NAMES}))
    three = find_steps(package({"to_2_join_names": FAIL, "to_3_add_tag": ADD_TAG}))
    open_store(old_file, [Contact], steps=two)
    store = open_store(old_file, [Contact], steps=three)
    assert store.all(Contact) == [Contact(id="c-ana", name="Ana Ruiz", tags=("ana",))]


def test_a_step_that_fails_changes_nothing(package: Package, old_file: Path) -> None:
    before = old_file.read_bytes()
    steps = find_steps(package({"to_2_join_names": JOIN_NAMES, "to_3_fail": FAIL}))
    with pytest.raises(OutreachError, match=r"from format 2 to 3: KeyError\('last'\)"):
        open_store(old_file, [Contact], steps=steps)
    assert old_file.read_bytes() == before


def test_a_newer_file_is_refused_in_words_and_left_alone(
    store: TinyDBStore, path: Path, ana: Contact
) -> None:
    with store.transaction():
        store.put(ana)
    newer = path.read_bytes().replace(b'"schema":1', b'"schema":7').replace(b"Ana", b"Ann")
    path.write_bytes(newer)
    for ask in (lambda: open_store(path, [Contact]), lambda: store.all(Contact)):
        with pytest.raises(OutreachError, match="written by a newer outreach") as caught:
            ask()
        assert "Update" in caught.value.hint
    with pytest.raises(OutreachError, match="written by a newer outreach"), store.transaction():
        store.put(ana)
    assert path.read_bytes() == newer
