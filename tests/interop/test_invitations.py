"""Invitations become touches on those who are contacts, and never make two people one."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from outreach_tui.interop.imports import Counts
from outreach_tui.interop.planning import Known, plan_import
from outreach_tui.interop.reading import read_export
from outreach_tui.people.contact import Contact
from outreach_tui.tracking.message import Message, Touch, TouchKind
from outreach_tui.vocabulary import Channel, Purpose

LINKEDIN = Path(__file__).parent.parent / "fixtures" / "linkedin"
NOW = dt.datetime(2026, 3, 10, 12, tzinfo=dt.UTC)
SHAPES = ["", "_2018_5col", "_2023_07_urn", "_2023_12_bare_url"]


def known_people() -> Known:
    change = plan_import(Known(), [read_export(LINKEDIN / "Connections.csv")], NOW).change
    return Known(contacts=[r for r in change.put if isinstance(r, Contact)])


def after(known: Known, name: str) -> tuple[Known, Counts]:
    plan = plan_import(known, [read_export(LINKEDIN / name)], NOW)
    return Known(
        contacts=known.contacts,
        messages=[*known.messages, *(r for r in plan.change.put if isinstance(r, Message))],
        touches=[*known.touches, *(r for r in plan.change.put if isinstance(r, Touch))],
        profile=known.profile,
    ), plan.report.invitations


@pytest.mark.parametrize("shape", SHAPES)
def test_each_shape_finds_the_same_people(shape: str) -> None:
    known = known_people()
    found, counts = after(known, f"Invitations{shape}.csv")
    assert counts == Counts(added=4, skipped=3)
    names = {contact.id: contact.name for contact in known.contacts}
    assert {names[touch.contact_id] for touch in found.touches} == {
        "Kenji Watanabe", "Zoë Brandt", "Jane Doe, PhD", "José Núñez",
    }  # fmt: skip
    assert after(found, f"Invitations{shape}.csv")[1] == Counts(unchanged=4, skipped=3)


def test_a_note_is_kept_and_an_accepted_one_is_answered() -> None:
    known = known_people()
    found, _ = after(known, "Invitations.csv")
    (zoe,) = [c for c in known.contacts if c.given == "Zoë"]
    touches = [t for t in found.touches if t.contact_id == zoe.id]
    assert (touches[0].what, touches[0].purpose) == (TouchKind.SENT, Purpose.CONNECT)
    (message,) = [m for m in found.messages if m.contact_id == zoe.id]
    assert message.channel is Channel.LINKEDIN_NOTE
    assert message.body.startswith("Hi Zoë, we met")
    assert zoe.connected_on is not None
    accepted = [t for t in touches if t.what is TouchKind.REPLIED]
    assert bool(accepted) == (zoe.connected_on >= dt.date(2026, 1, 12))


def test_an_invitation_without_a_note_is_no_approach() -> None:
    found, _ = after(known_people(), "Invitations.csv")
    notes = [t.text for t in found.touches if t.what is TouchKind.NOTE]
    assert notes == ["you invited them to connect"] * 2


def test_what_is_left_out_says_why_and_comes_along_later() -> None:
    known = known_people()
    plan = plan_import(known, [read_export(LINKEDIN / "Invitations.csv")], NOW)
    reasons = [problem.reason for problem in plan.report.problems]
    assert len(reasons) == 3
    assert sum("not among your contacts" in reason for reason in reasons) == 3
    hal = Contact(id="c-hal", name="Hal Pending")
    later = Known(contacts=[*known.contacts, hal])
    assert after(later, "Invitations.csv")[1] == Counts(added=6, skipped=1)


def test_an_invitation_recorded_by_hand_is_not_doubled() -> None:
    known = known_people()
    (zoe,) = [c for c in known.contacts if c.given == "Zoë"]
    by_hand = Touch(
        id="t-1", contact_id=zoe.id, what=TouchKind.SENT, on=dt.date(2026, 1, 13),
        recorded=NOW, purpose=Purpose.CONNECT,
    )  # fmt: skip
    _, counts = after(Known(contacts=known.contacts, touches=[by_hand]), "Invitations.csv")
    assert counts == Counts(added=3, unchanged=1, skipped=3)
