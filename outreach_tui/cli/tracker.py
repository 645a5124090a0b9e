"""``outreach tracker``"""

from __future__ import annotations

import click

from outreach_tui.cli._options import choice, format_option, workspace
from outreach_tui.cli._output import print_json, print_text
from outreach_tui.vocabulary import Stage


@click.command("tracker")
@click.option("--stage", type=choice(Stage), help="Only this stage.")
@format_option
def command(stage: str | None, form: str) -> None:
    """Show where everybody you have begun with stands."""
    space = workspace()
    columns = {s: cards for s, cards in space.pipeline().items() if stage in (None, s)}
    if form == "json":
        print_json({s.value: cards for s, cards in columns.items()})
        return
    from outreach_tui.tracking.timeline import describe, say_day, stage_words  # noqa: PLC0415

    today = space.today()
    if not any(columns.values()):
        print_text("Nobody here yet: somebody joins the tracker with their first draft.")
    for name, cards in columns.items():
        if not cards:
            continue
        print_text(f"{stage_words(name)} ({len(cards)})")
        for card in cards:
            last = f" · {describe(card.last, today)}" if card.last else ""
            print_text(f"  {card.contact.name}, since {say_day(card.since, today)}{last}")
