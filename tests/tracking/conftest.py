"""Stories: timelines told in a few words, with days counted from one fixed today."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

import pytest

from outreach_tui.people.contact import Contact
from outreach_tui.tracking.message import Message, MessageState, Touch, TouchKind
from outreach_tui.vocabulary import Outcome, Purpose, Stage

Story = Callable[..., list[Touch]]
Draft = Callable[..., Message]

A_THURSDAY = dt.date(2026, 11, 19)
AT_NINE = dt.datetime(2026, 11, 19, 9, tzinfo=dt.UTC)


def tell(text: str, contact_id: str = "c-ana") -> list[Touch]:
    """Read a story: events parted by ``;``, each ``DAY KIND [WORD] [>UNTIL]``.

    DAY and UNTIL count calendar days from today. WORD is the purpose of what was sent (an
    informational interview unless said), the outcome of a reply or the stage moved to.
    Events are recorded an hour apart, in the order told; ``+`` before one records it
    together with the one before.
    """
    touches: list[Touch] = []
    hour = 0
    for number, event in enumerate(filter(None, (part.strip() for part in text.split(";")))):
        together = event.startswith("+")
        hour += 0 if together else 1
        day, kind, *rest = event.lstrip("+ ").split()
        until = next((word[1:] for word in rest if word.startswith(">")), None)
        word = next((word for word in rest if not word.startswith(">")), None)
        what = TouchKind(kind)
        default = Purpose.INFORMATIONAL_INTERVIEW
        touches.append(
            Touch(
                id=f"t-{contact_id}-{number}",
                contact_id=contact_id,
                what=what,
                on=A_THURSDAY + dt.timedelta(days=int(day)),
                recorded=AT_NINE + dt.timedelta(hours=hour),
                purpose=(Purpose(word) if word else default) if what is TouchKind.SENT else None,
                outcome=Outcome(word) if word and what is TouchKind.REPLIED else None,
                stage=Stage(word) if word and what is TouchKind.MOVED else None,
                until=A_THURSDAY + dt.timedelta(days=int(until)) if until else None,
            )
        )
    return touches


def write(day: int, purpose: str = "informational-interview", contact_id: str = "c-ana") -> Message:
    """Return a draft last touched so many days from today."""
    when = AT_NINE + dt.timedelta(days=day)
    return Message(
        id=f"m-{contact_id}-{purpose}",
        contact_id=contact_id,
        state=MessageState.DRAFT,
        purpose=Purpose(purpose),
        body="Dear Ana, …",
        created=when,
        updated=when,
    )


@pytest.fixture
def today() -> dt.date:
    return A_THURSDAY


@pytest.fixture
def now() -> dt.datetime:
    return AT_NINE


@pytest.fixture
def story() -> Story:
    return tell


@pytest.fixture
def draft() -> Draft:
    return write


@pytest.fixture
def ana() -> Contact:
    return Contact(id="c-ana", name="Ana Ruiz", given="Ana")
