"""The steps of the walk from who to sent."""

from __future__ import annotations

from enum import StrEnum


class Step(StrEnum):
    """The steps in their usual order; each can be taken at any time."""

    WHO = "who"
    WHY = "why"
    TEMPLATE = "template"
    FILL = "fill"
    POLISH = "polish"
    RECORD = "record"

    def beside(self, by: int) -> Step:
        """Return the step that many further on; the walk ends at both ends."""
        steps = list(Step)
        return steps[max(0, min(len(steps) - 1, steps.index(self) + by))]
