"""What a contact's touches add up to: the stage, and what is still open between the two.

Touches are read once, oldest first. The life cycle follows the steps career offices
prescribe: write, follow up once, answer, talk, thank, stay in touch.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence

import msgspec

from outreach_tui.tracking.business_days import shift
from outreach_tui.tracking.message import Touch, TouchKind
from outreach_tui.tracking.timeline import in_order, moment
from outreach_tui.vocabulary import Outcome, Purpose, Stage

RETURN_AFTER = 42
"""Calendar days until one writes again after a "later" without a date: our own default."""
FADES_AFTER = 90
"""Calendar days after which an open approach counts as a new one, not as a reminder."""

_NO_APPROACH = (Purpose.THANK_YOU, Purpose.REPLY)
_RELATION = (Stage.THANKED, Stage.NURTURING)
_BEFORE = (Stage.RESEARCHING, Stage.DRAFTED)
_RETURN_EARLY = 7


class Standing(msgspec.Struct, kw_only=True):
    """Where one contact stands after some touches. Reading a touch moves it on."""

    stage: Stage = Stage.RESEARCHING
    since: dt.date | None = None
    """The day the stage was entered; ``None`` before any touch."""
    by_hand: Touch | None = None
    """The touch that set the stage by hand, while nothing has moved it on."""
    unanswered: list[Touch] = msgspec.field(default_factory=list)
    """Messages of the open approach, oldest first; empty when they answered or you met."""
    reply: Touch | None = None
    """The last time they wrote."""
    answered: bool = True
    """Whether the last reply was answered."""
    said_yes: Touch | None = None
    """The first yes."""
    talk: Touch | None = None
    """The talk agreed on that has not been noted as held."""
    met: Touch | None = None
    """The last meeting."""
    thanked: bool = True
    """Whether the last meeting was thanked for."""
    in_passing: bool = False
    """Whether the last meeting came before any message."""
    promises: list[Touch] = msgspec.field(default_factory=list)
    reached: Touch | None = None
    """The last time the user wrote to or met them."""
    in_contact: Touch | None = None
    """The last time either wrote, or they met or agreed on a talk."""
    last: Touch | None = None
    """The last touch that is not about a reminder."""

    def enter(self, stage: Stage, touch: Touch) -> None:
        """Move to a stage; staying where one is keeps its date."""
        self.by_hand = None
        if stage is not self.stage or self.since is None:
            self.stage = stage
            self.since = touch.on


def return_day(reply: Touch) -> dt.date:
    """Return when to come back to somebody who said "later"."""
    return reply.until or shift(reply.on, RETURN_AFTER)


def stand(touches: Sequence[Touch]) -> Standing:
    """Read one contact's touches, in any order, and return where they stand."""
    standing = Standing()
    for touch in in_order(touches):
        if touch.what in (TouchKind.SNOOZED, TouchKind.SKIPPED):
            continue
        step = _STEPS.get(touch.what)
        if step is not None:
            step(standing, touch)
        if touch.what in (TouchKind.SENT, TouchKind.MET):
            standing.reached = touch
        if touch.what in _CONTACT:
            standing.in_contact = touch
        standing.last = touch
    return standing


def _sent(standing: Standing, touch: Touch) -> None:
    standing.answered = True
    if standing.stage is Stage.DECLINED:
        standing.thanked = True
        return
    if touch.purpose is Purpose.THANK_YOU:
        _thanked(standing, touch)
    elif touch.purpose is Purpose.REPLY:
        if standing.stage in _BEFORE:
            standing.enter(Stage.SENT, touch)
    else:
        _approached(standing, touch)


def _thanked(standing: Standing, touch: Touch) -> None:
    """A thank-you ends what it thanks for; it never waits for an answer."""
    pointed_on = (
        standing.stage is Stage.REPLIED
        and standing.reply is not None
        and standing.reply.outcome is Outcome.REDIRECTED
    )
    owed = not standing.thanked or pointed_on or standing.stage in _BEFORE
    if owed and standing.stage is not Stage.SCHEDULED:
        standing.enter(Stage.THANKED, touch)
    standing.thanked = True


