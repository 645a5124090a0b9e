"""The lines above a letter, decoded whatever state they are in."""

from __future__ import annotations

import datetime as dt
import re
from email.errors import HeaderParseError
from email.header import decode_header
from email.message import Message
from email.utils import getaddresses, parsedate_to_datetime
from functools import lru_cache

from outreach_tui.interop.cleaning import clean, shorten
from outreach_tui.interop.imports import Party

_LONGEST = 8_000
"""Characters of one header line that are read."""
_LONGEST_TEXT = 300
_MOST = 50
_YEARS = range(1990, 2100)
_EMAIL = re.compile(
    r"[^\s@<>()\[\],;:\"\\]{1,64}@(?:[^\s@<>()\[\],;:\"\\.]{1,63}\.)+[^\W\d_][^\W_]{1,23}"
)
_ID = re.compile(r"<([^<>\s]{1,300})>")
_ENCODED_WORD = re.compile(r"=\?[^?\s]{1,40}\?[bqBQ]\?[^?]*\?=")
_ADDRESS_AS_NAME = re.compile(r"(?<![^\s,])[^\s,<>\"@]{1,64}@[^\s,<>\"]{1,200}\s+(?=<)")


class Headers:
    """The headers of a parsed letter as plain text."""

    def __init__(self, message: Message) -> None:
        self._lines: dict[str, list[str]] = {}
        for name, value in message.raw_items():
            lines = self._lines.setdefault(name.lower(), [])
            if len(lines) < _MOST:
                lines.append(_text_of(str(value)))

    def __contains__(self, name: str) -> bool:
        return name.lower() in self._lines

    def raw(self, name: str) -> str:
        """Return the first header of this name as it stands, on one line; "" without one."""
        return self._lines.get(name.lower(), [""])[0]

    def text(self, name: str) -> str:
        """Return the first header of this name, decoded and cleaned."""
        return shorten(decoded(self.raw(name)), _LONGEST_TEXT)

    def addresses(self, name: str) -> list[Party]:
        """Return the addresses in every header of this name, each once, at most 50."""
        found: dict[str, Party] = {}
        for line in self._lines.get(name.lower(), []):
            for party in _addresses(line):
                found.setdefault(party.email or party.name, party)
        return list(found.values())[:_MOST]

    def ids(self, *names: str) -> list[str]:
        """Return the message ids in these headers without brackets, each once, at most 50."""
        lines = [line for name in names for line in self._lines.get(name.lower(), [])]
        return list(dict.fromkeys(found for line in lines for found in _ID.findall(line)))[:_MOST]

    def own_id(self) -> str:
        """Return the letter's own id without brackets, also where it was written without them."""
        found = self.ids("message-id")
        bare = self.raw("message-id")
        return found[0] if found else bare if "@" in bare and " " not in bare else ""

    def date(self) -> dt.datetime | None:
        """Return when the letter was written, else when the last server took it."""
        received = self.raw("received").rpartition(";")[2]
        return parse_date(self.raw("date")) or parse_date(received)


def decoded(value: str) -> str:
    """Return a header's value with encoded words (RFC 2047) decoded, cleaned, on one line."""
    if "=?" in value:
        try:
            parts = decode_header(value)
        except (HeaderParseError, ValueError):
            parts = [(value, None)]
        value = "".join(
            part if isinstance(part, str) else decode_bytes(part, charset or "")
            for part, charset in parts
        )
    return clean(value)


def decode_bytes(data: bytes, charset: str = "") -> str:
    """Return text in the charset it claims, else in UTF-8, else in Windows-1252."""
    for name in (charset, "utf-8", "cp1252"):
        if not name:
            continue
        try:
            return data.decode(name)
        except (LookupError, ValueError):  # an unknown name, a binary codec or other bytes
            continue
    return data.decode("utf-8" if _mostly_utf8(data) else "cp1252", errors="replace")


def parse_date(value: str) -> dt.datetime | None:
    """Return a date with its zone, UTC where none is named; ``None`` for none that can be."""
    try:
        found = parsedate_to_datetime(value.strip()[:100])
        if found.tzinfo is None:
            found = found.replace(tzinfo=dt.UTC)
        found.astimezone(dt.UTC)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    return found if found.year in _YEARS else None


def normal_email(text: str) -> str:
    """Return an address in lower case, or "" where there is none in ``text``."""
    found = _EMAIL.search(text[:1_000])
    return found[0].casefold() if found else ""


def _text_of(value: str) -> str:
    """Return a raw header value on one line; bytes beyond ASCII are read as UTF-8 or 1252."""
    value = value[:_LONGEST]
    if not value.isascii():
        value = decode_bytes(value.encode("utf-8", "surrogateescape"))
    return " ".join(value.split())


@lru_cache(maxsize=8192)
def _addresses(line: str) -> tuple[Party, ...]:
    """Return the addresses of one header, decoded only once they are taken apart.

    A mailbox names the same few people over and over.
    """
    line = _ADDRESS_AS_NAME.sub("", line)
    line = _ENCODED_WORD.sub(lambda word: word[0].replace(",", "=2C"), line)
    try:
        pairs = getaddresses([line])
    except (RecursionError, ValueError, IndexError):  # nested comments without end
        pairs = []
    found = [Party(name=_name(name), email=normal_email(email)) for name, email in pairs]
    found = [party for party in found if party.email]
    if found:
        return tuple(found)
    emails = _EMAIL.findall(line)
    if emails:
        return tuple(Party(email=email.casefold()) for email in emails)
    name = _name(re.sub(r"<[^>]*>", "", line))
    is_name = any(map(str.isalnum, name)) and ":;" not in line
    return (Party(name=name),) if is_name else ()


def _name(raw: str) -> str:
    name = shorten(decoded(raw).strip(" '\""), 200)
    return "" if _EMAIL.fullmatch(name) else name


def _mostly_utf8(data: bytes) -> bool:
    return data.decode("utf-8", errors="replace").count("\ufffd") <= len(data) / 20
