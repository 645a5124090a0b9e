"""Where contacts stand, worked out from their touches and drafts."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence

import msgspec

from outreach_tui.people.contact import TYPED_IN, Contact
from outreach_tui.tracking.due import Due
from outreach_tui.tracking.follow_ups import Pace, resting_day
from outreach_tui.tracking.message import Message, MessageState, Touch
from outreach_tui.tracking.standing import Standing, stand
from outreach_tui.tracking.timeline import aware, by_contact
from outreach_tui.vocabulary import Stage


class Card(msgspec.Struct, frozen=True, kw_only=True):
    """One contact in the Tracker."""

    contact: Contact
    stage: Stage
    since: dt.date
    """The day they came to this stage."""
    last: Touch | None = None
    """The last touch that is not about a reminder."""
    next_due: Due | None = None


def stage_of(
    touches: Sequence[Touch],
    drafts: Sequence[Message],
    today: dt.date,
    pace: Pace | None = None,
) -> Stage:
    """Return the stage of one contact, from their own touches and drafts.

    What happened last decides. A stage set by hand holds until a later touch moves it on,
    and an approach without an answer is parked once its last follow-up has waited.
    """
    return stage_now(stand(touches), drafts, today, pace or Pace())[0]


def stages_by_contact(
    messages: Iterable[Message],
    touches: Iterable[Touch],
    today: dt.date,
    pace: Pace | None = None,
) -> dict[str, Stage]:
    """Return the stage of every contact with touches or drafts; all others are researching."""
    pace = pace or Pace()
    drafts = drafts_by_contact(messages)
    timelines = by_contact(touches)
    return {
        contact_id: stage_now(
            stand(timelines.get(contact_id, [])), drafts.get(contact_id, []), today, pace
        )[0]
        for contact_id in {**timelines, **drafts}
    }


def stage_now(
    standing: Standing, drafts: Sequence[Message], today: dt.date, pace: Pace
) -> tuple[Stage, dt.date | None]:
    """Return the stage with what time and drafts add to the touches, and since when."""
    rests_on = resting_day(standing, pace)
    if rests_on is not None and rests_on <= today:
        return Stage.PARKED, rests_on
    texts = [draft for draft in drafts if draft.state is MessageState.DRAFT]
    if standing.stage is Stage.RESEARCHING and texts and _newer(texts, standing.by_hand):
        return Stage.DRAFTED, min(draft.created.date() for draft in texts)
    return standing.stage, standing.since


def drafts_by_contact(messages: Iterable[Message]) -> dict[str, list[Message]]:
    """Return the drafts of each contact that has any, the last touched first."""
    found: dict[str, list[Message]] = {}
    for message in messages:
        if message.state is MessageState.DRAFT:
            found.setdefault(message.contact_id, []).append(message)
    for own in found.values():
        own.sort(key=lambda draft: (aware(draft.updated), draft.id), reverse=True)
    return found


def pipeline(
    contacts: Iterable[Contact],
    messages: Iterable[Message],
    touches: Iterable[Touch],
    today: dt.date,
    dues: Iterable[Due] = (),
    pace: Pace | None = None,
) -> dict[Stage, list[Card]]:
    """Return the cards of every stage, in the order of the stages.

    Within a stage, those with something in ``dues`` come first, in its order, then those
    who moved last. Contacts that were only imported are left out: somebody is in the Tracker
    once the user has done something about them, or typed, tagged or researched them.
    """
    pace = pace or Pace()
    timelines = by_contact(touches)
    drafts = drafts_by_contact(messages)
    next_dues: dict[str, Due] = {}
    for due in dues:
        next_dues.setdefault(due.contact_id, due)
    rank = {contact_id: place for place, contact_id in enumerate(next_dues)}
    cards: dict[Stage, list[Card]] = {stage: [] for stage in Stage}
    for contact in contacts:
        own = timelines.get(contact.id, [])
        texts = drafts.get(contact.id, [])
        if not (own or texts or _begun(contact)):
            continue
        standing = stand(own)
        stage, since = stage_now(standing, texts, today, pace)
        card = Card(
            contact=contact,
            stage=stage,
            since=since or contact.added_on or today,
            last=standing.last,
            next_due=next_dues.get(contact.id),
        )
        cards[stage].append(card)
    for column in cards.values():
        column.sort(key=lambda card: (card.contact.name, card.contact.id))
        column.sort(key=lambda card: card.since, reverse=True)
        column.sort(key=lambda card: rank.get(card.contact.id, len(rank)))
    return cards


def _begun(contact: Contact) -> bool:
    """Whether the user has begun with a contact without writing yet."""
    return bool(contact.tags or contact.facts) or contact.source == TYPED_IN


def _newer(drafts: Sequence[Message], by_hand: Touch | None) -> bool:
    """Whether a draft was touched after the stage was set by hand."""
    if by_hand is None:
        return True
    return any(aware(draft.updated) > aware(by_hand.recorded) for draft in drafts)
