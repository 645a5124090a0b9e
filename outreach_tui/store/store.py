"""What the rest of the program may ask of the place where records are kept."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Protocol, TypeVar

from outreach_tui.errors import OutreachError
from outreach_tui.records import Record

R = TypeVar("R", bound=Record)


class Store(Protocol):
    """Records by kind and id.

    Reading is allowed at any time and sees what the last finished transaction left,
    also one of another process. ``put`` and ``delete`` are allowed only inside
    ``transaction()``, which is one atomic step: all of it is on disk when the block
    ends, or none of it. Every method may be called from any thread. Methods raise
    ``OutreachError`` when the file cannot be read or written.
    """

    def get(self, kind: type[R], record_id: str) -> R | None:
        """Return the record with that id, or ``None``."""
        ...

    def all(self, kind: type[R]) -> list[R]:
        """Return every record of a kind, in the order they were first put."""
        ...

    def find(self, kind: type[R], predicate: Callable[[R], bool]) -> list[R]:
        """Return the records of a kind for which ``predicate`` holds."""
        ...

    def problems(self) -> list[OutreachError]:
        """Return one error for each stored record that cannot be read and is left out."""
        ...

    def put(self, record: Record) -> None:
        """Write a record, replacing the one with its kind and id."""
        ...

    def delete(self, kind: type[Record], record_id: str) -> None:
        """Remove a record; one that is not there is no error."""
        ...

    def transaction(self) -> AbstractContextManager[None]:
        """Open an atomic step; an exception inside leaves everything as it was."""
        ...

    def revision(self) -> int:
        """Return a number that grows with every finished transaction of any process."""
        ...

    def close(self) -> None:
        """Release the file; the store is not used afterwards."""
        ...
