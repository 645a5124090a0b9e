"""``outreach profile``"""

from __future__ import annotations

from typing import Any

import click

from outreach_tui.cli._options import choice, format_option, workspace
from outreach_tui.cli._output import print_json, print_text
from outreach_tui.vocabulary import Formality


@click.command("profile")
@click.option("--name", help="Your full name.")
@click.option("--headline", help="""What you are, as it follows "I'm": a nursing student.""")
@click.option("--background", help="One sentence on where you come from.")
@click.option("--plans", help="One sentence on where you want to go.")
@click.option(
    "--school", "schools", multiple=True, help="A school: 'State, 2012-2016, rowing club'."
)
@click.option("--place", "places", multiple=True, help="Where you live or lived.")
@click.option("--employer", "employers", multiple=True, help="Where you work or worked.")
@click.option("--group", "groups", multiple=True, help="A group, club or community you are in.")
@click.option("--signature", help="The lines under your closing; your name if empty.")
@click.option("--formality", type=choice(Formality), help="How you address people at first.")
@format_option
def command(form: str, **fields: Any) -> None:
    """Show what messages say about you, or change it with the options."""
    import msgspec  # noqa: PLC0415

    from outreach_tui.people.actions import save_profile  # noqa: PLC0415
    from outreach_tui.people.profile import read_school  # noqa: PLC0415

    space = workspace()
    given = {name: value for name, value in fields.items() if value not in (None, ())}
    if "schools" in given:
        given["schools"] = tuple(read_school(text) for text in given["schools"])
    if "formality" in given:
        given["formality"] = Formality(given["formality"])
    if given:
        space.apply(save_profile(msgspec.structs.replace(space.profile, **given)))
    profile = space.profile
    if form == "json":
        print_json(profile)
        return
    schools = "; ".join(school.name for school in profile.schools)
    rows = [
        ("name", profile.name),
        ("headline", profile.headline),
        ("background", profile.background),
        ("plans", profile.plans),
        ("schools", schools),
        ("places", ", ".join(profile.places)),
        ("employers", ", ".join(profile.employers)),
        ("groups", ", ".join(profile.groups)),
        ("signature", profile.signature),
        ("formality", profile.formality.value),
    ]
    print_text("\n".join(f"{name:<11} {value or '—'}" for name, value in rows))
