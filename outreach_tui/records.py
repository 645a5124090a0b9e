"""What every stored record has in common, and how a change to the data is described."""

from __future__ import annotations

from typing import ClassVar

import msgspec

_ALPHABET = "23456789abcdefghjkmnpqrstuvwxyz"
"""Digits and letters that are not mistaken for each other when read aloud."""

_LETTERS = bytes(ord(_ALPHABET[byte % len(_ALPHABET)]) for byte in range(256))


# Records never point back at themselves, so the collector need not walk all of them: with
# 30,000 contacts that would hold up keys.
class Record(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """One stored thing with an id of ours.

    Records are immutable: a change is a new record with the same id, made with
    ``msgspec.structs.replace``. Subclasses set ``kind``, the name of their table.
    """

    kind: ClassVar[str]
    id: str


class Change(msgspec.Struct, frozen=True, kw_only=True):
    """Records to write and to delete in one step, with the words for undoing it.

    ``label`` says what was done, in the past tense and without a full stop, for
    example ``Recorded the message to Ana Ruiz``.
    """

    label: str
    put: tuple[Record, ...] = ()
    delete: tuple[Record, ...] = ()


def new_id(prefix: str) -> str:
    """Return a fresh id such as ``c-7fk2m9qdxw``, unguessable and easy to read aloud."""
    import secrets  # noqa: PLC0415 - brings hashing along, and commands that only read start faster

    drawn = secrets.token_bytes(10)
    return f"{prefix}-" + "".join(_ALPHABET[byte % len(_ALPHABET)] for byte in drawn)


def lasting_id(prefix: str, *identity: str) -> str:
    """Return an id that is the same whenever it is made from the same words.

    What an import brings has such ids, so that a second import finds it again.
    """
    import hashlib  # noqa: PLC0415 - only imports need it

    made = hashlib.blake2b("\x1f".join(identity).encode("utf-8", "replace"), digest_size=12)
    return f"{prefix}-{made.digest().translate(_LETTERS).decode()}"
