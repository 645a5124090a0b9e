"""The text of a letter, out of its parts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from email.message import Message

from outreach_tui.interop.mail.headers import decode_bytes
from outreach_tui.interop.mail.html import text_of_html

_LONGEST = 100_000
"""Characters of one part that are read."""
_MOST_PARTS = 200
_ELSEWHERE = ("message/", "text/rfc822-headers")
"""Parts that are other letters, or about them."""


def text_of(message: Message) -> str:
    """Return a letter's text: its plain parts, else its HTML as text, else ""."""
    plain: list[str] = []
    html: list[str] = []
    for part in parts_of(message, into_letters=False):
        if part.get_content_disposition() == "attachment":
            continue
        kind = part.get_content_type()
        if kind == "text/plain":
            plain.append(_flowing(part, content_of(part)))
        elif kind == "text/html":
            html.append(content_of(part))
    text = "\n".join(plain)
    if text.strip() or not html:
        return text
    return text_of_html("\n".join(html))


def parts_of(message: Message, *, into_letters: bool) -> Iterator[Message]:
    """Yield the parts that hold something, at most 200, of letters inside only if asked."""
    waiting: list[Message] = [message]
    seen = 0
    while waiting and seen < _MOST_PARTS:
        part = waiting.pop(0)
        seen += 1
        payload = part.get_payload()
        if not into_letters and part.get_content_type().startswith(_ELSEWHERE):
            continue
        if isinstance(payload, list):
            waiting[:0] = [each for each in payload if isinstance(each, Message)]
            if part.get_content_maintype() == "message":
                yield part
        else:
            yield part


def content_of(part: Message) -> str:
    """Return a part's content as text, whatever charset it claims."""
    data = part.get_payload(decode=True)
    if not isinstance(data, bytes):
        return ""
    charset = part.get_content_charset() or ""
    return decode_bytes(data[: _LONGEST * 4], charset)[:_LONGEST].replace("\r\n", "\n")


def _flowing(part: Message, text: str) -> str:
    """Join the lines of a part whose lines flow (RFC 3676); other text stays as it is."""
    if str(part.get_param("format", "")).lower() != "flowed":
        return text
    glue = "" if str(part.get_param("delsp", "")).lower() == "yes" else " "
    lines: list[str] = []
    goes_on = False
    for raw in text.split("\n"):
        line = raw.removeprefix(" ")
        quoted = line.startswith(">")
        if goes_on and not quoted:
            lines[-1] = lines[-1].rstrip(" ") + glue + line
        else:
            lines.append(line)
        goes_on = line.endswith(" ") and not quoted and not re.fullmatch(r"--\s*", line)
    return "\n".join(lines)
