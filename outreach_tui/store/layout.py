"""How tables lie in the file: the JSON of TinyDB, with one table of the store's own.

``{"_store": {"state": {"schema": 1, "revision": 7}}, "contact": {"c-7fk2m9qdxw": {…}}}``

Documents are kept encoded: decoding and encoding all of them for every change is what
makes TinyDB slow with many.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import msgspec

OWN_TABLE = "_store"
_OWN_DOCUMENT = "state"

HEAD = 96
"""Bytes at the start of the file that are sure to hold the revision."""

Tables = dict[str, dict[str, msgspec.Raw]]
"""Encoded documents by table and id, in the order they were first put."""


class State(msgspec.Struct, frozen=True, kw_only=True):
    """Which schema a file is in and how many times it was written."""

    schema: int = 1
    revision: int = 0


class UnreadableError(ValueError):
    """The bytes are not JSON in UTF-8, or JSON of another shape."""


_FILE = msgspec.json.Decoder(Tables)
_STATE = msgspec.json.Decoder(State)


def encode_file(tables: Tables, state: State) -> bytes:
    """Return the bytes of the file."""
    return msgspec.json.encode({OWN_TABLE: {_OWN_DOCUMENT: state}, **tables})


def decode_file(data: bytes) -> tuple[Tables, State]:
    """Return the tables and the state in ``data``.

    A file without the store's own table counts as schema 1, revision 0. Raises
    ``UnreadableError``.
    """
    try:
        tables = _FILE.decode(data.removeprefix(b"\xef\xbb\xbf"))
        own = tables.pop(OWN_TABLE, {})
        return tables, _STATE.decode(own[_OWN_DOCUMENT]) if _OWN_DOCUMENT in own else State()
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise UnreadableError(str(error)) from error


def encode_tables(tables: Mapping[str, Mapping[Any, Any]]) -> Tables:
    """Return decoded tables as they will lie in the file; raises like ``encode_document``."""
    return {
        name: {str(doc_id): encode_document(document) for doc_id, document in table.items()}
        for name, table in tables.items()
    }


def same_tables(one: Tables, other: Tables) -> bool:
    """Whether two files would hold the same documents in the same order."""
    return one == other and all(list(one[name]) == list(other[name]) for name in one)


def encode_document(document: Any) -> msgspec.Raw:
    """Return a document as it will lie in the file.

    Raises ``TypeError`` for a value JSON does not know, ``UnicodeEncodeError`` for half
    of a surrogate pair.
    """
    return msgspec.Raw(msgspec.json.encode(document))


def decode_document(encoded: msgspec.Raw) -> Any:
    """Return a fresh document that shares nothing with the stored one."""
    return msgspec.json.decode(encoded)
