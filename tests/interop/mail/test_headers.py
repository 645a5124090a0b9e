"""Headers in any state."""

from __future__ import annotations

import datetime as dt
from email import message_from_bytes

import pytest

from outreach_tui.interop.mail.headers import Headers, decode_bytes, decoded, parse_date


def headers(raw: bytes) -> Headers:
    return Headers(message_from_bytes(raw + b"\n\n"))


@pytest.mark.parametrize(
    ("line", "name", "email"),
    [
        (b'"Raman, Priya" <Priya.Raman@Contoso.example>', "Raman, Priya", "priya.raman@contoso"),
        (b"a@x.example <b@x.example>", "", "b@x"),
        (b"=?ISO-8859-1?Q?J=FCrgen?= <j@x.example>", "Jürgen", "j@x"),
        (b"=?utf-8?Q?M=C3=BCller,_J=C3=BCrgen?= <j@x.example>", "Müller, Jürgen", "j@x"),
        ("Jürgen <j@x.example>".encode(), "Jürgen", "j@x"),
        ("Jürgen <j@x.example>".encode("cp1252"), "Jürgen", "j@x"),
        (b"mailer-daemon@x.example (Mail Delivery System)", "Mail Delivery System", "mailer-dae"),
        (b"'Ana Ruiz' <ana@x.example>", "Ana Ruiz", "ana@x"),
        (b"Ana Ruiz", "Ana Ruiz", ""),
        (b'"=?utf-8?Q?evil=0D=0ABcc:_x?=" <a@x.example>', "evil Bcc: x", "a@x"),
        (b"=?utf-8?B?broken <a@x.example>", "=?utf-8?B?broken", "a@x"),
    ],
)
def test_a_sender_has_a_name_and_an_address(line: bytes, name: str, email: str) -> None:
    (party,) = headers(b"From: " + line).addresses("from")
    assert party.name == name
    assert party.email.startswith(email)
    assert bool(party.email) == bool(email)


@pytest.mark.parametrize("line", [b"undisclosed-recipients:;", b"", b"(" * 9_000, b"," * 9_000])
def test_nobody_is_made_of_nothing(line: bytes) -> None:
    assert headers(b"To: " + line).addresses("to") == []


def test_ids_are_those_in_brackets_the_first_fifty() -> None:
    found = headers(b"References: <a@x> <broken id> b@x <c@x>\n\t<a@x>")
    assert found.ids("references") == ["a@x", "c@x"]
    assert (
        len(headers(b"References: " + b"".join(b"<%d@x>" % n for n in range(99))).ids("references"))
        == 50
    )


def test_an_own_id_may_lack_its_brackets() -> None:
    assert headers(b"Message-ID: a@x").own_id() == "a@x"
    assert headers(b"Message-ID: a b@x").own_id() == ""


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("1 Dec 26 18:00 EST", dt.datetime(2026, 12, 1, 23, tzinfo=dt.UTC)),
        (
            "Mon, 9 Feb 2026 17:20:29 +0000 (UTC)",
            dt.datetime(2026, 2, 9, 17, 20, 29, tzinfo=dt.UTC),
        ),
        ("Mon, 9 Feb 2026 17:20:29", dt.datetime(2026, 2, 9, 17, 20, 29, tzinfo=dt.UTC)),
        ("Thu, 99 Foo 2026 25:61:61 +9999", None),
        ("Thu, 1 Jan 1970 00:00:00 +0000", None),
        ("Thu, 1 Jan 1901 00:00:00 +2359", None),
        ("soon", None),
        ("", None),
    ],
)
def test_a_date_is_a_moment_or_nothing(text: str, when: dt.datetime | None) -> None:
    assert parse_date(text) == when


def test_without_a_date_the_last_server_tells() -> None:
    found = headers(b"Received: by x; Mon, 9 Feb 2026 17:20:29 +0000\nReceived: by y; never")
    assert found.date() == dt.datetime(2026, 2, 9, 17, 20, 29, tzinfo=dt.UTC)


def test_encoded_words_are_read_together_and_split_letters_are_joined() -> None:
    assert decoded("=?utf-8?Q?RE:_a_=E2=80=93_migration?= =?utf-8?Q?s?=") == "RE: a – migrations"
    assert decoded("=?utf-8?B?w?= =?utf-8?B?6Q==?= x").endswith("x")


@pytest.mark.parametrize(
    "charset", ["unknown-8bit", "no-such", "", "rot13", "hex", "utf-8", "idna"]
)
def test_bytes_are_read_whatever_charset_they_claim(charset: str) -> None:
    assert decode_bytes("é".encode("cp1252"), charset) == "é"
    assert decode_bytes(b"\x81\xff\xfe", charset)
