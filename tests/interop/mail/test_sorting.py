"""What letters are, by their headers and parts."""

from __future__ import annotations

import datetime as dt

import pytest

from outreach_tui.interop.imports import Attendance, Letter, Nature
from outreach_tui.interop.mail.mbox import RawLetter
from outreach_tui.interop.mail.reading import Origin, read_letter

PERSONAL, AWAY, BOUNCE, DELAY = (
    Nature.PERSONAL,
    Nature.OUT_OF_OFFICE,
    Nature.BOUNCE,
    Nature.DELAY,
)
MANY, NOTICE, CALENDAR, OTHER = (
    Nature.NEWSLETTER,
    Nature.NOTICE,
    Nature.CALENDAR,
    Nature.OTHER,
)
REPORT = (
    "Content-Type: multipart/report; boundary=b\n\n--b\nContent-Type: text/plain\n\nSorry\n--b\n"
    "Content-Type: message/{kind}\n\nReporting-MTA: dns; x.example\n\n{fields}\n--b--\n"
)


def letter(headers: str, body: str = "\nHello\n", *, sender: str = "ana@contoso.example") -> Letter:
    data = f"From: {sender}\nTo: robin.vale@example.com\n{headers}{body}"
    found = read_letter(RawLetter(1, data.encode()), Origin("a.eml", "mail, a.eml", ["a.eml"]))
    assert found is not None
    return found


def report(fields: str, kind: str = "delivery-status", headers: str = "") -> Letter:
    return letter(
        headers,
        REPORT.format(kind=kind, fields=fields),
        sender="mailer-daemon@x.example",
    )


@pytest.mark.parametrize(
    ("nature", "headers"),
    [
        (PERSONAL, "Subject: Re: Hello\n"),
        (PERSONAL, "X-Auto-Response-Suppress: All\n"),
        (PERSONAL, "Auto-Submitted: no\n"),
        (PERSONAL, "Subject: Re: Automatic reply: Hello\n"),
        (PERSONAL, "Subject: Returned mail, a film worth seeing\n"),
        (PERSONAL, "List-Unsubscribe: <mailto:u@crm.example>\nIn-Reply-To: <a@x>\n"),
        (AWAY, "Auto-Submitted: auto-replied\nPrecedence: bulk\nIn-Reply-To: <a@x>\n"),
        (AWAY, "Auto-Submitted: auto-replied (vacation)\n"),
        (AWAY, "Auto-Submitted: auto-generated\nIn-Reply-To: <a@x>\n"),
        (AWAY, "Return-Path: <>\nAuto-Submitted: auto-generated; owner-email=x\n"),
        (AWAY, "X-Autoreply: yes\n"),
        (AWAY, "X-Autorespond: Hello\n"),
        (AWAY, "Precedence: auto_reply\n"),
        (AWAY, "Subject: Out of Office: Hello\n"),
        (AWAY, "Subject: Automatische Antwort: Hello\n"),
        (AWAY, "Subject: =?utf-8?Q?R=C3=A9ponse_automatique?= : Hello\n"),
        (OTHER, "Auto-Submitted: auto-generated\nSubject: Your receipt\n"),
        (MANY, "List-Id: <news.x.example>\n"),
        (MANY, "List-Unsubscribe: <mailto:u@x.example>\nSubject: Re: your cart\n"),
        (MANY, "List-Id: <x.example>\nPrecedence: list\nIn-Reply-To: <a@x>\n"),
        (MANY, "Precedence: bulk\n"),
        (BOUNCE, "X-Failed-Recipients: marc@veltra.example\nAuto-Submitted: auto-replied\n"),
    ],
)
def test_the_headers_tell(nature: Nature, headers: str) -> None:
    assert letter(headers).nature is nature


@pytest.mark.parametrize(
    ("nature", "sender"),
    [
        (NOTICE, "Sunita K. via LinkedIn <messages-noreply@linkedin.com>"),
        (NOTICE, "invitations@e.linkedin.com"),
        (PERSONAL, "ana@notlinkedin.com"),
        (OTHER, "no-reply@shop.example"),
        (OTHER, "Ana Ruiz <notifications@forge.example>"),
        (OTHER, "calendar-notification@x.example"),
        (PERSONAL, "nora.reply@contoso.example"),
        (OTHER, "nobody at all"),
    ],
)
def test_the_sender_tells(nature: Nature, sender: str) -> None:
    assert letter("", sender=sender).nature is nature


