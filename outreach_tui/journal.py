"""Undo and redo for one session."""

from __future__ import annotations

import threading

from outreach_tui.errors import OutreachError
from outreach_tui.records import Change, Record
from outreach_tui.store.store import Store


class Journal:
    """Applies changes to a store and remembers how to take them back.

    A step is refused, with nothing changed, when one of its records was changed elsewhere
    in the meantime: taking it back would lose the newer words.
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        self._lock = threading.RLock()
        self._done: list[Change] = []
        self._undone: list[Change] = []

    @property
    def undo_label(self) -> str:
        """What the next ``undo`` takes back, or an empty string."""
        return self._done[-1].label if self._done else ""

    def apply(self, change: Change) -> None:
        """Write a change as one atomic step; it can then be undone."""
        with self._lock:
            self._done.append(self._write(change))
            self._undone.clear()

    def undo(self) -> str:
        """Take the last step back and return its label; empty when there is none."""
        return self._move(self._done, self._undone)

    def redo(self) -> str:
        """Bring the last undone step back and return its label; empty when there is none."""
        return self._move(self._undone, self._done)

    def _move(self, source: list[Change], target: list[Change]) -> str:
        with self._lock:
            if not source:
                return ""
            target.append(self._write(source[-1]))
            return source.pop().label

    def _write(self, change: Change) -> Change:
        """Write a change and return its reverse."""
        with self._store.transaction():
            before: list[Record] = []
            created: list[Record] = []
            for record in (*change.put, *change.delete):
                stored = self._store.get(type(record), record.id)
                (created.append(record) if stored is None else before.append(stored))
            self._refuse_if_stale(change, before)
            for record in change.delete:
                self._store.delete(type(record), record.id)
            for record in change.put:
                self._store.put(record)
        return _Reverse(
            label=change.label, put=tuple(before), delete=tuple(created), expects=change.put
        )

    def _refuse_if_stale(self, change: Change, stored: list[Record]) -> None:
        if not isinstance(change, _Reverse):
            return
        now = {(type(record), record.id): record for record in stored}
        for expected in change.expects:
            if now.get((type(expected), expected.id)) != expected:
                raise OutreachError(
                    f"“{change.label}” was changed elsewhere since, so it stays as it is.",
                    "Open it and change it by hand.",
                )


class _Reverse(Change, frozen=True, kw_only=True):
    """A change that takes another back; ``expects`` is what that one left behind."""

    expects: tuple[Record, ...] = ()
