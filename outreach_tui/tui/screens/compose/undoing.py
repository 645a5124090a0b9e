"""One undo for subject and text: the last thing done is the first taken back, wherever it was."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from textual.document._edit import Edit

    from outreach_tui.tui.widgets.editor import MessageEditor


class _Step(NamedTuple):
    """A step of one editor's own history; ``joined`` to the one before it when done together."""

    editor: MessageEditor
    batch: list[Edit]
    joined: bool


class JointHistory:
    """Keeps the order of what was done in several editors; each keeps its own steps."""

    def __init__(self, *editors: MessageEditor) -> None:
        self._editors = editors
        self._done: list[_Step] = []
        self._undone: list[_Step] = []

    def forget(self) -> None:
        """Begin afresh, with what the editors remember now."""
        self._done, self._undone = [], []

    def note(self) -> None:
        """Take in what was done in the editors since the last time."""
        self._note()

    @contextmanager
    def together(self) -> Iterator[None]:
        """Make one step of what is done inside."""
        self._note()
        for editor in self._editors:
            editor.history.checkpoint()
        yield
        self._note(joined=True)

    def _note(self, *, joined: bool = False) -> None:
        known = {id(step.batch) for step in self._done}
        new = [
            (editor, batch)
            for editor in self._editors
            for batch in editor.history.undo_stack
            if id(batch) not in known
        ]
        for number, (editor, batch) in enumerate(new):
            self._done.append(_Step(editor, batch, joined and number > 0))
            self._undone.clear()
        if new:
            # What is typed next in another editor is a step of its own, after this one.
            for editor in self._editors:
                if editor is not new[-1][0]:
                    editor.history.checkpoint()

    def undo(self) -> list[MessageEditor]:
        """Take the last step back; returns the editors it was in."""
        self._note()
        undone: list[MessageEditor] = []
        while self._done:
            step = self._done.pop()
            stack = step.editor.history.undo_stack
            if not stack or stack[-1] is not step.batch:
                continue  # The editor no longer remembers it.
            step.editor.undo()
            self._undone.append(step)
            undone.append(step.editor)
            if not step.joined:
                break
        return undone

    def redo(self) -> list[MessageEditor]:
        """Bring the last undone step back; returns the editors it was in."""
        self._note()
        redone: list[MessageEditor] = []
        while self._undone and (not redone or self._undone[-1].joined):
            step = self._undone.pop()
            stack = step.editor.history.redo_stack
            if not stack or stack[-1] is not step.batch:
                continue
            step.editor.redo()
            self._done.append(step)
            redone.append(step.editor)
        return redone