@pytest.mark.parametrize(
    ("nature", "failed", "fields"),
    [
        (BOUNCE, ("a@x.example",), "Final-Recipient: rfc822; a@x.example\nAction: failed\n"),
        (BOUNCE, ("a@x.example",), "Final-Recipient: rfc822; a@x.example\nStatus: 5.1.1\n"),
        (DELAY, ("a@x.example",), "Final-Recipient: rfc822; A@X.example\nAction: delayed\n"),
        (DELAY, (), "Status: 4.2.2\n"),
        (
            BOUNCE,
            ("b@x.example",),
            "Action: delivered\n\nAction: failed\nFinal-Recipient: rfc822; b@x.example\n",
        ),
        (OTHER, (), "Final-Recipient: rfc822; a@x.example\nAction: delivered\n"),
    ],
)
@pytest.mark.parametrize("kind", ["delivery-status", "DELIVERY-STATUS"])
def test_a_delivery_report_tells_of_each_address(
    nature: Nature, failed: tuple[str, ...], fields: str, kind: str
) -> None:
    found = report(fields, kind, "In-Reply-To: <mine@x>\nAuto-Submitted: auto-replied\n")
    assert (found.nature, found.failed) == (nature, failed)
    assert found.answers == ("mine@x",)


def test_a_bounce_without_a_report_shows_by_its_sender_and_subject() -> None:
    found = letter(
        "Subject: failure notice\n",
        "\nHi. This is the qmail-send program.\n<marc@veltra.example>:\nno mailbox here\n",
        sender="MAILER-DAEMON@x.example",
    )
    assert (found.nature, found.failed) == (BOUNCE, ("marc@veltra.example",))


def test_a_bounce_names_the_letter_it_gives_back() -> None:
    body = (
        "Content-Type: multipart/report; boundary=b\n\n--b\nContent-Type: message/delivery-status"
        "\n\nReporting-MTA: dns; x\n\nAction: failed\nFinal-Recipient: rfc822; a@x.example\n\n"
        "--b\nContent-Type: message/rfc822\n\nMessage-ID: <mine@x>\n\nHi\n--b--\n"
    )
    assert letter("", body, sender="postmaster@x.example").answers == ("mine@x",)


@pytest.mark.parametrize(
    ("said", "line", "subject"),
    [
        (Attendance.ACCEPTED, "ATTENDEE;PARTSTAT=ACCEPTED:mailto:a@x.example", "Accepted: Chat"),
        (Attendance.DECLINED, "ATTENDEE;CN=Ana;\n PARTSTAT=DECLINED:mailto:a@x.example", "Chat"),
        (Attendance.TENTATIVE, "X-NOTHING:1", "Tentatively Accepted: Chat"),
        (None, "X-NOTHING:1", "Chat"),
    ],
)
def test_a_calendar_answer_is_read(said: Attendance | None, line: str, subject: str) -> None:
    body = (
        "Auto-Submitted: auto-generated\nContent-Type: text/calendar; method=REPLY\n\n"
        f"BEGIN:VCALENDAR\nMETHOD:REPLY\nDTSTART;TZID=Europe/Paris:20260217T150000\n{line}\n"
    )
    found = letter(f"Subject: {subject}\n", body)
    assert (found.nature, found.attendance) == (CALENDAR, said)
    assert found.meeting_on == dt.date(2026, 2, 17)


def test_a_calendar_invitation_is_a_letter() -> None:
    body = "Content-Type: text/calendar; method=REQUEST\n\nBEGIN:VCALENDAR\nMETHOD:REQUEST\n"
    assert letter("", body).nature is PERSONAL


def test_html_alone_is_read_and_attachments_are_not() -> None:
    body = (
        "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/html\n\n<p>Yes.</p>"
        "\n--b\nContent-Type: text/plain\nContent-Disposition: attachment\n\nnotes\n--b--\n"
    )
    assert letter("", body).body == "Yes."


def test_flowing_lines_are_joined_again() -> None:
    body = (
        "Content-Type: text/plain; format=flowed\n\nOne line that \ngoes on.\n From me.\n-- \nAna\n"
    )
    assert letter("", body).body == "One line that goes on.\nFrom me."


def test_parts_within_parts_without_end_are_no_letter_or_one() -> None:
    parts = "".join(
        f"Content-Type: multipart/mixed; boundary=b{n}\n\n--b{n}\n" for n in range(3_000)
    )
    data = f"From: ana@contoso.example\nSubject: Hello\n{parts}"
    origin = Origin("a.eml", "mail, a.eml", ["a.eml"])
    found = read_letter(RawLetter(1, data.encode()), origin)
    assert found is None or found.body == ""
