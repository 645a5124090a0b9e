"""TinyDB tables whose documents stay encoded until somebody looks at them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, MutableMapping
from contextlib import nullcontext
from typing import TYPE_CHECKING, Any, cast

import msgspec
from tinydb.table import Document, Table

from outreach_tui.store.layout import decode_document, encode_document

if TYPE_CHECKING:
    from outreach_tui.store.storage import AtomicStorage


class Documents(MutableMapping[str, Any]):
    """The documents of one table by id, decoded one by one.

    TinyDB changes the documents it looks up in place, so those handed out are encoded
    again by ``settle``.
    """

    def __init__(self, encoded: dict[str, msgspec.Raw]) -> None:
        self._encoded = encoded
        self._handed_out: dict[str, Any] = {}

    def __getitem__(self, doc_id: str) -> Any:
        if doc_id not in self._handed_out:
            self._handed_out[doc_id] = decode_document(self._encoded[doc_id])
        return self._handed_out[doc_id]

    def __setitem__(self, doc_id: str, document: Any) -> None:
        self._encoded[doc_id] = encode_document(document)
        self._handed_out.pop(doc_id, None)

    def __delitem__(self, doc_id: str) -> None:
        del self._encoded[doc_id]
        self._handed_out.pop(doc_id, None)

    def __iter__(self) -> Iterator[str]:
        return iter(self._encoded)

    def __len__(self) -> int:
        return len(self._encoded)

    def settle(self) -> None:
        """Take over what was changed in the documents handed out."""
        for doc_id, document in self._handed_out.items():
            self._encoded[doc_id] = encode_document(document)
        self._handed_out.clear()


class RecordTable(Table):
    """A table with ids of our own that touches only the documents it changes."""

    document_id_class = str  # type: ignore[assignment]  # TinyDB leaves the class open
    default_query_cache_capacity = 0

    def put(self, document: Document) -> None:
        """Write a document, replacing the one with its id as a whole."""
        self._update_table(lambda table: table.update({cast("Any", document.doc_id): document}))

    def _update_table(self, updater: Callable[[Any], None]) -> None:
        storage = cast("AtomicStorage", self._storage)
        with nullcontext() if storage.in_transaction else storage.transaction():
            documents = Documents(storage.stage.table(self.name))
            updater(documents)
            documents.settle()
