"""Keeping people as the user typed them."""

from __future__ import annotations

import datetime as dt

import pytest
from msgspec.structs import replace

from outreach_tui.errors import OutreachError
from outreach_tui.people.actions import save_contact
from outreach_tui.people.contact import Contact
from outreach_tui.records import Record

TODAY = dt.date(2026, 11, 19)
LUC = Contact(id="c-luc", name="Luc Martin de la Tour")


def saved(contact: Contact, before: Contact | None = None) -> Contact:
    kept: Record = save_contact(contact, before, today=TODAY).put[0]
    assert isinstance(kept, Contact)
    return kept


@pytest.mark.parametrize(
    "address", ["a@b.example\nBcc: x@y.example", "ana@y.example?bcc=x@y.example", "ana", "@lumen"]
)
def test_what_cannot_be_an_address_is_refused_unless_it_was_there_before(address: str) -> None:
    with pytest.raises(OutreachError, match="cannot be an e-mail address"):
        saved(replace(LUC, emails=("luc@lumen.example", address)))
    before = replace(LUC, emails=(address,))
    assert saved(replace(before, title="Cook"), before).emails == (address,)


def test_a_part_of_a_name_that_was_typed_stays() -> None:
    kept = saved(replace(LUC, given="Luc Martin"))
    assert kept.given == "Luc Martin"
    assert kept.family


def test_a_new_name_is_split_again_but_for_a_part_that_is_typed_with_it() -> None:
    before = saved(replace(LUC, given="Lucky"))
    assert saved(replace(before, name="Ana Ruiz"), before).given == "Ana"
    assert saved(replace(before, name="Ana Ruiz", given="Anita"), before).given == "Anita"
