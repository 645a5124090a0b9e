"""Messages on their way to a mail program: addresses and files that say only what they should."""

from __future__ import annotations

import datetime as dt
import email
from email.message import EmailMessage
from email.policy import default
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from outreach_tui.errors import OutreachError
from outreach_tui.interop.letters import (
    LONGEST_LINK,
    letter_file,
    letter_name,
    mail_address,
    mail_link,
)
from outreach_tui.people.contact import Contact
from outreach_tui.tracking.message import Message
from outreach_tui.vocabulary import Channel

NOW = dt.datetime(2026, 11, 19, 10, tzinfo=dt.UTC)
ANA = Contact(id="c-ana", name="Ana Ruiz", emails=("ana@example.org",))
DRAFT = Message(
    id="m-1",
    contact_id=ANA.id,
    subject="Night shifts & you: 100%?",
    body="Dear Ana,\n\nA line with = + # and ☃.\n\nSam\n",
    created=NOW,
    updated=NOW,
)
HEADERS = ["To", "Subject", "X-Unsent", "Content-Type", "Content-Transfer-Encoding", "MIME-Version"]


def read(letter: bytes) -> EmailMessage:
    message = email.message_from_bytes(letter, policy=default)
    assert isinstance(message, EmailMessage)
    return message


def test_a_link_holds_the_address_the_subject_and_every_line() -> None:
    link = mail_link(DRAFT, ANA)
    assert link.whole
    assert link.length == len(link.address)
    assert link.address.isascii()
    assert " " not in link.address
    assert "+" not in link.address
    parts = urlsplit(link.address)
    assert (parts.scheme, parts.path) == ("mailto", "ana@example.org")
    said = parse_qs(parts.query, strict_parsing=True)
    assert said["subject"] == [DRAFT.subject]
    assert said["body"] == [DRAFT.body.replace("\n", "\r\n")]


def test_a_message_too_long_for_a_link_leaves_its_text_out_and_says_so() -> None:
    link = mail_link(replace(DRAFT, body="word " * 600), ANA)
    assert not link.whole
    assert link.length > LONGEST_LINK
    assert (
        link.address == "mailto:ana@example.org?subject=Night%20shifts%20%26%20you%3A%20100%25%3F"
    )
    endless = mail_link(replace(DRAFT, subject="日" * 900), ANA)
    assert endless.address == "mailto:ana@example.org"


@pytest.mark.parametrize(
    "address",
    [
        "ana@example.org?bcc=x@evil.org",
        "a@b.org,c@d.org",
        "a b@c.org",
        "no-at",
        "a@b\nBcc: c@d",
        "",
    ],
)
def test_what_is_no_single_address_is_left_for_the_mail_program_to_ask(address: str) -> None:
    contact = replace(ANA, emails=(address,))
    assert mail_address(contact) == ""
    assert mail_link(DRAFT, contact).address.startswith("mailto:?subject=")
    assert "To" not in read(letter_file(DRAFT, contact))
    assert mail_address(replace(ANA, emails=(address, "ana@example.org"))) == "ana@example.org"


def test_a_file_opens_as_a_message_still_to_be_sent() -> None:
    letter = read(letter_file(DRAFT, ANA))
    assert list(letter.keys()) == HEADERS
    assert letter["X-Unsent"] == "1"
    assert str(letter["To"]) == "Ana Ruiz <ana@example.org>"
    assert letter["Subject"] == DRAFT.subject
    assert letter.get_content().replace("\r\n", "\n") == DRAFT.body


def test_names_and_subjects_in_any_script_are_encoded() -> None:
    contact = replace(ANA, name='José "Pepe" Núñez 你好')
    raw = letter_file(replace(DRAFT, subject="Über 日本 👩‍💻"), contact)
    assert raw.isascii()
    letter = read(raw)
    assert letter["To"].addresses[0].display_name == 'José "Pepe" Núñez 你好'
    assert letter["Subject"].startswith("Über 日本 👩")


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\u2028", "\x0b", "\x85"])
def test_nothing_typed_becomes_a_header(end: str) -> None:
    contact = replace(ANA, name=f"Ana{end}Bcc: x@evil.org")
    draft = replace(DRAFT, subject=f"Hello{end}Bcc: x@evil.org{end}{end}body")
    letter = read(letter_file(draft, contact))
    assert list(letter.keys()) == HEADERS
    assert [each.addr_spec for each in letter["To"].addresses] == ["ana@example.org"]


@given(st.text(st.characters(), max_size=200), st.text(st.characters(), max_size=400))
def test_any_words_make_a_letter_and_a_link(head: str, body: str) -> None:
    draft = replace(DRAFT, subject=head, body=body)
    contact = replace(ANA, name=head or "x")
    letter = read(letter_file(draft, contact))
    assert set(letter.keys()) <= set(HEADERS)
    assert [each.addr_spec for each in letter["To"].addresses] == ["ana@example.org"]
    link = mail_link(draft, contact)
    assert len(link.address) <= LONGEST_LINK
    assert link.address.isascii()
    assert unquote(link.address).startswith("mailto:ana@example.org")


@pytest.mark.parametrize("channel", [c for c in Channel if c is not Channel.EMAIL])
def test_what_goes_by_linkedin_is_no_letter(channel: Channel) -> None:
    draft: Any = replace(DRAFT, channel=channel)
    for make in (mail_link, letter_file):
        with pytest.raises(OutreachError, match="no mail program"):
            make(draft, ANA)


def test_a_file_name_is_one_name_and_not_too_long() -> None:
    assert letter_name(replace(DRAFT, subject=""), ANA) == "To Ana Ruiz.eml"
    name = letter_name(replace(DRAFT, subject="../../etc: a|b\n" + "long " * 90), ANA)
    assert name.startswith("To Ana Ruiz - .. .. etc a b")
    assert not set(name) & set('\\/:*?"<>|\n')
    assert len(name) <= 64
    assert name.endswith(".eml")
