"""The walk from who to sent: its steps, the line that shows them, and what every step has."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, cast

from textual import events
from textual.containers import Vertical
from textual.content import Content
from textual.message import Message
from textual.widgets import Static

from outreach_tui.tui.safe import line
from outreach_tui.tui.screens.compose.steps import Step

if TYPE_CHECKING:
    from outreach_tui.tui.app import OutreachApp
    from outreach_tui.tui.screens.compose.writing import Writing
    from outreach_tui.workspace import Workspace


class StepView(Vertical):
    """What one step shows. It reads what is written and answers with messages."""

    STEP: ClassVar[Step]

    def __init__(self) -> None:
        super().__init__(id=self.STEP.value)

    @property
    def outreach(self) -> OutreachApp:
        """The app, by its own type."""
        return cast("OutreachApp", self.app)

    @property
    def workspace(self) -> Workspace:
        """The data and the features."""
        return self.outreach.workspace

    async def show(self, writing: Writing) -> None:
        """Show what is written as it stands; called when the step is entered and on changes."""

    def take_focus(self) -> None:
        """Put the focus where the next thing is done."""


class WalkLine(Static):
    """One line: the steps, those done ticked, the present one marked, and whether all is saved."""

    DEFAULT_CSS = """
    WalkLine { height: 1; padding: 0 1; color: $text-muted; }
    """

    class Chosen(Message):
        """The user clicked on a step."""

        def __init__(self, step: Step) -> None:
            super().__init__()
            self.step = step

    def __init__(self) -> None:
        super().__init__(markup=False)
        self._step = Step.WHO
        self._done: frozenset[Step] = frozenset()
        self._saved = ""
        self._trouble = False
        self._starts: list[tuple[int, Step]] = []

    def show(self, step: Step, done: frozenset[Step], saved: str, *, trouble: bool = False) -> None:
        """Show where the user is, what is done, and what became of the last words typed."""
        shown = (step, done, saved, trouble)
        if shown != (self._step, self._done, self._saved, self._trouble):
            self._step, self._done, self._saved, self._trouble = shown
            if self.is_attached:
                self._draw()

    def on_mount(self) -> None:
        """Draw once the width is known."""
        self._draw()

    def on_resize(self) -> None:
        """Draw again for the new width."""
        self._draw()

    def _draw(self) -> None:
        width = max(20, self.size.width)
        gap = "  " if width >= 70 else " "
        parts: list[Content] = []
        self._starts = []
        column = 0
        for step in Step:
            here = step is self._step
            shown = f"▸{step}" if here else f"{step} ✓" if step in self._done else str(step)
            self._starts.append((column, step))
            parts.append(Content.styled(shown, "bold $foreground") if here else Content(shown))
            parts.append(Content(gap))
            column += len(shown) + len(gap)
        saved = line(self._saved, "bold $text-error" if self._trouble else "")
        room = width - column - saved.cell_length
        if room < 0:
            saved = saved.truncate(max(0, width - column), ellipsis=True)
            room = 0
        self.update(Content("").join([*parts, Content(" " * room), saved]), layout=False)

    def on_click(self, event: events.Click) -> None:
        """Go to the step under the mouse."""
        x = event.x - self.styles.padding.left
        under = [step for start, step in self._starts if start <= x]
        if under:
            self.post_message(self.Chosen(under[-1]))
