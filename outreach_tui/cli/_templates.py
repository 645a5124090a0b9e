"""Which template a draft is written from, and what fills it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from outreach_tui.cli._output import one_line
from outreach_tui.errors import OutreachError
from outreach_tui.vocabulary import Channel, Purpose

if TYPE_CHECKING:
    from outreach_tui.drafting.template import Field, Template
    from outreach_tui.people.contact import Contact
    from outreach_tui.people.profile import Profile
    from outreach_tui.tracking.message import Message
    from outreach_tui.workspace import Workspace

_PROFILE_OPTIONS = {"signature": "name", "sign_off": "sign-off"}
"""Options of ``outreach profile`` where they are not called like the field they fill."""


def choose(
    space: Workspace,
    contact: Contact,
    name: str | None,
    purpose: Purpose | None,
    channel: Channel | None,
) -> tuple[Template, str]:
    """Return the template that is named, or the best one, and why it suits."""
    listing = "`outreach template list` shows what there is; --body takes your own words."
    found = space.suggest(contact, purpose, channel)
    if name is None and not found:
        raise OutreachError("No template is written for that purpose on that channel.", listing)
    if name is None:
        return found[0].template, found[0].reason
    wanted = space.catalogue.get(name)
    for suggestion in found:
        if suggestion.template is wanted:
            return wanted, suggestion.reason
    channels = ", ".join(wanted.channels)
    raise OutreachError(
        f"The template {name} is for {wanted.purpose} by {channels}.",
        f"Leave out --purpose and --channel, or choose another template. {listing}",
    )


def from_template(
    space: Workspace,
    contact: Contact,
    template: Template,
    channel: Channel | None,
    answers: dict[str, str],
) -> Message:
    """Write a draft, or say what is missing and how to give it."""
    from outreach_tui.drafting.fields import MissingFields  # noqa: PLC0415

    try:
        return space.draft(contact, template.name, None, channel, answers)
    except MissingFields as error:
        raise OutreachError(
            f"{error.message} The template is {template.name}.",
            "\n".join([error.hint, *_ways_to_fill(error.fields, space.profile)]),
        ) from error


def _ways_to_fill(fields: tuple[Field, ...], profile: Profile) -> Iterator[str]:
    """Yield how to give what is missing: once where the profile lacks it, here otherwise."""
    once, here = [], []
    for field in fields:
        part = field.filled_from.partition("profile.")[2]
        if part and not getattr(profile, part, ""):
            once.append(f'--{_PROFILE_OPTIONS.get(part, part)} "…"')
        else:
            here.append(f'--set {field.name}="…"')
    if once:
        yield f"What is about you is said once: outreach profile {' '.join(once)}"
    if here:
        yield f"Add to the line: {' '.join(here)}"


def pairs(answers: tuple[str, ...], template: Template) -> dict[str, str]:
    """Return what --set gave, by field; raises OutreachError for a field there is not."""
    filled = {}
    for answer in answers:
        name, sign, value = answer.partition("=")
        if not sign:
            raise OutreachError(
                f"--set {one_line(answer, 60)} has no “=”.",
                "Write it as --set field='your words'.",
            )
        if template.field(name.strip()) is None:
            raise _unknown_field(name.strip(), template)
        filled[name.strip()] = value
    return filled


def too_long(filled: dict[str, str], template: Template) -> list[str]:
    """Return a sentence for each answer that is longer than its place."""
    from outreach_tui.drafting.fields import length_note  # noqa: PLC0415

    fields = ((template.field(name), value) for name, value in filled.items())
    return [note for field, value in fields if field and (note := length_note(field, value))]


def said_before(draft: Message, filled: dict[str, str]) -> list[str]:
    """Return a line for each answer that was taken from an earlier message."""
    before = {name: words for name, words in draft.answers.items() if name not in filled}
    return [f"{name}: you said “{one_line(said)}” before" for name, said in before.items()]


def _unknown_field(name: str, template: Template) -> OutreachError:
    import difflib  # noqa: PLC0415 - only for a mistake

    names = [field.name for field in template.fields]
    near = difflib.get_close_matches(name, names, 1, 0.5)
    meant = f"Did you mean {near[0]}? " if near else ""
    return OutreachError(
        f"The template {template.name} has no field “{one_line(name, 60)}”.",
        f"{meant}Its fields are: {', '.join(names)}.",
    )
