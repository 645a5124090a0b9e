"""``outreach profile``"""

from __future__ import annotations

from typing import Any

import click

from outreach_tui.cli._fields import changed, clear_option, list_option
from outreach_tui.cli._options import examples, format_option, word_option, workspace
from outreach_tui.cli._output import fields_of, print_json, print_rows, print_text
from outreach_tui.vocabulary import Formality, Spelling

_FIELDS = {
    "name": "name",
    "headline": "headline",
    "background": "background",
    "plans": "plans",
    "school": "schools",
    "place": "places",
    "employer": "employers",
    "group": "groups",
    "event": "events",
    "offer": "offers",
    "signature": "signature",
    "formality": "formality",
    "sign-off": "sign_off",
    "spelling": "spelling",
}


@click.command(
    "profile",
    epilog=examples(
        "outreach profile",
        """outreach profile --name "Sam Lee" --headline "a nursing student\"""",
        """outreach profile --school "State, 2018-2022, rowing club\"""",
        "outreach profile --clear place --place Leeds",
    ),
)
@click.option("--name", help="Your full name.")
@click.option("--headline", help="""What you are, as it follows "I'm": a nursing student.""")
@click.option("--background", help="One sentence on where you come from.")
@click.option("--plans", help="One sentence on where you want to go.")
@list_option("--school", "schools", "A school: 'State, 2012-2016, rowing club'.")
@list_option("--place", "places", "Where you live or lived.")
@list_option("--employer", "employers", "Where you work or worked: 'Lumen (2014-2018)'.")
@list_option("--group", "groups", "A group, club or community you are in.")
@list_option("--event", "events", "An event you went to: 'the spring mixer'.")
@list_option("--offer", "offers", "Something you can give, as a sentence for a message.")
@click.option("--signature", help="The lines under your closing; your name if empty.")
@word_option("--formality", Formality, "How you address people at first.")
@click.option("--sign-off", help="How you close: 'Warm wishes,'; by formality if empty.")
@word_option("--spelling", Spelling, "How the words of templates are spelled.")
@clear_option(_FIELDS)
@format_option
def command(form: str, clear: tuple[str, ...], **given: Any) -> None:
    """Show what messages say about you, or change it."""
    from outreach_tui.people.actions import save_profile  # noqa: PLC0415
    from outreach_tui.people.profile import Profile, write_school  # noqa: PLC0415

    space = workspace()
    if clear or any(value not in (None, ()) for value in given.values()):
        with space.store.transaction():
            cleared = [_FIELDS[name] for name in clear]
            space.apply(save_profile(changed(space.profile, Profile(), given, cleared)))
    profile = space.profile
    if form == "json":
        print_json(fields_of(profile, "id"))
        return
    rows = [
        ("name", profile.name),
        ("headline", profile.headline),
        ("background", profile.background),
        ("plans", profile.plans),
        ("schools", "; ".join(write_school(school) for school in profile.schools)),
        ("places", ", ".join(profile.places)),
        ("employers", ", ".join(profile.employers)),
        ("groups", ", ".join(profile.groups)),
        ("events", ", ".join(profile.events)),
        ("offers", "; ".join(profile.offers)),
        ("signature", profile.signature),
        ("formality", profile.formality.value),
        ("sign-off", profile.sign_off),
        ("spelling", profile.spelling.value),
    ]
    print_rows((name, value or "—") for name, value in rows)
    empty = [name for name, value in rows[:4] if not value]
    if empty:
        print_text(
            f"\nMost messages say a word on these: {', '.join(empty)}. "
            f'For example: outreach profile --{empty[0]} "…"'
        )
