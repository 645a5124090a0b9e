"""What kind of letter one is, told by its headers and parts.

The order matters: bounces call themselves automatic answers and name the letter they
answer; calendar answers are automatic too, and mean a yes or a no; newsletters fake a
``Re:``. Sources: RFC 3464, RFC 3834, RFC 2369, RFC 5545. ``X-Auto-Response-Suppress``
says nothing: Exchange puts it on the letters people write.
"""

from __future__ import annotations

import datetime as dt
import re
from email.message import Message
from typing import NamedTuple

from outreach_tui.interop.imports import Attendance, Nature
from outreach_tui.interop.mail.bodies import content_of, parts_of
from outreach_tui.interop.mail.headers import Headers, normal_email

_POSTMAN = re.compile(r"(?:mailer-daemon|postmaster|mail-daemon|mdaemon|noreply-bounce)@")
_RETURNED = re.compile(
    r"undeliver|delivery (?:status|failure|has failed|incomplete|delayed)"
    r"|returned (?:mail|to sender)|failure notice|mail delivery (?:failed|subsystem)"
    r"|could not be delivered|delayed mail"
    r"|unzustellbar|nicht zugestellt|non remis|échec de (?:la )?remise|no se pudo entregar"
    r"|mancata consegna|não (?:foi )?entregue|onbestelbaar|retourned",
    re.IGNORECASE,
)
_DELAYED = re.compile(r"delay|warning|still being retried|temporar|verzögert|retard", re.IGNORECASE)
_ANSWERED = re.compile(
    r"(?:auto(?:matic)?[- ]?(?:reply|response)|out of (?:the )?office|ooo\b|abwesenheit"
    r"|automatische antwort|réponse automatique|absence du bureau|respuesta automática"
    r"|fuera de la oficina|risposta automatica|fuori (?:sede|ufficio)|resposta automática"
    r"|automatisch antwoord|afwezigheid|autosvar|automatisk[at]? svar|odpowiedź automatyczna"
    r"|自動応答|自动回复|自動返信|автоответ|automaattinen vastaus|otomatik yanıt)",
    re.IGNORECASE,
)
_NOBODY = re.compile(
    r"(?:no[-_.]?reply|do[-_.]?not[-_.]?reply|donotreply|notifications?|newsletters?|mailer|bounces?"
    r"|alerts?|automated|calendar-notification)(?:[-+_.][^@]*)?@|[^@]*[-_.+]no-?reply@"
)
_LINKEDIN = re.compile(r"@(?:[\w-]+\.)*linkedin\.com")
_INVITED = re.compile(r"(accepted|declined|tentative(?:ly accepted)?)\s?:", re.IGNORECASE)
_PARTSTAT = re.compile(r"^ATTENDEE\b.*?;PARTSTAT=\"?(ACCEPTED|DECLINED|TENTATIVE)", re.MULTILINE)
_START = re.compile(r"^DTSTART[^:\n]*:(\d{8})", re.MULTILINE)


class Sorting(NamedTuple):
    """What a letter is, and what only letters of that kind tell."""

    nature: Nature
    failed: tuple[str, ...] = ()
    about: tuple[str, ...] = ()
    """Ids of letters given back in a bounce."""
    attendance: Attendance | None = None
    meeting_on: dt.date | None = None


def sort_letter(message: Message, headers: Headers) -> Sorting:
    """Return what kind a parsed letter is."""
    parts = list(parts_of(message, into_letters=True))
    return (
        _returned(parts, headers)
        or _calendar_answer(parts, headers)
        or Sorting(_by_headers(headers))
    )


def is_for_many(headers: Headers) -> bool:
    """Whether the headers alone show a newsletter, so that its text need not be read."""
    return _by_headers(headers) is Nature.NEWSLETTER


def _sender(headers: Headers) -> str:
    senders = headers.addresses("from") or headers.addresses("sender")
    return senders[0].email if senders else ""


