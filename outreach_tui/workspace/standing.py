"""What follows from the records for today: what is due, and where everybody stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from outreach_tui.workspace.reading import Reading

if TYPE_CHECKING:
    from outreach_tui.tracking.agenda import Due
    from outreach_tui.tracking.follow_ups import Pace, Waiting
    from outreach_tui.tracking.gatherings import Gathering
    from outreach_tui.tracking.stages import Card
    from outreach_tui.vocabulary import Stage


class Standing(Reading):
    """Everything that is worked out anew each time and never stored."""

    @property
    def pace(self) -> Pace:
        """How patient the user is, from the settings."""
        from outreach_tui.tracking.follow_ups import Pace  # noqa: PLC0415

        return Pace(
            follow_up_after=self.config.follow_up_after,
            max_follow_ups=self.config.max_follow_ups,
            holidays=self.holidays,
        )

    def agenda(self) -> list[Due]:
        """What is due, most urgent first."""
        from outreach_tui.tracking.agenda import agenda  # noqa: PLC0415

        return agenda(self.contacts(), self.messages(), self.touches(), self.today(), self.pace)

    def upcoming(self) -> list[Due]:
        """What is due today, most urgent first, then what comes later, the soonest first."""
        from outreach_tui.tracking.agenda import all_dues  # noqa: PLC0415

        return all_dues(self.contacts(), self.messages(), self.touches(), self.today(), self.pace)

    def waiting(self) -> list[Waiting]:
        """Everybody whose silence is still normal, the soonest to end first."""
        from outreach_tui.tracking.follow_ups import waiting  # noqa: PLC0415

        return waiting(self.contacts(), self.touches(), self.today(), self.pace)

    def pipeline(self) -> dict[Stage, list[Card]]:
        """Where everybody the user has begun with stands."""
        from outreach_tui.tracking.stages import pipeline  # noqa: PLC0415

        return pipeline(
            self.contacts(),
            self.messages(),
            self.touches(),
            self.today(),
            self.agenda(),
            self.pace,
        )

    def stages(self) -> dict[str, Stage]:
        """The stage of everybody with a history or a draft, by contact id."""
        from outreach_tui.tracking.stages import stages_by_contact  # noqa: PLC0415

        return stages_by_contact(self.messages(), self.touches(), self.today(), self.pace)

    def gatherings(self) -> list[Gathering]:
        """Every event somebody was met at, those with people left to write to first."""
        from outreach_tui.tracking.gatherings import gatherings  # noqa: PLC0415

        return gatherings(self.contacts(), self.messages(), self.touches(), self.today())

    def gathering(self, event: str) -> Gathering:
        """Everybody met at an event or tagged with it, and who has been written to since."""
        from outreach_tui.tracking.gatherings import find_gathering  # noqa: PLC0415

        return find_gathering(event, self.contacts(), self.messages(), self.touches(), self.today())
