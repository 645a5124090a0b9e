"""The context of a message, from what a front end knows."""

from __future__ import annotations

import datetime as dt

from outreach_tui.etiquette.types import (
    Context,
    History,
    HouseStyle,
    OtherPerson,
    Recipient,
    SentNote,
)
from outreach_tui.people.profile import Profile
from outreach_tui.people.seniority import Seniority, read_seniority
from outreach_tui.vocabulary import Channel, Purpose, Tie


def context_for(  # noqa: PLR0913 - one keyword for each thing that may be known
    name: str = "",
    title: str = "",
    company: str = "",
    tie: Tie | None = None,
    *,
    given: str = "",
    channel: Channel = Channel.EMAIL,
    purpose: Purpose = Purpose.OTHER,
    subject: str | None = None,
    sender: Profile | None = None,
    history: History | None = None,
    tie_detail: str = "",
    referrer: str = "",
    schools: tuple[str, ...] = (),
    facts: tuple[str, ...] = (),
    common: tuple[str, ...] = (),
    may_name_referrer: bool | None = None,
    prefers: Channel | None = None,
    seniority: Seniority | None = None,
    invited: bool = False,
    note_limit: int = 200,
    today: dt.date | None = None,
    sent_to_others: tuple[SentNote, ...] = (),
    others: tuple[OtherPerson, ...] = (),
    house: HouseStyle | None = None,
) -> Context:
    """Return the context of a message; what is left out counts as unknown.

    Seniority is read from the title unless ``seniority`` says better.
    """
    recipient = Recipient(
        name=name,
        given=given,
        title=title,
        company=company,
        tie=tie,
        tie_detail=tie_detail,
        referrer=referrer,
        schools=schools,
        facts=facts,
        common=common,
        may_name_referrer=may_name_referrer,
        prefers=prefers,
        seniority=seniority or read_seniority(title, company),
    )
    return Context(
        recipient=recipient,
        channel=channel,
        purpose=purpose,
        subject=subject,
        sender=sender,
        history=history or History(),
        note_limit=note_limit,
        invited=invited,
        today=today,
        sent_to_others=sent_to_others,
        others=others,
        house=house or HouseStyle(),
    )
