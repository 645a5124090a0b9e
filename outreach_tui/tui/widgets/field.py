"""A line to type in that leaves keys with alt to the app."""

from __future__ import annotations

from textual import events
from textual.widgets import Input


class Field(Input):
    """An ``Input`` for screens with keys of their own.

    Many terminals send ``alt+c`` as escape and ``c``, which Textual reports as ``alt+c``
    with the character ``c``; an ``Input`` would write it.
    """

    def check_consume_key(self, key: str, character: str | None) -> bool:
        """Whether the key is text."""
        return not key.startswith("alt+") and super().check_consume_key(key, character)

    async def _on_key(self, event: events.Key) -> None:
        if event.key.startswith("alt+"):
            # ``Input`` is not asked: what it does with a key happens in its own handler.
            event.prevent_default()