def _by_headers(headers: Headers) -> Nature:
    sender = _sender(headers)
    answers = headers.ids("in-reply-to", "references")
    precedence = headers.raw("precedence").lower()
    to_a_list = any(name in headers for name in ("list-unsubscribe", "list-id", "feedback-id"))
    if _LINKEDIN.search(sender):
        return Nature.NOTICE
    if to_a_list and (not answers or precedence in ("bulk", "list", "junk")):
        return Nature.NEWSLETTER
    automatic = headers.raw("auto-submitted").lower().partition(";")[0].strip()
    if (
        automatic.startswith("auto-replied")
        or precedence == "auto_reply"
        or any(name in headers for name in ("x-autoreply", "x-autorespond", "x-auto-reply-from"))
        or _ANSWERED.match(headers.text("subject"))
    ):
        return Nature.OUT_OF_OFFICE
    if automatic not in ("", "no"):
        nobody = headers.raw("return-path") == "<>"
        return Nature.OUT_OF_OFFICE if answers or nobody else Nature.OTHER
    if precedence in ("bulk", "list", "junk"):
        return Nature.NEWSLETTER
    return Nature.OTHER if not sender or _NOBODY.match(sender) else Nature.PERSONAL


def _returned(parts: list[Message], headers: Headers) -> Sorting | None:
    """Return a bounce or a delay, or ``None``."""
    reports = [part for part in parts if part.get_content_type() == "message/delivery-status"]
    fields = [Headers(block) for report in reports for block in _blocks(report)]
    actions = {each.raw("action").lower() for each in fields} - {""}
    states = {each.raw("status")[:1] for each in fields} - {""}
    failed = [normal_email(each.raw("final-recipient").partition(";")[2]) for each in fields]
    if not actions and not states:
        by_postman = _POSTMAN.match(_sender(headers)) or headers.raw("return-path") == "<>"
        named = headers.raw("x-failed-recipients")
        if not (named or (by_postman and _RETURNED.search(headers.text("subject")))):
            return None
        delayed = bool(_DELAYED.search(headers.text("subject"))) and not named
        failed = [normal_email(each) for each in named.split(",")] or []
        if not any(failed):
            failed = _addresses_in(parts)
    elif actions & {"failed"} or (not actions and "5" in states):
        delayed = False
        failed = [
            address
            for address, each in zip(failed, fields, strict=True)
            if each.raw("action").lower() in ("failed", "")
        ]
    elif actions & {"delayed"} or (not actions and "4" in states):
        delayed = True
    else:
        return Sorting(Nature.OTHER)  # delivered, relayed, expanded
    return Sorting(
        Nature.DELAY if delayed else Nature.BOUNCE,
        failed=tuple(dict.fromkeys(filter(None, failed))),
        about=tuple(_given_back(parts, fields)),
    )


def _blocks(report: Message) -> list[Message]:
    """Return the groups of lines in a delivery report, one for each recipient."""
    payload = report.get_payload()
    return (
        [each for each in payload if isinstance(each, Message)] if isinstance(payload, list) else []
    )


def _given_back(parts: list[Message], fields: list[Headers]) -> list[str]:
    found = [each for block in fields for each in block.ids("x-original-message-id")]
    for part in parts:
        kind = part.get_content_type()
        if kind == "message/rfc822":
            payload = part.get_payload()
            if isinstance(payload, list) and payload and isinstance(payload[0], Message):
                found += Headers(payload[0]).ids("message-id")
        elif kind == "text/rfc822-headers":
            found += re.findall(
                r"(?im)^message-id:\s*<([^<>\s]{1,300})>", content_of(part)[:20_000]
            )
    return list(dict.fromkeys(found))


def _addresses_in(parts: list[Message]) -> list[str]:
    """Return the addresses a bounce without a report speaks of in its text."""
    text = next((content_of(part) for part in parts if part.get_content_type() == "text/plain"), "")
    lines = text[:4_000].split("\n")
    return [found for found in (normal_email(line) for line in lines) if found][:20]


def _calendar_answer(parts: list[Message], headers: Headers) -> Sorting | None:
    for part in parts:
        if part.get_content_type() != "text/calendar":
            continue
        text = re.sub(r"\n[ \t]", "", content_of(part)[:50_000])
        method = str(part.get_param("method", "")).upper()
        if method not in ("REPLY", "COUNTER") and not re.search(
            r"^METHOD:(REPLY|COUNTER)", text, re.MULTILINE
        ):
            continue
        said = _PARTSTAT.search(text) or _INVITED.match(headers.text("subject"))
        word = said[1].lower().partition("ly ")[0] if said else ""
        started = _START.search(text)
        return Sorting(
            Nature.CALENDAR,
            attendance=Attendance(word) if word else None,
            meeting_on=_day(started[1]) if started else None,
        )
    return None


def _day(digits: str) -> dt.date | None:
    try:
        return dt.date(int(digits[:4]), int(digits[4:6]), int(digits[6:]))
    except ValueError:
        return None
