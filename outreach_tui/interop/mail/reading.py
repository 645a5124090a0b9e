"""A letter from its bytes."""

from __future__ import annotations

import re
from email import message_from_bytes
from email.errors import MessageError
from email.message import Message
from email.parser import BytesHeaderParser

from msgspec.structs import replace

from outreach_tui.interop.cleaning import clean, clean_text, shorten
from outreach_tui.interop.imports import Letter, Nature, Party
from outreach_tui.interop.mail.bodies import text_of
from outreach_tui.interop.mail.headers import Headers
from outreach_tui.interop.mail.mbox import RawLetter
from outreach_tui.interop.mail.quotes import own_words
from outreach_tui.interop.mail.sorting import Sorting, is_for_many, sort_letter
from outreach_tui.vocabulary import Channel

_LONGEST = 20_000
"""Characters of a letter's text that are kept."""
_DELIVERED_TO = re.compile(
    rb"^(?:\xef\xbb\xbf)?delivered-to: ?<?([^\s<>@]{1,64}@[^\s<>@]{1,200}?)>?\r?$",
    re.IGNORECASE | re.MULTILINE,
)
_MAY_BE_FOR_MANY = re.compile(rb"^(?:list-|feedback-id|precedence)", re.IGNORECASE | re.MULTILINE)
"""Newsletters are large and many, so they are read no further than their headers."""
_MARK = b"\xef\xbb\xbf"
_MOST_ANSWERED = 20
_BROKEN = (MessageError, ValueError, LookupError, TypeError, AttributeError, RecursionError)
"""What the standard library raises over letters that keep none of the rules."""

_SENT = frozenset({
    "sent", "sent mail", "sent items", "sent messages", "gesendet", "gesendete elemente",
    "gesendete objekte", "envoyé", "envoyés", "messages envoyés", "éléments envoyés", "enviado",
    "enviados", "elementos enviados", "itens enviados", "inviata", "inviati", "posta inviata",
    "verzonden", "verzonden items", "skickat", "skickade", "sendt", "sendte", "wysłane",
    "lähetetyt", "送信済み", "送信済みメール", "已发送", "отправленные",
})  # fmt: skip
_DRAFTS = frozenset({
    "draft", "drafts", "entwurf", "entwürfe", "brouillon", "brouillons", "borrador",
    "borradores", "rascunho", "rascunhos", "bozza", "bozze", "concept", "concepten", "utkast",
    "kladder", "wersje robocze", "luonnokset", "下書き", "草稿", "черновики",
})  # fmt: skip
"""What Gmail, Outlook, Thunderbird and Apple Mail call these folders and labels."""


class Origin:
    """The mailbox a letter lies in, as problems and letters name it."""

    def __init__(self, file: str, remembered: str, folders: list[str]) -> None:
        self.file = file
        self.remembered = remembered
        names = {clean(name).casefold().removesuffix(".mbox") for name in folders}
        self.is_sent = bool(names & _SENT)
        self.is_drafts = bool(names & _DRAFTS)


def read_letter(raw: RawLetter, origin: Origin) -> Letter | None:
    """Return a letter, or ``None`` for one that was never sent or is no letter at all."""
    data = raw.data.removeprefix(_MARK).lstrip(b"\r\n")
    try:
        head = _head(data)
        message = None if _MAY_BE_FOR_MANY.search(head) else message_from_bytes(data)
        headers = Headers(message or BytesHeaderParser().parsebytes(head))
        if not _is_letter(headers):
            return None
        labels = _labels(headers)
        if raw.is_draft or origin.is_drafts or labels & _DRAFTS or "x-unsent" in headers:
            return None
        letter = _letter(raw, origin, headers, labels)
        if is_for_many(headers) and not letter.sent:
            return replace(letter, nature=Nature.NEWSLETTER)
        return _with_content(letter, headers, message or message_from_bytes(data))
    except _BROKEN:
        return None


def owners_address(data: bytes) -> str:
    """Return the address a mail server delivered a letter to, or ""."""
    found = _DELIVERED_TO.search(data[:10_000])
    return found[1].decode("ascii", "replace").casefold() if found else ""


def _head(data: bytes) -> bytes:
    end = re.search(rb"\r?\n\r?\n", data)
    return data[: end.end()] if end else data


def _is_letter(headers: Headers) -> bool:
    return any(name in headers for name in ("from", "sender", "message-id")) and any(
        name in headers for name in ("from", "to", "subject", "date", "received")
    )


def _labels(headers: Headers) -> frozenset[str]:
    """Return Gmail's labels; in another alphabet they come encoded as one, commas and all."""
    labels = headers.text("x-gmail-labels").casefold()
    return frozenset(label.strip() for label in labels.split(","))


def _letter(raw: RawLetter, origin: Origin, headers: Headers, labels: frozenset[str]) -> Letter:
    """Return what the headers tell of a letter."""
    senders = headers.addresses("from") or headers.addresses("sender")
    return Letter(
        file=origin.file,
        row=raw.number,
        channel=Channel.EMAIL,
        sender=senders[0] if senders else Party(),
        to=tuple(dict.fromkeys((*headers.addresses("to"), *headers.addresses("cc")))),
        at=headers.date() or raw.received,
        subject=headers.text("subject"),
        message_id=headers.own_id(),
        answers=tuple(_answered(headers)),
        sent=True if origin.is_sent or labels & _SENT else None,
        source=origin.remembered,
    )


def _answered(headers: Headers) -> list[str]:
    """Return the ids a letter answers, the nearest first."""
    nearest = headers.ids("in-reply-to")
    return list(dict.fromkeys((*nearest, *reversed(headers.ids("references")))))[:_MOST_ANSWERED]


def _with_content(letter: Letter, headers: Headers, message: Message) -> Letter:
    """Return the letter with its text, told apart by its parts."""
    sorting = Sorting(Nature.PERSONAL) if letter.sent else sort_letter(message, headers)
    body = ""
    if sorting.nature not in (Nature.NEWSLETTER, Nature.NOTICE):
        body = shorten(clean_text(own_words(text_of(message))), _LONGEST)
    return replace(
        letter,
        body=body,
        answers=tuple(dict.fromkeys((*sorting.about, *letter.answers))),
        nature=sorting.nature,
        failed=sorting.failed,
        attendance=sorting.attendance,
        meeting_on=sorting.meeting_on,
    )
