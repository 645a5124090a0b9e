"""Taking an mbox apart into letters, in every dialect there is.

No dialect is named in the file, and many writers leave lines of a text that begin with
``From `` as they are. So a line parts two letters only where it looks like a separator,
stands where one may stand, and is followed by a header. Sources: qmail's mbox(5),
RFC 4155, and exports by Gmail, Thunderbird and Apple Mail.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from typing import BinaryIO, NamedTuple

from outreach_tui.interop.mail.headers import parse_date

LARGEST_LETTER = 2**18
"""Bytes of one letter that are kept; the words stand before its attachments."""

_LONGEST_LINE = 2**16
_DATED = re.compile(
    rb"From .{0,300}?\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),?\s+(?P<month>[A-Z][a-z]{2})\s+"
    rb"(?P<day>\d{1,2})\s+(?P<time>\d\d?:\d\d(?::\d\d)?)\s+(?:(?P<zone>[+-]\d{4})\s+|[A-Z]{2,5}\s+)?(?P<year>\d{4})"
)
_BARE = re.compile(rb"From \S*\s*$")
_HEADER = re.compile(rb"[!-9;-~]{1,80}:|>From ")
_KNOWN_HEADER = re.compile(
    rb"(?:From|To|Cc|Date|Subject|Received|Return-Path|Delivered-To|Message-ID|MIME-Version"
    rb"|Content-Type|Reply-To|Sender|In-Reply-To|References|Status|X-[\w-]+"
    rb"|Authentication-Results|DKIM-Signature|ARC-[\w-]+):",
    re.IGNORECASE,
)
_QUOTED_FROM = re.compile(rb"^>(>*From )", re.MULTILINE)
_SPACED_FROM = re.compile(rb"^ (From )", re.MULTILINE)
_THUNDERBIRD = b"From - "
_REMOVED = 0x0008
"""The bit of X-Mozilla-Status for a letter that was deleted but is still in the file."""
_MOZILLA_STATUS = re.compile(rb"^X-Mozilla-Status: ?([0-9A-Fa-f]{4})\s*$", re.MULTILINE)


class RawLetter(NamedTuple):
    """The bytes of one letter, with what its place in a mailbox says about it."""

    number: int
    data: bytes
    received: dt.datetime | None = None
    is_draft: bool = False
    is_removed: bool = False


def looks_like_mbox(start: bytes) -> bool:
    """Whether a file that begins with ``start`` is an mbox."""
    lines = start.removeprefix(b"\xef\xbb\xbf").lstrip(b"\r\n").split(b"\n", 2)
    return len(lines) > 1 and lines[0].startswith(b"From ") and bool(_HEADER.match(lines[1]))


def split_mbox(file: BinaryIO) -> Iterator[RawLetter]:
    """Yield the letters of an mbox, each cut at ``LARGEST_LETTER`` bytes.

    The text comes back as it was before ``From `` was escaped, as far as that can be told.
    """
    number, separator = 0, b""
    kept: list[bytes] = []
    size = 0
    in_header = after_blank = True
    line, follower = file.readline(_LONGEST_LINE), file.readline(_LONGEST_LINE)
    while line:
        if line.startswith(b"From ") and _parts(
            line, follower, after_blank=after_blank, in_header=in_header or not separator
        ):
            if separator:
                number += 1
                yield _letter(number, separator, b"".join(kept))
            separator, kept, size, in_header = line, [], 0, True
        elif separator and size < LARGEST_LETTER:
            kept.append(line)
            size += len(line)
        after_blank = not line.strip()
        in_header = in_header and not after_blank
        line, follower = follower, file.readline(_LONGEST_LINE)
    if separator:
        yield _letter(number + 1, separator, b"".join(kept))


def _parts(line: bytes, follower: bytes, *, after_blank: bool, in_header: bool) -> bool:
    """Whether a line that begins with ``From `` parts two letters."""
    if not _HEADER.match(follower):
        return False
    known = _KNOWN_HEADER.match(follower) is not None
    if _DATED.match(line):
        return after_blank or in_header or known
    return (after_blank or in_header) and known and _BARE.match(line) is not None


def _letter(number: int, separator: bytes, data: bytes) -> RawLetter:
    """Return a letter with the escapes its writer made taken back."""
    status = _MOZILLA_STATUS.search(data[:2_000])
    head, blank, body = _halves(data)
    if separator.startswith(_THUNDERBIRD):
        body = _SPACED_FROM.sub(rb"\1", body)
    elif not re.search(rb"^From ", body, re.MULTILINE):  # else this writer escapes nothing
        body = _QUOTED_FROM.sub(rb"\1", body)
    return RawLetter(
        number,
        head + blank + body,
        received=_day_of(separator),
        is_removed=status is not None and bool(int(status[1], 16) & _REMOVED),
    )


def _halves(data: bytes) -> tuple[bytes, bytes, bytes]:
    blank = re.search(rb"\r?\n\r?\n", data)
    if blank is None:
        return data, b"", b""
    return data[: blank.start()], blank[0], data[blank.end() :]


def _day_of(separator: bytes) -> dt.datetime | None:
    """Return the time in a separator, which is UTC unless an offset stands with it."""
    found = _DATED.match(separator)
    if found is None:
        return None
    zone = found["zone"] or b"+0000"
    parts = (found["day"], found["month"], found["year"], found["time"], zone)
    return parse_date(b" ".join(parts).decode("ascii"))
