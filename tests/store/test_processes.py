"""Two processes at once, one of them killed, one with no room to write."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from outreach_tui.people.contact import Contact
from outreach_tui.store.tinydb_store import TinyDBStore, open_store

WRITER = """
import sys
from pathlib import Path
from outreach_tui.people.contact import Contact
from outreach_tui.store.tinydb_store import open_store

path, name, count = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
store = open_store(path, [Contact])
print("ready", flush=True)
sys.stdin.readline()
for number in range(count):
    with store.transaction():
        store.put(Contact(id=f"{name}-{number}", name="x" * 2000))
    print(number, flush=True)
"""

LIMITED = """
import resource, signal, sys
from pathlib import Path
from outreach_tui.errors import OutreachError
from outreach_tui.people.contact import Contact
from outreach_tui.store.tinydb_store import open_store

store = open_store(Path(sys.argv[1]), [Contact])
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000))
try:
    with store.transaction():
        store.put(Contact(id="c-big", name="x" * 30_000))
except OutreachError as error:
    print(error.message)
with store.transaction():
    store.put(Contact(id="c-small", name="fits"))
print(len(store.all(Contact)))
"""

ENDLESS = 1_000_000
"""More writes than there is time for: such a writer ends only by being killed."""

Start = Callable[[str, int], "subprocess.Popen[str]"]


@pytest.fixture
def start(path: Path) -> Iterator[Start]:
    """Start a writer that waits for a line before it writes."""
    started = []

    def run(name: str, count: int) -> subprocess.Popen[str]:
        child = subprocess.Popen(
            [sys.executable, "-c", WRITER, str(path), name, str(count)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        started.append(child)
        assert child.stdout is not None
        assert child.stdout.readline() == "ready\n"
        return child

    yield run
    for child in started:
        child.kill()
        child.communicate()


def go(*children: subprocess.Popen[str]) -> None:
    for child in children:
        assert child.stdin is not None
        child.stdin.write("go\n")
        child.stdin.flush()


def ids(store: TinyDBStore) -> set[str]:
    return {contact.id for contact in store.all(Contact)}


def test_two_processes_lose_nothing(start: Start, path: Path) -> None:
    children = [start("a", 50), start("b", 50)]
    go(*children)
    here = open_store(path, [Contact])
    for number in range(50):
        with here.transaction():
            here.put(Contact(id=f"here-{number}", name="Here"))
    for child in children:
        child.communicate()
        assert child.returncode == 0
    assert ids(here) == {f"{name}-{n}" for name in ("a", "b", "here") for n in range(50)}
    assert here.revision() == 150


@pytest.mark.parametrize("heard", [0, 1, 7, 40, 101, 163])
def test_a_killed_process_loses_nothing_it_acknowledged(
    start: Start, path: Path, heard: int
) -> None:
    child = start("a", ENDLESS)
    go(child)
    assert child.stdout is not None
    for _ in range(heard):
        child.stdout.readline()
    child.kill()
    said, _ = child.communicate()
    acknowledged = heard + len(said.splitlines())

    store = open_store(path, [Contact])
    assert child.returncode != 0
    assert ids(store) >= {f"a-{number}" for number in range(acknowledged)}
    assert len(ids(store)) <= acknowledged + 1
    assert store.problems() == []
    with store.transaction():
        store.put(Contact(id="after", name="After"))
    assert "after" in ids(open_store(path, [Contact]))


def test_a_killed_process_does_not_stop_the_others(start: Start, path: Path) -> None:
    killed, living = start("a", ENDLESS), start("b", 40)
    go(killed, living)
    assert killed.stdout is not None
    killed.stdout.readline()
    killed.kill()
    said, _ = killed.communicate()
    living.communicate()
    assert living.returncode == 0
    found = ids(open_store(path, [Contact]))
    assert found >= {f"b-{number}" for number in range(40)}
    assert found >= {f"a-{number}" for number in range(1 + len(said.splitlines()))}


@pytest.mark.skipif(sys.platform == "win32", reason="there is no such limit there")
def test_a_write_that_finds_no_room_is_told_and_undone(path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", LIMITED, str(path)], capture_output=True, text=True, check=True
    )
    assert done.stderr == ""
    message, count = done.stdout.splitlines()
    assert message.startswith("The disk is full, so this change is not saved.")
    assert count == "1"
    assert ids(open_store(path, [Contact])) == {"c-small"}