def _approached(standing: Standing, touch: Touch) -> None:
    """A message that opens, or opens again, a conversation."""
    if standing.in_passing or touch.purpose is Purpose.EVENT_FOLLOW_UP:
        standing.thanked = True
    if _in_conversation(standing, touch):
        return
    _wait(standing, touch)
    if standing.stage in _RELATION:
        standing.enter(Stage.NURTURING, touch)
    elif standing.stage is not Stage.MET or standing.thanked:
        followed_up = len(standing.unanswered) > 1
        standing.enter(Stage.FOLLOWED_UP if followed_up else Stage.SENT, touch)


def _in_conversation(standing: Standing, touch: Touch) -> bool:
    """Whether a message belongs to a talk that is going on already."""
    if standing.stage is Stage.REPLIED:
        return not _comes_back(standing, touch)
    return standing.stage is Stage.SCHEDULED


def _comes_back(standing: Standing, touch: Touch) -> bool:
    """Whether a message takes up again what was put off by a "later"."""
    reply = standing.reply
    if reply is None or reply.outcome is not Outcome.LATER:
        return False
    return touch.on >= shift(return_day(reply), -_RETURN_EARLY)


def _wait(standing: Standing, touch: Touch) -> None:
    waiting = standing.unanswered
    if waiting and (touch.on - waiting[-1].on).days >= FADES_AFTER:
        waiting.clear()
    waiting.append(touch)


def _replied(standing: Standing, touch: Touch) -> None:
    standing.unanswered.clear()
    standing.reply = touch
    standing.answered = False
    if touch.outcome is Outcome.YES and standing.said_yes is None:
        standing.said_yes = touch
    if touch.outcome is Outcome.NO:
        standing.talk = None
        standing.enter(Stage.DECLINED, touch)
    elif touch.outcome in (Outcome.LATER, Outcome.REDIRECTED):
        standing.talk = None
        standing.enter(Stage.REPLIED, touch)
    elif standing.stage in _RELATION:
        standing.enter(Stage.NURTURING, touch)
    elif standing.stage is Stage.SCHEDULED or (standing.stage is Stage.MET and standing.met):
        standing.by_hand = None
    else:
        standing.enter(Stage.REPLIED, touch)


def _scheduled(standing: Standing, touch: Touch) -> None:
    standing.unanswered.clear()
    if standing.reply is not None and moment(touch) > moment(standing.reply):
        standing.answered = True
    standing.talk = touch
    standing.enter(Stage.SCHEDULED, touch)


def _met(standing: Standing, touch: Touch) -> None:
    standing.in_passing = standing.in_contact is None
    standing.unanswered.clear()
    standing.answered = True
    standing.talk = None
    standing.met = touch
    standing.thanked = False
    standing.enter(Stage.MET, touch)


def _gave_or_received(standing: Standing, touch: Touch) -> None:
    if standing.stage in (*_BEFORE, Stage.THANKED):
        standing.enter(Stage.NURTURING, touch)


def _promised(standing: Standing, touch: Touch) -> None:
    standing.promises.append(touch)


def _moved(standing: Standing, touch: Touch) -> None:
    """The user's own word: it ends what was open and begins what the stage implies."""
    if touch.stage is None:
        return
    before = standing.unanswered
    standing.unanswered = []
    standing.answered = True
    standing.thanked = True
    if touch.stage is not Stage.SCHEDULED:
        standing.talk = None
    if touch.stage is Stage.SENT:
        standing.unanswered = [touch]
    elif touch.stage is Stage.FOLLOWED_UP:
        standing.unanswered = [*(before or [touch]), touch]
    elif touch.stage is Stage.REPLIED and standing.reply is None:
        standing.reply = touch
        standing.answered = False
    elif touch.stage is Stage.MET:
        standing.in_passing = False
        standing.met = touch
        standing.thanked = False
    standing.stage = touch.stage
    standing.since = touch.on
    standing.by_hand = touch


_CONTACT = (
    TouchKind.SENT,
    TouchKind.REPLIED,
    TouchKind.WROTE,
    TouchKind.SCHEDULED,
    TouchKind.MET,
)
_STEPS: dict[TouchKind, Callable[[Standing, Touch], None]] = {
    TouchKind.SENT: _sent,
    TouchKind.REPLIED: _replied,
    TouchKind.WROTE: _replied,
    TouchKind.SCHEDULED: _scheduled,
    TouchKind.MET: _met,
    TouchKind.GAVE: _gave_or_received,
    TouchKind.RECEIVED: _gave_or_received,
    TouchKind.PROMISED: _promised,
    TouchKind.MOVED: _moved,
}
