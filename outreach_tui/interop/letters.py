"""A message as mail programs take it: a ``mailto:`` address, or an ``.eml`` file.

Mail addresses follow RFC 6068, files RFC 5322. Neither sends anything: the user's own mail
program opens with the message in it.
"""

from __future__ import annotations

import re
from typing import NamedTuple
from urllib.parse import quote

from outreach_tui.errors import OutreachError
from outreach_tui.interop.cleaning import clean, shorten
from outreach_tui.people.contact import Contact
from outreach_tui.tracking.actions import CHANNEL_WORDS
from outreach_tui.tracking.message import Message
from outreach_tui.vocabulary import Channel

LONGEST_LINK = 2_000
"""Characters of a ``mailto:`` address that mail programs and systems still take.

Windows cuts them at about 2,048; nobody promises more.
"""
_ADDRESS = re.compile(
    r"[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])", re.IGNORECASE
)
"""What an address can be without quotes, comments or other letters (RFC 5321)."""
_NOT_IN_A_FILE_NAME = re.compile(r'[\\/:*?"<>|%~$`]+')
_LONGEST_NAME = 60


class MailLink(NamedTuple):
    """A ``mailto:`` address, and whether the text is in it."""

    address: str
    whole: bool
    """False where the text would make it longer than ``LONGEST_LINK``: it is left out then."""
    length: int
    """How long it is, or would be, with the text."""


def mail_address(contact: Contact) -> str:
    """Return the address to write to, or ``""`` where none is recorded that can be one."""
    found = (address.strip() for address in contact.emails)
    return next((address for address in found if _ADDRESS.fullmatch(address)), "")


def mail_link(message: Message, contact: Contact) -> MailLink:
    """Return a message as a ``mailto:`` address. Raises OutreachError where it is no e-mail."""
    _refuse_other_ways(message)
    address, subject = mail_address(contact), clean(message.subject)
    to = quote(address, safe="@.-_~")
    head = f"mailto:{to}?subject={_quoted(subject)}"
    whole = f"{head}&body={_quoted(_lines(message.body, chr(13) + chr(10)))}"
    fits = len(whole) <= LONGEST_LINK
    short = head if len(head) <= LONGEST_LINK else f"mailto:{to}"
    return MailLink(whole if fits else short, fits, len(whole))


def letter_file(message: Message, contact: Contact) -> bytes:
    """Return a message as an ``.eml`` file that mail programs open as a draft.

    It names no sender and no date, which the mail program adds. Raises OutreachError where
    the message is no e-mail.
    """
    from email.headerregistry import Address  # noqa: PLC0415 - only for letters
    from email.message import EmailMessage  # noqa: PLC0415
    from email.policy import SMTP  # noqa: PLC0415

    _refuse_other_ways(message)
    letter = EmailMessage(policy=SMTP)
    if address := mail_address(contact):
        letter["To"] = Address(_shown(contact.name), addr_spec=address)
    if subject := _shown(message.subject):
        letter["Subject"] = subject
    letter["X-Unsent"] = "1"
    letter.set_content(_lines(message.body, "\n"), charset="utf-8", cte="quoted-printable")
    return letter.as_bytes()


def letter_name(message: Message, contact: Contact) -> str:
    """Return a name for the file of a letter, without its folder."""
    subject = f" - {message.subject}" if message.subject.strip() else ""
    name = _NOT_IN_A_FILE_NAME.sub(" ", clean(f"To {contact.name}{subject}"))
    return f"{shorten(' '.join(name.split()), _LONGEST_NAME).rstrip(' .…')}.eml"


def _refuse_other_ways(message: Message) -> None:
    if message.channel is not Channel.EMAIL:
        words = CHANNEL_WORDS[message.channel]
        article = "an" if words.startswith("I") else "a"
        raise OutreachError(
            f"This is {article} {words}, which no mail program sends.",
            "Copy it and paste it there, or make it an e-mail first.",
        )


def _quoted(text: str) -> str:
    return quote(text, safe="", errors="replace")


def _shown(text: str) -> str:
    """Return text for a header: one line of visible characters that can be encoded."""
    return clean(text).encode("utf-8", "replace").decode()


def _lines(text: str, end: str) -> str:
    """Return text with one kind of line end, a last one, and nothing that cannot be encoded."""
    text = text.encode("utf-8", "replace").decode().replace("\0", "")
    return end.join([*text.splitlines(), ""])
