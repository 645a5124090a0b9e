"""The store against TinyDB's own JSONStorage: the same change to the same contacts.

Both write through to the disk (TinyDB 4.9 calls fsync after each write, and so do we).
"""

from __future__ import annotations

import datetime as dt
import statistics
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

import msgspec
from msgspec.structs import replace
from tinydb import TinyDB

from outreach_tui.people.contact import Contact
from outreach_tui.store.tinydb_store import TinyDBStore, open_store

SIZES = (100, 1_000, 10_000, 30_000)
ROUNDS = 15
TICK = 0.0005
"""Seconds between two ticks of the thread that notices pauses."""


def invented_contacts(count: int) -> list[Contact]:
    """Return contacts with the fields a LinkedIn export fills."""
    return [
        Contact(
            id=f"c-{number:010d}",
            name=f"Given{number} Family{number}",
            given=f"Given{number}",
            family=f"Family{number}",
            title="Senior Product Manager, Growth",
            company=f"Company {number % 700} Ltd",
            emails=(f"given{number}@example.org",),
            profile_url=f"https://www.linkedin.com/in/given{number}-family{number}",
            connected_on=dt.date(2020, 1, 1) + dt.timedelta(days=number % 2000),
            source="LinkedIn, Connections.csv",
        )
        for number in range(count)
    ]


def seconds(action: Callable[..., object], *values: object) -> float:
    start = time.perf_counter()
    action(*values)
    return time.perf_counter() - start


def fill_ours(path: Path, contacts: list[Contact]) -> TinyDBStore:
    store = open_store(path, [Contact])
    with store.transaction():
        for contact in contacts:
            store.put(contact)
    return store


def fill_stock(path: Path, contacts: list[Contact]) -> TinyDB:
    db = TinyDB(path, encoding="utf-8")
    db.table("contact").insert_multiple(msgspec.to_builtins(contact) for contact in contacts)
    return db


def ours_update(store: TinyDBStore, contact: Contact) -> None:
    with store.transaction():
        store.put(contact)


def stock_update(db: TinyDB, number: int, contact: Contact) -> None:
    db.table("contact").update({"notes": contact.notes}, doc_ids=[number + 1])


@contextmanager
def pauses() -> Iterator[list[float]]:
    """Collect how long a thread that only wants to tick was kept waiting, in seconds."""
    waits: list[float] = []
    over = threading.Event()

    def tick() -> None:
        before = time.perf_counter()
        while not over.is_set():
            time.sleep(TICK)
            now = time.perf_counter()
            waits.append(now - before - TICK)
            before = now

    thread = threading.Thread(target=tick)
    thread.start()
    try:
        yield waits
    finally:
        over.set()
        thread.join()


def print_updates(folder: Path) -> None:
    print(f"One contact changed and on disk, median of {ROUNDS} rounds by turns")
    print(f"{'contacts':>10}{'JSONStorage':>14}{'ours':>12}{'ratio':>9}")
    for size in SIZES:
        contacts = invented_contacts(size)
        store = fill_ours(folder / f"ours-{size}" / "outreach.json", contacts)
        stock, ours = [], []
        with fill_stock(folder / f"stock-{size}.json", contacts) as db:
            for turn in range(ROUNDS):
                number = turn * size // ROUNDS
                changed = replace(contacts[number], notes=f"Met in round {turn}")
                stock.append(seconds(stock_update, db, number, changed))
                ours.append(seconds(ours_update, store, changed))
        one, other = statistics.median(stock), statistics.median(ours)
        print(f"{size:>10,}{one * 1e3:>11.1f} ms{other * 1e3:>9.1f} ms{one / other:>8.1f}x")


def print_bulk(folder: Path) -> None:
    size = SIZES[-1]
    contacts = invented_contacts(size)
    path = folder / "bulk" / "outreach.json"
    stock_path = folder / "bulk.json"
    stock_import = seconds(lambda: fill_stock(stock_path, contacts).close())
    ours_import = seconds(lambda: fill_ours(path, contacts))
    with TinyDB(stock_path, encoding="utf-8") as db:
        stock_read = seconds(lambda: db.table("contact").all())
        stock_again = seconds(lambda: db.table("contact").all())
    ours_read = seconds(lambda: open_store(path, [Contact]).all(Contact))
    store = open_store(path, [Contact])
    store.all(Contact)
    ours_again = seconds(lambda: store.all(Contact))
    print(f"\n{size:,} contacts at once")
    print(f"{'':24}{'JSONStorage':>14}{'ours':>12}{'ratio':>11}")
    for label, one, other in (
        ("written", stock_import, ours_import),
        ("opened and read", stock_read, ours_read),
        ("read, nothing changed", stock_again, ours_again),
    ):
        print(f"{label:24}{one * 1e3:>11.1f} ms{other * 1e3:>9.2f} ms{one / other:>10,.1f}x")


def print_pauses(folder: Path) -> None:
    size = SIZES[-1]
    contacts = invented_contacts(size)
    store = fill_ours(folder / "pauses" / "outreach.json", contacts)
    store.all(Contact)
    worst: dict[str, list[float]] = {"JSONStorage": [], "ours": [], "nothing": []}
    with fill_stock(folder / "pauses.json", contacts) as db:
        for turn in range(ROUNDS):
            changed = replace(contacts[turn], notes=f"Met in round {turn}")
            actions: dict[str, Callable[[], object]] = {
                "JSONStorage": partial(stock_update, db, turn, changed),
                "ours": partial(ours_update, store, changed),
                "nothing": partial(time.sleep, 0.02),
            }
            for label, action in actions.items():
                with pauses() as waits:
                    action()
                worst[label].append(max(waits, default=0.0))
    print(f"\nLongest pause of another thread during one change among {size:,} contacts")
    print(f"{'':24}{'median':>11}{'worst':>11}")
    for label, waits in worst.items():
        median, most = statistics.median(waits), max(waits)
        print(f"{label:24}{median * 1e3:>8.1f} ms{most * 1e3:>8.1f} ms")


def main() -> None:
    with tempfile.TemporaryDirectory(prefix="outreach-bench-") as name:
        folder = Path(name)
        print_updates(folder)
        print_bulk(folder)
        print_pauses(folder)


if __name__ == "__main__":
    main()
