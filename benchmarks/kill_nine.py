"""Kill -9 in the middle of 200 writes: what a store still holds of what it acknowledged.

A child changes one record and adds another, again and again, and says each number as soon
as the write has returned. At a random moment it is killed and the file is opened again. The
changed record holds a megabyte one time and a line the next, so that the file grows and
shrinks and a write takes long enough to be hit.
"""

from __future__ import annotations

import json
import random
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from tinydb import TinyDB

from outreach_tui.people.contact import Contact
from outreach_tui.store.tinydb_store import open_store

ROUNDS = 40
WRITES = 200
STORED = 100
"""Contacts that are there before the child starts."""

LONG = "Met at the spring conference, talked about portfolio reviews. " * 17_000


class Outcome(NamedTuple):
    """What one killed run left behind."""

    killed: bool
    acknowledged: int
    opens: bool
    lost: int


def notes_of(number: int) -> str:
    return LONG if number % 2 == 0 else f"Note {number}"


def write_ours(path: Path) -> None:
    store = open_store(path, [Contact])
    for number in range(WRITES):
        with store.transaction():
            store.put(Contact(id="changing", name="Changing", notes=notes_of(number)))
            store.put(Contact(id=f"new-{number}", name=f"New {number}"))
        print(number, flush=True)


def write_stock(path: Path) -> None:
    with TinyDB(path, encoding="utf-8") as db:
        table = db.table("contact")
        for number in range(WRITES):
            table.update({"notes": notes_of(number)}, doc_ids=[1])
            table.insert({"name": f"New {number}"})
            print(number, flush=True)


def prepare_ours(path: Path) -> None:
    store = open_store(path, [Contact])
    with store.transaction():
        for number in range(STORED):
            store.put(Contact(id=f"old-{number}", name=f"Old {number}"))


def prepare_stock(path: Path) -> None:
    with TinyDB(path, encoding="utf-8") as db:
        db.table("contact").insert_multiple({"name": f"Old {n}"} for n in range(STORED))


def names_ours(path: Path) -> set[str]:
    return {contact.name for contact in open_store(path, [Contact]).all(Contact)}


def names_stock(path: Path) -> set[str]:
    with TinyDB(path, encoding="utf-8", access_mode="r") as db:
        return {document["name"] for document in db.table("contact").all()}


class Contender(NamedTuple):
    """One store under test."""

    label: str
    prepare: Callable[[Path], None]
    write: Callable[[Path], None]
    names: Callable[[Path], set[str]]


CONTENDERS = {
    "stock": Contender("TinyDB JSONStorage", prepare_stock, write_stock, names_stock),
    "ours": Contender("ours", prepare_ours, write_ours, names_ours),
}


def kill_one(key: str, path: Path, after: int, pause: float) -> Outcome:
    """Start the child, kill it ``pause`` seconds after its acknowledgement ``after``."""
    contender = CONTENDERS[key]
    contender.prepare(path)
    child = subprocess.Popen(
        [sys.executable, "-m", "benchmarks.kill_nine", key, str(path)],
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parent.parent,
    )
    if child.stdout is None:
        raise RuntimeError("the child has no output to read")
    said = [child.stdout.readline() for _ in range(after)]
    try:
        child.wait(pause)
    except subprocess.TimeoutExpired:
        child.kill()
    rest, _ = child.communicate()
    acknowledged = len([line for line in said if line]) + len(rest.splitlines())
    expected = {f"Old {n}" for n in range(1, STORED)} | {f"New {n}" for n in range(acknowledged)}
    try:
        found = contender.names(path)
    except json.JSONDecodeError:
        return Outcome(child.returncode != 0, acknowledged, opens=False, lost=len(expected))
    return Outcome(child.returncode != 0, acknowledged, opens=True, lost=len(expected - found))


def run(key: str, folder: Path) -> list[Outcome]:
    chance = random.Random(20261121)  # noqa: S311 - the same moments for both
    return [
        kill_one(
            key,
            folder / f"{key}-{turn}" / "outreach.json",
            after=chance.randint(1, WRITES - 50),
            pause=chance.uniform(0, 0.03),
        )
        for turn in range(ROUNDS)
    ]


def main() -> None:
    print(f"{ROUNDS} runs of {WRITES} writes each, killed with SIGKILL at a random moment")
    print(f"{'':20}{'killed':>8}{'acknowledged':>14}{'file opens':>12}{'writes lost in':>16}")
    with tempfile.TemporaryDirectory(prefix="outreach-kill-") as name:
        for key, contender in CONTENDERS.items():
            for turn in range(ROUNDS):
                (Path(name) / f"{key}-{turn}").mkdir()
            outcomes = run(key, Path(name))
            print(
                f"{contender.label:20}"
                f"{sum(each.killed for each in outcomes):>8}"
                f"{sum(each.acknowledged for each in outcomes):>14,}"
                f"{sum(each.opens for each in outcomes):>12}"
                f"{sum(each.lost > 0 for each in outcomes):>11} runs"
            )


if __name__ == "__main__":
    if len(sys.argv) == 3:
        CONTENDERS[sys.argv[1]].write(Path(sys.argv[2]))
    else:
        main()
