"""The command palette: every action that works right now, read from the bindings."""

from __future__ import annotations

from collections.abc import AsyncIterator, Coroutine
from functools import partial
from typing import Any, NamedTuple

from textual.binding import Binding
from textual.command import DiscoveryHit, Hit, Hits, Provider
from textual.dom import DOMNode


class _Action(NamedTuple):
    title: str
    help: str
    action: str
    node: DOMNode


class ActionCommands(Provider):
    """Offers each binding with a description as a command, with its key."""

    def _actions(self) -> list[_Action]:
        found: dict[str, _Action] = {}
        for active in self.screen.active_bindings.values():
            binding: Binding = active.binding
            if binding.id in (None, "app.commands") or not active.enabled:
                continue
            key = self.app.get_key_display(binding)
            found.setdefault(
                binding.id,
                _Action(
                    f"{binding.description}  ({key})",
                    binding.tooltip or binding.description,
                    binding.action,
                    active.node,
                ),
            )
        return list(found.values())

    def _run(self, action: _Action) -> partial[Coroutine[Any, Any, bool]]:
        return partial(self.app.run_action, action.action, action.node)

    async def discover(self) -> Hits:
        """Yield everything that can be done here."""
        for action in self._actions():
            yield DiscoveryHit(action.title, self._run(action), help=action.help)

    async def search(self, query: str) -> AsyncIterator[Hit]:
        """Yield what fits the words typed, in the title or in the explanation."""
        matcher = self.matcher(query)
        for action in self._actions():
            score = max(matcher.match(action.title), matcher.match(action.help) * 0.8)
            if score > 0:
                yield Hit(
                    score, matcher.highlight(action.title), self._run(action), help=action.help
                )
