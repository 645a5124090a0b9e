"""``outreach tracker``"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from outreach_tui.cli._options import examples, format_option, word_option, workspace
from outreach_tui.cli._output import fields_of, one_line, print_json, print_text
from outreach_tui.vocabulary import Stage

if TYPE_CHECKING:
    from outreach_tui.tracking.stages import Card


@click.command(
    "tracker", epilog=examples("outreach tracker", "outreach tracker --stage followed-up")
)
@word_option("--stage", Stage, "Only those at this stage.")
@format_option
def command(stage: Stage | None, form: str) -> None:
    """Show where everybody you have begun with stands."""
    from outreach_tui.tracking.timeline import describe, say_day, stage_words  # noqa: PLC0415

    space = workspace()
    columns = {s: cards for s, cards in space.pipeline().items() if stage in (None, s)}
    if form == "json":
        print_json({s.value: [_as_json(card) for card in cards] for s, cards in columns.items()})
        return
    if not any(columns.values()):
        print_text(
            f"Nobody is at “{stage_words(stage)}”."
            if stage
            else "Nobody here yet: somebody joins the tracker with their first draft. "
            "`outreach draft new WHO` begins one."
        )
    today = space.today()
    for name, cards in columns.items():
        if not cards:
            continue
        print_text(f"{stage_words(name)} ({len(cards)})")
        for card in cards:
            last = f" · {describe(card.last, today)}" if card.last else ""
            said = f"{card.contact.called}, since {say_day(card.since, today)}{last}"
            print_text(f"  {one_line(said, 200)}")


def _as_json(card: Card) -> dict[str, Any]:
    """Return a card with its person as their id and name; `people show` has the rest."""
    return {
        "id": card.contact.id,
        "name": card.contact.name,
        "stage": card.stage,
        "since": card.since,
        "last": card.last and fields_of(card.last),
        "next": card.next_due and fields_of(card.next_due),
    }
